/**
 * Other words for the same thing: a request in training is reworded word by word now and then, so that a model meets
 * "biggest entry of the list" although somebody wrote "largest element of the array". Held-out requests stay as written.
 */
import type { Random } from '../src/support/random.js';

/** Words or phrases of one meaning and one grammatical form, separated by commas; each may stand for each other. */
const sets: readonly (readonly string[])[] = `
array, list
arrays, lists
element, item, entry, member
elements, items, entries, members
string, text, piece of text
strings, texts, pieces of text
characters, chars
character, char
number array, numeric array, array of numbers, list of numbers
numbers, numeric values, nums
integer, whole number, int
integers, whole numbers, ints
biggest, largest, greatest, highest, maximal
smallest, lowest, minimal, tiniest
average, mean, arithmetic mean
sum, total
function, helper, utility
index, position
duplicates, repeats, repeated values, repeated ones
duplicate, repeated, recurring
remove, delete, drop, strip, get rid of, take out, throw away, eliminate
removes, deletes, drops, strips, gets rid of, takes out, throws away
removed, deleted, dropped, thrown away
compute, calculate, work out, figure out, determine
computes, calculates, works out, determines
find, look for, find out
return, give back, give me, output
returns, gives back, gives, outputs, yields
get, obtain, fetch
check, test, verify, find out
checks, tests, verifies
tells, says, reports
whether, if
convert, transform, turn, change
converts, transforms, turns, changes
create, build, make, produce, construct
creates, builds, makes, produces
generate, create, produce
keep, retain, leave in
keeps, retains
select, pick, choose
order, sort, arrange
sorted, ordered, arranged
sorts, orders, arranges
ascending, increasing
descending, decreasing
ascending order, increasing order, order from small to large, order from low to high
descending order, decreasing order, order from large to small, order from high to low
each, every
last, final
beginning, start, front
same, identical, equal
distinct, unique, different
divisible by, a multiple of, evenly divisible by
greater than, larger than, bigger than, more than, above, over
less than, smaller than, lower than, below, under
at least, no less than, or more than
whitespace, blanks, white space
spaces, blanks
uppercase, upper case, capital letters, capitals
lowercase, lower case, small letters
contains, includes, has, holds
contain, include, hold
merge, combine, put together
merges, combines, puts together
concatenate, join, glue together
swap, exchange, switch
occurs, appears, shows up, turns up
occurrences, appearances
most often, most frequently
ignore, skip, leave out, disregard
ignoring, skipping, leaving out
missing, absent, left out
valid, correct, well-formed
result, answer, outcome
argument, parameter, input
sentence, phrase
multiply, scale
add up, sum up, total up, add together
adds up, sums up, totals up, adds together
how many, what number of
number of, count of, amount of, quantity of
reverse order, backward order, opposite order
backwards, back to front, in reverse
reverse, flip, turn around, turn back to front
reverses, flips, turns around
consecutive, successive, neighbouring, adjacent
in the middle, in the centre
cut, chop, split
limit, bound
limits, bounds
lower limit, lower bound
upper limit, upper bound
round, round off
nearest, closest
entire, whole, full
object, dictionary, plain object
objects, dictionaries, records
property, field, key, attribute
properties, fields, keys, attributes
letters, alphabetic characters
vowels, vowel letters
digits, numerals, numeric characters
true or false, a boolean, yes or no
an empty array, an empty list, []
is empty, has no elements, contains nothing
group, bucket, collect
shared by, common to
in both, in the two
without, excluding, except
only, just, solely
large, big, long
small, little
show, display
`
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()));

/** Little words that a hasty person leaves out. */
const little = /\b(the|a|an|all|of the|given|that are|which are|please) /gi;

const others = new Map<string, string[]>();
for (const set of sets)
  for (const word of set)
    others.set(word, [...(others.get(word) ?? []), ...set.filter((other) => other !== word)]);

/** Longest first, so that "numeric characters" is met before "characters". */
const known = new RegExp(
  `(?<![\\w'"\`.])(${[...others.keys()]
    .filter((word) => /^\w/.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\w'"\`(])`,
  'gi',
);

const replaceShare = 0.3;
const dropShare = 0.35;

/**
 * The text with some words replaced by others of the same meaning; what the code holds (names, literals) stays.
 * Equal random states give equal texts.
 */
export function reworded(text: string, code: string, random: Random): string {
  const held = new Set(code.match(/[A-Za-z]+/g));
  const free = (phrase: string): boolean => phrase.split(/\W+/).every((word) => !held.has(word));
  // Quoted text is to be copied.
  const parts = text.split(/("[^"]*"|'[^']*'(?!\w)|`[^`]*`)/);
  const changed = parts.map((part, i) => {
    if (i % 2 === 1) return part;
    return part.replace(known, (word) => {
      const choices = others.get(word.toLowerCase());
      if (!choices || random.next() >= replaceShare || !free(word)) return word;
      const other = choices[random.int(choices.length)]!;
      return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    });
  });
  const articles = changed
    .join('')
    .replace(/\b(a)(n?) (?=([a-z]))/gi, (whole, a: string, n: string, next) => {
      const vowel = 'aeio'.includes(next.toLowerCase());
      return vowel === (n !== '') || next.toLowerCase() === 'u' || next.toLowerCase() === 'h'
        ? whole
        : `${a}${vowel ? 'n' : ''} `;
    });
  return random.next() < 0.12
    ? articles.replace(little, (word) => (random.next() < dropShare ? '' : word))
    : articles;
}
