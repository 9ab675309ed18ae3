# mentions: state is not carried
def surprises(step, ids):
    places = range(1, len(ids))
    return np.array([-log_softmax(step(ids[i - 1])[0])[ids[i]] for i in places])
