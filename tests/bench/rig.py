"""Camera, microphone and a window process together: one take of the program, watched from outside and scored.

`long_takes` are what `frames`, `sync` and `memory` are measured by: made once in an invocation.
"""

import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity
from tests.bench.base import ROOT, Context
from tests.bench.emulated_camera import RATE, EmulatedCamera, write_textures
from tests.bench.emulated_microphone import EmulatedMicrophone
from tests.bench.signals import Floats, Score, Sync, compare, score, slope_ppm

LONG_SECONDS, SHORT_SECONDS = 608, 60  # 18,000 pictures, and those that the camera itself loses
_SKIP = 0.01
_PPM = 100.0
_UNDER_WAY = 0.050  # seconds: a picture taken so shortly before the click on stop may come after it
_QUIET = "qt.multimedia*=false;qt.qpa*=false"


@dataclass
class Watched:
    """A window process and everything it started. `memory`: (seconds since the click, MiB of the window, of
    the rest), once a second; `cpu`: the share of one processor that each used between the clicks."""

    t0: float = 0.0
    t1: float = 0.0
    done: dict[str, Any] = field(default_factory=dict)
    memory: list[tuple[float, float, float]] = field(default_factory=list)
    cpu: dict[str, float] = field(default_factory=dict)


def run_window(
    side: str, seconds: float, folder: Path, camera: str, env: dict[str, str], *words: str
) -> Watched:
    """One process with `tests.bench.window`, to its end. RuntimeError when there is no result."""
    folder.mkdir(parents=True, exist_ok=True)
    # Not -m: the recorder's process would load the module it was started from, and Qt with it.
    start = "from tests.bench import window; raise SystemExit(window.main())"
    command = [sys.executable, "-c", start, side, "--seconds", str(seconds)]
    with (folder / "messages").open("wb") as messages:
        process = subprocess.Popen(
            [*command, "--folder", str(folder), "--camera", camera, *words],
            cwd=ROOT,
            env={**os.environ, **env, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": _QUIET},
            stdout=subprocess.PIPE,
            stderr=messages,
        )
    try:
        watched = _watch(process)
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(30)
    if not watched.done:
        raise RuntimeError(f"the window ended: {(folder / 'messages').read_text('utf-8')[-2000:]}")
    return watched


def _watch(process: subprocess.Popen[bytes]) -> Watched:
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), False)
    watched, rest, looked_at = Watched(), b"", 0.0
    used: list[dict[str, float]] = []
    while True:
        code = process.poll()
        rest += process.stdout.read() or b""
        *lines, rest = rest.split(b"\n")
        for line in lines:
            told = json.loads(line)
            watched.done |= told.get("done", {})
            watched.t0 = told.get("t0", watched.t0)
            watched.t1 = told.get("t1", watched.t1)
        if code is not None:
            process.stdout.close()
            if len(used) > 1:
                watched.cpu = {name: (used[-1][name] - used[0][name]) / len(used[1:]) for name in used[0]}
            return watched
        now = time.monotonic()
        if watched.t0 and not watched.t1 and now >= looked_at + 1:  # the kernel works some ms for a look
            looked_at = now if not used else looked_at + 1
            used.append(_cpu(process.pid))
            watched.memory.append((round(now - watched.t0, 2), *_memory(process.pid)))
        time.sleep(0.1)


def _family(process: int) -> list[int]:
    """The process, and all that it started."""
    found = [process]
    for parent in found:
        tasks: list[Path] = []
        with suppress(OSError):  # it, or one of its threads, has ended meanwhile
            tasks = list(Path(f"/proc/{parent}/task").iterdir())
        for task in tasks:
            with suppress(OSError):
                found.extend(int(child) for child in (task / "children").read_text().split())
    return found


def _memory(process: int) -> tuple[float, float]:
    """MiB of the window and of what it started: memory of its own (what several share, divided among them).

    Pages of libraries are left out: how much those count for depends on who else uses them just then.
    """
    sizes = []
    for member in _family(process):
        try:
            lines = Path(f"/proc/{member}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        own = [int(line.split()[1]) for line in lines if line.startswith(("Pss_Anon:", "Pss_Shmem:"))]
        sizes.append(sum(own) / 1024)
    return (sizes[0], sum(sizes[1:])) if sizes else (0.0, 0.0)


def _cpu(process: int) -> dict[str, float]:
    """Seconds of processor time so far."""
    used = {"window": 0.0, "recorder": 0.0}
    for member in _family(process):
        try:
            fields = Path(f"/proc/{member}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        used["window" if member == process else "recorder"] += seconds
    return used


@dataclass
class Take:
    """One scored take. `offered`: the pictures that the camera had for it; `lost`: those not in the file."""

    watched: Watched
    scored: Score
    offered: list[int]
    lost: list[int]
    sync: Sync

    def summary(self) -> dict[str, Any]:
        done = {key: value for key, value in self.watched.done.items() if key not in ("late_ms", "identity")}
        really = self.sync.true - self.watched.t0
        return done | {
            "offered": len(self.offered),
            "lost": self.lost[:100],
            "unreadable": self.scored.unreadable,
            "cpu": self.watched.cpu,
            "chirps": len(self.sync.true),
            "chirps_missing": self.sync.missing,
            "sync_p95_ms": self.sync.p95 * 1000,
            "sync_constant_ms": self.sync.constant * 1000,
            "sync_drift_ppm": self.sync.drift_ppm,
            "picture_late_ms": _late(self.sync.true, self.sync.shown - really),
            "sound_late_ms": _late(self.sync.true, self.sync.heard - really),
        }


def _late(true: Floats, late: Floats) -> dict[str, float]:
    """How much later than it really was something is in the file: percentiles, and the drift of that."""
    shares = {f"p{share}": float(np.percentile(late, share) * 1000) for share in (5, 50, 95)}
    return shares | {"drift_ppm": slope_ppm(true, late)}


def record(
    context: Context, name: str, seconds: float, *, skip: float, ppm: float, gil: bool = False
) -> Take:
    """A take of the program with a camera that loses `skip` of its pictures and a microphone `ppm` off."""
    folder = context.folder / name
    sounds = folder / "sound"
    sounds.mkdir(parents=True)
    with ExitStack() as stack:
        microphone = stack.enter_context(EmulatedMicrophone(sounds, ppm))
        camera = stack.enter_context(EmulatedCamera(textures(context), skip))
        words = ["--gil"] if gil else []
        watched = run_window("record", seconds, folder / "window", camera.url, microphone.env, *words)
        taken = camera.end()
    done = watched.done
    if not done.get("sealed") or done["problem"]:
        raise RuntimeError(f"the take failed: {done.get('problem')} {done['trouble']}")
    context.say(f"  scoring {done['frames']} pictures; the camera: {taken}")
    with AgeReader(Path(done["file"]).open("rb", buffering=0), [Identity.parse(done["identity"])]) as file:
        scored = score(file)  # type: ignore[arg-type]
    last = camera.number_at(watched.t1 - _UNDER_WAY) - 1
    offered = camera.offered(camera.number_at(watched.t0), last)
    lost = sorted(set(offered) - set(scored.numbers.tolist()))
    highest = max(last, int(scored.numbers.max(initial=0)))
    picture_times = camera.epoch + np.arange(highest + 1) / RATE
    sync = compare(scored, picture_times, microphone.chirp_times(watched.t1))
    take = Take(watched, scored, offered, lost, sync)
    context.say(f"  {name}: {take.summary()}")
    return take


def textures(context: Context) -> Path:
    """The camera's pictures, made once."""
    file = context.folder.parent / "textures"
    if not file.exists():
        context.say("  drawing what the camera sees")
    return write_textures(file)


def long_takes(context: Context) -> dict[str, Take]:
    """`plain`, and `gil`: the window holds the interpreter 230 ms each second. Their microphones are off in
    opposite directions."""
    takes: dict[str, Take] | None = context.shared.get("long_takes")
    if takes is None:
        seconds = SHORT_SECONDS if context.short else LONG_SECONDS
        takes = {}
        for name, ppm, gil in (("plain", _PPM, False), ("gil", -_PPM, True)):
            context.say(f"  a take of {seconds} s ({name})")
            takes[name] = record(context, name, seconds, skip=_SKIP, ppm=ppm, gil=gil)
        context.shared["long_takes"] = takes
    context.keep("takes", {name: take.summary() for name, take in takes.items()})
    return takes
