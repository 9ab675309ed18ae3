# Solution 20.1 — ask the frequencies
def most_frequent(questions, answers, asked):
    counts = {question: Counter() for question in questions}
    for question, answer in zip(questions, answers, strict=True):
        counts[question][answer] += 1
    counts_of_all = Counter(answers)
    best = [counts.get(question, counts_of_all).most_common(1) for question in asked]
    return [answer for [(answer, _)] in best]


# Each question has a count of its own, made of training answers only. What the guesser
# reaches on new questions is what a network must beat to show that it looks.
