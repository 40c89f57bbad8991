/** everyday questions about a list of people: birthdays, attendance, training, staff, bookings, logins. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
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
