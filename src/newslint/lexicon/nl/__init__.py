"""Dutch words."""
