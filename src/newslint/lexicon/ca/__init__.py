"""The words of Catalan: only those by which it is known."""
