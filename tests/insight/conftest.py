import pytest

from oefenruimte.bootstrap import models
from oefenruimte.insight.answer import VOICE_MODEL
from oefenruimte.insight.silero import Silero


@pytest.fixture(scope="session")
def silero() -> Silero:
    return Silero(models() / VOICE_MODEL)
