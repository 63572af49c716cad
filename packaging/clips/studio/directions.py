"""Which clips there are: the words from scenario.yaml, the acting from directions/<scenario>.yaml."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from studio import STUDIO_VERSION, VOICE_VERSION
from studio.score import EMOTIONS, Direction
from studio.texts import Spoken, spoken_sentences

ROOT = Path(__file__).resolve().parents[3]
CLIPS = ROOT / "packaging" / "clips"
SCENARIOS = ROOT / "scenarios"
LISTENING = "luisteren"
LISTENING_SECONDS = 8.0
_MANNER = {field.name for field in fields(Direction)}
_CLIP_KEYS = {"begin", "end", "energy", "sentences", "person", "scene"}


class DirectionsError(ValueError):
    """The directions, the cast and the texts do not fit together; the message says where."""


@dataclass(frozen=True)
class ClipPlan:
    """Everything that decides what a clip looks and sounds like."""

    scenario: str
    clip: str
    sentences: tuple[Spoken, ...]
    directions: tuple[Direction, ...]
    person: str
    scene: str
    begin: str
    end: str
    energy: float
    voice: Mapping[str, Any]
    look: Mapping[str, Any]
    words: Mapping[str, str]
    answer: bool = False
    """A model answer: somebody of the municipality speaks, and may speak longer."""

    @property
    def name(self) -> str:
        return f"{self.scenario}/{self.clip}"

    @property
    def listening(self) -> bool:
        """A loop without words, for while the learner answers."""
        return self.clip == LISTENING

    @property
    def target(self) -> Path:
        return SCENARIOS / self.scenario / "clips" / f"{self.clip}.mp4"

    @property
    def captions(self) -> Path:
        return self.target.with_suffix(".vtt")

    @property
    def seed(self) -> int:
        return int.from_bytes(hashlib.sha256(self.name.encode()).digest()[:4], "big")

    @property
    def digest(self) -> str:
        """Changes when anything that shows or sounds changes; the same on every machine."""
        spoken = LISTENING_SECONDS if self.listening else self.spoken_digest
        return _digest([STUDIO_VERSION, self.seed, self.scene, dict(self.look), spoken])

    @property
    def spoken_digest(self) -> str:
        """Changes when anything that is heard or acted changes, whoever is seen and wherever."""
        return _digest(
            [
                VOICE_VERSION,
                self.seed,
                [asdict(sentence) for sentence in self.sentences],
                [asdict(direction) for direction in self.directions],
                [self.begin, self.end, self.energy],
                dict(self.voice),
                self._own_words(),
            ]
        )

    def _own_words(self) -> dict[str, str]:
        text = " ".join(sentence.text for sentence in self.sentences).lower().replace("’", "'")
        return {word: sounds for word, sounds in self.words.items() if word in text}


def all_plans(only: str = "") -> tuple[ClipPlan, ...]:
    """Every clip of every scenario that has directions. only: "scenario" or "scenario/clip"."""
    cast = _yaml(CLIPS / "cast.yaml")
    words = _yaml(CLIPS / "words.yaml")
    plans: list[ClipPlan] = []
    for path in sorted((CLIPS / "directions").glob("*.yaml")):
        plans += plans_of(path.stem, _yaml(path), _yaml(SCENARIOS / path.stem / "scenario.yaml"), cast, words)
    chosen = tuple(plan for plan in plans if not only or only in (plan.scenario, plan.name))
    if not chosen:
        raise DirectionsError(f"no clip is called {only!r}" if only else "there are no directions yet")
    return chosen


def plans_of(
    scenario: str,
    directions: Mapping[str, Any],
    texts: Mapping[str, Any],
    cast: Mapping[str, Any],
    words: Mapping[str, str],
) -> list[ClipPlan]:
    """The clips of one scenario, the listening loop last."""
    spoken = _spoken(texts)
    acted: Mapping[str, Any] = directions.get("clips") or {}
    if set(spoken) != set(acted):
        odd = sorted(set(spoken) ^ set(acted))
        raise DirectionsError(
            f"{scenario}: texts and directions do not have the same clips: {', '.join(odd)}"
        )
    plans = []
    for clip, (text, answer) in spoken.items():
        acting = acted[clip] or {}
        where = f"{scenario}/{clip}"
        _known(where, acting, _CLIP_KEYS)
        person = _person(where, acting.get("person", directions["citizen"]), cast)
        sentences = spoken_sentences(text)
        manner = [_direction(where, entry) for entry in acting.get("sentences") or ()]
        if not sentences:
            raise DirectionsError(f"{where}: there is nothing to say")
        if len(manner) > len(sentences):
            raise DirectionsError(f"{where}: {len(manner)} directions for {len(sentences)} sentences")
        manner += [Direction()] * (len(sentences) - len(manner))
        plans.append(
            ClipPlan(
                scenario=scenario,
                clip=clip,
                sentences=sentences,
                directions=tuple(manner),
                person=person,
                scene=str(acting.get("scene", directions["scene"])),
                begin=_emotion(where, acting.get("begin", manner[0].emotion)),
                end=_emotion(where, acting.get("end", manner[-1].emotion)),
                energy=float(acting.get("energy", 1.0)),
                voice=cast[person]["voice"],
                look=cast[person].get("look") or {},
                words=words,
                answer=answer,
            )
        )
    citizen = _person(scenario, directions["citizen"], cast)
    plans.append(
        ClipPlan(
            scenario=scenario,
            clip=LISTENING,
            sentences=(),
            directions=(),
            person=citizen,
            scene=str(directions["scene"]),
            begin="rust",
            end="rust",
            energy=1.0,
            voice=cast[citizen]["voice"],
            look=cast[citizen].get("look") or {},
            words={},
        )
    )
    return plans


def _digest(values: list[Any]) -> str:
    text = json.dumps(values, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _spoken(texts: Mapping[str, Any]) -> dict[str, tuple[str, bool]]:
    """Clip → (its text, is a model answer), for everything in the scenario that names a clip of its own."""
    found: dict[str, tuple[str, bool]] = {}
    for entry in _speaking(texts):
        answer = "text" in entry
        if clip := entry.get("clip"):
            found[Path(clip).stem] = (str(entry["text" if answer else "lines"]), answer)
    return found


def _speaking(texts: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The turns, each with what it is calmer or fiercer after it; then the model answers."""
    for turn in texts.get("turns") or ():
        yield turn
        yield from turn.get("variants") or ()
    yield from texts.get("model_answers") or ()


def _direction(where: str, entry: Mapping[str, Any]) -> Direction:
    _known(where, entry, _MANNER)
    values = {key: float(value) for key, value in entry.items() if key not in ("emotion", "look")}
    look = entry.get("look", (0.0, 0.0))
    return Direction(
        emotion=_emotion(where, entry.get("emotion", "rust")), look=(float(look[0]), float(look[1])), **values
    )


def _emotion(where: str, name: str) -> str:
    if name not in EMOTIONS:
        raise DirectionsError(f"{where}: there is no emotion {name!r}")
    return name


def _person(where: str, name: str, cast: Mapping[str, Any]) -> str:
    if name not in cast:
        raise DirectionsError(f"{where}: {name!r} is not in cast.yaml")
    return name


def _known(where: str, entry: Mapping[str, Any], keys: set[str]) -> None:
    odd = sorted(set(map(str, entry)) - keys)
    if odd:
        raise DirectionsError(f"{where}: unknown: {', '.join(odd)}")


def _yaml(path: Path) -> Any:
    from ruamel.yaml import YAML

    return YAML(typ="safe").load(path.read_text("utf-8"))
