"""The words of Croatian, Serbian or Bosnian: only those by which it is known."""
