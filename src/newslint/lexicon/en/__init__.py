"""English, as newsrooms write it: one module a topic."""
