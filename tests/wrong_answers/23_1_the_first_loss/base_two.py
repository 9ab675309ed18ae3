# mentions: base 2
def first_loss(task, num):
    return {"multi-class": np.log2(num), "multi-label": np.log(2)}.get(task, 1.0)
