/** The special tokens and the chat template that models trained here share. */

export const endOfText = '<|endoftext|>';
export const maskToken = '<|mask|>';

/** Ids 0, 1, … in this order; the reserved ones leave room for later tasks without changing the others' ids. */
export const specialTokens: readonly string[] = [
  endOfText,
  maskToken,
  '<|user|>',
  '<|assistant|>',
  '<|infill|>',
  '<|hole|>',
  '<|end_of_hole|>',
  '<|edit|>',
  '<|original|>',
  ...Array.from({ length: 7 }, (_, i) => `<|reserved_${i}|>`),
];

/** Every turn that is not the assistant's is a user's. */
export const chatTemplate: string = [
  '{%- for message in messages -%}',
  "{%- if message.role == 'assistant' -%}",
  `{{- '<|assistant|>' + message.content + '${endOfText}' -}}`,
  '{%- else -%}',
  "{{- '<|user|>' + message.content -}}",
  '{%- endif -%}',
  '{%- endfor -%}',
  "{%- if add_generation_prompt -%}{{- '<|assistant|>' -}}{%- endif -%}",
].join('');
