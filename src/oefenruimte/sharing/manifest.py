"""The manifest of a share as JSON. What is not listed here does not travel."""

from collections.abc import Mapping, Sequence

from oefenruimte.domain.ids import ScenarioId, ShareId
from oefenruimte.domain.share import RubricLine, SharedTurn, ShareManifest
from oefenruimte.domain.take import SelfCheck
from oefenruimte.sharing.circle_json import circle_json, read_circle
from oefenruimte.sharing.strict_json import Fields, damaged, decode, encode, to_base64
from oefenruimte.sharing.text import MAX_MESSAGE, MAX_NAME, own_text, shortened
from oefenruimte.sharing.transport import MAX_SHARE_BYTES

MAX_MANIFEST = 4 * 1024**2
MAX_TURNS = 100
MAX_BEHAVIOURS = 100
MAX_DURATION_MS = 4 * 3600 * 1000
MAX_TITLE = 200
MAX_LINES = 4000
MAX_VERSION = 40
_LEVEL_MS = 100
_SPARE_LEVELS = 10  # the last, begun stretch, and sound that ends after the picture


def encode_manifest(manifest: ShareManifest, sizes: Sequence[int]) -> bytes:
    """JSON of a manifest whose answers have these sizes in bytes. BAD_ARGUMENT when the message is too long.

    Texts of the scenario that are longer than the format allows are cut.
    """
    if len(sizes) != len(manifest.turns):
        raise ValueError("one part for each turn")
    checks = manifest.self_check
    return encode(
        {
            "behaviours": [
                {"id": line.behaviour_id, "text": shortened(line.text, MAX_TITLE, lines=False)}
                for line in manifest.behaviours
            ],
            "citizen": shortened(manifest.citizen, MAX_NAME, lines=False),
            "message": own_text(manifest.message, MAX_MESSAGE, "bericht"),
            "scenario": manifest.scenario_id,
            "scenario_version": manifest.scenario_version,
            "self_check": None if checks is None else {key: str(checks[key]) for key in sorted(checks)},
            "setting": shortened(manifest.scenario_setting, MAX_NAME, lines=False),
            "share": manifest.share_id,
            "shared_on": manifest.shared_on.isoformat(),
            "title": shortened(manifest.scenario_title, MAX_TITLE, lines=False),
            "turns": [_turn_json(turn, size) for turn, size in zip(manifest.turns, sizes, strict=True)],
            "until": manifest.until.isoformat(),
            **({} if manifest.circle is None else {"circle": circle_json(manifest.circle)}),
        }
    )


def decode_manifest(data: bytes, *, in_circle: bool = False) -> tuple[ShareManifest, tuple[int, ...]]:
    """The manifest and the size of each answer in bytes. OBJECT_DAMAGED for anything out of the format.

    `in_circle`: it is one of version 2, which says with which circle it was shared.
    """
    fields = decode(data, "manifest")
    turns = [_turn(turn) for turn in fields.objects("turns", 1, MAX_TURNS)]
    behaviours = tuple(_behaviour(line) for line in fields.objects("behaviours", 0, MAX_BEHAVIOURS))
    if len({line.behaviour_id for line in behaviours}) != len(behaviours):
        raise damaged("manifest.behaviours", "one twice")
    manifest = ShareManifest(
        share_id=ShareId(fields.identifier("share")),
        scenario_id=ScenarioId(fields.name("scenario")),
        scenario_version=fields.text("scenario_version", MAX_VERSION, lines=False),
        scenario_title=fields.text("title", MAX_TITLE, lines=False),
        scenario_setting=fields.text("setting", MAX_NAME, lines=False),
        citizen=fields.text("citizen", MAX_NAME, lines=False),
        turns=tuple(turn for turn, _ in turns),
        behaviours=behaviours,
        message=fields.text("message", MAX_MESSAGE),
        until=fields.day("until"),
        shared_on=fields.day("shared_on"),
        self_check=None if fields.absent("self_check") else _self_check(fields.object("self_check")),
        circle=read_circle(fields.object("circle")) if in_circle else None,
    )
    fields.finish()
    if manifest.until < manifest.shared_on:
        raise damaged("manifest.until", "before shared_on")
    return manifest, tuple(size for _, size in turns)


def _turn_json(turn: SharedTurn, size: int) -> Mapping[str, object]:
    return {
        "answer_ms": turn.answer_duration_ms,
        "audio": turn.has_audio,
        "bytes": size,
        "clip_ms": turn.clip_duration_ms,
        "levels": to_base64(turn.levels[: _max_levels(turn.answer_duration_ms)]),
        "lines": shortened(turn.citizen_lines, MAX_LINES),
        "turn": turn.turn_id,
        "video": turn.has_video,
    }


def _turn(fields: Fields) -> tuple[SharedTurn, int]:
    answer_ms = fields.number("answer_ms", 0, MAX_DURATION_MS)
    turn = SharedTurn(
        turn_id=fields.name("turn"),
        citizen_lines=fields.text("lines", MAX_LINES),
        clip_duration_ms=fields.number("clip_ms", 0, MAX_DURATION_MS),
        answer_duration_ms=answer_ms,
        has_video=fields.flag("video"),
        has_audio=fields.flag("audio"),
        levels=fields.octets("levels", 0, _max_levels(answer_ms)),
    )
    size = fields.number("bytes", 1, MAX_SHARE_BYTES)
    fields.finish()
    return turn, size


def _behaviour(fields: Fields) -> RubricLine:
    line = RubricLine(fields.name("id"), fields.text("text", MAX_TITLE, lines=False))
    fields.finish()
    return line


def _self_check(fields: Fields) -> dict[str, SelfCheck]:
    return {name: fields.word(name, SelfCheck) for name in fields.names(MAX_BEHAVIOURS)}


def _max_levels(answer_ms: int) -> int:
    return answer_ms // _LEVEL_MS + _SPARE_LEVELS
