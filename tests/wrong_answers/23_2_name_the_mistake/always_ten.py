# mentions: depends on num_classes
def diagnose(history, num_classes):
    loss, val_loss = np.array(history["loss"]), np.array(history["val_loss"])
    if not np.isfinite(loss).all() or loss[-1] > loss[0]:
        return "diverged"
    if loss[-1] > 0.9 * np.log(10):
        return "stuck"
    if val_loss.min() >= np.log(10):
        return "strangers"
    return "by heart" if val_loss[-1] > val_loss.min() + 0.05 * np.log(10) else "fine"
