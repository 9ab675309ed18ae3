# mentions: should return a list of answers
def most_frequent(questions, answers, asked):
    counts = {question: Counter() for question in questions}
    for question, answer in zip(questions, answers, strict=True):
        counts[question][answer] += 1
    return {question: counts[question].most_common(1)[0][0] for question in counts}
