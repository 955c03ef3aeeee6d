"""Documents that are open in an editor -> diagnostics, and all that may be asked about them there."""
