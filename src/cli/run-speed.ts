/** What one generation cost. */
export interface Sample {
  readonly tokens: number;
  readonly nfe: number;
  readonly wallMs: number;
}

export interface RunSpeed {
  readonly answers: number;
  readonly tokensPerSecond: number;
  readonly tokensPerForward: number;
  readonly msPerForward: number;
  readonly msPerAnswer: number;
  /** Tokens per second of the slowest and of the fastest tenth of the answers. */
  readonly tokensPerSecondP10: number;
  readonly tokensPerSecondP90: number;
}

/** Sums over sums: a long answer counts for its length. */
export function speedOf(samples: readonly Sample[]): RunSpeed {
  const sum = (key: keyof Sample): number => samples.reduce((total, sample) => total + sample[key], 0);
  const [tokens, nfe, wallMs] = [sum('tokens'), sum('nfe'), sum('wallMs')];
  const rates = samples.map((sample) => (1000 * sample.tokens) / sample.wallMs).sort((a, b) => a - b);
  const at = (share: number): number => rates[Math.round(share * (rates.length - 1))] ?? 0;
  return {
    answers: samples.length,
    tokensPerSecond: (1000 * tokens) / wallMs,
    tokensPerForward: tokens / nfe,
    msPerForward: wallMs / nfe,
    msPerAnswer: wallMs / samples.length,
    tokensPerSecondP10: at(0.1),
    tokensPerSecondP90: at(0.9),
  };
}
