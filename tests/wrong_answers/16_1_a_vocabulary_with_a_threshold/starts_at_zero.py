# mentions: reserved
def build_vocabulary(sentences, min_count):
    counts = Counter(word for sentence in sentences for word in sentence)
    words = [word for word, count in counts.items() if count >= min_count]
    words.sort(key=lambda word: (-counts[word], word))
    return {word: number for number, word in enumerate(words)}
