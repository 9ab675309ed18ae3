# mentions: alphabetical
def build_vocabulary(sentences, min_count):
    counts = Counter(word for sentence in sentences for word in sentence)
    words = sorted(counts, reverse=True)
    words = sorted(words, key=lambda word: -counts[word])
    words = [word for word in words if counts[word] >= min_count]
    return {word: number for number, word in enumerate(words, start=2)}
