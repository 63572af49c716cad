"""Every dialog in English, opened as somebody would: by the same buttons, which have other words then.

In Dutch they are opened by tests/ui/pictures; that no dialog is forgotten is tested there too.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from fakes.keys import cheap_locks
from oefenruimte.app.session import Desk
from oefenruimte.app.town_story import make_town
from oefenruimte.app.townspeople import Town, TownClock
from oefenruimte.bootstrap import build_desk
from oefenruimte.ui.language import LanguageManager
from oefenruimte.ui.pictures.stage import Stage, built
from oefenruimte.ui.pictures.stages import STAGES
from oefenruimte.ui.pictures.studio import Studio
from oefenruimte.ui.widgets import top_dialog
from tests.ui.language.catalogue import SOURCES, trees
from tests.ui.language.left_in_dutch import left_in_dutch


def _one_of_each() -> Iterator[Stage]:
    seen: set[str] = set()
    for stage in STAGES:
        if stage.dialog and stage.dialog not in seen:
            seen.add(stage.dialog)
            yield stage


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    def desk(home: Path, clock: TownClock) -> Desk:
        return build_desk(home, clock=clock)

    with cheap_locks():
        made = make_town(desk, tmp_path_factory.mktemp("town"))
    made.desk.workshop.close()
    return made


@pytest.fixture
def english(town: Town, languages: LanguageManager) -> Studio:
    del languages  # it is Dutch again afterwards
    return Studio(town, language="en")


@pytest.mark.parametrize("stage", list(_one_of_each()), ids=lambda stage: stage.dialog)
def test_a_dialog_has_no_dutch(stage: Stage, english: Studio) -> None:
    with built(english, stage) as at:
        dialog = top_dialog(at.window)
        assert dialog is not None
        assert [text for text in left_in_dutch(dialog) if not _is_of_the_stage(text)] == []


def _is_of_the_stage(text: str) -> bool:
    """Some stages write a title or a finding themselves, in Dutch."""
    return any(given in text for given in _written_by_stages())


@cache
def _written_by_stages() -> frozenset[str]:
    return frozenset(
        node.value
        for file, tree in trees(SOURCES / "ui" / "pictures")
        if file.name.startswith("table_")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 7
    ) | {"Diagnose"}
