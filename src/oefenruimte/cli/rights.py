"""export-all and erase: take everything along, or have everything gone"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.app.dates import day_text
from oefenruimte.app.problem_texts import words
from oefenruimte.app.rights.rights import Erasing
from oefenruimte.cli.context import Context
from oefenruimte.domain.share import Grant

_TENTHS = 10


def export_all(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", metavar="ZIP", help="Waar het bestand komt.")],
) -> None:
    """Alles van mij in één zip: films, notities, feedback en meer. Het bestand is niet op slot."""
    shared: Context = context.obj
    told = [0]

    def step(part: float) -> None:
        tenth = int(part * _TENTHS)
        if sys.stderr.isatty() and tenth > told[0]:
            told[0] = tenth
            shared.output.progress(f"{tenth * 100 // _TENTHS} %")

    with shared.session() as session:
        done = session.rights.export_all(out, progress=step)
    shared.output.result(
        {"file": done.file, "takes": done.takes, "missing": done.missing},
        f"Bewaard als {done.file}. Begin met LEESMIJ.html.",
        "Let op: dit bestand zit niet op slot. Wie het heeft, ziet alles.",
        *done.missing,
    )


def erase(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="Ja, wis alles echt.")] = False,
    leave_shared: Annotated[
        bool, typer.Option("--leave-shared", help="Ook als iets wat je deelt bij een ander blijft.")
    ] = False,
) -> None:
    """Wis je hele oefenruimte; wat je deelt, wordt eerst ingetrokken. Terughalen kan niet."""
    shared: Context = context.obj
    with shared.session() as session:
        today = session.clock.today()

        def lines(shares: tuple[Grant, ...]) -> list[str]:
            return [f"Nu te zien: {one.called}, tot en met {day_text(one.until, today)}." for one in shares]

        if not yes:
            before, overview = session.rights.before_erasing(), session.rights.overview()
            shared.output.result(
                {
                    "erased": False,
                    "takes": overview.takes,
                    "shares": before.shares,
                    "last_admin": before.last_admin,
                },
                f"Pogingen die weggaan: {overview.takes}.",
                *lines(before.shares),
                *(["Je bent de laatste beheerder van je organisatie."] if before.last_admin else []),
                "Er is niets gewist. Weet je het zeker? Zet er --yes bij.",
            )
            raise typer.Exit(1)
        done = session.rights.erase(
            shared.passphrase("Je wachtzin, nog een keer: "), leave_shared=leave_shared
        )
    shared.output.result(
        {"erased": done.done, "left": done.left, "problem": done.problem and done.problem.code},
        *_told(done, lines(done.left)),
    )
    if not done.done:
        raise typer.Exit(1)


def _told(done: Erasing, left: list[str]) -> list[str]:
    if done.done:
        return ["Je oefenruimte is gewist.", *left]
    why = [words(done.problem).title + "."] if done.problem is not None else []
    return [*why, *left, "Er is niets gewist. Toch doorgaan? Zet er --leave-shared bij."]
