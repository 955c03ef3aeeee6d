"""How a judgement is told: its arithmetic, its notes, and values in the words of the story."""
