"""YAML that a person wrote -> values that were checked, each mistake with its place and a message."""
