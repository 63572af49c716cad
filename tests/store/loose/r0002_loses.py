"""A step that forgets what hangs on the rows that it removes."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute("DELETE FROM take")


def downgrade() -> None:
    """Nothing brings them back."""
