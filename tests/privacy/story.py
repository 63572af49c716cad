"""The whole story in one process, to be watched: `python -m tests.privacy.story HOME SPACE PASSPHRASE_FILE`.

The commands of the real command line, and for notes and half-typed reactions (which have no command) the use
cases that the window calls. It prints one JSON document and writes nothing itself.
"""

import base64
import io
import json
import logging
import os
import sys
import threading
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from oefenruimte.app.coach_desk import Unplaced
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import build_desk
from oefenruimte.cli import main
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.recording import Level
from oefenruimte.domain.share import MarkKind
from oefenruimte.domain.take import Anchor, SelfCheck
from oefenruimte.domain.voice import VoiceFinished
from tests.privacy.markers import (
    COACH,
    LEARNER,
    MESSAGE,
    NOTE,
    PASSPHRASE,
    PRIVATE,
    REACTION,
    TYPING,
    found_in,
)

EXERCISE = "weer-een-ander-papiertje"


@dataclass(frozen=True)
class Stage:
    home: Path
    space: Path
    passphrase_file: Path

    def run(self, person: str, *words: str) -> Any:
        common = ("--home", str(self.home), "--passphrase-file", str(self.passphrase_file), "--json")
        said = io.StringIO()
        with redirect_stdout(said):
            code = main([*words, "--profile", person, *common])
        if code != 0:
            raise SystemExit(f"{words[0]}: {said.getvalue()}")
        return json.loads(said.getvalue())

    def open(self, person: str) -> Session:
        desk = build_desk(self.home)
        profile = desk.profiles.named(person)
        return desk.open(profile, desk.profiles.unlock(profile.id, PASSPHRASE))

    def look(self) -> dict[str, list[str]]:
        """What can be read in the files that lie there now, also in those that are open."""
        return {
            str(file.relative_to(self.home)): sorted(found)
            for file in self.home.rglob("*")
            if file.is_file() and (found := found_in(file.read_bytes(), PRIVATE))
        }


def tell(stage: Stage) -> dict[str, Any]:
    os.umask(0)  # the most careless there is: every right must be our own doing
    logging.getLogger("oefenruimte").setLevel(logging.DEBUG)  # all there is to log goes to stderr
    codes = [stage.run(person, "profile", "create", person)["recovery_code"] for person in (LEARNER, COACH)]
    stage.run(LEARNER, "space", "create", str(stage.space))
    stage.run(COACH, "space", "join", str(stage.space))
    stage.run(LEARNER, "sync")
    devices = ("--camera", "test:", "--microphone", "test:")
    takes = [stage.run(LEARNER, "record", EXERCISE, "--seconds", "0.8", *devices)["take"] for _ in range(2)]
    take = takes[1]["id"]
    session = stage.open(LEARNER)
    session.takes.star(take, True)
    session.reflection.add_note(take, Anchor(0, 300), NOTE)
    behaviours = session.library.get(EXERCISE).behaviours
    session.reflection.check(take, behaviours[0].id, SelfCheck.A_LITTLE)
    seen = stage.look()
    session.close()
    sharing = ("--with", COACH, "--message", MESSAGE, "--self-check")
    share = stage.run(LEARNER, "share", take, *sharing)["share"]
    received = stage.run(COACH, "sync")["received"]
    session = stage.open(COACH)
    session.coach.save_draft_text(ShareId(share), Unplaced(TYPING))
    spoken = speak(session, ShareId(share))
    seen |= stage.look()
    session.close()
    stage.run(COACH, "mark", share, "--at", "0:00.200", "--kind", "tip", "--text", REACTION)
    stage.run(COACH, "feedback", "send", share)
    stage.run(LEARNER, "sync")
    feedback = stage.run(LEARNER, "feedback", "list")["feedback"]
    messages = [item["message"] for item in stage.run(COACH, "inbox")["inbox"]]
    stage.run(LEARNER, "takes", "delete", takes[0]["id"])
    stage.run(LEARNER, "withdraw", share)
    stage.run(COACH, "sync")
    return {
        "codes": codes,
        "received": received,
        "messages": messages,
        "reactions": [mark["text"] for sheet in feedback for mark in sheet["marks"] if mark["text"]],
        "spoken": base64.b64encode(spoken).decode(),
        "seen": seen,
    }


def speak(session: Session, share_id: ShareId) -> bytes:
    """A spoken reaction from a real microphone thread, placed; its sound, to look for."""
    target = session.coach.voice_target(share_id)
    recorder = session.devices.voice()
    recorder.start("test:", target.open_sink)
    pause, told = threading.Event(), 0
    while told < 5:
        told += sum(isinstance(event, Level) for event in recorder.poll())
        pause.wait(0.01)
    recorder.stop()
    while not any(isinstance(event, VoiceFinished) for event in recorder.poll()):
        pause.wait(0.01)
    recorder.close()
    voice = session.coach.keep_voice(share_id, target)
    session.coach.place(share_id, Anchor(0, 400), MarkKind.TIP, "", voice=voice)
    with session.coach.open_voice(share_id, voice) as sound:
        return sound.read()


if __name__ == "__main__":
    home, space, passphrase_file = map(Path, sys.argv[1:])
    print(json.dumps(tell(Stage(home, space, passphrase_file))))
