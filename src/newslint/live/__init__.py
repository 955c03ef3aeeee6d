"""A text as it is being written -> its report, soon: what every service asks, in whichever protocol it is asked."""
