"""The drawings of the overview as SVG: the dumbbells and the weeks, with their words as title."""

from collections.abc import Sequence
from datetime import date
from html import escape

from oefenruimte.app.place_words import STEP_NAMES
from oefenruimte.domain.growth import Standing, Step

_INK, _MUTED, _LINE, _PAPER = "#132a2e", "#4a5f63", "#9db0b3", "#ffffff"  # of paper, as in paper/pdf.py
_BAR = "#0b5c63"
_FAMILY = "Atkinson Hyperlegible Next"
_WIDE, _NAMES, _RIGHT, _HEAD, _ROW = 640, 210, 70, 28, 34
_WEEKS_HIGH, _FLOOR = 110, 84


def chart_svg(standings: Sequence[Standing], words: str) -> str:
    """`words`: what is in the drawing, for who cannot see it."""
    high = _HEAD + _ROW * len(standings) + 6
    parts = []
    for step, name in STEP_NAMES.items():
        x = _x(step)
        parts.append(_text(x, 14, name, _MUTED, "middle"))
        parts.append(f'<path d="M{x} {_HEAD - 6} V{high}" stroke="{_LINE}" stroke-dasharray="2 3"/>')
    for at, standing in enumerate(standings):
        parts += _standing(standing, _HEAD + _ROW * at + _ROW / 2)
    return _svg(high, parts, words)


def weeks_svg(weeks: Sequence[tuple[date, int]], words: str) -> str:
    """A bar a week; a week without is a thin line."""
    most = max((minutes for _, minutes in weeks), default=0) or 1
    room = _WIDE / max(1, len(weeks))
    parts = [f'<path d="M0 {_FLOOR} H{_WIDE}" stroke="{_LINE}"/>']
    for at, (_, minutes) in enumerate(weeks):
        tall = max(2.0, 64 * minutes / most) if minutes else 2.0
        color, x = _BAR if minutes else _LINE, at * room + room * 0.15
        box = f'x="{x:.1f}" y="{_FLOOR - tall:.1f}" width="{room * 0.7:.1f}" height="{tall:.1f}"'
        parts.append(f'<rect {box} fill="{color}"/>')
        if minutes:
            parts.append(_text(x + room * 0.35, _FLOOR - tall - 4, str(minutes), _MUTED, "middle"))
    return _svg(_WEEKS_HIGH, parts, words)


def _standing(standing: Standing, y: float) -> list[str]:
    parts = [_text(0, y + 4, standing.skill, _INK, "start", 600)]
    now = None if standing.now is None else _x(standing.now)
    first = None if standing.baseline is None else _x(standing.baseline)
    if first is not None and now is not None:
        parts.append(f'<path d="M{first} {y} H{now}" stroke="{_BAR}" stroke-width="3"/>')
    if standing.goal is not None and not standing.reached:
        goal = _x(standing.goal.place)
        if now is not None and now < goal:
            parts.append(f'<path d="M{now} {y} H{goal}" stroke="{_MUTED}" stroke-dasharray="2 2"/>')
        flag = f"M{goal} {y + 10} V{y - 10} h11 l-3 5 l3 5 h-11"
        parts.append(f'<path d="{flag}" fill="{_PAPER}" stroke="{_INK}" stroke-width="1.5"/>')
    if first is not None:
        diamond = f"M{first} {y - 6} l6 6 l-6 6 l-6 -6 z"
        parts.append(f'<path d="{diamond}" fill="{_PAPER}" stroke="{_INK}" stroke-width="1.5"/>')
    if now is not None:
        parts.append(f'<circle cx="{now}" cy="{y}" r="7" fill="{_BAR}"/>')
        if standing.reached:
            check = f"M{now - 3} {y} l2 2.5 l4 -5"
            parts.append(f'<path d="{check}" fill="none" stroke="{_PAPER}" stroke-width="1.5"/>')
    return parts


def _x(place: float) -> float:
    return round(_NAMES + (_WIDE - _NAMES - _RIGHT) * place / Step.STRONG, 1)


def _text(x: float, y: float, words: str, color: str, anchor: str, weight: int = 400) -> str:
    look = f'fill="{color}" text-anchor="{anchor}" font-size="12" font-weight="{weight}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" font-family="{_FAMILY}" {look}>{escape(words)}</text>'


def _svg(high: float, parts: Sequence[str], words: str) -> str:
    size = f'width="{_WIDE}" height="{high}" viewBox="0 0 {_WIDE} {high}"'
    inside = "".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><title>{escape(words)}</title>{inside}</svg>'
