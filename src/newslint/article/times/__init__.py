"""Times in prose: of day, and those that somebody ran."""
