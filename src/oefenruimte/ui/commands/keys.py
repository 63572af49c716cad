"""Which keys work on what is on the screen now, with words: collected from the parts that bind them.

A screen need not hand anything in. Words come from the key bar, from what was said when the key was bound, or
from the button that has the key on its cap.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from oefenruimte.ui.widgets import Button, KeyBar, KeyHint, Shortcuts, top_dialog
from oefenruimte.ui.widgets.shortcuts import BoundKey


@dataclass(frozen=True, slots=True)
class KeysHere:
    """`hints`: keys with the same words together. `bound`: those that can be done from a list too."""

    hints: tuple[KeyHint, ...]
    bound: tuple[BoundKey, ...]


def keys_here(window: QWidget, besides: Sequence[str] = ()) -> KeysHere:
    """Of the dialog in front, else of the page. `besides`: keys that are told elsewhere."""
    part: QWidget = top_dialog(window) or window
    told = _told(part)
    bound = {
        key.key: BoundKey(key.key, told[key.key], key.do)
        for shortcuts in part.findChildren(Shortcuts)
        if shortcuts.host is not window
        for key in shortcuts.bound()
        if key.key in told and key.key not in besides
    }
    groups: dict[str, list[str]] = {}
    for key, words in told.items():
        if key not in besides:
            groups.setdefault(words, []).append(key)
    return KeysHere(
        tuple(KeyHint(tuple(keys), words) for words, keys in groups.items()), tuple(bound.values())
    )


def unexplained(window: QWidget, besides: Sequence[str] = ()) -> tuple[str, ...]:
    """Keys that work here and that nobody says a word about: none, a test asks."""
    part: QWidget = top_dialog(window) or window
    told = _told(part)
    return tuple(
        key.key
        for shortcuts in part.findChildren(Shortcuts)
        if shortcuts.host is not window
        for key in shortcuts.bound()
        if key.key not in told and key.key not in besides
    )


def _told(part: QWidget) -> dict[str, str]:
    """Words for each key; the first that says something about a key is right, in this order."""
    told: dict[str, str] = {}
    for key, words in (*_on_bars(part), *_bound(part), *_on_caps(part)):
        said = words.removesuffix("…")
        if said:
            told.setdefault(key, said[:1].upper() + said[1:])
    return told


def _on_bars(part: QWidget) -> Iterator[tuple[str, str]]:
    for bar in part.findChildren(KeyBar):
        if bar.isVisible():
            for hint in bar.hints:
                yield from ((key, hint.text) for key in hint.keys)


def _bound(part: QWidget) -> Iterator[tuple[str, str]]:
    for shortcuts in part.findChildren(Shortcuts):
        yield from ((key.key, key.words) for key in shortcuts.bound())


def _on_caps(part: QWidget) -> Iterator[tuple[str, str]]:
    for button in part.findChildren(Button):
        if button.key is not None and button.isVisible():
            yield button.key, button.text()
