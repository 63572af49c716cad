"""The three frames that screens stand in. They hold no data: signals out, a content widget in."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oefenruimte.ui.shells.employee import EmployeeShell
    from oefenruimte.ui.shells.focus import FocusShell
    from oefenruimte.ui.shells.navigation import NavItem, Person
    from oefenruimte.ui.shells.workbench import WorkbenchShell
else:
    from oefenruimte.ui.lazily import lazily

    __getattr__ = lazily(
        __name__,
        {
            "employee": "EmployeeShell",
            "focus": "FocusShell",
            "navigation": "NavItem Person",
            "workbench": "WorkbenchShell",
        },
    )

__all__ = ["EmployeeShell", "FocusShell", "NavItem", "Person", "WorkbenchShell"]
