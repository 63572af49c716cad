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
            try:
                return self.passphrase_file.read_text(encoding="utf-8").rstrip("\r\n")
            except (OSError, UnicodeDecodeError) as error:
                raise fail(Code.BAD_ARGUMENT, type(error).__name__, what="--passphrase-file") from error
        if not sys.stdin.isatty():
            raise fail(Code.BAD_ARGUMENT, "no terminal to ask on", what="--passphrase-file")
        return getpass.getpass(question)

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
