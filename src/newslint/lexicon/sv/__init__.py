"""The words of Swedish: only those by which it is known."""
