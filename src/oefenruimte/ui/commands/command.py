"""A thing one can do, as a value: how it is called, where it stands, which key does it, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from oefenruimte.app.preferences import ROLES
from oefenruimte.ui.routes import Route

EVERY_ROLE = frozenset(ROLES)


class Menu(Enum):
    """In which menu; SEARCH: only found by searching."""

    PROGRAM = "program"
    GO = "go"
    VIEW = "view"
    HELP = "help"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Command:
    """`words` are in the language of the window, so a table is made when it is shown. `do` is a place to go,
    or what to call. `also`: what else one may type to find it."""

    id: str
    words: str
    do: Route | Callable[[], object]
    menu: Menu
    group: int = 0  # commands of one group stand together, with a line between groups
    key: str = ""  # as on its cap; who binds it is not told here
    also: str = ""
    icon: str = ""
    roles: frozenset[str] = EVERY_ROLE
    at_door: bool = False  # also while nobody is in
    checked: bool | None = None  # None: not something that is on or off
    why_not: str = ""  # why it cannot be done now; "": it can

    @property
    def is_page(self) -> bool:
        return not callable(self.do)


@dataclass(frozen=True, slots=True)
class Now:
    """What decides which commands there are. `role`: "" at the door. `busy_page`: one practises, and a page
    may not take that away. `keys_of_menu`: the pages beside the menu have their Alt keys."""

    role: str = ""
    busy_page: bool = False
    keys_of_menu: bool = False
    theme: str = "auto"
    text_scale: float = 1.0
    full_screen: bool = False
    menu_bar_stays: bool = False
    menu_bar_is_the_systems: bool = False
    has_problem: bool = False

    @property
    def inside(self) -> bool:
        return bool(self.role)


@dataclass(frozen=True, slots=True)
class Hands:
    """What commands call, so that the table knows no window."""

    search: Callable[[], object]
    keys: Callable[[], object]
    technical: Callable[[], object]
    diagnosis: Callable[[], object]
    about: Callable[[], object]
    lock: Callable[[], object]
    quit: Callable[[], object]
    full_screen: Callable[[], object]
    menu_bar_stays: Callable[[], object]
    set_role: Callable[[str], object]
    set_theme: Callable[[str], object]
    set_text_scale: Callable[[float], object]


def wanted(command: Command, now: Now) -> bool:
    """Whether it is a command of this moment. It may still say why it cannot be done."""
    if not now.inside:
        return command.at_door
    return now.role in command.roles


def does(command: Command, go: Callable[[Route], object]) -> None:
    """Do it."""
    if callable(command.do):
        command.do()
    else:
        go(command.do)
