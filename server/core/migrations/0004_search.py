"""Search and comparing: fold() on PostgreSQL, the searched text of records, its index of three-letter groups."""

import unicodedata

import django.db.models.deletion
from django.db import migrations, models

SQLITE = """
CREATE VIRTUAL TABLE core_searchgrams USING fts5(
  text, content='core_searchtext', content_rowid='key', columnsize=0, tokenize='trigram case_sensitive 1');
CREATE TRIGGER core_searchtext_in AFTER INSERT ON core_searchtext BEGIN
  INSERT INTO core_searchgrams (rowid, text) VALUES (new.key, new.text);
END;
CREATE TRIGGER core_searchtext_out AFTER DELETE ON core_searchtext BEGIN
  INSERT INTO core_searchgrams (core_searchgrams, rowid, text) VALUES ('delete', old.key, old.text);
END;
CREATE TRIGGER core_searchtext_new AFTER UPDATE OF text ON core_searchtext WHEN old.text <> new.text BEGIN
  INSERT INTO core_searchgrams (core_searchgrams, rowid, text) VALUES ('delete', old.key, old.text);
  INSERT INTO core_searchgrams (rowid, text) VALUES (new.key, new.text);
END;
"""

# Both extensions come with PostgreSQL and may be made by the owner of a database. Where they are missing, search reads
# all texts of the table: slower, not wrong.
POSTGRES_GRAMS = """
DO $$ BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE EXTENSION IF NOT EXISTS btree_gin;
  CREATE INDEX core_searchtext_grams ON core_searchtext USING gin (workspace_id, entity, text gin_trgm_ops)
    WITH (gin_pending_list_limit = 1024);
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE WARNING 'No index for searching: pg_trgm and btree_gin are not available (%)', SQLERRM;
END $$
"""


def marks():
    """Accents and other signs that combine with a letter, as the ranges of a regular expression."""
    found = [code for code in range(0x110000) if unicodedata.combining(chr(code))]
    ranges = []
    for code in found:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)


def make_fold(apps, schema_editor):
    """The same answer as core.connections.fold, without a look at the locale of the database."""
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_collation WHERE collname = 'und-x-icu'")
        collation = ' COLLATE "und-x-icu"' if cursor.fetchone() else ""
    bare = f"regexp_replace(normalize($1, NFKD), '[{marks()}]', '', 'g')"
    schema_editor.execute(
        f"""
        CREATE OR REPLACE FUNCTION fold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $fold$
          SELECT CASE WHEN octet_length($1) = length($1) THEN lower($1 COLLATE "C") COLLATE "C"
          ELSE replace(replace(lower({bare}{collation}), 'ß', 'ss'), 'ς', 'σ') COLLATE "C" END
        $fold$"""
    )


def make(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        cursor = schema_editor.connection.cursor()
        for statement in statements(SQLITE):
            cursor.execute(statement)
    else:
        make_fold(apps, schema_editor)
        schema_editor.execute(POSTGRES_GRAMS, params=None)


def statements(script):
    import sqlite3

    text = ""
    for line in script.splitlines(keepends=True):
        text += line
        if sqlite3.complete_statement(text):
            yield text
            text = ""


def drop(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for name in ("in", "out", "new"):
            schema_editor.execute(f"DROP TRIGGER IF EXISTS core_searchtext_{name}")
        schema_editor.execute("DROP TABLE IF EXISTS core_searchgrams")
    else:
        schema_editor.execute("DROP INDEX IF EXISTS core_searchtext_grams")
        schema_editor.execute("DROP FUNCTION IF EXISTS fold(text)")


class Migration(migrations.Migration):
    dependencies = [("core", "0003_imports_and_tasks")]

    operations = [
        migrations.CreateModel(
            name="SearchText",
            fields=[
                ("key", models.BigAutoField(primary_key=True, serialize=False)),
                ("entity", models.CharField(max_length=60)),
                ("record", models.UUIDField()),
                ("text", models.TextField()),
                (
                    "workspace",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="core.workspace",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("record", "entity"), name="search_text_once")
                ],
            },
        ),
        migrations.RunPython(make, drop),
    ]
