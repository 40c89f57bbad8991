/** What `cinnabar bench` asks for: short and long answers, with and without a signature. */
export const benchPrompts: readonly string[] = [
  'Write a function that returns the sum of the squares of the even numbers in an array.',
  'reverse the words of a sentence',
  'Count how often each word occurs in a text. Call it wordCounts.',
  'Check whether a string is a palindrome, ignoring case and everything that is not a letter.',
  'Return the second largest number of an array, or null when there is none.',
  'group people by city\nfunction groupByCity(people: { name: string; city: string }[]): Record<string, string[]>',
  'Write a function chunk that splits an array into pieces of a given size.',
  'greatest common divisor of two integers',
  'Convert a number of seconds into a text like 2h 05m 09s.',
  'Remove duplicates from an array, keeping the first occurrence of each value.',
];
