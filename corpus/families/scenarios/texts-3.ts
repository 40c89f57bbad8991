/** Text tasks of several steps: lists, logs, times, page ranges, settings, addresses, posts, outlines. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'texts-author-list',
    group: 'scenarios',
    names: ['formatAuthors', 'citeAuthors', 'authorList', 'citationNames', 'bibliographyAuthors'],
    params: [{ name: 'authors', type: 'string[]', alt: ['people', 'writers', 'fullNames', 'list'] }],
    returns: 'string',
    slots: { sep: ['; ', ' & ', ' / '] },
    body: `  return $authors
    .map((author) => {
      const words = author.split(' ');
      const initials = words.slice(0, -1).map((word) => \`\${word[0]}.\`);
      return \`\${words.at(-1)}, \${initials.join(' ')}\`;
    })
    .join('{sep}');`,
    tests: ({ sep }) => [
      [[['Maria Clara Lopez']], 'Lopez, M. C.'],
      [[[]], ''],
      [[['Jane Austen', 'Mark Twain']], ['Austen, J.', 'Twain, M.'].join(sep as string)],
      [[['John Ronald Reuel Tolkien']], 'Tolkien, J. R. R.'],
      [[['Zoe Zahn', 'Al B Cox', 'Ed Day']], ['Zahn, Z.', 'Cox, A. B.', 'Day, E.'].join(sep as string)],
      [[['Ada Lovelace', 'Ada Lovelace']], ['Lovelace, A.', 'Lovelace, A.'].join(sep as string)],
    ],
    phrasings: [
      'Format a list of full names for a bibliography: "Maria Clara Lopez" becomes "Lopez, M. C." (last name, comma, initials of the other names), joined with "{sep}".',
      '["Jane Austen", "Mark Twain"] -> "Austen, J.{sep}Twain, M."',
      'For my thesis I need author names in citation style. Given full names like "John Ronald Reuel Tolkien", put the last word first, then a comma and the initials with periods ("Tolkien, J. R. R."), and separate the authors by "{sep}".',
      'author names -> "Last, F. M." style, joined by "{sep}"',
      'Returns the authors as one string, each with surname first and given names abbreviated to initials ("Smith, J. A."), with "{sep}" between them; no authors gives an empty string.',
      'how to turn full names into surname + initials ("Ada Maria King" => "King, A. M.") and join them with "{sep}"?',
      'citation helper: split each name at spaces, last part is the family name, all earlier parts become a letter plus dot separated by spaces. "Family, I. I." and then "{sep}" between people',
      'Please write references for me: each author is a string of given names and a surname at the end. Output surname, comma, space, initials with dots (space between the initials). Several authors are separated with "{sep}".',
      'List of people to one line. The final word is their surname and goes first, followed by a comma and the abbreviated first names such as "A. B.". Between people comes "{sep}".',
      'format auther names as "Lastname, I. I." and join them wth "{sep}"',
      'The library catalogue shows "Christie, A." for "Agatha Christie". Make that for a whole array of names, glued together with "{sep}".',
      'abbreviate given names, surname in front: "Al B Cox" to "Cox, A. B.", whole list as a string with separator "{sep}"',
      'Given full names, build the credits in APA-like form, e.g. "Lopez, M. C.{sep}Twain, M.".',
      'For every full name take the last word, a comma, and the first letters of the remaining words, each with a period and a space between. Join all with "{sep}".',
      'i have names like "Jane Mary Doe", i want "Doe, J. M." for each, in one string divided by "{sep}"',
      'reference list formatting of authors (surname, initials) with "{sep}" as separator and an empty string when there are none',
      'Surname first please! Convert first and middle names to dotted initials, and write the family name (the last word) before them with a comma; multiple persons separated by "{sep}".',
      'Combine writers into a single text: family name, then initials ("Orwell, G."), "{sep}" between two writers.',
      'What\'s a neat way to get from ["Marie Curie", "Paul Adrien Dirac"] to "Curie, M.{sep}Dirac, P. A."?',
      'Invert and shorten names. Input full names with spaces; output "Surname, X. Y." where X and Y are initials; entries connected through "{sep}".',
    ],
    rules: [
      {
        say: [
          'with more than three authors give only the first one followed by " et al."',
          'for four or more authors return just the first and " et al."',
          'if there are over 3 authors, show the first plus " et al."',
          'above three authors shorten to the first author and " et al."',
          'four authors or more: only the first, then " et al."',
        ],
        body: `  const names = $authors.map((author) => {
    const words = author.split(' ');
    const initials = words.slice(0, -1).map((word) => \`\${word[0]}.\`);
    return \`\${words.at(-1)}, \${initials.join(' ')}\`;
  });
  return names.length > 3 ? \`\${names[0]} et al.\` : names.join('{sep}');`,
        tests: ({ sep }) => [
          [[['Maria Clara Lopez']], 'Lopez, M. C.'],
          [[[]], ''],
          [[['Zoe Zahn', 'Al B Cox', 'Ed Day']], ['Zahn, Z.', 'Cox, A. B.', 'Day, E.'].join(sep as string)],
          [[['Zoe Zahn', 'Al B Cox', 'Ed Day', 'Jo Low']], 'Zahn, Z. et al.'],
          [[['Al B Cox', 'Ed Day', 'Jo Low', 'Di Fry', 'Ty Moe']], 'Cox, A. B. et al.'],
        ],
      },
      {
        say: [
          'sorted by last name',
          'order the authors alphabetically by surname',
          'put them in alphabetical order of the surname instead of the given order',
          'the result is sorted alphabetically',
          'sort the formatted names alphabetically before joining',
        ],
        body: `  return $authors
    .map((author) => {
      const words = author.split(' ');
      const initials = words.slice(0, -1).map((word) => \`\${word[0]}.\`);
      return \`\${words.at(-1)}, \${initials.join(' ')}\`;
    })
    .sort()
    .join('{sep}');`,
        tests: ({ sep }) => [
          [[['Maria Clara Lopez']], 'Lopez, M. C.'],
          [[[]], ''],
          [[['Mark Twain', 'Jane Austen']], ['Austen, J.', 'Twain, M.'].join(sep as string)],
          [[['Zoe Zahn', 'Al B Cox', 'Ed Day']], ['Cox, A. B.', 'Day, E.', 'Zahn, Z.'].join(sep as string)],
          [[['Jane Austen', 'Ann Brook']], ['Austen, J.', 'Brook, A.'].join(sep as string)],
        ],
      },
    ],
  }),
];
