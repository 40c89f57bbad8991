/** lists of records from daily life: birthdays, museums, rivers, planets, songs, cards, car parks, clubs, cinemas, bags. */
import { type Family, family, type TestCase } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
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
