"""The folders of copy: what lies in them, by which links, what globs and git leave out, what changed."""
