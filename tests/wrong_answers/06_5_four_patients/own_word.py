# mentions: none of
diagnosis = {"A": "too slow", "B": "too fast", "C": "too small", "D": "overfitting"}
