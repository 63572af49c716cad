"""Papers that a municipality needs before it may use this: from what this installation does."""

from oefenruimte.app.papers.install import Install
from oefenruimte.app.papers.writing import FORMS, PAPERS, write_papers

__all__ = ["FORMS", "PAPERS", "Install", "write_papers"]
