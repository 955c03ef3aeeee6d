"""The words of Danish: only those by which it is known."""
