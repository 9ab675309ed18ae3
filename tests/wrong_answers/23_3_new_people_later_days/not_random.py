# mentions: at random
def split(person, day, share, last_day, rng):
    people = np.unique(person)
    chosen = np.isin(person, people[: round(share * len(people))])
    return ~chosen & (day <= last_day), chosen & (day > last_day)
