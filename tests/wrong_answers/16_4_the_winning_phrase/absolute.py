# mentions: absolute values
def winning_phrases(words, x, kernel, bias):
    z = np.abs(conv(x[None], kernel, bias)[0])
    return [" ".join(words[t : t + len(kernel)]) for t in z.argmax(axis=0)]
