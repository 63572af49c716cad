"""The licences that come with the program: our own, and those of the parts that others made."""

from pathlib import Path

OWN = "EUPL-1.2"
_FOLDER, _LIST = "licences", "THIRD-PARTY.md"


def licence_texts(assets: Path) -> dict[str, Path]:
    """Texts by name: our own, the list of all parts, then each part. Only what is there."""
    folder = assets / _FOLDER
    own = (folder / f"{OWN}.txt", assets.parent / "LICENSE")
    found: dict[str, Path] = {}
    for file in own:
        if file.is_file():
            found.setdefault(OWN, file)
    if (folder / _LIST).is_file():
        found[_LIST] = folder / _LIST
    for file in sorted(folder.glob("*.txt"), key=lambda file: file.name.casefold()):
        found.setdefault(file.stem, file)
    return found


def read_licence(file: Path) -> str:
    """Its text; letters that cannot be read are replaced. OSError."""
    return file.read_text("utf-8", errors="replace")
