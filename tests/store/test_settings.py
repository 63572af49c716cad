import pytest

from oefenruimte.store.database import Store


@pytest.mark.parametrize("value", [True, 3, 1.5, "donker", ["a", {"b": None}], {"é": [1]}, None])
def test_a_value_comes_back_as_it_was_put(store: Store, value: object) -> None:
    with store.unit() as unit:
        unit.settings.put("x", "before")
        unit.settings.put("x", value)  # type: ignore[arg-type]
    with store.unit() as unit:
        assert unit.settings.get("x") == value


def test_a_default_stands_in_and_fixes_the_type(store: Store) -> None:
    with store.unit() as unit:
        assert unit.settings.get("minutes", 10) == 10
        unit.settings.put("minutes", True)
        with pytest.raises(TypeError, match="minutes"):
            unit.settings.get("minutes", 10)


def test_the_sequence_counts_on_and_a_unit_that_fails_takes_none(store: Store) -> None:
    with store.unit() as unit:
        assert [unit.settings.next_sequence() for _ in range(3)] == [1, 2, 3]
    with pytest.raises(ZeroDivisionError):
        _fail_after_the_next(store)
    with store.unit() as unit:
        assert unit.settings.next_sequence() == 4


def _fail_after_the_next(store: Store) -> None:
    with store.unit() as unit:
        assert unit.settings.next_sequence() == 4
        raise ZeroDivisionError
