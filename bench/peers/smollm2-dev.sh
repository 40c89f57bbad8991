#!/bin/sh
# SmolLM2-135M-Instruct on the development set, by the same runner and the same tests as our models, in its own chat
# template. Run it from the repository root after `npm run build`; further options go to `cinnabar eval` (--limit 40).
set -e
model=runs/smollm2/SmolLM2-135M-Instruct.Q4_1.gguf
[ -f "$model" ] || python3 tools/fetch-smollm2.py
node dist/src/cli/main.js eval --model "$model" --set dev --mode ar --max-tokens 256 \
  --preface 'Write one TypeScript function for the following request. Answer with its code alone, without explanation.' \
  --output bench/results/eval-smollm2 "$@"
