"""The words of Vietnamese: only those by which it is known."""
