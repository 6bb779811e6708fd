from django.apps import AppConfig


class CrowdConfig(AppConfig):
    """64 more entities: MICROCRM_APPS=core.testing.crowd, to see what growth costs (docs/figures.md)."""

    name = "core.testing.crowd"
    verbose_name = "Folla"
    in_product = False
