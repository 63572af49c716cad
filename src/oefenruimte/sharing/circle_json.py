"""A circle as JSON: in the object that tells of it, and in every share to it."""

from oefenruimte.domain.ids import CircleId, MemberId
from oefenruimte.domain.organisation import LARGEST_CIRCLE, Circle, CircleKind
from oefenruimte.sharing.strict_json import Fields, damaged
from oefenruimte.sharing.text import MAX_NAME, own_text


def circle_json(circle: Circle) -> dict[str, object]:
    """BAD_ARGUMENT when the name is too long."""
    return {
        "founder": circle.founder,
        "id": circle.id,
        "kind": str(circle.kind),
        "members": sorted(circle.members),
        "name": own_text(circle.name, MAX_NAME, "naam", lines=False),
    }


def read_circle(fields: Fields) -> Circle:
    """Two people at least: others may have left. OBJECT_DAMAGED."""
    circle = Circle(
        id=CircleId(fields.identifier("id")),
        name=fields.text("name", MAX_NAME, lines=False),
        founder=MemberId(fields.identifier("founder")),
        members=tuple(MemberId(each) for each in fields.identifiers("members", 2, LARGEST_CIRCLE)),
        kind=fields.word("kind", CircleKind),
    )
    fields.finish()
    if not circle.name:
        raise damaged("circle.name", "empty")
    return circle
