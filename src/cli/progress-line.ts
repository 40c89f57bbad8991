import type { TrainingRecord } from '../training/trainer.js';

/** One training record as a line: step, losses, speed, time left. */
export function progressLine(record: TrainingRecord, steps: number): string {
  const { step, lossAr, lossDiffusion, gradientNorm, learningRate, positionsPerSecond, epochs, etaSeconds } =
    record;
  const fields = [
    `step ${String(step).padStart(String(steps).length)}/${steps}`,
    `ar ${fixed(lossAr)}`,
    `diffusion ${fixed(lossDiffusion)}`,
    `norm ${fixed(gradientNorm)}`,
    `lr ${learningRate.toExponential(1)}`,
    `${Math.round(positionsPerSecond)} tokens/s`,
    `epoch ${epochs.toFixed(2)}`,
    `${duration(etaSeconds)} left`,
  ];
  const { heldOut } = record;
  if (heldOut !== undefined) {
    const ratios = Object.entries(heldOut.diffusion)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([ratio, loss]) => `${ratio}: ${fixed(loss)}`);
    fields.push(`held out: ar ${fixed(heldOut.ar)}, masked ${ratios.join(', ')}`);
  }
  return fields.join(' · ');
}

function fixed(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '-';
}

/** `2 h 05 min`, `5 min 10 s`, `9 s`. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  if (hours > 0) return `${hours} h ${two(minutes)} min`;
  return minutes > 0 ? `${minutes} min ${two(whole % 60)} s` : `${whole} s`;
}
