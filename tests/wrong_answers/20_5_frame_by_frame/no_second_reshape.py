# mentions: Give the codes their two axes back
def per_frame(function, videos):
    return function(videos.reshape(-1, *videos.shape[2:]))
