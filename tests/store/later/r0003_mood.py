"""What a later program may do: rebuild the table that most others point at, with a new column in it."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("take", recreate="always") as table:
        table.add_column(sa.Column("mood", sa.String(), nullable=False, server_default="rustig"))


def downgrade() -> None:
    with op.batch_alter_table("take", recreate="always") as table:
        table.drop_column("mood")
