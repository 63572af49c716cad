"""What the citizen said last, for beside the learner who is about to answer. Pure, no Qt."""

from oefenruimte.domain.scenario import Turn

_OPENING, _CLOSING = "‘“", "’”"


def last_words(turn: Turn, most: int = 80) -> str:
    """The last captions of the clip in quotes, whole ones, together at most `most` characters (the very last
    one always); without captions, all lines of the turn. Quotes of the author's own stay as they are."""
    said: list[str] = []
    for cue in reversed(turn.clip.captions):
        text = " ".join(cue.text.split())
        if said and len(text) + 1 + len(" ".join(said)) > most:
            break
        said.insert(0, text)
    words = " ".join(said) or turn.lines
    if any(quote in words for quote in _OPENING):
        return words
    return f"‘{words.rstrip(_CLOSING)}’"  # the opening one may be in a caption that is not shown
