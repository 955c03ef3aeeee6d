"""What stands around and inside the prose of a story, before there are mentions and sentences."""
