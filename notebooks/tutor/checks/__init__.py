"""One module per notebook, `c02` for notebook 02: what a right answer must satisfy."""
