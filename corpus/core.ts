/**
 * The core: the part of the corpus that a model of a few million parameters can learn whole in an hour or two.
 * What people ask for first, one family for a concept: where two families differ by a nuance only, the commoner one.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names of the families, by group. */
export const coreFamilies: ReadonlySet<string> = new Set([
  // arrays
  ...words(`
    sum average max min count-occurrences product range-of-values unique has-duplicates find-duplicates most-frequent
    second-largest index-of-max median longest-string chunk take drop last-n rotate-left even-numbers odd-numbers
    greater-than count-above sum-of-squares sum-of-evens is-sorted arrays-equal array-includes all-positive any-negative
    flatten intersection difference union zip move-zeros compact remove-value insert-at swap reverse-array running-sum
    number-range repeat-value scale-all two-sum missing-number
  `),
  // strings
  ...words(`
    reverse-string capitalize title-case is-palindrome count-vowels count-char repeat-string word-count longest-word
    shortest-word reverse-words initials first-word last-word truncate pad-left-text first-k-chars last-k-chars
    to-camel-case to-snake-case to-kebab-case swap-case is-upper-case is-anagram contains-ignore-case hamming-distance
    remove-vowels remove-spaces unique-chars collapse-spaces remove-punctuation keep-digits first-unique-char
    count-substring text-between file-extension slugify mask-all-but-last caesar-cipher run-length-encode is-pangram
    sort-letters replace-word char-frequency
  `),
  // numbers and mathematics
  ...words(`
    is-even is-odd clamp round-to-decimals absolute-difference is-between take-percent percent-change safe-divide
    is-divisible-by add-two max-of-three average-of-two count-from-to fizzbuzz-list format-thousands zero-pad
    letter-grade factorial fibonacci fibonacci-list sum-one-to-n power collatz-steps is-prime primes-up-to prime-factors
    divisors gcd lcm digit-sum count-digits reverse-digits is-palindrome-number number-to-digits is-perfect-square
  `),
  // objects and records
  ...words(`
    pick omit invert rename-key sum-values key-of-max from-entries merge-objects is-empty-object remove-nulls
    group-by sum-by sort-by index-by pluck count-by find-by-id where-equals max-by min-by unique-by average-by
  `),
  // conversion, dates, parsing, validation and the classics
  ...words(`
    celsius-to-fahrenheit fahrenheit-to-celsius degrees-to-radians decimal-to-binary binary-to-decimal to-roman
    is-leap-year days-in-month is-email only-digits binary-search bubble-sort sort-ascending sort-descending
    sort-by-length balanced-brackets transpose merge-sorted circle-area rectangle-area hypotenuse point-distance
    apply-discount parse-boolean max-subarray
  `),
]);

/** Names of the composition schemes over records; those over plain arrays all belong to the core. */
export const coreSchemes: ReadonlySet<string> = new Set(
  words(`
    filter reject find-first find-value some every none count percentage partition pluck pluck-where unique-values
    count-distinct join-where sum sum-where average average-where extreme-value extreme-record extreme-name
    sort sort-where sort-text top-records top-values sorted-values count-by count-by-where sum-by group-by values-by
    average-by index-by lookup increase-where set-where names-sorted min-max first-few-where running-total
  `),
);
