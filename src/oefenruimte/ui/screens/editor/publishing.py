"""Making an exercise visible for everyone: what the editor asks of whoever can do it."""

from typing import Protocol

from oefenruimte.domain.draft import Draft


class Publishing(Protocol):
    """`changed` of the screen's news may alter the answer; asked for each time the page is shown."""

    def why_not(self) -> str | None:
        """Why publishing is not possible now, in words; None when it is. May not block."""
        ...  # fmt: skip

    def publish(self, draft: Draft) -> None:
        """Ask what there is to ask, and do it in the background."""
