"""papers: what a municipality needs on paper, from the settings of this installation"""

from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.app.papers import FORMS, Install, write_papers
from oefenruimte.bootstrap import fonts
from oefenruimte.cli.context import Context
from oefenruimte.cli.growth_words import Now
from oefenruimte.cli.space import day
from oefenruimte.domain.problem import Code, fail


def papers(
    context: typer.Context,
    out: Annotated[Path, typer.Option(metavar="MAP", help="Hier komen de papieren.")],
    form: Annotated[
        list[str] | None, typer.Option(metavar="VORM", help=f"Alleen deze vorm: {', '.join(FORMS)}.")
    ] = None,
    now: Now = None,
) -> None:
    """DPIA, OR-blad, bewaartermijnen, BIO2, open standaarden en privacyverklaring.

    Ze komen uit de instellingen van deze computer. Met --profile ook uit de regels van je organisatie.
    """
    shared: Context = context.obj
    forms = tuple(dict.fromkeys(form or FORMS))
    if not set(forms) <= set(FORMS):
        raise fail(Code.BAD_ARGUMENT, "no such form", what="--form")
    desk = shared.desk()
    made_on = day(now, "--now") or desk.clock.today()
    if shared.profile is None:
        install = Install(policy=desk.policy, made_on=made_on)
    else:
        with shared.session() as session:
            install = Install.of_room(session, made_on)
    written = write_papers(install, out, fonts(), forms)
    shared.output.result(
        {
            "files": written,
            "version": install.version,
            "private_days": install.private_days,
            "private_days_at_most": install.private_days_at_most,
            "share_days_at_most": install.share_days_at_most,
        },
        *(f"Geschreven: {file}" for file in written),
        "Wat alleen je organisatie weet, staat erin als: Zelf invullen.",
    )
