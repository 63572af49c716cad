"""The three frames that screens stand in. They hold no data: signals out, a content widget in."""

from oefenruimte.ui.shells.employee import EmployeeShell
from oefenruimte.ui.shells.focus import FocusShell
from oefenruimte.ui.shells.navigation import NavItem, Person
from oefenruimte.ui.shells.workbench import WorkbenchShell

__all__ = ["EmployeeShell", "FocusShell", "NavItem", "Person", "WorkbenchShell"]
