"""Small pieces of SQL that mean the same on SQLite and PostgreSQL. Values always travel as parameters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import EmptyResultSet, FullResultSet
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import BooleanField, Expression, F, Field, Func, Q, TextField, UUIDField, Value
from django.db.models.sql.compiler import SQLCompiler

# as_sql answers (text, parameters); Django's stubs say parameters of two kinds only, hence Any.
ALWAYS, NEVER = "(1=1)", "(1=0)"


class Piece(Func):
    """SQL of ours with a `{}` for each expression, in order. `postgres` where the engines differ."""

    def __init__(
        self,
        template: str,
        *parts: Any,
        postgres: str = "",
        output: Field[Any, Any] | None = None,
    ) -> None:
        super().__init__(*parts, output_field=output or TextField())
        self.templates = (template, postgres or template)

    def as_sql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, *args: Any, **kwargs: Any
    ) -> Any:
        texts: list[str] = []
        params: list[Any] = []
        for part in self.get_source_expressions():
            text, values = compiler.compile(part)
            texts.append(text)
            params.extend(values)
        return self.templates[connection.vendor == "postgresql"].format(*texts), params


class Test(Piece):
    """A piece that is true or false (or unknown, which counts as false)."""

    __test__ = False  # no test of pytest's

    def __init__(self, template: str, *parts: Any, postgres: str = "") -> None:
        super().__init__(f"({template})", *parts, postgres=f"({postgres or template})", output=BooleanField())

    def as_sql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, *args: Any, **kwargs: Any
    ) -> Any:
        try:
            return super().as_sql(compiler, connection)
        except EmptyResultSet:  # a subquery of which the ORM knows that it finds nothing
            return NEVER, []


class Opposite(Func):
    """Exactly what the condition is not: unknown is not true, so its opposite is."""

    def __init__(self, condition: Q | Expression) -> None:
        super().__init__(condition, output_field=BooleanField())

    def as_sql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, *args: Any, **kwargs: Any
    ) -> Any:
        try:
            text, params = compiler.compile(self.get_source_expressions()[0])
        except EmptyResultSet:
            return ALWAYS, []
        except FullResultSet:
            return NEVER, []
        return f"(({text}) IS NOT TRUE)", list(params)


def folded(text: Any) -> Piece:
    """Without case and accents (core.connections.fold). Ordered by code point on both engines."""
    return Piece("fold({})", text, postgres='fold({}) COLLATE "C"')


def contains(text: Any, part: Any) -> Test:
    return Test("instr({}, {}) > 0", text, part, postgres="strpos({}, {}) > 0")


def has_member(column: str, id: str) -> Test:
    """Whether a set of references, kept as JSON, has this one."""
    return Test("instr({}, {}) > 0", F(column), Value(id), postgres="strpos({}::text, {}) > 0")


def among(text: Any, wanted: Sequence[str]) -> Test:
    """One of these, each a parameter of its own."""
    return (
        Test(f"{{}} IN ({', '.join('{}' for _ in wanted)})", text, *map(Value, wanted)) if wanted else never()
    )


def linked_entity(link: Any) -> Piece:
    """The key of the entity that a link names (core.links)."""
    return Piece("substr({}, 1, instr({}, '/') - 1)", link, link, postgres="split_part({}, '/', 1)")


def linked_id(link: Any) -> Piece:
    """The id that a link names, as the database compares ids."""
    return Piece(
        "replace(substr({}, instr({}, '/') + 1), '-', '')", link, link,
        postgres="split_part({}, '/', 2)::uuid", output=UUIDField(),
    )  # fmt: skip


def like_literal(text: str) -> str:
    """For LIKE: every sign stands for itself."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def always() -> Test:
    return Test("1=1")


def never() -> Test:
    return Test("1=0")
