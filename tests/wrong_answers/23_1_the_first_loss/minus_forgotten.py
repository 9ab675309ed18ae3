# mentions: minus is missing
def first_loss(task, num):
    return {"multi-class": np.log(1 / num), "multi-label": np.log(2)}.get(task, 1.0)
