"""Records what transformers (float32) makes of SmolLM2-135M-Instruct read from its GGUF file, weights dequantized.

Usage: python tools/smollm2-transformers.py model.gguf     (pip install torch transformers gguf)
Reads the prompts' ids from test/fixtures/smollm2/llama-cpp.json and writes transformers.json beside it: for every
prompt the five greatest logits behind its last token, and for the first three a greedy continuation of 24 tokens.
Development only: the product needs no Python.
"""
import json
import sys
from pathlib import Path

import torch
import transformers
from transformers import AutoModelForCausalLM

path = Path(sys.argv[1]).resolve()
folder = Path(__file__).resolve().parent.parent / "test/fixtures/smollm2"
torch.set_num_threads(1)
prompts = json.loads((folder / "llama-cpp.json").read_text())["greedy"]
model = AutoModelForCausalLM.from_pretrained(path.parent, gguf_file=path.name, dtype=torch.float32).eval()
records = []
with torch.no_grad():
    for index, prompt in enumerate(prompts):
        ids = torch.tensor([prompt["ids"]])
        logits = model(ids).logits[0, -1]
        top = logits.topk(5)
        record = {"prompt": prompt["prompt"], "topIds": top.indices.tolist(), "topLogits": [round(v, 5) for v in top.values.tolist()]}
        if index < 3:
            out = model.generate(ids, attention_mask=torch.ones_like(ids), do_sample=False, max_new_tokens=24)
            record["continuation"] = out[0, ids.shape[1] :].tolist()
        records.append(record)
        lines = ",\n".join(f"  {json.dumps(item)}" for item in records)
        versions = f'"torch": "{torch.__version__}",\n"transformers": "{transformers.__version__}"'
        (folder / "transformers.json").write_text(f'{{\n{versions},\n"prompts": [\n{lines}\n]\n}}\n')
        print(prompt["prompt"], record["topIds"], flush=True)
