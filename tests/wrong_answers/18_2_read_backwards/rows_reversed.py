# mentions: order of the rows
def backwards(x):
    return x[::-1]
