"""Checks that the `onnx` package accepts the graphs that src/onnx writes.

Usage: python tools/check-onnx.py      (pip install onnx)
Runs the full checker (structure, types, strict shape inference). The standard does not define ONNX Runtime's own
operators: SimplifiedLayerNormalization, which ONNX Runtime keeps in the standard domain, and those of domain
com.microsoft. Schemas for them are registered first, with inputs, outputs, attributes and type constraints, so that
their nodes are checked too and not skipped. They infer no shapes: the checker goes on with the shapes it knows.
Development only: the product needs no Python.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

import onnx
from onnx import checker, defs, shape_inference

root = Path(__file__).resolve().parent.parent
Parameter = defs.OpSchema.FormalParameter
Attribute = defs.OpSchema.Attribute
INT, FLOAT = defs.OpSchema.AttrType.INT, defs.OpSchema.AttrType.FLOAT
FLOATS = ["tensor(float)", "tensor(double)", "tensor(float16)"]
EIGHT_BITS = ["tensor(int8)", "tensor(uint8)"]


def optional(name, kind):
    return Parameter(name, kind, param_option=defs.OpSchema.FormalParameterOption.Optional)


def register(name, domain, inputs, outputs, attributes=()):
    constraints = [("T", FLOATS, ""), ("F", ["tensor(float)"], ""), ("I", ["tensor(int64)"], "")]
    constraints += [("A", EIGHT_BITS, ""), ("B", EIGHT_BITS, "")]
    used = {parameter.type_str for parameter in (*inputs, *outputs)}
    schema = defs.OpSchema(
        name,
        domain,
        1,
        inputs=inputs,
        outputs=outputs,
        attributes=[Attribute(key, kind, "", required=False) for key, kind in attributes],
        type_constraints=[row for row in constraints if row[0] in used],
    )
    defs.register_schema(schema)


register(
    "SimplifiedLayerNormalization",
    "",
    [Parameter("X", "T"), Parameter("scale", "T")],
    [Parameter("Y", "T"), optional("inv_std_var", "F")],
    [("axis", INT), ("epsilon", FLOAT), ("stash_type", INT)],
)
register("QuickGelu", "com.microsoft", [Parameter("X", "T")], [Parameter("Y", "T")], [("alpha", FLOAT)])
register(
    "FusedMatMul",
    "com.microsoft",
    [Parameter("A", "T"), Parameter("B", "T")],
    [Parameter("Y", "T")],
    [("transA", INT), ("transB", INT), ("alpha", FLOAT)],
)
register(
    "RotaryEmbedding",
    "com.microsoft",
    [Parameter("input", "T"), Parameter("position_ids", "I"), Parameter("cos", "T"), Parameter("sin", "T")],
    [Parameter("output", "T")],
    [("num_heads", INT), ("interleaved", INT)],
)
register(
    "MatMulIntegerToFloat",
    "com.microsoft",
    [Parameter("A", "A"), Parameter("B", "B"), Parameter("a_scale", "F"), Parameter("b_scale", "F")]
    + [optional("a_zero_point", "A"), optional("b_zero_point", "B")],
    [Parameter("Y", "F")],
)

failures = 0
with tempfile.TemporaryDirectory() as folder:
    driver = str(root / "tools/write-onnx-samples.ts")
    subprocess.run(["npx", "tsx", driver, folder], cwd=root, check=True)
    for path in sorted(Path(folder).glob("*.onnx")):
        model = onnx.load(path)
        try:
            checker.check_model(model, full_check=True, check_custom_domain=True)
            inferred = shape_inference.infer_shapes(model, check_type=True, strict_mode=True)
        except (checker.ValidationError, shape_inference.InferenceError) as error:
            failures += 1
            print(f"FAILED {path.name}: {error}")
            continue
        nodes = len(model.graph.node)
        known = len(inferred.graph.value_info)
        print(f"ok {path.name}: {nodes} nodes, {known} values typed, {path.stat().st_size} bytes")
print(f"onnx {onnx.__version__}: {failures} failed")
sys.exit(1 if failures else 0)
