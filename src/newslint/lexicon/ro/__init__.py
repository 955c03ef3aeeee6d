"""The words of Romanian: only those by which it is known."""
