# mentions: where does the prior enter
def kl(mean, log_var, prior_mean, prior_log_var):
    return 0.5 * np.sum(mean**2 + np.exp(log_var) - 1 - log_var, axis=-1)
