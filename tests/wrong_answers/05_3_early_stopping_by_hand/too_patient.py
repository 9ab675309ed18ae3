# mentions: should stop after epoch 4: got 5
def early_stopping(val_losses, patience):
    best_epoch, best_loss = 1, val_losses[0]
    for epoch, loss in enumerate(val_losses, start=1):
        if loss < best_loss:
            best_epoch, best_loss = epoch, loss
        if epoch - best_epoch > patience:
            break
    return epoch, best_epoch
