# Solution 18.2 — read backwards
def backwards(x):
    result = x.copy()
    for line, row in zip(result, x, strict=True):
        num_words = (row > 0).sum()
        line[:num_words] = row[:num_words][::-1]
    return result


# Only the words change places. The zeros stay behind them, where a mask or a cut
# expects them.
