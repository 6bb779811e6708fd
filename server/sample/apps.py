from django.apps import AppConfig


class SampleConfig(AppConfig):
    name = "sample"
    verbose_name = "Prova"
    in_product = False
