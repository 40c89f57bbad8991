/** Everyday questions about a list of people: marks, teams, scores, messages, tasks, votes. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'people-average-per-student',
    group: 'scenarios',
    names: ['averagePerStudent', 'studentAverages', 'averageByStudent', 'meanPerStudent', 'getAverages'],
    params: [
      { name: 'entries', type: '{ student: string; {field}: number }[]', alt: ['rows', 'results', 'list'] },
    ],
    returns: 'Record<string, number>',
    slots: { field: ['mark', 'score', 'points'] },
    body: `  const groups: Record<string, number[]> = {};
  for (const entry of $entries) {
    groups[entry.student] ??= [];
    groups[entry.student].push(entry.{field});
  }
  return Object.fromEntries(
    Object.entries(groups).map(([student, values]) => [student, values.reduce((a, b) => a + b, 0) / values.length]),
  );`,
    tests: ({ field }) => [
      [[[]], {}],
      [[rows(`student ${field}`, ['Ann', 5])], { Ann: 5 }],
      [[rows(`student ${field}`, ['Ann', 5], ['Bob', 7], ['Ann', 8])], { Ann: 6.5, Bob: 7 }],
      [[rows(`student ${field}`, ['Cy', 0], ['Cy', 0])], { Cy: 0 }],
      [[rows(`student ${field}`, ['Di', 1], ['Di', 2], ['Di', 6])], { Di: 3 }],
      [[rows(`student ${field}`, ['A', 1], ['B', 2], ['A', 2], ['B', 4])], { A: 1.5, B: 3 }],
    ],
    phrasings: [
      'average {field} per student, list of { student, {field} }, give back an object from student to average',
      'I have rows with student and {field} (a number), several per student. I need an object telling the mean {field} of each student.',
      'how do I get the average of each student out of an array like [{ student: "Ann", {field}: 5 }]? result keyed by student',
      'Returns a record mapping every student to the arithmetic mean of their {field} values; each entry has student and {field}.',
      '[{student: "Ann", {field}: 5}, {student: "Ann", {field}: 8}, {student: "Bob", {field}: 7}] -> {Ann: 6.5, Bob: 7}',
      'school register: entries (student: string, {field}: number) -> mean {field} by student',
      'Group the results by student and work out the average {field} in every group. Entries are { student: string; {field}: number }[], output is an object, empty for no entries.',
      'For my class I keep a list of test results, each with a student and a {field}. Could you write something that gives the average {field} for every student as an object?',
      'type Entry = { student: string; {field}: number }; compute the mean per student, as { [student]: mean }',
      'calcuate avg {field} for each student, input array of {student, {field}} objects, output dictionary student -> avg',
      'entries -> { student: average {field} }, an entry is { student, {field} }',
      'Each test result has two fields, student and {field}. Pupils occur many times. What is the average per pupil? Return it as a plain object with student names as keys.',
      'mean {field} by student from records of student + {field}, return Record<string, number>',
      "Given the teacher's list of { student, {field} } items, produce an object whose keys are the students and whose values are their mean {field}.",
      'I would like to see how each student does on average: input is an array with student (string) and {field} (number), output is name to average.',
      'Please build a lookup of averages: key = student, value = sum of the {field} of that student divided by how many entries they have. Fields: student, {field}.',
      'SELECT student, AVG({field}) FROM entries GROUP BY student, but as a function over objects returning { student: avg }',
      'per-student averages; objects look like { student: string, {field}: number }; result object from student to averge',
      'Work out the mean of the {field} field for each distinct student field and collect them in an object.',
      'Take results with a student name and a {field} each; the same student may appear repeatedly. Output the average {field} under each name.',
      'students average helper: given { student, {field} }[] return { Ann: 4.2, ... } with the mean {field}',
    ],
    rules: [
      {
        say: [
          'round every average to one decimal',
          'averages rounded to 1 decimal place',
          'with one digit after the decimal point (rounded number)',
          'the means should be rounded to one decimal',
          'round to 1 decimal',
        ],
        body: `  const groups: Record<string, number[]> = {};
  for (const entry of $entries) {
    groups[entry.student] ??= [];
    groups[entry.student].push(entry.{field});
  }
  return Object.fromEntries(
    Object.entries(groups).map(([student, values]) => {
      const average = values.reduce((a, b) => a + b, 0) / values.length;
      return [student, Math.round(average * 10) / 10];
    }),
  );`,
        tests: ({ field }) => [
          [[[]], {}],
          [[rows(`student ${field}`, ['Ann', 5])], { Ann: 5 }],
          [[rows(`student ${field}`, ['Ann', 1], ['Ann', 2], ['Ann', 2])], { Ann: 1.7 }],
          [[rows(`student ${field}`, ['Ann', 1], ['Bob', 4], ['Ann', 1], ['Ann', 2])], { Ann: 1.3, Bob: 4 }],
          [[rows(`student ${field}`, ['Cy', 1], ['Cy', 2], ['Cy', 3], ['Cy', 5])], { Cy: 2.8 }],
        ],
      },
    ],
  }),
  family({
    name: 'people-names-by-team',
    group: 'scenarios',
    names: ['namesByGroup', 'groupNames', 'collectNames', 'rosterOf'],
    params: [
      { name: 'members', type: '{ name: string; {group}: string }[]', alt: ['people', 'users', 'persons'] },
    ],
    returns: 'Record<string, string[]>',
    slots: { group: ['team', 'city', 'club'] },
    body: `  const groups: Record<string, string[]> = {};
  for (const member of $members) {
    groups[member.{group}] ??= [];
    groups[member.{group}].push(member.name);
  }
  return groups;`,
    tests: ({ group }) => [
      [[[]], {}],
      [[rows(`name ${group}`, ['Ann', 'x'])], { x: ['Ann'] }],
      [[rows(`name ${group}`, ['Zoe', 'x'], ['Bob', 'y'], ['Ann', 'x'])], { x: ['Zoe', 'Ann'], y: ['Bob'] }],
      [[rows(`name ${group}`, ['Ann', 'a'], ['Ann', 'b'])], { a: ['Ann'], b: ['Ann'] }],
      [[rows(`name ${group}`, ['Ann', 'a'], ['Ann', 'a'])], { a: ['Ann', 'Ann'] }],
      [[rows(`name ${group}`, ['C', 'k'], ['B', 'k'], ['A', 'k'])], { k: ['C', 'B', 'A'] }],
    ],
    phrasings: [
      'list of names per {group}, members have name and {group}',
      'group people by {group} but keep only their names: { name, {group} }[] -> { [{group}]: string[] }',
      'How can I turn [{ name: "Ann", {group}: "x" }, ...] into an object with the {group} as key and an array of names as value?',
      'Returns an object from {group} to the names of the people in it; every person has a name and a {group}.',
      'I have members with a name and a {group} and want to print a list for each {group}, so please collect the names under the {group} they belong to.',
      '[{name: "Ann", {group}: "x"}, {name: "Bob", {group}: "y"}, {name: "Cy", {group}: "x"}] -> {x: ["Ann", "Cy"], y: ["Bob"]}',
      'who is in which {group}? members: { name: string; {group}: string }[]; answer as Record<string, string[]> of names',
      'members (name, {group}) -> names grouped by {group}',
      'Build a directory: for every {group} the array of names found there, input records with the two fields name and {group}.',
      'type Member = { name: string; {group}: string }. Bucket the name of each member under the {group}. No members gives {}.',
      'gorup names by {group}; array of objects with name and {group}; result object of string arrays',
      'Our sign-up sheet is an array of objects, name plus {group}. Write code that makes one key per {group} holding everybody listed there by name.',
      'Collect person names by {group}. Input { name, {group} }, output an object whose values are lists of names.',
      'Could you sort the participants into their {group}? They look like { name: "Eve", {group}: "north" } and I only need the names, in an object by {group}.',
      'from name/{group} records make {group} -> [names]',
      'For each distinct {group} value give an array with the name values of the records that have it (record = name, {group}).',
      'I need a roster: an object keyed by {group}, every value an array of the name strings. The people are { name, {group} } objects.',
      'users with name and {group} - return the names split up by {group} as a plain object',
      'Convert a flat array of { name, {group} } to a nested object: {group} first, inside it just an array of names.',
      'split members into lists of names, one list per {group} (feilds: name, {group}), keyed by the {group}',
      'Given people and the {group} of each of them ({ name, {group} }), make an object that says which names belong to which {group}.',
    ],
    rules: [
      {
        say: [
          'names sorted alphabetically within each {group}',
          'sort the names of every {group}',
          'each list of names must be in alphabetical order',
          'every array sorted from A to Z',
          'the names in a {group} are sorted',
        ],
        body: `  const groups: Record<string, string[]> = {};
  for (const member of $members) {
    groups[member.{group}] ??= [];
    groups[member.{group}].push(member.name);
  }
  for (const names of Object.values(groups)) names.sort();
  return groups;`,
        tests: ({ group }) => [
          [[[]], {}],
          [[rows(`name ${group}`, ['Ann', 'x'])], { x: ['Ann'] }],
          [
            [rows(`name ${group}`, ['Zoe', 'x'], ['Bob', 'y'], ['Ann', 'x'])],
            { x: ['Ann', 'Zoe'], y: ['Bob'] },
          ],
          [[rows(`name ${group}`, ['C', 'k'], ['B', 'k'], ['A', 'k'])], { k: ['A', 'B', 'C'] }],
          [[rows(`name ${group}`, ['B', 'k'], ['D', 'm'], ['C', 'm'])], { k: ['B'], m: ['C', 'D'] }],
        ],
      },
    ],
  }),
  family({
    name: 'people-leaderboard-lines',
    group: 'scenarios',
    names: ['leaderboard', 'leaderboardLines', 'formatLeaderboard', 'scoreboard', 'rankingLines'],
    params: [
      { name: 'players', type: '{ name: string; {field}: number }[]', alt: ['entries', 'list', 'results'] },
    ],
    returns: 'string[]',
    slots: { field: ['score', 'points', 'wins'] },
    body: `  return [...$players]
    .sort((a, b) => b.{field} - a.{field})
    .map((player, i) => \`\${i + 1}. \${player.name} (\${player.{field}})\`);`,
    tests: ({ field }) => [
      [[[]], []],
      [[rows(`name ${field}`, ['Ann', 12])], ['1. Ann (12)']],
      [
        [rows(`name ${field}`, ['Ann', 3], ['Bob', 12], ['Cy', 7])],
        ['1. Bob (12)', '2. Cy (7)', '3. Ann (3)'],
      ],
      [[rows(`name ${field}`, ['Zed', 5], ['Ann', 5])], ['1. Zed (5)', '2. Ann (5)']],
      [[rows(`name ${field}`, ['Ann', 0], ['Bob', 1])], ['1. Bob (1)', '2. Ann (0)']],
      [
        [rows(`name ${field}`, ['A', 10], ['B', 9], ['C', 100], ['D', 1])],
        ['1. C (100)', '2. A (10)', '3. B (9)', '4. D (1)'],
      ],
    ],
    phrasings: [
      'leaderboard lines like "1. Ann (12)" from players with name and {field}, highest {field} first',
      'I have { name, {field} } players and want strings "place. name ({field})", best player on top. Please give me an array of these.',
      'how to print a ranking? input [{ name: "Ann", {field}: 12 }], output ["1. Ann (12)"], sorted by {field} descending',
      'Returns the players as numbered lines, most {field} first, in the form "1. Name (number)"; fields name and {field}.',
      'players (name, {field}) -> ["1. Bob (12)", "2. Cy (7)"], descending',
      '[{name: "Ann", {field}: 3}, {name: "Bob", {field}: 12}] -> ["1. Bob (12)", "2. Ann (3)"]',
      'Sort a copy of the players by {field} from high to low and format each one as `<place>. <name> (<{field}>)`. A player is { name: string; {field}: number }.',
      'For our quiz night screen: an array of texts with the place, a dot, the name and the {field} in brackets, e.g. "2. Eve (40)". Players have name and {field}; the largest comes first.',
      'type Player = { name: string; {field}: number }; produce numbered scoreboard strings "1. X (n)" in decreasing order of {field}; equal players keep their order',
      'format highscore table, objects with name and {field}, biggest first, lines look like "1. Ann (12)"',
      'Could you turn the game results (name and {field}) into a list of lines such as "1. Kim (9)", winner first? Do not modify the given array.',
      'make a scorebaord: { name, {field} }[] sorted high to low and then mapped to "rank. name ({field})" where rank starts at 1',
      'Number the competitors by descending {field}: "1. Ann (12)", "2. Bob (9)" and so on. Each competitor is an object with name and {field}. Nothing in, empty array out.',
      'ranking as text; every row is position, full stop, space, name, space, {field} in parentheses; input rows are { name, {field} }, best first',
      'I need the standings of a tournament. Every participant has a name and {field}. Output strings in the style 1. Name (value), ordered by {field} with the highest at the top.',
      'numbered list of players, most {field} first -> "1. name ({field})". The records: name, {field}',
      'Given participants with name and numeric {field}, return display strings for a high score list: index from 1, name, then the {field} between brackets; order is descending.',
      'Take { name, {field} } objects, order them so that the top {field} leads, and output lines like "3. Tom (5)".',
      'top list in text form: sort by {field} desc, then `1. Ann (12)` per player ({ name, {field} })',
      'lines for a leader board, "pos. name ({field})" with pos counting from 1, from an aray of { name, {field} }, highest {field} on the first line',
    ],
    rules: [
      {
        say: [
          'only the top three',
          'show just the first 3 places',
          'at most three lines',
          'limited to the best 3 players',
          'cut it off after place three',
        ],
        body: `  return [...$players]
    .sort((a, b) => b.{field} - a.{field})
    .slice(0, 3)
    .map((player, i) => \`\${i + 1}. \${player.name} (\${player.{field}})\`);`,
        tests: ({ field }) => [
          [[[]], []],
          [[rows(`name ${field}`, ['Ann', 12])], ['1. Ann (12)']],
          [
            [rows(`name ${field}`, ['Ann', 3], ['Bob', 12], ['Cy', 7])],
            ['1. Bob (12)', '2. Cy (7)', '3. Ann (3)'],
          ],
          [
            [rows(`name ${field}`, ['A', 10], ['B', 9], ['C', 100], ['D', 1])],
            ['1. C (100)', '2. A (10)', '3. B (9)'],
          ],
          [
            [rows(`name ${field}`, ['A', 1], ['B', 1], ['C', 1], ['D', 1])],
            ['1. A (1)', '2. B (1)', '3. C (1)'],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'people-rank-with-ties',
    group: 'scenarios',
    names: ['rankPlayers', 'ranking', 'assignRanks', 'rankWithTies', 'competitionRanking'],
    params: [
      {
        name: 'runners',
        type: '{ name: string; {field}: number }[]',
        alt: ['players', 'athletes', 'results'],
      },
    ],
    returns: '{ name: string; rank: number }[]',
    slots: { field: ['points', 'score', 'goals'] },
    body: `  const sorted = [...$runners].sort((a, b) => b.{field} - a.{field});
  return sorted.map(({ name, {field} }) => ({
    name,
    rank: sorted.findIndex((other) => other.{field} === {field}) + 1,
  }));`,
    tests: ({ field }) => [
      [[[]], []],
      [[rows(`name ${field}`, ['Ann', 4])], rows('name rank', ['Ann', 1])],
      [
        [rows(`name ${field}`, ['Ann', 4], ['Bob', 9], ['Cy', 4], ['Di', 1])],
        rows('name rank', ['Bob', 1], ['Ann', 2], ['Cy', 2], ['Di', 4]),
      ],
      [
        [rows(`name ${field}`, ['Ann', 0], ['Bob', 0], ['Cy', 0])],
        rows('name rank', ['Ann', 1], ['Bob', 1], ['Cy', 1]),
      ],
      [
        [rows(`name ${field}`, ['Ann', 1], ['Bob', 2], ['Cy', 3])],
        rows('name rank', ['Cy', 1], ['Bob', 2], ['Ann', 3]),
      ],
      [
        [rows(`name ${field}`, ['A', 7], ['B', 7], ['C', 5], ['D', 5], ['E', 2])],
        rows('name rank', ['A', 1], ['B', 1], ['C', 3], ['D', 3], ['E', 5]),
      ],
    ],
    phrasings: [
      'rank people by {field}, highest first, equal {field} = equal rank; input { name, {field} }[], output { name, rank }[] in rank order',
      'I need a ranking with ties. Players have name and {field}. The result is a list of { name, rank } from best to worst, where players with the same {field} get the same rank.',
      'how do I give places to players ({ name: string; {field}: number }) so that ties share a place? more {field} is better, return { name, rank } sorted from rank 1 down',
      'Returns { name, rank } objects, highest {field} first; people with equal {field} share the rank, 1 being the best. Each input has name and {field}.',
      'competitors (name, {field}) -> [{ name, rank }] ordered by {field} descending, shared ranks on a tie',
      'name + {field} in, name + rank out, best first, same {field} same rank',
      'Given athletes with a name and {field}, sort them by {field} from high to low and replace the {field} by a rank starting at 1, the same for equal {field}.',
      '[{name: "Ann", {field}: 4}, {name: "Bob", {field}: 9}, {name: "Cy", {field}: 4}] -> [{name: "Bob", rank: 1}, {name: "Ann", rank: 2}, {name: "Cy", rank: 2}]',
      'type Entry = { name: string; {field}: number }; turn Entry[] into { name: string; rank: number }[], descending by {field}, ties get an identical rank and stay in input order',
      'For the sports day I have a list of children with name and {field}. Could you work out who is placed where? Output name and rank, winner first, with joint places for equal {field}.',
      'place numbers with joint places: objects { name, {field} }, larger {field} ranks higher, return objects { name, rank } best to worst',
      'Determine the rank of each runner by {field} (most is rank 1). Two with the same {field} have the same rank. Give back name and rank, sorted. Fields: name, {field}.',
      'sports style ranknig with shared places, from { name, {field} } to { name, rank }, high {field} first',
      'Please write the standings: every item in is { name, {field} }, every item out is { name, rank }. Order: descending {field}. Tied ones share a rank.',
      'Like a SQL ranking query ordered by {field} DESC: given rows of name and {field} return rows of name and rank in that order',
      'sort desc by {field} and number the people, same number for a draw; records are name/{field}; result [{ name, rank }]',
      'I want to know the position of each player in the league table. A player is { name, {field} }, the one with the most {field} is rank 1, a tie means a joint rank; list { name, rank } from top to bottom.',
      'Create a list of { name, rank } for participants { name, {field} }; rank 1 for the greatest {field}; participants level on {field} get equal ranks.',
      'Empty list gives empty list. Otherwise order the { name, {field} } records from most to least {field} and output { name, rank }, with the rank repeated when the {field} is equal.',
      'assing ranks: { name, {field} } -> { name, rank }, descending {field}, ties alike',
    ],
    rules: [
      {
        say: [
          'after a tie the next rank is skipped (1, 2, 2, 4)',
          'standard competition ranking, 1 2 2 4',
          'ranks go 1, 1, 3 after a tie',
          'a tie leaves a gap in the ranks',
          'with gaps after ties, as in the Olympics',
        ],
        body: `  const sorted = [...$runners].sort((a, b) => b.{field} - a.{field});
  return sorted.map(({ name, {field} }) => ({
    name,
    rank: sorted.findIndex((other) => other.{field} === {field}) + 1,
  }));`,
        tests: ({ field }) => [
          [[[]], []],
          [[rows(`name ${field}`, ['Ann', 4])], rows('name rank', ['Ann', 1])],
          [
            [rows(`name ${field}`, ['Ann', 4], ['Bob', 9], ['Cy', 4], ['Di', 1])],
            rows('name rank', ['Bob', 1], ['Ann', 2], ['Cy', 2], ['Di', 4]),
          ],
          [
            [rows(`name ${field}`, ['Ann', 1], ['Bob', 2], ['Cy', 3])],
            rows('name rank', ['Cy', 1], ['Bob', 2], ['Ann', 3]),
          ],
          [
            [rows(`name ${field}`, ['A', 7], ['B', 7], ['C', 5])],
            rows('name rank', ['A', 1], ['B', 1], ['C', 3]),
          ],
        ],
      },
      {
        say: [
          'no gaps after a tie (1, 2, 2, 3)',
          'dense ranking, 1 2 2 3',
          'the rank after a tie is the next number',
          'ranks without holes',
          'do not skip ranks after ties',
        ],
        body: `  const levels = [...new Set($runners.map((runner) => runner.{field}))].sort((a, b) => b - a);
  return [...$runners]
    .sort((a, b) => b.{field} - a.{field})
    .map(({ name, {field} }) => ({ name, rank: levels.indexOf({field}) + 1 }));`,
        tests: ({ field }) => [
          [[[]], []],
          [[rows(`name ${field}`, ['Ann', 4])], rows('name rank', ['Ann', 1])],
          [
            [rows(`name ${field}`, ['Ann', 4], ['Bob', 9], ['Cy', 4], ['Di', 1])],
            rows('name rank', ['Bob', 1], ['Ann', 2], ['Cy', 2], ['Di', 3]),
          ],
          [
            [rows(`name ${field}`, ['A', 7], ['B', 7], ['C', 5], ['D', 10])],
            rows('name rank', ['D', 1], ['A', 2], ['B', 2], ['C', 3]),
          ],
          [
            [rows(`name ${field}`, ['Ann', 0], ['Bob', 0], ['Cy', -1])],
            rows('name rank', ['Ann', 1], ['Bob', 1], ['Cy', 2]),
          ],
        ],
      },
    ],
  }),
  family({
    name: 'people-latest-message',
    group: 'scenarios',
    names: ['latestMessages', 'latestPerUser', 'lastMessages', 'newestTextByUser', 'lastTextPerUser'],
    params: [
      {
        name: 'messages',
        type: '{ {who}: string; text: string; time: number }[]',
        alt: ['posts', 'chat', 'log'],
      },
    ],
    returns: 'Record<string, string>',
    slots: { who: ['user', 'sender', 'author'] },
    body: `  const sorted = [...$messages].sort((a, b) => a.time - b.time);
  return Object.fromEntries(sorted.map((message) => [message.{who}, message.text]));`,
    tests: ({ who }) => [
      [[[]], {}],
      [[rows(`${who} text time`, ['ann', 'hi', 5])], { ann: 'hi' }],
      [[rows(`${who} text time`, ['ann', 'new', 9], ['ann', 'old', 2])], { ann: 'new' }],
      [[rows(`${who} text time`, ['ann', 'a', 1], ['bob', 'b', 2], ['ann', 'c', 3])], { ann: 'c', bob: 'b' }],
      [
        [rows(`${who} text time`, ['bob', 'x', 10], ['ann', 'y', 9], ['bob', 'z', 100], ['bob', 'w', 20])],
        { bob: 'z', ann: 'y' },
      ],
      [[rows(`${who} text time`, ['ann', 'first', 4], ['ann', 'second', 4])], { ann: 'second' }],
    ],
    phrasings: [
      'newest text per {who}; messages have {who}, text and time (number), not sorted',
      'I have chat messages { {who}, text, time } in any order and want an object with the most recent text of each {who}.',
      'how do i find the last message of every {who}? array of { {who}: string; text: string; time: number }, result {who} -> text',
      'Returns an object mapping each {who} to the text with the greatest time; messages are { {who}, text, time }.',
      'messages ({who}, text, time) -> latest text by {who}',
      '[{ {who}: "ann", text: "new", time: 9 }, { {who}: "ann", text: "old", time: 2 }] -> { ann: "new" }',
      'For the overview page show what everyone wrote last. Every message holds a {who}, a text and a numeric time. Output: object keyed by {who}, value is the text of their latest message.',
      'type Message = { {who}: string; text: string; time: number }. Keep only the newest per {who}, return Record<string, string> with the texts.',
      'last thing said per {who} by time, unsorted input, fields {who}/text/time, the later one in the array wins if times are equal',
      'Could you write code that picks the latest post of each {who}? Posts are objects with {who}, text and time as a timestamp, and I just need {who} to text.',
      'get most recent mesage text for each {who} from list of { {who}, text, time }',
      'Collapse a chat log to one text per {who}: the one whose time is highest. Log entries carry {who}, text, time. Give a plain object.',
      'given an unordered log with {who}, text and time, map each {who} to the newest text. an empty log gives {}',
      'Conversation list preview: {who} -> last text, decided by the time field (bigger is later), out of { {who}, text, time }[]',
      'Among messages with the properties {who}, text, time, select for each {who} the one with maximal time and return the texts in an object by {who}.',
      'what did every {who} post most recently? entries: {who}, text, time (number of seconds). object please',
      'We receive messages out of order. Each is { {who}, text, time }. I would like a dictionary giving the final text (largest time) of every {who}.',
      'order by time and let later messages overwrite earlier ones, so that I get { [{who}]: text }; message fields: {who}, text, time',
      'Per {who} only the freshest text should survive. Message: { {who}: string, text: string, time: number }; the array is not sortd; output object from {who} to text.',
      'SELECT the text having max(time) for each {who}, over rows ({who}, text, time), as an object',
    ],
  }),
  family({
    name: 'people-dedupe-by-id',
    group: 'scenarios',
    names: ['dedupeById', 'dedupeContacts', 'uniqueById', 'removeDuplicates', 'mergeById'],
    params: [
      { name: 'contacts', type: '{ id: number; {field}: string }[]', alt: ['users', 'list', 'people'] },
    ],
    returns: '{ id: number; {field}: string }[]',
    slots: { field: ['email', 'name', 'phone'] },
    body: '  return [...new Map($contacts.map((contact) => [contact.id, contact])).values()];',
    tests: ({ field }) => [
      [[[]], []],
      [[rows(`id ${field}`, [1, 'a'])], rows(`id ${field}`, [1, 'a'])],
      [[rows(`id ${field}`, [1, 'a'], [2, 'b'], [1, 'c'])], rows(`id ${field}`, [1, 'c'], [2, 'b'])],
      [[rows(`id ${field}`, [3, 'x'], [3, 'y'], [3, 'z'])], rows(`id ${field}`, [3, 'z'])],
      [[rows(`id ${field}`, [2, 'a'], [1, 'a'])], rows(`id ${field}`, [2, 'a'], [1, 'a'])],
      [
        [rows(`id ${field}`, [9, 'a'], [4, 'b'], [4, 'c'], [9, 'd'], [5, 'e'])],
        rows(`id ${field}`, [9, 'd'], [4, 'c'], [5, 'e']),
      ],
    ],
    phrasings: [
      'dedupe contacts by id, the last one wins, keep the position of the first; contact = { id, {field} }',
      'I have a list of { id: number; {field}: string } with repeated ids and want each id once with its last record, in order of first appearance of the ids.',
      'how to remove duplicate ids from [{ id: 1, {field}: "a" }, ...] such that the latest entry of an id replaces the earlier one in its place?',
      'Returns the contacts without repeated ids: the final record for every id, ids in the order they first occur. Fields id and {field}.',
      '[{id: 1, {field}: "a"}, {id: 2, {field}: "b"}, {id: 1, {field}: "c"}] -> [{id: 1, {field}: "c"}, {id: 2, {field}: "b"}]',
      'contacts (id, {field}) -> unique by id, later overwrites earlier in place',
      'We import users twice and get the same id several times with an updated {field}. Keep just the most recent (last in the array) version per id, ordered by when the id first showed up.',
      'type Contact = { id: number; {field}: string }; unique on id, newest (last) record kept, first-seen order of ids',
      'Remove duplicates by id from an array of { id, {field} }; if an id occurs again, the later object takes the slot of the earlier one.',
      'one record per id, last wins, order of first occurrence, records are id + {field}',
      'Could you clean my address book? Entries have an id and a {field}. Where an id is there twice, take the last entry, and leave the ids in the order in which they first come.',
      'unqiue contacts by id keeping the last, objects with id and {field}, order by first time an id appears',
      'Later rows are corrections of earlier rows with the same id. Apply the corrections: output each id once with its last row, at the place of its first row. Rows look like { id, {field} }.',
      'Given people { id, {field} }, collapse equal ids with a Map so that the last object for each id remains at the position where the id was first seen.',
      'new Map trick: id -> contact, then the values. contacts have id: number and {field}: string, last duplicate survives',
      'filter repeated id out of a list of id/{field} objects. keep the last version of each. position = first occurence',
      'From a list of events carrying id and {field} produce the current state: every id exactly once, with its last {field}, in first-seen order, as { id, {field} } objects.',
      'Deduplicate on the id property. In case of a clash the record further down the list is right, but it goes where the first one was. Records: id (number), {field} (string).',
      'I want distinct ids only, each with the {field} given last, in order of first appearance ({ id, {field} }[] in and out).',
      'Merge duplicate user records: same id means same user, the last { id, {field} } replaces the previous, ids stay in their initial order.',
    ],
  }),
  family({
    name: 'people-toggle-task',
    group: 'scenarios',
    names: ['toggleTask', 'toggleTodo', 'toggleById', 'toggleDone', 'flipTask'],
    params: [
      {
        name: 'tasks',
        type: '{ id: number; title: string; {flag}: boolean }[]',
        alt: ['todos', 'items', 'list'],
      },
      { name: 'id', type: 'number', alt: ['taskId', 'targetId'] },
    ],
    returns: '{ id: number; title: string; {flag}: boolean }[]',
    slots: { flag: ['done', 'completed', 'checked', 'starred'] },
    body: '  return $tasks.map((task) => (task.id === $id ? { ...task, {flag}: !task.{flag} } : task));',
    tests: ({ flag }) => [
      [[[], 1], []],
      [[rows(`id title ${flag}`, [1, 'a', false]), 1], rows(`id title ${flag}`, [1, 'a', true])],
      [[rows(`id title ${flag}`, [1, 'a', true]), 1], rows(`id title ${flag}`, [1, 'a', false])],
      [[rows(`id title ${flag}`, [1, 'a', true]), 2], rows(`id title ${flag}`, [1, 'a', true])],
      [
        [rows(`id title ${flag}`, [1, 'a', true], [2, 'b', false], [3, 'c', true]), 2],
        rows(`id title ${flag}`, [1, 'a', true], [2, 'b', true], [3, 'c', true]),
      ],
      [
        [rows(`id title ${flag}`, [7, 'x', true], [8, 'y', true]), 8],
        rows(`id title ${flag}`, [7, 'x', true], [8, 'y', false]),
      ],
    ],
    phrasings: [
      'toggle {flag} of the task with a given id, return a new array; tasks: { id, title, {flag} }[]',
      'I have todos with id, title and {flag}. When the user clicks one I need a new list where {flag} of that id is flipped and everything else is untouched.',
      'how do I flip {flag} of one todo by id without mutating? todos look like { id: number; title: string; {flag}: boolean }',
      'Returns a copy of the tasks in which the one with this id has its {flag} inverted; a task has id, title, {flag}.',
      'tasks (id, title, {flag}), id -> tasks with that one toggled, immutable',
      'react state update: invert {flag} on the item whose id matches, items are { id, title, {flag} }, unknown id changes nothing',
      '[{id: 1, title: "a", {flag}: false}] and 1 -> [{id: 1, title: "a", {flag}: true}]; second argument is the id to toggle',
      'type Task = { id: number; title: string; {flag}: boolean }. Given Task[] and an id, negate {flag} for that task in a new array.',
      'Please write the checkbox handler logic: it receives the list ({ id, title, {flag} }) and an id, and returns the list with {flag} switched for that id.',
      'switch the boolean {flag} on/off for a single task picked by id (task: id, title, {flag}), no mutation of input',
      'todo reducer, action toggle: state is an array of { id, title, {flag} }, payload is the id; output the next state',
      'Change {flag} from true to false or from false to true for the record having the given id; leave the others. Records consist of id, title and {flag}; the result is a new array.',
      'togle {flag} by id in array of { id, title, {flag} } objects, return new list',
      'Given a list of chores, each { id, title, {flag} }, and the id of one chore, produce an updated list where that chore has the opposite {flag}.',
      'map over tasks and negate {flag} where id equals the argument; fields are id, title, {flag}',
      'If a task has the wanted id, its {flag} becomes !{flag}; all other tasks are returned as they are. Input: tasks with id (number), title (string), {flag} (boolean), and the id.',
      'I keep an array of objects with id, title and {flag} and need an immutable update that reverses {flag} on one of them, found by id.',
      'The user presses the box next to an item: id known, list known (id, title, {flag}). What is the new list? The {flag} of the item changes to its oposite.',
      'mark as {flag} or unmark, depending on the current value, the entry with that id in { id, title, {flag} }[]; no match -> same content',
      'Function for a task list: parameters are the tasks { id, title, {flag} } and an id, result is a fresh array with {flag} flipped at that id.',
    ],
  }),
  family({
    name: 'people-done-percentage',
    group: 'scenarios',
    names: ['donePercentage', 'percentDone', 'completionRate', 'progressOf', 'personProgress'],
    params: [
      { name: 'tasks', type: '{ {who}: string; done: boolean }[]', alt: ['todos', 'items', 'cards'] },
      { name: '{who}', type: 'string', alt: ['name', 'person'] },
    ],
    returns: 'number',
    slots: { who: ['assignee', 'owner', 'worker'] },
    body: ({ who }) => `  const own = $tasks.filter((task) => task.${who} === $${who});
  if (own.length === 0) return 0;
  return Math.round((own.filter((task) => task.done).length / own.length) * 100);`,
    tests: ({ who }) => [
      [[[], 'Ann'], 0],
      [[rows(`${who} done`, ['Bob', true]), 'Ann'], 0],
      [[rows(`${who} done`, ['Ann', true]), 'Ann'], 100],
      [[rows(`${who} done`, ['Ann', true], ['Ann', false]), 'Ann'], 50],
      [[rows(`${who} done`, ['Ann', true], ['Ann', false], ['Ann', false], ['Bob', true]), 'Ann'], 33],
      [[rows(`${who} done`, ['Bob', true], ['Bob', false], ['Bob', true], ['Ann', false]), 'Bob'], 67],
      [[rows(`${who} done`, ['Ann', false], ['Ann', false]), 'Ann'], 0],
    ],
    phrasings: [
      'percentage of done tasks of one {who}, rounded to a whole number; tasks are { {who}, done }; 0 if there are none',
      'I have tasks with {who} (string) and done (boolean) and want to show how many per cent of the tasks of a given {who} are finished, as an integer, and 0 when that {who} has no tasks.',
      'how can i compute the progress in % for a single {who} from { {who}: string; done: boolean }[]? no tasks -> 0, otherwise rounded',
      "Returns the rounded percentage (0 to 100) of the {who}'s tasks that are done; a task has {who} and done; without tasks it is 0.",
      'tasks ({who}, done) + {who} -> percent done, rounded, 0 for nobody',
      'progress bar value: among the tasks of the {who}, the share with done true times 100, Math.round it. Task = { {who}, done }. Return 0 instead of NaN.',
      'Given a board of cards { {who}, done } and a name, what whole percentage of the cards of that {who} is ticked off? Answer 0 when they own nothing.',
      '[{ {who}: "Ann", done: true }, { {who}: "Ann", done: false }, { {who}: "Bob", done: true }], "Ann" -> 50 (rounded percent, 0 if she has no tasks)',
      'type Task = { {who}: string; done: boolean }; completion rate of one person as integer per cent, 0 for people without tasks',
      'Please filter the tasks to the given {who}, then tell me which percentage has done set, rounded to the nearest integer. Avoid dividing by zero: return 0 then.',
      'completion percetage per {who}: list of { {who}, done } and the {who} name as arguments, nearest whole number, nothing assigned means 0',
      'My manager wants to see "Ann: 75 %". From the list of jobs, each with {who} and done, and her name, get the 75. Round it; if she has no jobs it is 0.',
      'done / total * 100 for the tasks whose {who} equals the second argument, rounded, zero when there are no such tasks (fields {who}, done)',
      'How far along is somebody? Input: all tasks as { {who}, done } objects and the {who}; output: whole number of percent, 0 if none match.',
      'Count the finished tasks of a {who} in relation to all of their tasks; result is a rounded percentage. Tasks have a string {who} and a boolean done. None at all: 0.',
      'sprint stats - percent complete for a {who}. array items { {who}, done }. integer result. 0 on empty',
      'For one {who}, take only their to-dos ({ {who}, done }) and calculate the proportion that is done as a percentage without decimals; no to-dos gives zero.',
      'I need the number for a progress ring: 100 times done tasks over all tasks belonging to the {who}, rounded. The records have {who} and done. It must be 0 for someone with no tasks.',
      'Rate of completion in whole percents of the person named in the second parameter; tasks list { {who}: string, done: boolean }; 0 with no task of theirs',
      'what precent of the work of this {who} is done? todo = { {who}, done }, round to integer, 0 for no todos',
    ],
  }),
  family({
    name: 'people-without-entry',
    group: 'scenarios',
    names: ['missingPeople', 'withoutEntry', 'whoIsMissing', 'notYet', 'namesWithoutEntry'],
    params: [
      { name: 'names', type: 'string[]', alt: ['members', 'people', 'everyone'] },
      { name: '{things}', type: '{ {who}: string; {what}: string }[]', alt: ['entries', 'records'] },
    ],
    returns: 'string[]',
    slots: { things: ['votes', 'replies', 'orders'], who: ['voter', 'name'], what: ['choice', 'answer'] },
    body: ({ things, who }) => `  const seen = new Set($${things}.map((entry) => entry.${who}));
  return $names.filter((person) => !seen.has(person));`,
    tests: ({ who, what }) => [
      [[[], []], []],
      [
        [['Ann', 'Bob'], []],
        ['Ann', 'Bob'],
      ],
      [
        [['Ann', 'Bob', 'Cy'], rows(`${who} ${what}`, ['Bob', 'x'])],
        ['Ann', 'Cy'],
      ],
      [[['Ann'], rows(`${who} ${what}`, ['Ann', 'x'], ['Ann', 'y'])], []],
      [
        [['Zoe', 'Ann'], rows(`${who} ${what}`, ['Eve', 'x'])],
        ['Zoe', 'Ann'],
      ],
      [[[], rows(`${who} ${what}`, ['Ann', 'x'])], []],
    ],
    phrasings: [
      'which names have no entry in {things}? names: string[], {things}: { {who}, {what} }[], keep the order of names',
      'I have everybody in a string array and the {things} as { {who}, {what} }. Who is still missing? Return these names in their original order.',
      'find people without any {things}: first argument all names, second list of { {who}: string; {what}: string }, compare with {who}',
      'Returns those names that do not occur as {who} in the {things} (objects with {who} and {what}).',
      '["Ann", "Bob", "Cy"] and {things} [{ {who}: "Bob", {what}: "x" }] -> ["Ann", "Cy"]',
      'names minus the {who} of every record in {things} ({who}, {what}); result string[]',
      'how do I list those who have none of the {things}? a record has a {who} and a {what}, plus I have an array with all the names',
      'Reminder mail: given all names and the {things} that came in so far, each with {who} and {what}, give me the names for which nothing came in, in the order of the first list.',
      'type Entry = { {who}: string; {what}: string }; from (string[], Entry[]) return the strings never used as {who}',
      'Could you tell me who has not responded? There is a list of names and a list of {things}, where each of the {things} has the fields {who} and {what}.',
      'set difference: all names without those appearing under {who} in {things}; a record is { {who}, {what} }',
      'The club wants to chase the late ones. Inputs are the member names and the {things} ({who}: string, {what}: string). Output the names that are not the {who} of any of them.',
      'who has none? names + {things} [{ {who}, {what} }] -> names with no match, order unchanged',
      'Filter a list of names down to the people that do not appear in {things}; every element there holds {who} and {what}, unknown people in it are ignored.',
      'names of the ones that did nothing yet, {things} hold {who} (the person) and {what}, result in same order as names arry',
      'Check the names against the {things} and keep a name if no record has it as {who}. A record also has {what}, which does not matter here.',
      'absent from {things}: array of names first, then array of objects { {who}, {what} }, answer is array of names',
      'After the deadline I must phone all who have not handed anything in. I know all names and have the {things}, objects of {who} and {what}. Give me the remaining names.',
      'List every name for which there is no item with that {who} among the {things}; items look like { {who}: "Ann", {what}: "tea" }. No {things} means everyone is returned.',
      'give back the poeple from names whose name is not in the {who} field of one of the {things} (shape { {who}, {what} })',
    ],
  }),
  family({
    name: 'people-election-winner',
    group: 'scenarios',
    names: ['electionWinner', 'winner', 'countVotes', 'pollResult', 'findWinner'],
    params: [
      { name: 'votes', type: '{ voter: string; {pick}: string }[]', alt: ['ballots', 'entries', 'poll'] },
    ],
    returns: 'string',
    slots: { pick: ['choice', 'candidate', 'option'], draw: ['tie', 'draw'] },
    body: `  const counts: Record<string, number> = {};
  for (const { {pick} } of $votes) counts[{pick}] = (counts[{pick}] ?? 0) + 1;
  const most = Math.max(...Object.values(counts));
  const leaders = Object.keys(counts).filter((key) => counts[key] === most);
  return leaders.length === 1 ? leaders[0] : '{draw}';`,
    tests: ({ pick, draw }) => [
      [[[]], draw!],
      [[rows(`voter ${pick}`, ['ann', 'tea'])], 'tea'],
      [[rows(`voter ${pick}`, ['ann', 'tea'], ['bob', 'coffee'])], draw!],
      [[rows(`voter ${pick}`, ['ann', 'tea'], ['bob', 'coffee'], ['cy', 'coffee'])], 'coffee'],
      [[rows(`voter ${pick}`, ['a', 'x'], ['b', 'y'], ['c', 'z'], ['d', 'y'], ['e', 'x'], ['f', 'x'])], 'x'],
      [[rows(`voter ${pick}`, ['a', 'x'], ['b', 'y'], ['c', 'y'], ['d', 'x'], ['e', 'z'])], draw!],
    ],
    phrasings: [
      'winner of a vote, votes = { voter, {pick} }[], most votes wins, "{draw}" if two are equal on top (or no votes)',
      'I have votes with voter and {pick} and need the {pick} with the most votes. If more than one share the lead, or nobody voted, return the string "{draw}".',
      "how do I get the most voted {pick}? objects { voter: string; {pick}: string }, return '{draw}' when there is no single winner, also for an empty list",
      'Returns the {pick} that got the most votes or "{draw}" unless there is exactly one leader; each vote has a voter and a {pick}.',
      'votes (voter, {pick}) -> winning {pick} | "{draw}"; empty is "{draw}" too',
      '[{voter: "ann", {pick}: "tea"}, {voter: "bob", {pick}: "coffee"}, {voter: "cy", {pick}: "coffee"}] -> "coffee"; no clear winner, or no votes at all -> "{draw}"',
      'Count the ballots { voter, {pick} } per {pick} and give the name of the top one. A shared first place, as well as no ballots, gives "{draw}".',
      'We vote on the place for lunch: each ballot is a voter plus a {pick}. Could you find what won? In case of equality at the top, or without ballots, say "{draw}".',
      'type Vote = { voter: string; {pick}: string }. Tally by {pick}, then return the sole leader, otherwise "{draw}" (no votes included)',
      'election result as a string: the {pick} with the highest count in { voter, {pick} }[], "{draw}" on equal highest counts and on an empty list',
      'tally the votes by {pick}; one with the max -> return it, several or none -> "{draw}". vote has voter + {pick}',
      "Class president election. The list has a voter and a {pick} per vote. Return the {pick} named most often; if the top count is reached by several, or the list is empty, return '{draw}'.",
      'determne the winner of a poll from records with voter and {pick}; unique maximum required, else "{draw}"; no votes gives "{draw}"',
      'Which {pick} is most popular? Answers are stored as { voter, {pick} }. Two or more leaders or no answers: "{draw}".',
      'Given an array of votes (fields voter, {pick}), the function should announce the {pick} with the largest number of votes, or "{draw}" where no single {pick} is ahead of all others, for example with no votes.',
      'poll: { voter, {pick} } items, result is the {pick} chosen by most voters; not unique or nobody voted: "{draw}"',
      'Please evaluate our survey. Everyone (voter) picked a {pick}. I want the front runner as a string, and "{draw}" when the front is shared or there are no votes.',
      'plurality winner with draw handling, input voter/{pick} objects, output {pick} or the word {draw} (for empty input as well)',
      'Find the mode of the {pick} field in votes of shape { voter, {pick} }, returning "{draw}" when the mode is not unique or the list has nothing.',
      'add up the votes for every {pick} (vote: voter, {pick}) and return the best one, the text "{draw}" in case of an equal number at the top or an emtpy list',
    ],
    rules: [
      {
        say: [
          'only the last vote of each voter counts',
          'if a voter votes again the later vote replaces the earlier one',
          'people may change their mind: the last vote per voter is the valid one',
          'repeated votes of one voter: use the last only',
          'one vote per voter, the final one',
        ],
        body: `  const latest = new Map($votes.map((vote) => [vote.voter, vote.{pick}]));
  const counts: Record<string, number> = {};
  for (const {pick} of latest.values()) counts[{pick}] = (counts[{pick}] ?? 0) + 1;
  const most = Math.max(...Object.values(counts));
  const leaders = Object.keys(counts).filter((key) => counts[key] === most);
  return leaders.length === 1 ? leaders[0] : '{draw}';`,
        tests: ({ pick, draw }) => [
          [[[]], draw!],
          [[rows(`voter ${pick}`, ['ann', 'tea'], ['ann', 'tea'], ['bob', 'milk'])], draw!],
          [[rows(`voter ${pick}`, ['ann', 'tea'], ['bob', 'milk'], ['ann', 'milk'])], 'milk'],
          [[rows(`voter ${pick}`, ['a', 'x'], ['a', 'x'], ['b', 'y'], ['c', 'y'], ['a', 'x'])], 'y'],
          [[rows(`voter ${pick}`, ['a', 'x'], ['b', 'y'], ['c', 'z'])], draw!],
        ],
      },
    ],
  }),
  family({
    name: 'people-pass-fail',
    group: 'scenarios',
    names: ['passFail', 'splitByResult', 'examResults', 'passedAndFailed', 'sortOutResults'],
    params: [
      {
        name: 'students',
        type: '{ name: string; {a}: number; {b}: number }[]',
        alt: ['pupils', 'candidates', 'results'],
      },
    ],
    returns: '{ passed: string[]; failed: string[] }',
    slots: { a: ['math', 'theory'], b: ['english', 'practice'], limit: [40, 50, 60] },
    body: `  const passes = (student: { {a}: number; {b}: number }) => student.{a} >= {limit} && student.{b} >= {limit};
  return {
    passed: $students.filter((student) => passes(student)).map((student) => student.name),
    failed: $students.filter((student) => !passes(student)).map((student) => student.name),
  };`,
    tests: ({ a, b, limit }) => {
      const n = limit as number;
      const heading = `name ${a} ${b}`;
      return [
        [[[]], { passed: [], failed: [] }],
        [[rows(heading, ['Ann', n, n])], { passed: ['Ann'], failed: [] }],
        [[rows(heading, ['Ann', n - 1, 100])], { passed: [], failed: ['Ann'] }],
        [[rows(heading, ['Ann', 100, n - 1])], { passed: [], failed: ['Ann'] }],
        [
          [rows(heading, ['Ann', 90, 90], ['Bob', 0, 90], ['Cy', n, 99], ['Di', 5, 5])],
          { passed: ['Ann', 'Cy'], failed: ['Bob', 'Di'] },
        ],
        [[rows(heading, ['Zoe', 100, 100], ['Al', 100, 100])], { passed: ['Zoe', 'Al'], failed: [] }],
      ];
    },
    phrasings: [
      'split students into passed and failed names; a student is { name, {a}, {b} } and passes with at least {limit} in both',
      'I have exam results { name, {a}, {b} }. You pass if {a} and {b} are both >= {limit}. Return { passed, failed } with the names.',
      'how do i sort students (name: string, {a}: number, {b}: number) into { passed: string[], failed: string[] } when each of the two marks has to reach {limit}?',
      'Returns an object with the names of those who passed ({limit} or more in {a} as well as in {b}) and of those who failed. Students have name, {a} and {b}.',
      'students (name, {a}, {b}) -> { passed: names, failed: names }, pass mark {limit} (inclusive) in each subject',
      'two lists of names, passed / failed, from { name, {a}, {b} } records; below {limit} in either {a} or {b} is a fail',
      '[{name: "Ann", {a}: 90, {b}: 80}, {name: "Bob", {a}: 10, {b}: 90}] -> {passed: ["Ann"], failed: ["Bob"]}, pass = both at least {limit}',
      'Driving school: every candidate has a name, a number for {a} and a number for {b}. Less than {limit} in one of them means failing. I want the names separated under the keys passed and failed.',
      'type Student = { name: string; {a}: number; {b}: number }; produce { passed, failed } (arrays of name), threshold {limit} on both fields, {limit} itself passes',
      'Please separate the class: passed holds the names with {a} >= {limit} && {b} >= {limit}, failed holds all the other names. Input objects: name, {a}, {b}.',
      'pass/fail lists. needs {limit}+ in {a} AND {b}. items { name, {a}, {b} }. output { passed: [...names], failed: [...names] }',
      'Whoever scored under {limit} in {a} or under {limit} in {b} has failed; the rest have passed. Give both groups by name in one object { passed, failed }; each record has name, {a}, {b}.',
      'Partition the pupils by whether they have a minimum of {limit} points in {a} and also in {b} ({ name, {a}, {b} }[]), returning just names as { passed, failed }.',
      'exam results to passed and failed name lists, both {a} and {b} must be {limit} or higher, stundents have name, {a}, {b}',
      'Who made it? Array of { name, {a}, {b} }; making it takes no mark lower than {limit}. Result object: passed and failed, arrays of names in the given order.',
      'As a teacher I get a table with name, {a}, {b} and want the names of those who passed and those who did not, as { passed, failed }. A pass requires at least {limit} in each of the two.',
      'minimum {limit} for {a}, minimum {limit} for {b}, otherwise failed - return names grouped as passed & failed from a list with name, {a}, {b}',
      'Evaluate the test: an entry { name: "Ann", {a}: 70, {b}: 30 } goes to failed if any of the numbers is smaller than {limit}, else to passed; only collect the names, in an object { passed, failed }.',
      'Names of successful and unsuccessful students under the keys "passed" and "failed". Success: {a} not below {limit} and {b} not below {limit}. Fields: name, {a}, {b}.',
      'mark list -> { passed: string[]; failed: string[] }. Both {a} and {b} need to be at leat {limit}. Mark list rows: name, {a}, {b}',
    ],
  }),
  family({
    name: 'people-sorted-full-names',
    group: 'scenarios',
    names: ['sortedNames', 'nameList', 'formatNames', 'directory', 'alphabeticalNames'],
    params: [
      { name: 'users', type: '{ {first}: string; {last}: string }[]', alt: ['members', 'guests', 'people'] },
    ],
    returns: 'string[]',
    slots: { first: ['first', 'firstName', 'given'], last: ['last', 'lastName', 'surname'] },
    body: `  return [...$users]
    .sort((a, b) => a.{last}.localeCompare(b.{last}) || a.{first}.localeCompare(b.{first}))
    .map((person) => \`\${person.{last}}, \${person.{first}}\`);`,
    tests: ({ first, last }) => [
      [[[]], []],
      [[rows(`${first} ${last}`, ['Ann', 'Lee'])], ['Lee, Ann']],
      [[rows(`${first} ${last}`, ['Ann', 'Young'], ['Bob', 'Adams'])], ['Adams, Bob', 'Young, Ann']],
      [
        [rows(`${first} ${last}`, ['Tom', 'Lee'], ['Ann', 'Lee'], ['Kim', 'Cole'])],
        ['Cole, Kim', 'Lee, Ann', 'Lee, Tom'],
      ],
      [[rows(`${first} ${last}`, ['Al', 'Roe'], ['Al', 'Roe'])], ['Roe, Al', 'Roe, Al']],
      [
        [rows(`${first} ${last}`, ['Z', 'Smith'], ['A', 'Smithers'], ['M', 'Smit'])],
        ['Smit, M', 'Smith, Z', 'Smithers, A'],
      ],
    ],
    phrasings: [
      'names as "Last, First" sorted by last name then first name; users have {first} and {last}',
      'I have users with {first} and {last} and need a sorted list of strings like "Lee, Ann". Sort on {last}, and on {first} when {last} is the same.',
      'how can I build an alphabetical directory ("{last}, {first}") from [{ {first}: "Ann", {last}: "Lee" }]? equal {last} -> by {first}',
      'Returns the people as "{last}, {first}" strings ordered by {last} and then by {first}; every one has {first} and {last}.',
      'users ({first}, {last}) -> sorted ["Adams, Bob", "Young, Ann"], {last} before {first}',
      '[{ {first}: "Tom", {last}: "Lee" }, { {first}: "Ann", {last}: "Lee" }] -> ["Lee, Ann", "Lee, Tom"] (by {last}, then {first})',
      'For the phone book put the family name first: each entry { {first}, {last} } becomes "Lee, Ann", in alphabetical order of {last} with {first} as the tie breaker.',
      'type Person = { {first}: string; {last}: string }; sort with localeCompare by {last}, then {first}, and format each as {last}, comma, space, {first}',
      'guest list in alphabetical order by {last} ({first} decides if equal). output "{last}, {first}". objects have {first} + {last}. do not change the input',
      'Could you give me an attendance sheet, i.e. an array of strings "surname, given name" ordered alphabetically by the former and then the latter? The members are { {first}: string, {last}: string }.',
      'merge {first} and {last} into "Last, First" and sort by {last} and, for namesakes, by {first}; array of { {first}, {last} } in, string[] out',
      'Order people by {last}; those who share it by {first}; then write each as Doe, Jane. A person has the properties {first} and {last}.',
      'sort users by {last} then {first} ascending, map to `{last}, {first}` (last name goes first), fields: {first}, {last}',
      'alphabetcal name list with the last name in front: "Kent, Clark". records = { {first}, {last} }, sorted by {last}, then {first}',
      'Turn an unsorted list of { {first}, {last} } into catalogue style names (Last, First), A to Z by {last} and within one {last} A to Z by {first}.',
      'Class register: pupils have {first} and {last}. Produce the lines "Last, First" in register order, meaning {last} first and {first} second.',
      'give a sorted array of names, formatted {last} + ", " + {first}, primary sort {last}, secondary sort {first}, given objects with {first} and {last}',
      'The input is an array of users, each with a {first} and a {last}. I want them listed as "Smith, Anna", sorted on the {last} and in case of the same {last} on the {first}.',
      'Format and sort: { {first}: "Kim", {last}: "Cole" } is shown as "Cole, Kim"; sort order {last}, {first}; empty input -> empty array',
      'list of strings "Surname, Firstname" from objects having {first} and {last}, ordred by {last} followed by {first}',
    ],
  }),
  family({
    name: 'people-shared-initials',
    group: 'scenarios',
    names: ['groupByInitials', 'initialsIndex', 'namesByInitials', 'byInitials'],
    params: [
      {
        name: 'staff',
        type: '{ first: string; last: string }[]',
        alt: ['people', 'employees', 'colleagues'],
      },
    ],
    returns: 'Record<string, string[]>',
    body: `  const groups: Record<string, string[]> = {};
  for (const { first, last } of $staff) {
    const initials = (first[0] + last[0]).toUpperCase();
    groups[initials] ??= [];
    groups[initials].push(\`\${first} \${last}\`);
  }
  return groups;`,
    tests: [
      [[[]], {}],
      [[rows('first last', ['Ann', 'Lee'])], { AL: ['Ann Lee'] }],
      [
        [rows('first last', ['Ann', 'Lee'], ['Bob', 'Kay'], ['Al', 'Long'])],
        { AL: ['Ann Lee', 'Al Long'], BK: ['Bob Kay'] },
      ],
      [[rows('first last', ['ann', 'lee'])], { AL: ['ann lee'] }],
      [[rows('first last', ['Jo', 'de Vries'])], { JD: ['Jo de Vries'] }],
      [
        [rows('first last', ['Max', 'Moe'], ['Mia', 'Moss'], ['max', 'moe'])],
        { MM: ['Max Moe', 'Mia Moss', 'max moe'] },
      ],
    ],
    phrasings: [
      'group full names by upper-case initials; people are { first, last }; { AL: ["Ann Lee", "Al Long"] }',
      'I have employees with first and last name fields (first, last). Which of them share initials? Make an object from the two capital initials to an array of full names "first last".',
      'how do I collect people by their initials? input { first: string; last: string }[], keys like "JD" in capitals, values arrays of "Jane Doe"',
      'Returns an object from initials (both letters upper case, no dots) to the full names having them; each person has first and last.',
      'staff (first, last) -> { initials: ["first last", ...] }, initials uppercase',
      '[{first: "Ann", last: "Lee"}, {first: "Bob", last: "Kay"}] -> {AL: ["Ann Lee"], BK: ["Bob Kay"]}',
      'For mug labels we use initials such as "AL". Find out who gets which label: an object label -> list of names ("Ann Lee"), from records with first and last. Labels are always in capitals.',
      'type Person = { first: string; last: string }; bucket `first last` under the uppercased first letters of both',
      'initials index: key = first letter of first plus first letter of last, in upper case; value = all the names (first, a space, last) with that key, in given order',
      'Take the first character of first and of last, join and capitalise them, and gather the full names under that key. Persons are { first, last } objects.',
      'Could you check for clashing initials in the team? Build a dictionary keyed by initials (e.g. "KB", uppercase) whose values are arrays with "first last" of everyone having these. Team members: first, last.',
      'gruop poeple by initials, objects with first and last, key in capitals, list full names with a space',
      'Map from two-letter upper-case monogram to the people who have it, full names as strings with first before last, out of an array of { first, last }. No people, empty object.',
      'bucket by monogram: {first: "max", last: "moe"} belongs to MM as "max moe" (name unchanged, key uppercased); return the object of arrays',
      'Given colleagues with the properties first and last, which names go with which initials? Give { "AB": ["Amy Bell", "Al Boyd"], ... } with keys in capital letters.',
      'The signature stamps show initials only. From { first, last } records create an object that lists under every pair of capital initials the complete names, "first last".',
      'derive the initials (FL, upper case) for each { first, last } and return { [initials]: fullNames[] } where a full name is first + " " + last',
      'users grouped by inital letters of first and last, uppercase keys, arrays of "First Last" strings as values; user = { first, last }',
      'Sort everyone into boxes according to their initials in uppercase. A box holds full names ("Ann Lee"); everyone is given as an object with first and last.',
      'object with initials as keys (two uppercase letters without periods) and, as values, the list of names "first last" that abbreviate to it, for people { first, last }',
    ],
    rules: [
      {
        say: [
          'only keep initials that at least two people share',
          'leave out initials that belong to a single person',
          'drop the keys with just one name',
          'just those that occur more than once',
          'skip groups of one',
        ],
        body: `  const groups: Record<string, string[]> = {};
  for (const { first, last } of $staff) {
    const initials = (first[0] + last[0]).toUpperCase();
    groups[initials] ??= [];
    groups[initials].push(\`\${first} \${last}\`);
  }
  return Object.fromEntries(Object.entries(groups).filter(([, names]) => names.length > 1));`,
        tests: [
          [[[]], {}],
          [[rows('first last', ['Ann', 'Lee'])], {}],
          [
            [rows('first last', ['Ann', 'Lee'], ['Bob', 'Kay'], ['Al', 'Long'])],
            { AL: ['Ann Lee', 'Al Long'] },
          ],
          [[rows('first last', ['Max', 'Moe'], ['mia', 'moss'])], { MM: ['Max Moe', 'mia moss'] }],
          [[rows('first last', ['A', 'B'], ['B', 'A'])], {}],
        ],
      },
    ],
  }),
];
