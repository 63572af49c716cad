"""request send | list | seen"""

from typing import Annotated

import typer

from oefenruimte.app.problem_texts import sentence
from oefenruimte.cli.context import Context
from oefenruimte.cli.delivery import deliver
from oefenruimte.domain.ids import ObjectId


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("send", help="Vraag de trainers om iets om mee te oefenen.")(send)
    app.command("list", help="Wat anderen willen oefenen, en wat je zelf vroeg.")(list_)
    app.command("seen", help="Leg een vraag opzij.")(seen)
    return app


def send(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEKST", help="Eén regel, hoogstens 200 tekens.")],
    to: Annotated[
        list[str] | None,
        typer.Option("--to", metavar="NAAM", help="Aan wie, zonder organisatie. Mag vaker."),
    ] = None,
) -> None:
    """Vraag de trainers om iets om mee te oefenen. Zij zien jouw regel, je naam en de dag."""
    shared: Context = context.obj
    with shared.session() as session:
        members = [session.spaces.named(name).id for name in to or ()]
        wish = session.wishes.ask(text, members)
        waiting = deliver(session)
    shared.output.result(
        {"request": wish, "waiting": waiting},
        f"Voor {', '.join(wish.readers)}: {wish.text}",
        "Je vraag is verstuurd." if not waiting else "Je vraag wacht.",
        *([sentence(waiting)] if waiting else []),
    )


def list_(
    context: typer.Context,
    all_: Annotated[bool, typer.Option("--all", help="Ook wat je opzij legde.")] = False,
) -> None:
    """Wat anderen willen oefenen, en wat je zelf vroeg."""
    shared: Context = context.obj
    with shared.session() as session:
        received, sent = session.wishes.received(seen=all_), session.wishes.sent()
        unread = session.wishes.unread()
    shared.output.result(
        {"received": received, "unread": unread, "sent": sent},
        *(f"{one.id}  {one.name}, {one.asked_on}: {one.text}" for one in received),
        *([] if received else ["Er wachten geen vragen van anderen."]),
        *(f"Jij vroeg {', '.join(one.readers)} op {one.asked_on}: {one.text}" for one in sent),
    )


def seen(
    context: typer.Context,
    wish: Annotated[str, typer.Argument(metavar="ID", help="De vraag, zoals in request list.")],
) -> None:
    """Leg een vraag opzij. Hij blijft bewaard, en niemand hoort het."""
    shared: Context = context.obj
    with shared.session() as session:
        session.wishes.see(ObjectId(wish))
        unread = session.wishes.unread()
    shared.output.result({"request": wish, "unread": unread}, "Gezien.")
