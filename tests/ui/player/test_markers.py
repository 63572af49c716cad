import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from oefenruimte.domain.share import MarkKind
from oefenruimte.ui.player.markers import SIGNS, MarkerIcon, MarkerKind
from oefenruimte.ui.theme import ThemeManager, ThemeName

from .conftest import count, pixels


@pytest.fixture
def icons(qtbot: QtBot, themes: ThemeManager) -> dict[tuple[MarkerKind, bool], MarkerIcon]:
    made = {
        (kind, active): MarkerIcon(kind, active, number=2) for kind in MarkerKind for active in (False, True)
    }
    for icon in made.values():
        qtbot.addWidget(icon)
        icon.resize(icon.sizeHint())
    return made


def test_every_kind_of_mark_has_a_sign() -> None:
    assert {MarkerKind(kind.value) for kind in MarkKind} == set(MarkerKind) - {MarkerKind.NOTE}
    assert set(SIGNS) == set(MarkerKind)


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
def test_shapes_differ_also_without_colour(
    icons: dict[tuple[MarkerKind, bool], MarkerIcon], themes: ThemeManager, theme: ThemeName
) -> None:
    themes.apply(theme)
    outlines = []
    for kind in MarkerKind:
        image = pixels(icons[kind, True])
        outlines.append({(x, y) for x in range(28) for y in range(28) if _inside(image, x, y)})
    for number, outline in enumerate(outlines):
        for other in outlines[number + 1 :]:
            assert len(outline ^ other) > 60


def _inside(image: QImage, x: int, y: int) -> bool:
    return x < image.width() and y < image.height() and image.pixelColor(x, y).alpha() > 128


@pytest.mark.parametrize("kind", list(MarkerKind))
def test_an_active_sign_is_filled_with_its_colour(
    icons: dict[tuple[MarkerKind, bool], MarkerIcon], themes: ThemeManager, kind: MarkerKind
) -> None:
    color = themes.theme.color(SIGNS[kind].color)
    plain, active = count(pixels(icons[kind, False]), color), count(pixels(icons[kind, True]), color)
    assert active > plain + 100
    icons[kind, False].set_active(True)
    assert pixels(icons[kind, False]) == pixels(icons[kind, True])


def test_signs_grow_with_the_text(
    icons: dict[tuple[MarkerKind, bool], MarkerIcon], themes: ThemeManager
) -> None:
    themes.apply("light", 1.5)
    assert icons[MarkerKind.TIP, False].sizeHint().width() == 42
    assert icons[MarkerKind.NOTE, False].sizeHint().width() == 33
