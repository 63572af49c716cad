"""Short messages for screens: the toast host, with an end for an undo that was not used."""

from collections.abc import Callable

from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import ShowToast
from oefenruimte.ui.language.words import words
from oefenruimte.ui.widgets import ToastHost


def toast_on(host: ToastHost) -> ShowToast:
    """`show_toast` in the shape that screens use."""

    def show(
        text: str,
        *,
        icon: str = "circle-check",
        undo: Callable[[], None] | None = None,
        undo_text: str | None = None,
        expired: Callable[[], None] | None = None,
    ) -> None:
        used = False

        def use() -> None:
            nonlocal used
            used = True
            if undo is not None:
                undo()

        def gone(_: object) -> None:
            if not used and expired is not None:
                expired()

        toast = host.show_toast(text, icon, use if undo is not None else None, undo_text)
        toast.gone.connect(gone)

    return show


def problem_on(host: ToastHost, technical: Callable[[], object] | None = None) -> Callable[[Problem], None]:
    """Tells a problem in words. `technical` shows what is behind it."""

    def show(problem: Problem) -> None:
        found = words(problem)
        host.show_toast(f"{found.title}. {found.text}", "circle-alert", more=technical)

    return show
