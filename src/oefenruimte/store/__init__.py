"""SQLAlchemy on SQLCipher: tables, repositories, migrations. Gives and takes domain values.

The way in is `oefenruimte.store.database.Store`; importing it is cheap, because the database libraries are
loaded by `Store.open`.
"""
