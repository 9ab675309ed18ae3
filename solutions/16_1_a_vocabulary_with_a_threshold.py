# Solution 16.1 — a vocabulary with a threshold
def build_vocabulary(sentences, min_count):
    counts = Counter(word for sentence in sentences for word in sentence)
    words = [word for word, count in counts.items() if count >= min_count]
    words.sort(key=lambda word: (-counts[word], word))
    return {word: number for number, word in enumerate(words, start=2)}


# The fixed order of equal counts makes the numbers the same in every run, whatever
# the order of the sentences. A saved network needs the vocabulary it was trained with.
