"""What a contest ended with: scores, sides of a vote, times."""
