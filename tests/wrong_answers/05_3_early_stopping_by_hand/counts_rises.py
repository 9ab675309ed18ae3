# mentions: since the best loss so far
def early_stopping(val_losses, patience):
    best, rises = 0, 0
    for epoch in range(len(val_losses)):
        if val_losses[epoch] < val_losses[best]:
            best = epoch
        if epoch > 0 and val_losses[epoch] >= val_losses[epoch - 1]:
            rises += 1
        else:
            rises = 0
        if rises == patience:
            break
    return epoch + 1, best + 1
