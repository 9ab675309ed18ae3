# mentions: take all sizes from there
def per_frame(function, videos):
    codes = function(videos.reshape(-1, 16, 16, 1))
    return codes.reshape(-1, 8, 64)
