"""One reader for each format: a source -> its blocks, each character mapped to where it came from."""
