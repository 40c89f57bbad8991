"""The Python side of tools/export-check.ts, which calls it.

Usage: python tools/export-check.py folder cases.json ours.safetensors [modeling_qwen3.py]
    (pip install torch transformers safetensors)
Opens the folder in float32 and prints, as one line of JSON, how far its logits are from ours. Without a fourth argument
by transformers' AutoModelForCausalLM: causal cases with its own causal mask, the others with the mask of the case. With
one by the class of that file, dllm's dllm/pipelines/a2d/models/qwen3/modeling_qwen3.py (or that of llama, qwen2), which
needs transformers 4.57: bidirectional cases without a mask, as the class sees them, the others with that of the case.
"""
import importlib.util
import json
import sys
from pathlib import Path

import torch
import transformers
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM

folder, cases, ours, *dllm = sys.argv[1:]
torch.set_num_threads(1)


def model_class():
    if not dllm:
        return AutoModelForCausalLM
    spec = importlib.util.spec_from_file_location("dllm_modeling", dllm[0])
    module = importlib.util.module_from_spec(spec)
    sys.modules["dllm_modeling"] = module
    spec.loader.exec_module(module)
    names = [name for name in vars(module) if name.startswith("A2D") and name.endswith("LMHeadModel")]
    if len(names) != 1:
        sys.exit(f"{dllm[0]}: wanted is one class A2D…LMHeadModel, found {names}")
    return getattr(module, names[0])


model, loading = model_class().from_pretrained(
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
    if side != ("bidirectional" if dllm else "causal"):
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
