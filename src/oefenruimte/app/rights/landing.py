"""Where each table of the store lands in "alles van mij", or why it does not.

What others said of others, and what belongs to others, stays here: the right to one's own data is no right to
theirs (AVG, article 15 paragraph 4).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from oefenruimte.domain.ids import MemberId, ShareId

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Me:
    """Whose data it is. `shares`: what this profile shared itself."""

    member: MemberId
    shares: frozenset[ShareId]


def _any(row: Row, me: Me) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Landing:
    """`file`: its name in `gegevens/`, without ending; "" for a table that stays here, for `reason`.

    `without`: columns that stay here: sealed or derived, with no use outside. `mine`: which rows go along.
    """

    file: str = ""
    reason: str = ""
    without: frozenset[str] = field(default=frozenset())
    mine: Callable[[Row, Me], bool] = _any


def _in_my_talk(row: Row, me: Me) -> bool:
    return row["author_id"] == me.member or row["share_id"] in me.shares


def _own_voice(row: Row, me: Me) -> bool:
    return row["owner_id"] in ("", me.member) or row["share_id"] in me.shares


def _own_row(row: Row, me: Me) -> bool:
    return bool(row["id"] == me.member)


def _told_setting(row: Row, me: Me) -> bool:
    return not any(row["key"].startswith(beginning) for beginning in KEPT_BACK)


# Settings that stay here, by how their name begins, with why.
KEPT_BACK: Mapping[str, str] = {
    "space/credentials": "wie het leest, kan bij de opslag",
    "xapi/store": "wie het leest, kan bij de leeromgeving",
    "organisation/used": "kenmerken van uitnodigingen van anderen",
    "organisation/roster": "de handtekening onder de ledenlijst",
    "wish-received/": "vragen die anderen aan jou stelden",
}

_COPY = "een verzegelde kopie van wat al in pogingen/ staat"
_MARKS = "nummers zonder inhoud, om het programma te laten werken"

LANDINGS: Mapping[str, Landing] = {
    "take": Landing("pogingen", without=frozenset({"kept_since"})),
    "recording": Landing("opnames", without=frozenset({"levels"})),  # the film has the sound itself
    "take_thumbnail": Landing(reason="staat als plaatje.jpg bij de poging"),
    "note": Landing("notities"),
    "self_check": Landing("zelfcheck"),
    "take_facts": Landing("metingen"),
    "share_grant": Landing("gedeeld"),
    "feedback": Landing("feedback"),
    "feedback_mark": Landing("feedback-reacties"),
    "feedback_rubric": Landing("feedback-gedrag"),
    "solved_mark": Landing("feedback-opgelost"),
    "voice": Landing("stemmen", mine=_own_voice),
    "reply": Landing("antwoorden", mine=_in_my_talk),
    "contact": Landing("contacten", without=frozenset({"recipient", "signing_key"})),
    "member": Landing("eigen-inschrijving", without=frozenset({"recipient", "signing_key"}), mine=_own_row),
    "changed_card": Landing(reason="een kaartje van een ander dat nog niet is nagekeken"),
    "space": Landing("deelruimte"),
    "circle": Landing("kringen"),
    "practice": Landing("oefenen"),
    "evidence": Landing("vaardigheden"),
    "goal": Landing("doelen"),
    "memo_answer": Landing("weekvragen"),
    "transfer": Landing("in-het-echt"),
    "portfolio_shown": Landing("portfolio-gedeeld"),
    "portfolio_compliment": Landing("portfolio-complimenten"),
    "portfolio_hidden": Landing("portfolio-weggehaald"),
    "inbox": Landing("ontvangen", without=frozenset({"manifest", "object_id"})),
    "draft_mark": Landing("door-jou-geschreven-reacties"),
    "draft_rating": Landing("door-jou-geschreven-gedrag"),
    "sent_sheet": Landing("door-jou-verstuurd"),
    "peer_sheet": Landing(reason="het is geschreven door een ander en gaat over een ander"),
    "phrase": Landing("eigen-zinnen"),
    "scenario_draft": Landing("oefeningen", without=frozenset({"media"})),
    "setting": Landing("instellingen", mine=_told_setting),
    "outbox": Landing(reason=_COPY),
    "kept_object": Landing(reason=_COPY),
    "counter": Landing(reason=_MARKS),
    "seen_object": Landing(reason=_MARKS),
    "card_mark": Landing(reason=_MARKS),
}
