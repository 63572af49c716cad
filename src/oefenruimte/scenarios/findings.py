"""Findings: what an import report lists. Each has a code that stays the same and a Dutch sentence."""

from dataclasses import dataclass, field
from enum import StrEnum

from oefenruimte.domain.scenario import Finding, Severity

SCENARIO_FILE = "scenario.yaml"
_MOST = 200  # a report longer than this helps nobody; a hostile file would fill the memory with it
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class What(StrEnum):
    """Code of a finding. docs/scenario-format.md explains each (a test proves it)."""

    # scenario.yaml as text
    SCENARIO_FILE_MISSING = "scenario-file-missing"
    YAML_TOO_LARGE = "yaml-too-large"
    YAML_NOT_UTF8 = "yaml-not-utf8"
    YAML_TAB = "yaml-tab"
    YAML_SYNTAX = "yaml-syntax"
    YAML_CONTROL = "yaml-control"
    YAML_ALIAS = "yaml-alias"
    YAML_TAG = "yaml-tag"
    YAML_DEEP = "yaml-deep"
    YAML_DUPLICATE_KEY = "yaml-duplicate-key"
    YAML_DOCUMENTS = "yaml-documents"
    TEXT_CLEANED = "text-cleaned"
    # its keys and values
    FORMAT_MISSING = "format-missing"
    FORMAT_NEWER = "format-newer"
    KEY_UNKNOWN = "key-unknown"
    KEY_MISSING = "key-missing"
    VALUE_EMPTY = "value-empty"
    VALUE_WRONG = "value-wrong"
    ICON_UNKNOWN = "icon-unknown"
    SKILL_UNKNOWN = "skill-unknown"
    LISTENING_MISSING = "listening-missing"
    STEP_UNKNOWN = "step-unknown"
    LICENCE_MISSING = "licence-missing"
    LICENCE_UNKNOWN = "licence-unknown"
    # the story
    DUPLICATE_ID = "duplicate-id"
    TURN_UNKNOWN = "turn-unknown"
    TURN_UNREACHABLE = "turn-unreachable"
    FOLLOW_MISSING = "follow-missing"
    FOLLOW_TWICE = "follow-twice"
    NO_END = "no-end"
    LOOP_WITHOUT_END = "loop-without-end"
    DEFAULT_MISSING = "default-missing"
    DEFAULT_OUT_OF_RANGE = "default-out-of-range"
    # files
    PATH_UNSAFE = "path-unsafe"
    PATH_REMOTE = "path-remote"
    PATH_BACKSLASH = "path-backslash"
    FILE_MISSING = "file-missing"
    FILE_CASE = "file-case"
    FILE_TYPE = "file-type"
    FILE_DISGUISED = "file-disguised"
    FILE_TOO_LARGE = "file-too-large"
    FILE_UNREADABLE = "file-unreadable"
    CLIP_UNPLAYABLE = "clip-unplayable"
    CLIP_WITHOUT_SOUND = "clip-without-sound"
    CLIP_MISSING = "clip-missing"
    LOUDNESS_DIFFERS = "loudness-differs"
    CLIP_WITHOUT_PICTURE = "clip-without-picture"
    # captions
    CAPTIONS_MISSING = "captions-missing"
    CAPTIONS_INVALID = "captions-invalid"
    CAPTIONS_EMPTY = "captions-empty"
    CAPTIONS_ENCODING = "captions-encoding"
    CAPTIONS_HEADER = "captions-header"
    CAPTIONS_TIMING = "captions-timing"
    CAPTIONS_BEYOND_CLIP = "captions-beyond-clip"
    CAPTIONS_LONG = "captions-long"
    CAPTIONS_SETTINGS = "captions-settings"
    # packages
    PACKAGE_MISSING = "package-missing"
    PACKAGE_NOT_ZIP = "package-not-zip"
    PACKAGE_DAMAGED = "package-damaged"
    PACKAGE_TOO_LARGE = "package-too-large"
    PACKAGE_TOO_MANY = "package-too-many"
    PACKAGE_BOMB = "package-bomb"
    PACKAGE_OVERLAP = "package-overlap"
    PACKAGE_LYING = "package-lying"
    PACKAGE_ENCRYPTED = "package-encrypted"
    PACKAGE_METHOD = "package-method"
    PACKAGE_LINK = "package-link"
    PACKAGE_PATH = "package-path"
    PACKAGE_NAME = "package-name"
    PACKAGE_COLLISION = "package-collision"
    PACKAGE_NESTED = "package-nested"
    PACKAGE_SKIPPED = "package-skipped"
    # what other people made: clips, tables, texts, H5P
    IMPORT_NOTHING = "import-nothing"
    IMPORT_UNREADABLE = "import-unreadable"
    IMPORT_ENCODING = "import-encoding"
    IMPORT_NOT_UNDERSTOOD = "import-not-understood"
    IMPORT_FILLED_IN = "import-filled-in"
    IMPORT_SHORTENED = "import-shortened"
    IMPORT_CAPTIONS_MADE = "import-captions-made"
    IMPORT_UNUSED = "import-unused"
    IMPORT_ORDER_GUESSED = "import-order-guessed"
    IMPORT_CONVERTED = "import-converted"
    IMPORT_VERSION = "import-version"
    H5P_INVALID = "h5p-invalid"
    H5P_TYPE = "h5p-type"
    H5P_PART_SKIPPED = "h5p-part-skipped"
    H5P_CHOICE_SPLIT = "h5p-choice-split"
    H5P_MAPPED = "h5p-mapped"


@dataclass(slots=True)
class Findings:
    """Collects findings while a scenario is read. Not thread-safe; one per reading."""

    _found: list[Finding] = field(default_factory=list)

    def error(self, what: What, sentence: str, line: int | None = None, file: str = SCENARIO_FILE) -> None:
        self._add(Finding(Severity.ERROR, what, sentence, file, line))

    def warning(self, what: What, sentence: str, line: int | None = None, file: str = SCENARIO_FILE) -> None:
        self._add(Finding(Severity.WARNING, what, sentence, file, line))

    def note(self, what: What, sentence: str, line: int | None = None, file: str = SCENARIO_FILE) -> None:
        self._add(Finding(Severity.NOTE, what, sentence, file, line))

    def take(self, findings: tuple[Finding, ...]) -> None:
        """Add what another reader found."""
        for finding in findings:
            self._add(finding)

    def _add(self, finding: Finding) -> None:
        if finding in self._found:
            return
        if len(self._found) < _MOST:
            self._found.append(finding)
        elif finding.severity is Severity.ERROR and not self.has_errors:
            self._found[-1] = finding  # the list is full of lesser things; an error must still count

    @property
    def has_errors(self) -> bool:
        return any(finding.severity is Severity.ERROR for finding in self._found)

    def all(self) -> tuple[Finding, ...]:
        """Errors first, then by file and line."""
        return tuple(
            sorted(
                self._found,
                key=lambda f: (_ORDER[f.severity], f.file != SCENARIO_FILE, f.file, f.line or 0, f.code),
            )
        )
