"""The words of Polish: only those by which it is known."""
