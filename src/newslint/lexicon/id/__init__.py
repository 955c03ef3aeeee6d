"""The words of Indonesian or Malay: only those by which it is known."""
