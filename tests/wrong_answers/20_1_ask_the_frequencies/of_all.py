# mentions: the most frequent answer of all
def most_frequent(questions, answers, asked):
    return [Counter(answers).most_common(1)[0][0]] * len(asked)
