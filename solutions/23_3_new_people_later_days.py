# Solution 23.3 — new people, later days
def split(person, day, share, last_day, rng):
    people = rng.permutation(np.unique(person))
    chosen = np.isin(person, people[: round(share * len(people))])
    later = day > last_day
    return ~chosen & ~later, chosen & later


# Train is not the opposite of test: rows of test people before that day, and of the
# others after it, know too much about the other part. They are left out.
