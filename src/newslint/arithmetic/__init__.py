"""Exact values with the room that their writing leaves, and what may be done with them."""
