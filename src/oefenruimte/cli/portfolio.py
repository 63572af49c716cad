"""portfolio: what one has shown, and the compliments that came back"""

from typing import Annotated

import typer

from oefenruimte.app.portfolio_words import end_words
from oefenruimte.cli.context import Context


def portfolio(
    context: typer.Context,
    remove: Annotated[
        list[str] | None, typer.Option(metavar="REGEL", help="Haal deze regel eruit; --json noemt ze.")
    ] = None,
) -> None:
    """Wat je hebt gedeeld en de complimenten die je kreeg, ook van pogingen die vanzelf zijn gewist."""
    shared: Context = context.obj
    with shared.session() as session:
        for key in remove or ():
            session.portfolio.remove(key)
        found, today = session.portfolio.read(), session.clock.today()
    shared.output.result(
        {"shown": found.shown, "compliments": found.compliments},
        *(f"{one.shared_on}: {one.title}, met {one.whom} ({end_words(one, today)})" for one in found.shown),
        *(f"{one.on}: ‘{one.text}’ {one.by}, bij {one.exercise}" for one in found.compliments),
        *([] if found.shown or found.compliments else ["Je hebt nog niets gedeeld."]),
    )
