"""Identities, message formats, transports. Verifies before it decrypts."""
