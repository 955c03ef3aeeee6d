"""What the rules of copy and style read: passages in scope, users' patterns, the language, how legible a story is."""
