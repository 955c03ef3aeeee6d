"""newslint checks that a news story agrees with itself, before it is published."""

__version__ = "0.1.0"
