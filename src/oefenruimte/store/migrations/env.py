"""Run by Alembic, on the connection that the caller put into the configuration."""

from alembic import context

from oefenruimte.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,  # the engine says BEGIN itself, so SQLite takes table changes back as well
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
