"""Records what the Python `gguf` package (llama.cpp's own) makes of every tensor type that Cinnabar reads.

Usage: python tools/gguf-reference.py          (pip install gguf)
Writes test/fixtures/gguf/:
  dequantize.safetensors  `<type>.bytes` uint8 [blocks, blockBytes] and `<type>.values` float32 [blocks, blockElements].
                          The bytes are random, so that every bit of a block counts; scales are finite halves.
  reference.gguf          a file written by gguf.GGUFWriter: metadata of every type, a tensor of every type
  reference.json          names, shapes (row-major), types, byte offsets and first values of its tensors
Development only: the product needs no Python.
"""
import json
import struct
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Type, quants

out = Path(__file__).resolve().parent.parent / "test/fixtures/gguf"
out.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(20251124)

# Type -> positions of half-precision numbers in its block.
halves = {
    Type.F16: [0], Type.BF16: [], Type.F32: [], Type.Q4_0: [0], Type.Q4_1: [0, 2], Type.Q5_0: [0], Type.Q5_1: [0, 2],
    Type.Q8_0: [0], Type.Q4_K: [0, 2], Type.Q5_K: [0, 2], Type.Q6_K: [208],
}


def random_blocks(kind, elements):
    block, size = gguf.GGML_QUANT_SIZES[kind]
    if kind in (Type.F32, Type.F16, Type.BF16):
        values = (rng.standard_normal(elements) * 10.0 ** rng.integers(-6, 4, elements)).astype(np.float32)
        return quants.quantize(values.reshape(1, -1), kind).view(np.uint8).reshape(-1, size)
    count = elements // block
    blocks = rng.integers(0, 256, (count, size), dtype=np.uint8)
    for at in halves[kind]:
        scale = (rng.standard_normal(count) * 10.0 ** rng.integers(-4, 2, count)).astype(np.float16)
        # The least subnormal, zero and a negative zero are scales too.
        scale[:3] = np.array([6e-8, 0.0, -0.0], dtype=np.float16)[: count]
        blocks[:, at : at + 2] = scale.view(np.uint8).reshape(-1, 2)
    return blocks


def safetensors(path, tensors):
    header, data = {}, b""
    for name, array in tensors.items():
        raw = np.ascontiguousarray(array).tobytes()
        dtype = {"uint8": "U8", "float32": "F32"}[str(array.dtype)]
        header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


vectors = {}
for kind in halves:
    block, _ = gguf.GGML_QUANT_SIZES[kind]
    blocks = random_blocks(kind, 1024)
    vectors[f"{kind.name}.bytes"] = blocks
    vectors[f"{kind.name}.values"] = quants.dequantize(blocks, kind).reshape(-1, block).astype(np.float32)
safetensors(out / "dequantize.safetensors", vectors)

writer = gguf.GGUFWriter(out / "reference.gguf", "llama")
writer.add_uint8("type.u8", 200)
writer.add_int8("type.i8", -100)
writer.add_uint16("type.u16", 60000)
writer.add_int16("type.i16", -30000)
writer.add_uint32("type.u32", 4_000_000_000)
writer.add_int32("type.i32", -2_000_000_000)
writer.add_float32("type.f32", 0.1)
writer.add_bool("type.bool", True)
writer.add_string("type.string", "\ufeffmark, ü and 語")
writer.add_uint64("type.u64", 2**64 - 1)
writer.add_int64("type.i64", -(2**53) + 1)
writer.add_float64("type.f64", 0.1)
writer.add_array("type.strings", ["a", "", "Ġthe"])
writer.add_array("type.ints", [1, -2, 3])
writer.add_array("type.floats", [0.5, -1.25])
writer.add_array("type.bools", [True, False])
entries = []
for index, kind in enumerate(halves):
    shape = (2, 3, 256) if kind == Type.Q8_0 else (2, 256)
    raw = random_blocks(kind, int(np.prod(shape))).reshape(*shape[:-1], -1)
    name = f"blk.{index}.{kind.name.lower()}"
    writer.add_tensor(name, raw, raw_dtype=kind)
    values = quants.dequantize(raw.reshape(-1, raw.shape[-1]), kind).astype(np.float64).reshape(-1)
    entries.append({"name": name, "type": kind.name, "shape": shape, "first": values[:4].tolist(), "sum": values.sum()})
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()

for entry, tensor in zip(entries, gguf.GGUFReader(out / "reference.gguf").tensors):
    assert entry["name"] == tensor.name
    entry |= {"byteOffset": int(tensor.data_offset), "byteLength": int(tensor.n_bytes)}
(out / "reference.json").write_text(json.dumps(entries, indent=1) + "\n")
for path in sorted(out.iterdir()):
    print(path.name, path.stat().st_size)
