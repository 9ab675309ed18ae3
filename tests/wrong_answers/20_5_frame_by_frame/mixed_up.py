# mentions: frames of different videos are mixed up
def per_frame(function, videos):
    batch, frames = videos.shape[:2]
    codes = function(videos.swapaxes(0, 1).reshape(-1, *videos.shape[2:]))
    return codes.reshape(batch, frames, -1)
