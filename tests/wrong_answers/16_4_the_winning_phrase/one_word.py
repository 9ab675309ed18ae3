# mentions: covers
def winning_phrases(words, x, kernel, bias):
    z = conv(x[None], kernel, bias)[0]
    return [words[t] for t in z.argmax(axis=0)]
