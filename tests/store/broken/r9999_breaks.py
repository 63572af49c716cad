"""A step that changes and removes things and then fails."""

import sqlalchemy as sa
from alembic import op

from oefenruimte.store.revision import HEAD

revision = "9999"
down_revision = HEAD


def upgrade() -> None:
    op.create_table("half", sa.Column("id", sa.Integer(), primary_key=True))
    op.drop_table("note")
    op.execute("INSERT INTO no_such_table VALUES (1)")


def downgrade() -> None:
    op.drop_table("half")
