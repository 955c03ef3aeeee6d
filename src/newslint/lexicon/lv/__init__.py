"""The words of Latvian: only those by which it is known."""
