/** Harder puzzles as stories and interview questions: calendars, command logs, queues, scores. */
import { type Family, family, type SlotValue } from '../../family.js';

const span = (from: SlotValue, to: SlotValue) => (a: number, b: number) => ({ [from]: a, [to]: b });

export const families: readonly Family[] = [
  family({
    name: 'puzzles-busy-blocks',
    group: 'scenarios',
    names: ['busyBlocks', 'mergeMeetings', 'mergeOverlaps', 'combineMeetings', 'busyTimes'],
    params: [
      {
        name: 'meetings',
        type: '{ {s}: number; {e}: number }[]',
        alt: ['events', 'bookings', 'appointments', 'slots'],
      },
    ],
    returns: '{ {s}: number; {e}: number }[]',
    slots: { s: ['start', 'from', 'begin'], e: ['end', 'to'] },
    body: `  const sorted = [...$meetings].sort((a, b) => a.{s} - b.{s});
  const blocks: { {s}: number; {e}: number }[] = [];
  for (const { {s}, {e} } of sorted) {
    const last = blocks.at(-1);
    if (last && {s} <= last.{e}) last.{e} = Math.max(last.{e}, {e});
    else blocks.push({ {s}, {e} });
  }
  return blocks;`,
    tests: ({ s, e }) => {
      const m = span(s!, e!);
      return [
        [[[m(9, 10), m(9.5, 11), m(13, 14)]], [m(9, 11), m(13, 14)]],
        [[[]], []],
        [[[m(13, 14), m(9, 10)]], [m(9, 10), m(13, 14)]],
        [[[m(9, 10), m(10, 12)]], [m(9, 12)]],
        [[[m(9, 17), m(10, 11), m(12, 13)]], [m(9, 17)]],
        [[[m(5, 6)]], [m(5, 6)]],
        [[[m(3, 5), m(1, 3), m(4, 8), m(20, 21)]], [m(1, 8), m(20, 21)]],
      ];
    },
    phrasings: [
      'My calendar holds meetings as { {s}, {e} } objects (numbers) that partly overlap. Merge the overlapping or touching ones and give me the busy blocks in order of time.',
      'merge overlapping meetings, each has {s} and {e} as numbers, touching ones are joined too, result sorted by {s}',
      'how do i combine appointments {{s}: number, {e}: number} that overlap (or where one starts exactly when the other stops) into bigger blocks?',
      'Classic interview question: merge intervals. Objects with {s} and {e}, unsorted; output sorted, 9-10 and 10-12 become 9-12.',
      'Returns the merged events ({s}, {e}) in chronological order; events that overlap or touch become one.',
      'I need the times when I am busy: a list of bookings with numeric fields {s} and {e} comes in any order, back to back bookings should count as one block.',
      'meetings ({s}, {e}) -> busy blocks, overlaps and neighbours joined, earliest first',
      'Given { {s}, {e} } ranges, unite those which share at least a point and sort the outcome by {s}.',
      'type Meeting = { {s}: number; {e}: number } ... collapse an array of them so that no two blocks overlap or touch any more, ascending by {s}',
      'Please flatten my shift list: every shift has {s} and {e} in hours; shifts that overlap or follow each other without a gap form one long shift. Sorted by {s}.',
      'The doorman wants to know when the room is occupied. Input reservations with {s} and {e}; join those that run into each other (equal times included), in order.',
      'merge time ranges, objects with {s}/{e} numbers, dont change the input, adjacent ones merge as well, sort by {s}',
      'We log machine runs with a {s} and an {e} timestamp. Overlapping runs, and runs touching end to end, have to be reported as a single one; return them in ascending order.',
      'mege meetings that overlap or touch, fields {s} and {e}, give them back sorted',
      'For a booking page: consolidate the taken periods (records with {s} and {e}) so that intersecting or adjoining periods show up as one, earliest first; an empty list stays empty.',
      'Overlapping ranges [{ {s}, {e} }] should be fused. Sort by {s} first, extend the last block when the next begins no later than its {e}, otherwise begin a new one.',
      'intervals as objects {{s}, {e}}; union of them as a minimal sorted list, touching = merged',
      'Combine TV programmes on my recording list, each with a {s} and {e} minute, into continuous recordings whenever one begins before or just as another is over; sorted.',
      'what is the shortest list of blocks that covers the same time as these meetings? {s} and {e} are numbers, blocks that touch belong together, order by {s}',
      'Given an unordered array of lessons having {s} and {e}, produce the non-overlapping blocks of teaching time in order, joining lessons that abut.',
      'simplify a list of closed intervals with the properties {s} and {e}: merge where next.{s} <= current.{e}, result ordered by {s}',
      'Several people share a car and write down {s} and {e} of each trip in a list. Put overlaping and adjacent trips together and return the periods the car is away, sorted by {s}.',
    ],
    rules: [
      {
        say: [
          'ignore entries whose {e} is not after their {s}',
          'skip those with {e} <= {s}',
          'entries that end before or when they begin are dropped first',
          'anything with {s} >= {e} is invalid and left out',
          'leave out empty or reversed ones ({s} not smaller than {e})',
        ],
        body: `  const sorted = $meetings.filter((meeting) => meeting.{s} < meeting.{e}).sort((a, b) => a.{s} - b.{s});
  const blocks: { {s}: number; {e}: number }[] = [];
  for (const { {s}, {e} } of sorted) {
    const last = blocks.at(-1);
    if (last && {s} <= last.{e}) last.{e} = Math.max(last.{e}, {e});
    else blocks.push({ {s}, {e} });
  }
  return blocks;`,
        tests: ({ s, e }) => {
          const m = span(s!, e!);
          return [
            [[[m(9, 10), m(9.5, 11), m(12, 12)]], [m(9, 11)]],
            [[[]], []],
            [[[m(5, 3)]], []],
            [[[m(13, 14), m(9, 10), m(8, 2)]], [m(9, 10), m(13, 14)]],
            [[[m(9, 10), m(10, 12)]], [m(9, 12)]],
            [[[m(1, 2), m(4, 4), m(3, 6)]], [m(1, 2), m(3, 6)]],
          ];
        },
      },
    ],
  }),
  family({
    name: 'puzzles-free-slots',
    group: 'scenarios',
    names: ['freeSlots', 'findFreeSlots', 'openSlots', 'freeTimes', 'availableSlots'],
    params: [
      { name: 'bookings', type: '[number, number][]', alt: ['meetings', 'appointments', 'busy', 'events'] },
      { name: 'length', type: 'number', alt: ['hours', 'duration', 'minLength', 'needed'] },
    ],
    returns: '[number, number][]',
    slots: { open: [7, 8, 9, 10], close: [17, 18, 20] },
    body: `  const free: [number, number][] = [];
  let from = {open};
  for (const [start, end] of [...$bookings].sort((a, b) => a[0] - b[0])) {
    if (start - from >= $length) free.push([from, start]);
    from = Math.max(from, end);
  }
  if ({close} - from >= $length) free.push([from, {close}]);
  return free;`,
    tests: ({ open, close }) => {
      const [o, c] = [Number(open), Number(close)];
      return [
        [[[], 1], [[o, c]]],
        [
          [[[12, 13]], 1],
          [
            [o, 12],
            [13, c],
          ],
        ],
        [
          [
            [
              [o + 5, c],
              [o, o + 3],
            ],
            2,
          ],
          [[o + 3, o + 5]],
        ],
        [
          [
            [
              [o, o + 3],
              [o + 4, c],
            ],
            2,
          ],
          [],
        ],
        [
          [
            [
              [o, 14],
              [11, 12],
              [15, c],
            ],
            1,
          ],
          [[14, 15]],
        ],
        [[[[o, c]], 0.5], []],
        [[[[o + 1, 15]], 1.5], [[15, c]]],
      ];
    },
    phrasings: [
      'The studio is open from {open} to {close}. Given the bookings as [start, end] hours in any order, list the free periods of at least a given length as [from, to], in order.',
      'free slots between {open} and {close} that last at least n hours, busy times are [start, end] pairs, maybe overlapping',
      'how do i find gaps of a minimum length in my day ({open} to {close}) when appointments are pairs of hours, unsorted?',
      'I work from {open} till {close} and have meetings [start, end]. Which stretches of free time are long enough (>= the length passed)? Return pairs, earliest first.',
      'Returns the gaps between bookings inside {open}-{close} not shorter than the requested duration.',
      'bookings, hours -> free [from, to] pairs in the day {open}..{close}, gap >= hours, bookings may overlap and are not sorted',
      'Interview: given meetings as [start, end] and a required duration, return all openings within working hours {open} to {close} where the duration fits, ascending.',
      'Find every open window for a dentist visit. Practice hours are {open} to {close}, taken times are number pairs, and a window counts if it lasts the wanted hours or longer.',
      'Please compute when the tennis court can be rented: it opens at {open}, shuts at {close}, reservations come as unordered [start, end] tuples, and a free interval must have at least the length given.',
      'calendar gaps: day starts {open} ends {close}, include the time before the first and after the last meeting, only gaps >= length',
      'Given busy intervals and a minimum, give back the complement within [{open}, {close}], dropping pieces shorter than the minimum. With nothing booked it is the whole day [[{open}, {close}]].',
      'a hairdresser needs the free times of the day ({open} to {close}), long enough for a cut; input: list of [start, end] in hours and the duration of the cut',
      'Where can I still squeeze something in? meetings [[start, end], ...] between {open} and {close}, length in hours, exact fit is fine, output array of [from, to]',
      'avialable slots of at least length hours from {open} to {close}, given appointments [start, end], sort them first',
      'The function gets reservations for a meeting room (pairs of hours, all inside {open} to {close}) plus the hours I need, and answers with each sufficiently long vacant period.',
      'Subtract the bookings from the opening time {open}-{close} and keep what is at least as long as asked. Bookings can overlap each other. Results as [from, to], in chronological order.',
      'e.g. [[12, 13]] with length 1 -> [[{open}, 12], [13, {close}]]: the free spans of a day from {open} to {close} lasting the length or more',
      'We have a van that is lent out from {open} to {close}; loans are [start, end]. Tell me all idle spans with a duration not below a limit.',
      'walk through the sorted bookings and collect the holes, the day is {open} until {close}, holes smaller than the given length do not count',
      'Available tutoring times: the tutor is there {open} to {close}, lessons taken are [start, end], wanted lesson length is the second argument; a gap of precisely that length is OK',
      'return unbooked ranges within opening hours ({open} to {close}) with lenght >= min, busy list in arbitrary order',
      "My babysitter is around from {open} o'clock to {close} o'clock and has jobs [start, end]. Which free blocks have at least the number of hours I ask for?",
    ],
  }),
  family({
    name: 'puzzles-min-platforms',
    group: 'scenarios',
    names: ['minPlatforms', 'platformsNeeded', 'maxAtOnce', 'countPlatforms', 'peakCount'],
    params: [
      { name: 'arrivals', type: 'number[]', alt: ['arrive', 'ins'] },
      { name: 'departures', type: 'number[]', alt: ['depart', 'leaves'] },
    ],
    returns: 'number',
    body: `  const starts = [...$arrivals].sort((a, b) => a - b);
  const ends = [...$departures].sort((a, b) => a - b);
  let gone = 0;
  let most = 0;
  for (const [i, time] of starts.entries()) {
    while (ends[gone] <= time) gone++;
    most = Math.max(most, i + 1 - gone);
  }
  return most;`,
    tests: [
      [
        [
          [900, 940, 950, 1100],
          [910, 1200, 1120, 1130],
        ],
        3,
      ],
      [[[], []], 0],
      [[[600], [700]], 1],
      [
        [
          [600, 700],
          [700, 800],
        ],
        1,
      ],
      [
        [
          [600, 650],
          [700, 800],
        ],
        2,
      ],
      [
        [
          [5, 1, 3],
          [6, 2, 4],
        ],
        1,
      ],
      [
        [
          [1, 1, 1],
          [9, 2, 5],
        ],
        3,
      ],
      [
        [
          [1, 2, 3, 10],
          [8, 3, 4, 12],
        ],
        2,
      ],
    ],
    phrasings: [
      'How many platforms does a station need? arrivals[i] and departures[i] are the times of train i, and a platform is free again at the moment its train leaves.',
      'minimum platforms: two arrays, arrival and departure times; a train leaving at 700 makes room for the one coming in at 700',
      'Interview question about railway platforms: given arrival and departure times (same index = same train, unsorted), return the greatest number of trains in the station at once; departure before arrival on equal times.',
      'I run a small hostel. Check-in days and check-out days are in two arrays, guest by guest. How many beds do I need at most? A bed vacated on a day can be used by a guest arriving that day.',
      'peak number of simultaneous visits, starts in one array and ends in the other; an end equal to a start does not overlap',
      'arrivals, departures -> most trains present at the same time (leave at t, arrive at t: no clash)',
      'Returns the least number of meeting rooms for meetings given as start times and end times; one may begin in a room exactly when another is over.',
      'max concurrent users: login times and logout times as two lists of equal length, a logout at the same moment as a login is counted first, no users gives 0',
      'how can i work out the number of docks needed for trucks with arrival and departure arrays? a dock is usable at once when a truck goes',
      'Given start and end of jobs in two parallel arrays, compute how many machines are needed so that no job waits. A job ending at time t frees its machine for a job starting at t.',
      "two arrays of times: when each bus arrives and when it departs. Find the busiest moment's bus count, treating the stay as [arrive, depart).",
      'Please calculate how many checkout tills were occupied at most, from the begin times and finish times of the customers (separate arrays, same order); finishing at t and beginning at t can share a till.',
      'minimun number of platforms from arrivals and departures, equal times can reuse the platform',
      'Count how many guests were at the party at the busiest time. I noted coming times and going times in two number arrays; someone who leaves as another comes is not counted together with them.',
      'parking spots needed: arrival[] and departure[] unsorted, sort both and sweep, spot is reusable right at departure time, 0 for empty arrays',
      'What is the largest number of overlapping half-open intervals, when the starts are in the first array and the ends in the second?',
      'Our clinic records when patients enter treatment and when they leave it (two lists). Give the minimal number of rooms; a room can be given to the next patient the same minute.',
      'Given [900, 940, 950, 1100] and [910, 1200, 1120, 1130] the result is 3 as three trains are there together; trains that leave and arrive at the same minute may share a platform.',
      'station planner: times in two arrays, return the max trains standing at once, trains going out at time x are gone before those coming in at x',
      'Do not modify the arrays. From start times and finish times of phone calls find how many lines were in use at once at most (a line ending at t is free at t).',
      'how many boats are out at once at the most? hired[] and returned[] hours, a boat brought back at 3 can go out again at 3',
    ],
  }),
  family({
    name: 'puzzles-editor-undo',
    group: 'scenarios',
    names: ['runEditor', 'applyCommands', 'finalText', 'replayEdits', 'editorText'],
    params: [{ name: 'commands', type: 'string[]', alt: ['actions', 'steps', 'log', 'ops'] }],
    returns: 'string',
    slots: { w: ['type', 'add', 'write', 'insert'] },
    body: `  const done: string[] = [];
  let undone: string[] = [];
  for (const command of $commands) {
    if (command === 'undo') {
      if (done.length > 0) undone.push(done.pop()!);
    } else if (command === 'redo') {
      if (undone.length > 0) done.push(undone.pop()!);
    } else {
      done.push(command.slice('{w} '.length));
      undone = [];
    }
  }
  return done.join('');`,
    tests: ({ w }) => [
      [[[`${w} ab`, `${w} c`]], 'abc'],
      [[[]], ''],
      [[[`${w} ab`, `${w} c`, 'undo']], 'ab'],
      [[[`${w} ab`, `${w} c`, 'undo', 'undo', 'redo']], 'ab'],
      [[['undo', 'redo', `${w} x`]], 'x'],
      [[[`${w} a`, 'undo', `${w} b`, 'redo']], 'b'],
      [[[`${w} hello `, `${w} big world`, 'undo', 'redo', 'undo', `${w} you`]], 'hello you'],
    ],
    phrasings: [
      "Replay the commands of a tiny text editor: '{w} <text>' appends the text, 'undo' takes back the last one, 'redo' brings it back. Return the final text.",
      "commands like '{w} abc', 'undo', 'redo' -> text at the end; a new {w} clears what could be redone; undo/redo with nothing to do is ignored",
      "how do i build undo and redo with two stacks? input is an array of '{w} some text', 'undo' or 'redo', output the resulting string, new text empties the redo stack",
      "I'm writing a notes app and keep an action log. Each entry is '{w} ' followed by text to append, or 'undo', or 'redo'. What does the note say after all of them? Redo is only possible until something new is written.",
      "Returns the text that remains after all editor commands ('{w} xyz' | 'undo' | 'redo'); superfluous undos and redos do nothing.",
      "Interview exercise: simulate an editor. '{w} word' adds to the end, 'undo' removes the latest addition, 'redo' restores the latest undone one, and any new addition forgets the undone ones.",
      "undo redo simulator for strings, list of commands, '{w} foo' appends foo without a separator, return final string",
      "Process ['{w} ab', '{w} c', 'undo'] -> 'ab'. Also support 'redo', which is void after another {w}. Ignore undo when there is nothing left.",
      "Given a list of instructions where the only kinds are '{w} ...', 'undo' and 'redo', compute what is on the page at the end. Everything after '{w} ' counts, spaces too.",
      "Please write the core of a text field's history. Strings starting with '{w} ' append the rest; 'undo' drops the last appended piece; 'redo' re-appends the piece undone last, unless something was entered since.",
      "text buffer, cmds = '{w} X' / 'undo' / 'redo', join pieces, empty list gives ''",
      "A child's typewriter toy understands '{w} letters', 'undo' and 'redo'. Work out the paper's content when it has executed the entire list; useless undo/redo presses have no effect, and new letters cancel redo.",
      'simulate editor comands: "{w} text" / "undo" / "redo", get the final content, redo history lost on new text',
      "The collaborative editor sends us its event list: '{w} chunk', 'undo', 'redo'. Rebuild the document from it, with normal semantics (redo only directly after undos).",
      "need the end state of a string after a series of appends ('{w} abc'), undos and redos, like in every word processor",
      "Two stacks, done and undone: push on '{w} something', move over on 'undo', move back on 'redo', clear undone on every {w}. Result: the done pieces glued together.",
      "what text is left? log lines: '{w} ' + chunk, or undo, or redo, chunks are appended as they are",
      "For a replay feature take command strings ('{w} <chunk>', 'undo', 'redo') in order and give me the concatenation of the chunks still in effect; a fresh chunk discards undone ones.",
      "Apply edits in sequence and return a string. '{w} foo bar' adds 'foo bar', 'undo' reverts one addition (no-op on empty), 'redo' reapplies one reverted addition (no-op if none or if something was added meanwhile).",
      "homework: stack practise. Array of '{w} ...', 'undo', 'redo' strings; print what the user sees at the end, nothing typed means an empty string, redo gone after typing again",
      "implement ctrl+z and ctrl+y over a list: '{w} t' appends t, 'undo', 'redo'; output the resulting text; typing after undo throws the redo list away",
    ],
  }),
  family({
    name: 'puzzles-browser-history',
    group: 'scenarios',
    names: ['currentPage', 'browse', 'replayHistory', 'finalPage', 'navigate'],
    params: [
      { name: 'home', type: 'string', alt: ['start', 'startPage', 'first'] },
      { name: 'actions', type: 'string[]', alt: ['clicks', 'steps', 'moves', 'log'] },
    ],
    returns: 'string',
    slots: { b: ['back', '<'], f: ['forward', '>'] },
    body: `  let pages = [$home];
  let at = 0;
  for (const action of $actions) {
    if (action === '{b}') at = Math.max(at - 1, 0);
    else if (action === '{f}') at = Math.min(at + 1, pages.length - 1);
    else {
      pages = [...pages.slice(0, at + 1), action];
      at++;
    }
  }
  return pages[at];`,
    tests: ({ b, f }) => [
      [['home', ['news', 'shop', b!]], 'news'],
      [['home', []], 'home'],
      [['home', [b!, b!]], 'home'],
      [['home', ['news', b!, f!]], 'news'],
      [['home', ['news', f!, f!]], 'news'],
      [['home', ['a', 'b', b!, b!, 'c', f!]], 'c'],
      [['x', ['a', 'b', 'c', b!, b!, f!]], 'b'],
    ],
    phrasings: [
      "Simulate a browser tab. It starts on the home page; each action is '{b}', '{f}' or a page to open. Which page is shown at the end?",
      "browser history: start page + list of clicks ('{b}', '{f}', anything else is a url that is visited) -> current page",
      "how would i model going back and forward in a browser? '{b}' at the first page and '{f}' at the last one do nothing, opening a page drops the forward pages",
      "Interview: design browser history as one function. Inputs are the first page and a list of strings; '{b}' and '{f}' move by one as far as possible, other strings visit that page and erase the forward history. Return where we end up.",
      "Returns the page on screen after all actions; an action is '{b}', '{f}' or the address of a new page.",
      "My kiosk app records what visitors do, beginning at a start screen: names of screens they open, or '{b}' or '{f}'. I want to know the screen they finish on. Opening a screen forgets everything ahead.",
      "('home', ['news', 'shop', '{b}']) -> 'news'; also '{f}' to go on again, moves beyond either end are ignored, a new visit cuts off what was ahead",
      "Given the home page and navigation steps, return the final location. '{b}' = previous page (stay when there is none), '{f}' = next page (stay when there is none), else = visit and forget the pages after the current one.",
      'replay navigation log, entries are page names or {b} / {f}, tell me the last page, usual browser rules',
      "Please write the history logic of a file explorer: start folder, then a list of folder names to enter, '{b}' or '{f}'. It stays put at the ends. Entering a folder removes the forward part. Give back the folder at the end.",
      'Work out the page that a user sees after using the {b} and {f} buttons and links (page names) of a site, beginning on the first argument.',
      "Keep an array of pages and an index: '{b}' lowers it not under 0, '{f}' raises it not over the last, other strings are appended right after the index and everything behind is thrown away. Result: pages[index].",
      "curent page after a series of visits, '{b}' and '{f}', forward pages are lost on a new visit, no falling off the ends",
      "The e-reader opens at a start chapter. Jumps to a chapter are given by its name, '{b}' and '{f}' travel through the jumps like in a web browser. Which chapter is open finally?",
      'history navigation with {b}/{f} clamped to both ends, visiting truncates forward entries, return page at the end, no actions means the home page',
      "tab simulator, args: homepage string, actions string[]; actions are urls or '{b}' or '{f}'",
      "Someone hands me a click trail such as ['a', 'b', '{b}', 'c', '{f}'] and the page where it began. Follow it like a browser would (the {f} here has no effect because c wiped out b) and say which page is displayed.",
      "For an end-to-end test I have to predict the page after clicks. '{b}' returns to the earlier page if any, '{f}' undoes a {b} if any, every other value loads that page and clears the way forward.",
      'where am i in the wiki? started at one article, then followed links (article names) and pressed {b} or {f}; pressing where impossible changes nothing',
      "A doubly linked history without the list: first page and array of commands, commands '{b}' and '{f}' step within known pages, others open a page, deleting the pages ahead of the present one. Output the present page.",
      "museum audio guide: begins at a room, input is room names or '{b}' or '{f}'; same behaviour as browser buttons, final room please",
    ],
  }),
];
