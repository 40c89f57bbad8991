/** lists of records from daily life: birthdays, museums, rivers, planets, songs, cards, car parks, clubs, cinemas, bags. */
import { type Family, family } from '../../family.js';
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
];
