"""Writes a GGUF file again with every tensor in float32, so that llama.cpp computes with dequantized weights (on
quantized ones it rounds activations to 8 bits too).

Usage: python tools/gguf-dequantize.py in.gguf out.gguf          (pip install gguf)
Development only: the product needs no Python.
"""
import sys

import gguf
from gguf import quants

reader = gguf.GGUFReader(sys.argv[1])
writer = gguf.GGUFWriter(sys.argv[2], reader.fields["general.architecture"].contents())
for key, field in reader.fields.items():
    if key.startswith("GGUF.") or key in ("general.architecture", "general.file_type"):
        continue
    element = field.types[-1] if field.types[0] == gguf.GGUFValueType.ARRAY else None
    writer.add_key_value(key, field.contents(), field.types[0], sub_type=element)
writer.add_file_type(gguf.LlamaFileType.ALL_F32)
for tensor in reader.tensors:
    writer.add_tensor(tensor.name, quants.dequantize(tensor.data, tensor.tensor_type).astype("float32"))
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()
