# mentions: most frequent
def most_frequent(questions, answers, asked):
    last = dict(zip(questions, answers, strict=True))
    return [last.get(question, answers[0]) for question in asked]
