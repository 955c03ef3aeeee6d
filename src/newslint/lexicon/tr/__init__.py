"""The words of Turkish: only those by which it is known."""
