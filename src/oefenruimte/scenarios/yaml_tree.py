"""scenario.yaml as a tree of texts that knows its line numbers.

Only the events of the YAML parser are used, never its constructors: every value stays the text that was
written, so `version: 1.10`, `no` and `2026-01-01` mean what they say, and nothing in a file can make objects.
Anchors, tags and more than one document are refused: the format does not need them and they hide bombs.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.yaml_words import what_is_wrong

MOST_BYTES = 256 * 1024  # a hundred turns fit in 60 kB
_DEEPEST = 12
_MOST_NODES = 12_000  # a hundred turns with everything in them take nine thousand
_NOTHING = {"", "~", "null"}
# Control characters, and characters that turn the direction of the text around them.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def without_unwanted(text: str) -> str:
    """The text as the reader takes it: without characters that nobody sees."""
    return _UNWANTED.sub("", text)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; None when nothing is written after the key."""

    text: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    items: dict[str, "Node"]
    key_lines: dict[str, int]
    line: int


Node = Scalar | Items | Mapping
Step = str | int


class _Refused(Exception):
    def __init__(self, what: What, sentence: str, line: int) -> None:
        super().__init__(what)
        self.what, self.sentence, self.line = what, sentence, line


def decode(data: bytes, findings: Findings) -> str | None:
    """The text of scenario.yaml, or None with a finding."""
    if len(data) > MOST_BYTES:
        findings.error(
            What.YAML_TOO_LARGE,
            worded(
                "Dit bestand is te groot: er past {most_bytes} kB in. Zet fragmenten en ondertitels "
                "in eigen bestanden.",
                most_bytes=MOST_BYTES // 1024,
            ),
        )
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        findings.error(
            What.YAML_NOT_UTF8,
            worded("Hier staat een teken dat we niet kunnen lezen. Bewaar het bestand als UTF-8."),
            data.count(b"\n", 0, error.start) + 1,
        )
        return None


def parse_tree(text: str, findings: Findings) -> Mapping | None:
    """Read `text` into a tree. None when it cannot be used; the findings then say why."""
    builder = _Builder(findings)
    try:
        node = builder.document(YAML(typ="safe", pure=True).parse(text))
    except _Refused as refused:
        findings.error(refused.what, refused.sentence, refused.line)
        return None
    except ReaderError as error:
        findings.error(
            What.YAML_CONTROL,
            worded("Hier staat een onzichtbaar teken dat niet mag. Typ deze regel opnieuw."),
            text.count("\n", 0, error.position) + 1,
        )
        return None
    except MarkedYAMLError as error:
        findings.error(*what_is_wrong(error))
        return None
    if isinstance(node, Mapping):
        return node
    findings.error(
        What.YAML_SYNTAX,
        worded(
            "Dit lijkt geen oefening. Begin met regels als ‘format: 1’ en ‘title: De titel van je oefening’."
        ),
        1,
    )
    return None


def plain(node: Node) -> object:
    """The tree as dicts, lists and texts. Keys with nothing behind them are left out."""
    match node:
        case Scalar(text):
            return text
        case Items(items):
            return [plain(item) for item in items]
        case Mapping(items):
            return {
                key: plain(item)
                for key, item in items.items()
                if not (isinstance(item, Scalar) and item.text is None)
            }


def find(node: Node, path: Sequence[Step]) -> Node | None:
    """The node at `path`, or None."""
    for step in path:
        match node:
            case Mapping(items) if isinstance(step, str) and step in items:
                node = items[step]
            case Items(entries) if isinstance(step, int) and 0 <= step < len(entries):
                node = entries[step]
            case _:
                return None
    return node


def line_of(node: Node, path: Sequence[Step]) -> int:
    """Line of the key or item at `path`; of the deepest part that exists when it does not."""
    line = node.line
    for step in path:
        match node:
            case Mapping(items, key_lines) if isinstance(step, str) and step in items:
                node, line = items[step], key_lines[step]
            case Items(entries) if isinstance(step, int) and 0 <= step < len(entries):
                node = entries[step]
                line = node.line
            case _:
                return line
    return line


class _Builder:
    """Turns parser events into nodes, refusing what the format does not allow."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._documents = 0
        self._nodes = 0

    def document(self, events: Iterator[object]) -> Node | None:
        root: Node | None = None
        for event in events:
            match event:
                case DocumentStartEvent():
                    self._documents += 1
                    if self._documents > 1:
                        raise _Refused(
                            What.YAML_DOCUMENTS,
                            worded(
                                "Vanaf deze streepjes (---) begint een tweede oefening. "
                                "Zet elke oefening in een eigen map."
                            ),
                            _line(event),
                        )
                case ScalarEvent() | SequenceStartEvent() | MappingStartEvent() | AliasEvent():
                    root = self._node(event, events, 1)
                case _:
                    pass  # start and end of stream and document
        return root

    def _node(self, event: object, events: Iterator[object], depth: int) -> Node:
        line = _line(event)
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            raise _Refused(
                What.YAML_ALIAS,
                worded(
                    "Een * of & aan het begin van een tekst heeft in YAML een eigen betekenis. Zet de "
                    "tekst tussen aanhalingstekens."
                ),
                line,
            )
        if getattr(event, "tag", None) is not None:
            raise _Refused(
                What.YAML_TAG,
                worded(
                    "Een ! aan het begin van een tekst heeft in YAML een eigen betekenis. Zet de tekst "
                    "tussen aanhalingstekens."
                ),
                line,
            )
        self._nodes += 1
        if self._nodes > _MOST_NODES:
            raise _Refused(
                What.YAML_TOO_LARGE, worded("Dit is te veel voor één oefening. Maak er twee van."), line
            )
        if depth > _DEEPEST:
            raise _Refused(
                What.YAML_DEEP, worded("Hier zitten te veel lagen in elkaar. Haal haakjes weg."), line
            )
        match event:
            case ScalarEvent():
                return self._scalar(event, line)
            case SequenceStartEvent():
                return self._items(events, line, depth)
            case MappingStartEvent():
                return self._mapping(events, line, depth)
        raise TypeError(f"unexpected YAML event {event!r}")

    def _scalar(self, event: ScalarEvent, line: int) -> Scalar:
        text = str(event.value)
        if event.style is None and text in _NOTHING:
            return Scalar(None, line)
        clean = without_unwanted(text)
        if clean != text:
            self._findings.warning(
                What.TEXT_CLEANED,
                worded("In deze tekst stonden onzichtbare tekens. Die hebben we weggelaten."),
                line,
            )
        return Scalar(clean, line)

    def _items(self, events: Iterator[object], line: int, depth: int) -> Items:
        items: list[Node] = []
        while not isinstance(event := next(events), SequenceEndEvent):
            items.append(self._node(event, events, depth + 1))
        return Items(tuple(items), line)

    def _mapping(self, events: Iterator[object], line: int, depth: int) -> Mapping:
        items: dict[str, Node] = {}
        key_lines: dict[str, int] = {}
        while not isinstance(event := next(events), MappingEndEvent):
            key_line = _line(event)
            key = self._node(event, events, depth + 1)
            if not isinstance(key, Scalar) or key.text is None:
                raise _Refused(
                    What.YAML_SYNTAX,
                    worded("Voor de dubbele punt hoort één woord te staan, zoals ‘title’."),
                    key_line,
                )
            value = self._node(next(events), events, depth + 1)
            if key.text in items:
                self._findings.error(
                    What.YAML_DUPLICATE_KEY,
                    worded(
                        "‘{text}’ staat hier voor de tweede keer; de eerste staat op regel {value}. Haal er "
                        "één weg.",
                        text=key.text,
                        value=key_lines[key.text],
                    ),
                    key_line,
                )
                continue
            items[key.text] = value
            key_lines[key.text] = key_line
        return Mapping(items, key_lines, line)


def _line(event: object) -> int:
    mark = getattr(event, "start_mark", None)
    return 1 if mark is None else int(mark.line) + 1
