import errno
from contextlib import closing
from pathlib import Path

import pytest

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.store.connection import connect_untouching
from oefenruimte.store.faults import named_disk_faults, named_faults
from tests.store.samples import KEY


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EACCES, Code.FOLDER_READ_ONLY),
        (errno.EROFS, Code.FOLDER_READ_ONLY),
        (errno.EIO, Code.DATABASE_UNREACHABLE),
    ],
)
def test_what_the_system_refuses_is_named(tmp_path: Path, number: int, code: Code) -> None:
    with pytest.raises(Failure) as caught, named_disk_faults(tmp_path / "oefenruimte.db"):
        raise OSError(number, "not in the detail", str(tmp_path))
    assert caught.value.problem.code is code
    assert caught.value.problem.detail == f"oefenruimte.db: {errno.errorcode[number]}"


def test_a_database_that_cannot_be_written_is_named(path: Path) -> None:
    with (
        pytest.raises(Failure) as caught,
        named_faults(path, KEY),
        closing(connect_untouching(path, KEY)) as connection,
    ):
        connection.execute("DELETE FROM take")
    assert caught.value.problem.code is Code.FOLDER_READ_ONLY
