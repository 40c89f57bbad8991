/** String helpers asked for every day: counting, reversing, comparing, picking parts, replacing. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'strings-accent-slug',
    group: 'scenarios',
    names: ['slugify', 'toSlug', 'makeSlug', 'urlSlug', 'slugFrom'],
    params: [{ name: 'title', type: 'string', alt: ['text', 'name', 's', 'heading'] }],
    returns: 'string',
    slots: { sep: ['-', '_'] },
    body: `  return $title
    .normalize('NFD')
    .replace(/[\\u0300-\\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '{sep}')
    .replace(/^{sep}|{sep}$/g, '');`,
    tests: ({ sep }) => [
      [['Crème Brûlée!'], `creme${sep}brulee`],
      [[''], ''],
      [['  Hello,   World  '], `hello${sep}world`],
      [['Ünïcode 101'], `unicode${sep}101`],
      [['!!!'], ''],
      [['São Paulo / Rio'], `sao${sep}paulo${sep}rio`],
      [['plain'], 'plain'],
    ],
    phrasings: [
      'Make a URL slug: strip accents, lower case, every run of other characters than a-z and 0-9 becomes one "{sep}", none at the ends.',
      '"Crème Brûlée!" -> "creme{sep}brulee"',
      'slugify with accents removed (é -> e), lowercase, words joined by {sep}, no {sep} at the beginning or the end',
      'how do i build a slug from a title with letters like ü or é? accents should be dropped, the separator is "{sep}"',
      'The blog has French and Spanish titles. The address of a post must be plain ASCII: accents stripped, small letters and digits only, everything else collapsed to a single {sep}, trimmed at both sides.',
      'Returns a slug of the title: normalized without diacritics, lower-cased, non-alphanumeric stretches replaced with "{sep}", outer ones cut off.',
      'title -> slug; diacritics removed, [^a-z0-9]+ => {sep}, strip leading and trailing {sep}',
      'NFD normalise, drop combining marks, lowercase, replace the rest by "{sep}", and trim it',
      'I want "São Paulo / Rio" to be sao{sep}paulo{sep}rio in the link. Same for other titles with accented letters and odd signs.',
      'Please generate file-safe names: letters without accents, small; digits; between words a "{sep}"; nothing else, and not at the edges.',
      'slug w/o accents, seperator "{sep}", lowercse alphanumerics only',
      'accent-insensitive slug generator, e.g. "Ünïcode 101" gives "unicode{sep}101" and "!!!" gives an empty string',
      'Produce the last segment of a permalink from a headline. Rules: remove diacritical marks; lowercase; any sequence of non-letters/non-digits is one {sep}; no {sep} first or last.',
      'convert a heading to an anchor id: ascii letters (accents taken off) and numbers in lower case with {sep} for each gap, gaps at the ends removed',
      'Which code makes an id like "uber{sep}uns" from "Über uns"? Punctuation and spaces turn into one {sep} per group, and none is left at either end.',
      'Names of cities in links: "Łódź"-type marks aside, I need é=e, ñ=n, ö=o, everything small, {sep} between words, no leading or trailing {sep}.',
      'make url friendly: de-accent, lowercase, hyphenate-like with "{sep}" (collapse repeats, trim)',
      'latinise and slug a product name; "Café  au lait" should come out as cafe{sep}au{sep}lait',
      'A slug has a-z, 0-9 and single "{sep}" between words. Create it from an arbitrary title, letters with accents becoming their base letters.',
      'plain slug of a text with accents: base letters only, small, {sep} instead of all else, edges clean',
    ],
  }),
];
