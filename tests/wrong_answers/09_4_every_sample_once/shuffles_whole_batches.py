# mentions: stay in their old batches
class Shuffled(keras.utils.PyDataset):
    def __init__(self, x, y, batch_size, seed):
        super().__init__()
        self.x, self.y, self.batch_size = x, y, batch_size
        self.rng = np.random.default_rng(seed)
        self.on_epoch_end()  # the first order

    def on_epoch_end(self):
        self.order = self.rng.permutation(len(self))

    def __len__(self):
        return math.ceil(len(self.x) / self.batch_size)

    def __getitem__(self, index):
        start = self.order[index] * self.batch_size
        part = slice(start, start + self.batch_size)
        return self.x[part], self.y[part]
