"""What the organisation set for this computer: told where it is, and not to be changed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from oefenruimte.app.policy import ManagedPolicy


def reason() -> str:
    return QCoreApplication.translate("Locks", "Ingesteld door je organisatie.")


def lock(control: QWidget) -> None:
    """Off, with the reason for who points at it and for who hears it."""
    control.setEnabled(False)
    explain(control, reason())


def explain(control: QWidget, why: str) -> None:
    """Add `why` to what is said of it."""
    before = control.accessibleDescription()
    control.setToolTip(why)
    control.setAccessibleDescription(f"{before} {why}".strip())


def lock_all(policy: ManagedPolicy, controls: dict[str, QWidget]) -> None:
    """Those of the preferences that the user cannot change at all."""
    for name, control in controls.items():
        if policy.fixed(name):
            lock(control)


def about_policy(policy: ManagedPolicy) -> str:
    """A quiet line; "" when there is nothing to say."""
    if policy.faults:
        return QCoreApplication.translate(
            "Locks",
            "De regels van je organisatie voor deze computer zijn niet te lezen. "
            "Nu geldt wat gewoon is. Vertel het je beheerder.",
        )
    if policy.locks or policy.only_this_space or not policy.films_as_files:
        return QCoreApplication.translate(
            "Locks", "Je organisatie heeft op deze computer een paar dingen ingesteld."
        )
    return ""
