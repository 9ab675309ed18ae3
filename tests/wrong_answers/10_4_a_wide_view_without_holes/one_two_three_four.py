# mentions: sees 21 pixels
dilations = [1, 2, 3, 4]
