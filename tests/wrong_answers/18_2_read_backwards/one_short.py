# mentions: words in reverse order
def backwards(x):
    result = x.copy()
    for line, row in zip(result, x, strict=True):
        last = max((row > 0).sum() - 1, 0)
        line[:last] = row[:last][::-1]
    return result
