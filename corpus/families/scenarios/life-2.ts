/** More lists of records from daily life: birthdays, museums, rivers, planets, songs, cards, car parks, clubs, cinemas, bags. */
import { type Family, family, type TestCase } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'life-shared-birthdays',
    group: 'scenarios',
    names: ['sharedBirthdays', 'birthdayTwins', 'sameBirthday', 'birthdayGroups', 'partyTogether'],
    params: [
      {
        name: 'people',
        type: '{ name: string; {born}: string }[]',
        alt: ['friends', 'persons', 'guests'],
      },
    ],
    returns: 'string[][]',
    slots: { born: ['birthday', 'born', 'birthDate'] },
    body: `  const days: Record<string, string[]> = {};
  for (const person of $people) {
    const day = person.{born}.slice(5);
    days[day] ??= [];
    days[day].push(person.name);
  }
  return Object.values(days).filter((names) => names.length > 1);`,
    tests: ({ born }) => {
      const f = `name ${born}`;
      return [
        [[rows(f, ['Ann', '1990-05-12'], ['Bob', '1985-01-30'], ['Cid', '2001-05-12'])], [['Ann', 'Cid']]],
        [[[]], []],
        [[rows(f, ['Ann', '1990-05-12'], ['Bob', '1990-05-13'])], []],
        [[rows(f, ['Ann', '1990-05-12'], ['Bob', '1990-05-12'])], [['Ann', 'Bob']]],
        [[rows(f, ['Ann', '1990-05-12'], ['Bob', '1990-06-12'])], []],
        [
          [
            rows(
              f,
              ['D', '1990-12-01'],
              ['A', '1990-02-02'],
              ['B', '1991-12-01'],
              ['C', '1992-02-02'],
              ['E', '1999-12-01'],
            ),
          ],
          [
            ['D', 'B', 'E'],
            ['A', 'C'],
          ],
        ],
      ];
    },
    phrasings: [
      "People { name: string; {born}: string }[] with dates 'YYYY-MM-DD'. Which of them share a birthday (same month and day, any year)? Array of groups of names, only groups of two or more, in order of first appearance.",
      'groups of names with the same month+day in {born} (iso date, ignore the year), groups of 2+ only. person = { name, {born} }',
      'For our office calendar: colleagues have name and {born} such as "1990-05-12". I would like to know who can celebrate together, so lists of names with equal day and month. Somebody alone on a day is not listed.',
      'Returns an array of name arrays, one for each day of the year on which at least two persons were born. Persons have name and {born} (YYYY-MM-DD); the year is irrelevant.',
      'How do I find birthday twins in an array of { name, {born} }? {born} is an ISO string; compare from character 5 on. Result like [["Ann", "Cid"]], groups in the order their day first occurs.',
      'people (name, {born} as yyyy-mm-dd) -> string[][] of names sharing MM-DD; drop singles; first seen order',
      'type Person = { name: string; {born}: string }; group by the month-day part of {born} and return the names of groups with more than one member',
      'Please collect friends who have their party on the same date. The year of {born} does not count, only "05-12" and so on. Output: array of arrays of name, each with at least 2. Input: { name, {born} }.',
      "[{ name: 'Ann', {born}: '1990-05-12' }, { name: 'Bob', {born}: '1985-01-30' }, { name: 'Cid', {born}: '2001-05-12' }] -> [['Ann', 'Cid']]",
      'Given guests with a name and an ISO {born}, cluster them by calendar day without year and keep the clusters having two names or more. Nobody in common: empty array.',
      'birthday paradox exercise: each pupil has name and {born} (e.g. "2010-03-09"). Return all groups (arrays of names) of pupils with the same month and day, leaving out lonely ones.',
      'who shares a brithday? list of { name, {born} }, {born} = "YYYY-MM-DD", the yaer may differ. answer = groups of names, two or more per group',
      'Names grouped where {born}.slice(5) is equal; discard groups of size 1; records are { name, {born} }',
      'In a class list with name and {born}, look for pupils who blow out candles on the same day, whatever their age. Give me the groups of names, each group as an array, ordered by the first pupil of it.',
      'Family tree app: members carry name and {born}, a string YYYY-MM-DD. List the coincidences, i.e. sets of 2+ members born on the same day of the same month. Only names, as nested arrays.',
      'Find every collection of at least two people with a matching anniversary of {born} (month and day). Return the collections as string[][] of name, days in order of first occurrence. People: { name, {born} }.',
      'Bucket name by month-day of {born}, then filter out buckets with one entry, then return the buckets. Entry = { name: string, {born}: string }, {born} formatted like 1990-05-12.',
      'We want to save on cake! From name and {born} (ISO date) of all members, tell us which names fall on one and the same day of the year. Array of arrays; members without a partner do not appear.',
      'Nested arrays of names: persons whose {born} agrees in month and day, disregarding the year, provided that there are two or more. Each person is an object with name and {born} ("YYYY-MM-DD").',
      'Same day, same month, maybe another year: put such people into one array of names. Return all those arrays (length above 1). Source: objects with name plus {born} in the form 2001-05-12.',
    ],
  }),
  family({
    name: 'life-museums-open',
    group: 'scenarios',
    names: ['openMuseums', 'museumsByFee', 'splitMuseums', 'visitOptions', 'freeAndPaid'],
    params: [
      {
        name: 'museums',
        type: '{ name: string; closed: string[]; {fee}: number }[]',
        alt: ['places', 'sights', 'galleries'],
      },
      { name: 'day', type: 'string', alt: ['weekday', 'today', 'date'] },
    ],
    returns: '{ free: string[]; paid: string[] }',
    slots: { fee: ['fee', 'price', 'entry'] },
    body: `  const open = $museums.filter((museum) => !museum.closed.includes($day));
  return {
    free: open.filter((museum) => museum.{fee} === 0).map((museum) => museum.name),
    paid: open.filter((museum) => museum.{fee} > 0).map((museum) => museum.name),
  };`,
    tests: ({ fee }) => {
      const f = `name closed ${fee}`;
      return [
        [
          [rows(f, ['Tate', ['Mon'], 0], ['Louvre', ['Tue'], 22], ['Prado', ['Mon'], 15]), 'Tue'],
          { free: ['Tate'], paid: ['Prado'] },
        ],
        [[[], 'Mon'], { free: [], paid: [] }],
        [[rows(f, ['Tate', ['Mon'], 0]), 'Mon'], { free: [], paid: [] }],
        [[rows(f, ['Tate', [], 0], ['Uffizi', [], 0.5]), 'Mon'], { free: ['Tate'], paid: ['Uffizi'] }],
        [[rows(f, ['B', ['Mon', 'Tue'], 5], ['A', ['Wed'], 5]), 'Tue'], { free: [], paid: ['A'] }],
        [[rows(f, ['Z', [], 0], ['Y', [], 0], ['X', [], 1]), 'Sun'], { free: ['Z', 'Y'], paid: ['X'] }],
      ];
    },
    phrasings: [
      'Museums { name: string; closed: string[]; {fee}: number }[] and a weekday: return { free, paid } with the names of museums open that day (day not in closed), free when {fee} is 0, otherwise paid.',
      'museum = { name, closed: days[], {fee} }. for a day -> { free: names, paid: names } of the open ones, {fee} 0 = free',
      'We visit a city on a given weekday and wonder where we can go. Every museum lists name, the days it is closed, and {fee}. I need an object with two name lists, free ({fee} is 0) and paid ({fee} above 0), without those closed on that day.',
      'Returns the names of museums that are open on the day, split into free ({fee} equal to zero) and paid (greater than zero). Museums have name, closed (array of days) and {fee}.',
      'How do I exclude museums whose closed array contains a day and then divide the others by {fee}? Objects: { name, closed, {fee} }; result { free: [...], paid: [...] } holding names.',
      "museums (name, closed, {fee}), 'Tue' -> { free: ['Tate'], paid: ['Prado'] }, those with 'Tue' in closed vanish",
      'type Museum = { name: string; closed: string[]; {fee}: number }. Given the list and a day string, partition the open museums by {fee} === 0 into free and paid; only names.',
      'Please make me a day plan object: free holds names of open museums with {fee} 0, paid holds names of open museums with a positive {fee}. Open means the day is missing from closed. Input fields name, closed, {fee}.',
      'Tourist office: each gallery has name, closed (e.g. ["Mon", "Tue"]) and {fee}. For the weekday somebody asks about, give the ones that are open, separated into free and paid. Keep the order, give names.',
      'filter !closed.includes(day), then names by {fee}: zero -> free, positive -> paid. records { name, closed, {fee} }',
      'Given sights with name, closed days and {fee}, which can be visited on a certain day without paying and which for money? Answer { free: string[], paid: string[] }.',
      'open musuems on a day, spilt by {fee} into free (0) and paid (> 0): { name, closed, {fee} }, names only in { free, paid }',
      'A museum app shows two columns for today: "free" and "paid". Museums with today in their closed list are hidden. {fee} decides the column (0 means free). Each museum: { name, closed, {fee} }. Return both columns as arrays of names in one object.',
      'Drop closed ones first: a museum is closed if the given day occurs in its closed array. Of the remaining, put name under free if {fee} is 0 and under paid if {fee} is more. Fields: name, closed, {fee}.',
      'Where may I go on Sunday for nothing, and where for a ticket? General version: day as argument, museums as { name, closed: string[], {fee}: number }. Two lists of names in an object, free and paid.',
      'Object { free, paid } of museum names, considering only museums that do not close on the requested day. free: {fee} is zero. paid: {fee} is above zero. data: name, closed, {fee}',
      'I have an array of attractions. name is a string, closed an array of weekdays, {fee} a number. Make free and paid lists (names) for one weekday; attractions closed on it are in neither.',
      'School trip: teacher names a day. Out of { name, closed, {fee} } museums, report as { free, paid } the names that are open, sorted into free of charge ({fee} 0) or not. The original order stays.',
      'Names of open places by cost for a day: { free: [{fee} = 0], paid: [{fee} > 0] }; place is open unless closed includes the day; place has name, closed, {fee}.',
      'For the passed day, look at museums where closed does not contain it; distribute their names over free and paid depending on whether {fee} is 0. An empty list of museums gives two empty arrays. Museum: name, closed, {fee}.',
    ],
  }),
  family({
    name: 'life-river-rank',
    group: 'scenarios',
    names: ['rankOf', '{what}Rank', 'positionOf', 'placeInRanking', 'rankByName'],
    params: [
      {
        name: 'list',
        type: '{ name: string; {size}: number }[]',
        alt: ['{what}s', 'entries', 'items'],
      },
      { name: 'name', type: 'string', alt: ['wanted', 'target', 'title'] },
    ],
    returns: 'number | null',
    slots: { what: ['river', 'lake', 'mountain'], size: ['size', 'rating'] },
    body: `  const found = $list.find(({what}) => {what}.name === $name);
  if (!found) return null;
  return $list.filter(({what}) => {what}.{size} > found.{size}).length + 1;`,
    tests: ({ size }) => {
      const f = `name ${size}`;
      const three = rows(f, ['Rhine', 12], ['Nile', 66], ['Elbe', 10]);
      return [
        [[three, 'Nile'], 1],
        [[three, 'Elbe'], 3],
        [[three, 'Volga'], null],
        [[[], 'Nile'], null],
        [[rows(f, ['A', 5], ['B', 5], ['C', 4]), 'B'], 1],
        [[rows(f, ['A', 5], ['B', 5], ['C', 4]), 'C'], 3],
        [[rows(f, ['Po', 6]), 'Po'], 1],
        [[rows(f, ['Po', 6]), 'po'], null],
      ];
    },
    phrasings: [
      'Rank of a {what} by {size}: array { name: string; {size}: number }[] and a name. 1 for the highest {size}, equal {size} means equal rank (1 + number of {what}s with more), null if the name is not there.',
      '{what} ranking: position of the named {what} when ordered by {size} descending, starting at 1, ties share a place, unknown name -> null. {what} = { name, {size} }',
      'For a quiz I need the place of a {what} in the list of all {what}s ({ name, {size} }), the one with the most {size} being number 1. Those with the same {size} have the same place. A name that is not in the list gives null.',
      'Returns the 1-based rank of the {what} with the given name: one more than the count of {what}s whose {size} is strictly greater, or null when there is no such {what}. Records: name, {size}.',
      'How can I find out on which place a {what} is, judged by {size} (greater is better)? Items look like { name: "Nile", {size}: 66 }. Give null for unknown names, equal places for equal values.',
      '{what}s (name, {size}), name -> rank by {size}, biggest first, 1-based, shared on ties, null if missing',
      'type Entry = { name: string; {size}: number }. Look up a {what} by its exact name and tell its rank in descending {size}; standard competition ranking (1, 1, 3). Not found: null.',
      'Please tell me whether my favourite {what} is the first, second or tenth by {size}. The list has objects with name and {size}. Number of {what}s above it plus one; null when the name does not appear.',
      "[{ name: 'Rhine', {size}: 12 }, { name: 'Nile', {size}: 66 }], 'Rhine' -> 2 (place of the {what} by {size}, high to low, same {size} same place, null for names not listed)",
      'Given an unsorted array of {what}s with name and {size}, which place does the {what} called X hold? Top {size} is place 1, and two {what}s of identical {size} both get the better place. If X is absent, null.',
      'Geography homework: {what}s are stored as { name, {size} }. Compute the ranking place of one {what} as 1 + how many have a larger {size}. If the {what} is unknown, return null.',
      'waht rank has a {what}? find it by name, cuont those with bigger {size}, add 1. null if not found. {what}s: { name, {size} }[]',
      'count of {what}s with {size} greater than that of the named one, plus 1; null without such a name; fields name and {size}',
      'The user enters the name of a {what}. Show its position in the charts by {size} (descending). Positions begin with 1; equal {size}, equal position. No {what} of that name: null. Data: array with name and {size}.',
      'A travel site says "this {what} is number 4 by {size}". Calculate that number for a name from a list of { name, {size} }: how many beat it in {size}, plus one. null for a name which is not contained.',
      'Determine the place of a certain {what} among all by {size}, largest {size} = 1, ties get the same place and the next place is skipped. Input: list of name/{size} objects and a name. Missing name: null.',
      'Rank lookup without sorting: locate the {what} via name (else null), then 1 plus the quantity of entries having a higher {size}. Entries are { name: string, {size}: number }.',
      'position in a descending {size} ranking for the {what} whose name equals the argument, or null; those with the same {size} are equally placed; list elements: name, {size}',
      'I keep {what}s with a name and {size}. For one of them (by name) tell me the rank, where the rank is 1 if no other has more {size}, 2 if one other has more, and so on. null if I never entered it.',
      'Which number in the list of biggest {what}s by {size} is the one named so-and-so? Every {what} has name and {size}. Answer starts from 1, draws share, and it is null if the name is unknown.',
    ],
  }),
  family({
    name: 'life-ringed-planets',
    group: 'scenarios',
    names: ['interestingPlanets', 'specialPlanets', 'planetsToWatch', 'pickPlanets', 'notablePlanets'],
    params: [
      {
        name: 'planets',
        type: '{ name: string; moons: number; rings: boolean }[]',
        alt: ['worlds', 'bodies', 'list'],
      },
    ],
    returns: 'string[]',
    slots: { moons: [2, 5, 10, 20] },
    body: `  return $planets
    .filter((planet) => planet.rings || planet.moons >= {moons})
    .sort((a, b) => b.moons - a.moons || a.name.localeCompare(b.name))
    .map((planet) => \`\${planet.name} (\${planet.moons})\`);`,
    tests: (slots) => {
      const n = slots.moons as number;
      const f = 'name moons rings';
      return [
        [
          [rows(f, ['Earth', 1, false], ['Saturn', 146, true], ['Jupiter', 95, true])],
          ['Saturn (146)', 'Jupiter (95)'],
        ],
        [[[]], []],
        [[rows(f, ['Mars', n, false])], [`Mars (${n})`]],
        [[rows(f, ['Mars', n - 1, false])], []],
        [[rows(f, ['Ringo', 0, true])], ['Ringo (0)']],
        [
          [rows(f, ['Zed', 30, false], ['Abe', 30, true], ['Low', 1, true])],
          ['Abe (30)', 'Zed (30)', 'Low (1)'],
        ],
      ];
    },
    phrasings: [
      "Planets { name: string; moons: number; rings: boolean }[]: those with rings or at least {moons} moons, as 'Saturn (146)' with the moons in parentheses, most moons first, then by name.",
      'planet list -> ["Saturn (146)", ...] for rings || moons >= {moons}, sorted by moons desc then name asc. planet: name, moons, rings',
      'My daughter wants only the interesting planets. A planet is interesting if it has rings (true) or {moons} or more moons. Each is { name, moons, rings }. Show name and moons like "Jupiter (95)", the ones with most moons on top, equal ones alphabetically.',
      "Returns texts '<name> (<moons>)' for all planets that have rings or no fewer than {moons} moons, in descending order of moons, ties by name. Planets have name, moons, rings.",
      'How do I filter planets by one of two conditions, rings is true or moons is {moons} or above, then sort by moons from high to low (name as tie break) and format them as "name (moons)"? Fields name, moons, rings.',
      "planets (name, moons, rings) -> 'Uranus (28)' strings; keep if ringed or moons >= {moons}; more moons earlier; same moons a-z",
      'type Planet = { name: string; moons: number; rings: boolean }; select ringed ones and also any having {moons}+ moons, order by moons descending and name ascending, map to `${name} (${moons})`',
      'Please produce labels for a star party. A label "Name (moons)" is printed for each planet with rings or with not less than {moons} moons. Labels sorted: many moons first, alphabetical for equal moons. Data: name, moons, rings.',
      'Given worlds with a name, number of moons and a rings flag, which have a ring system or {moons} moons at minimum? List as "X (n)", n being moons, highest n first, then by X.',
      "[{ name: 'Earth', moons: 1, rings: false }, { name: 'Saturn', moons: 146, rings: true }] -> ['Saturn (146)']; condition: rings or at least {moons} moons; sort: moons down, name up",
      'Astronomy club page: show planets with { name, moons, rings } that satisfy rings OR moons >= {moons}. Each as name, space, moons in brackets. Order by moons, largest first, and by name when equal.',
      'planets with rigns or >= {moons} moons, decending by moons and then name, as strings "Neptune (16)"; objects have name, moons, rings',
      'One of the two is enough: the planet has rings, or its moons number {moons} or more. Write "name (moons)" for every such planet; moons high to low; alphabetical tie break. Input is { name, moons, rings }[].',
      'Array of strings like "Saturn (146)" for noteworthy planets. Noteworthy: rings true, or moons count from {moons} upwards. Sorting: by moons descending, secondary key name. Planets are given as name, moons, rings.',
      'From planet records (name, moons, rings) leave out those without rings that have fewer than {moons} moons. Sort the others by moons, most to least, with the name deciding ties, and output "name (moons)".',
      'Neither rings nor {moons} moons? Then skip the planet. All others: text "Name (moons)", ordered from most moons to fewest; if equal, by name. { name, moons, rings } objects in an array.',
      'Which planets deserve a poster? Those that are ringed or own at least {moons} moons. Print as e.g. "Jupiter (95)". Largest moons value first; same value by alphabet. Each planet: name, moons, rings.',
      'I have planets as objects (name, moons, rings) and would like a sorted list of "name (moons)" containing just the ones with rings set or a moon count not under {moons}. Sorted by moons backwards, then names forwards.',
      'Use an or: rings, or moons at or above {moons}. Sort by descending moons and then ascending name. Format name (moons). Type of elements: { name: string; moons: number; rings: boolean }.',
      'Sorted labels of planets having either rings or {moons} plus moons (exactly {moons} included); the label is the name followed by the moons in round brackets; sort keys: moons desc, name asc; source fields name, moons, rings',
    ],
  }),
  family({
    name: 'life-artist-playtime',
    group: 'scenarios',
    names: ['playtimeOf', 'artistPlaytime', 'totalPlaytime', 'playlistLength', 'durationOfArtist'],
    params: [
      {
        name: 'songs',
        type: '{ title: string; {artist}: string; seconds: number }[]',
        alt: ['tracks', 'playlist', 'music'],
      },
      { name: 'name', type: 'string', alt: ['{artist}', 'who', 'wanted'] },
    ],
    returns: 'string',
    slots: { artist: ['artist', 'singer', 'band', 'composer'] },
    body: `  const total = $songs
    .filter((song) => song.{artist} === $name)
    .reduce((sum, song) => sum + song.seconds, 0);
  return \`\${Math.floor(total / 60)}:\${String(total % 60).padStart(2, '0')}\`;`,
    tests: ({ artist }) => {
      const f = `title ${artist} seconds`;
      return [
        [
          [rows(f, ['Help', 'Beatles', 139], ['Wow', 'Kylie', 190], ['Girl', 'Beatles', 150]), 'Beatles'],
          '4:49',
        ],
        [[[], 'Kylie'], '0:00'],
        [[rows(f, ['Wow', 'Kylie', 190]), 'Cher'], '0:00'],
        [[rows(f, ['Wow', 'Kylie', 65]), 'Kylie'], '1:05'],
        [[rows(f, ['Wow', 'Kylie', 59]), 'Kylie'], '0:59'],
        [[rows(f, ['A', 'X', 3600], ['B', 'X', 60]), 'X'], '61:00'],
        [[rows(f, ['A', 'x', 30], ['B', 'X', 31]), 'X'], '0:31'],
      ];
    },
    phrasings: [
      "Total length of all songs by one {artist} as 'm:ss'. Songs: { title: string; {artist}: string; seconds: number }[]. Minutes are not split into hours; no song gives '0:00'.",
      'songs = { title, {artist}, seconds }. add up seconds for a given {artist}, show as minutes:seconds with two digit seconds, e.g. 4:05',
      'My playlist has entries with title, {artist} and seconds. How long would I listen to only one {artist}? I want text like "61:00" or "4:09", i.e. minutes without padding and seconds with two digits.',
      'Returns the summed play time of the {artist} formatted m:ss, where seconds are zero padded and minutes may exceed 59. Tracks carry title, {artist}, seconds.',
      'How do I get the overall duration for a {artist} from tracks { title, {artist}, seconds } in the format "m:ss"? If the {artist} has none it is "0:00". Hours are just 60 minutes.',
      "tracks (title, {artist}, seconds) + {artist} -> '4:49' total time (m:ss), '0:00' if none",
      'type Song = { title: string; {artist}: string; seconds: number }; filter by {artist}, sum seconds, output `${minutes}:${seconds padded to 2}`',
      'Please calculate how much music of a certain {artist} I own. Each song has title, {artist} and seconds. The answer should look like 12:07 (minutes, colon, two-digit seconds), even above an hour (75:00).',
      "[{ title: 'Help', {artist}: 'Beatles', seconds: 139 }, { title: 'Girl', {artist}: 'Beatles', seconds: 150 }], 'Beatles' -> '4:49'",
      'Given a collection of songs with title, {artist} and seconds plus the name of a {artist}, sum the seconds of the matching songs and format the sum as minutes and padded seconds: 65 becomes "1:05".',
      'Radio show planning: for one {artist}, total of seconds over all songs in the list, written as "m:ss". song fields title, {artist}, seconds. Without matches: "0:00".',
      'playtime of a {artist} as m:ss, sum of secconds of its songs, seconds allways 2 digits; song = title, {artist}, seconds',
      'What is the running time, in the notation 3:07, of everything by a given {artist}? Input: array of { title, {artist}, seconds } and the {artist}. No hours part: 3660 seconds is 61:00.',
      'Add the seconds of songs whose {artist} equals the argument. Convert: whole minutes, ":", rest as two digits. Songs are objects with title, {artist}, seconds.',
      'For a mixtape I would like the combined length of the tracks of one {artist}. Tracks are { title, {artist}, seconds }. "0:59" for 59 seconds, "1:00" for sixty, "100:00" for six thousand.',
      'A string m:ss telling how long all tracks of the chosen {artist} last in total; pad only the seconds. Data: title, {artist}, seconds per track. Nothing by them: 0:00.',
      'sum(seconds) where {artist} matches, formatted min:sec (sec with leading zero); rows: title, {artist}, seconds',
      'Length of a {artist} session: pick the songs by that {artist} from { title, {artist}, seconds } records, total their seconds, return something like "15:30", and "0:00" if there is nothing to play.',
      'I pass my songs (each with title, {artist}, seconds) and a {artist}. I get back the total duration of those songs as clock text: minutes, a colon, seconds in two digits.',
      'Compute total duration per request: the {artist} is given, songs come as { title: string, {artist}: string, seconds: number }; reply "minutes:seconds", seconds from 00 to 59, minutes unlimited.',
    ],
    rules: [
      {
        say: [
          'ignore upper and lower case when comparing names',
          'the comparison of names is case-insensitive',
          'letter case must not matter in the name',
          'compare the names in lower case',
          '"KYLIE" and "kylie" count as the same name',
        ],
        body: `  const total = $songs
    .filter((song) => song.{artist}.toLowerCase() === $name.toLowerCase())
    .reduce((sum, song) => sum + song.seconds, 0);
  return \`\${Math.floor(total / 60)}:\${String(total % 60).padStart(2, '0')}\`;`,
        tests: ({ artist }) => {
          const f = `title ${artist} seconds`;
          return [
            [
              [rows(f, ['Help', 'BEATLES', 139], ['Wow', 'Kylie', 190], ['Girl', 'Beatles', 150]), 'beatles'],
              '4:49',
            ],
            [[[], 'Kylie'], '0:00'],
            [[rows(f, ['Wow', 'Kylie', 190]), 'Cher'], '0:00'],
            [[rows(f, ['Wow', 'kylie', 65]), 'KYLIE'], '1:05'],
            [[rows(f, ['Wow', 'Kylie', 59]), 'Kylie'], '0:59'],
            [[rows(f, ['A', 'x', 30], ['B', 'X', 31]), 'X'], '1:01'],
          ];
        },
      },
    ],
  }),
  family({
    name: 'life-spare-cards',
    group: 'scenarios',
    names: ['spareCards', 'doubles', 'duplicateCards', 'cardsToSwap', 'extraCopies'],
    params: [
      {
        name: 'cards',
        type: '{ name: string; rarity: string }[]',
        alt: ['collection', 'stickers', 'deck'],
      },
    ],
    returns: 'Record<string, number>',
    slots: { rarity: ['rare', 'common', 'gold', 'epic'] },
    body: `  const counts: Record<string, number> = {};
  for (const card of $cards) {
    if (card.rarity === '{rarity}') counts[card.name] = (counts[card.name] ?? 0) + 1;
  }
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([, count]) => count > 1)
      .map(([name, count]) => [name, count - 1]),
  );`,
    tests: ({ rarity }) => {
      const f = 'name rarity';
      const r = rarity as string;
      return [
        [[rows(f, ['Orc', r], ['Elf', r], ['Orc', r], ['Orc', r])], { Orc: 2 }],
        [[[]], {}],
        [[rows(f, ['Orc', r], ['Elf', r])], {}],
        [[rows(f, ['Orc', 'plain'], ['Orc', 'plain'])], {}],
        [[rows(f, ['Orc', r], ['Orc', 'plain'])], {}],
        [[rows(f, ['Orc', r], ['Elf', r], ['Elf', r], ['Orc', r])], { Orc: 1, Elf: 1 }],
        [[rows(f, ['Elf', r], ['Elf', r], ['Elf', 'plain'])], { Elf: 1 }],
      ];
    },
    phrasings: [
      "Trading cards { name: string; rarity: string }[]: how many spare copies do I have of each '{rarity}' card? Object from name to copies minus one, only for cards owned more than once.",
      "doubles to swap: only cards with rarity '{rarity}', count by name, keep count > 1, value = count - 1. card = { name, rarity }",
      "I collect cards, each one { name, rarity }. For a swap meeting I want an object with the number of extra copies per name among the '{rarity}' ones. One copy I keep, so three equal cards mean 2. No extras, no key.",
      "Returns a record of surplus cards: for every name that occurs at least twice with rarity '{rarity}', the occurrences less one. Cards have name and rarity.",
      "How do I find which '{rarity}' cards I have twice or more and how many are left over if I keep one? The array has objects with name and rarity. Result like { Orc: 2 }.",
      "cards (name, rarity) -> { name: extra copies } for rarity '{rarity}', singles left out",
      "type Card = { name: string; rarity: string }. Filter rarity '{rarity}', tally by name, then turn tallies above 1 into tally - 1 and omit the others. Plain object.",
      "Please tell me what I can give away from my collection. It is an array of { name, rarity }. Look only at '{rarity}' cards; of each name I keep a single one; the rest is to be reported as name -> number.",
      "[{ name: 'Orc', rarity: '{rarity}' }, { name: 'Orc', rarity: '{rarity}' }, { name: 'Elf', rarity: '{rarity}' }] -> { Orc: 1 }, other rarities are ignored",
      "Given stickers with a name and a rarity, build an object of the duplicates that have rarity '{rarity}': key is the name, value is how many more than one I have.",
      "Count '{rarity}' cards by name and subtract one; leave out zeros. Input: objects { name, rarity }. An empty collection gives {}.",
      "spare {rarity} cards: number of dupilcates per name (copies - 1) as object, no entry for singel cards; fields name and rarity, rarity must equal '{rarity}'",
      "My son has a pile of cards (name, rarity). Which '{rarity}' ones does he own more than once, and how many could he trade while keeping one of each? Return { name: spares }.",
      "A trading page lists surplus: for rarity '{rarity}' only, names with two or more cards, together with copies beyond the first. Cards: { name: string, rarity: string }. Output: Record from name to number.",
      "Among cards whose rarity is '{rarity}', group by name; a group of n > 1 contributes name: n - 1 to the resulting object. Each card has name and rarity.",
      "object of leftovers: per name how many '{rarity}' cards remain after keeping one, excluding names where nothing remains. cards have name + rarity",
      "Scan the album ({ name, rarity } entries), consider rarity === '{rarity}', and report in an object each name found repeatedly with the amount of repeats after the first.",
      "What are my swaps? I have an array of cards with name and rarity; a swap is every copy past the first of the same name. Restrict it to '{rarity}' cards, answer as { name: number of swaps }, only names that have swaps.",
      "Repeated '{rarity}' cards -> how many too many. Two copies make 1, three make 2, one copy is not mentioned. From { name, rarity }[] to an object by name.",
      "Compute the extras: ignore cards unless rarity is '{rarity}', number the copies by name, and for those with more than one, store copies - 1 under the name. Items: name, rarity.",
    ],
  }),
  family({
    name: 'life-emptiest-level',
    group: 'scenarios',
    names: ['emptiestLevel', 'bestLevel', 'levelWithMostFree', 'whereToPark', 'mostFreeSpots'],
    params: [
      {
        name: 'spots',
        type: '{ id: number; {level}: string; taken: boolean }[]',
        alt: ['places', 'bays', 'spaces'],
      },
    ],
    returns: 'string | null',
    slots: { level: ['level', 'floor', 'zone', 'deck'] },
    body: `  const free: Record<string, number> = {};
  for (const spot of $spots) {
    if (!spot.taken) free[spot.{level}] = (free[spot.{level}] ?? 0) + 1;
  }
  let best: string | null = null;
  for (const name of Object.keys(free)) {
    if (best === null || free[name] > free[best]) best = name;
  }
  return best;`,
    tests: ({ level }) => {
      const f = `id ${level} taken`;
      return [
        [[rows(f, [1, 'P1', false], [2, 'P2', false], [3, 'P2', false], [4, 'P1', true])], 'P2'],
        [[[]], null],
        [[rows(f, [1, 'P1', true], [2, 'P2', true])], null],
        [[rows(f, [1, 'P2', false], [2, 'P1', false])], 'P2'],
        [[rows(f, [1, 'P1', true], [2, 'P1', true], [3, 'P2', false])], 'P2'],
        [[rows(f, [1, 'A', false], [2, 'B', false], [3, 'C', false], [4, 'C', false], [5, 'A', false])], 'A'],
      ];
    },
    phrasings: [
      'Car park spots { id: number; {level}: string; taken: boolean }[]: which {level} has the most free spots? On a tie the {level} whose free spot comes first in the list, null if nothing is free.',
      '{level} with most free parking spots; spot = { id, {level}, taken }; tie -> first seen with a free spot; all taken or empty -> null',
      'At the garage entrance a sign should send drivers to the {level} with the largest number of free spots. Data: spots with id, {level} and taken. If several are equal, the one that has a free spot earliest in the array. null when the garage is full.',
      'Returns the {level} having the highest count of spots that are not taken, or null if every spot is taken. Spots have id, {level}, taken. The {level} of the earlier free spot wins ties.',
      'How do I count free spots (taken is false) by {level} and return the name of the {level} with the greatest count? Objects: id, {level}, taken. null for no free spot at all, the first counted in a draw.',
      'spots (id, {level}, taken) -> {level} | null; maximum of free spots; ties: first one met',
      'type Spot = { id: number; {level}: string; taken: boolean }. Tally untaken spots per {level} and give me the {level} with the biggest tally (first encountered on equal tallies; null if there is no tally).',
      'Please help me park: from a list of bays (id, {level}, taken), tell on which {level} most bays are still free. Full everywhere means null. With equal numbers take the {level} with the first free bay in the list.',
      "[{ id: 1, {level}: 'P1', taken: false }, { id: 2, {level}: 'P2', taken: false }, { id: 3, {level}: 'P2', taken: false }] -> 'P2'; null if all are taken; first on ties",
      'Given parking spaces with id, {level} and a taken flag, find the emptiest {level} in terms of the number of free spaces. If there is no free space return null; if two share the maximum return the one that was found free first.',
      'Group free spots by {level}, count them, choose the largest group, return its {level}. Nothing free: null. Equal groups: the one opened first. Records contain id, {level}, taken.',
      'where is most space? {level} wiht most spots not taken, null when none is availabe, first on tie; { id, {level}, taken }',
      'Parking app: recommend a {level}. It is the one with the greatest amount of spots where taken === false; among equals the earlier one (by first free spot). Return null rather than a full {level}. Spot: id, {level}, taken.',
      'For a shopping centre with spots { id, {level}, taken }, decide which {level} to show in green, namely that with most available spots; earliest free spot decides a draw; no availability gives null.',
      'Most frequent {level} among the free spots of an array of { id, {level}, taken }; first occurring on equal frequency; null without free spots.',
      'Which {level} should the next car go to? Count spots not taken on each {level}, pick the maximum, name the {level}; null if the count is zero everywhere; keep the first at equality. Fields: id, {level}, taken.',
      'I have an array describing a car park: each element has id, {level} (text) and taken. Return the {level} where the most elements are not taken. Return null if all of them are. If tied, the first such {level} in free-spot order.',
      'Guide drivers to the {level} that offers the highest number of unoccupied spots. Unoccupied: taken is false. Input { id, {level}, taken }[]. Answer a string or null (car park full). Ties: first.',
      'max free count by {level}; skip taken spots; result is the {level} key or null; on ties the {level} counted first stays; each spot: id, {level}, taken',
      'Given the state of all bays as objects (id, {level}, taken), state the {level} with the greatest supply of free bays, preferring whichever appears first when supplies match, and null where no bay is free.',
    ],
  }),
  family({
    name: 'life-busy-members',
    group: 'scenarios',
    names: ['busyMembers', 'membersOfSeveral', 'activePupils', 'inSeveralClubs', 'multiClubMembers'],
    params: [
      {
        name: 'clubs',
        type: '{ name: string; {members}: string[] }[]',
        alt: ['groups', 'societies', 'teams'],
      },
    ],
    returns: 'string[]',
    slots: { members: ['members', 'pupils', 'people'], min: [2, 3] },
    body: `  const counts: Record<string, number> = {};
  for (const club of $clubs) {
    for (const member of club.{members}) counts[member] = (counts[member] ?? 0) + 1;
  }
  return Object.keys(counts)
    .filter((member) => counts[member] >= {min})
    .sort();`,
    tests: ({ members, min }) => {
      const f = `name ${members}`;
      const two = min === 2;
      return [
        [
          [rows(f, ['Chess', ['Zoe', 'Bob']], ['Choir', ['Bob', 'Ann', 'Zoe']], ['Judo', ['Bob']])],
          two ? ['Bob', 'Zoe'] : ['Bob'],
        ],
        [[[]], []],
        [[rows(f, ['Chess', ['Ann', 'Bob']])], []],
        [[rows(f, ['Chess', []], ['Choir', []])], []],
        [[rows(f, ['A', ['Ann']], ['B', ['Ann']])], two ? ['Ann'] : []],
        [[rows(f, ['A', ['Tim', 'Ann']], ['B', ['Tim', 'Ann']], ['C', ['Tim', 'Ann']])], ['Ann', 'Tim']],
      ];
    },
    phrasings: [
      'Clubs { name: string; {members}: string[] }[]: who is in at least {min} clubs? Sorted array of the names.',
      'names that appear in {min} or more clubs, alphabetical. club = { name, {members} }, {members} is a string array without repeats',
      'Our school has clubs, each with a name and its {members}. Some children do too much. List, in alphabetical order, everyone who belongs to {min} clubs or more.',
      'Returns the sorted names of all who occur in the {members} of no fewer than {min} clubs. A club is an object with name and {members}.',
      'How do I find persons taking part in a minimum of {min} clubs from [{ name: "Chess", {members}: ["Zoe", "Bob"] }, ...]? I would like the result sorted A-Z.',
      'clubs (name, {members}[]) -> people with {min}+ memberships, sorted',
      'type Club = { name: string; {members}: string[] }. Count for each string in {members} how many clubs have it; keep counts >= {min}; sort the keys.',
      'Please look through the {members} arrays of my clubs (fields name and {members}) and give me those names found {min} times or more overall, sorted alphabetically.',
      "[{ name: 'Chess', {members}: ['Zoe', 'Bob'] }, { name: 'Choir', {members}: ['Bob'] }, { name: 'Judo', {members}: ['Bob'] }] -> ['Bob'] (everybody in at least {min} clubs, by name)",
      'Given societies with a name and a list of {members}, which persons joined {min} or more of them? Return a sorted string array, empty if there is no one.',
      'Flatten {members} of all clubs, tally the names, retain those with a tally of {min} and up, in ascending order. Each club has name, {members}.',
      'who is in {min} or more culbs? { name, {members}: string[] } objects, retrun the names sorted',
      'A person is busy when they are among the {members} of {min} clubs at minimum. Return busy persons alphabetically; data are { name, {members} } records.',
      'The headmaster asks for pupils with {min} clubs or above. Clubs come as an array with name and {members} (strings). Deliver an alphabetical array of names; nobody is listed twice.',
      'names in {members} with frequency >= {min} over all clubs, sorted ascending; { name, {members} }[] in, string[] out',
      'I run a sports centre; each group has a name and {members}. I want to thank people registered in {min} or more groups. Names only, in alphabetical order.',
      'Across the {members} lists of several clubs (name, {members}), pick the names mentioned at least {min} times and sort them.',
      'Which names show up in {min} clubs or more? I have name and {members} for every club. Answer as a list from A to Z.',
      'Report multi-club people: membership count {min} or higher. Source: clubs with the properties name and {members}, the latter an array of strings. Target: sorted array.',
      'Alphabetically list all persons contained in {min}+ of the {members} arrays. One object per club: { name, {members} }. Without clubs the list is empty.',
    ],
  }),
  family({
    name: 'life-seats-together',
    group: 'scenarios',
    names: ['seatsTogether', 'adjacentSeats', 'twoSeats', 'findPair', 'coupleSeats'],
    params: [
      {
        name: 'seats',
        type: '{ row: string; number: number; {taken}: boolean }[]',
        alt: ['places', 'chairs', 'hall'],
      },
    ],
    returns: 'string[] | null',
    slots: { taken: ['taken', 'booked', 'sold', 'reserved'] },
    body: `  const free = $seats.filter((seat) => !seat.{taken});
  for (const seat of free) {
    const next = free.find((other) => other.row === seat.row && other.number === seat.number + 1);
    if (next) return [\`\${seat.row}\${seat.number}\`, \`\${next.row}\${next.number}\`];
  }
  return null;`,
    tests: ({ taken }) => {
      const f = `row number ${taken}`;
      return [
        [[rows(f, ['A', 1, true], ['A', 2, false], ['A', 3, false])], ['A2', 'A3']],
        [[[]], null],
        [[rows(f, ['A', 1, false], ['A', 2, true], ['A', 3, false])], null],
        [[rows(f, ['A', 1, false], ['B', 2, false])], null],
        [[rows(f, ['C', 9, false], ['C', 10, false], ['D', 1, false], ['D', 2, false])], ['C9', 'C10']],
        [[rows(f, ['A', 4, false], ['A', 3, false])], ['A3', 'A4']],
        [[rows(f, ['A', 1, true], ['A', 2, true])], null],
      ];
    },
    phrasings: [
      "Cinema seats { row: string; number: number; {taken}: boolean }[]: find the first two neighbouring free seats (same row, numbers n and n + 1, neither {taken}) as ['A2', 'A3'], or null if there are none.",
      'two seats together: both not {taken}, same row, number + 1. seat = { row, number, {taken} }. output ["A2", "A3"] or null, first match in list order',
      'My wife and I want to sit side by side. The hall is an array of seats with row, number and {taken}. Give me the first pair of free seats next to each other, as labels like "C9" and "C10" in an array; null if nothing is left for two.',
      'Returns the labels (row followed by number) of the first free seat that has a free right neighbour, together with that neighbour, or null. Seats have row, number, {taken}; the neighbour is in the same row with number one higher.',
      'How can I search an array of { row, number, {taken} } for adjacent free seats in one row? The first seat in list order whose number + 1 is also free wins. Result ["A2", "A3"], otherwise null.',
      'seats (row, number, {taken}) -> [label, label] of first adjacent free pair | null; label = row + number',
      'type Seat = { row: string; number: number; {taken}: boolean }; locate seat s and t with t.row === s.row and t.number === s.number + 1, both free; return [s label, t label] such as "B4", or null',
      'Please offer a couple the first two seats that touch. Seats come with a row letter, a number and {taken}. Free means {taken} is false. Touching means same row, consecutive numbers. Reply ["B4", "B5"] or null.',
      "[{ row: 'A', number: 1, {taken}: true }, { row: 'A', number: 2, {taken}: false }, { row: 'A', number: 3, {taken}: false }] -> ['A2', 'A3']; no such pair -> null",
      'Given the seats of a theatre (row, number, {taken}), walk through them in order and stop at the first one that is free and whose next number in that row is free as well; return both as texts row+number; null if you reach the end.',
      'Ticket machine for two: choose the earliest listed seat with {taken} false that has a companion (row equal, number one more, also free). Give ["D1", "D2"]. If there is no companion anywhere: null. Seat fields row, number, {taken}.',
      'find 2 free seats nxet to each other in same row; seat has row, number, {taken}; return lables like ["A2","A3"], lower number first, null when not posible',
      'Are there two free places side by side? If so name them, e.g. ["C9", "C10"], else null. Places: { row, number, {taken} }, side by side = same row and numbers differing by one; take the first place in array order as the left one.',
      'Concert hall seating, entries with row, number and {taken}. We need a string pair for the first left seat such that it and the seat with number + 1 in its row are not {taken}; null without any.',
      'Look for a pair: filter seats by not {taken}; for each one find another in the same row with number exactly one greater; first success gives [row+number, row+number]; no success gives null. Input { row, number, {taken} }[].',
      'The booking page should propose two connected seats. Each seat is { row: "A", number: 2, {taken}: false }. The proposal is an array of two labels, "A2" and "A3", using the first suitable seat of the list, or null.',
      'first free couple of seats: consecutive numbers within a row, {taken} false for both, format `${row}${number}`, smaller number in front; null if none. seats have row, number, {taken}',
      'From row/number/{taken} objects determine which two adjoining seats can be sold to friends. Output two labels in an array (lower number, then higher) for the first hit in list order, and null if no two free seats adjoin.',
      'Return null unless some free seat has its right-hand neighbour (number + 1, same row) free too; in that case return the two labels, e.g. ["F7", "F8"], for the first such seat. Seats: row, number, {taken}.',
      'I have the seats of a coach: row, number, {taken}. Passengers travelling in twos want numbers n and n + 1 of one row, both with {taken} false. What is the first possibility, as an array of row+number strings? null for no possibility.',
    ],
  }),
  family({
    name: 'life-luggage-fees',
    group: 'scenarios',
    names: ['luggageFees', 'overweightBags', 'baggageFees', 'excessFees', 'heavyBagFees'],
    params: [
      {
        name: 'bags',
        type: '{ owner: string; kg: number }[]',
        alt: ['luggage', 'suitcases', 'cases'],
      },
    ],
    returns: '{ owner: string; fee: number }[]',
    slots: { limit: [20, 23, 30], rate: [5, 8, 12] },
    body: `  return $bags
    .filter((bag) => bag.kg > {limit})
    .map((bag) => ({ owner: bag.owner, fee: (bag.kg - {limit}) * {rate} }))
    .sort((a, b) => b.fee - a.fee);`,
    tests: (slots) => {
      const limit = slots.limit as number;
      const rate = slots.rate as number;
      const f = 'owner kg';
      const g = 'owner fee';
      return [
        [
          [rows(f, ['Ann', limit + 1], ['Bob', 7], ['Cid', limit + 4])],
          rows(g, ['Cid', 4 * rate], ['Ann', rate]),
        ],
        [[[]], []],
        [[rows(f, ['Ann', limit])], []],
        [[rows(f, ['Ann', limit + 0.5])], rows(g, ['Ann', 0.5 * rate])],
        [[rows(f, ['Ann', limit + 2], ['Ann', limit + 3])], rows(g, ['Ann', 3 * rate], ['Ann', 2 * rate])],
        [[rows(f, ['Zoe', limit + 2], ['Bob', limit + 2])], rows(g, ['Zoe', 2 * rate], ['Bob', 2 * rate])],
        [[rows(f, ['Zoe', 1], ['Bob', limit - 1])], []],
      ];
    },
    phrasings: [
      'Bags { owner: string; kg: number }[]: for each bag heavier than {limit} kg make { owner, fee } where the fee is {rate} per kilo above {limit}; highest fee first.',
      'overweight luggage -> [{ owner, fee }], fee = (kg - {limit}) * {rate}, only bags over {limit} kg, sorted by fee descending. bag = { owner, kg }',
      'At check-in every suitcase has an owner and a weight in kg. Up to {limit} kg is included, above that each extra kilo costs {rate}. I need a list of { owner, fee } for the bags that have to pay, most expensive on top.',
      'Returns the excess baggage charges as objects with owner and fee, one for every bag over {limit} kg, at {rate} per exceeding kg, in descending order of fee. Bags are given as owner and kg.',
      'How do I compute fees for bags above the {limit} kg allowance? Input { owner, kg }, output { owner, fee } with {rate} euros per kilogram over the limit (fractions too), only those that pay, largest fee first.',
      'bags (owner, kg) -> { owner, fee }[]; kg > {limit} only; fee {rate}/kg over {limit}; sort fee desc',
      'type Bag = { owner: string; kg: number }. Drop bags of {limit} kg or less. Map the others to { owner, fee: {rate} * kilos above {limit} }. Order by fee, high to low.',
      'Please charge for heavy luggage: anything that weighs more than {limit} (kg) costs {rate} for every kilo beyond. The result has an object { owner, fee } per heavy bag, sorted from big fee to small. Each bag has owner and kg.',
      'Given suitcases with owner and kg, the airline allows {limit} kg per piece. List who has to pay how much ({rate} per surplus kg, not rounded) as { owner, fee }, the highest payment coming first. A bag of exactly {limit} kg is free and not listed.',
      "[{ owner: 'Ann', kg: {limit} }, { owner: 'Bob', kg: 7 }] -> []; heavier ones than {limit} would give { owner, fee }, {rate} per kg too much, ordered by fee from high to low",
      'Excess weight bill. Bags with owner and kg; allowance {limit}; price {rate} each kg over it. Per overweight bag return owner and fee in an object, biggest fee at the start; two bags of one owner are two objects.',
      'fees for to heavy bags, over {limit} kg, {rate} per kg over; bag has owner and kg; return { owner, fee } sorted decending by fee',
      'Coach company rule: a bag may weigh {limit} kg. For heavier ones the owner pays {rate} times the difference. Turn { owner, kg } records into { owner, fee } records for those heavier ones and sort them by fee downwards.',
      'Which bags cost extra and how much? A bag is { owner, kg }. Extra starts above {limit} kg at {rate} per kg. Return objects with owner and fee, sorted with the top fee in front, leaving out bags without a fee.',
      'Filter kg > {limit}, compute fee as (kg minus {limit}) times {rate}, keep owner, sort by fee from largest to smallest. Elements: owner, kg.',
      'I pack for the family; each bag has an owner and a kg value. What would the surcharges be if {limit} kg are allowed and each additional kilo is {rate}? As an array of { owner, fee }, just the too heavy bags, by fee descending.',
      'From owner/kg pairs produce a payment list { owner, fee }[]. Only luggage exceeding {limit} kg is charged, namely {rate} for each kg in excess. The list is in decreasing fee order; equal fees stay in input order.',
      'New records with owner and fee for every bag exceeding {limit} kilograms; fee is {rate} multiplied by the exceeding kilograms; order: expensive to cheap; input bags contain owner and kg',
      'The scales report { owner, kg } for each bag. Make the surcharge table for bags over {limit} kg: { owner, fee }, where one kilogram over is worth {rate}; rows sorted by fee, descending.',
      'Overweight means kg greater than {limit}. For overweight bags ({ owner, kg }) output { owner, fee } with fee = {rate} for each kilo of overweight; start with the greatest fee.',
    ],
  }),
  family({
    name: 'life-medicine-refills',
    group: 'scenarios',
    names: ['refillLines', 'medicinesToRefill', 'lowMedicines', 'pillsRunningOut', 'refillReminder'],
    params: [
      {
        name: 'medicines',
        type: '{ name: string; pills: number; perDay: number }[]',
        alt: ['drugs', 'meds', 'prescriptions'],
      },
      { name: 'days', type: 'number', alt: ['limit', 'horizon', 'within'] },
    ],
    returns: 'string[]',
    slots: { unit: ['days', 'd'] },
    body: `  return $medicines
    .map(({ name, pills, perDay }) => ({ name, left: Math.floor(pills / perDay) }))
    .filter(({ left }) => left < $days)
    .sort((a, b) => a.left - b.left)
    .map(({ name, left }) => \`\${name}: \${left} {unit}\`);`,
    tests: ({ unit }) => {
      const f = 'name pills perDay';
      return [
        [
          [rows(f, ['Iron', 20, 4], ['Zinc', 7, 2], ['Salt', 90, 1]), 7],
          [`Zinc: 3 ${unit}`, `Iron: 5 ${unit}`],
        ],
        [[[], 7], []],
        [[rows(f, ['Iron', 14, 2]), 7], []],
        [[rows(f, ['Iron', 13, 2]), 7], [`Iron: 6 ${unit}`]],
        [[rows(f, ['Iron', 0, 2]), 1], [`Iron: 0 ${unit}`]],
        [
          [rows(f, ['B', 3, 1], ['A', 6, 2]), 10],
          [`B: 3 ${unit}`, `A: 3 ${unit}`],
        ],
        [[rows(f, ['Iron', 1, 2]), 0], []],
      ];
    },
    phrasings: [
      "Medicines { name: string; pills: number; perDay: number }[] and a number of days: those that last fewer whole days (pills / perDay rounded down) than that, as 'Zinc: 3 {unit}', soonest to run out first.",
      'refill reminder: left = floor(pills / perDay), keep left < days (argument), sort by left ascending, text "name: left {unit}". medicine = { name, pills, perDay }',
      'I look after my father\'s tablets. Each medicine has name, pills (how many are left) and perDay. Tell me what runs out in less than a given number of days, one text each like "Iron: 5 {unit}" with the full days remaining, most urgent first.',
      "Returns strings '<name>: <left> {unit}' for the medicines whose supply in full days is below the limit, ordered by supply from short to long. A medicine consists of name, pills, perDay.",
      'How do I list drugs that need a refill? Days left are pills divided by perDay, rounded down. Show those with fewer days left than the parameter as "Zinc: 3 {unit}" in ascending order of days left. Fields name, pills, perDay.',
      'medicines (name, pills, perDay), days -> ["Zinc: 3 {unit}", ...], days left (floored) strictly below the limit, least first',
      'type Medicine = { name: string; pills: number; perDay: number }; compute remaining full days, filter < limit, sort ascending, format `${name}: ${left} {unit}`',
      'Please warn me about medicine that will not last. pills / perDay without the fraction gives the days; if that is under the number I pass, add "name: n {unit}" to the array; smallest n at the front. Objects: name, pills, perDay.',
      "[{ name: 'Zinc', pills: 7, perDay: 2 }, { name: 'Salt', pills: 90, perDay: 1 }], 7 -> ['Zinc: 3 {unit}']: whole days left less than 7, fewest days first",
      'Given prescriptions as { name, pills, perDay }, work out for how many complete days each lasts. Output lines "name: N {unit}" for those lasting less than a given amount of days, sorted by N, lowest first. Exactly that amount is enough and not listed.',
      'Pharmacy reminder app: user picks a horizon in days. Medicines with name, pills, perDay whose stock covers fewer complete days than the horizon are shown as "X: 2 {unit}", the least covered one leading.',
      'wich meds run out in under N days? floor(pills / perDay) < N; strings "name: left {unit}", acsending by left; meds have name, pills, perDay',
      'Care home: array of name, pills, perDay. Show the names with the remaining days (integer part of pills over perDay) if they are lower than the threshold. Text pattern "Name: 4 {unit}". Order by remaining days, increasing.',
      'A list of texts is needed, each saying how long a medicine lasts ("Iron: 5 {unit}"), but only for medicines whose whole days of supply stay beneath the passed number; shortest supply first. Supply = pills / perDay rounded down; fields: name, pills, perDay.',
      'Convert every { name, pills, perDay } into its number of days left (round down), throw away those at or over the given days, sort what remains by days left and print "name: left {unit}".',
      'What must I order before my holiday of n days? A medicine (name, pills, perDay) is on the list when the pills last for fewer than n full days. Entries like "Zinc: 3 {unit}", in order of days left, lowest first.',
      'Sorted warnings, e.g. ["Zinc: 3 {unit}", "Iron: 5 {unit}"], for medicines with less than the specified full days of pills. pills and perDay are numbers, name is a string. Equal days keep their order.',
      'Medicine cabinet check: from name, pills and perDay derive floor(pills / perDay). Report as name + ": " + that + " {unit}" everything where it is less than the second argument, from least to most.',
      'Each drug: name, pills in the box, perDay dosage. Which boxes are empty in fewer than x full days, and when? Strings "name: days {unit}" by rising days. Round partial days down.',
      'For vitamins and other pills stored as { name, pills, perDay }, give the ones to buy again: complete days left under the limit. Array of "name: days {unit}", nearest to empty first, [] if everything lasts long enough.',
    ],
  }),
  family({
    name: 'life-missing-vaccine',
    group: 'scenarios',
    names: ['missingVaccine', 'notVaccinated', 'withoutVaccine', 'unprotectedPets', 'needsVaccine'],
    params: [
      {
        name: 'shots',
        type: '{ {pet}: string; vaccine: string; year: number }[]',
        alt: ['records', 'vaccinations', 'entries'],
      },
      { name: 'vaccine', type: 'string', alt: ['kind', 'disease'] },
    ],
    returns: 'string[]',
    slots: { pet: ['pet', 'animal', 'patient', 'child'] },
    body: `  const protectedOnes = new Set($shots.filter((shot) => shot.vaccine === $vaccine).map((shot) => shot.{pet}));
  const all = new Set($shots.map((shot) => shot.{pet}));
  return [...all].filter((name) => !protectedOnes.has(name)).sort();`,
    tests: ({ pet }) => {
      const f = `${pet} vaccine year`;
      return [
        [
          [
            rows(
              f,
              ['Tom', 'flu', 2022],
              ['Rex', 'rabies', 2023],
              ['Mia', 'flu', 2023],
              ['Tom', 'rabies', 2024],
            ),
            'rabies',
          ],
          ['Mia'],
        ],
        [[[], 'flu'], []],
        [[rows(f, ['Tom', 'flu', 2022]), 'flu'], []],
        [[rows(f, ['Tom', 'flu', 2022]), 'rabies'], ['Tom']],
        [[rows(f, ['Tom', 'flu', 2022], ['Tom', 'tetanus', 2023]), 'rabies'], ['Tom']],
        [
          [rows(f, ['Zoe', 'flu', 2022], ['Ann', 'flu', 2022]), 'rabies'],
          ['Ann', 'Zoe'],
        ],
        [[rows(f, ['Zoe', 'flu', 2022], ['Zoe', 'rabies', 2019]), 'rabies'], []],
      ];
    },
    phrasings: [
      'Vaccination records { {pet}: string; vaccine: string; year: number }[] and a vaccine name: which {pet} names never got that vaccine? Each name once, sorted alphabetically.',
      'every {pet} in the list without a record for the given vaccine, unique, a-z. record = { {pet}, vaccine, year }',
      'The practice keeps one entry per injection with {pet}, vaccine and year. Before a campaign I want the names of each {pet} that appears in the entries but has no entry for a certain vaccine, alphabetically and without repeats.',
      'Returns the sorted distinct {pet} names for which no shot of the vaccine exists. Shots have {pet}, vaccine and year.',
      'How do I get all {pet} values that lack a given vaccine in an array of { {pet}, vaccine, year }? No duplicates, sorted by name.',
      "shots ({pet}, vaccine, year), 'rabies' -> names of every {pet} with other shots but no rabies shot, distinct, sorted",
      'type Shot = { {pet}: string; vaccine: string; year: number }; set of all {pet} names minus those with the wanted vaccine, as an alphabetically sorted array',
      'Please find out who is still unprotected. Records contain {pet}, vaccine, year. For the vaccine I name, list every {pet} that has no such record. Sorted, each only once.',
      "[{ {pet}: 'Tom', vaccine: 'flu', year: 2022 }, { {pet}: 'Rex', vaccine: 'rabies', year: 2023 }], 'rabies' -> ['Tom'], alphabetical and unique if more are missing it",
      'Given injections as {pet}/vaccine/year rows, tell which {pet} has not received the specified vaccine; unique names in alphabetical order.',
      'Reminder letters go to each {pet} known from the records ({pet}, vaccine, year) who never had vaccine X. Give the addressee names, sorted, no doubles.',
      'who dosnt have vaccine X yet? rows are { {pet}, vaccine, year }. list every {pet} without it, uniqe and sorted',
      'Difference of two sets: all {pet} names in the vaccination list, less those that have an entry with the given vaccine. Return it as a sorted array. Entries: {pet}, vaccine, year.',
      'A vet types "rabies" and expects the names of every {pet} in the book without a rabies entry. The book is an array of { {pet}, vaccine, year }. Alphabetical order; a {pet} with several other entries shows up only once.',
      'For one vaccine, return those {pet} names that occur in the data solely with other vaccines. Data format { {pet}: string, vaccine: string, year: number }; sorted ascending; distinct.',
      'Check coverage: names of each {pet} from the shots list lacking the requested vaccine, deduplicated, sorted from A to Z. Shot: {pet}, vaccine, year.',
      'Take every distinct {pet}. Remove whoever has a record whose vaccine equals the argument. Sort the remaining names. Records consist of {pet}, vaccine and year.',
      'We log { {pet}, vaccine, year } after each visit. Which names are in the log but not with this vaccine? Alphabetical array please, empty when all have it.',
      'List the gaps: for a vaccine, the {pet} names that do not have it although they have had something else. Input {pet}, vaccine, year per shot; output sorted, without duplicate names.',
      'sorted unique {pet} names where none of their shots is the given vaccine; shots: { {pet}, vaccine, year }[]',
    ],
    rules: [
      {
        say: [
          'a shot before 2020 does not count as having the vaccine',
          'shots from years below 2020 are too old and give no protection',
          'only a shot of that vaccine in 2020 or later protects',
          'treat a shot of it with year < 2020 as if it had not been given',
          'the shot of that vaccine must be from 2020 or newer to count',
        ],
        body: `  const protectedOnes = new Set(
    $shots.filter((shot) => shot.vaccine === $vaccine && shot.year >= 2020).map((shot) => shot.{pet}),
  );
  const all = new Set($shots.map((shot) => shot.{pet}));
  return [...all].filter((name) => !protectedOnes.has(name)).sort();`,
        tests: ({ pet }) => {
          const f = `${pet} vaccine year`;
          return [
            [
              [rows(f, ['Tom', 'flu', 2022], ['Rex', 'rabies', 2023], ['Tom', 'rabies', 2019]), 'rabies'],
              ['Tom'],
            ],
            [[[], 'flu'], []],
            [[rows(f, ['Tom', 'flu', 2020]), 'flu'], []],
            [[rows(f, ['Tom', 'flu', 2019]), 'flu'], ['Tom']],
            [[rows(f, ['Tom', 'flu', 2015], ['Tom', 'flu', 2021]), 'flu'], []],
            [
              [rows(f, ['Zoe', 'flu', 2022], ['Ann', 'flu', 2012]), 'rabies'],
              ['Ann', 'Zoe'],
            ],
          ];
        },
      },
    ],
  }),
  family({
    name: 'life-bike-status',
    group: 'scenarios',
    names: ['bikeStatus', 'withStatus', 'labelBikes', 'bikeStates', 'checkBikes'],
    params: [
      {
        name: 'bikes',
        type: '{ id: number; battery: number; broken: boolean }[]',
        alt: ['fleet', 'rentals', 'scooters'],
      },
    ],
    returns: '{ id: number; status: string }[]',
    slots: { low: [15, 20, 30], label: ['charge', 'low'] },
    body: `  return $bikes.map((bike) => {
    if (bike.broken) return { id: bike.id, status: 'repair' };
    return { id: bike.id, status: bike.battery < {low} ? '{label}' : 'ready' };
  });`,
    tests: (slots) => {
      const low = slots.low as number;
      const label = slots.label as string;
      const f = 'id battery broken';
      const g = 'id status';
      return [
        [
          [rows(f, [1, 90, false], [2, 5, false], [3, 90, true])],
          rows(g, [1, 'ready'], [2, label], [3, 'repair']),
        ],
        [[[]], []],
        [[rows(f, [7, low, false])], rows(g, [7, 'ready'])],
        [[rows(f, [7, low - 1, false])], rows(g, [7, label])],
        [[rows(f, [7, 0, true])], rows(g, [7, 'repair'])],
        [[rows(f, [2, 100, false], [1, 0, false])], rows(g, [2, 'ready'], [1, label])],
      ];
    },
    phrasings: [
      "Rental bikes { id: number; battery: number; broken: boolean }[] -> { id, status }[]: status 'repair' if broken, '{label}' if the battery is below {low}, else 'ready'. Broken wins.",
      'bike fleet to { id, status }: broken -> "repair", battery < {low} -> "{label}", otherwise "ready". fields id, battery, broken',
      'We rent out e-bikes. Every bike has an id, a battery percentage and a broken flag. For the morning round I need new objects with only id and status: "repair" for broken ones whatever the battery, "{label}" for a battery under {low}, "ready" for the rest.',
      "Returns for each bike its id and a status: 'repair' when broken, '{label}' when not broken but battery is less than {low}, 'ready' when battery is {low} or more. Bikes have id, battery, broken.",
      "How can I map bikes { id, battery, broken } to { id, status }? The status is 'repair', '{label}' or 'ready'; check broken first, then battery < {low}.",
      "bikes (id, battery, broken) -> [{ id, status }], 'repair' | '{label}' (battery under {low}) | 'ready', same order",
      "type Bike = { id: number; battery: number; broken: boolean }. Derive status: broken → 'repair'; battery below {low} → '{label}'; all others → 'ready'. Give an array of { id, status }.",
      "Please label each bike in my fleet. Input id, battery (0 to 100) and broken. Output id and status, where status reads 'repair' (it is broken), '{label}' (battery lower than {low}) or 'ready' (none of the two).",
      "[{ id: 1, battery: 90, broken: false }, { id: 2, battery: 5, broken: false }, { id: 3, battery: 90, broken: true }] -> [{ id: 1, status: 'ready' }, { id: 2, status: '{label}' }, { id: 3, status: 'repair' }]; the battery threshold is {low}, which itself is still ready",
      "Given scooters with id, battery and broken, tell what to do with each: 'repair' takes priority, then '{label}' for fewer than {low} percent, then 'ready'. Keep the order; objects { id, status }.",
      'For the mechanics: an array of id + status, computed from id, battery, broken. Broken bikes are "repair". Of the others, a battery of at least {low} is "ready" and anything less is "{label}".',
      'compute status of rental bieks: repair (broken), {label} (battery < {low}), ready (else). retrun { id, status } for each; bike = { id, battery, broken }',
      "Status board. Each row { id, status }. Rules in this order: broken true gives 'repair', battery smaller than {low} gives '{label}', default 'ready'. Source rows: id, battery, broken.",
      "A bike with broken = true must say 'repair'. A working bike says '{label}' if its battery has not reached {low}, otherwise 'ready'. Produce id and status for all bikes (id, battery, broken) without changing them.",
      'I have an array of bikes, each with id, battery and broken. Which are ready, which must be plugged in, which need fixing? Answer as [{ id, status }] using the words "ready", "{label}" (battery under {low}) and "repair" (broken, regardless of battery).',
      "Replace battery and broken by one status field: 'repair' if broken; if not, '{label}' for battery < {low} and 'ready' for battery >= {low}. Items before: { id, battery, broken }, after: { id, status }.",
      'Hire bikes, three states. repair: flag broken. {label}: battery less than {low} and not broken. ready: everything else. Return the list of id and status (strings exactly like that) for bikes with id, battery, broken.',
      "map to { id, status } with status = broken ? 'repair' : battery < {low} ? '{label}' : 'ready'; elements have id, battery, broken",
      'The station display shows a word per bike: "ready" from {low} percent battery, "{label}" under it, and "repair" if the bike is broken. Build { id, status } objects from { id, battery, broken } objects.',
      "Summarise every bike as id and status. If it is broken the status is 'repair', even with an empty battery. If the battery is beneath {low} it is '{label}'. Fine otherwise: 'ready'. Bike data: id, battery, broken.",
    ],
  }),
  family({
    name: 'life-hike-range',
    group: 'scenarios',
    names: ['hikeRange', 'lengthRange', 'shortestAndLongest', 'kmRange', 'rangeOfLoops'],
    params: [
      {
        name: 'hikes',
        type: '{ name: string; km: number; {flag}: boolean }[]',
        alt: ['walks', 'trails', 'tours'],
      },
    ],
    returns: '{ min: number; max: number } | null',
    slots: { flag: ['loop', 'dogs', 'shady', 'easy'] },
    body: `  const lengths = $hikes.filter((hike) => hike.{flag}).map((hike) => hike.km);
  if (lengths.length === 0) return null;
  return { min: Math.min(...lengths), max: Math.max(...lengths) };`,
    tests: ({ flag }) => {
      const f = `name km ${flag}`;
      return [
        [[rows(f, ['Lake', 8, true], ['Peak', 21, false], ['Gorge', 12, true])], { min: 8, max: 12 }],
        [[[]], null],
        [[rows(f, ['Peak', 21, false])], null],
        [[rows(f, ['Lake', 8, true])], { min: 8, max: 8 }],
        [[rows(f, ['A', 9.5, true], ['B', 3, true], ['C', 15.25, true])], { min: 3, max: 15.25 }],
        [[rows(f, ['A', 1, false], ['B', 3, true], ['C', 90, false])], { min: 3, max: 3 }],
        [[rows(f, ['A', 4, true], ['B', 4, true])], { min: 4, max: 4 }],
      ];
    },
    phrasings: [
      'Hikes { name: string; km: number; {flag}: boolean }[]: shortest and longest km among those where {flag} is true, as { min, max }, or null if there are none.',
      'min and max km of hikes with {flag} set -> { min, max }, null when no hike qualifies. hike = { name, km, {flag} }',
      'My walking guide stores name, km and {flag} for each tour. For the {flag} tours I want to print "from x to y km", so I need an object { min, max } with the lowest and highest km. Nothing to print (null) if no tour has {flag}.',
      'Returns { min, max } of km over the hikes whose {flag} flag is true; null without such hikes. Hikes carry name, km and {flag}.',
      'How do I get the smallest and the largest km together, only for trails with {flag} === true? Trail: { name, km, {flag} }. If the filter leaves nothing return null.',
      'hikes (name, km, {flag}) -> { min: km, max: km } | null, only {flag} ones',
      'type Hike = { name: string; km: number; {flag}: boolean }. Compute the range of km for {flag} hikes: an object with min and max, null for an empty selection.',
      'Please give the range of lengths of my walks marked {flag}. A walk has name, km, {flag}. I expect { min: 3, max: 15 } or, if no walk is marked, null.',
      "[{ name: 'Lake', km: 8, {flag}: true }, { name: 'Peak', km: 21, {flag}: false }, { name: 'Gorge', km: 12, {flag}: true }] -> { min: 8, max: 12 }; none with {flag} -> null",
      'Given tours with name, km and {flag}, ignore those where {flag} is false; what are the minimum and maximum km of the rest? One object with the keys min and max; null if the rest is empty.',
      'For a slider in the hiking app I need lower and upper bound of km over hikes with {flag}. Data { name, km, {flag} }, output { min, max }, and null to hide the slider if there is no such hike.',
      'shortest/longest km of {flag} hikes as { min, max }; empty selecton -> null; recrods have name, km, {flag}',
      'Collect km from every hike that has {flag} true, then answer with the least and the greatest as { min, max }. A single hike yields equal values, no hike yields null. Input fields: name, km, {flag}.',
      'Which distances do the {flag} trails span? List elements: name, km, {flag} (boolean). Report { min, max } in km, or null where no trail is {flag}.',
      'Range query on an array of { name, km, {flag} }: restrict to {flag}, find both extremes of km, return them in one object under min and max; return null for no match.',
      'Outdoor homework: hikes have a name, km and {flag}. Find the shortest length and the longest length of those with {flag} being true and return both (min, max). Return null instead if none is.',
      'extremes of km where {flag} holds. { name, km, {flag} }[] in; { min, max } out, or null if {flag} holds nowhere',
      'I would like to know how short and how long the {flag} routes are. Routes are objects with name, km and {flag}. Result: an object, min for the smallest km and max for the biggest km. No {flag} route at all gives null.',
      'Hand back null if not a single hike has {flag}; otherwise an object whose min is the lowest km and whose max is the highest km of the hikes having it. Each hike: name, km, {flag}.',
      'Lowest and highest km in a single pass or two, I do not mind, but only for hikes flagged {flag}; as { min, max }; null for none. The hikes look like { name: "Lake", km: 8, {flag}: true }.',
    ],
  }),
  family({
    name: 'life-school-day',
    group: 'scenarios',
    names: ['schoolDay', 'dayPlan', 'lessonsOf', 'timetableLine', 'planForDay'],
    params: [
      {
        name: 'lessons',
        type: '{ day: string; start: string; subject: string; room: string }[]',
        alt: ['timetable', 'classes', 'periods'],
      },
      { name: 'day', type: 'string', alt: ['weekday', 'wanted'] },
    ],
    returns: 'string',
    slots: { sep: [' - ', ' | ', '; '], none: ['free', 'no school'] },
    body: `  const today = $lessons
    .filter((lesson) => lesson.day === $day)
    .sort((a, b) => a.start.localeCompare(b.start));
  if (today.length === 0) return '{none}';
  return today.map((lesson) => \`\${lesson.subject} (\${lesson.room})\`).join('{sep}');`,
    tests: ({ sep, none }) => {
      const f = 'day start subject room';
      return [
        [
          [
            rows(
              f,
              ['Mon', '10:00', 'Art', 'B2'],
              ['Tue', '08:00', 'PE', 'Gym'],
              ['Mon', '08:00', 'Maths', 'A1'],
            ),
            'Mon',
          ],
          `Maths (A1)${sep}Art (B2)`,
        ],
        [[[], 'Mon'], none],
        [[rows(f, ['Mon', '10:00', 'Art', 'B2']), 'Sun'], none],
        [[rows(f, ['Mon', '10:00', 'Art', 'B2']), 'Mon'], 'Art (B2)'],
        [[rows(f, ['Fri', '09:00', 'IT', 'C'], ['Fri', '09:00', 'Art', 'D']), 'Fri'], `IT (C)${sep}Art (D)`],
        [
          [
            rows(f, ['Fri', '13:00', 'c', '3'], ['Fri', '09:00', 'a', '1'], ['Fri', '11:30', 'b', '2']),
            'Fri',
          ],
          `a (1)${sep}b (2)${sep}c (3)`,
        ],
      ] as TestCase[];
    },
    phrasings: [
      "Timetable { day: string; start: string; subject: string; room: string }[] and a day: the lessons of that day by start time as 'Maths (A1){sep}Art (B2)', or '{none}' if there are none.",
      "line for a school day: filter by day, sort by start ('HH:MM'), \"subject (room)\" joined with '{sep}'; '{none}' when empty. lesson = { day, start, subject, room }",
      "My daughter's lessons are stored with day, start, subject and room. When I pass a day, I want to read it in order of time, e.g. \"Maths (A1){sep}Art (B2)\". A day without lessons should say '{none}'.",
      "Returns the plan of a day as text: each lesson as subject with the room in parentheses, ordered by start, separated by '{sep}', and '{none}' if no lesson takes place. Lessons have day, start, subject, room.",
      "How do I print the timetable of one weekday? Lessons are unsorted { day, start, subject, room } objects, start like '08:00'. Wanted: 'subject (room)' parts glued with '{sep}', or '{none}'.",
      "lessons (day, start, subject, room), 'Mon' -> 'Maths (A1){sep}Art (B2)'; sorted by start; nothing -> '{none}'",
      "type Lesson = { day: string; start: string; subject: string; room: string }; for a day, sort its lessons by start and format `${subject} (${room})`, separator '{sep}', fallback '{none}'",
      "Please write the plan for a day I choose. Take lessons with that day, earliest start first, show subject and (room), put '{sep}' between. If the day has no lessons: '{none}'. Fields: day, start, subject, room.",
      "[{ day: 'Mon', start: '10:00', subject: 'Art', room: 'B2' }, { day: 'Mon', start: '08:00', subject: 'Maths', room: 'A1' }], 'Mon' -> 'Maths (A1){sep}Art (B2)'; any other day -> '{none}'",
      'Given classes with day, start, subject and room, produce one line for a weekday such as "PE (Gym){sep}IT (C)". Order by start. The line is \'{none}\' if that weekday is empty.',
      "What do I have on Tuesday? Generic: day as argument, lessons as { day, start, subject, room }. Answer: subjects with rooms in brackets in order of start, joined by '{sep}'; or '{none}'.",
      "school day as strign: subjects (room) sortd by start time, with '{sep}' between them, '{none}' if no lessons; records day, start, subject, room",
      "Pupils type a day and get their lessons. A lesson reads 'Art (B2)', i.e. subject, space, room in round brackets. Sort by start (text HH:MM). Separate with '{sep}'. No lessons that day: '{none}'. Data has day, start, subject, room.",
      "Select lessons of one day from day/start/subject/room records, arrange them chronologically by start, and concatenate \"subject (room)\" using '{sep}'. Return '{none}' for a day without lessons.",
      "For the fridge: a text with the lessons of a day in the order in which they start. Each as subject plus room in parentheses; '{sep}' as divider; '{none}' if nothing is on. Lessons: { day, start, subject, room }.",
      "Daily plan string. Items carry day, start, subject, room. Only those of the requested day; sort ascending by start; 'subject (room)'; joined '{sep}'. Should the day have none, answer '{none}'.",
      "If the timetable ({ day, start, subject, room } entries) has nothing for the day, return '{none}'. Otherwise return its lessons from first to last start as 'subject (room)' with '{sep}' in between.",
      "I would like my timetable for one day in a single string, for example Maths (A1){sep}Art (B2), sorted by the start field. Every lesson has day, start, subject, room. Empty day: '{none}'.",
      "filter lesson.day === day, order by start, map to subject + ' (' + room + ')', join with '{sep}', and for zero lessons '{none}'. { day, start, subject, room }",
      "A teacher's helper that, for a weekday, tells subjects and rooms in time order (start is HH:MM): \"IT (C){sep}Art (D)\". Input objects have day, start, subject and room. The word for no lessons is '{none}'.",
    ],
  }),
];
