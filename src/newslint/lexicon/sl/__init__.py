"""The words of Slovenian: only those by which it is known."""
