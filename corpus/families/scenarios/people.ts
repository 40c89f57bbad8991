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
];
