"""Takes in the export: the film, the picture, and notes and reactions as captions beside it."""

from collections.abc import Sequence
from contextlib import ExitStack

from oefenruimte import capture
from oefenruimte.app.feedback_export import FeedbackPage, feedback_html, feedback_vtt
from oefenruimte.app.rights.archive import Archive, safe_name
from oefenruimte.app.takes import Takes, conversation_of
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.scenario import Cue
from oefenruimte.domain.share import ReceivedFeedback, Reply
from oefenruimte.domain.take import Note, Take
from oefenruimte.scenarios.webvtt_writing import write_webvtt

TAKES, FEEDBACK, VOICES = "pogingen", "feedback", "feedback/stemmen"
_DAMAGED = (Code.FILE_DAMAGED, Code.NOTHING_RECORDED)
_CUE_MS = 3000  # how long a note stands under the film


def folder_of(take: Take) -> str:
    """Of this take in the zip."""
    day = take.created_at.astimezone().date().isoformat()
    return f"{TAKES}/{day} {safe_name(take.scenario_title)} poging {take.number} {take.id[:4]}"


def add_film(archive: Archive, takes: Takes, take: Take) -> str | None:
    """The answers end to end as one MP4. What could not be read of it, in words, or None.

    Every recording is read to its end before the first byte is written: a zip takes nothing back.
    """
    sound = [recording for recording in take.recordings if takes.whole(recording.id)]
    name = f"{take.scenario_title}, poging {take.number}"
    if not sound:
        return f"{name}: de opnames zijn beschadigd of weg."
    try:
        with ExitStack() as opened, archive.stream(f"{folder_of(take)}/film.mp4") as out:
            sources = [opened.enter_context(takes.open(recording.id)) for recording in sound]
            capture.remux(sources, out)
    except Failure as failure:
        if failure.problem.code not in _DAMAGED:
            raise
        return f"{name}: de film is niet heel."
    if len(sound) < len(take.recordings):
        return f"{name}: niet alle antwoorden zijn heel. De rest staat in de film."
    return None


def add_beside(archive: Archive, take: Take, picture: bytes | None, notes: Sequence[Note]) -> None:
    """The picture, and the notes with their times."""
    if picture is not None:
        archive.text(f"{folder_of(take)}/plaatje.jpg", picture)
    if notes:
        line = conversation_of(take, None)
        cues = [Cue(at, at + _CUE_MS, note.text) for note in notes for at in (line.position(note.anchor),)]
        archive.text(f"{folder_of(take)}/notities.vtt", write_webvtt(cues))


def add_feedback(
    archive: Archive, take: Take, received: ReceivedFeedback, replies: Sequence[Reply], me: tuple[str, str]
) -> None:
    """A sheet as a page, and its reactions as captions beside the film. `me`: own id and name."""
    names = {me[0]: me[1], received.coach.id: received.coach.name}
    page = FeedbackPage(
        exercise=f"{take.scenario_title}, poging {take.number}",
        learner=me[1],
        coach=received.coach.name,
        day=received.received_at.astimezone().date(),
        conversation=conversation_of(take, None),
        marks=received.sheet.marks,
        rubric=received.sheet.rubric,
        replies=tuple((names.get(one.author, "Iemand uit je kring"), one) for one in replies),
        asks_new_take=received.sheet.asks_new_take,
    )
    who = safe_name(received.coach.name)
    share = received.grant.share_id[:4]
    archive.text(
        f"{FEEDBACK}/{page.day.isoformat()} {safe_name(take.scenario_title)} poging {take.number} van {who} "
        f"{share}.html",
        feedback_html(page),
    )
    if received.sheet.marks:
        archive.text(f"{folder_of(take)}/reacties van {who} {share}.vtt", feedback_vtt(page))
