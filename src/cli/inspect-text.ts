/** An inspection as text for people. */
import { renderTable } from '../evaluation/render-table.js';
import type { Inspection } from './inspect-model.js';
import { byteText, countText } from './quantities.js';

/** @param withTensors also a row for every tensor */
export function inspectText(inspection: Inspection, withTensors: boolean): string {
  const { shapes, diffusion, memory, tensors, chat_example: example } = inspection;
  const active =
    inspection.active_parameters === inspection.parameters
      ? ''
      : `, ${countText(inspection.active_parameters)} of them for one token`;
  const lines: [string, string][] = [
    ['path', inspection.path],
    ['family', `${inspection.family} (${inspection.format})`],
    ['parameters', `${countText(inspection.parameters)}${active}`],
    [
      'shapes',
      `${shapes.layers} layers, width ${shapes.hidden_size}, feed-forward ${shapes.intermediate_size}, ` +
        `${shapes.heads} heads of ${shapes.head_dim} (${shapes.kv_heads} for keys and values), ` +
        `vocabulary ${shapes.vocab_size}${shapes.tied_embeddings ? ', tied' : ''}` +
        (shapes.experts === null ? '' : `, ${shapes.experts} experts, ${shapes.active_experts} active`),
    ],
    ['tensors', `${tensors.length}: ${typesText(inspection)}`],
    ['context', `${inspection.context_length} tokens`],
    ['modes', inspection.modes.join(', ')],
    [
      'mask token',
      diffusion === null ? 'none: no diffusion' : `${diffusion.mask_token} (${diffusion.mask_token_id})`,
    ],
    ...(diffusion === null ? [] : [['diffusion', diffusionText(diffusion)] as [string, string]]),
    ['end tokens', inspection.end_tokens.map(({ id, text }) => `${text} (${id})`).join(', ') || 'none'],
    [
      'memory',
      `weights ${byteText(memory.float32_bytes)} as float32, ${byteText(memory.int8_bytes)} as int8, ` +
        `${byteText(memory.int4_bytes)} as int4, ` +
        `${byteText(memory.stored_bytes)} in the file`,
    ],
    [
      'cache',
      memory.cache_bytes_per_token === 0
        ? 'none: every step sees the whole text anew'
        : `${byteText(memory.cache_bytes_per_token)} a token, ` +
          `${byteText(memory.cache_bytes_per_token * inspection.context_length)} for the whole context`,
    ],
    [
      'chat',
      inspection.chat_template === null
        ? 'no template'
        : `template of ${inspection.chat_template.length} characters${example === null ? '' : `: ${JSON.stringify(example)}`}`,
    ],
  ];
  const head = lines.map(([name, text]) => `${name.padEnd(12)}${text}\n`).join('');
  if (!withTensors) return head;
  const rows = tensors.map(({ name, type, shape, bytes }) => ({
    name,
    type,
    shape: shape.join(' × '),
    bytes,
  }));
  return `${head}\n${renderTable(rows)}\n`;
}

/** `62 float16, 13 float32`. */
function typesText({ tensors }: Inspection): string {
  const counts = new Map<string, number>();
  for (const { type } of tensors) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${count} ${type}`).join(', ');
}

function diffusionText(diffusion: NonNullable<Inspection['diffusion']>): string {
  const sees = diffusion.bidirectional
    ? 'prompt and output see each other'
    : `the text before a block is read ${diffusion.clean_attention === 'causal' ? 'left to right' : 'block by block'}`;
  const blocks =
    diffusion.block_sizes.length === 0
      ? `blocks of ${diffusion.default_block_size}`
      : `blocks of ${diffusion.block_sizes.join(', ')} (default ${diffusion.default_block_size})`;
  return `${blocks}; ${sees}${diffusion.shift ? '; a position is predicted at the one before it' : ''}`;
}
