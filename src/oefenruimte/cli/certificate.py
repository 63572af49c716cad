"""certificate ask | make | check"""

from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.app.certificate_words import certificate_lines, trust_line
from oefenruimte.app.certificates import SUFFIX, open_certificate, save_certificate
from oefenruimte.app.problem_texts import sentence
from oefenruimte.cli.coaching import ShareArgument, find_item
from oefenruimte.cli.context import Context
from oefenruimte.cli.delivery import deliver
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.certificate import read_certificate
from oefenruimte.sharing.did_key import did_key


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("ask", help="Vraag je coach om een oefenbewijs.")(ask)
    app.command("make", help="Onderteken wat iemand heeft geoefend.")(make)
    app.command("check", help="Kijk of een oefenbewijs echt is.")(check)
    return app


def ask(context: typer.Context, share: ShareArgument) -> None:
    """Vraag je coach om een oefenbewijs bij een gedeelde poging. Alleen je coach ziet dat."""
    shared: Context = context.obj
    with shared.session() as session:
        said = session.certificates.ask(ShareId(share))
        waiting = deliver(session)
    shared.output.result(
        {"share": share, "reply": said.id, "waiting": waiting},
        "Je vraag is verstuurd." if not waiting else "Je vraag wacht.",
        *([sentence(waiting)] if waiting else []),
    )


def make(
    context: typer.Context,
    share: ShareArgument,
    out: Annotated[
        Path | None, typer.Option(metavar="BESTAND", help=f"Bewaar als nieuw {SUFFIX}-bestand.")
    ] = None,
    behaviour: Annotated[
        list[str] | None,
        typer.Option(metavar="GEDRAG", help="Wat je hebt gezien; mag vaker. Zonder: laat zien wat kan."),
    ] = None,
) -> None:
    """Als coach, als de deelnemer erom vraagt: onderteken wat die liet zien. Het is geen cijfer."""
    shared: Context = context.obj
    if behaviour and out is None:
        raise fail(Code.BAD_ARGUMENT, "where to?", what="--out")
    if out is not None and out.exists():
        raise fail(Code.EXPORT_FAILED, "there is something of this name already")
    with shared.session() as session:
        share_id = find_item(session, share).share_id
        choices = session.certificates.choices(share_id)
        if out is not None:
            save_certificate(session.certificates.make(share_id, behaviour or []), out)
    shared.output.result(
        {
            "share": share_id,
            "file": out,
            "behaviours": [
                {"id": line.behaviour_id, "text": line.text, "seen": seen} for line, seen in choices
            ],
        },
        *([] if out else [f"{line.behaviour_id}: {line.text}" for line, _ in choices]),
        *([f"Bewaard als {out}. Geef dit bestand aan wie erom vroeg."] if out else []),
    )


def check(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="BESTAND", help="Het oefenbewijs.")],
    known: Annotated[
        bool, typer.Option("--known", help="Kijk ook of jij kent wie ondertekende; vraagt je wachtzin.")
    ] = False,
) -> None:
    """Kijk of een oefenbewijs echt is. Daar is geen oefenruimte en geen internet voor nodig."""
    shared: Context = context.obj
    data = open_certificate(file)
    certificate = read_certificate(data)
    trust = None
    checked = None
    if known:
        with shared.session() as session:
            checked = session.certificates.check(data)
            trust = trust_line(checked)
    shared.output.result(
        {
            "valid": True,
            "id": certificate.id,
            "learner": certificate.learner_name,
            "learner_key": did_key(certificate.learner),
            "exercise": certificate.exercise,
            "shown": certificate.shown,
            "signed_at": certificate.signed_at,
            "signer": certificate.signer_name,
            "signer_key": did_key(certificate.signer),
            "fingerprint": certificate.words,
            "trust": None if checked is None or checked.contact is None else checked.contact.trust,
            "known": None if checked is None else checked.contact is not None,
            "own": None if checked is None else checked.own,
        },
        *certificate_lines(certificate),
        *([] if trust is None else [trust]),
    )
