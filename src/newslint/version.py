"""The version of newslint and the address of its documentation, where whatever needs them imports nothing else."""

__version__ = "0.1.0"
SITE = "https://newslint.github.io/newslint/"
"""Where the documentation stands, with a page for each rule."""
