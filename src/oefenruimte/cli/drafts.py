"""drafts list | export"""

from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.app.session import Session
from oefenruimte.cli.context import Context
from oefenruimte.domain.draft import DraftSummary
from oefenruimte.domain.problem import Code, fail


def list_(context: typer.Context) -> None:
    """Oefeningen die je aan het maken bent. Alleen jij ziet ze."""
    shared: Context = context.obj
    with shared.session() as session:
        found = session.drafts.list()
    shared.output.result(
        {
            "drafts": [
                {
                    "id": draft.id,
                    "title": draft.title,
                    "turns": draft.turns,
                    "errors": draft.errors,
                    "updated_at": draft.updated_at,
                    "own_case": draft.own_case,
                }
                for draft in found
            ]
        },
        *(
            f"{draft.id}  {draft.title or 'Zonder titel'} ({draft.turns} beurten, {_solve(draft)})"
            for draft in found
        ),
    )


def export(
    context: typer.Context,
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help="Id van het concept, of het begin ervan.")],
    file: Annotated[Path, typer.Argument(help="Naam van het pakket, zoals oefening.oefenscenario.")],
) -> None:
    """Bewaar een concept zonder fouten als pakket, om door te geven."""
    shared: Context = context.obj
    with shared.session() as session:
        written = session.drafts.export(_find(session, draft).id, file)
    shared.output.result(
        {"file": str(written), "bytes": written.stat().st_size}, f"De oefening staat in {written.name}."
    )


def _find(session: Session, text: str) -> DraftSummary:
    """By id, or by the beginning of it. DRAFT_UNKNOWN; BAD_ARGUMENT when more than one fits."""
    drafts = session.drafts.list()
    found = [draft for draft in drafts if draft.id == text]
    found = found or [draft for draft in drafts if len(text) >= 4 and draft.id.startswith(text)]
    if not found:
        raise fail(Code.DRAFT_UNKNOWN)
    if len(found) > 1:
        raise fail(Code.BAD_ARGUMENT, f"{len(found)} drafts fit", what=f"concept {text}")
    return found[0]


def _solve(draft: DraftSummary) -> str:
    return f"{draft.errors} op te lossen" if draft.errors else "klaar om te bewaren"


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("list")(list_)
    app.command("export")(export)
    return app
