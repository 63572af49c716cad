"""What a command does with the outbox before it ends."""

from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Failure, Problem


def deliver(session: Session) -> Problem | None:
    """Send at once what can be sent; what cannot stays in the outbox, and the problem says why."""
    try:
        session.outbox.send(session.spaces.transport())
    except Failure as failure:
        return failure.problem
    return None
