# mentions: neither part
def split(person, day, share, last_day, rng):
    return day <= last_day, day > last_day
