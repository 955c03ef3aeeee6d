"""The version of newslint, where whatever keeps results can read it without importing the rest."""

__version__ = "0.1.0"
