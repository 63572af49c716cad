"""From the loudness of the answers to the bars of a wave. Pure, no Qt."""

from collections.abc import Mapping

from oefenruimte.domain.conversation import AnswerPart, Conversation

_STEP_MS = 100  # one level per 100 ms
_QUIET = 45  # a room without anybody talking; a level of 0-255 stands for -60 … 0 dB
_DUST = 0.06
_LOUD = 130  # recordings softer than this throughout are not blown up to full height


def wave(conversation: Conversation, levels: Mapping[int, bytes], bars: int) -> list[float]:
    """How loud 0-1 each of `bars` equal slices of the conversation is on average; 0 is silence.

    `levels` is the loudness of each answer by turn index, a byte per 100 ms. A bar of the citizen is 0.
    """
    total = conversation.duration_ms
    if bars <= 0 or total <= 0:
        return []
    top = max(_LOUD, _nearly_loudest(levels))
    sums, counts = [0.0] * bars, [0] * bars
    for part in conversation.parts:
        if not isinstance(part, AnswerPart):
            continue
        for index, level in enumerate(levels.get(part.turn_index, b"")[: -(-part.duration_ms // _STEP_MS)]):
            height = min(1.0, max(0.0, (level - _QUIET) / (top - _QUIET)))
            first = (part.start_ms + index * _STEP_MS) * bars // total
            end = min(part.start_ms + part.duration_ms, part.start_ms + (index + 1) * _STEP_MS)
            for bar in range(first, min(bars, max(first + 1, -(-end * bars // total)))):
                sums[bar] += height
                counts[bar] += 1
    # Of very short pieces of sound between silences nothing would be seen but dust.
    heights = [total / count if count else 0.0 for total, count in zip(sums, counts, strict=True)]
    return [height if height >= _DUST else 0.0 for height in heights]


def _nearly_loudest(levels: Mapping[int, bytes]) -> int:
    """What all but the loudest twentieth stay under: one cough must not make the rest a whisper."""
    everything = sorted(level for part in levels.values() for level in part if level > _QUIET)
    return everything[len(everything) * 19 // 20] if everything else 0
