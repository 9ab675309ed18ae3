# mentions: stay in their old batches
class Shuffled(keras.utils.PyDataset):
    def __init__(self, x, y, batch_size, seed):
        super().__init__()
        self.x, self.y, self.batch_size = x, y, batch_size
        self.rng = np.random.default_rng(seed)

    def __len__(self):
        return math.ceil(len(self.x) / self.batch_size)

    def __getitem__(self, index):
        start = index * self.batch_size
        stop = min(start + self.batch_size, len(self.x))
        part = start + self.rng.permutation(stop - start)
        return self.x[part], self.y[part]
