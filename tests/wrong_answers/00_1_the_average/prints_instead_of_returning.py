# mentions: Does it end with return?
def average(values):
    print(sum(values) / len(values))
