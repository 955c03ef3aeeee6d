"""The words of Estonian: only those by which it is known."""
