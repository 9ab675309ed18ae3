# mentions: join
def winning_phrases(words, x, kernel, bias):
    width = kernel.shape[0]
    z = conv(x[None], kernel, bias)[0]
    return [words[t : t + width] for t in z.argmax(axis=0)]
