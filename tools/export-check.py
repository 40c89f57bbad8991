"""The transformers side of tools/export-check.ts, which calls it.

Usage: python tools/export-check.py folder cases.json ours.safetensors     (pip install torch transformers safetensors)
Opens the folder with AutoModelForCausalLM in float32 and prints, as one line of JSON, how far its logits are from ours:
causal cases with transformers' own causal mask, the others with the mask of the case.
"""
import json
import sys
from pathlib import Path

import torch
import transformers
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM

folder, cases, ours = sys.argv[1:4]
torch.set_num_threads(1)
model, loading = AutoModelForCausalLM.from_pretrained(
    folder, torch_dtype=torch.float32, attn_implementation="eager", output_loading_info=True
)
for kind in ("missing_keys", "unexpected_keys", "mismatched_keys"):
    if loading.get(kind):
        sys.exit(f"{folder}: {kind}: {sorted(map(str, loading[kind]))[:8]}")
model.eval()
logits = load_file(ours)
results = {}
for case in json.loads(Path(cases).read_text()):
    side = case["name"].split(".")[0]
    extra = {}
    if side != "causal":
        seen = torch.tensor(case["mask"], dtype=torch.bool)[None, None]
        extra["attention_mask"] = torch.zeros(seen.shape).masked_fill(~seen, torch.finfo(torch.float32).min)
    with torch.no_grad():
        theirs = model(
            torch.tensor([case["ids"]]), position_ids=torch.tensor([case["positions"]]), **extra
        ).logits[0]
    mine = logits[case["name"]]
    result = results.setdefault(
        side, {"version": transformers.__version__, "greatest": 0.0, "agreeing": 0, "rows": 0}
    )
    result["greatest"] = max(result["greatest"], (theirs - mine).abs().max().item())
    result["agreeing"] += int((theirs.argmax(-1) == mine.argmax(-1)).sum())
    result["rows"] += len(mine)
print(json.dumps(results))
