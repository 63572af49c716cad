import json
from pathlib import Path

import pytest

from oefenruimte.ui.assets import ENVIRONMENT_NAME, find_assets
from oefenruimte.ui.theme.tokens import COLOR_NAMES, THEME_NAMES, ColorName, ThemeName, Tokens, read_tokens
from ui.contrast import contrast

GROUNDS: tuple[ColorName, ...] = (
    "window", "room", "podium", "surface", "surfaceAlt", "sunk", "primarySoft", "privateSurface",
    "sharedSurface", "errorSoft", "warningSoft", "infoSoft", "successSoft", "questionSoft",
)  # fmt: skip
TEXT_PAIRS: tuple[tuple[ColorName, ColorName], ...] = (
    *(("text", ground) for ground in GROUNDS),
    *(("textMuted", ground) for ground in ("window", "room", "podium", "surface", "surfaceAlt")),
    ("textMuted", "privateSurface"),
    ("textSubtle", "surface"),
    *(("primary", ground) for ground in ("surface", "window", "room", "podium", "primarySoft", "sunk")),
    ("primary", "privateSurface"),
    ("onPrimary", "primary"), ("onPrimary", "primaryHover"), ("onPrimary", "primaryPressed"),
    ("onSharedFill", "sharedFill"), ("onSharedFill", "sharedFillHover"),
    ("onRec", "rec"), ("onRec", "recHover"),
    ("error", "surface"), ("error", "errorSoft"), ("error", "room"), ("error", "podium"),
    ("privateText", "privateSurface"), ("privateText", "primarySoft"),
    ("toastText", "toastBackground"), ("toastAction", "toastBackground"),
    ("captionText", "captionBackground"), ("firstStartText", "firstStartBackground"),
    ("firstStartAccent", "firstStartBackground"),
    ("warning", "warningSoft"), ("info", "infoSoft"), ("success", "successSoft"),
    ("question", "questionSoft"),
)  # fmt: skip
SHAPE_PAIRS: tuple[tuple[ColorName, ColorName], ...] = (
    *(("borderStrong", ground) for ground in ("surface", "room", "podium", "window", "sunk")),
    ("borderStrong", "privateSurface"),
    ("privateBorder", "room"), ("privateBorder", "surface"), ("sharedBorder", "podium"),
    ("sharedBorder", "surface"), ("roomBorder", "room"), ("podiumBorder", "podium"), ("rec", "room"),
    ("success", "surface"), ("warning", "surface"), ("textSubtle", "surface"), ("disabledText", "disabledBg"),
)  # fmt: skip


@pytest.fixture(scope="module")
def tokens() -> Tokens:
    return read_tokens(find_assets() / "themes" / "tokens.json")


@pytest.mark.parametrize("podium", [False, True])
@pytest.mark.parametrize("theme", THEME_NAMES)
def test_text_is_readable_wherever_it_is_used(tokens: Tokens, theme: ThemeName, podium: bool) -> None:
    poor = [
        (ink, ground, round(found, 2))
        for ink, ground in TEXT_PAIRS
        if (
            found := contrast(
                tokens.color(theme, ink, podium=podium), tokens.color(theme, ground, podium=podium)
            )
        )
        < 4.5
    ]
    assert poor == []


@pytest.mark.parametrize("podium", [False, True])
@pytest.mark.parametrize("theme", THEME_NAMES)
def test_edges_and_icons_stand_out(tokens: Tokens, theme: ThemeName, podium: bool) -> None:
    poor = [
        (ink, ground, round(found, 2))
        for ink, ground in SHAPE_PAIRS
        if (
            found := contrast(
                tokens.color(theme, ink, podium=podium), tokens.color(theme, ground, podium=podium)
            )
        )
        < 3.0
    ]
    assert poor == []


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("ground", [*GROUNDS, "toastBackground", "captionBackground"])
def test_the_ring_or_its_gap_stands_out_on_every_ground(
    tokens: Tokens, theme: ThemeName, ground: ColorName
) -> None:
    below = tokens.color(theme, ground)
    best = max(contrast(tokens.color(theme, ink), below) for ink in ("focus", "focusGap"))
    assert best >= 3.0


def test_every_colour_of_the_file_has_a_name_in_code() -> None:
    raw = json.loads((find_assets() / "themes" / "tokens.json").read_text(encoding="utf-8"))
    for theme in THEME_NAMES:
        assert set(raw["color"][theme]) <= set(COLOR_NAMES)


def test_a_missing_colour_is_named(tmp_path: Path) -> None:
    raw = json.loads((find_assets() / "themes" / "tokens.json").read_text(encoding="utf-8"))
    del raw["color"]["dark"]["textMuted"]
    path = tmp_path / "tokens.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(ValueError, match="textMuted"):
        read_tokens(path)


def test_the_environment_says_where_the_assets_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "tokens.json").write_text("{}", encoding="utf-8")
    monkeypatch.setenv(ENVIRONMENT_NAME, str(tmp_path))
    assert find_assets() == tmp_path.resolve()


def test_missing_assets_are_told_with_the_places_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENVIRONMENT_NAME, str(tmp_path / "nergens"))
    with pytest.raises(FileNotFoundError, match="nergens"):
        find_assets()
