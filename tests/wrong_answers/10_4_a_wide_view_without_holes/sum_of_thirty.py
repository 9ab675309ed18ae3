# mentions: sees 61 pixels
dilations = [2, 4, 8, 16]
