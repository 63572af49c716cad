from oefenruimte.store.cipher import cipher_version


def test_the_library_encrypts_and_tells_its_version() -> None:
    assert int(cipher_version().split(".")[0]) >= 4
