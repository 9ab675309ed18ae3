# mentions: smallest
def winning_phrases(words, x, kernel, bias):
    z = conv(x[None], kernel, bias)[0]
    return [" ".join(words[t : t + len(kernel)]) for t in z.argmin(axis=0)]
