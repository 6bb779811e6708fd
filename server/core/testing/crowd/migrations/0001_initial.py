"""Written by hand: every column as the models have it, for this database is never brought forward."""

from django.db import migrations

from core.testing.crowd.models import THINGS


class Migration(migrations.Migration):
    initial = True
    dependencies = [("core", "__latest__"), ("contenttypes", "__latest__")]
    operations = [
        migrations.CreateModel(
            name=thing.__name__,
            fields=[(field.name, field.clone()) for field in thing._meta.local_fields],
            options={"verbose_name": thing._meta.verbose_name},
        )
        for thing in THINGS
    ]
