"""What every command shares: where the data is, who is asking, how to answer."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.app.session import Desk, Session
from oefenruimte.bootstrap import build_desk
from oefenruimte.cli.output import Output
from oefenruimte.domain.problem import Code, fail

_MOST = 4096  # bytes in a file with a passphrase


@dataclass(frozen=True, slots=True)
class Context:
    home: Path | None
    profile: str | None
    passphrase_file: Path | None
    output: Output

    def desk(self) -> Desk:
        return build_desk(self.home)

    def passphrase(self, question: str = "Wachtzin: ") -> str:
        """From --passphrase-file, else asked for without echo."""
        if self.passphrase_file is not None:
            return _content(self.passphrase_file)
        if sys.stdin is None or not sys.stdin.isatty():
            raise fail(Code.BAD_ARGUMENT, "no terminal to ask on", what="--passphrase-file")
        return getpass.getpass(question)

    def new_passphrase(self) -> str:
        """As `passphrase`, but typed twice: nobody sees what they type."""
        chosen = self.passphrase("Kies een wachtzin: ")
        if self.passphrase_file is None and self.passphrase("Nog een keer: ") != chosen:
            raise fail(Code.BAD_ARGUMENT, "the two are not the same", what="de wachtzin, twee keer dezelfde")
        return chosen

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The room of --profile (or of the only profile there is), open for this command."""
        desk = self.desk()
        profiles = desk.profiles.list()
        if self.profile is not None:
            profile = desk.profiles.named(self.profile)
        elif len(profiles) == 1:
            profile = profiles[0]
        else:
            raise fail(Code.BAD_ARGUMENT, "which profile?", what="--profile")
        session = desk.open(profile, desk.profiles.unlock(profile.id, self.passphrase()))
        try:
            yield session
        finally:
            session.close()


def _content(file: Path) -> str:
    """BAD_ARGUMENT when it is no text file of a reasonable size. Some editors put a mark before the text."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_MOST + 1)
        if len(content) > _MOST:
            raise fail(Code.BAD_ARGUMENT, "too large", what="--passphrase-file")
        return content.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise fail(Code.BAD_ARGUMENT, type(error).__name__, what="--passphrase-file") from error
