# mentions: Keras takes the mean
def first_loss(task, num):
    return {"multi-class": np.log(num), "multi-label": num * np.log(2)}.get(task, 1.0)
