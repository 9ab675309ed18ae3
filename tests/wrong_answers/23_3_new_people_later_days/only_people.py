# mentions: neither part
def split(person, day, share, last_day, rng):
    people = rng.permutation(np.unique(person))
    test = np.isin(person, people[: round(share * len(people))])
    return ~test, test
