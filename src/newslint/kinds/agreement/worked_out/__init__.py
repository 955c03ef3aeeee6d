"""What one step of arithmetic makes of the figures of a story, and what of a claim or another figure follows from it."""
