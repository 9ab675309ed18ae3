# mentions: numbers
def backwards(x):
    return [row[row > 0][::-1] for row in x]
