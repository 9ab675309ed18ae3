# Solution 5.3 — early stopping by hand
def early_stopping(val_losses, patience):
    best_epoch, best_loss = 1, val_losses[0]
    for epoch, loss in enumerate(val_losses, start=1):
        if loss < best_loss:
            best_epoch, best_loss = epoch, loss
        if epoch - best_epoch == patience:
            break
    return epoch, best_epoch


# The distance to the best epoch is the number of epochs without an improvement.
# The callback EarlyStopping follows the same rule.
