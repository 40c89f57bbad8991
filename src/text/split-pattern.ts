/**
 * The pre-tokenisation of Cinnabar's own tokenizers: Qwen2's split, as the regular expression that goes into
 * tokenizer.json (Oniguruma) and as the one that JavaScript runs while training.
 */

/**
 * `splitDigits` true: every digit is a piece (Qwen2); false: a run of digits is one piece.
 *
 * Qwen2 writes the contractions as `(?i:'s|…)`. Oniguruma folds U+017F (long s) into that, JavaScript ports do
 * not; with the letters spelt out every implementation splits alike.
 */
export function splitPattern(splitDigits: boolean): string {
  const digits = splitDigits ? '\\p{N}' : '\\p{N}+';
  return (
    `'(?:[sStTmMdD]|[rR][eE]|[vV][eE]|[lL][lL])|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|${digits}` +
    '| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+'
  );
}

/** Oniguruma's `\s` is White_Space; JavaScript's leaves out U+0085 and adds U+FEFF, so it is spelt out. */
function javascriptPattern(splitDigits: boolean): RegExp {
  const source = splitPattern(splitDigits)
    .replaceAll('\\s', '\\p{White_Space}')
    .replaceAll('\\S', '\\P{White_Space}');
  return new RegExp(source, 'gu');
}

/** Calls `onPiece` with each piece of `text`; the pieces joined are the text. */
export function splitText(text: string, splitDigits: boolean, onPiece: (piece: string) => void): void {
  const pattern = javascriptPattern(splitDigits);
  let start = 0;
  // Matches are adjacent (every character is a letter, digit, space or other), so lastIndex says it all.
  while (pattern.test(text)) {
    onPiece(text.slice(start, pattern.lastIndex));
    start = pattern.lastIndex;
  }
}
