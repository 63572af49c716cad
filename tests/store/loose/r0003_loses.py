"""A step that forgets what hangs on the rows that it removes."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.execute("DELETE FROM take")


def downgrade() -> None:
    """Nothing brings them back."""
