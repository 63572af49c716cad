"""Ids are random, of one form, and safe as a file name."""

import pytest

from oefenruimte.domain.ids import is_id, new_id


def test_new_ids_differ_and_have_the_form() -> None:
    made = {new_id() for _ in range(1_000)}
    assert len(made) == 1_000
    assert all(is_id(one) for one in made)


@pytest.mark.parametrize("text", ["", "a" * 19, "a" * 21, "A" * 20, "../" + "a" * 17, "a" * 19 + "\n"])
def test_other_texts_are_no_ids(text: str) -> None:
    assert not is_id(text)
