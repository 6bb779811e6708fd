from django.urls import include, path, re_path

from config.api import api
from core.pages import application_page

urlpatterns = [
    path("_allauth/", include("core.signin.urls")),
    path("api/", api.urls),
    # Every other address is a screen of the application; its router decides.
    re_path(r"^(?!api/|_allauth/|static/|assets/).*$", application_page),
]
