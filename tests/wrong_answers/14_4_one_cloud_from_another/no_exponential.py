# mentions: the exponential of log_var
def kl(mean, log_var, prior_mean, prior_log_var):
    spread = log_var + (mean - prior_mean) ** 2
    terms = prior_log_var - log_var + spread / prior_log_var - 1
    return 0.5 * np.sum(terms, axis=-1)
