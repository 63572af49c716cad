"""Asking for a place on disk with the system's own dialogs. They never block: the answer comes later."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_save_file(
    parent: QWidget, title: str, suggested: str, kinds: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Where to save, as one of `kinds` ("Tekst (*.txt)"); `then` is not called when the user gives up.

    A name without an ending gets that of `suggested`, before the dialog looks whether there is such a file.
    """
    dialog = QFileDialog(parent.window(), title, "", kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(suggested).suffix.removeprefix("."))
    dialog.selectFile(suggested)
    return _open(dialog, then)


def ask_open_file(parent: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> QFileDialog:
    """Which file to read; `then` gets the path. `kinds`: "Oefening (*.oefenscenario)"."""
    dialog = QFileDialog(parent.window(), title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, then)


def ask_open_files(
    parent: QWidget, title: str, kinds: str, then: Callable[[tuple[Path, ...]], object]
) -> QFileDialog:
    """Which files to read, one or more."""
    dialog = QFileDialog(parent.window(), title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then(tuple(Path(name) for name in names)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> QFileDialog:
    """Which folder; `then` gets the path."""
    dialog = QFileDialog(parent.window(), title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[Path], None]) -> QFileDialog:
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
