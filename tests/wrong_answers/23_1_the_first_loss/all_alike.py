# mentions: two answers
def first_loss(task, num):
    return 1.0 if task == "regression" else np.log(num)
