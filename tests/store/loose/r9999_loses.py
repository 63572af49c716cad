"""A step that forgets what hangs on the rows that it removes."""

from alembic import op

from oefenruimte.store.revision import HEAD

revision = "9999"
down_revision = HEAD


def upgrade() -> None:
    op.execute("DELETE FROM take")


def downgrade() -> None:
    """Nothing brings them back."""
