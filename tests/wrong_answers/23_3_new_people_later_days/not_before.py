# mentions: training rows come after
def split(person, day, share, last_day, rng):
    people = rng.permutation(np.unique(person))
    chosen = np.isin(person, people[: round(share * len(people))])
    return ~chosen, chosen & (day > last_day)
