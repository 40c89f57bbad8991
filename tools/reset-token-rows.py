#!/usr/bin/env python3
"""Gives tokens of a float32 model folder fresh rows of the embedding: the mean row and noise of the rows' deviation.

    python3 tools/reset-token-rows.py runs/small/shipped runs/small/seeded 4 5 6 7 8

For tokens whose rows training left so alike that the model takes one for another. Needs numpy and safetensors.
"""
import shutil
import sys

import numpy as np
from safetensors.numpy import load_file, save_file

if len(sys.argv) < 4:
    sys.exit(__doc__)
source, target, *ids = sys.argv[1:]
table = "model.embed_tokens.weight"
shutil.copytree(source, target)
tensors = load_file(f"{source}/model.safetensors")
rows = tensors[table].copy()
ids = [int(i) for i in ids]
others = np.delete(rows, ids, axis=0)
noise = np.random.default_rng(7)
for i in ids:
    rows[i] = others.mean(0) + noise.normal(0, others.std(), rows.shape[1])
tensors[table] = rows
save_file(tensors, f"{target}/model.safetensors", metadata={"format": "pt"})
