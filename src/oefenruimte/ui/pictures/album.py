"""Pictures of all stages in a folder, with a page to look at them."""

import html
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from oefenruimte.app.townspeople import Town
from oefenruimte.domain.problem import Code, fail
from oefenruimte.ui.pictures.inspect import Finding, inspect, inspect_focus
from oefenruimte.ui.pictures.stage import Stage, built
from oefenruimte.ui.pictures.stages import STAGES
from oefenruimte.ui.pictures.studio import LOOKS, Look, Studio

_STYLE = """
body { font: 16px/1.5 sans-serif; margin: 24px; max-width: 1280px; }
figure { display: inline-block; margin: 0 16px 24px 0; vertical-align: top; }
figure img { width: 400px; border: 1px solid; }
figcaption { font-size: 14px; }
li { font-weight: bold; }
"""


@dataclass
class Shown:
    """One stage in one look: the file, and what is wrong."""

    stage: Stage
    look: Look
    file: str
    findings: list[Finding]


@dataclass
class Album:
    out: Path
    shown: list[Shown] = field(default_factory=list)
    broken: dict[str, str] = field(default_factory=dict)  # stages that could not be built, and why

    @property
    def findings(self) -> int:
        return sum(len(one.findings) for one in self.shown)

    @property
    def document(self) -> dict[str, object]:
        """For `--json`."""
        return {
            "folder": str(self.out),
            "pictures": len(self.shown),
            "broken": self.broken,
            "findings": [
                {"picture": one.file, **asdict(finding)} for one in self.shown for finding in one.findings
            ],
        }


def choose(only: Iterable[str]) -> tuple[Stage, ...]:
    """Stages whose name is one of these, or begins with it; all without any. BAD_ARGUMENT."""
    wanted = tuple(only)
    if not wanted:
        return STAGES
    found = tuple(stage for stage in STAGES if stage.name.startswith(wanted))
    if not found:
        raise fail(Code.BAD_ARGUMENT, "no such stage", what="de naam")
    return found


def choose_looks(themes: Iterable[str], scales: Iterable[int], widths: Iterable[int]) -> tuple[Look, ...]:
    """Every look with one of these; of what is left out all. BAD_ARGUMENT."""
    wanted: tuple[tuple[str, set[object], Callable[[Look], object]], ...] = (
        ("het thema", set(themes), lambda look: look.theme),
        ("de tekstgrootte", set(scales), lambda look: round(look.scale * 100)),
        ("de breedte", set(widths), lambda look: look.width),
    )
    found = LOOKS
    for what, given, part in wanted:
        if given - {part(look) for look in LOOKS}:
            raise fail(Code.BAD_ARGUMENT, "no such look", what=what)
        found = tuple(look for look in found if not given or part(look) in given)
    return found


def make_album(
    town: Town,
    out: Path,
    stages: Sequence[Stage],
    looks: Sequence[Look],
    say: Callable[[str], None],
    stopped: Callable[[], bool] = lambda: False,
    *,
    language: str = "nl",
) -> Album:
    """One folder for each stage and an index.html. EXPORT_FAILED. Breaks off once `stopped()`."""
    album = Album(out)
    studio = Studio(town, stopped, language)
    try:
        out.mkdir(parents=True, exist_ok=True)
        for number, stage in enumerate(stages, 1):
            if stopped():
                break
            say(f"{number}/{len(stages)} {stage.title}")
            _add(album, studio, stage, looks)
        (out / "index.html").write_text(_page(album), encoding="utf-8")
        (out / "findings.json").write_text(json.dumps(album.document, ensure_ascii=False, indent=1))
    except OSError as error:
        raise fail(Code.EXPORT_FAILED, type(error).__name__) from error
    return album


def _add(album: Album, studio: Studio, stage: Stage, looks: Sequence[Look]) -> None:
    folder = album.out / stage.name
    folder.mkdir(exist_ok=True)
    try:
        with built(studio, stage, looks[0]) as at:
            for number, look in enumerate(looks):
                picture = studio.look(at.window, look)
                name = f"{stage.name}/{look.name}.png"
                if not picture.save(str(album.out / name)):
                    raise OSError(name)
                found = inspect(at.window, picture)
                if number == 0:
                    found += inspect_focus(at.window)
                album.shown.append(Shown(stage, look, name, found))
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001  # one stage that is broken does not keep the others from the eye
        album.broken[stage.name] = f"{type(error).__name__}: {error}"


def _page(album: Album) -> str:
    parts = [
        "<!doctype html><html lang=nl><meta charset=utf-8><title>Alle schermen</title>",
        f"<style>{_STYLE}</style><h1>Alle schermen</h1>",
        f"<p>{len(album.shown)} beelden, {album.findings} bevindingen.</p>",
    ]
    for name, why in album.broken.items():
        parts.append(f"<p><strong>{html.escape(name)}</strong>: {html.escape(why)}</p>")
    stage: Stage | None = None
    for one in album.shown:
        if one.stage is not stage:
            stage = one.stage
            sheet = f" (blad {stage.sheet})" if stage.sheet else ""
            parts.append(f"<h2 id={stage.name}>{html.escape(stage.title)}{sheet}</h2>")
        parts.append(_figure(one))
    return "\n".join(parts) + "\n"


def _figure(one: Shown) -> str:
    title = html.escape(one.stage.title)
    lines = "".join(f"<li>{html.escape(str(finding))}</li>" for finding in one.findings)
    picture = f"<a href={one.file}><img loading=lazy src={one.file} alt='{title}, {one.look.name}'></a>"
    return f"<figure>{picture}<figcaption>{one.look.name}<ul>{lines}</ul></figcaption></figure>"
