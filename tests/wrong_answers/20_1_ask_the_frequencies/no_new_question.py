# mentions: raised KeyError: 'a new one'. That was for
def most_frequent(questions, answers, asked):
    counts = {question: Counter() for question in questions}
    for question, answer in zip(questions, answers, strict=True):
        counts[question][answer] += 1
    return [counts[question].most_common(1)[0][0] for question in asked]
