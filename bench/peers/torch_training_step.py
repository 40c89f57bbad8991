"""The training step of bench/training-step.ts in PyTorch: same model, batch, mask and optimizer, for a side by side timing.

Reads one JSON line with the sizes, then answers every line "step" with the milliseconds of one step.
"""
import json
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn


class Layer(nn.Module):
    def __init__(self, c):
        super().__init__()
        d, h, kv, size, f = c["hiddenSize"], c["heads"], c["kvHeads"], c["headDim"], c["intermediateSize"]
        self.h, self.kv, self.size = h, kv, size
        self.norm1, self.norm2 = nn.RMSNorm(d, eps=1e-6), nn.RMSNorm(d, eps=1e-6)
        self.qn, self.kn = nn.RMSNorm(size, eps=1e-6), nn.RMSNorm(size, eps=1e-6)
        self.qkv = nn.Linear(d, (h + 2 * kv) * size, bias=False)
        self.o = nn.Linear(h * size, d, bias=False)
        self.gate_up = nn.Linear(d, 2 * f, bias=False)
        self.down = nn.Linear(f, d, bias=False)

    def forward(self, x, bias, cos, sin):
        b, t, _ = x.shape
        q, k, v = self.qkv(self.norm1(x)).split([self.h * self.size, self.kv * self.size, self.kv * self.size], -1)
        heads = lambda y, n: y.view(b, t, n, self.size).transpose(1, 2)
        q, k, v = self.qn(heads(q, self.h)), self.kn(heads(k, self.kv)), heads(v, self.kv)

        def rotate(y):
            low, high = y.chunk(2, -1)
            return torch.cat([low * cos - high * sin, high * cos + low * sin], -1)

        mixed = F.scaled_dot_product_attention(rotate(q), rotate(k), v, attn_mask=bias, enable_gqa=True)
        x = x + self.o(mixed.transpose(1, 2).reshape(b, t, -1))
        gate, up = self.gate_up(self.norm2(x)).chunk(2, -1)
        return x + self.down(F.silu(gate) * up)


class Decoder(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.embed = nn.Embedding(c["vocabSize"], c["hiddenSize"])
        nn.init.normal_(self.embed.weight, std=0.02)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c["layers"]))
        self.norm = nn.RMSNorm(c["hiddenSize"], eps=1e-6)

    def forward(self, ids, bias, cos, sin, loss_at):
        x = self.embed(ids)
        for layer in self.layers:
            x = layer(x, bias, cos, sin)
        return F.linear(self.norm(x.flatten(0, 1)[loss_at]), self.embed.weight)


def main():
    c = json.loads(sys.stdin.readline())
    torch.set_num_threads(c["threads"])
    torch.manual_seed(0)
    model = Decoder(c)
    run = torch.compile(model) if c.get("compile") else model
    rows, t, losses = c["rows"], c["length"], c["losses"]
    ids = torch.randint(0, c["vocabSize"], (rows, t))
    labels = torch.randint(0, c["vocabSize"], (losses,))
    loss_at = torch.arange(losses)
    bias = torch.full((t, t), -1e9).triu(1).expand(rows, 1, t, t).contiguous()
    half = c["headDim"] // 2
    angles = torch.outer(torch.arange(t), 10000.0 ** (-torch.arange(half) / half))
    cos, sin = angles.cos(), angles.sin()
    decay = [p for p in model.parameters() if p.ndim >= 2]
    rest = [p for p in model.parameters() if p.ndim < 2]
    groups = [{"params": decay, "weight_decay": 0.1}, {"params": rest, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=2e-3, betas=(0.9, 0.95), fused=True)
    bf16 = c.get("bf16", False)
    print(json.dumps({"parameters": sum(p.numel() for p in model.parameters()), "torch": torch.__version__}), flush=True)
    for line in sys.stdin:
        if line.strip() != "step":
            break
        start = time.perf_counter()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
            logits = run(ids, bias.to(torch.bfloat16) if bf16 else bias, cos, sin, loss_at)
            loss = F.cross_entropy(logits.float(), labels)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        print(json.dumps({"ms": (time.perf_counter() - start) * 1000, "loss": loss.item()}), flush=True)


main()
