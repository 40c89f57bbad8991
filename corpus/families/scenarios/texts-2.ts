/** Text tasks of several steps: lists, logs, times, page ranges, settings, addresses, posts, outlines. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'texts-email-domains',
    group: 'scenarios',
    names: ['countDomains', 'emailsPerDomain', 'domainCounts', 'usersByDomain', 'domainStats'],
    params: [{ name: 'emails', type: 'string[]', alt: ['addresses', 'mails', 'list', 'contacts'] }],
    returns: 'Record<string, number>',
    body: `  const counts: Record<string, number> = {};
  for (const email of $emails) {
    const domain = email.split('@')[1]?.toLowerCase();
    if (domain) counts[domain] = (counts[domain] ?? 0) + 1;
  }
  return counts;`,
    tests: [
      [[['a@x.org', 'b@x.org', 'c@y.com']], { 'x.org': 2, 'y.com': 1 }],
      [[[]], {}],
      [[['nobody', 'a@x.org']], { 'x.org': 1 }],
      [[['a@Mail.com', 'b@mail.COM']], { 'mail.com': 2 }],
      [[['a@']], {}],
      [[['ann@sub.site.net', 'ann@site.net']], { 'sub.site.net': 1, 'site.net': 1 }],
    ],
    phrasings: [
      'Count email addresses per domain, ignoring case; skip entries that have no @ or nothing after it.',
      '["a@x.org", "b@X.org", "c@y.com", "oops"] -> { "x.org": 2, "y.com": 1 }, entries without a domain are dropped',
      'I have the mailing list of our club and would like to know how many members use each provider (the part behind the @, in lower case). Entries lacking a domain should be ignored.',
      'how many addresses per domain? domain is what follows the "@", lower-cased, entries without one don\'t count',
      'Returns an object from lower-case domain to the number of addresses there; malformed entries with no domain are left out.',
      'emails -> domain counts (case-insensitive domains, skip anything without @domain)',
      'Given a list of e-mail addresses, tally the domains. "Ann@Mail.com" and "bob@mail.com" both belong to "mail.com". Skip strings with no "@" or an empty domain.',
      'group emails by provider and count them. lower case the provider. not an email (no @something)? skip it',
      'Statistics for the newsletter: number of subscribers by mail domain. Domains in lower case, addresses without a domain part ignored.',
      'cuont emails by domian in lower case, ignore the ones without a domain',
      'Which mail providers do our users have and how many users each? Return it as an object; the keys are the lower-cased domains; strings missing the @ or the domain are passed over.',
      'split each address at @, take the second part in lowercase, count occurrences, no domain = skip',
      'Frequency of domains in an array of mail addresses; upper/lower case makes no difference (use lower case); ignore those with a missing domain.',
      'Make a table domain: count from addresses like "jo@shop.example", where the domain is put in lower case and anything that has no domain is disregarded.',
      'I need to see from which companies people registered: input emails, output { "company.com": 12, ... } in lower case, invalid ones without domain don\'t appear.',
      'number of emails under every domain name. "x@" and "x" are to be skipped. Case of the domain must not matter, keys lower case',
      "Please count how often every domain occurs among the contacts' emails (lower case keys), leaving out contacts whose email has nothing after an @ or no @ at all.",
      'Sign-ups by domain: takes addresses, gives a record of counts keyed by lower-case domain. Entries with no domain are skipped.',
      'domain histogram of emails, normalised to lower case, skipping entries without one',
      'for every address find the host after "@" (in small letters) and add one to its counter; those without host are ignored; return the counters',
    ],
    rules: [
      {
        say: [
          'count the same address only once, ignoring case',
          'duplicate addresses (case-insensitive) count once',
          'the same email listed twice counts as one, whatever its case',
          'ignore repeated addresses, "A@x.org" and "a@x.org" are the same',
          'each distinct address counts once, upper and lower case being equal',
        ],
        body: `  const counts: Record<string, number> = {};
  for (const email of new Set($emails.map((item) => item.toLowerCase()))) {
    const domain = email.split('@')[1];
    if (domain) counts[domain] = (counts[domain] ?? 0) + 1;
  }
  return counts;`,
        tests: [
          [[['a@x.org', 'A@x.org', 'b@x.org']], { 'x.org': 2 }],
          [[[]], {}],
          [[['a@Mail.com', 'a@mail.COM']], { 'mail.com': 1 }],
          [[['nobody', 'a@x.org', 'a@y.org']], { 'x.org': 1, 'y.org': 1 }],
          [[['a@', 'a@']], {}],
        ],
      },
    ],
  }),
  family({
    name: 'texts-plate',
    group: 'scenarios',
    names: ['normalizePlate', 'formatPlate', 'cleanPlate', 'parsePlate', 'plateOrNull'],
    params: [{ name: 'plate', type: 'string', alt: ['text', 'input', 'value', 'raw'] }],
    returns: 'string | null',
    slots: { digits: [2, 3, 4] },
    body: `  const match = $plate
    .toUpperCase()
    .replace(/[\\s-]/g, '')
    .match(/^([A-Z]{2})(\\d{{digits}})([A-Z]{2})$/);
  return match ? \`\${match[1]}-\${match[2]}-\${match[3]}\` : null;`,
    tests: ({ digits }) => {
      const d = '1234'.slice(0, digits as number);
      return [
        [[`ab${d}cd`], `AB-${d}-CD`],
        [[` AB ${d} CD `], `AB-${d}-CD`],
        [[`ab-${d}-cd`], `AB-${d}-CD`],
        [[''], null],
        [[`ab${d}5cd`], null],
        [[`a1${d}cd`], null],
        [[`abc${d}de`], null],
        [[`a b${d}c-d`], `AB-${d}-CD`],
      ];
    },
    phrasings: [
      'Normalize a licence plate: ignore case, spaces and dashes; if it is two letters, {digits} digits, two letters return it upper case with dashes between the three parts, otherwise null.',
      'license plate input cleanup. strip whitespace and "-", uppercase, must be 2 letters + {digits} digits + 2 letters, output them joined by dashes, null if it doesn\'t fit',
      "Users type their car registration in all sorts of ways, with blanks, hyphens, small letters. I want the canonical upper-case form letters-digits-letters (2, {digits} and 2 characters, hyphens between), or null when it isn't a valid plate.",
      'Returns the plate in the form LL-D-LL with two letters, {digits} digits and two letters, or null for anything else; case, spaces and hyphens of the input do not matter.',
      'how do i check and format a number plate? after removing spaces and hyphens it must have 2 letters, {digits} digits, 2 letters. result upper case with hyphens between the groups, else null',
      'Parking app: validate plates. Drop spaces and dashes, upper-case the rest, accept exactly two letters A-Z, {digits} digits, two letters A-Z, and give the groups back with "-" in between. Invalid: null.',
      'plate string -> tidy plate or null; pattern: letter letter, {digits} digits, letter letter; written with dashes between these groups in capitals; input may contain blanks and dashes anywhere',
      'Please format a registration number (two letters, {digits} digits, two letters, any case, optional spaces or dashes) in capitals with a dash between the groups. Return null if the text is something else.',
      'normalise number plates like "ab 12..-cd" typed sloppily: no spaces/dashes, capitals, then test for 2 letters, {digits} digits, 2 letters and put dashes between the three groups; null if wrong',
      'clean up a lisence plate, 2 letters {digits} digits 2 letters, remove spaces and dashs first, upper case, output with dashes between the groups, null if invalid',
      'A plate has two letters, then {digits} digits, then two letters. Ignore blanks, hyphens and letter case in what was entered and return the standard notation (capitals, hyphenated groups), or null for an invalid entry.',
      'validate + reformat vehicle plate: 2 letters / {digits} digits / 2 letters. whitespace and hyphens in the input are ignored. uppercase output, groups separated by "-". invalid gives null',
      'For the toll database every plate must be stored in one way: uppercase, two letters, dash, {digits} digits, dash, two letters. Convert an entered plate, tolerant of spacing, dashes and case; null if not possible.',
      'Given whatever the driver typed, remove spaces and "-", make it uppercase, match 2 letters + {digits} numbers + 2 letters, and return those three joined with "-" or null without a match.',
      'is this a plate ([a-z]{2}, {digits} digits, [a-z]{2}, case-insensitive, blanks/dashes ignored)? then return it nicely with dashes between the parts and capital letters, if not null',
      'Bring a car plate into the standard form. Standard: two capital letters, {digits} digits and two capital letters, with hyphens between. Any spaces or hyphens typed are to be disregarded. null when it does not conform.',
      "Write a check for plates which also prettifies them: null if what remains without spaces and hyphens isn't two letters, {digits} digits and two letters, otherwise the parts in upper case with hyphens between them.",
      'canonical plate: uppercase letters(2)-digits({digits})-letters(2), or null. spaces and dashes in the input anywhere are fine',
      'I collect plates from a form. Make them uniform (uppercase, dash after the first two letters and before the last two) and reject with null those that are not 2 letters, {digits} digits, 2 letters once spaces and dashes are taken out.',
      'text to plate: drop whitespace and dashes, capitals, regex for two letters, {digits} digits, two letters; return the groups with dashes between or null',
    ],
  }),
  family({
    name: 'texts-top-tag',
    group: 'scenarios',
    names: ['topTag', 'mostUsedTag', 'trending', 'mostMentioned', 'topMention'],
    params: [{ name: 'posts', type: 'string[]', alt: ['messages', 'tweets', 'texts', 'comments'] }],
    returns: 'string | null',
    slots: { kind: ['@mention', '#hashtag'] },
    body: ({ kind }) => `  const counts = new Map<string, number>();
  for (const post of $posts) {
    for (const match of post.match(/${String(kind)[0]}\\w+/g) ?? []) {
      const tag = match.slice(1).toLowerCase();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;`,
    tests: ({ kind }) => {
      const c = String(kind)[0];
      return [
        [[[`hi ${c}ann`, `${c}bob and ${c}Ann!`]], 'ann'],
        [[[]], null],
        [[['no tags here', 'none']], null],
        [[[`${c}b ${c}a`, `${c}a ${c}b`]], 'b'],
        [[[`${c}one ${c}two ${c}two`, `${c}one ${c}one`]], 'one'],
        [[[`(${c}sun_1), ${c}sun_1. ${c}sun`]], 'sun_1'],
      ];
    },
    phrasings: [
      'Find the {kind} that occurs most often in a list of posts, ignoring case; return it in lower case without the sign; ties go to the one seen first; null if there is none.',
      'most used {kind} over all messages (lower case, without its first character), first seen wins a tie, null when there are none',
      'I have an array of social media posts and need the most frequent {kind}. "Ann" and "ann" are the same. Leave out the leading sign in the result, use lowercase, null without any, and the earliest one in a draw.',
      'how can i find the trending {kind} in an array of texts? it is the sign plus word characters. case-insensitive, returned lowercase w/o the sign, null if none, on a tie the one that came first',
      'Returns the most frequent {kind} of the posts, lower-cased and stripped of its sign, or null when no post has any. Of equally frequent ones the first to appear.',
      'posts -> top {kind}, lowercase, no sign, tie: first occurrence, nothing found: null',
      'Count every {kind} (sign followed by letters, digits or underscore) in all tweets regardless of upper or lower case and return the commonest one without its sign, in lower case. First one found wins ties; null for no match.',
      'Chat statistics: which {kind} comes up the most in the messages? Return the lower-case name without the sign. Null if nobody used one. The one used first wins if counts are equal.',
      'Go through the comments, extract each {kind} with a regex, tally them in lower case, and give the one with the highest count (sign removed). Equal counts: whichever appeared earlier. No hits: null.',
      'most comon {kind} in posts, ignore case, return lower case witout the sign, null when none, first seen on ties',
      'For the sidebar we show the single most popular {kind} of the day. Input: the posts as strings. Output: its word in lower case (no leading sign), the earliest if several are tied, or null.',
      'top {kind} of a string list. several per post are possible, all count. compare case-insensitively, result lower case and without the leading character, earliest on tie, null if none',
      'Which {kind} was posted the most times? Word characters only after the sign. Give it back lower-cased, sign cut off, with null meaning there was none; a tie is won by the first seen.',
      'Please determine the favourite {kind} among these texts: count all appearances without regard to case, then return the winner in lowercase minus the sign. First appearance breaks ties. null if no text contains any.',
      'Scan the feed for {kind} tokens and report the most repeated one (lower case, just the word). In case of equal numbers report the one that was encountered first, in case of none report null.',
      'mode of all {kind} words in the given posts; lower-case; without sign; null for none; first in order of appearance if tied',
      'I\'d like to know the {kind} with the maximum number of uses in a bunch of posts, e.g. three times "Sun" or "sun" gives "sun" (the sign isn\'t part of the answer). Draws: the first one. None: null.',
      'frequency count of every {kind} in posts, return only the winner as lowercase text without its sign; null on no {kind}; first-seen order decides ties',
      'The array holds forum posts. Work out the {kind} used most (upper and lower case are equal, result in lower case, leading sign dropped), the first used among equals, null if the forum has none.',
      'name of most popular {kind}: lowercased, sign removed. ties -> earliest. no posts or no {kind} -> null',
    ],
  }),
  family({
    name: 'texts-outline',
    group: 'scenarios',
    names: ['tableOfContents', 'outline', 'headingList', 'buildToc', 'markdownToc'],
    params: [{ name: 'markdown', type: 'string', alt: ['text', 'md', 'source', 'doc'] }],
    returns: 'string',
    slots: { bullet: ['-', '*', '+'] },
    body: `  return $markdown
    .split('\\n')
    .filter((line) => /^#+ /.test(line))
    .map((line) => {
      const [hashes, ...words] = line.split(' ');
      return \`\${'  '.repeat(hashes.length - 1)}{bullet} \${words.join(' ')}\`;
    })
    .join('\\n');`,
    tests: ({ bullet }) => [
      [['# Intro'], `${bullet} Intro`],
      [[''], ''],
      [['# A\ntext\n## B c\n# D'], `${bullet} A\n  ${bullet} B c\n${bullet} D`],
      [['no headings\nat all'], ''],
      [['#tag\n### Deep'], `    ${bullet} Deep`],
      [['## One\n\n## Two'], `  ${bullet} One\n  ${bullet} Two`],
    ],
    phrasings: [
      'Make a table of contents from markdown: every heading line ("# Title", "## Sub") becomes "{bullet} Title", indented by two spaces per level below the first, one per line.',
      'markdown headings -> nested bullet list with {bullet}, 2 spaces of indent for each level after the first',
      '"# A\\ntext\\n## B" -> "{bullet} A\\n  {bullet} B"; only lines with #s and a space are headings',
      'I write my notes in Markdown and want an outline of them: take the heading lines (some # then a space) and print each title after "{bullet} ", two spaces deeper for each extra #. Lines joined by newlines.',
      'how do i generate a toc string out of a markdown text? h1 not indented, h2 two spaces, h3 four and so on, bullet is "{bullet}", everything that is no heading is dropped',
      'Returns the headings of the document as an indented list with "{bullet}" bullets; level n is indented by 2 * (n - 1) spaces; no headings gives an empty string.',
      'Extract headings (lines matching one or more # plus a space) and turn them in bullets "{bullet} text" with an indentation of two blanks per # beyond the first; join with line breaks.',
      'toc builder. input md text. output a line per heading: indent ("  " times level minus one) + "{bullet} " + heading text',
      'For our wiki we need a contents list on top of each page. Find all lines like "## Setup" and output "  {bullet} Setup", that is two spaces per level, the top level having none. Ignore all other text.',
      'table of contens from markdown headings, bullets are {bullet}, two spaces indentation for evry level under the first, headings are #s then a space',
      'List a document\'s headings hierarchically: "# Top" as "{bullet} Top", "## Below" as "  {bullet} Below", "### Deep" as "    {bullet} Deep", in order, separated by newlines.',
      'Only keep lines that start with hashes followed by a space. Replace the hashes by "{bullet}" with (number of hashes - 1) * 2 spaces in front of it. Join the lines again.',
      'Given markdown, produce the outline as text. Each heading gives one line, "{bullet} " and its title, shifted right two spaces for h2, four for h3 etc. "#tag" without a space is not a heading.',
      'readme -> list of its headings with {bullet} and indentation according to level (0, 2, 4 ... spaces), as one multi-line string',
      'Could you write something that collects the # headings of a text and formats them as an indented bullet list? Bullet sign: {bullet}. Indent: two spaces for every level past one. Empty string if there are no headings.',
      'convert headings to nested list markup ("{bullet} Heading", 2 spaces per nesting level), skipping the paragraphs between; heading means hashes and a space at line start',
      'Outline view: take each line beginning with one or more "#" and a space, count the hashes for the depth, print the rest of the line after "{bullet} " with two spaces for each depth beyond the first.',
      'what would be a short way to get a bullet list of all markdown titles, where subtitles are indented by 2 spaces per level? use {bullet} for the bullets and newlines between, nothing for normal lines',
      'a contents list in plain text from a markdown string. # is level one (no indent), ## level two (2 spaces), ### level three (4 spaces) ... and every entry reads "{bullet} title"',
      'Summarise a markdown file by its headings; result lines look like "{bullet} Title" with leading spaces, two for each # more than one.',
    ],
    rules: [
      {
        say: [
          'only levels 1 and 2',
          'ignore headings deeper than level two',
          'leave out ### and below',
          'just # and ## headings, nothing deeper',
          'headings with more than two hashes are not listed',
        ],
        body: `  return $markdown
    .split('\\n')
    .filter((line) => /^#{1,2} /.test(line))
    .map((line) => {
      const [hashes, ...words] = line.split(' ');
      return \`\${'  '.repeat(hashes.length - 1)}{bullet} \${words.join(' ')}\`;
    })
    .join('\\n');`,
        tests: ({ bullet }) => [
          [['# Intro'], `${bullet} Intro`],
          [[''], ''],
          [['# A\ntext\n## B c\n### X\n# D'], `${bullet} A\n  ${bullet} B c\n${bullet} D`],
          [['### Deep\n#### Deeper'], ''],
          [['## One\n\n## Two'], `  ${bullet} One\n  ${bullet} Two`],
        ],
      },
    ],
  }),
  family({
    name: 'texts-mail-merge',
    group: 'scenarios',
    names: ['mailMerge', 'fillForAll', 'personalize', 'renderAll', 'mergeLetters'],
    params: [
      { name: 'template', type: 'string', alt: ['text', 'letter', 'pattern', 'message'] },
      {
        name: 'people',
        type: 'Record<string, string>[]',
        alt: ['rows', 'recipients', 'records', 'contacts'],
      },
    ],
    returns: 'string[]',
    body: `  return $people.map((person) =>
    $template.replace(/\\{(\\w+)\\}/g, (whole, key) => person[key] ?? whole),
  );`,
    tests: [
      [
        ['Dear {name},', [{ name: 'Ann' }, { name: 'Bob' }]],
        ['Dear Ann,', 'Dear Bob,'],
      ],
      [['Hi {name}', []], []],
      [['{a}{b}{a}', [{ a: 'x', b: 'y' }]], ['xyx']],
      [['Hi {name} from {city}', [{ name: 'Cy' }]], ['Hi Cy from {city}']],
      [
        ['plain', [{ a: '1' }, {}]],
        ['plain', 'plain'],
      ],
      [['[{x}]', [{ x: '' }]], ['[]']],
    ],
    phrasings: [
      'Mail merge: fill a template such as "Dear {name}," once for every person (an object of strings) and return the texts; a placeholder with no value stays as it is.',
      'template with {key} placeholders + list of records -> one filled text per record, unknown placeholders are left alone',
      'I have a letter text with {name} and {city} style placeholders and an array of people objects. How do I get the personalised letter for each? Placeholders a person has no value for should remain in the text.',
      '"Hi {name}!" with [{name: "Ann"}, {name: "Bob"}] -> ["Hi Ann!", "Hi Bob!"], missing keys: keep "{key}"',
      "Returns the template rendered for each record: every {word} in it is replaced by the record's value of that name, or kept when the record does not have it.",
      'substitute {placeholders} for a whole list of recipients; any number of different placeholders; keep those that are missing in the recipient unchanged; result is an array of strings',
      'We send invitations. The text contains things in curly braces, e.g. {first} or {table}, and each guest is an object with these properties as strings. Give me the array of finished invitations. If a guest lacks one, leave the braces in.',
      'render one template against many rows, e.g. {title} replaced by row.title, array out, unknown names untouched',
      'For each object in the list produce a copy of the template where {x} becomes the object\'s x. A placeholder can occur more than once. Without a matching property it stays "{x}".',
      'mial merge, replace {field} in text by the persons field for evry person, unknown fields stay',
      'Please write the core of a serial letter tool: template string, list of { [field]: text } rows, output the letters. Curly-brace fields not in a row are not replaced.',
      'how would you replace all {tokens} of a message by values from each contact and get all messages back? tokens that the contact has no value for stay in place',
      'Name tags: "{name} ({team})" and an array of attendees (string properties) give an array of strings like "Jo (Red)". A missing property leaves its placeholder visible.',
      'fill in the blanks for every row of a table; blanks are written {column}; rows are objects of strings; leave unknown blanks alone',
      "Take a text with placeholders in braces and several sets of values, and create the text for each set in order. Values that don't exist in a set: keep the placeholder as is.",
      'template rendering in bulk. {key} -> record[key] for each record, or no change if it is undefined (an empty string is a value)',
      'I need customised SMS texts. Input one: "Hello {name}, your order {id} is ready". Input two: customers as objects with string fields. Output: one SMS per customer, with unmatched placeholders preserved.',
      'Map records to strings through a template with {property} markers, preserving markers for which there is no property.',
      'One label per product: apply a pattern like "{code}: {title}" to each object of the array, and return the list of labels. Markers with no counterpart in the object are to be kept literally.',
      'bulk personalise a newsletter with {tags} from subscriber objects (all values are strings). tags not found stay as typed. returns array in same order',
    ],
    rules: [
      {
        say: [
          'placeholders may be written in any case, the property names are lower case',
          'ignore the case of placeholders ({Name} means the property name); properties are in lower case',
          'look the placeholder up in lower case',
          'lower-case the key before the lookup, so {NAME} works too',
          'a placeholder like {City} takes the value of city',
        ],
        body: `  return $people.map((person) =>
    $template.replace(/\\{(\\w+)\\}/g, (whole, key) => person[key.toLowerCase()] ?? whole),
  );`,
        tests: [
          [
            ['Dear {Name},', [{ name: 'Ann' }, {}]],
            ['Dear Ann,', 'Dear {Name},'],
          ],
          [['Hi {name}', []], []],
          [['{A}{b}{a}', [{ a: 'x', b: 'y' }]], ['xyx']],
          [['Hi {NAME} from {City}', [{ name: 'Cy' }]], ['Hi Cy from {City}']],
          [['[{X}]', [{ x: '' }]], ['[]']],
        ],
      },
    ],
  }),
  family({
    name: 'texts-receipt',
    group: 'scenarios',
    names: ['formatReceipt', 'receipt', 'printReceipt', 'billText', 'receiptText'],
    params: [
      {
        name: 'items',
        type: '{ {field}: string; price: number }[]',
        alt: ['lines', 'order', 'products', 'rows'],
      },
    ],
    returns: 'string',
    slots: { field: ['name', 'product', 'label'], width: [12, 16, 20] },
    body: `  const line = (text: string, price: number) => text.padEnd({width}) + price.toFixed(2).padStart(8);
  const total = $items.reduce((sum, item) => sum + item.price, 0);
  return [...$items.map((item) => line(item.{field}, item.price)), line('Total', total)].join('\\n');`,
    tests: (slots) => {
      const f = slots.field as string;
      const w = slots.width as number;
      return [
        [[[{ [f]: 'Tea', price: 2.5 }]], `${'Tea'.padEnd(w)}    2.50\n${'Total'.padEnd(w)}    2.50`],
        [[[]], `${'Total'.padEnd(w)}    0.00`],
        [
          [
            [
              { [f]: 'Cake', price: 3 },
              { [f]: 'Gift card', price: 100 },
            ],
          ],
          `${'Cake'.padEnd(w)}    3.00\n${'Gift card'.padEnd(w)}  100.00\n${'Total'.padEnd(w)}  103.00`,
        ],
        [
          [
            [
              { [f]: 'Nut', price: 0.1 },
              { [f]: 'Nut', price: 0.2 },
            ],
          ],
          `${'Nut'.padEnd(w)}    0.10\n${'Nut'.padEnd(w)}    0.20\n${'Total'.padEnd(w)}    0.30`,
        ],
        [[[{ [f]: 'Boat', price: 12345 }]], `${'Boat'.padEnd(w)}12345.00\n${'Total'.padEnd(w)}12345.00`],
        [
          [
            [
              { [f]: 'Shirt', price: 20 },
              { [f]: 'Voucher', price: -5 },
            ],
          ],
          `${'Shirt'.padEnd(w)}   20.00\n${'Voucher'.padEnd(w)}   -5.00\n${'Total'.padEnd(w)}   15.00`,
        ],
      ];
    },
    phrasings: [
      'Format a receipt from items { {field}, price }: per item the {field} padded to {width} characters and the price with 2 decimals right-aligned in 8, then the same kind of line for "Total". Lines joined by newlines.',
      'receipt text. items have {field} and price. left column {width} wide ({field}), right column 8 wide (price, two decimals, right aligned), last line Total with the sum',
      'I print tickets on a thermal printer with a fixed-width font. Each item ({field}: string, price: number) needs a line: {field} left-aligned in {width} columns, then the price with two decimals right-aligned in 8 columns. The last line is "Total" and the sum in the same layout.',
      'Returns the bill as text: one line per item with item.{field} padded on the right to {width} and item.price (toFixed(2)) padded on the left to 8, and a final "Total" line formatted alike.',
      'how do i align names and prices in a receipt string? items: { {field}: string; price: number }[]. {width} columns for the {field}, 8 for the price with 2 decimals on the right, plus a Total line at the end, newline between lines',
      'items ({field}, price) -> lines "{field} padEnd {width} + price.toFixed(2) padStart 8", then a "Total" line, joined with \\n',
      'type Item = { {field}: string; price: number }. Build a plain-text invoice: {field} in a column of {width}, price with two decimals in a right-aligned column of 8, a line each, and at the bottom "Total" with the sum of the prices in the same columns.',
      'Bar tab to text. Every row has {field} and price, the {field} fills {width} characters (spaces after), the price has cents and is right justified to 8 characters, and below everything stands the Total in the same format.',
      'Produce lines joined by newline, one for each { {field}, price }: {field} padded to {width}, price fixed to 2 decimals padded left to 8. Append such a line with the text Total and the sum of all prices.',
      'make a recipt: {field} padded to {width} chars, price two decimals right alligned to 8 chars, one line per item, last line is Total and the sum. items are { {field}, price }',
      'Given a basket of { {field}: string; price: number } write it like a till receipt, first column {width} wide left aligned, second column 8 wide right aligned with 2 decimals, ending in a Total line (also for an empty basket, with 0.00).',
      'Our webshop mails orders as monospaced text. For each order line with a {field} and a price print both in columns ({width} left-aligned, 8 right-aligned with two decimals) and finish with "Total" and the sum, in these columns too.',
      'monospace price list with total: column one {field} ({width} chars), column two price (8 chars, right, 2 decimals); rows from { {field}, price } objects; last row "Total"',
      'Could you write a text receipt formatter? The input objects have the fields {field} and price. Pad the {field} with spaces up to {width}, put the price (two decimals) right-aligned in 8 characters after it, add a Total row, use newlines between rows.',
      'Columns: {field} (pad end {width}) and price (2 decimals, pad start 8). Rows: all items, afterwards Total with the summed prices. Return one string with line breaks.',
      'simple table of items and prices as a string, {field} in {width} characters then price with cents in 8 characters flush right, plus the row for "Total". each item is { {field}, price }',
      'The canteen wants its bill in plain text. dishes: { {field}: string; price: number }[]; line = {field} filled with blanks to {width}, price.toFixed(2) filled with blanks in front to 8; final line with Total and the sum; no newline at the end.',
      'join the lines of a receipt: for each item its {field} left in {width} columns and its price right in 8 columns with two decimals; at the end the line for Total, computed from all prices',
      'print { {field}, price }[] as an aligned bill with padEnd({width}) for the text and padStart(8) for the amount (2 decimals), "Total" line last, all separated by newlines',
      'Spec: output is a multi-line string. Row i: {field} of item i, padded right to width {width}; its price, 2 decimals, padded left to width 8. Last row: the word Total and the price sum, padded the same way.',
    ],
  }),
];
