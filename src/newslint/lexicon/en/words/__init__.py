"""English words by what they are, each in one place; the topics unite them."""
