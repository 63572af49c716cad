"""REPORT.md: one line for each clip."""

from __future__ import annotations

from collections.abc import Sequence

from studio.findings import ClipFacts


def markdown(facts: Sequence[ClipFacts], missing: Sequence[str], old: Sequence[str]) -> str:
    """The report of a whole check."""
    spoken = [fact for fact in facts if not fact.listening]
    bad = [fact for fact in facts if fact.problems()]
    size = sum(fact.bytes for fact in facts)
    length = sum(fact.seconds for fact in facts)
    letters = [fact.letters for fact in spoken if fact.letters is not None]
    lines = [
        "# The clips, as measured",
        "",
        "Written by `packaging/clips/render --check`. What each number means and what is asked of it is told",
        "in [README.md](README.md).",
        "",
        f"- {len(facts)} clips, {length / 60:.1f} minutes, {size / 1e6:.1f} MB",
        f"- not as they should be: {len(bad)}; not rendered: {len(missing)}; out of date: {len(old)}",
    ]
    if letters:
        middle = sorted(letters)[len(letters) // 2]
        lines.append(
            f"- wrong letters of the recogniser (Whisper base): mean {sum(letters) / len(letters):.3f}, "
            f"median {middle:.3f}, worst {max(letters):.3f}"
        )
    lines += ["", *_table(facts), ""]
    if bad:
        lines += ["## Not as they should be", ""]
        lines += [f"- {fact.name}: {'; '.join(fact.problems())}" for fact in bad] + [""]
    if letters:
        lines += ["## What the recogniser heard", ""]
        for fact in sorted(spoken, key=lambda one: -(one.letters or 0.0)):
            lines += [
                f"**{fact.name}** ({fact.letters})  ",
                f"said: {fact.said}  ",
                f"heard: {fact.heard}",
                "",
            ]
    return "\n".join(lines).rstrip() + "\n"


def _table(facts: Sequence[ClipFacts]) -> list[str]:
    head = "| clip | who | s | kB | LUFS | again | dBTP | spoken | silent | lips | pixels | letters | |"
    rows = [head, "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|"]
    for fact in facts:
        if fact.listening:
            cells = [""] * 7 + [f"loop {fact.seam}"]
        else:
            values = (fact.loudness, fact.loudness_again, fact.true_peak, fact.spoken, fact.silent, fact.lips)
            cells = [_cell(value) for value in (*values, fact.pixels, fact.letters)]
        start = [fact.name, fact.person, f"{fact.seconds:.1f}", f"{fact.bytes / 1000:.0f}"]
        rows.append("| " + " | ".join([*start, *cells, "" if not fact.problems() else "!"]) + " |")
    return rows


def _cell(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
