"""The words of Slovak: only those by which it is known."""
