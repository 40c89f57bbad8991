/** Parts of names made of fields and records. */

/** With a capital first. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `category` → `categories`, for function names. */
export function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
