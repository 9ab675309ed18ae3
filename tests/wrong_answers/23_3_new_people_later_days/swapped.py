# mentions: are the two parts swapped
def split(person, day, share, last_day, rng):
    people = rng.permutation(np.unique(person))
    chosen = np.isin(person, people[: round(share * len(people))])
    return chosen & (day > last_day), ~chosen & (day <= last_day)
