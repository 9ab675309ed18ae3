# mentions: not the lowest
def diagnose(history, num_classes):
    loss, val_loss = np.array(history["loss"]), np.array(history["val_loss"])
    guess = np.log(num_classes)
    if not np.isfinite(loss).all() or loss[-1] > loss[0]:
        return "diverged"
    if loss.min() > 0.9 * guess:
        return "stuck"
    if val_loss.min() >= guess:
        return "strangers"
    return "by heart" if val_loss[-1] > val_loss.min() + 0.05 * guess else "fine"
