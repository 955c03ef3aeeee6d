"""The words of Norwegian: only those by which it is known."""
