"""org create | invite | join | requests | admit | refuse, and revoke | roles | appoint | roster | renew |
policy"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from oefenruimte.app.names import same_name
from oefenruimte.app.plain_file import whole_file
from oefenruimte.cli.context import Context
from oefenruimte.cli.space_check import asked
from oefenruimte.domain.organisation import Member, Policy, Role, Roster, RosterState
from oefenruimte.domain.problem import Code, fail

KeyFile = Annotated[Path, typer.Option("--key-file", help="Bestand met de hoofdsleutel, op een stick.")]
KeyPassphrase = Annotated[
    Path | None, typer.Option("--key-passphrase-file", help="Bestand met de wachtzin van de hoofdsleutel.")
]
Roles = Annotated[list[Role] | None, typer.Option("--role", help="Rol; mag vaker.")]

_STATES = {
    RosterState.NONE: "Je hoort nog niet bij een organisatie.",
    RosterState.FRESH: "De ledenlijst is actueel.",
    RosterState.STALE: "De ledenlijst is ouder dan 30 dagen. Vraag je beheerder om hem te vernieuwen.",
    RosterState.EXPIRED: "De ledenlijst is verlopen. Vraag je beheerder om hem te vernieuwen.",
    RosterState.WAITING: "Je aanmelding wacht op de beheerder.",
}


def create(
    context: typer.Context, name: str, key_file: KeyFile, key_passphrase_file: KeyPassphrase = None
) -> None:
    """Maak een organisatie in je deelruimte. De hoofdsleutel komt in een nieuw bestand."""
    shared: Context = context.obj
    with shared.session() as session:
        passphrase = replace(shared, passphrase_file=key_passphrase_file).new_passphrase()
        made = session.organisation.create(name, key_file, passphrase)
    shared.output.result(
        {"id": made.id, "name": made.name, "fingerprint": made.fingerprint, "key_file": str(key_file)},
        f"{made.name} is gemaakt. Jij bent beheerder.",
        f"De woorden van de organisatie: {made.fingerprint}",
        f"De hoofdsleutel staat in {key_file}. Haal dat bestand van deze computer en bewaar het veilig.",
    )


def invite(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="Nieuw bestand voor de uitnodiging.")],
    role: Roles = None,
    until: Annotated[str | None, typer.Option(help="Geldig tot en met deze dag.")] = None,
    guest_until: Annotated[str | None, typer.Option(help="Gast: lid tot en met deze dag.")] = None,
) -> None:
    """Maak een uitnodiging voor één persoon."""
    shared: Context = context.obj
    with shared.session() as session:
        invitation = session.organisation.invite(
            role or [Role.LEARNER],
            expires_on=_day(until, "--until"),
            guest_until=_day(guest_until, "--guest-until"),
        )
        with whole_file(out) as file:
            file.write(session.organisation.invitation_bytes(invitation))
    shared.output.result(
        {
            "file": str(out),
            "roles": list(invitation.roles),
            "expires_on": invitation.expires_on,
            "guest_until": invitation.guest_until,
        },
        f"De uitnodiging staat in {out}. Ze geldt voor één persoon, tot en met {invitation.expires_on}.",
    )


def join(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="De uitnodiging, of een foto van het vierkant.")],
    location: Annotated[str, typer.Option(help="Waar de deelruimte voor jou staat.")] = "",
    words: Annotated[str, typer.Option(help="De woorden die je van de beheerder hoorde.")] = "",
) -> None:
    """Vraag met een uitnodiging om mee te doen."""
    shared: Context = context.obj
    with shared.session() as session:
        invitation = session.organisation.read_invitation_file(file)
        made = invitation.organisation
        if words and words.split() != made.fingerprint.split():
            raise fail(Code.ORGANISATION_OTHER, "the words are others")
        opened_with = asked(location or invitation.location)
        session.organisation.accept(invitation, location, opened_with)
        state = session.organisation.state()
        mine = session.fingerprint
    shared.output.result(
        {"id": made.id, "name": made.name, "fingerprint": made.fingerprint, "state": state},
        f"Je vraagt om mee te doen met {made.name}.",
        f"De woorden van de organisatie: {made.fingerprint}",
        f"Jouw woorden, voor de beheerder: {mine}",
    )


def requests(context: typer.Context) -> None:
    """Wie er mee wil doen."""
    shared: Context = context.obj
    with shared.session() as session:
        found = session.organisation.requests()
        refused = session.organisation.refused_requests()
    shared.output.result(
        {
            "requests": [
                {
                    "id": one.member.id,
                    "name": one.member.name,
                    "roles": list(one.member.roles),
                    "guest_until": one.member.guest_until,
                    "asked_at": one.asked_at,
                    "fingerprint": one.fingerprint,
                }
                for one in found
            ],
            "refused": [{"object": key, "code": code} for key, code in refused],
        },
        *(f"{one.member.name}  ({', '.join(one.member.roles)})  {one.fingerprint}" for one in found),
        *(f"Overgeslagen: {key} ({code})" for key, code in refused),
    )


def admit(context: typer.Context, name: str, role: Roles = None) -> None:
    """Laat iemand toe die erom vroeg. Vergelijk eerst de woorden."""
    shared: Context = context.obj
    with shared.session() as session:
        waiting = [one.member for one in session.organisation.requests()]
        member = _named(waiting, name, Code.REQUEST_UNKNOWN)
        roster = session.organisation.admit(member.id, role or None)
    shared.output.result(
        {"member": member.id, "sequence": roster.sequence}, f"{member.name} hoort nu bij {roster.name}."
    )


def refuse(context: typer.Context, name: str) -> None:
    """Laat iemand niet toe. De uitnodiging geldt dan niet meer."""
    shared: Context = context.obj
    with shared.session() as session:
        waiting = [one.member for one in session.organisation.requests()]
        member = _named(waiting, name, Code.REQUEST_UNKNOWN)
        session.organisation.refuse(member.id)
    shared.output.result({"member": member.id}, f"{member.name} is niet toegelaten.")


def revoke(context: typer.Context, name: str) -> None:
    """Beëindig een lidmaatschap. Wat al is gedeeld, blijft."""
    shared: Context = context.obj
    with shared.session() as session:
        member = _named(session.organisation.members(), name, Code.CONTACT_UNKNOWN)
        roster = session.organisation.revoke(member.id)
    shared.output.result(
        {"member": member.id, "sequence": roster.sequence},
        f"{member.name} hoort niet meer bij {roster.name}. Niemand kan nog iets met {member.name} delen.",
    )


def roles(
    context: typer.Context,
    name: str,
    role: Roles = None,
    guest_until: Annotated[str | None, typer.Option(help="Gast: lid tot en met deze dag.")] = None,
) -> None:
    """Geef een lid andere rollen. Een beheerder maak je met `org appoint`."""
    shared: Context = context.obj
    with shared.session() as session:
        member = _named(session.organisation.members(), name, Code.CONTACT_UNKNOWN)
        made = session.organisation.change(member.id, role or [], _day(guest_until, "--guest-until")).member(
            member.id
        )
    assert made is not None
    shared.output.result(_member(made), f"{made.name} is nu: {', '.join(made.roles)}.")


def appoint(
    context: typer.Context, name: str, key_file: KeyFile, key_passphrase_file: KeyPassphrase = None
) -> None:
    """Maak een lid ook beheerder, met de hoofdsleutel."""
    shared: Context = context.obj
    with shared.session() as session:
        member = _named(session.organisation.members(), name, Code.CONTACT_UNKNOWN)
        passphrase = replace(shared, passphrase_file=key_passphrase_file).passphrase()
        roster = session.organisation.add_admin(member.id, key_file, passphrase)
    shared.output.result(
        {"member": member.id, "sequence": roster.sequence}, f"{member.name} is nu ook beheerder."
    )


def roster(context: typer.Context) -> None:
    """Wie er bij de organisatie hoort."""
    shared: Context = context.obj
    with shared.session() as session:
        found, state = session.organisation.roster(), session.organisation.state()
        members = session.organisation.members()
        organisation = session.organisation.current()
        today = session.clock.today()
    document: dict[str, Any] = {"state": state, "members": [_member(member) for member in members]}
    if found is not None and organisation is not None:
        document |= _about(found) | {"fingerprint": organisation.fingerprint}
    shared.output.result(
        document,
        _STATES[state],
        *(
            f"{member.name}  ({', '.join(member.roles)})"
            + ("" if member.active(today) else "  hoort er niet meer bij")
            for member in members
        ),
    )


def renew(
    context: typer.Context,
    key_file: Annotated[Path | None, typer.Option("--key-file", help="Verleng ook de volmacht.")] = None,
    key_passphrase_file: KeyPassphrase = None,
    months: Annotated[int, typer.Option(help="Hoe lang de volmacht geldt.")] = 12,
) -> None:
    """Vernieuw de ledenlijst, en met de hoofdsleutel ook de volmacht van de beheerders."""
    shared: Context = context.obj
    with shared.session() as session:
        if key_file is None:
            made = session.organisation.renew()
        else:
            passphrase = replace(shared, passphrase_file=key_passphrase_file).passphrase()
            made = session.organisation.renew_delegation(key_file, passphrase, months)
    shared.output.result(_about(made), f"De ledenlijst geldt tot en met {made.expires_on}.")


def policy(
    context: typer.Context,
    private_days: Annotated[int | None, typer.Option(help="Privé-pogingen blijven hooguit zo lang.")] = None,
    share_days: Annotated[int | None, typer.Option(help="Delen duurt hooguit zo lang.")] = None,
) -> None:
    """Stel de regels in voor iedereen. Zonder optie vervalt een regel."""
    shared: Context = context.obj
    with shared.session() as session:
        made = session.organisation.set_policy(Policy(private_days, share_days))
    shared.output.result(_about(made), "De regels gelden zodra iemand weer verbinding maakt.")


def _about(found: Roster) -> dict[str, Any]:
    return {
        "id": found.organisation,
        "name": found.name,
        "sequence": found.sequence,
        "issued_at": found.issued_at,
        "expires_on": found.expires_on,
        "policy": {
            "private_days_at_most": found.policy.private_days_at_most,
            "share_days_at_most": found.policy.share_days_at_most,
        },
    }


def _member(member: Member) -> dict[str, Any]:
    return {
        "id": member.id,
        "name": member.name,
        "roles": list(member.roles),
        "guest_until": member.guest_until,
        "revoked_on": member.revoked_on,
    }


def _named(members: Sequence[Member], name: str, otherwise: Code) -> Member:
    """By id or name. BAD_ARGUMENT when two people have this name."""
    found = [member for member in members if member.id == name or same_name(member.name, name)]
    if len(found) > 1:
        raise fail(Code.BAD_ARGUMENT, "more than one person has this name: give the id", what=f"naam {name}")
    if not found:
        raise fail(otherwise, "nobody has this name", name=name)
    return found[0]


def _day(text: str | None, option: str) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise fail(Code.BAD_ARGUMENT, "a date looks like 2026-06-09", what=option) from error


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    joining = (create, invite, join, requests, admit, refuse)
    managing = (revoke, roles, appoint, roster, renew, policy)
    for command in (*joining, *managing):
        app.command(command.__name__)(command)
    return app
