/** More everyday questions about a list of people: birthdays, attendance, training, staff, bookings, logins. */
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
  family({
    name: 'people-best-per-class',
    group: 'scenarios',
    names: ['bestPerGroup', 'topOfEach', 'winners', 'bestInEach', 'championsBy'],
    params: [
      {
        name: 'results',
        type: '{ name: string; {group}: string; {field}: number }[]',
        alt: ['entries', 'rows', 'students'],
      },
    ],
    returns: 'Record<string, string>',
    slots: { group: ['room', 'school', 'region'], field: ['score', 'points'] },
    body: `  const best: Record<string, { name: string; {field}: number }> = {};
  for (const result of $results) {
    const current = best[result.{group}];
    if (!current || result.{field} > current.{field}) best[result.{group}] = result;
  }
  return Object.fromEntries(Object.entries(best).map(([key, { name }]) => [key, name]));`,
    tests: ({ group, field }) => {
      const heading = `name ${group} ${field}`;
      return [
        [[[]], {}],
        [[rows(heading, ['Ann', 'x', 0])], { x: 'Ann' }],
        [[rows(heading, ['Ann', 'x', 3], ['Bob', 'x', 8], ['Cy', 'x', 5])], { x: 'Bob' }],
        [[rows(heading, ['Ann', 'x', 3], ['Bob', 'x', 3])], { x: 'Ann' }],
        [
          [rows(heading, ['Ann', 'x', 3], ['Bob', 'y', 1], ['Cy', 'x', 4], ['Di', 'y', 0])],
          { x: 'Cy', y: 'Bob' },
        ],
        [[rows(heading, ['Ann', 'x', -3], ['Bob', 'x', -1])], { x: 'Bob' }],
      ];
    },
    phrasings: [
      'best name per {group}: { name, {group}, {field} }[] -> { [{group}]: name of the one with the highest {field} }, first one wins ties',
      'I have results with name, {group} and {field} and need the top person of every {group} as an object. When two have the same {field} take the earlier one.',
      'how do I get the name with the most {field} in each {group}? rows { name: string; {group}: string; {field}: number }, on equal {field} the first stays',
      'Returns an object from {group} to the name having the maximum {field} there, the first in the list on a tie; every entry has name, {group}, {field}.',
      'results (name, {group}, {field}) -> winner name by {group}, earliest wins if equal',
      '[{name: "Ann", {group}: "x", {field}: 3}, {name: "Bob", {group}: "x", {field}: 8}, {name: "Cy", {group}: "y", {field}: 1}] -> {x: "Bob", y: "Cy"}; a tie goes to the earlier entry',
      'Spelling contest: each {group} sends its champion. Find the child with the highest {field} in every {group} from a list of { name, {group}, {field} }; output {group} -> name; ties: whoever is listed first.',
      'type Result = { name: string; {group}: string; {field}: number }; for each {group} the name of the max by {field} (strictly greater replaces), as Record<string, string>',
      'Which person leads in each {group}? Input: name, {group}, {field}. Larger {field} is better, earlier entry preferred on equality. I want a dictionary of names.',
      'top scorer by {group} as an object ({group} is the key, the name is the value), records { name, {group}, {field} }, keep the first of equals',
      'Could you pick a winner for every {group}? Participants are objects with name, {group} and a numeric {field}. Highest {field} wins, with equal {field} the one that comes first in the array. Result like { north: "Ann" }.',
      'champions: per {group} the participant (only the name) with the greatest {field}; equal -> first in list; data = name + {group} + {field}; nothing in gives {}',
      'name of the highest {field} for each {group} value. objects: name, {group}, {field}. output plain object. ties resolved in favor of the first',
      'From competition rows { name, {group}, {field} } build { {group}: winnerName }, where the winner has the biggest {field} in that {group} and an equal later row does not replace them.',
      'We hang up a sign in every {group} with the name of the best participant there. Given name, {group} and {field} of all participants, tell me the name for each {group}; the first one in the list if several are equally good.',
      'group results by {group} and keep the name with max {field} - first one if tied - return an object. each result: { name, {group}, {field} }',
      'find the best in evrey {group}: highest {field}; answer is { {group} value: name }; earlier row wins a tie; rows contain name, {group}, {field}',
      'Given an array of people with their {group} and {field} ({ name, {group}, {field} }), produce a lookup telling the leading name of each {group}. In a dead heat the one mentioned first leads.',
      'SQL-ish: the name at MAX({field}) GROUP BY {group}, first row on ties, from objects having name, {group} and {field}; give me an object keyed by {group}',
      'I would like to know the star of each {group}, i.e. whoever has the largest {field}. Items are { name, {group}, {field} }. If there are equals, the first item coutns. Return names keyed by {group}.',
    ],
  }),
  family({
    name: 'people-joint-top-scorers',
    group: 'scenarios',
    names: ['topScorers', 'mostGoals', 'leadingScorers', 'bestPlayers', 'goldenBoot'],
    params: [
      { name: 'goals', type: '{ {who}: string; minute: number }[]', alt: ['events', 'matchEvents', 'list'] },
    ],
    returns: 'string[]',
    slots: { who: ['player', 'scorer', 'name'] },
    body: `  const counts: Record<string, number> = {};
  for (const goal of $goals) counts[goal.{who}] = (counts[goal.{who}] ?? 0) + 1;
  const most = Math.max(...Object.values(counts));
  return Object.keys(counts)
    .filter((key) => counts[key] === most)
    .sort();`,
    tests: ({ who }) => [
      [[[]], []],
      [[rows(`${who} minute`, ['Kim', 3])], ['Kim']],
      [[rows(`${who} minute`, ['Kim', 3], ['Ann', 9])], ['Ann', 'Kim']],
      [[rows(`${who} minute`, ['Kim', 3], ['Ann', 9], ['Kim', 90])], ['Kim']],
      [[rows(`${who} minute`, ['Zoe', 1], ['Bo', 2], ['Zoe', 3], ['Al', 4], ['Bo', 5])], ['Bo', 'Zoe']],
      [[rows(`${who} minute`, ['C', 1], ['B', 1], ['A', 1])], ['A', 'B', 'C']],
    ],
    phrasings: [
      'top scorers from a list of goals { {who}, minute }: all names with the most goals, sorted alphabetically',
      'Each goal of the season is an object with {who} and minute. I need the names of whoever scored the most, possibly several, in alphabetical order.',
      'how do i find who scored most often? goals: { {who}: string; minute: number }[], include everybody who is level on top, sorted by name, [] for no goals',
      'Returns all names with the highest number of goals in alphabetical order; a goal has {who} and minute, one object for each goal.',
      'goals ({who}, minute) -> names with max count, A to Z',
      '[{ {who}: "Zoe", minute: 4 }, { {who}: "Bo", minute: 8 }, { {who}: "Al", minute: 11 }, { {who}: "Zoe", minute: 20 }, { {who}: "Bo", minute: 80 }] -> ["Bo", "Zoe"] (joint top scorers, sorted)',
      'For the golden boot: count goals per {who} and list all who share the maximum, sorted. Input { {who}, minute }[], no goals means an empty list.',
      'type Goal = { {who}: string; minute: number }. Return the sorted array of the most frequent {who} values (more than one on a tie).',
      'Please tell me the best goal getters. The match report has an entry ({who}, minute) for every goal; the more entries the better. Ties are all returned, ordered alphabetically.',
      'mode(s) of {who} in the goal events, alphabetical array; event = { {who}, minute }; empty in, empty out',
      'who leads the scoring chart? one record per goal with {who} + minute. return every name that has the top total, alphabetically',
      'Given football goals, each with a {who} and the minute, work out which names appear most often. If several do, return them all sorted from A to Z.',
      'Count how many goals ({ {who}, minute }) belong to each name and output the leaders (equal leaders included) as a sorted string array.',
      'joint leading scorers, sorted alphabeticaly, from an array where every goal is { {who}, minute }',
      'Handball app: events with {who} and minute are goals. Which {who} has the highest tally? Several can have it, so give a list in alphabetical order, empty if no goal was scored.',
      'find the {who} value or values occurring the most times; input objects have {who} and minute; result sorted ascending',
      'I want an array of top scorers: names whose number of goals equals the best number. Data: { {who}: "Kim", minute: 12 } for each goal. Sort the names.',
      'List of goals with {who} and minute in, alphabetical list of the highest scoring names out. All names in case of equality.',
      'After the tournament the prize goes to everybody with the most goals. From goal objects { {who}, minute } get their names sorted alphabetically. No goals, no winers: [].',
      'tally goals by {who}, keep those at the maximum, sort names. one element { {who}, minute } = one goal',
    ],
    rules: [
      {
        say: [
          'goals after minute 90 do not count',
          'ignore goals with a minute above 90',
          'only count goals up to and including minute 90',
          'leave out extra time, i.e. minute > 90',
          'skip everything later than minute 90',
        ],
        body: `  const counts: Record<string, number> = {};
  for (const goal of $goals) {
    if (goal.minute <= 90) counts[goal.{who}] = (counts[goal.{who}] ?? 0) + 1;
  }
  const most = Math.max(...Object.values(counts));
  return Object.keys(counts)
    .filter((key) => counts[key] === most)
    .sort();`,
        tests: ({ who }) => [
          [[[]], []],
          [[rows(`${who} minute`, ['Kim', 91])], []],
          [[rows(`${who} minute`, ['Kim', 90], ['Ann', 95], ['Ann', 110])], ['Kim']],
          [[rows(`${who} minute`, ['Kim', 3], ['Ann', 9], ['Kim', 91])], ['Ann', 'Kim']],
          [[rows(`${who} minute`, ['Kim', 3], ['Ann', 9], ['Kim', 90])], ['Kim']],
        ],
      },
    ],
  }),
  family({
    name: 'people-still-online',
    group: 'scenarios',
    names: ['stillOnline', 'whoIsOnline', 'activeUsers', 'currentlyInside', 'presentNow'],
    params: [
      { name: 'events', type: '{ user: string; {field}: string }[]', alt: ['log', 'entries', 'history'] },
    ],
    returns: 'string[]',
    slots: { field: ['action', 'type'], enter: ['login', 'in'], leave: ['logout', 'out'] },
    body: `  const online = new Set<string>();
  for (const event of $events) {
    if (event.{field} === '{enter}') online.add(event.user);
    else if (event.{field} === '{leave}') online.delete(event.user);
  }
  return [...online].sort();`,
    tests: ({ field, enter, leave }) => {
      const heading = `user ${field}`;
      const [i, o] = [enter as string, leave as string];
      return [
        [[[]], []],
        [[rows(heading, ['ann', i])], ['ann']],
        [[rows(heading, ['ann', i], ['ann', o])], []],
        [[rows(heading, ['zoe', i], ['ann', i], ['bob', i], ['bob', o])], ['ann', 'zoe']],
        [[rows(heading, ['ann', i], ['ann', o], ['ann', i])], ['ann']],
        [[rows(heading, ['ann', i], ['ann', i], ['ann', o])], []],
        [[rows(heading, ['ann', o], ['bob', 'click'], ['cy', i], ['cy', 'click'])], ['cy']],
      ];
    },
    phrasings: [
      'who is still online? log of { user, {field} } in order of time, {field} is "{enter}" or "{leave}" (ignore anything else), sorted user names',
      'I have events with user and {field}, oldest first. "{enter}" puts a user in, "{leave}" takes them out, other values do nothing. Give me the users that are there at the end, sorted.',
      "how to work out the current users from a log [{ user: 'ann', {field}: '{enter}' }, ...]? '{leave}' removes, other {field} values are ignored, result sorted alphabetically",
      'Returns the alphabetically sorted users whose last relevant event is "{enter}" rather than "{leave}"; each event has user and {field}, in chronological order, other kinds of {field} are skipped.',
      'events (user, {field}: "{enter}" | "{leave}" | other) -> sorted users present after the last event',
      '[{user: "zoe", {field}: "{enter}"}, {user: "ann", {field}: "{enter}"}, {user: "zoe", {field}: "{leave}"}] -> ["ann"]; sort the users and ignore unknown {field} values',
      'Office door log: every line is { user, {field} } with {field} "{enter}" or "{leave}", sometimes something else which does not matter. In case of fire I need to know who is inside, as a sorted array.',
      'type LogEntry = { user: string; {field}: string }; replay the log with a Set (add on "{enter}", delete on "{leave}", else nothing) and return the sorted members',
      'Please replay the session events ({ user, {field} }): "{enter}" = connected, "{leave}" = disconnected, any other {field} is irrelevant. Which users remain connected? Sort the names.',
      'sorted list of users that have a "{enter}" with no later "{leave}"; records { user, {field} } in time order; skip other {field}s',
      'Given the ordered audit trail with user and {field}, find those with an open session: entered by "{enter}" and not since left by "{leave}". Alphabetical order, other events are ignored.',
      'online users from event log, "{enter}" adds, "{leave}" removes, the rest is ignroed, fields user and {field}, output sorted',
      'The gym has a turnstile which writes { user, {field} }. {field} "{enter}" when somebody comes and "{leave}" when they go; ignore different values. Who is in the gym now (sorted by name)?',
      'after processing all { user, {field} } events in order, list in alphabetical order the users for which "{enter}" came last, looking only at "{enter}" and "{leave}"',
      'Determine who forgot to leave: users having "{enter}" as the final one of their "{enter}"/"{leave}" entries. An entry has user and {field}. The output is sorted; other {field} values have no effect.',
      'I need the presence list of a chat room. Input: array of { user: string, {field}: string } sorted by time. "{enter}" joins, "{leave}" leaves, everything else is noise. Output: user names from A to Z.',
      'log -> active users. entry: user, {field}. "{enter}" => active, "{leave}" => not active, other => unchanged. return sorted array, [] when nobody',
      'Which users are signed in after this log? Items: user plus {field}. Only "{enter}" and "{leave}" matter, and repeated "{enter}" entries of a user count once. Return them sorted.',
      'Keep track of people by events { user, {field} }: those with {field} equal to "{enter}" come in, those with "{leave}" go away; ignore other events; finally return the remaining users in alphabetical order.',
      'compute currently loged in users, sorted, from sequential { user, {field} } records where {field} may be "{enter}", "{leave}" or something to ignore',
    ],
  }),
  family({
    name: 'people-booking-fits',
    group: 'scenarios',
    names: ['isFree', 'canBook', 'isAvailable', 'bookingFits', 'hasNoClash'],
    params: [
      {
        name: 'bookings',
        type: '{ {thing}: string; start: number; end: number }[]',
        alt: ['reservations', 'existing', 'list'],
      },
      { name: '{thing}', type: 'string', alt: ['wanted', 'which'] },
      { name: 'start', type: 'number', alt: ['from', 'begin'] },
      { name: 'end', type: 'number', alt: ['to', 'until'] },
    ],
    returns: 'boolean',
    slots: { thing: ['room', 'court', 'coach', 'desk'] },
    body: ({ thing }) => `  return !$bookings.some(
    (booking) => booking.${thing} === $${thing} && booking.start < $end && $start < booking.end,
  );`,
    tests: ({ thing }) => {
      const heading = `${thing} start end`;
      const taken = rows(heading, ['A', 9, 11], ['B', 10, 12], ['A', 14, 15]);
      return [
        [[[], 'A', 9, 10], true],
        [[taken, 'A', 10, 12], false],
        [[taken, 'A', 11, 14], true],
        [[taken, 'A', 8, 9], true],
        [[taken, 'A', 8, 20], false],
        [[taken, 'B', 9, 10], true],
        [[taken, 'B', 11, 12], false],
        [[taken, 'C', 9, 12], true],
      ];
    },
    phrasings: [
      'is the {thing} free from start to end? bookings are { {thing}, start, end } with hours as numbers; back to back is fine',
      'I have bookings with {thing}, start and end (numbers). Tell me whether a new booking of a given {thing} from start to end is possible, i.e. overlaps none of the same {thing}; touching ends are allowed.',
      'how do i check that a {thing} can be booked for a time span? existing: { {thing}: string; start: number; end: number }[], one may begin exactly when another ends, return true if free',
      'Returns true if no booking of that {thing} overlaps the half-open interval [start, end); a booking has {thing}, start and end.',
      'bookings ({thing}, start, end), {thing}, start, end -> boolean: free or not, adjacent ok',
      '[{ {thing}: "A", start: 9, end: 11 }], "A", 10, 12 -> false; "A", 11, 12 -> true; other {thing} -> true',
      'Reservation form: before saving, make sure the {thing} is not already taken in the period. Reservations look like { {thing}, start, end }. End of one equal to start of the other is no clash. True means go ahead.',
      'type Booking = { {thing}: string; start: number; end: number }; true unless some booking with the same {thing} satisfies b.start < end && start < b.end',
      'availability check for a {thing}: true when none of its { {thing}, start, end } entries intersects the requested start and end, borders may touch',
      'Could you write the clash test for our {thing} calendar? Inputs are the list of { {thing}, start, end }, the {thing}, the start and the end wanted; true when there is no conflict. 9-10 and 10-11 do not conflict.',
      'no double booking! given { {thing}, start, end }[] + {thing} + start + end, return whether it fits (bookings of a different {thing} do not matter, end is exclusive)',
      'Check if the {thing} is availble between start and end considering existing bookings ({thing}, start, end). ends are exclusive. boolean',
      'The club lets people reserve a {thing} by the hour. With all reservations as objects ({thing}, start, end) decide if another from start to end would be okay for that {thing}; sharing just an endpoint is okay.',
      'Verify that a requested slot is open: the {thing} matches only bookings that finish by the start or begin at the end or later. Booking fields: {thing}, start, end. Answer true or false.',
      'can I still get this {thing} from start until end? the plan is an array of { {thing}, start, end }; a booking finishing exactly at my start is not a problem, nor one starting exactly at my end',
      'Determine whether a new reservation collides with an old one for the same {thing}; give false if it collides and true if not. Old ones are { {thing}: string, start: number, end: number }, intervals without their end point.',
      'overlap check across a list filtered by {thing}; returns true if nothing overlaps; records {thing}/start/end; touching is not overlapping',
      'Given the schedule of every {thing} ({ {thing}, start, end } per appointment, numbers for times) and a desired {thing} with start and end, say if it is vacant the whole time. Adjacent appointments are permitted.',
      'free or busy: true if the named {thing} has nothing in the list that runs at the same time as start..end (exclusive end). List items: {thing}, start, end.',
      'validation of a new booking against existing { {thing}, start, end } rows: same {thing} must not overlap, meeting at the boundry is allowed, true = valid',
    ],
  }),
  family({
    name: 'people-overdue-tasks',
    group: 'scenarios',
    names: ['overdueTasks', 'overdueTitles', 'lateTasks', 'missedDeadlines', 'getOverdue'],
    params: [
      {
        name: 'tasks',
        type: '{ {label}: string; {due}: string; done: boolean }[]',
        alt: ['todos', 'items', 'chores'],
      },
      { name: 'today', type: 'string', alt: ['date', 'now', 'currentDate'] },
    ],
    returns: 'string[]',
    slots: { label: ['title', 'name'], due: ['due', 'deadline', 'dueDate'] },
    body: `  return $tasks
    .filter((task) => !task.done && task.{due} < $today)
    .sort((a, b) => a.{due}.localeCompare(b.{due}))
    .map((task) => task.{label});`,
    tests: ({ label, due }) => {
      const heading = `${label} ${due} done`;
      return [
        [[[], '2024-05-01'], []],
        [[rows(heading, ['a', '2024-04-30', false]), '2024-05-01'], ['a']],
        [[rows(heading, ['a', '2024-05-01', false]), '2024-05-01'], []],
        [[rows(heading, ['a', '2024-04-30', true]), '2024-05-01'], []],
        [
          [
            rows(heading, ['a', '2024-04-30', false], ['b', '2023-12-31', false], ['c', '2024-06-01', false]),
            '2024-05-01',
          ],
          ['b', 'a'],
        ],
        [
          [rows(heading, ['x', '2024-01-02', false], ['y', '2024-01-02', false]), '2024-01-03'],
          ['x', 'y'],
        ],
      ];
    },
    phrasings: [
      'overdue tasks: not done and {due} before today, return the {label}s, oldest {due} first; tasks { {label}, {due}, done }, dates are YYYY-MM-DD strings',
      'I have tasks with {label}, {due} (ISO date string) and done. Which unfinished ones were due before today (passed in)? Give me the {label} of each, earliest {due} on top.',
      'how can I list late todos? { {label}: string; {due}: string; done: boolean }[] plus today as "2024-05-01"; due today is not late; sorted by {due}; only the {label}',
      'Returns the {label} of every task that is not done and whose {due} lies before today, ordered by {due} ascending; dates are yyyy-mm-dd strings and a task has {label}, {due}, done.',
      'tasks ({label}, {due}, done), today -> {label}s of the overdue ones, sorted by {due} (ISO strings, strictly before today)',
      '[{ {label}: "a", {due}: "2024-04-30", done: false }, { {label}: "b", {due}: "2023-12-31", done: false }], "2024-05-01" -> ["b", "a"]; skip done ones and those not yet past their {due}',
      'Every morning I print what should have been finished already. From { {label}, {due}, done } and the date of today as an ISO string, get the {label} values of open tasks with a {due} earlier than today, longest overdue first.',
      'type Task = { {label}: string; {due}: string; done: boolean }; filter !done && {due} < today, sort on {due}, map to {label}. The strings are ISO dates.',
      'Please give me the open tasks past their {due} as a list of {label} strings, from the oldest {due} to the newest. Tasks consist of {label}, {due} and done; today comes as the second argument like "2024-05-01"; the same day is still fine.',
      'past-due report. items: {label}, {due} ("YYYY-MM-DD"), done. param today in the same format. result: {label}s, ascending {due}, excluding done ones and anything for today or later',
      'Chores that are late: done is false and the {due} is smaller than today (both ISO strings). Return their {label}, by ascending {due}. chore = { {label}, {due}, done }',
      'overdeu list from { {label}, {due}, done } objects and a today string (yyyy-mm-dd); unfinished only, {due} < today, sort by {due} oldest first, return {label}s',
      'Library reminder: loans are given as { {label}, {due}, done } where done means brought back. For the given day find the {label} of all that are still out after their {due} (the {due} day itself is allowed), in order of {due}. ISO dates.',
      'Which deadlines were missed? Input is a task list ({label}, {due}, done) with dates such as "2024-02-09", plus the current date. Output {label}s of tasks not done with an earlier date, sorted by that date.',
      'select {label} from tasks where not done and {due} < today order by {due}; tasks are objects { {label}, {due}, done }, ISO date strings',
      'Given to-dos { {label}, {due}, done } and an ISO date, collect those that are incomplete and should have been ready before that date; sort them by {due} upwards and return just the {label} of each.',
      'My to-do app needs a red section: {label} of each open item whose {due} is over, i.e. before the given day, the most overdue at the beginning. Items: {label}, {due} as YYYY-MM-DD, done as boolean.',
      'tasks not done, {due} strictly earlier than the date argument -> their {label}, earliest {due} first. {due} and the date are ISO strings. shape { {label}, {due}, done }',
      'Work out the backlog on a certain day: unfinished tasks whose {due} has passed (not including that day). I want {label} strings in chronological order of {due}; task fields are {label}, {due}, done; ISO dates.',
      'return {label}s of late, undone tasks in order of {due} from { {label}, {due}, done }[] and todays date; everything formated like 2024-12-24; due today does not count as late',
    ],
  }),
  family({
    name: 'people-lookup-by-id',
    group: 'scenarios',
    names: ['toLookup', 'indexUsers', 'usersById', 'byId', 'normalizeUsers'],
    params: [
      {
        name: 'users',
        type: '{ id: string; name: string; {extra}: number; active: boolean }[]',
        alt: ['people', 'accounts', 'members'],
      },
    ],
    returns: 'Record<string, { name: string; {extra}: number }>',
    slots: { extra: ['age', 'points', 'year'] },
    body: `  return Object.fromEntries(
    $users.filter((user) => user.active).map(({ id, name, {extra} }) => [id, { name, {extra} }]),
  );`,
    tests: ({ extra }) => {
      const heading = `id name ${extra} active`;
      return [
        [[[]], {}],
        [[rows(heading, ['u1', 'Ann', 30, true])], { u1: { name: 'Ann', [extra as string]: 30 } }],
        [[rows(heading, ['u1', 'Ann', 30, false])], {}],
        [
          [rows(heading, ['u1', 'Ann', 30, true], ['u2', 'Bob', 4, false], ['u3', 'Cy', 0, true])],
          { u1: { name: 'Ann', [extra as string]: 30 }, u3: { name: 'Cy', [extra as string]: 0 } },
        ],
        [
          [rows(heading, ['k', 'Ann', 1, true], ['k', 'Bob', 2, true])],
          { k: { name: 'Bob', [extra as string]: 2 } },
        ],
        [
          [rows(heading, ['k', 'Ann', 1, true], ['k', 'Bob', 2, false])],
          { k: { name: 'Ann', [extra as string]: 1 } },
        ],
      ];
    },
    phrasings: [
      'object of the active users by id, value { name, {extra} }; users are { id, name, {extra}, active } (id is a string)',
      'I have an array of users with id (string), name, {extra} (number) and active. Make a lookup object from id to { name, {extra} } containing the active ones only; with a repeated id the last one stays.',
      'how do i convert { id: string; name: string; {extra}: number; active: boolean }[] to { [id]: { name, {extra} } } and leave out inactive users?',
      'Returns the active users as an object keyed by id whose values hold only name and {extra}; each user has id, name, {extra} and active.',
      'users (id: string, name, {extra}: number, active) -> active ones as { id: { name, {extra} } }',
      '[{id: "u1", name: "Ann", {extra}: 30, active: true}, {id: "u2", name: "Bob", {extra}: 4, active: false}] -> {u1: {name: "Ann", {extra}: 30}}, drop those that are not active',
      'Skip everybody with active false, index the others by id and keep just their name and {extra}. Input objects: id (string), name, {extra} (number), active.',
      'type User = { id: string; name: string; {extra}: number; active: boolean }. Build Record<string, { name; {extra} }> of active users, key = id.',
      'For the cache I need a dictionary id -> { name, {extra} }. The source is an array of accounts having a string id, a name, a numeric {extra} and an active flag; accounts that are not active do not belong in there.',
      'normalise a list of members: entities by id, without the id and active properties inside, only active members. member = { id: string, name: string, {extra}: number, active: boolean }',
      'Object.fromEntries over active people: id => { name, {extra} }. people have id (string), name, {extra} (number), active (boolean)',
      'Could you turn my user table into a map-like plain object? Rows: id, name, {extra}, active (id and name are strings, {extra} is a number). Only active rows, key is the id, the value has name and {extra}. Later rows overwrite earlier ones.',
      'filter active, then key by id and strip to name + {extra}; records { id: string, name, {extra}: number, active }',
      'Given user records { id, name, {extra}, active } with string ids and number {extra}, create quick access by id to name and {extra} of those users that are active, as one object.',
      'acitve users to object keyd by id with { name, {extra} } as value, from an array of { id (string), name, {extra} (number), active }',
      'Produce an index: the property name is the id of the user, its content an object with the name and the {extra}. Users whose active is false are excluded. Fields of a user: id string, name string, {extra} number, active boolean.',
      'I keep looking up the name and {extra} of users by their id, so convert the array ({ id: string, name: string, {extra}: number, active: boolean } each) into an object; inactive users can be thrown out.',
      'Take id, name, {extra} from every active user and arrange them as { "u1": { name: "Ann", {extra}: 12 } }. The input array has objects { id, name, {extra}, active }; ids are strings.',
      'array to lookup, inactive removed: id (string) -> { name, {extra} }; element shape id/name/{extra}/active with {extra} a number; no users -> {}',
      'What I want is result[id].name and result[id].{extra} for all the active members. Memebers come as a list of { id: string, name: string, {extra}: number, active: boolean }.',
    ],
  }),
];
