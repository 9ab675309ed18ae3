# Solution 14.5 — a walk from digit to digit
def walk(encoder, decoder, first, last, num_steps):
    start, end = run(encoder, np.stack([first, last]))
    share = np.linspace(0, 1, num_steps)[:, None]  # (num_steps, 1)
    codes = (1 - share) * start + share * end  # (num_steps, code)
    return run(decoder, codes.astype("float32"))


# The shares include 0 and 1, so both ends are there. The line is straight in the code;
# what the decoder makes of it is not a mixture of pixels.
