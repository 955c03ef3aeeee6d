"""The words of Lithuanian: only those by which it is known."""
