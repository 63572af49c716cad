"""The revision of the tables that this program knows."""

HEAD = "0010"


def is_older(revision: str, head: str) -> bool:
    """Whether a migration leads from `revision` to `head`. Revisions are four digits, counted up."""
    return len(revision) == 4 and revision.isdecimal() and revision < head
