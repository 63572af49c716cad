"""A share's manifest as the inbox keeps it: one JSON document, format 1. Not the format of the space."""

import json
from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import date
from typing import Any

from oefenruimte.domain.ids import CircleId, MemberId, ScenarioId, ShareId
from oefenruimte.domain.organisation import Circle, CircleKind
from oefenruimte.domain.share import Rating, RubricLine, SharedTurn, ShareManifest
from oefenruimte.domain.take import SelfCheck

FORMAT = 1


def manifest_to_text(manifest: ShareManifest) -> str:
    return json.dumps(
        {
            "format": FORMAT,
            "share_id": manifest.share_id,
            "scenario_id": manifest.scenario_id,
            "scenario_version": manifest.scenario_version,
            "scenario_title": manifest.scenario_title,
            "scenario_setting": manifest.scenario_setting,
            "citizen": manifest.citizen,
            "turns": [_turn_to_json(turn) for turn in manifest.turns],
            "behaviours": [[line.behaviour_id, line.text, line.rating] for line in manifest.behaviours],
            "message": manifest.message,
            "until": manifest.until.isoformat(),
            "shared_on": manifest.shared_on.isoformat(),
            "self_check": manifest.self_check,
            **({} if manifest.circle is None else {"circle": _circle_to_json(manifest.circle)}),
        },
        ensure_ascii=False,
    )


def manifest_from_text(text: str) -> ShareManifest:
    """What `manifest_to_text` wrote. ValueError for another format."""
    data = json.loads(text)
    if data["format"] != FORMAT:
        raise ValueError(f"manifest format {data['format']}")
    checks = data["self_check"]
    return ShareManifest(
        share_id=ShareId(data["share_id"]),
        scenario_id=ScenarioId(data["scenario_id"]),
        scenario_version=data["scenario_version"],
        scenario_title=data["scenario_title"],
        scenario_setting=data["scenario_setting"],
        citizen=data["citizen"],
        turns=tuple(_turn_from_json(turn) for turn in data["turns"]),
        behaviours=tuple(
            RubricLine(behaviour_id, line, None if rating is None else Rating(rating))
            for behaviour_id, line, rating in data["behaviours"]
        ),
        message=data["message"],
        until=date.fromisoformat(data["until"]),
        shared_on=date.fromisoformat(data["shared_on"]),
        self_check=None if checks is None else {key: SelfCheck(word) for key, word in checks.items()},
        circle=_circle_from_json(data["circle"]) if "circle" in data else None,
    )


def emptied(manifest: ShareManifest) -> ShareManifest:
    """The same share without content, to be shown as one grey line: only its id and its two days."""
    return replace(
        manifest,
        scenario_id=ScenarioId(""),
        scenario_version="",
        scenario_title="",
        scenario_setting="",
        citizen="",
        turns=(),
        behaviours=(),
        message="",
        self_check=None,
        circle=None,
    )


def _turn_to_json(turn: SharedTurn) -> dict[str, object]:
    return {
        "turn_id": turn.turn_id,
        "citizen_lines": turn.citizen_lines,
        "clip_duration_ms": turn.clip_duration_ms,
        "answer_duration_ms": turn.answer_duration_ms,
        "has_video": turn.has_video,
        "has_audio": turn.has_audio,
        "levels": b64encode(turn.levels).decode("ascii"),
    }


def _turn_from_json(data: dict[str, Any]) -> SharedTurn:
    return SharedTurn(**{**data, "levels": b64decode(data["levels"])})


def _circle_to_json(circle: Circle) -> list[object]:
    return [circle.id, circle.name, circle.founder, list(circle.members), str(circle.kind)]


def _circle_from_json(data: list[Any]) -> Circle:
    circle_id, name, founder, members, kind = data
    ids = tuple(MemberId(each) for each in members)
    return Circle(CircleId(circle_id), name, MemberId(founder), ids, CircleKind(kind))
