"""What the figures of a story and of its sources say: their values, the words told with them, the heads of their tables."""
