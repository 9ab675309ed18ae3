# mentions: no layer has dilation 1
dilations = [2, 3, 5, 5]
