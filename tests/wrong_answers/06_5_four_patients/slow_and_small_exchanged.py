# mentions: "too small" does not fit patient A
diagnosis = {"A": "too small", "B": "too fast", "C": "too slow", "D": "memorises"}
