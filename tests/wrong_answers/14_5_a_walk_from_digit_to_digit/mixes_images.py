# mentions: Encode first
def walk(encoder, decoder, first, last, num_steps):
    share = np.linspace(0, 1, num_steps, dtype="float32")[:, None]
    return run(decoder, run(encoder, (1 - share) * first + share * last))
