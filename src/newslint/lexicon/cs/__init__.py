"""The words of Czech: only those by which it is known."""
