"""Every part that screens are built from. The cheat-sheet is docs/ui-widgets.md."""

from typing import TYPE_CHECKING

# Not lazily: its name is that of its module.
from oefenruimte.ui.widgets.announce import announce

if TYPE_CHECKING:
    from oefenruimte.ui.widgets.accessible import install_accessible_roles
    from oefenruimte.ui.widgets.avatar import Avatar
    from oefenruimte.ui.widgets.banner import Banner
    from oefenruimte.ui.widgets.base import (
        SpaceKind,
        Themed,
        draw_box,
        draw_icon,
        painter_for,
        rounded_path,
        space_of,
    )
    from oefenruimte.ui.widgets.busy import Busy, Spinner
    from oefenruimte.ui.widgets.button import Button
    from oefenruimte.ui.widgets.card import Card, CardButton
    from oefenruimte.ui.widgets.chip import Chip, CountBadge
    from oefenruimte.ui.widgets.choice import CheckBox, Radio, Switch
    from oefenruimte.ui.widgets.confirm import Answer, ask
    from oefenruimte.ui.widgets.date_field import DateField
    from oefenruimte.ui.widgets.dialog import Dialog, top_dialog
    from oefenruimte.ui.widgets.empty_state import EmptyState
    from oefenruimte.ui.widgets.flow import FlowLayout
    from oefenruimte.ui.widgets.focus_ring import FocusRing
    from oefenruimte.ui.widgets.form import Form, SettingRow
    from oefenruimte.ui.widgets.icon import Icon, IconLine
    from oefenruimte.ui.widgets.icon_button import IconButton, LinkButton
    from oefenruimte.ui.widgets.keybar import KeyBar, KeyHint
    from oefenruimte.ui.widgets.keycap import KeyCap
    from oefenruimte.ui.widgets.label import Label
    from oefenruimte.ui.widgets.labelled import Labelled
    from oefenruimte.ui.widgets.line import Line
    from oefenruimte.ui.widgets.meter import LevelMeter
    from oefenruimte.ui.widgets.page_header import PageHeader
    from oefenruimte.ui.widgets.pressing import ENTER_KEYS, EnterClicks, SizedByLayout
    from oefenruimte.ui.widgets.progress import ProgressBar, TurnBar
    from oefenruimte.ui.widgets.rating import LevelBars, RatingBars, RatingScale
    from oefenruimte.ui.widgets.reading import read_as_laid_out, tab_in_order
    from oefenruimte.ui.widgets.ruimte import Ruimte
    from oefenruimte.ui.widgets.scroll import Scroll
    from oefenruimte.ui.widgets.segmented import Segmented
    from oefenruimte.ui.widgets.select_field import Select, SelectField
    from oefenruimte.ui.widgets.shortcuts import Shortcuts
    from oefenruimte.ui.widgets.slider import Slider
    from oefenruimte.ui.widgets.small_parts import NumberDot, PictureTag, Skeleton
    from oefenruimte.ui.widgets.steps import Steps
    from oefenruimte.ui.widgets.text_field import TextArea, TextField
    from oefenruimte.ui.widgets.tiles import TileOption, Tiles
    from oefenruimte.ui.widgets.toast import TOAST_FLOOR, Toast, ToastHost
else:
    from oefenruimte.ui.lazily import lazily

    __getattr__ = lazily(
        __name__,
        {
            "accessible": "install_accessible_roles",
            "avatar": "Avatar",
            "banner": "Banner",
            "base": "SpaceKind Themed draw_box draw_icon painter_for rounded_path space_of",
            "busy": "Busy Spinner",
            "button": "Button",
            "card": "Card CardButton",
            "chip": "Chip CountBadge",
            "choice": "CheckBox Radio Switch",
            "confirm": "Answer ask",
            "date_field": "DateField",
            "dialog": "Dialog top_dialog",
            "empty_state": "EmptyState",
            "flow": "FlowLayout",
            "focus_ring": "FocusRing",
            "form": "Form SettingRow",
            "icon": "Icon IconLine",
            "icon_button": "IconButton LinkButton",
            "keybar": "KeyBar KeyHint",
            "keycap": "KeyCap",
            "label": "Label",
            "labelled": "Labelled",
            "line": "Line",
            "meter": "LevelMeter",
            "page_header": "PageHeader",
            "pressing": "ENTER_KEYS EnterClicks SizedByLayout",
            "progress": "ProgressBar TurnBar",
            "rating": "LevelBars RatingBars RatingScale",
            "reading": "read_as_laid_out tab_in_order",
            "ruimte": "Ruimte",
            "scroll": "Scroll",
            "segmented": "Segmented",
            "select_field": "Select SelectField",
            "shortcuts": "Shortcuts",
            "slider": "Slider",
            "small_parts": "NumberDot PictureTag Skeleton",
            "steps": "Steps",
            "text_field": "TextArea TextField",
            "tiles": "TileOption Tiles",
            "toast": "TOAST_FLOOR Toast ToastHost",
        },
    )

__all__ = [
    "ENTER_KEYS",
    "TOAST_FLOOR",
    "Answer",
    "Avatar",
    "Banner",
    "Busy",
    "Button",
    "Card",
    "CardButton",
    "CheckBox",
    "Chip",
    "CountBadge",
    "DateField",
    "Dialog",
    "EmptyState",
    "EnterClicks",
    "FlowLayout",
    "FocusRing",
    "Form",
    "Icon",
    "IconButton",
    "IconLine",
    "KeyBar",
    "KeyCap",
    "KeyHint",
    "Label",
    "Labelled",
    "LevelBars",
    "LevelMeter",
    "Line",
    "LinkButton",
    "NumberDot",
    "PageHeader",
    "PictureTag",
    "ProgressBar",
    "Radio",
    "RatingBars",
    "RatingScale",
    "Ruimte",
    "Scroll",
    "Segmented",
    "Select",
    "SelectField",
    "SettingRow",
    "Shortcuts",
    "SizedByLayout",
    "Skeleton",
    "Slider",
    "SpaceKind",
    "Spinner",
    "Steps",
    "Switch",
    "TextArea",
    "TextField",
    "Themed",
    "TileOption",
    "Tiles",
    "Toast",
    "ToastHost",
    "TurnBar",
    "announce",
    "ask",
    "draw_box",
    "draw_icon",
    "install_accessible_roles",
    "painter_for",
    "read_as_laid_out",
    "rounded_path",
    "space_of",
    "tab_in_order",
    "top_dialog",
]
