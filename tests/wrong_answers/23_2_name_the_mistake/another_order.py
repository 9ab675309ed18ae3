# mentions: the first one counts
def diagnose(history, num_classes):
    loss, val_loss = np.array(history["loss"]), np.array(history["val_loss"])
    guess = np.log(num_classes)
    if val_loss[-1] > val_loss.min() + 0.05 * guess:
        return "by heart"
    if not np.isfinite(loss).all() or loss[-1] > loss[0]:
        return "diverged"
    if loss[-1] > 0.9 * guess:
        return "stuck"
    return "strangers" if val_loss.min() >= guess else "fine"
