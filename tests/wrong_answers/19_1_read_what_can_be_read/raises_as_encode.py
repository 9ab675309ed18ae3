# mentions: ValueError
def read(text, index):
    return encode(text, index), []
