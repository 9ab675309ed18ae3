# mentions: pictures have 4 axes
def per_frame(function, videos):
    return function(videos)
