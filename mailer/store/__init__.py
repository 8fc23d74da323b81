"""The state: the only room with SQL."""
