# mentions: Does it end with return?
def average(values):
    mean = sum(values) / len(values)
