"""space create | join | test | stop, contacts list | verify, share, withdraw, sync"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Annotated, Any

import typer

from oefenruimte.app.problem_texts import sentence
from oefenruimte.app.session import Session
from oefenruimte.cli.context import Context
from oefenruimte.cli.delivery import deliver
from oefenruimte.cli.space_check import asked, check
from oefenruimte.cli.takes import TakeArgument, find_take
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact, Grant, GrantState, Space

USUAL_WEEKS = 4


LocationArgument = Annotated[
    str, typer.Argument(metavar="LOCATION", help="Een map, of s3://…, az://… of gs://….")
]


def create(
    context: typer.Context, location: LocationArgument, name: Annotated[str, typer.Option()] = ""
) -> None:
    """Maak een deelruimte in een map of in een objectopslag."""
    _entered(context, location, lambda session, found: session.spaces.create(location, name, found))


def join(context: typer.Context, location: LocationArgument) -> None:
    """Doe mee in een deelruimte."""
    _entered(context, location, lambda session, found: session.spaces.join(location, found))


def stop(
    context: typer.Context,
    sure: Annotated[bool, typer.Option("--yes", help="Je weet wat dit betekent.")] = False,
) -> None:
    """Stop met je deelruimte, ook als die er niet meer is.

    Wat nog wacht, wordt niet meer verstuurd. Wat je deelde, kun je niet meer intrekken. Wat met jou is
    gedeeld, kun je niet meer openen.
    """
    if not sure:
        raise fail(Code.BAD_ARGUMENT, "stopping cannot be undone: say --yes", what="--yes")
    shared: Context = context.obj
    with shared.session() as session:
        space = session.spaces.give_up()
    shared.output.result(
        {"id": space.id, "location": space.location}, f"Je doet niet meer mee in {space.location}."
    )


def _entered(
    context: typer.Context, location: str, enter: Callable[[Session, Credentials | None], Space]
) -> None:
    shared: Context = context.obj
    found = asked(location)
    with shared.session() as session:
        space = enter(session, found)
        words = session.fingerprint
        member = session.member_id
    shared.output.result(
        {
            "id": space.id,
            "name": space.name,
            "location": space.location,
            "member": member,
            "fingerprint": words,
        },
        f"Je doet mee in {space.location}.",
        f"Jouw woorden om te vergelijken: {words}",
    )


def list_(context: typer.Context) -> None:
    """Wie er in de deelruimte zit."""
    shared: Context = context.obj
    with shared.session() as session:
        contacts = session.spaces.contacts()
    shared.output.result(
        {"contacts": [_contact(contact) for contact in contacts]},
        *(
            f"{contact.name}  ({'' if contact.verified else 'nog niet '}vergeleken)  {contact.fingerprint}"
            for contact in contacts
        ),
    )


def verify(context: typer.Context, name: str) -> None:
    """Je hebt de woorden met deze persoon vergeleken en ze zijn gelijk."""
    shared: Context = context.obj
    with shared.session() as session:
        contact = session.spaces.verify(session.spaces.named(name).id)
    shared.output.result(_contact(contact), f"{contact.name} is vergeleken: {contact.fingerprint}")


def confirm(
    context: typer.Context,
    name: str,
    words: Annotated[str, typer.Option(help="De nieuwe woorden, zoals je ze hoorde.")],
) -> None:
    """De sleutel van deze persoon is veranderd, en je hebt de nieuwe woorden vergeleken."""
    shared: Context = context.obj
    with shared.session() as session:
        found = session.spaces.named(name)
        contact = session.organisation.confirm_changed(found.id, " ".join(words.split()) or "-")
    shared.output.result(_contact(contact), f"Je gebruikt nu de nieuwe sleutel van {contact.name}.")


def _contact(contact: Contact) -> dict[str, Any]:
    return {
        "id": contact.id,
        "name": contact.name,
        "fingerprint": contact.fingerprint,
        "verified": contact.verified,
        "trust": contact.trust,
        "roles": list(contact.roles),
        "guest_until": contact.guest_until,
    }


def share(
    context: typer.Context,
    take: TakeArgument,
    with_: Annotated[str, typer.Option("--with", help="Met wie.")],
    until: Annotated[str | None, typer.Option(help="Tot en met deze dag (JJJJ-MM-DD).")] = None,
    message: Annotated[str, typer.Option(help="Je bericht.")] = "",
    self_check: Annotated[bool, typer.Option("--self-check", help="Deel ook je eigen antwoorden.")] = False,
) -> None:
    """Deel deze ene poging met deze ene persoon."""
    shared: Context = context.obj
    with shared.session() as session:
        found = find_take(session, take)
        contact = session.spaces.named(with_)
        grant = session.sharing.share(
            found.id,
            contact.id,
            scenario=session.library.find(found.scenario_id, found.scenario_version),
            until=day(until) or session.clock.today() + timedelta(weeks=USUAL_WEEKS),
            message=message,
            with_self_check=self_check,
        )
        waiting = deliver(session)
        grant = next(g for g in session.sharing.grants(found.id) if g.share_id == grant.share_id)
    shared.output.result(
        {**_grant(grant), "waiting": waiting},
        f"Gedeeld met {grant.contact_name} tot en met {grant.until}. Id: {grant.share_id}",
        *([sentence(waiting)] if waiting else []),
    )


def withdraw(
    context: typer.Context,
    share_id: Annotated[str, typer.Argument(metavar="SHARE", help="Id van het delen.")],
) -> None:
    """Trek een gedeelde poging in."""
    shared: Context = context.obj
    with shared.session() as session:
        grant = session.sharing.withdraw(find_grant(session, share_id).share_id)
        waiting = deliver(session)
        grant = next(g for g in session.sharing.grants() if g.share_id == grant.share_id)
    shared.output.result(
        {**_grant(grant), "waiting": waiting},
        _withdrawn(grant),
        *([sentence(waiting)] if waiting else []),
    )


def _withdrawn(grant: Grant) -> str:
    """What withdrawing does, and what it cannot do."""
    if grant.state is GrantState.EXPIRED:
        return f"Het delen was al gestopt, na {grant.until}."
    if grant.state is GrantState.STRANDED:
        return (
            f"Intrekken kan niet meer: je doet niet meer mee met die deelruimte. Het stopt na {grant.until}."
        )
    done = grant.state is GrantState.WITHDRAWN
    return (
        f"{'Ingetrokken.' if done else 'Je intrekking staat klaar om te versturen.'} "
        f"Zodra het programma van {grant.contact_name} weer verbinding heeft, gaat de poging daar weg. "
        "Wat al is bekeken of opgenomen, kun je niet terughalen."
    )


def sync(context: typer.Context) -> None:
    """Verstuur wat wacht en haal op wat er is."""
    shared: Context = context.obj
    with shared.session() as session:
        report = session.sync.run()
    shared.output.result(
        {
            "sent": report.sent,
            "received": report.received,
            "waiting": report.waiting,
            "healed": report.healed,
            "problem": report.problem,
            "skipped": [{"object": key, "code": code} for key, code in report.skipped],
        },
        f"{report.sent} verstuurd, {report.received} ontvangen, {report.waiting} wachten nog.",
        *([f"{report.healed} teruggezet in de deelruimte."] if report.healed else []),
        *([sentence(report.problem)] if report.problem else []),
        *(f"Overgeslagen: {key} ({code})" for key, code in report.skipped),
    )
    if report.problem:
        raise typer.Exit(1)


def find_grant(session: Session, text: str) -> Grant:
    found = [grant for grant in session.sharing.grants() if grant.share_id == ShareId(text)]
    if not found:
        raise fail(Code.SHARE_UNKNOWN)
    return found[0]


def _grant(grant: Grant) -> dict[str, Any]:
    return {
        "share": grant.share_id,
        "take": grant.take_id,
        "with": grant.contact_name,
        "until": grant.until,
        "state": grant.state,
        "message": grant.message,
    }


def day(text: str | None, option: str = "--until") -> date | None:
    """As it was typed. BAD_ARGUMENT when it is no date."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise fail(Code.BAD_ARGUMENT, "a date looks like 2026-06-09", what=option) from error


def build_space() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("create")(create)
    app.command("join")(join)
    app.command("test")(check)
    app.command("stop")(stop)
    return app


def build_contacts() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("list")(list_)
    app.command("verify")(verify)
    app.command("confirm")(confirm)
    return app
