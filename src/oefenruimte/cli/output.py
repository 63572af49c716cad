"""What goes to the terminal: one JSON document with --json, plain Dutch sentences without."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from oefenruimte.app.problem_texts import words
from oefenruimte.domain.problem import Problem


def plain(value: Any) -> Any:
    """Domain values as JSON: dataclasses become objects, times ISO 8601, bytes are left out."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        shown = {field.name: getattr(value, field.name) for field in fields(value) if field.repr}
        return {name: plain(item) for name, item in shown.items() if not isinstance(item, bytes)}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        return [plain(item) for item in value]
    return value


@dataclass(frozen=True, slots=True)
class Output:
    as_json: bool

    def result(self, document: Mapping[str, Any] | list[Any], *sentences: str) -> None:
        """The outcome of a command: `document` for machines, `sentences` for people."""
        if self.as_json:
            print(json.dumps(plain(document), ensure_ascii=False, indent=2))
        else:
            for sentence in sentences:
                print(sentence)

    def progress(self, sentence: str) -> None:
        """Something that is going on; never in the way of the document."""
        print(sentence, file=sys.stderr, flush=True)

    def problem(self, problem: Problem) -> None:
        found = words(problem)
        if self.as_json:
            document = {
                "error": {
                    "code": problem.code,
                    "title": found.title,
                    "sentence": found.text,
                    "facts": dict(problem.facts),
                    "detail": problem.detail,
                }
            }
            print(json.dumps(plain(document), ensure_ascii=False, indent=2))
        print(f"{found.title}. {found.text}", file=sys.stderr)
