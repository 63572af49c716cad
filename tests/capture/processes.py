"""Other processes: a recorder, and a sound server with a microphone that hears what we write."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import numpy as np

from tests.capture.helpers import PATIENCE, until

ROOT = Path(__file__).parents[2]
RATE = 48000


def is_alive(pid: int) -> bool:
    """Whether the process runs: one that nobody has waited for yet does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


class Process:
    """A child that tells JSON lines, and can be told lines.

    `own_group`: with its children in a process group of its own, as a terminal starts a program.
    """

    def __init__(
        self, command: list[str], env: Mapping[str, str] | None = None, *, own_group: bool = False
    ) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, **(env or {})},
            start_new_session=own_group,
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    @classmethod
    def recording(
        cls, camera: str, microphone: str, seconds: float, file: Path, env: Mapping[str, str] | None = None
    ) -> Self:
        module = "tests.capture.record_process"
        return cls([sys.executable, "-m", module, camera, microphone, str(seconds), str(file)], env)

    def wait_for(self, key: str) -> dict[str, Any]:
        """The next value told that has this key."""
        deadline = time.monotonic() + PATIENCE
        while True:
            value = json.loads(self._lines.get(timeout=max(0.01, deadline - time.monotonic())))
            if isinstance(value, dict) and key in value:
                return value

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def end(self) -> None:
        """Stop it when it still runs, and forget it."""
        self.process.kill()
        self.process.wait(30)
        self._reader.join(30)
        assert self.process.stdout is not None
        assert self.process.stdin is not None
        self.process.stdout.close()
        with suppress(BrokenPipeError):
            self.process.stdin.close()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)


class SoundServer:
    """PulseAudio of our own. `pipe` True: its microphone gives what is written to `fifo`, at once; else it
    gives what is played into its null sink."""

    def __init__(self, folder: Path, *, pipe: bool) -> None:
        socket_file = folder / "sound.socket"
        config = folder / "asound.conf"
        config.write_text(
            "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n"
        )
        self.env = {
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "PULSE_SERVER": f"unix:{socket_file}",
            "ALSA_CONFIG_PATH": str(config),
        }
        self.fifo = folder / "fifo"
        source = (
            f"module-pipe-source source_name=mic file={self.fifo} rate={RATE} channels=1 format=s16le"
            if pipe
            else f"module-null-sink sink_name=mic rate={RATE} channels=1"
        )
        socket = f"module-native-protocol-unix auth-anonymous=1 socket={socket_file}"
        options = ["-n", "--daemonize=no", "--exit-idle-time=60", "--use-pid-file=no", "--disable-shm=yes"]
        command = ["pulseaudio", *options, "-L", socket, "-L", source]
        self.process = subprocess.Popen(
            command, env={**os.environ, **self.env}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            until(lambda: self.control("info"))
            assert self.control("set-default-source", "mic" if pipe else "mic.monitor")
        except BaseException:
            self.end()
            raise

    @staticmethod
    def is_possible() -> bool:
        plugin = any(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_pulse.so"))
        return plugin and all(shutil.which(tool) for tool in ("pulseaudio", "pactl"))

    def control(self, *arguments: str) -> bool:
        env = {**os.environ, **self.env}
        done = subprocess.run(["pactl", *arguments], env=env, capture_output=True, timeout=30, check=False)
        return done.returncode == 0

    def play(self, file: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["paplay", str(file)], env={**os.environ, **self.env})

    def end(self) -> None:
        self.process.kill()
        self.process.wait(30)


class Voice:
    """Speaks into the pipe of a sound server: a beep at each whole second of the monotonic clock."""

    def __init__(self, fifo: Path) -> None:
        self._fifo = fifo
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def end(self) -> None:
        self._stop.set()
        self._thread.join(30)

    def _run(self) -> None:
        pipe = os.open(self._fifo, os.O_WRONLY)
        begin, count = time.monotonic(), 0
        try:
            while not self._stop.wait(max(0.0, begin + (count + 480) / RATE - time.monotonic())):
                at = (begin + (count + np.arange(480)) / RATE) % 1.0
                beep = np.where(at < 0.1, 14000 * np.sin(2 * np.pi * 1000 * at), 30 * np.sin(9000 * at))
                os.write(pipe, beep.astype("<i2").tobytes())
                count += 480
        except BrokenPipeError:
            self._stop.set()
        finally:
            os.close(pipe)
