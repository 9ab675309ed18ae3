# mentions: draw from all people
def split(person, day, share, last_day, rng):
    people = rng.permutation(np.unique(person[day > last_day]))
    chosen = np.isin(person, people[: round(share * len(np.unique(person)))])
    return ~chosen & (day <= last_day), chosen & (day > last_day)
