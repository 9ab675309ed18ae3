# mentions: should be called once
def per_frame(function, videos):
    codes = [function(videos[:, t]) for t in range(videos.shape[1])]
    return np.stack(codes, axis=1)
