"""What a later program may do: rebuild the table that most others point at, with a new column in it."""

import sqlalchemy as sa
from alembic import op

from oefenruimte.store.revision import HEAD

revision = "9999"
down_revision = HEAD


def upgrade() -> None:
    with op.batch_alter_table("take", recreate="always") as table:
        table.add_column(sa.Column("mood", sa.String(), nullable=False, server_default="rustig"))


def downgrade() -> None:
    with op.batch_alter_table("take", recreate="always") as table:
        table.drop_column("mood")
