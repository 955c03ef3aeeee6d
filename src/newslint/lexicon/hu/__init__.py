"""The words of Hungarian: only those by which it is known."""
