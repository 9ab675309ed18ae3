# mentions: mean square is not
def first_loss(task, num):
    return {"multi-class": np.log(num), "multi-label": np.log(2)}.get(task, 0.0)
