"""The head of a file -> its fields, each text mapped to where it is written."""
