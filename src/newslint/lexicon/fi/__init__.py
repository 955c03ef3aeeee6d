"""The words of Finnish: only those by which it is known."""
