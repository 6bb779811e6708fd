"""The kernel's own entities. Registered first: a device needs people, groups and fields before anything else."""

from django.db.models import Q, QuerySet

from core.access import hidden_everywhere
from core.actor import Actor
from core.entities import Entity, register
from core.models import ChangeSet, Conflict, CustomField, Group, Note, SavedView, Tag, User


def visible_views(actor: Actor) -> QuerySet[SavedView]:
    return SavedView.objects.filter(Q(owner=actor.user.pk) | Q(shared=True))


def visible_conflicts(actor: Actor) -> QuerySet[Conflict]:
    """A conflict is told to the two it concerns, as long as they see the card and the field: it holds the card's
    values."""
    told = Conflict.objects.all()
    for key, names in hidden_everywhere(actor).items():
        told = told.exclude(entity=key, field__in=names)
    return told.filter(Q(winner=actor.user.pk) | Q(loser=actor.user.pk))


def visible_changesets(actor: Actor) -> QuerySet[ChangeSet]:
    mine = ChangeSet.objects.filter(workspace=actor.workspace)
    return mine if actor.is_admin else mine.filter(owner=actor.user.pk)


register(
    Entity(
        User,
        "Utenti",
        "Utente",
        area="impostazioni",
        icon="user",
        writers="admin",
        subtitle=("email",),
        columns=("name", "email", "state", "is_admin", "groups"),
        sort="name",
        search=("name", "email"),
        read_only=("email", "state"),
        made_by_commands=True,
        help="Chi lavora in azienda e può entrare nel programma.",
        sections={"Persona": ("name", "email", "language"), "Accesso": ("state", "is_admin", "groups")},
    ),
    Entity(
        Group,
        "Gruppi",
        "Gruppo",
        area="impostazioni",
        icon="users",
        writers="admin",
        columns=("name", "description"),
        sort="name",
        help="Persone con gli stessi permessi, che possono vedere le schede l'una dell'altra.",
        sections={"Gruppo": ("name", "description", "rights")},
    ),
    Entity(
        Tag,
        "Etichette",
        "Etichetta",
        area="impostazioni",
        icon="tag",
        columns=("name", "color"),
        sort="name",
        help="Parole che si attaccano alle schede per ritrovarle.",
    ),
    Entity(
        CustomField,
        "Campi propri",
        "Campo proprio",
        area="impostazioni",
        icon="forms",
        writers="admin",
        title=("label",),
        subtitle=("entity",),
        columns=("entity", "label", "kind", "required", "active", "sort"),
        sort="entity,sort",
        help="Campi che la tua azienda aggiunge alle schede.",
    ),
    Entity(
        SavedView,
        "Viste",
        "Vista",
        writers="own",
        columns=("name", "entity", "shared", "owner"),
        sort="name",
        hidden=True,
        visible=visible_views,
        sight=("owner", "shared"),
        personal=("owner",),
    ),
    Entity(
        ChangeSet,
        "Operazioni annullabili",
        "Operazione annullabile",
        writers="nobody",
        title=("title",),
        subtitle=("kind",),
        columns=("title", "kind", "entity", "count", "state", "owner", "created_at"),
        sort="-created_at",
        icon="history",
        area="impostazioni",
        visible=visible_changesets,
        personal=("owner",),
        help="Importazioni e modifiche multiple: si possono annullare per intero.",
    ),
    Entity(
        Conflict,
        "Conflitti",
        "Conflitto",
        writers="nobody",
        title=("field",),
        hidden=True,
        follows=("subject",),
        subject=("entity", "record"),
        visible=visible_conflicts,
        personal=("winner", "loser"),
    ),
    Entity(
        Note,
        "Note",
        "Nota",
        writers="own",
        title=("text",),
        columns=("text", "author", "pinned", "created_at"),
        sort="-created_at",
        search=("text",),
        follows=("subject",),
        personal=(),
        hidden=True,
    ),
)
