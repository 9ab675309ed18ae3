# mentions: jump up and down
diagnosis = {"A": "too slow", "B": "memorises", "C": "too small", "D": "too fast"}
