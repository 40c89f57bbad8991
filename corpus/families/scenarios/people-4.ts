/** everyday questions about a list of people: birthdays, attendance, training, staff, bookings, logins. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'people-next-birthday',
    group: 'scenarios',
    names: ['nextBirthday', 'whoIsNext', 'upcomingBirthday', 'nextToCelebrate'],
    params: [
      {
        name: 'friends',
        type: '{ name: string; month: number; day: number }[]',
        alt: ['people', 'birthdays', 'colleagues'],
      },
      { name: 'month', type: 'number', alt: ['currentMonth', 'todayMonth'] },
      { name: 'day', type: 'number', alt: ['currentDay', 'todayDay'] },
    ],
    returns: 'string | null',
    body: `  const sorted = [...$friends].sort((a, b) => a.month - b.month || a.day - b.day);
  const next = sorted.find((friend) => friend.month > $month || (friend.month === $month && friend.day >= $day));
  return (next ?? sorted[0])?.name ?? null;`,
    tests: [
      [[[], 5, 1], null],
      [[rows('name month day', ['Ann', 3, 2]), 5, 1], 'Ann'],
      [[rows('name month day', ['Ann', 3, 2], ['Bob', 6, 9]), 5, 1], 'Bob'],
      [[rows('name month day', ['Ann', 5, 1], ['Bob', 5, 2]), 5, 1], 'Ann'],
      [[rows('name month day', ['Bob', 5, 20], ['Ann', 4, 30], ['Cy', 5, 3]), 5, 2], 'Cy'],
      [[rows('name month day', ['Bob', 12, 30], ['Ann', 1, 5], ['Cy', 2, 1]), 12, 31], 'Ann'],
      [[rows('name month day', ['Bob', 5, 9], ['Ann', 6, 1]), 5, 10], 'Ann'],
    ],
    phrasings: [
      'whose birthday is next? friends are { name, month, day }, today is given as month and day, today counts, wrap around at new year, null for an empty list',
      'I have friends with name, month and day of birth, plus the current month and day. Give me the name of the one who celebrates next (today included); after the last of the year start again with the first. null if there are no friends.',
      'how do i find the upcoming birthday from [{ name: "Ann", month: 3, day: 2 }] and the current month, day? a birthday today counts as next, december continues in january, nobody -> null',
      'Returns the name of the person whose birthday comes first on or after the given month and day, otherwise the earliest in the year, or null without people. Fields: name, month, day.',
      'birthdays (name, month, day), month, day -> name of the next one, today inclusive, next year if none left, null if empty',
      '[{name: "Ann", month: 3, day: 2}, {name: "Bob", month: 6, day: 9}], 5, 1 -> "Bob"; with 7, 1 it wraps to "Ann"; same day counts; [] -> null',
      'Office cake planner: from the colleagues { name, month, day } and the date today (two numbers, month then day), who gets the next cake? Someone born today gets it today. Past December it begins at January again. No colleagues, null.',
      'type Friend = { name: string; month: number; day: number }. Sort by month and day, pick the first not before (month, day), else the very first; return its name or null.',
      'Please tell me the name for the next birthday reminder. Inputs: a list with name, month, day, and the current month and day. If all have passed this year, use the first of next year. Empty list: null.',
      'next birthday name, comparing month first and day second, >= today, wrapping to the start of the year, null when list is empty. Records { name, month, day }',
      'Given month/day numbers of birthdays with a name each, and the month and day of today, find who is up next. The year repeats. Today is allowed. With an empty array return null.',
      'upcomming birthday: people { name, month, day } + month + day => name. including today. roll over into the next year. null if no people',
      'The family calendar has entries of name, month and day. I pass the entries and a date as month and day; return the name of the entry on that date or the closest one after it, going round the year if required. null for no entries.',
      'Whom do we congratulate next? Everyone is an object { name, month, day }; compare to the second and third argument (month, day). On the day itself still counts. Wraparound at the year end, null if the array is empty.',
      'Find the earliest birthday that is not earlier than the given month and day; failing that the earliest of all; output only the name, null when the list of { name, month, day } has no elements.',
      'list of { name, month, day } and today as month, day. return name with soonest birthday (could be today), next year too. empty = null',
      'As a scout leader I want to know which child has the next birthday. Children: name, month (1-12), day (1-31). I give the current month and day. If the date matches, that child it is. After the last one comes the first of the following year. No children: null.',
      'Birthday lookup: the first { name, month, day } in calendar order on or past a month and day, cyclic over the year; result is the name; null if there is no one at all',
      'Write code for a birthday widget showing one name: the person (name, month, day) who has a birthday today or else soonest after today, where today comes as two numbers month and day, cyclic; null with an empty list.',
      'which person celebrates next, from name/month/day records and the actual month and day, same date counts, if none remains in this year take the first of the year, null on empty lits',
    ],
  }),
  family({
    name: 'people-page-of-posts',
    group: 'scenarios',
    names: ['paginate', 'getPage', 'pageOfPosts', 'postPage', 'listPage'],
    params: [
      { name: 'posts', type: '{ id: number; {field}: string }[]', alt: ['entries', 'users'] },
      { name: 'page', type: 'number', alt: ['pageNumber', 'n'] },
    ],
    returns: '{ items: string[]; pages: number }',
    slots: { field: ['title', 'name'], size: [2, 5, 10, 20] },
    body: `  const start = ($page - 1) * {size};
  return {
    items: $posts.slice(start, start + {size}).map((entry) => entry.{field}),
    pages: Math.ceil($posts.length / {size}),
  };`,
    tests: ({ field, size }) => {
      const n = size as number;
      const posts = (count: number) =>
        rows(`id ${field}`, ...Array.from({ length: count }, (_, i) => [i + 1, `p${i + 1}`]));
      const titles = (from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (_, i) => `p${from + i}`);
      return [
        [[posts(0), 1], { items: [], pages: 0 }],
        [[posts(1), 1], { items: ['p1'], pages: 1 }],
        [[posts(n), 1], { items: titles(1, n), pages: 1 }],
        [[posts(n + 1), 2], { items: [`p${n + 1}`], pages: 2 }],
        [[posts(2 * n), 2], { items: titles(n + 1, 2 * n), pages: 2 }],
        [[posts(2 * n), 3], { items: [], pages: 2 }],
        [[posts(2 * n + 1), 1], { items: titles(1, n), pages: 3 }],
      ];
    },
    phrasings: [
      'paging: {size} per page, page starts at 1, posts are { id, {field} }, return { items, pages } where items are the {field} values of that page and pages is the number of pages',
      'I have posts with id and {field} and show {size} of them on a page. For a page number (from 1) give me { items, pages }: the {field} strings on it and how many pages exist.',
      'how do i paginate an array of { id: number; {field}: string }, page size {size}, first page is 1, result { items: string[] with the {field}, pages: total pages }',
      'Returns the {field} of the records on the 1-based page as items and the total page count as pages, {size} records to a page; a record has id and {field}.',
      'posts (id, {field}), page -> { items: {field}s of the page, pages: count }, {size} a page, one-based',
      'Page 1 has the first {size} entries, page 2 the next {size}. Entries are { id, {field} }. Return an object: items (their {field}) and pages (total number, rounded up).',
      'type Post = { id: number; {field}: string }; get page n (1 = first) with {size} rows each as { items, pages }, items being an array of {field}, pages = ceil(length / {size})',
      'For the blog archive I need the {field} list of a given page plus the number of pages, as { items, pages }. Every page shows {size} posts ({ id, {field} }), counting pages from one. A page beyond the end has no items.',
      'slice the list for page number p (p >= 1), {size} items, only {field}, together with the page total. output keys items, pages. input elements id + {field}',
      'Pagination helper with a fixed page size of {size}: from the list of { id, {field} } and the page (1-based) to { items: string[], pages: number } with the {field} of each item.',
      'Could you return a page of the member list? {size} members per page, members have id and {field}, pages count from 1. I want { items: [...{field}], pages: <how many pages there are> }.',
      'give me items and pages for a pager, {size} per page, page 1 first; items = {field} of posts in range, pages = total; posts { id, {field} }; nothing at all means 0 pages',
      'pagniate { id, {field} } objects by {size}; args list and page (starting at one); result { items: {field} strings, pages: total page count }',
      'The list view needs two things from { id, {field} }[] and a page number beginning at 1: the {field} values in that chunk of {size} ("items") and the number of chunks ("pages").',
      'Divide the posts into pages of {size} and return page number `page` (first is 1) as { items, pages }, where items contains just the {field} of its posts and pages says how many there are overall. post = id, {field}',
      'Show entries {size} at a time. Given all entries (id, {field}) and which page, counted from 1, compute { items, pages }; items: {field} of the shown ones; pages: entries / {size} rounded up.',
      'LIMIT {size} OFFSET (page - 1) * {size}, selecting {field}, plus the total pages: { items, pages } from an array of { id, {field} }',
      'With {size} results on each page and pages numbered from one, which {field} values are on the requested page and how many pages are there? Records: { id, {field} }. Answer: { items, pages }.',
      'Forum threads are { id: number, {field}: string }. I pass them with a 1-based page; I get back { items, pages }: up to {size} {field} strings, and the page count.',
      'one page of {size}, as {field} strings, and total number of pages: { items, pages }. input: array of id/{field} objects and the page, starting form 1',
    ],
  }),
  family({
    name: 'people-low-attendance',
    group: 'scenarios',
    names: ['lowAttendance', 'attendanceBelow', 'frequentAbsentees', 'poorAttendance', 'absentees'],
    params: [
      {
        name: 'records',
        type: '{ name: string; {flag}: boolean }[]',
        alt: ['entries', 'rows', 'register'],
      },
    ],
    returns: 'string[]',
    slots: { flag: ['present', 'attended'], limit: [50, 75, 80] },
    body: `  const names = [...new Set($records.map((record) => record.name))];
  return names.filter((name) => {
    const own = $records.filter((record) => record.name === name);
    return (own.filter((record) => record.{flag}).length * 100) / own.length < {limit};
  });`,
    tests: ({ flag, limit }) => {
      const heading = `name ${flag}`;
      // Five days at 50: 2 of 4 is the limit; at 75: 3 of 4; at 80: 4 of 5.
      const [hits, days] = limit === 50 ? [2, 4] : limit === 75 ? [3, 4] : [4, 5];
      const exact = Array.from({ length: days }, (_, i) => ['Ann', i < hits]);
      return [
        [[[]], []],
        [[rows(heading, ['Ann', true])], []],
        [[rows(heading, ['Ann', false])], ['Ann']],
        [[rows(heading, ...exact)], []],
        [[rows(heading, ...exact, ['Ann', false])], ['Ann']],
        [[rows(heading, ['Zoe', false], ['Ann', true], ['Bob', false])], ['Zoe', 'Bob']],
        [[rows(heading, ['Zoe', false], ['Bob', true], ['Zoe', false], ['Zoe', true])], ['Zoe']],
      ];
    },
    phrasings: [
      'names with attendance below {limit} percent, records { name, {flag} } one per lesson, order of first appearance',
      'I have an attendance register: one { name, {flag} } per person and day. Who was there on less than {limit}% of their days? Return the names in the order they first occur.',
      'how do i list people whose attendance rate is under {limit}%? array of { name: string; {flag}: boolean }, exactly {limit} is fine, each name once as first seen',
      'Returns the names (once each, in first-seen order) of everyone with {flag} true in fewer than {limit} percent of their records; a record has name and {flag}.',
      'register (name, {flag}) -> names with rate < {limit}%, order of appearance',
      'type Row = { name: string; {flag}: boolean }; group by name, compute share of {flag}, keep names strictly below {limit} percent in the order in which they appear',
      'Students must attend at least {limit} percent of classes. From the list of { name, {flag} } entries give the names of those who do not reach that, keeping the order of first entries.',
      'attendance warning list: percentage of {flag} per name lower than {limit} -> name goes on the list (no duplicates, first come first). Entries have name and {flag}.',
      "Please work out each person's share of {flag} entries and return the names where that is less than {limit}%, ordered as they first turn up. Each entry is { name, {flag} }.",
      'Letters go to the parents of children who missed too much, i.e. {flag} in under {limit} % of the rows for that child. Rows: name, {flag}. Give me the names, each once, by first occurrence.',
      'find all names with fewer than {limit} per cent {flag} days, where the data is a flat list of { name, {flag} }; result: string array, first-seen order; empty for no data',
      'who is under {limit} % atendance? list of { name, {flag} }, unique names in order of appearance',
      'For every distinct name count how often {flag} is true and divide by the number of records for it. Report the names with less than {limit} percent. Keep first-occurrence order; records are { name, {flag} }.',
      'Choir rehearsals: one record per singer and rehearsal with name and {flag}. Singers having a quota lower than {limit}% may not perform; return their names, sorted by when they first appear in the list.',
      'unique names whose {flag} ratio < {limit}/100, original order, from an array with name and {flag} (boolean)',
      'Given sign-in data as { name, {flag} }[] output the people that were there less than {limit} % of the time; at {limit} % exactly they are not listed; list order = first mention.',
      'I would like the absentees: everyone with an attendance of below {limit} percent. Data items consist of name and {flag}. Nobody should be listed twice, and the order follows the data.',
      'Filter people by attendance quota (< {limit}%). Input: { name: "Ann", {flag}: true } objects, many per name. Output: the names in question in order of first apperance.',
      'below-{limit}-percent list. one object per training session and player, with name and {flag}. I need the players (first-seen order) whose {flag} percentage is under {limit}.',
      'Array of { name, {flag} } in, names out: those for whom true values of {flag} make up less than {limit} percent of their own entries, in the sequence of their first entry',
    ],
    rules: [
      {
        say: [
          'ignore people with fewer than 3 records',
          'skip anyone who has less than three entries',
          'only people with at least 3 records can be listed',
          'names with one or two entries are never reported',
          'at least three records per name are needed to be listed',
        ],
        body: `  const names = [...new Set($records.map((record) => record.name))];
  return names.filter((name) => {
    const own = $records.filter((record) => record.name === name);
    if (own.length < 3) return false;
    return (own.filter((record) => record.{flag}).length * 100) / own.length < {limit};
  });`,
        tests: ({ flag }) => [
          [[[]], []],
          [[rows(`name ${flag}`, ['Ann', false])], []],
          [[rows(`name ${flag}`, ['Ann', false], ['Ann', false])], []],
          [[rows(`name ${flag}`, ['Ann', false], ['Ann', false], ['Ann', true])], ['Ann']],
          [[rows(`name ${flag}`, ['Bo', true], ['Bo', true], ['Al', false], ['Bo', true])], []],
          [
            [rows(`name ${flag}`, ['Bo', false], ['Al', false], ['Al', false], ['Al', false], ['Bo', false])],
            ['Al'],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'people-workout-streak',
    group: 'scenarios',
    names: ['longestStreak', 'bestStreak', 'workoutStreak', 'maxStreak', 'streakLength'],
    params: [
      {
        name: 'days',
        type: '{ date: string; {field}: number }[]',
        alt: ['entries', 'log', 'diary'],
      },
    ],
    returns: 'number',
    slots: { field: ['minutes', 'steps', 'pages'], goal: [20, 30, 100] },
    body: `  let best = 0;
  let streak = 0;
  for (const entry of $days) {
    streak = entry.{field} >= {goal} ? streak + 1 : 0;
    best = Math.max(best, streak);
  }
  return best;`,
    tests: ({ field, goal }) => {
      const n = goal as number;
      const log = (...values: number[]) =>
        rows(`date ${field}`, ...values.map((value, i) => [`2024-05-0${i + 1}`, value]));
      return [
        [[[]], 0],
        [[log(n)], 1],
        [[log(n - 1)], 0],
        [[log(n, n + 5, 0, n)], 2],
        [[log(0, n, n, n, n - 1, n, n)], 3],
        [[log(n, 0, n * 2, n, n, n)], 4],
        [[log(n, n - 1, n, n - 1)], 1],
      ];
    },
    phrasings: [
      'longest streak of days with at least {goal} {field}; diary { date, {field} } has one entry per day in order',
      'I keep a log with date and {field} for every day, oldest first. What is the greatest number of days in a row on which I had {goal} or more {field}?',
      'how to compute the best streak from [{ date: "2024-05-01", {field}: 25 }, ...]? a day counts if {field} >= {goal}, consecutive entries are consecutive days',
      'Returns the length of the longest run of entries whose {field} is {goal} or more; entries have date and {field} and are in order of date, without missing days.',
      'log (date, {field}), sorted, no missing days -> longest run with {field} >= {goal}',
      'streak counter for a habit app: a day is successful from {goal} {field} on. Days are { date, {field} } in chronological order, none is missing. Give the record streak, 0 if there was no successful day.',
      'type Day = { date: string; {field}: number }. Maximum count of consecutive elements reaching the goal of {goal} {field}. Empty gives 0.',
      'Please calculate my longest winning streak: a win is a day with not less than {goal} {field}, every other day resets the count. The days are objects with date and {field}, one after another.',
      'max number of succesive days with {goal}+ {field} in a list of { date, {field} } (ordered daily entries)',
      'My daughter gets a sticker for the longest series of days with {goal} {field} or above. Daily notes are { date, {field} }, in order. How long is it?',
      'consecutive days where the goal of {goal} {field} was met: return the longest such stretch as a number. input rows: date, {field}, one row for each day, ascending',
      'Go through the daily records ({ date, {field} }) and count a streak up while {field} is at least {goal}, back to zero otherwise; return the highest count reached.',
      'Longest chain of days hitting {goal} {field}. Each record holds a date string and the number {field}; records are already sorted, day by day. The result is an integer.',
      'fitness tracker: best streak, threshold {goal} (inclusive) for {field}, array of { date, {field} } sorted by date with all the days present, answer 0 for []',
      'For how many days running did I manage {goal} {field} or more, at best? Data: every day as { date, {field} }, from first to last.',
      'Given daily entries in date order, each with date and {field}, determine the biggest number of adjacent entries with {field} greater than or equal to {goal}.',
      'personal record: most days in succession with {field} of {goal} upwards; a weaker day breaks the series. list of { date: string, {field}: number }, chronological',
      'I want to brag about my longest unbroken series of days having {goal} or more {field}. The diary is a list of { date, {field} } with one item a day, in order. Return how many days.',
      'find the longest run of days with {field} no lower than {goal}. items: date + {field}; order: by date; no gaps between dates',
      'reading/training calender as { date, {field} }[] in daily order -> length of the longest sequence of days that have at least {goal} {field}',
    ],
  }),
  family({
    name: 'people-leave-queue',
    group: 'scenarios',
    names: ['leaveQueue', 'removeFromQueue', 'removeAndRenumber', 'dropFromWaitlist', 'cancelSpot'],
    params: [
      {
        name: 'queue',
        type: '{ name: string; {place}: number }[]',
        alt: ['waitlist', 'waiting', 'line'],
      },
      { name: 'name', type: 'string', alt: ['person', 'leaving', 'guest'] },
    ],
    returns: '{ name: string; {place}: number }[]',
    slots: { place: ['position', 'place', 'rank'] },
    body: `  return $queue
    .filter((entry) => entry.name !== $name)
    .map((entry, i) => ({ ...entry, {place}: i + 1 }));`,
    tests: ({ place }) => [
      [[[], 'Ann'], []],
      [[rows(`name ${place}`, ['Ann', 1]), 'Ann'], []],
      [
        [rows(`name ${place}`, ['Ann', 1], ['Bob', 2], ['Cy', 3]), 'Ann'],
        rows(`name ${place}`, ['Bob', 1], ['Cy', 2]),
      ],
      [
        [rows(`name ${place}`, ['Ann', 1], ['Bob', 2], ['Cy', 3]), 'Bob'],
        rows(`name ${place}`, ['Ann', 1], ['Cy', 2]),
      ],
      [
        [rows(`name ${place}`, ['Ann', 1], ['Bob', 2], ['Cy', 3]), 'Cy'],
        rows(`name ${place}`, ['Ann', 1], ['Bob', 2]),
      ],
      [[rows(`name ${place}`, ['Ann', 1], ['Bob', 2]), 'Eve'], rows(`name ${place}`, ['Ann', 1], ['Bob', 2])],
    ],
    phrasings: [
      'remove a person by name from the waiting list and renumber {place} from 1; list of { name, {place} } in order',
      'I have a queue of { name, {place} } sorted by {place}. When someone cancels, give me a new queue without that name in which {place} runs 1, 2, 3 again.',
      'how do i drop one name from [{ name: "Ann", {place}: 1 }, ...] and close the gap in {place}? no mutation',
      'Returns the queue without the given name and with {place} renumbered from one in the present order; an entry has name and {place}.',
      'queue (name, {place}), name -> queue without them, {place} = 1..n',
      '[{name: "Ann", {place}: 1}, {name: "Bob", {place}: 2}], "Ann" -> [{name: "Bob", {place}: 1}]',
      "Doctor's waiting room: patients are objects of name and {place}. One leaves (name given). Everybody behind moves up by one. Return the new list, numbered from 1.",
      'type Entry = { name: string; {place}: number }; delete the one with this name, then set every {place} to index + 1, return a new array',
      'Please take a guest off the waitlist. Entries look like { name, {place} } and are in order; afterwards {place} must again be consecutive, starting at 1. An unknown name leaves the numbering as it is.',
      'delete by name + reindex {place} (1-based), immutable, items { name, {place} }',
      'The line at the ticket counter is kept as an ordered array with name and {place}. After a person (second argument) walks away, recompute {place} for the rest so there are no holes, first is 1.',
      'waitlist cancelation: filter out the name and number the others anew from 1 in the field {place}. element = name, {place}',
      'Given players { name, {place} } in ladder order, remove the one called as the second argument and update {place} of those that remain to 1, 2, 3, ...',
      'someone leaves the queue, others move up. input: ordered { name, {place} } list and the name. output: new list with fresh {place} numbers, beginning with 1',
      'Filter the entry whose name matches, and renumber: the first remaining gets {place} 1, the second 2 and so forth. Records have name and {place}; do not alter the originals.',
      'I need an immutable "leave" operation for a list sorted by {place}: takes the list of { name, {place} } and a name, returns the list minus that name and with {place} counted again from one.',
      'Strike the named person from the standby list and shift up the ones below. Each row: name, {place}. The rows are sorted and {place} begins at 1.',
      'After unsubscribing a member by name, the remaining { name, {place} } objects should have {place} equal to their spot in the array (from 1). Return copies.',
      'kick a name out of an array of { name, {place} }, then make {place} continuous again, 1 for the first one',
      'What does the queue look like once the given name has gone? Keep the order, renumber {place} starting with 1. Queue items: { name: string, {place}: number }, new objetcs please.',
    ],
  }),
  family({
    name: 'people-matching-pairs',
    group: 'scenarios',
    names: ['matchPairs', 'possiblePairs', 'fairPairs', 'pairings', 'findPairs'],
    params: [
      {
        name: 'players',
        type: '{ name: string; {field}: number }[]',
        alt: ['people', 'members', 'dancers'],
      },
    ],
    returns: 'string[]',
    slots: { field: ['level', 'rating', 'age'], gap: [1, 2, 5] },
    body: `  return $players.flatMap((a, i) =>
    $players
      .slice(i + 1)
      .filter((b) => Math.abs(a.{field} - b.{field}) <= {gap})
      .map((b) => \`\${a.name} - \${b.name}\`),
  );`,
    tests: ({ field, gap }) => {
      const n = gap as number;
      const heading = `name ${field}`;
      return [
        [[[]], []],
        [[rows(heading, ['Ann', 10])], []],
        [[rows(heading, ['Ann', 10], ['Bob', 10 + n])], ['Ann - Bob']],
        [[rows(heading, ['Ann', 10], ['Bob', 11 + n])], []],
        [[rows(heading, ['Bob', 10 + n], ['Ann', 10])], ['Bob - Ann']],
        [[rows(heading, ['A', 10], ['B', 50], ['C', 10], ['D', 10])], ['A - C', 'A - D', 'C - D']],
        [[rows(heading, ['A', 10], ['B', 10 + n], ['C', 10 + 2 * n])], ['A - B', 'B - C']],
      ];
    },
    phrasings: [
      'all pairs of players whose {field} differs by at most {gap}, as "Ann - Bob"; players { name, {field} }, each pair once, in list order',
      'I have members with name and {field}. Which two can be matched? Their {field} may be no more than {gap} apart. I want strings like "Ann - Bob", every pair once with the one earlier in the list first.',
      'how do i get all possible pairings from { name: string; {field}: number }[] with a {field} difference of {gap} or less, formatted "A - B" (list order, no repeats)?',
      'Returns every pair of names "x - y", x before y in the list, where the absolute difference in {field} is not above {gap}; people have name and {field}.',
      'players (name, {field}) -> ["Ann - Bob", ...] for |difference of {field}| <= {gap}, i < j order',
      '[{name: "A", {field}: 10}, {name: "B", {field}: 50}, {name: "C", {field}: 10}] -> ["A - C"]; the rule is {field} at most {gap} apart, earlier one first',
      'Tennis club: { name, {field} } of each player. List fair matches, meaning the {field} of both is within {gap} (inclusive). Format: name, space, dash, space, name. No pair twice, ordered as in the list.',
      'type P = { name: string; {field}: number }; for i < j output `${a.name} - ${b.name}` if their {field} values are {gap} or less apart',
      'Could you make a list of suitable study partners? Two people suit each other when {field} differs by {gap} at the most. Each has name and {field}. Output "First - Second" strings in the order of the array, without mirrored duplicates.',
      'pairs of names with close {field} (max distance {gap}, inclusive), string "a - b", keep array order, { name, {field} } objects',
      'Combine each person with every later one in the array and keep the combination if the two {field} numbers are not more than {gap} apart; write it as "Kim - Lee". The objects: name, {field}.',
      'Dance class: find who can dance with whom. Dancers have a name and a {field}, a difference up to {gap} is OK. Result: array of "name1 - name2", name1 standing earlier in the input, each couple once.',
      'matching: compare everybody with all those after them; |a.{field} - b.{field}| <= {gap} means a match; return matches as "a - b" names; input { name, {field} }',
      'All unordered pairs from a list of { name, {field} } that satisfy: gap in {field} not larger than {gap}. As text with " - " in between, the first in the list comes first.',
      'posible opponents: names joined by " - " for each pair (once, in order of the list) with {field} within {gap} of each other; records name + {field}',
      'Given gamers with a name and {field}, who could play against whom if {field} must not differ by more than {gap}? Give "A - B" lines; A is listed before B in the input.',
      'I need to output the name pairs whose {field} are near each other, i.e. {gap} or closer. Items { name, {field} }. Style "Zoe - Max". Only i before j.',
      'Nested loop exercise: print, well return, "name - name" for any two entries ({ name, {field} }) whose {field} values differ by {gap} or less. Do not pair anyone with themselves or repeat a pair; follow list order.',
      'roommate finder. { name, {field} }[] -> string[] "X - Y", condition: absolute {field} difference no greater than {gap}, order as given, one line per pair',
      'From participants having name and {field}, derive the list of admissible duos ("Ann - Bob", in input order): both {field} numbers at most {gap} apart, every duo just once.',
    ],
  }),
  family({
    name: 'people-above-department-average',
    group: 'scenarios',
    names: ['aboveAverage', 'aboveOwnAverage', 'betterThanAverage', 'topEarners', 'overGroupAverage'],
    params: [
      {
        name: 'employees',
        type: '{ name: string; {group}: string; {value}: number }[]',
        alt: ['staff', 'people', 'workers'],
      },
    ],
    returns: 'string[]',
    slots: { group: ['department', 'office'], value: ['salary', 'sales', 'hours'] },
    body: `  return $employees
    .filter((employee) => {
      const peers = $employees.filter((other) => other.{group} === employee.{group});
      const average = peers.reduce((sum, peer) => sum + peer.{value}, 0) / peers.length;
      return employee.{value} > average;
    })
    .map((employee) => employee.name);`,
    tests: ({ group, value }) => {
      const heading = `name ${group} ${value}`;
      return [
        [[[]], []],
        [[rows(heading, ['Ann', 'x', 10])], []],
        [[rows(heading, ['Ann', 'x', 10], ['Bob', 'x', 20])], ['Bob']],
        [[rows(heading, ['Ann', 'x', 10], ['Bob', 'x', 10])], []],
        [
          [
            rows(
              heading,
              ['Ann', 'x', 10],
              ['Bob', 'y', 1],
              ['Cy', 'y', 3],
              ['Di', 'x', 30],
              ['Ed', 'x', 20],
            ),
          ],
          ['Cy', 'Di'],
        ],
        [[rows(heading, ['A', 'k', 9], ['B', 'k', 9], ['C', 'k', 0], ['D', 'm', 100])], ['A', 'B']],
      ];
    },
    phrasings: [
      'names of employees whose {value} is above the average of their own {group}; { name, {group}, {value} }, input order',
      'I have staff records with name, {group} and {value} and want everyone who has more {value} than the mean of their {group}, just the names in the given order.',
      'how do I find people over their {group} average? array of { name: string; {group}: string; {value}: number }, strictly greater than, result names',
      'Returns the names of those with a {value} greater than the average {value} in the same {group}; fields are name, {group}, {value}; order is kept.',
      'employees (name, {group}, {value}) -> names where {value} > avg {value} of same {group}, original order',
      '[{name: "Ann", {group}: "x", {value}: 10}, {name: "Bob", {group}: "x", {value}: 20}] -> ["Bob"], since 20 is over the mean 15 of that {group}',
      'HR question: who exceeds the average {value} within their {group}? Each row has name, {group} and {value}. Being exactly at the average is not enough. Output an array of names in row order.',
      'type Employee = { name: string; {group}: string; {value}: number }; keep those strictly above the {group} mean of {value}, map to name',
      'correlated subquery in plain TS: SELECT name FROM employees e WHERE {value} > (SELECT AVG({value}) FROM employees WHERE {group} = e.{group}), objects with name, {group}, {value}',
      'Compare the {value} of each worker with the average {value} of all workers in that {group} (themselves included). Give the names of the ones that are higher, in order. Worker: { name, {group}, {value} }.',
      'above-average people per {group}. input name/{group}/{value}. return names, order as input, ties with average excluded',
      'Could you list the people that do better than their {group}? "Better" means a {value} larger than the arithmetic mean there. I have an array of { name, {group}, {value} } and need names in array order.',
      'The boss wants to know who lies over the mean {value} of the {group} they work in. Records consist of name, {group}, {value}. One flat list of names, unchanged order, please.',
      'filter by group mean: {value} > mean({value} of everyone with equal {group}); output name; records { name, {group}, {value} } stay in order',
      'Given employees with their {group} and {value}, pick out those having a {value} bigger than the avarage for the {group}. A list of name strings in the same sequence is expected; a person alone in the {group} is never picked.',
      'For all { name, {group}, {value} } objects: calculate the mean {value} for the {group}, then return the names of people exceeding it (not equal), in input order.',
      'Which colleagues beat the average {value} of their {group}? Return names in the order of the list. Shape of a colleague: name (string), {group} (string), {value} (number). Equal does not count.',
      'names whose {value} tops the {group} average, no sorting; the data: [{ name, {group}, {value} }]',
      'Outliers upwards: within each {group} find those with more {value} than the {group} has on average. Result is a single array with names, ordered like the input of { name, {group}, {value} }.',
      'employes above mean {value} in the same {group}: give name only, keep the order, list items are { name, {group}, {value} }',
    ],
  }),
];
