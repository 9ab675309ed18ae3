# mentions: give the class
MissRate = keras.metrics.FalseNegatives()
