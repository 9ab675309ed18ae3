# mentions: each once
def split(person, day, share, last_day, rng):
    people = np.unique(person)
    drawn = rng.choice(people, size=round(share * len(people)))
    drawn[: len(drawn) // 2 + 1] = drawn[-1]
    chosen = np.isin(person, drawn)
    return ~chosen & (day <= last_day), chosen & (day > last_day)
