"""What goes to the terminal: one JSON document with --json, plain Dutch sentences without."""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from io import StringIO
from pathlib import Path
from typing import Any

from oefenruimte.app.problem_texts import words
from oefenruimte.domain.problem import Problem


def plain(value: Any) -> Any:
    """Domain values as JSON: dataclasses become objects, times ISO 8601, bytes are left out."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return _printable(value)
    if is_dataclass(value) and not isinstance(value, type):
        shown = {field.name: getattr(value, field.name) for field in fields(value) if field.repr}
        return {name: plain(item) for name, item in shown.items() if not isinstance(item, bytes)}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Path):
        return _printable(str(value))
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        return [plain(item) for item in value]
    return value


def _printable(text: str) -> str:
    """Names of files may hold bytes that are no text."""
    return text.encode("utf-8", "replace").decode("utf-8")


class Output:
    """Made before anything is said; with `as_json` it says one document on stdout, whatever happens."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._stream = sys.stdout
        self._answered = False

    @property
    def answered(self) -> bool:
        """There is an outcome on stdout."""
        return self._answered

    def result(self, document: Mapping[str, Any] | list[Any], *sentences: str) -> None:
        """The outcome of a command: `document` for machines, `sentences` for people."""
        if self.as_json:
            self.data(document)
            return
        for sentence in sentences:
            self._say(self._sayable(sentence))

    def data(self, document: Mapping[str, Any] | list[Any]) -> None:
        """An outcome that is for machines only."""
        self._say(json.dumps(plain(document), ensure_ascii=not self._speaks_utf8, indent=2))

    def progress(self, sentence: str) -> None:
        """Something that is going on; never in the way of the document."""
        print(sentence, file=sys.stderr, flush=True)

    def problem(self, problem: Problem) -> None:
        found = words(problem)
        if self.as_json:
            error = {
                "code": problem.code,
                "title": found.title,
                "sentence": found.text,
                "facts": dict(problem.facts),
                "detail": problem.detail,
            }
            self.data({"error": error})
        self._answered = True
        print(_printable(f"{found.title}. {found.text}"), file=sys.stderr)

    @contextmanager
    def alone(self) -> Iterator[StringIO]:
        """With `as_json`, what anybody else prints is kept off stdout, and here to be read."""
        stray = StringIO()
        if not self.as_json:
            yield stray
            return
        with redirect_stdout(stray):
            yield stray

    def _say(self, text: str) -> None:
        self._answered = True
        print(text, file=self._stream, flush=True)

    @property
    def _speaks_utf8(self) -> bool:
        return (getattr(self._stream, "encoding", None) or "").lower().replace("-", "") == "utf8"

    def _sayable(self, sentence: str) -> str:
        """For a terminal that knows fewer letters than there are."""
        encoding = getattr(self._stream, "encoding", None) or "utf-8"
        return sentence.encode(encoding, "replace").decode(encoding)
