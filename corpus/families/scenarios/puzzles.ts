/** Harder puzzles as stories and interview questions: calendars, command logs, queues, scores. */
import { type Family, family, type SlotValue } from '../../family.js';

const span = (from: SlotValue, to: SlotValue) => (a: number, b: number) => ({ [from]: a, [to]: b });

/** Change that a machine gives, worked out by hand for the sets of coins below. */
const changeOf: Record<string, Record<number, number[]>> = {
  '200, 100, 50, 20, 10': { 80: [50, 20, 10], 130: [100, 20, 10], 270: [200, 50, 20] },
  '100, 50, 20, 10': { 80: [50, 20, 10], 130: [100, 20, 10], 270: [100, 100, 50, 20] },
  '50, 20, 10, 5': { 80: [50, 20, 10], 130: [50, 50, 20, 10], 270: [50, 50, 50, 50, 50, 20] },
};

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
  family({
    name: 'puzzles-bracket-position',
    group: 'scenarios',
    names: ['firstBadBracket', 'bracketError', 'badBracketIndex', 'findBracketError', 'mismatchAt'],
    params: [{ name: 'text', type: 'string', alt: ['code', 'source', 'input', 's'] }],
    returns: 'number',
    body: `  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const open: number[] = [];
  for (let i = 0; i < $text.length; i++) {
    const char = $text[i];
    if ('([{'.includes(char)) open.push(i);
    else if (char in pairs) {
      const last = open.pop();
      if (last === undefined || $text[last] !== pairs[char]) return i;
    }
  }
  return open[0] ?? -1;`,
    tests: [
      [['(a[b]{c})'], -1],
      [[''], -1],
      [['no brackets'], -1],
      [['f(x]'], 3],
      [['a)'], 1],
      [['x(y[z]'], 1],
      [['(['], 0],
      [['()]('], 2],
    ],
    phrasings: [
      'Find the first bracket error in a text with (), [] and {}: index of the first closing bracket that does not fit, otherwise of the first bracket that is never closed, -1 if all is well.',
      'position of the first unbalanced bracket, kinds ( [ {, -1 when balanced; wrong closing bracket wins, else the earliest opening one left over',
      'how do i tell the user where their brackets are wrong? round, square and curly; return the index of the bad closer, or of the earliest unclosed opener, or -1',
      'My formula editor must put a red mark under the faulty bracket. Return its position: the first closer without the matching opener before it; failing that the leftmost opener still open; -1 for correct input. Other characters are ignored.',
      'Returns -1 for balanced (), [], {}; the index of the first mismatched closing bracket; or if there is none, the index of the first unclosed opening bracket.',
      'bracket linter: string -> index of first problem or -1; problems are a closer not matching the latest opener, and at the end the first opener without partner',
      "'f(x]' -> 3, 'x(y[z]' -> 1, '(a[b])' -> -1: location of the first wrong or else the first never closed bracket of the kinds ()[]{}",
      'Interview follow-up to valid parentheses: not only whether but where. Wrong closing bracket: its index. Unclosed: the index of the first one left on the stack. Fine: -1.',
      'Check source code for matching brackets of three kinds, ignoring everything else, and report the place of the first mistake (closing one that has no right partner; at the end of text the outermost unclosed one) or -1.',
      'need index of the offending bracket in a JSON-like string, {}, [] and (), -1 = ok. If a closer mismatches give its index, if the text ends too early give the index of the first opener still waiting',
      'Please tell me at which character my brackets break. Scan from the left and stop at a closer that does not correspond to the last open one. If you get to the end with open ones, the answer is the lowest of their positions. Otherwise minus one.',
      'Given a string, use a stack of positions for ([{ and return the position where balance first fails: a bad closer, or the bottom of the stack at the end, or -1.',
      'Where does the nesting of (), [], {} go wrong in this string? bad closer first, then earliest open one, nothing wrong is -1',
      'bracket mistmatch position, all three kinds, unclosed -> index of the first unclosed, ok -> -1',
      'The student writes LISP with mixed brackets and forgets some. Locate the error: the first closing bracket whose partner is missing or of another kind, otherwise the first opening bracket without a closing one. No error: -1.',
      'validate nested brackets and return where it fails (zero-based), -1 if it does not fail; letters and spaces between do not matter; leftover openers are reported by the first of them',
      'Compilers say "unmatched ) at 17". Write that for ) ] and }: number of the character, or the first opener that stays open if all the closers fit, or -1.',
      'index of first bracket that breaks a template such as "a{b(c]d}" (here 5); leftover open brackets: index of the first; correct text: -1; brackets are () [] {}',
      'For every text either all of ()[]{} pair up properly (give -1), or there is a first closer which does not pair (give its index), or some opener is left (give the smallest such index).',
      'Syntax checking: return the offset of the bracket to highlight. Mismatched closers take precedence, in reading order; without one, the leftmost unclosed opener; -1 for no highlight. Square, round and curly brackets.',
      'where is the wrong paren/bracket/brace in my regex-free string, zero based, or -1. unclosed ones: report the first unclosed',
    ],
    rules: [
      {
        say: [
          'brackets inside double quotes do not count',
          'skip whatever stands between double quotes',
          'ignore brackets in "quoted" parts of the text',
          'text in double quotes (no escapes) is not looked at',
          'leave out anything within a pair of " characters',
        ],
        body: `  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const open: number[] = [];
  let quoted = false;
  for (let i = 0; i < $text.length; i++) {
    const char = $text[i];
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if ('([{'.includes(char)) open.push(i);
    else if (char in pairs) {
      const last = open.pop();
      if (last === undefined || $text[last] !== pairs[char]) return i;
    }
  }
  return open[0] ?? -1;`,
        tests: [
          [['(a[b]{c})'], -1],
          [[''], -1],
          [['(")")'], -1],
          [['f(x]'], 3],
          [['"(" )'], 4],
          [['["}}"'], 0],
          [['""('], 2],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-printer-queue',
    group: 'scenarios',
    names: ['printOrder', 'orderOfJobs', 'runQueue', 'processQueue', 'queueOrder'],
    params: [
      {
        name: 'jobs',
        type: '{ {id}: string; {p}: number }[]',
        alt: ['queue', 'documents', 'items'],
      },
    ],
    returns: 'string[]',
    slots: { id: ['name', 'title', 'file', 'id'], p: ['priority', 'urgency', 'level'] },
    body: `  const waiting = [...$jobs];
  const order: string[] = [];
  while (waiting.length > 0) {
    const job = waiting.shift()!;
    if (waiting.some((other) => other.{p} > job.{p})) waiting.push(job);
    else order.push(job.{id});
  }
  return order;`,
    tests: ({ id, p }) => {
      const j = (text: string, level: number) => ({ [id!]: text, [p!]: level });
      return [
        [[[j('a', 1), j('b', 2)]], ['b', 'a']],
        [[[]], []],
        [[[j('a', 3)]], ['a']],
        [[[j('a', 2), j('b', 2), j('c', 2)]], ['a', 'b', 'c']],
        [[[j('a', 2), j('b', 1), j('c', 3), j('d', 2)]], ['c', 'd', 'a', 'b']],
        [[[j('a', 3), j('b', 2), j('c', 1)]], ['a', 'b', 'c']],
        [[[j('a', 1), j('b', 1), j('c', 9), j('d', 1)]], ['c', 'd', 'a', 'b']],
      ];
    },
    phrasings: [
      'Simulate a printer queue of jobs ({id}, {p}): take the first job; if any waiting job has a higher {p}, the first goes to the back, otherwise it is printed. Return the {id}s in printing order.',
      'printer queue: [{ {id}, {p} }], front job goes to the end when something with bigger {p} waits, else it prints; output list of {id}',
      'how do i simulate the printer problem where a document is put back at the end of the line as long as a more important one is waiting? documents have {id} and {p} (number)',
      'Interview question. Queue of { {id}: string; {p}: number }. Pop the head. Strictly greater {p} somewhere in the rest: push the head to the tail. Else output its {id}. Repeat until empty.',
      'Returns the {id} of every job in the sequence in which the queue handles them, jobs being sent to the back while one with larger {p} is present.',
      'The copy shop handles sheets by {p}, but in a funny way: whoever is at the front must line up again at the back if anyone behind has a higher {p}. Give the order of {id}s served; each entry has {id} and {p}.',
      'jobs with {id} + {p} -> order of {id}s out of a rotating priority queue (rotate while a strictly higher {p} exists)',
      'Given a waiting room of patients with {id} and {p}, the nurse calls the first one; if another patient is more urgent (greater {p}) the first sits down at the end of the row. In which order, by {id}, are they treated?',
      'type Job = { {id}: string; {p}: number }. Rotate the list until the head has the highest {p}, take it out, go on; equal values do not force rotation. Result: array of {id}',
      'Please model our print server: the job at the head only prints if no other waiting job exceeds its {p}; otherwise it re-enters at the tail. Jobs have a {id} and a {p}; I need the {id}s in the sequence printed.',
      'queue with requeueing: head goes last when any other {p} is larger, return {id}s in served order, input not modified',
      'a -> 1, b -> 2 gives [b, a]: records with {id} and {p}, the head is moved to the back as long as a higher {p} is queued, collect each {id} when it leaves',
      'printer que simulation, objects have {id} and {p}, higher number first but by rotating to the end, return the {id}s',
      'At the airport desk people queue with a {id} and a {p}. The clerk serves the person in front unless somebody further back has a bigger {p}, then the person in front walks to the very end. List {id}s as served, ties served by place in line.',
      'Process tasks in a round: look at the first, postpone it to the end if a task of higher {p} remains, finish it otherwise. tasks: { {id}, {p} }[]. Give the finishing order as an array of {id} strings.',
      'Write a simulation rather than a sort, since the rotation changes the order of equal ones: entries ({id}, {p}), front entry is requeued if beaten by any other {p}, otherwise emitted; output {id}s.',
      'which job comes out when? array of {id}/{p} objects, important ones (large {p}) make those before them go round again; empty queue gives an empty list',
      'The laundry has baskets labelled with {id} and {p}. Always look at the front basket. More pressing basket behind it (bigger {p})? Then front basket to the back. Otherwise wash it and note its {id}. Return the notes.',
      'rotate-and-print algorithm: while jobs are left, shift one; push it back if some other one has {p} > its {p}; else record {id}',
      'Exercise on queues: each element has {id} (string) and {p} (int). An element leaves only when no remaining element has a greater {p}; if it cannot leave it moves to the tail. Report the {id}s in leaving order.',
      'order of print-outs for documents { {id}, {p} } where less important ones at the head get moved to the end of the line each time',
    ],
  }),
  family({
    name: 'puzzles-counting-out',
    group: 'scenarios',
    names: ['countOut', 'eliminationOrder', 'josephusOrder', 'outOrder', 'countingOut'],
    params: [
      { name: 'players', type: 'string[]', alt: ['names', 'children', 'people'] },
      { name: 'step', type: 'number', alt: ['k', 'count', 'every'] },
    ],
    returns: 'string[]',
    body: `  const circle = [...$players];
  const out: string[] = [];
  let at = 0;
  while (circle.length > 0) {
    at = (at + $step - 1) % circle.length;
    out.push(...circle.splice(at, 1));
  }
  return out;`,
    tests: [
      [
        [['A', 'B', 'C', 'D', 'E'], 2],
        ['B', 'D', 'A', 'E', 'C'],
      ],
      [[[], 3], []],
      [[['Ann'], 7], ['Ann']],
      [
        [['A', 'B', 'C'], 1],
        ['A', 'B', 'C'],
      ],
      [
        [['A', 'B'], 3],
        ['A', 'B'],
      ],
      [
        [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 3],
        ['C', 'F', 'B', 'G', 'E', 'A', 'D'],
      ],
    ],
    phrasings: [
      'Children stand in a circle and every k-th one is counted out, starting to count at the first child. List the names in the order in which they leave, the last one included.',
      'josephus problem with names: return the full elimination order for a given step',
      'how do i get the order in which people go out in a counting-out rhyme with n beats? counting begins with the first name and goes on after whoever left',
      "['A','B','C','D','E'], 2 -> ['B','D','A','E','C'], every second one in the ring is removed until nobody is left",
      'Returns the players of a circle in the sequence of their elimination when each step-th remaining player drops out.',
      'We choose the dishwasher with eeny meeny miny moe. Names in a ring, count to the given number beginning at name one, that person is out, continue with the next. Give me the complete order of leaving.',
      'Interview classic (Josephus): array of names and k; repeatedly remove the k-th person, counting around; output all of them in removal order, the survivor at the end.',
      'circle of names, remove each k-th, collect removed ones, do not change the input array',
      'Please simulate a round of hot potato in which the potato is passed on a fixed count. Start with the first person as 1. The person reached leaves, and the count restarts from the neighbour. Result: everyone in the order they left.',
      'Given people around a table and a number, eliminate whoever the count lands on (first person is count 1), resume at the following seat, until the table is empty; return the eliminated in order.',
      'names + step -> order of going out in a circular count',
      'Who is out first, second, third ...? players sit in a ring, the counting goes up to step each time, starting from players[0]',
      'elimnation order josephus, strings, last remaining person is the last item',
      'A pirate crew draws lots: they stand in a ring and each n-th sailor goes overboard. Work out the sequence of sailors, the lucky one being the final entry. An empty crew gives an empty list.',
      'Take every k-th item out of a cyclic list until it is exhausted and return the items in the order taken; the next count begins right after the gap.',
      'use an index that moves (index + k - 1) mod length and splice the person out; array of the spliced ones',
      'I need the order of a counting game for a party app: guests in seating order, and the number of beats in the rhyme. With one beat everyone goes in seating order.',
      'For a ring of contestants and a stride compute the permutation in which they are knocked out, counting the starting contestant as one.',
      'circular removal of names with step k (k >= 1, may exceed the number of people), output = removal sequence',
      'Musical circle: after every k claps the child at that place steps out and gets written on the board. What does the board say in the end, from top to bottom?',
      'Write the josephus simulation but with strings and returning the entire order, not just who survives.',
    ],
  }),
  family({
    name: 'puzzles-vending-change',
    group: 'scenarios',
    names: ['giveChange', 'vendingChange', 'changeCoins', 'buySnack', 'returnCoins'],
    params: [
      { name: 'inserted', type: 'number[]', alt: ['paid', 'money'] },
      { name: 'price', type: 'number', alt: ['cost', 'due'] },
    ],
    returns: 'number[] | null',
    slots: { set: ['200, 100, 50, 20, 10', '100, 50, 20, 10', '50, 20, 10, 5'] },
    body: `  let rest = $inserted.reduce((sum, coin) => sum + coin, 0) - $price;
  if (rest < 0) return null;
  const change: number[] = [];
  for (const coin of [{set}]) {
    while (rest >= coin) {
      change.push(coin);
      rest -= coin;
    }
  }
  return change;`,
    tests: ({ set }) => [
      [[[100, 100], 120], changeOf[set!]![80]!],
      [[[50, 50], 100], []],
      [[[50, 20], 80], null],
      [[[], 10], null],
      [[[100, 200], 170], changeOf[set!]![130]!],
      [[[200, 200], 130], changeOf[set!]![270]!],
      [
        [[20, 20], 10],
        [20, 10],
      ],
    ],
    phrasings: [
      'A vending machine gets coins (in cents) and a price. Return the change as a list of coins from {set}, always the biggest possible first, or null if too little was inserted.',
      'vending machine: inserted coins + price -> coins given back, greedy with {set}, null when it is not enough, [] for the exact amount',
      'how do i make a snack machine give change? argument one is the coins thrown in, argument two the price; it has {set} cents coins; largest first; not enough money -> null',
      'Returns the change coins for a purchase, using the coins {set} in this order as often as they fit, or null if the inserted sum is below the price.',
      'My ticket machine project: the customer throws in several coins, the ticket has a price. Give an array with the coins to pay out (available: {set}, unlimited), big ones before small ones. Underpaid means null.',
      'Interview question: simulate a coffee machine. Sum the inserted coins, subtract the price, split the rest greedily into {set}. If the rest is negative return null.',
      'change as coins, e.g. 20 + 20 inserted for 10 gives [20, 10]; coins that exist: {set}; null if short',
      'Given an array of inserted coin values and the cost of a drink, list the coins of the change in descending order with the greedy method over {set}; null for insufficient funds.',
      'Please compute what drops into the tray after buying something: difference between the coins put in and the price, paid in coins of {set}, as few as greedy gives, or null when the difference is negative.',
      'coins in, price -> coins out | null; denominations {set}',
      'The parking meter takes coins and gives back the surplus. Denominations are {set}, use the highest that fits repeatedly. If the coins do not cover the fee the answer is null, if they match it the answer is an empty array.',
      'greedy change of (sum of inserted - price) in {set}, return null if underpaid, coins listed one by one',
      'A chewing gum machine with the denominations {set} must return the surplus. Write down each coin separately, largest to smallest. No sale (null) if the sum is less than the price.',
      'wich coins does the machine return? it knows {set}, customer put in an array of coins and picked an item of some price; null = not enough',
      'All money is in cents. First argument: coins the user dropped in. Second: price. Break down the overpayment in {set} from left to right, result array, null on missing money.',
      'Make change like a laundromat would: overpayment broken into {set}, the same coin possibly several times; underpayment gives null.',
      'Take a list of coins a kid inserted for an ice cream with a certain price and tell which coins come back, preferring large ones among {set}. With too few cents the function yields null.',
      'sum up inserted, if below price null, otherwise loop over {set} pushing each coin while it fits in the remainder',
      'Self checkout pays back in coins only: {set}. Input are the coins handed over plus the amount due. Output the coins returned, descending; null if the amount due is not reached.',
      'cash machine homework: pay(coins, price) with change from {set}, largest coin first, empty if exact, null if you pay to little',
      'I want the refund of a locker: whatever was inserted beyond the price, expressed as an array of {set} pieces beginning with the largest; return null if inserted < price',
    ],
    rules: [
      {
        say: [
          'also null if a coin was inserted that is not one of these',
          'an unknown coin among the inserted ones makes it null as well',
          'if any inserted coin is of another kind, return null',
          'foreign coins (not in the set) are rejected: null',
          'null too when somebody throws in a value the machine does not know',
        ],
        body: `  const coins = [{set}];
  let rest = $inserted.reduce((sum, coin) => sum + coin, 0) - $price;
  if (rest < 0 || $inserted.some((coin) => !coins.includes(coin))) return null;
  const change: number[] = [];
  for (const coin of coins) {
    while (rest >= coin) {
      change.push(coin);
      rest -= coin;
    }
  }
  return change;`,
        tests: [
          [[[50, 50], 100], []],
          [[[50, 20], 80], null],
          [[[], 10], null],
          [
            [[20, 20], 10],
            [20, 10],
          ],
          [[[50, 3], 40], null],
          [[[500], 100], null],
          [
            [[50, 50], 70],
            [20, 10],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-elevator-time',
    group: 'scenarios',
    names: ['elevatorTime', 'liftTime', 'rideSeconds', 'totalSeconds', 'travelTime'],
    params: [{ name: 'stops', type: 'number[]', alt: ['floors', 'calls', 'route'] }],
    returns: 'number',
    slots: { f: [2, 3, 4], p: [5, 8, 10] },
    body: `  let floor = 0;
  let seconds = 0;
  for (const stop of $stops) {
    seconds += Math.abs(stop - floor) * {f} + {p};
    floor = stop;
  }
  return seconds;`,
    tests: ({ f, p }) => {
      const t = (floors: number, stops: number) => floors * Number(f) + stops * Number(p);
      return [
        [[[3]], t(3, 1)],
        [[[]], 0],
        [[[5, 2]], t(8, 2)],
        [[[0]], t(0, 1)],
        [[[-2, 4, 4]], t(8, 3)],
        [[[1, 2, 3]], t(3, 3)],
        [[[10, 0, 10]], t(30, 3)],
      ];
    },
    phrasings: [
      'A lift starts on floor 0 and serves the given floors in order. It needs {f} seconds per floor and {p} seconds for each stop. How many seconds in all?',
      'elevator time: list of floors, begin at 0, {f} sec per floor moved + {p} sec per stop',
      'how long does an elevator take for a list of stops if one floor lasts {f} seconds and every stop another {p}? it begins at ground floor (0), basements are negative',
      'I simulate our office lift. Stops come as an array of floor numbers, the cabin waits at 0 first. Travelling one storey takes {f} s, opening the doors at a stop {p} s. Return the total seconds.',
      'Returns the total time of an elevator ride visiting all floors in the given sequence from floor 0, with {f} per floor up or down and {p} per stop.',
      'stops -> seconds; |difference| * {f} + {p} for each one, first difference counted from floor 0',
      'Interview warm-up: sum up {f} seconds for each storey between consecutive stops, starting at 0, and add {p} seconds for every stop; an empty list takes 0.',
      'Given the floors an elevator has to stop at, in sequence, compute the duration: {f} seconds a floor, {p} seconds with open doors at each.',
      'Please work out when the goods lift is finished. Its orders are floor numbers handled one after another from the ground floor 0. Moving costs {f} seconds for a level, and a halt costs {p} seconds.',
      'lift in a mine, levels as numbers, start 0, {f}s per level whichever direction, {p}s per halt, total time',
      'Window cleaner on a moving platform: from level 0 to each listed level in turn, {f} minutes a level, and {p} minutes of work on every one. Total minutes?',
      'time needed for e.g. [5, 2]: up five, down three = 8 floors at {f} seconds, and two stops at {p} seconds; general version for any list, beginning at 0',
      'A delivery robot on a single aisle begins at shelf 0. For each shelf number in the list it rolls there ({f} seconds per shelf in either direction) and unloads ({p} seconds). Add up the seconds.',
      'elevater simulation, total seconds for an array of requested floors, {f} per floor, {p} per stop, starts at 0',
      'Accumulate distance times {f} plus {p} while following the stops, the current floor being 0 to begin with.',
      'What is the running time of the hotel elevator for a queue of requests handled first come first served? Ground floor start, {f} seconds each storey, {p} seconds each request.',
      'for floors in order: move from the present floor (initially 0), floor difference costs {f} each, plus {p} to let people out; return the sum',
      'Calculate how many seconds go by until the last passenger got off: cabin at 0, itinerary given, {f} s/floor, {p} s/stop (the last stop counts as well).',
      'sum over all stops of abs(stop - previous) * {f} + {p}, previous of the first is 0',
      'I bet my colleague about the lift. Help: array with the storeys visited, negative for parking decks, departure at zero, {f} seconds between neighbouring storeys, {p} seconds of door time per visit. Total?',
      'total elevator seconds, no optimisation of the order, {f} seconds per floor travelled, {p} seconds for each floor in the list',
    ],
    rules: [
      {
        say: [
          'a stop at the floor where it already is costs nothing at all',
          'skip a stop when the lift is on that floor already',
          'if the next stop equals the current floor it takes no time',
          'repeated calls for the present floor are free',
          'no time is added for a stop where it stands anyway',
        ],
        body: `  let floor = 0;
  let seconds = 0;
  for (const stop of $stops) {
    if (stop === floor) continue;
    seconds += Math.abs(stop - floor) * {f} + {p};
    floor = stop;
  }
  return seconds;`,
        tests: ({ f, p }) => {
          const t = (floors: number, stops: number) => floors * Number(f) + stops * Number(p);
          return [
            [[[3]], t(3, 1)],
            [[[]], 0],
            [[[0]], 0],
            [[[5, 5, 2]], t(8, 2)],
            [[[-2, 4, 4]], t(8, 2)],
            [[[0, 1, 0]], t(2, 2)],
          ];
        },
      },
    ],
  }),
  family({
    name: 'puzzles-parking-log',
    group: 'scenarios',
    names: ['parkedCars', 'carsInside', 'stillParked', 'readParkingLog', 'parkedPlates'],
    params: [
      { name: 'log', type: 'string[]', alt: ['entries', 'lines', 'events'] },
      { name: 'spaces', type: 'number', alt: ['capacity', 'size', 'limit'] },
    ],
    returns: 'string[]',
    slots: { in: ['IN', 'ENTER', 'ARRIVE'], out: ['OUT', 'EXIT', 'LEAVE'] },
    body: `  const inside = new Set<string>();
  for (const line of $log) {
    const [action, plate] = line.split(' ');
    if (action === '{out}') inside.delete(plate);
    else if (inside.size < $spaces) inside.add(plate);
  }
  return [...inside];`,
    tests: ({ in: enter, out }) => [
      [[[`${enter} A1`, `${enter} B2`, `${out} A1`], 5], ['B2']],
      [[[], 3], []],
      [[[`${enter} A1`, `${enter} B2`], 1], ['A1']],
      [[[`${enter} A1`, `${enter} B2`, `${out} A1`, `${enter} C3`], 1], ['C3']],
      [[[`${out} X9`], 2], []],
      [
        [[`${enter} B2`, `${enter} A1`], 2],
        ['B2', 'A1'],
      ],
      [[[`${enter} A1`], 0], []],
      [
        [[`${enter} A1`, `${enter} B2`, `${out} A1`, `${enter} A1`], 2],
        ['B2', 'A1'],
      ],
    ],
    phrasings: [
      "Read the log of a car park: lines '{in} <plate>' and '{out} <plate>'. With all spaces taken an arriving car is turned away. Which plates are inside at the end, in order of arrival?",
      "parking log -> plates still parked. lines like '{in} AB12' / '{out} AB12', capacity is the second argument, cars are ignored when full",
      "how do i find out which cars remain in a garage from its gate log ('{in} plate' or '{out} plate') if it has a limited number of spaces and rejects cars when full?",
      "Our barrier writes '{in} KA-77' and '{out} KA-77'. I need the list of plates in the car park after the last line, the earliest arrival first. There are only so many spaces; an {in} without a free one has no effect, an {out} of a car not inside neither.",
      "Returns the number plates present after processing all '{in} x' and '{out} x' events with at most the given number of cars at a time.",
      "Interview: design a parking lot, reduced to a function. Events '{in} plate' and '{out} plate' as strings plus the capacity; result is the plates parked finally by entry order; refuse cars if full.",
      "Given strings of the form '{in} P' and '{out} P', keep a set of plates, not more than the capacity, and return its contents as an array.",
      'garage simulation, {in}/{out} + plate separated by a space, full garage refuses, return who is left in the order they drove in',
      "e.g. ['{in} A1', '{in} B2', '{out} A1'] with 5 spaces -> ['B2']; with 1 space B2 would never have got in",
      "Please evaluate the door log of a bicycle cellar: each entry is {in} or {out}, a blank, and the bike's tag. The cellar holds a limited number, and additional bikes are sent off. List the tags inside in the end, in order of entry.",
      "Process attendance: '{in} name' adds a visitor if the club has not reached its capacity, '{out} name' removes the visitor. Who is there when the log ends? Order of entry.",
      'log lines ({in} + plate, {out} + plate), number of spaces -> string[] of plates inside, ignore {in} at full capacity and {out} of unknown ones',
      "A ferry loads vans: '{in} plate' drives on if there's still room (room for the number given), '{out} plate' drives off. Report the plates aboard in the sequence they came aboard.",
      'The toll car park keeps text records. Parse each record at the space into action ({in} or {out}) and plate; track occupancy, never more than the limit; give the final occupants by arrival.',
      "wich plates are in the lot at the end? log of '{in} plate' and '{out} plate', max spaces given, when there is no space left the car has to go elsewhere",
      "track a set: {in} adds (only when size < spaces), {out} deletes, lines are 'WORD PLATE', return array of what remains in insertion order",
      "Locker room bookkeeping: '{in} person' takes a locker if one is free, '{out} person' gives it back. From the lines and the number of lockers compute the people who hold a locker at the end, longest first.",
      "I have the event strings of a small harbour, '{in} boat' and '{out} boat', and the count of berths. Boats that find no berth sail on. What boats lie in the harbour afterwards, in arrival order?",
      "Write code for a campsite gate: '{in} plate' lets a camper in while fewer than the allowed number are present, '{out} plate' lets it out. Output: remaining plates, first in first.",
      'final occupancy of a car park from its {in}/{out} entries, respecting the maximum number of cars, as a list of plates (not a count)',
      "Go through the entries in order. '{out} X' takes X away, '{in} X' puts X in if there's a free space, otherwise nothing happens. Give back those inside by time of entry.",
    ],
    rules: [
      {
        say: [
          'plates are compared and returned in upper case',
          'the log mixes cases in plates, so make them upper case',
          'treat ab1 and AB1 as the same car and give plates in capitals',
          'turn each plate to upper case first',
          'case of the plate does not matter, output is upper case',
        ],
        body: `  const inside = new Set<string>();
  for (const line of $log) {
    const [action, plate] = line.split(' ');
    if (action === '{out}') inside.delete(plate.toUpperCase());
    else if (inside.size < $spaces) inside.add(plate.toUpperCase());
  }
  return [...inside];`,
        tests: ({ in: enter, out }) => [
          [[[`${enter} a1`, `${enter} B2`, `${out} A1`], 5], ['B2']],
          [[[], 3], []],
          [[[`${enter} ab`, `${enter} AB`], 4], ['AB']],
          [[[`${enter} x9`, `${enter} B2`], 1], ['X9']],
          [[[`${enter} A1`, `${out} a1`], 2], []],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-bank-log',
    group: 'scenarios',
    names: ['runBankLog', 'finalBalances', 'applyTransactions', 'processBank', 'bankBalances'],
    params: [{ name: 'commands', type: 'string[]', alt: ['log', 'lines', 'transactions', 'ops'] }],
    returns: 'Record<string, number>',
    body: `  const balances: Record<string, number> = {};
  for (const command of $commands) {
    const [action, who, ...rest] = command.split(' ');
    const amount = Number(rest.at(-1));
    const balance = balances[who] ?? 0;
    if (action === 'deposit') balances[who] = balance + amount;
    else if (amount <= balance) {
      balances[who] = balance - amount;
      if (action === 'transfer') balances[rest[0]] = (balances[rest[0]] ?? 0) + amount;
    }
  }
  return balances;`,
    tests: [
      [[['deposit ann 50', 'withdraw ann 20']], { ann: 30 }],
      [[[]], {}],
      [[['deposit ann 50', 'transfer ann bob 20']], { ann: 30, bob: 20 }],
      [[['deposit ann 50', 'withdraw ann 60']], { ann: 50 }],
      [[['deposit ann 50', 'withdraw ann 50']], { ann: 0 }],
      [[['withdraw bob 5']], {}],
      [[['deposit a 10', 'transfer a b 11', 'deposit a 1', 'transfer a b 11']], { a: 0, b: 11 }],
      [[['deposit x 5', 'deposit y 7', 'transfer y x 3']], { x: 8, y: 4 }],
    ],
    phrasings: [
      "Run a bank log: 'deposit ann 50', 'withdraw ann 20', 'transfer ann bob 10'. Commands that an account can't cover are ignored. Return the balances by name.",
      'bank simulation from strings "deposit who n", "withdraw who n", "transfer from to n" -> balances object, not enough money = skip',
      "how do i process text commands of a bank (deposit NAME AMOUNT, withdraw NAME AMOUNT, transfer FROM TO AMOUNT) and get an object with everybody's balance? overdrafts are not allowed, those lines are skipped",
      "Interview: given a list of commands 'deposit a 10' | 'withdraw a 5' | 'transfer a b 5', all accounts starting at 0, output the final balances as a record; ignore withdrawals and transfers above the balance.",
      'Returns name -> balance after all deposits, withdrawals and transfers in the log; what exceeds the balance has no effect.',
      "My kids have a pocket money bank. I write lines such as 'deposit tim 5', 'withdraw eva 2' and 'transfer tim eva 1'. Who has how much? A line asking for more than is there doesn't count.",
      "['deposit ann 50', 'transfer ann bob 20'] -> { ann: 30, bob: 20 }; also 'withdraw ann 5'; too large amounts do nothing",
      'Parse each line by spaces: deposit (account, amount), withdraw (account, amount), transfer (source, target, amount). Unknown accounts hold zero. Reject a withdrawal or transfer bigger than the balance. Give back all balances.',
      'The arcade has token accounts. Log: "deposit player n", "withdraw player n", "transfer player other n". Compute each player\'s tokens at the end; moves without sufficient tokens are void.',
      'balances from a command list, kinds deposit/withdraw/transfer, withdrawing exactly everything is fine, more is ignored',
      'Please replay our ledger file. Every entry is one of: deposit <who> <amount>; withdraw <who> <amount>; transfer <who> <to> <amount>. I want an object of final amounts. If the balance would go negative the entry is left out.',
      'Given transactions as space separated words (deposit x 1, withdraw x 1, transfer x y 1) build a map of account to money, beginning with nothing, and never let anyone go below 0.',
      'ledger replay: deposit adds, withdraw subtracts if balance >= amount, transfer moves if balance >= amount, otherwise no change; result Record name to number',
      'acount balances after "deposit a 5" "withdraw a 3" "transfer a b 2" lines, insufficient funds are silently ignored',
      'Write an interpreter for three instructions: deposit P N, withdraw P N and transfer P Q N, P and Q being names. Instructions that P cannot afford are dropped. Return a dictionary with the amounts.',
      'Board game banker: from a protocol with deposit, withdraw and transfer lines ("transfer red blue 200") find the cash of every player. A player can never pay more than they have; such lines are no-ops.',
      'At summer camp children bring money to the camp bank. Lines: deposit name n / withdraw name n / transfer name name n. Produce the final sums per child, leaving out any request larger than the sum the child has at that moment.',
      'commands -> { [account]: balance }, forms: deposit acc amt, withdraw acc amt, transfer acc acc amt, refuse when acc has less than amt',
      'Keep a record of balances, each 0 until money comes in. Apply the text commands deposit/withdraw/transfer one after another, skipping those without cover, and return that record (no commands: an empty object).',
      'Credits in our chat: "deposit mia 3", "transfer mia leo 2", "withdraw leo 1". Interpret a whole list, refusing payments that are not covered, and hand back the credits of each user.',
      'evaluate bank statements in plain text, e.g. withdraw bob 15; bob needs at least 15 or nothing happens; deposit bob 20; transfer bob ann 5; output balances keyed by name',
    ],
    rules: [
      {
        say: [
          'skip lines whose amount is zero or negative',
          'amounts must be positive, other commands do nothing',
          'ignore any command with an amount of 0 or less',
          'a non-positive amount makes the line invalid and it is skipped',
          'commands with amount <= 0 have no effect',
        ],
        body: `  const balances: Record<string, number> = {};
  for (const command of $commands) {
    const [action, who, ...rest] = command.split(' ');
    const amount = Number(rest.at(-1));
    if (amount <= 0) continue;
    const balance = balances[who] ?? 0;
    if (action === 'deposit') balances[who] = balance + amount;
    else if (amount <= balance) {
      balances[who] = balance - amount;
      if (action === 'transfer') balances[rest[0]] = (balances[rest[0]] ?? 0) + amount;
    }
  }
  return balances;`,
        tests: [
          [[['deposit ann 50', 'withdraw ann 20']], { ann: 30 }],
          [[[]], {}],
          [[['deposit ann 0']], {}],
          [[['deposit ann 5', 'withdraw ann -5']], { ann: 5 }],
          [[['deposit ann 5', 'transfer ann bob 0']], { ann: 5 }],
          [[['deposit a 5', 'transfer a b 5']], { a: 0, b: 5 }],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-tennis-score',
    group: 'scenarios',
    names: ['tennisScore', 'gameScore', 'scoreOf', 'callScore', 'tennisGame'],
    params: [{ name: 'points', type: 'string', alt: ['rallies', 'winners', 'log', 's'] }],
    returns: 'string',
    body: `  const a = [...$points].filter((winner) => winner === 'A').length;
  const b = $points.length - a;
  const leader = a > b ? 'A' : 'B';
  if (Math.max(a, b) >= 4 && Math.abs(a - b) >= 2) return \`game \${leader}\`;
  if (Math.min(a, b) >= 3) return a === b ? 'deuce' : \`advantage \${leader}\`;
  const calls = [0, 15, 30, 40];
  return \`\${calls[a]}-\${calls[b]}\`;`,
    tests: [
      [[''], '0-0'],
      [['A'], '15-0'],
      [['ABAB'], '30-30'],
      [['AAAB'], '40-15'],
      [['AAAA'], 'game A'],
      [['ABABAB'], 'deuce'],
      [['ABABABB'], 'advantage B'],
      [['ABABABBB'], 'game B'],
    ],
    phrasings: [
      "Tennis score of one game from a string of point winners like 'ABBA': '30-30', 'deuce', 'advantage A' or 'game A'. A is named first.",
      "tennis game: 'AAB' -> '30-15', three all or more equal -> 'deuce', one ahead after that -> 'advantage B', won -> 'game B'",
      "how do i turn a sequence of points (A or B won each) into the tennis score text? 0, 15, 30, 40 as 'a-b', then deuce / advantage X / game X",
      "Kata: the string holds who won each rally, 'A' or 'B'. Say the score: 'game X' with at least 4 points and 2 more than the other; from 3 points each 'deuce' or 'advantage X'; otherwise e.g. '40-15' with A's first.",
      "Returns the umpire's call for a game of tennis: '15-0', 'deuce', 'advantage A', 'game B' ... The argument lists the point winners (letters A and B).",
      "I'm building a scoreboard for our tennis club. Points are stored as letters, 'A' for one player, 'B' for the other. I need the score as text: numbers 0/15/30/40 joined by a dash (A first), 'deuce' from 40-40 on, 'advantage A', 'game A'.",
      "points string of A/B -> current game score; no points is '0-0'",
      "Interview: implement tennis scoring. Input 'ABAB...' with the winner of each ball. Output 'x-y' while someone has fewer than 3 points and nobody has won, 'deuce' on ties from 3, 'advantage P' for one point more, 'game P' on a lead of two with four or more.",
      "score of a tenis game as a string, winners coded A and B, e.g. 'ABABABB' -> 'advantage B', 'AAAA' -> 'game A', 'A' -> '15-0'",
      "Please tell the standing in a game of tennis. Count the A's and the B's. Four or more points with two ahead wins: 'game A'. Both at least three: 'deuce' if level, else 'advantage A' (or B). Everything else: '30-15' style, A's points then B's.",
      "what would the umpire say after these rallies? rallies is text with A or B per rally; answers look like '0-0', '40-30', 'deuce', 'advantage B', 'game B'",
      "From a text such as 'ABBB' work out the score in tennis terms, i.e. '15-40', where the left number belongs to A. Deuce and advantages after three points each ('deuce', 'advantage A'), and 'game A' once the game is over.",
      "Tennis: map counts to 0 15 30 40, A's before B's with '-', but from three all on use deuce and advantage <leader>, and game <leader> when it is decided (>= 4 points, lead >= 2)",
      "A console tennis game for my son keeps the rally winners as a string of A's and B's. Show him the score line, lower case: deuce, advantage A, game B, or numbers like 15-30.",
      "Given the characters A and B for the winners of successive points in a single game, output the score in the official way: points 0, 15, 30, 40; 'deuce' for equal scores from 40 on; 'advantage X' and 'game X'.",
      "convert point history to tennis score; history letters are A, B; '40-40' does not exist, it is 'deuce'; then 'advantage A' / 'advantage B'; finished: 'game A' / 'game B'",
      "'' gives 0-0, 'AB' 15-15, 'AAA' 40-0, 'AAAB' 40-15, 'AAABBB' deuce, one more for B: advantage B, another one: game B. Write that.",
      "My umpire app: one long string, each character the player (A or B) who scored. Print A's score, a dash, B's score in tennis counting, replaced by deuce/advantage/game where the rules say so, as in 'advantage A' or 'game B'.",
      "The input contains only A and B. Let a and b be how often they occur. Leader two ahead and at four or beyond: 'game ' + leader. Both at three or beyond: 'deuce' or 'advantage ' + leader. Else their values from 0, 15, 30, 40 with a hyphen.",
      'tennis scorer, single game, string in (A/B per point), string out (like 30-40 | deuce | advantage A | game A), love is written 0',
      "Someone wrote down a game of tennis as A's and B's. Return how it stands, in the words 'game A', 'advantage A', 'deuce' (same for B) or as numbers 0-15-30-40 separated by '-', A on the left.",
    ],
  }),
  family({
    name: 'puzzles-darts-left',
    group: 'scenarios',
    names: ['dartsLeft', 'remainingScore', 'pointsLeft', 'playDarts', 'dartsRemaining'],
    params: [{ name: 'darts', type: 'string[]', alt: ['throws', 'shots', 'hits'] }],
    returns: 'number',
    slots: { from: [301, 501, 170] },
    body: `  const factors: Record<string, number> = { D: 2, T: 3 };
  let left = {from};
  for (const dart of $darts) {
    const factor = factors[dart[0]] ?? 1;
    const points = factor * Number(factor > 1 ? dart.slice(1) : dart);
    if (points <= left) left -= points;
  }
  return left;`,
    tests: ({ from }) => {
      const n = Number(from);
      const low: Record<number, string[]> = {
        170: ['T20', 'T20', 'D15'],
        301: ['T20', 'T20', 'T20', 'T19', '20', '20', '4', '10', '5', '5'],
        501: ['T20', 'T20', 'T20', 'T20', 'T20', 'T20', 'T20', 'T17', 'D5'],
      };
      const after: Record<number, number> = { 170: 20, 301: 0, 501: 20 };
      return [
        [[['T20']], n - 60],
        [[[]], n],
        [[['D16', '5']], n - 37],
        [[['0', '25', 'D25']], n - 75],
        [[low[n]!], after[n]!],
        [[[...low[n]!, 'T7']], after[n]!],
        [[['1', 'T1', 'D1']], n - 6],
      ];
    },
    phrasings: [
      "Darts: start at {from} and subtract every throw. 'T20' is triple 20, 'D16' double 16, '5' a single. A throw that would go below 0 is ignored. What is left?",
      "darts {from}: list of throws like 'T19', 'D8', '20', remaining points, skip a throw bigger than the rest",
      'how many points remain in a {from} game of darts after a list of hits? T = times three, D = times two, plain number = once, overshooting does not count',
      "I keep the darts of a game as strings: '7', 'D12', 'T20'. Starting from {from}, deduct each one unless it is more than what remains, and return the remainder.",
      'Returns the score left of {from} after the given darts (prefix D doubles, prefix T trebles); darts that bust are not counted.',
      "throws -> points left from {from}, 'T5' = 15, 'D5' = 10, '5' = 5, never below zero (such throws have no effect)",
      'Interview style: parse dart notation (optional D or T, then a number), compute the points, and subtract from {from} as long as the result stays >= 0; output the final number.',
      "Given ['T20', 'D10', '1'] in a game that begins with {from}, take off 60, 20 and 1. A dart worth more than the rest leaves the rest as it is. Give me the rest.",
      'Our pub needs a scorer. Everyone starts on {from}. A dart is a string such as D20 (double), T3 (treble) or 14 (single). Deduct, but ignore any dart that is too high for the present score. Return the present score at the end.',
      'darts scorer, begin {from}, treble T, double D, single without letter, too many points = dart ignored',
      'Please calculate the remaining total in darts: {from} minus the thrown values, where "T" triples and "D" doubles the number behind it. Throws exceeding the total are void.',
      'count down from {from} by dart throws; notation like T17 / D3 / 18 / 0 for a miss; skip those that bust',
      'like at the pub: {from} points, each dart lowers it, D doubles, T tripels, overshoot is ignored. remaining points?',
      'Simulate one player of a {from} match. Input: string array of hits (single "11", double "D11", triple "T11"). If a hit is larger than the points still needed nothing is subtracted. Output: points still needed.',
      'In darts you go from {from} down to 0. Compute where a player stands; hits are written as number, D + number or T + number, counted once, twice, three times, and dismissed when greater than what is left.',
      'a reducer over dart strings, initial value {from}, value of dart = (T ? 3 : D ? 2 : 1) * number, subtract if not larger than the running value',
      'What does the darts board display after these throws when it started with {from}? Singles are plain numbers in a string, doubles have a D in front, trebles a T. Throws bigger than the display are not subtracted.',
      'Remaining darts score: {from} at first, T/D prefixes multiply by 3/2, bust darts are dropped one by one (not the entire turn), no throws leaves {from}.',
      'For a tournament sheet I have each dart as text (T20, D20, 20). Tell how many points are missing to finish a {from} leg, disregarding every dart whose worth is above the number missing at that time.',
      'subtract darts from {from}: D doubles, T triples; a throw only counts if it does not take the score under zero',
      'type Dart = "5" | "D5" | "T5" and so on for other numbers; from {from} downwards, deduct dart by dart, omit those that would make it negative, return what remains',
    ],
    rules: [
      {
        say: [
          'the throw that reaches exactly 0 must be a double, otherwise it does not count either',
          'finishing is only possible with a D throw, any other throw to 0 is ignored',
          'double out: zero can only be reached by a double, other throws to zero are skipped',
          'you need a double to get to 0, a single or triple that hits 0 is void',
          'a throw landing on 0 is ignored unless it starts with D',
        ],
        body: `  const factors: Record<string, number> = { D: 2, T: 3 };
  let left = {from};
  for (const dart of $darts) {
    const factor = factors[dart[0]] ?? 1;
    const points = factor * Number(factor > 1 ? dart.slice(1) : dart);
    if (points < left || (points === left && factor === 2)) left -= points;
  }
  return left;`,
        tests: ({ from }) => {
          const n = Number(from);
          const to40: Record<number, string[]> = {
            170: ['T20', 'T20', '10'],
            301: ['T20', 'T20', 'T20', 'T20', '20', '1'],
            501: ['T20', 'T20', 'T20', 'T20', 'T20', 'T20', 'T20', 'T13', '2'],
          };
          return [
            [[['T20']], n - 60],
            [[[]], n],
            [[[...to40[n]!, 'D20']], 0],
            [[[...to40[n]!, '20', '20']], 20],
            [[[...to40[n]!, '10', 'T10']], 30],
            [[[...to40[n]!, '20', '20', 'D10']], 0],
            [[['D16', '5']], n - 37],
          ];
        },
      },
    ],
  }),
];
