# mentions: take the first of the pair
def most_frequent(questions, answers, asked):
    counts = {question: Counter() for question in questions}
    for question, answer in zip(questions, answers, strict=True):
        counts[question][answer] += 1
    of_all = Counter(answers)
    return [counts.get(question, of_all).most_common(1)[0] for question in asked]
