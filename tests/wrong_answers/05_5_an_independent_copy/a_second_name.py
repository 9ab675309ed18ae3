# mentions: a second name
def copy_of(model):
    copy = model
    return copy
