"""Sign-in over HTTP: those of the library's addresses that a firm needs.

Left out: sign-up, own e-mail addresses, telephone, codes and resets by e-mail. Who may enter is the administrator's decision.
"""

from allauth.headless.account import views as account
from allauth.headless.base.urls import build_urlpatterns as base_patterns
from allauth.headless.constants import Client
from allauth.headless.mfa.urls import build_urlpatterns as second_factor_patterns
from allauth.headless.usersessions.urls import build_urlpatterns as session_patterns
from django.urls import URLPattern, URLResolver, include, path

app_name = "headless"


def _patterns(client: Client) -> list[URLPattern | URLResolver]:
    own = [
        path("auth/login", account.LoginView.as_api_view(client=client), name="login"),
        path("auth/session", account.SessionView.as_api_view(client=client), name="current_session"),
        path(
            "auth/reauthenticate",
            account.ReauthenticateView.as_api_view(client=client),
            name="reauthenticate",
        ),
        path(
            "account/password/change",
            account.ChangePasswordView.as_api_view(client=client),
            name="change_password",
        ),
    ]
    return [
        *base_patterns(client),
        path("", include((own, "headless"), namespace="account")),
        path("", include((second_factor_patterns(client), "headless"), namespace="mfa")),
        path("", include((session_patterns(client), "headless"), namespace="usersessions")),
    ]


urlpatterns = [
    path(f"{client.value}/v1/", include((_patterns(client), "headless"), namespace=client.value))
    for client in (Client.APP, Client.BROWSER)
]
