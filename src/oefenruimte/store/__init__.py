"""SQLAlchemy on SQLCipher: tables, repositories, migrations. Gives and takes domain values."""
