"""What a program did to the world, as the kernel saw it: strace around a process and all its threads."""

import os
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

_OPENING = {"open", "openat", "openat2", "creat"}
_WRITING = {"write", "pwrite64", "writev", "pwritev", "pwritev2"}
_SENDING = {"sendto", "sendmsg", "sendmmsg"}
# Bytes that go from file to file inside the kernel, where no buffer can be looked at.
_UNSEEN = {"sendfile", "copy_file_range", "splice", "tee", "vmsplice", "io_uring_setup", "io_submit"}
_NAMING = {
    *("mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
    *("mknod", "mknodat", "truncate", "chmod", "fchmodat"),
}
_OTHER = {"mmap", "socket", "connect", "bind", "execve", "memfd_create"}
_TRACED = sorted(_OPENING | _WRITING | _SENDING | _UNSEEN | _NAMING | _OTHER)

_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+|0x[0-9a-f]+|\?)(?:<((?:\\x[0-9a-f]{2})*)>)?")
_QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_FILE = re.compile(r"(?:AT_FDCWD|\d+)<((?:\\x[0-9a-f]{2})*)>")
_MODE = re.compile(r", (0[0-7]*)\Z")


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was opened to be written; `mode` when it was to be made."""

    path: Path
    mode: int | None


@dataclass(slots=True)
class Trace:
    opened: list[Opened] = field(default_factory=list)
    folders: list[Opened] = field(default_factory=list)  # made
    named: set[Path] = field(default_factory=set)  # made, renamed, linked or changed by name
    written: dict[str, list[bytes]] = field(default_factory=lambda: defaultdict(list))  # in order, by file
    sent: list[str] = field(default_factory=list)
    sockets: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    shared_memory: set[Path] = field(default_factory=set)  # files written through memory
    unseen: list[str] = field(default_factory=list)
    programs: list[str] = field(default_factory=list)

    @property
    def touched(self) -> set[Path]:
        """Every path that was made, changed or opened for it."""
        return {opened.path for opened in self.opened} | self.named | self.shared_memory

    def buffers(self) -> Iterator[tuple[str, bytes]]:
        """For every file all that was ever written to it; a secret may lie across two calls."""
        for path, parts in self.written.items():
            yield path, b"".join(parts)


@cache
def why_not() -> str:
    """Why this machine cannot be watched; empty when it can."""
    if shutil.which("strace") is None:
        return "strace is not installed (`./oefenruimte setup test` does)"
    done = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-o", os.devnull, "true"],
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else f"this machine lets nobody trace: {done.stderr.strip()}"


def watch(
    words: Sequence[str], *, notes: Path, cwd: Path, environment: Mapping[str, str], timeout: float = 120
) -> tuple[subprocess.CompletedProcess[str], Trace]:
    """Run a program to its end; `notes` is a new folder for what strace writes."""
    notes.mkdir()
    done = subprocess.run(
        [
            *("strace", "-ff", "--seccomp-bpf", "-y", "-xx", "-s", str(1 << 26)),
            *("-e", f"trace={','.join(_TRACED)}", "-e", "signal=none", "-o", str(notes / "t")),
            *words,
        ],
        cwd=cwd,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )
    trace = Trace()
    for file in sorted(notes.iterdir()):
        with file.open(encoding="ascii") as lines:
            for line in lines:
                _read(line, trace)
    return done, trace


def _read(line: str, trace: Trace) -> None:
    match = _CALL.match(line)
    if match is None:
        assert line.startswith("+++ "), f"strace said something else: {line[:200]}"
        return
    name, arguments, result, made = match.groups()
    if name in _OPENING:
        _opening(arguments, result, made, trace)
    elif name in _WRITING:
        trace.written[_files(arguments)[0]].append(b"".join(_strings(arguments)))
    elif name in _SENDING:
        trace.sent.append(_files(arguments)[0])
    elif name in _UNSEEN:
        trace.unseen.append(name)
    elif name in _NAMING:
        _naming(name, arguments, trace)
    elif name == "mmap":
        if "MAP_SHARED" in arguments and "PROT_WRITE" in arguments and (files := _files(arguments)):
            trace.shared_memory.add(Path(files[0]))
    elif name == "socket":
        trace.sockets.append(arguments.partition(",")[0])
    elif name in ("connect", "bind"):
        trace.addresses.append(arguments)
    elif name == "execve":
        if result == "0":
            trace.programs.append(_strings(arguments)[0].decode())
    else:
        trace.unseen.append(name)


def _opening(arguments: str, result: str, made: str | None, trace: Trace) -> None:
    flags = arguments[arguments.rindex('"') :]
    if not re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE", flags):
        return
    asked = _absolute(arguments, _strings(arguments)[0])
    mode = _MODE.search(arguments)
    path = Path(_plain(made)) if made else asked
    trace.opened.append(Opened(path, int(mode[1], 8) if mode and "O_CREAT" in flags else None))
    del result  # an attempt that failed counts as well


def _naming(name: str, arguments: str, trace: Trace) -> None:
    paths = [_absolute(arguments, text) for text in _strings(arguments)]
    trace.named.update(paths[1:] if name.startswith("symlink") else paths)
    mode = _MODE.search(arguments)
    if name.startswith("mkdir") and mode is not None:
        trace.folders.append(Opened(paths[0], int(mode[1], 8)))


def _absolute(arguments: str, text: bytes) -> Path:
    folder = _FILE.search(arguments)
    return Path(_plain(folder[1]) if folder else "/", os.fsdecode(text))


def _files(arguments: str) -> list[str]:
    return [_plain(text) for text in _FILE.findall(arguments)]


def _strings(arguments: str) -> list[bytes]:
    found = _QUOTED.findall(arguments)
    assert not any(cut for _, cut in found), "strace left something out"
    return [_bytes(text) for text, _ in found]


def _plain(text: str) -> str:
    return os.fsdecode(_bytes(text))


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
