# mentions: Mix their codes
def walk(encoder, decoder, first, last, num_steps):
    a, b = run(decoder, run(encoder, np.stack([first, last])))
    share = np.linspace(0, 1, num_steps)[:, None]
    return (1 - share) * a + share * b
