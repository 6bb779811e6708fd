from importlib import import_module

from django.apps import AppConfig, apps
from django.utils.module_loading import module_has_submodule


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = "Nucleo"

    def ready(self) -> None:
        """Load what the apps declare: entities and commands register themselves by being imported."""
        import_module("core.act_checks")
        import_module("core.connections")
        import_module("core.own_entities")
        import_module("core.indexes").follow_migrations(self)
        import_module("core.row_security").follow_migrations(self)
        for config in apps.get_app_configs():
            for module in ("entities", "commands", "tasks"):
                if config.module is not None and module_has_submodule(config.module, module):
                    import_module(f"{config.name}.{module}")
        # All is declared: a circle of derived values shows now, not at the first sum.
        import_module("core.bottom_up").steps()
