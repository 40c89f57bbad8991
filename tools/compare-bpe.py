"""Checks that src/text/bpe-trainer.ts learns what Hugging Face `tokenizers` learns from the same text.

Usage: python tools/compare-bpe.py corpus.txt [vocab_size] [min_frequency]      (pip install tokenizers)
Compares vocabulary and merge order for both digit settings, and how both encode the first 2,000 lines.
Development only: the product needs no Python.
"""
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

root = Path(__file__).resolve().parent.parent
corpus = sys.argv[1]
vocab_size = int(sys.argv[2]) if len(sys.argv) > 2 else 2048
min_frequency = int(sys.argv[3]) if len(sys.argv) > 3 else 2
specials = ["<|pad|>", "<|end|>", "<|mask|>"]
documents = re.split(r"(?<=\n)", Path(corpus).read_bytes().decode("utf-8"))
failures = 0

for split_digits in (True, False):
    with tempfile.TemporaryDirectory() as folder:
        output = f"{folder}/output.json"
        arguments = [corpus, str(vocab_size), str(min_frequency), "1" if split_digits else "0", output]
        subprocess.run(["npx", "tsx", str(root / "tools/compare-bpe.ts"), *arguments], cwd=root, check=True)
        result = json.loads(Path(output).read_text())
    ours = result["tokenizerJson"]
    # Tokenizer.from_str also shows that Hugging Face reads our file.
    ours_tokenizer = Tokenizer.from_str(json.dumps(ours))

    theirs = Tokenizer(models.BPE())
    pattern = ours["pre_tokenizer"]["pretokenizers"][0]["pattern"]["Regex"]
    theirs.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(pattern), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
    ])
    theirs.decoder = decoders.ByteLevel()
    started = time.time()
    theirs.train_from_iterator(documents, trainers.BpeTrainer(
        vocab_size=vocab_size, min_frequency=min_frequency, special_tokens=specials, show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    model = json.loads(theirs.to_str())["model"]
    print(f"tokenizers: {len(model['vocab'])} ids, {len(model['merges'])} merges in {time.time() - started:.2f} s")

    vocab_equal = ours["model"]["vocab"] == model["vocab"]
    merges_equal = ours["model"]["merges"] == [list(merge) for merge in model["merges"]]
    expected = [theirs.encode(d).ids for d in documents[:2000]]
    encodings_equal = expected == result["encodings"] == [ours_tokenizer.encode(d).ids for d in documents[:2000]]
    print(f"split_digits={split_digits}: vocab equal {vocab_equal}, merges equal {merges_equal}, "
          f"encodings equal {encodings_equal}")
    if not merges_equal:
        pairs = zip(ours["model"]["merges"], model["merges"])
        print("first difference", next(((i, a, b) for i, (a, b) in enumerate(pairs) if list(a) != list(b)), "length"))
    failures += not (vocab_equal and merges_equal and encodings_equal)

sys.exit(1 if failures else 0)
