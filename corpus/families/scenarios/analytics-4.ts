/** One list of records as people analyse data: medians, budgets, weighted averages, funnels, gaps, sessions. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'analytics-funnel-steps',
    group: 'scenarios',
    names: ['conversionFunnel', 'funnel', 'funnelReport', 'stepConversion'],
    params: [
      { name: 'events', type: '{ user: string; {step}: string }[]', alt: ['log', 'clicks', 'actions'] },
      { name: 'steps', type: 'string[]', alt: ['stages', 'order', 'path'] },
    ],
    returns: '{ {step}: string; users: number; percent: number }[]',
    slots: { step: ['step', 'stage', 'action'] },
    body: `  const counts = $steps.map(
    (name) => new Set($events.filter((event) => event.{step} === name).map((event) => event.user)).size,
  );
  return $steps.map((name, i) => ({
    {step}: name,
    users: counts[i],
    percent: counts[0] === 0 ? 0 : Math.round((counts[i] / counts[0]) * 100),
  }));`,
    tests: (slots) => {
      const f = `user ${slots.step}`;
      const out = `${slots.step} users percent`;
      const data = rows(
        f,
        ['a', 'visit'],
        ['b', 'visit'],
        ['a', 'cart'],
        ['c', 'visit'],
        ['a', 'cart'],
        ['c', 'cart'],
        ['a', 'pay'],
      );
      return [
        [[data, ['visit', 'cart', 'pay']], rows(out, ['visit', 3, 100], ['cart', 2, 67], ['pay', 1, 33])],
        [[data, ['cart', 'pay']], rows(out, ['cart', 2, 100], ['pay', 1, 50])],
        [[data, ['pay', 'visit']], rows(out, ['pay', 1, 100], ['visit', 3, 300])],
        [[[], ['visit', 'pay']], rows(out, ['visit', 0, 0], ['pay', 0, 0])],
        [[data, []], []],
        [[data, ['login', 'pay']], rows(out, ['login', 0, 0], ['pay', 1, 0])],
        [[data, ['visit', 'refund']], rows(out, ['visit', 3, 100], ['refund', 0, 0])],
      ];
    },
    phrasings: [
      'Conversion funnel: events are { user: string; {step}: string }, the order of the {step}s is given as a list. For each return { {step}, users, percent }: distinct users and rounded percent of the first one (0 if the first has no users).',
      'events (user, {step}) + ordered list of names -> [{ {step}, users, percent }], users unique, percent relative to the first entry, rounded, 0 if it is empty',
      'how to build a funnel from a click log? each event has user and {step}. for every name in my array count different users and the percentage compared with the first name (whole number, 0 when nobody did the first)',
      'I track what people do in our shop as { user, {step} } and want the classic funnel. You get the log and the names in order, e.g. ["visit", "cart", "pay"]. Please return for each { {step}, users, percent } with distinct users and percent of the first count, rounded; 0 if the first count is 0.',
      'Returns one record { {step}, users, percent } per given name in the given order: users is the number of different users with such an event ({ user, {step} }), percent that number as a rounded percentage of the first one, or 0 if the first is 0.',
      "events [{user: 'a', {step}: 'visit'}, {user: 'b', {step}: 'visit'}, {user: 'a', {step}: 'pay'}] and ['visit', 'pay'] -> [{ {step}: 'visit', users: 2, percent: 100 }, { {step}: 'pay', users: 1, percent: 50 }]; all percents 0 if nobody has the first",
      'type Event = { user: string; {step}: string }. Compute distinct users per {step} for the listed ones and how many percent that is of the start of the list. Integers. A start without users makes every percent 0. Shape: { {step}, users, percent }.',
      'funnel report, unique users by {step} in given order, with percent of first (Math.round, 0 on division by zero); records { {step}, users, percent }; events have user and {step}',
      'Where do we lose people? From a list of { user, {step} } objects and the sequence of names, tell for each how many different users got there and what rounded share of the beginning that is, as { {step}, users, percent }. When the beginning has 0 users use 0 percent.',
      'For each element of the second array: {step} (the element), users (count of distinct event.user where event.{step} equals it), percent (users / users of element 0 * 100, rounded; 0 if that is 0). First array: events with user and {step}.',
      'Please evaluate the sign-up process. Input 1: log entries having user and {step}. Input 2: the names in the intended order. Output: { {step}, users, percent }[], repeated entries of a user counting once, percent based on the first name and rounded, zero when there is no one in the first.',
      'Count each user once per {step}. Then put the counts next to their percentage of the first count. Result objects: {step}, users, percent. The order comes from the second parameter; no users at the first means percent 0 everywhere. Log objects: user, {step}.',
      'conversion funel from { user, {step} }[] and the ordered names: { {step}, users (distinct), percent (of first, rounded, 0 if first has none) }',
      'Product analytics task: given raw events (user, {step}) and an array such as ["open", "try", "buy"], produce the drop-off table, rows { {step}, users, percent }. users = unique users; percent = whole-number percentage of row one; 0 if row one is 0.',
      'Could you make me a table of how many separate users reached each {step} and which percentage of the first this makes? Events contain user and {step}; the names to report come in order as strings. Row: { {step}, users, percent }. Round; without users in the first, percent is 0.',
      'Given names n1, n2, ... and events { user, {step} }, list { {step}: ni, users: distinct users at ni, percent: Math.round(100 * users at ni / users at n1) }, taking 0 as percent if n1 has no users.',
      'I want to chart how many people continue: distinct users for each listed {step} and the rounded percentage with respect to the first in the list (0 if that one was never reached). Events are objects of user and {step}, chart points { {step}, users, percent }.',
      'Turn a log of user/{step} pairs into funnel rows in the order that I pass. A row is { {step}, users, percent }: unique users, then the percent versus the first row as an integer. Guard against an empty first row with 0.',
      'users per {step} without duplicates, and as percent of the first {step} in my list. log = { user, {step} }[]; result = { {step}, users, percent }[]; percent rounded, and 0 in all rows if the first has no user',
      'From events with user and {step} get, for the requested {step} names, the unique user numbers along with the persentage of the first of them, rounded to integers, or 0 if the first is zero. Format: array of { {step}, users, percent } in requested order.',
    ],
  }),
  family({
    name: 'analytics-latency-buckets',
    group: 'scenarios',
    names: ['latencyBuckets', 'histogram', 'durationHistogram', 'bucketCounts'],
    params: [{ name: 'requests', type: '{ path: string; ms: number }[]', alt: ['calls', 'log', 'samples'] }],
    returns: 'Record<string, number>',
    slots: { step: [50, 100, 200, 500] },
    body: `  const buckets: Record<string, number> = {};
  for (const { ms } of $requests) {
    const start = Math.floor(ms / {step}) * {step};
    const label = \`\${start}-\${start + {step} - 1}\`;
    buckets[label] = (buckets[label] ?? 0) + 1;
  }
  return buckets;`,
    tests: (slots) => {
      const n = slots.step as number;
      const f = 'path ms';
      return [
        [[rows(f, ['/', 0], ['/', n - 1], ['/', n])], { [`0-${n - 1}`]: 2, [`${n}-${2 * n - 1}`]: 1 }],
        [[[]], {}],
        [[rows(f, ['/a', 3 * n + 7])], { [`${3 * n}-${4 * n - 1}`]: 1 }],
        [[rows(f, ['/a', 2], ['/b', 2])], { [`0-${n - 1}`]: 2 }],
        [[rows(f, ['/a', n - 0.5])], { [`0-${n - 1}`]: 1 }],
        [
          [rows(f, ['/a', 10 * n], ['/b', 1], ['/b', 10 * n + 1])],
          { [`0-${n - 1}`]: 1, [`${10 * n}-${11 * n - 1}`]: 2 },
        ],
      ];
    },
    phrasings: [
      "Histogram of response times: requests { path: string; ms: number }, buckets of {step} ms starting at 0, labelled 'start-end' with end = start + {step} - 1. Return label -> count, empty buckets left out.",
      "requests (path, ms) -> counts per {step} ms bucket, keys like '{step}-' followed by the last ms of the bucket, only buckets that occur",
      "how do i bucket durations? objects have path and ms, bucket width {step}, so first bucket label is '0-' plus {step} minus 1. i want an object label: how many, no empty ones",
      "We would like to see how our response times are distributed. Every request has path and ms. Put it into the bucket floor(ms / {step}) and name the bucket by its first and last millisecond, 'from-to', where to is from + {step} - 1. Give the number of requests for each bucket that has any.",
      'Returns a histogram as an object: the key is `start-end` of a bucket {step} wide (end inclusive, start + {step} - 1), the value the number of requests whose ms falls there. Requests have path and ms.',
      "Count by range of ms in steps of {step}: start = floor(ms / {step}) * {step}, label = start + '-' + (start + {step} - 1). Input { path, ms }[], output label to count for ranges with at least one request.",
      "type Request = { path: string; ms: number }. Group the requests into {step}-ms classes and count them, class names 'lower-upper' with upper = lower + {step} - 1; the path is not needed.",
      "histogram with bin size {step} over ms; item { path, ms }; record '<start>-<start + {step} - 1>': count; skip bins with 0",
      'Could you tally request durations (property ms, next to path) in intervals of {step}? The interval of a value starts at the multiple of {step} below or equal to it and ends right before the next multiple, so its label is start-(next multiple − 1). Only non-empty intervals, as an object.',
      "For a monitoring page: split { path, ms } entries into equal bands of {step} milliseconds beginning with 0 and return how many are in each occupied band. Bands are called 'a-b', a the lowest and b = a + {step} - 1 the highest whole number in it.",
      "I need to plot latency. Log entries: path, ms. Please round ms down to a multiple of {step} and count equal results, using the text 'm-k' as key, m the multiple, k = m + {step} - 1. Unused keys are absent.",
      "Distribution of ms in {step}-wide bins. Every bin that contains something becomes a property named first-last (both numbers inclusive, {step} numbers in the bin) with the amount of requests. Requests: { path: '/home', ms: 12 }.",
      "bukets of {step} for ms of requests { path, ms }, object with 'start-end' labels (end is start+{step}-1) and counts, just the ones that appear",
      "How often does each duration class occur? Classes are 0 to {step} - 1, then {step} to 2 * {step} - 1 and so forth, written with a hyphen, such as '0-' + ({step} - 1). Data are objects with path and ms. Classes without data are not in the object.",
      "Given API calls with path and ms, work out a frequency table by classes of width {step}; a class is identified by 'low-high' (low divisible by {step}, high = low + {step} - 1). The table is an object and has no zero entries.",
      'Frequency of ms values per block of {step}. Blocks begin at 0, {step}, 2*{step} etc.; the key of a block is its begin, a dash, and begin + {step} - 1. Count objects of type { path, ms }. An empty list gives {}.',
      "Sort requests (path, ms) into drawers of {step} ms each, drawer label 'from-to' where to = from + {step} - 1, and tell me how many are in every drawer used.",
      'Take the ms of each call record (path, ms), find which {step}-ms range it is in, and count per range. Name ranges like start-end with an inclusive end, i.e. start + {step} - 1. A value of exactly {step} belongs to the second range.',
      "Build counts of requests by speed range. Range size {step}, ranges 'x-y' with y = x + {step} - 1, x a multiple of {step}. The records contain path and ms; leave out ranges nobody falls into.",
      "Write a histgram for the ms field of { path, ms } records: bins {step} wide from zero, key 'start-end' (end = start + {step} - 1), value number of records; bins with none don't show up",
    ],
  }),
  family({
    name: 'analytics-price-change',
    group: 'scenarios',
    names: ['priceChanges', 'changePerSymbol', 'percentChanges', 'growthBySymbol', 'performance'],
    params: [
      {
        name: 'quotes',
        type: '{ {item}: string; date: string; price: number }[]',
        alt: ['prices', 'rows', 'history'],
      },
    ],
    returns: 'Record<string, number>',
    slots: { item: ['symbol', 'stock', 'flat', 'product'] },
    body: `  const sorted = [...$quotes].sort((a, b) => a.date.localeCompare(b.date));
  const first: Record<string, number> = {};
  const changes: Record<string, number> = {};
  for (const { {item}, price } of sorted) {
    first[{item}] ??= price;
    changes[{item}] = Math.round((price / first[{item}] - 1) * 1000) / 10;
  }
  return changes;`,
    tests: (slots) => {
      const f = `${slots.item} date price`;
      return [
        [
          [
            rows(
              f,
              ['A', '2024-01-01', 100],
              ['A', '2024-02-01', 90],
              ['B', '2024-01-01', 8],
              ['A', '2024-03-01', 125],
            ),
          ],
          { A: 25, B: 0 },
        ],
        [[rows(f, ['A', '2024-03-01', 30], ['A', '2024-01-01', 40])], { A: -25 }],
        [[[]], {}],
        [[rows(f, ['A', '2024-01-01', 3], ['A', '2024-01-02', 4])], { A: 33.3 }],
        [[rows(f, ['A', '2024-01-01', 10], ['A', '2024-01-02', 77], ['A', '2024-01-03', 10])], { A: 0 }],
        [
          [
            rows(
              f,
              ['B', '2023-12-31', 2],
              ['A', '2024-01-02', 3],
              ['B', '2024-06-01', 5],
              ['A', '2024-01-01', 4],
            ),
          ],
          { A: -25, B: 150 },
        ],
      ];
    },
    phrasings: [
      'Percent change from the first to the last price per {item}: quotes { {item}: string; date: string; price: number } in any order, dates ISO. One decimal, object as result.',
      'quotes ({item}, date, price) -> { {item}: % change between earliest and latest price, 1 decimal }',
      'how did each {item} develop? i have rows with {item}, date (2024-01-31) and price, not sorted. i want the percentage from the oldest to the newest price of every {item}, rounded to one decimal place',
      'My price history is an unsorted array of { {item}, date, price }. For every {item}, please compare the price at the earliest date with the one at the latest date and give the change in percent with one decimal, for example { A: 25, B: -3.2 }.',
      'Returns by {item} the relative change of price in percent (one decimal) between its first and its last quote in order of date. A {item} with a single quote has 0. Quotes have {item}, date, price.',
      "[{ {item}: 'A', date: '2024-03-01', price: 30 }, { {item}: 'A', date: '2024-01-01', price: 40 }] -> { A: -25 }; percent from oldest to newest, one decimal",
      'type Quote = { {item}: string; date: string; price: number }. Sort by date, take first and last price of each {item}, compute (last / first - 1) * 100, round to 1 digit after the point, collect in an object.',
      'growth in percent per {item}, first vs last by date, fields {item}/date/price, one decimal, only one price means 0',
      'Could you tell me how many percent each {item} went up or down over the whole period? Records: {item}, date as YYYY-MM-DD, price; they may come in any order. Round to tenths of a percent, negative for a loss.',
      'Group the quotes by {item}; within a group find the oldest and the latest date and express the latest price relative to the oldest as percentage difference, one decimal. Quote objects: { {item}, date, price }. The argument must stay unchanged.',
      'Performance table: {item} -> change of price in % since its first date, up to its last date (1 decimal place). Given is a shuffled list of objects with {item}, date and price.',
      'By what percentage has the price changed between the beginning and the end, for each {item}? Use dates to find beginning and end since the rows ({item}, date, price) are unordered; round to a single decimal.',
      'pecent change of price first to last date for every {item}; rows: { {item}, date, price }; result object, rounded to 1 decimal',
      'For each {item} we know some prices on some days (objects with {item}, date, price). Work out 100 * (newest − oldest) / oldest, one digit behind the point, as a dictionary by {item}.',
      'Oldest price = price at the smallest date string, newest price = at the largest. Output per {item}: rise or fall from oldest to newest as percentage to one decimal. Input array items: {item}, date, price.',
      'I would like an overview of gains: Record<string, number> with the {item} as key and, as value, the gain in percent (tenths) from its chronologically first price to its last. Data has {item}, date, price.',
      'Given { {item}, date, price } entries compute how much dearer or cheaper every {item} got in the time covered by the data, in percent with 1 decimal; sort by date beforehand.',
      'Chronological first and last price by {item}, then percent difference, rounded to 0.1. A 100 -> 125 change is 25, a 40 -> 30 change is -25. Objects: {item}, date, price; order of input is arbitrary.',
      'Summarise quotes as relative changes: e.g. { X: 12.5 } if X cost 8 at its first date and 9 at its last. Fields of a quote: {item}, date (ISO), price. One decimal, every {item} present.',
      'what is the change in % of each {item} from its earliest to its lastest quote? quotes: {item}, date, price, unsorted; percent with one decimal',
    ],
  }),
  family({
    name: 'analytics-month-over-month',
    group: 'scenarios',
    names: ['monthOverMonth', 'growthRates', 'monthlyGrowth', 'changesByMonth'],
    params: [
      { name: 'months', type: '{ month: string; {value}: number }[]', alt: ['rows', 'figures', 'history'] },
    ],
    returns: '{ month: string; change: number | null }[]',
    slots: { value: ['revenue', 'visitors', 'signups', 'orders'] },
    body: `  return $months.map(({ month, {value} }, i) => {
    const previous = $months[i - 1]?.{value};
    return { month, change: previous ? Math.round(({value} / previous - 1) * 100) : null };
  });`,
    tests: (slots) => {
      const f = `month ${slots.value}`;
      const out = 'month change';
      return [
        [
          [rows(f, ['2024-01', 100], ['2024-02', 150], ['2024-03', 120])],
          rows(out, ['2024-01', null], ['2024-02', 50], ['2024-03', -20]),
        ],
        [[[]], []],
        [[rows(f, ['2024-01', 7])], rows(out, ['2024-01', null])],
        [[rows(f, ['a', 0], ['b', 5], ['c', 0])], rows(out, ['a', null], ['b', null], ['c', -100])],
        [[rows(f, ['a', 3], ['b', 4])], rows(out, ['a', null], ['b', 33])],
        [[rows(f, ['a', 8], ['b', 8], ['c', 24])], rows(out, ['a', null], ['b', 0], ['c', 200])],
      ];
    },
    phrasings: [
      'Month over month growth: records { month: string; {value}: number } in order. Return { month, change } with the rounded percent change to the month before; null for the first month and after a month with 0.',
      'months (month, {value}) -> [{ month, change }], change = percent vs previous, rounded, null if there is no previous or it is 0',
      'how do i calculate the mom change of {value}? sorted list of { month, {value} }, i want { month, change } for each, whole percents, first one null, also null when the previous {value} is zero',
      'I have {value} per month as { month, {value} } from old to new. Please add the growth compared with the preceding month as a whole percentage, in records { month, change }. Where it cannot be computed (first month, preceding value 0) change is null.',
      'Returns for every month its percentage change in {value} against the prior one as { month, change }; Math.round is applied; change is null if the prior one is missing or zero. Input items: month, {value}.',
      "[{month: '2024-01', {value}: 100}, {month: '2024-02', {value}: 150}] -> [{month: '2024-01', change: null}, {month: '2024-02', change: 50}]; a previous {value} of 0 gives null too",
      'type Row = { month: string; {value}: number }. Map the rows to { month, change } where change is the rounded percentage by which {value} differs from the row above, null without a row above or if that is 0.',
      'growth per month in %, integer, from { month, {value} } sorted ascending; { month, change }; null when dividing by nothing or zero',
      'For our monthly report: next to each month show by how many percent {value} rose or fell since the month before. Data rows are { month, {value} } in chronological order, report rows { month, change }, rounded; null for the very first and whenever the earlier figure is 0.',
      'Compare each {value} with its predecessor: change = (current / predecessor - 1) * 100, rounded. Keep month. No predecessor, or predecessor 0, means change null. The list has month and {value}.',
      'Could you turn monthly {value} figures ({ month, {value} }[]) into growth rates? One { month, change } per month, change in full percent relative to the month before it. Use null at the start and also after a zero.',
      'LAG over the list: change is round(100 * ({value} - previous {value}) / previous {value}), null if previous is absent or 0; output month and change for every row of month, {value}.',
      'month on month percent of {value}, output objects month + change, frist month null, null as well if last month was 0, rounded; input objects month + {value}',
      'Given chronological monthly numbers (fields month and {value}), derive { month, change }: how many percent more (positive) or less (negative) than in the preceding month, to the nearest integer, null where the preceding month does not exist or had zero.',
      'Show me the trend. Every element { month, {value} } becomes { month, change }, with change as rounded percentage growth relative to the element just before. It is null for element number one and for elements following a {value} of 0.',
      'Growth table from a sorted array with month and {value}. Each line of the table: month and change in percent (rounded, may be negative) from the previous line; null if unknown, which is the case for the first line and after a zero.',
      'Per cent difference of consecutive {value} numbers, kept together with month as { month, change }. 100 then 150 is 50, 150 then 120 is -20. First is null. Division by 0 gives null. Records have month, {value}.',
      'By what percentage did {value} change each month? I pass [{ month, {value} }, ...] already ordered by month and expect the same number of { month, change }, rounded; if there is nothing to compare to (no month before, or 0 in it) put null.',
      'Compute the relative monthly change of {value}: integer percents in `change`, months copied, null for the opening month, null if the base is 0. Source objects contain month and {value}.',
      'percentage up or down from one month to the next for {value}, { month, {value} } in and { month, change } out, nearest whole percent; null for the begining and where the month before is 0',
    ],
  }),
  family({
    name: 'analytics-silent-gaps',
    group: 'scenarios',
    names: ['findGaps', 'silentGaps', 'missingPeriods', 'gapsInLog', 'longPauses'],
    params: [
      { name: 'pings', type: '{ device: string; {at}: number }[]', alt: ['signals', 'events', 'heartbeats'] },
    ],
    returns: '{ from: number; to: number }[]',
    slots: { at: ['minute', 'at', 'time'], limit: [5, 15, 60] },
    body: `  const times = $pings.map((ping) => ping.{at}).sort((a, b) => a - b);
  const gaps: { from: number; to: number }[] = [];
  for (let i = 1; i < times.length; i++) {
    if (times[i] - times[i - 1] > {limit}) gaps.push({ from: times[i - 1], to: times[i] });
  }
  return gaps;`,
    tests: (slots) => {
      const n = slots.limit as number;
      const f = `device ${slots.at}`;
      const out = 'from to';
      return [
        [[rows(f, ['a', 0], ['b', n], ['a', n + n + 1])], rows(out, [n, 2 * n + 1])],
        [[rows(f, ['a', 1000], ['a', 9], ['a', 500])], rows(out, [9, 500], [500, 1000])],
        [[[]], []],
        [[rows(f, ['a', 77])], []],
        [[rows(f, ['a', 100], ['b', 100 + n])], []],
        [[rows(f, ['a', 3], ['a', 3], ['a', 4])], []],
        [[rows(f, ['a', 200], ['b', 2], ['c', 3])], rows(out, [3, 200])],
      ];
    },
    phrasings: [
      'Pings { device: string; {at}: number } come in any order, {at} is in minutes. Find the pauses of more than {limit} minutes between consecutive ones (all devices together) as { from, to }, in order.',
      'pings (device, {at}) -> gaps { from, to } where the next {at} is more than {limit} later, chronological, device ignored',
      'how can i detect gaps in a heartbeat log? entries have device and {at} (minutes, unsorted). a gap is > {limit} between two neighbours after sorting, i need { from, to } for each',
      'Our devices send signals stored as { device, {at} }, with {at} being minutes. When was there no signal from any device for over {limit} minutes? Please return a sorted list of { from, to }, the {at} values around each silence.',
      'Returns every interval { from, to } between two successive {at} values, after numeric sorting, that is longer than {limit}. Records have device and {at}. The argument is not changed.',
      "[{device: 'a', {at}: 500}, {device: 'b', {at}: 0}] -> [{from: 0, to: 500}] as the difference exceeds {limit}; a difference of exactly {limit} is no gap",
      'type Ping = { device: string; {at}: number }. Sort the {at} numbers, compare neighbours, and collect { from: earlier, to: later } whenever later - earlier > {limit}.',
      'gaps > {limit} in {at}, list of { device, {at} } unsorted, result { from, to }[] ascending',
      'Quality check of a measurement series: objects have device and {at}. Report holes, meaning more than {limit} minutes between one {at} and the next higher one, as objects with from and to; earliest hole first.',
      'Could you list the long pauses in this event list? Events carry device and {at}, are not ordered, and a long pause is when the time from an event to the following one is greater than {limit}. I want from and to of each pause.',
      'Find where data is missing: order the records (device, {at}) by {at}; if two adjacent ones are further apart than {limit}, output { from, to } with their {at}. Fewer than two records: [].',
      'Silence detection. Input: array of { device, {at} }. Output: array of { from, to }, one for each distance between successive {at} values (ascending) exceeding {limit}.',
      'find pauses longer then {limit} minutes between pings, sort by {at} first; ping has device and {at}; return array of { from, to }',
      'During which periods did nothing happen for more than {limit} minutes? I have heartbeats with device and {at} in random order; the periods should be { from: last heartbeat, to: next heartbeat } from first to last.',
      'Given timestamps in the field {at} (plus a device name that is irrelevant), identify each pair of time-adjacent entries over {limit} apart, and return these as from/to objects in time order.',
      'I need the offline windows of a system: sort all {at} values of the { device, {at} } signals, then every step of strictly more than {limit} gives a window { from, to }.',
      'Differences of sorted {at} values, keep those bigger than {limit}, show start and end: { from, to }[]. Source objects: { device, {at} }, whichever device sent it.',
      'Between which {at} values is there a break of above {limit}? Signals are objects with device and {at}, in no particular order. Return the breaks as { from, to } records, ascending, none for an empty log.',
      'Walk along the pings (device, {at}) by ascending {at} and note each jump of over {limit}: where it started (from) and where it ended (to).',
      'List all intervalls without pings that last more than {limit} minutes; pings are { device, {at} }, unsorted, {at} in minutes; answer [{ from, to }] in chronological order',
    ],
  }),
  family({
    name: 'analytics-new-per-month',
    group: 'scenarios',
    names: ['newPerMonth', 'newCustomersByMonth', 'firstTimersPerMonth', 'acquisitionByMonth'],
    params: [
      { name: 'orders', type: '{ {who}: string; date: string }[]', alt: ['purchases', 'visits', 'records'] },
    ],
    returns: 'Record<string, number>',
    slots: { who: ['customer', 'guest', 'donor', 'patient'] },
    body: `  const first: Record<string, string> = {};
  for (const { {who}, date } of $orders) {
    if (!first[{who}] || date < first[{who}]) first[{who}] = date;
  }
  const counts: Record<string, number> = {};
  for (const date of Object.values(first)) {
    const month = date.slice(0, 7);
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;`,
    tests: (slots) => {
      const f = `${slots.who} date`;
      return [
        [
          [
            rows(
              f,
              ['Ann', '2024-02-10'],
              ['Bob', '2024-01-05'],
              ['Ann', '2024-01-20'],
              ['Cat', '2024-02-01'],
            ),
          ],
          { '2024-01': 2, '2024-02': 1 },
        ],
        [[[]], {}],
        [[rows(f, ['Ann', '2024-02-10'], ['Ann', '2024-03-10'], ['Ann', '2024-04-10'])], { '2024-02': 1 }],
        [[rows(f, ['Ann', '2024-04-10'], ['Ann', '2023-04-10'])], { '2023-04': 1 }],
        [[rows(f, ['Ann', '2024-05-01'], ['Bob', '2024-05-31'], ['ann', '2024-05-02'])], { '2024-05': 3 }],
        [
          [rows(f, ['A', '2024-01-01'], ['B', '2024-01-01'], ['B', '2024-02-01'], ['C', '2024-02-01'])],
          { '2024-01': 2, '2024-02': 1 },
        ],
      ];
    },
    phrasings: [
      "How many new {who}s per month? orders: { {who}: string; date: string }[] unsorted, dates 'YYYY-MM-DD'. A {who} counts in the month of their first date only; return 'YYYY-MM' -> count.",
      'orders ({who}, date) -> number of {who}s whose earliest date is in that month, object by YYYY-MM',
      'how do i count first time {who}s by month? each record has {who} and date (2024-03-09), any order, repeat orders must not count. months with nobody new can be missing',
      'I have every purchase as { {who}, date } and would like to know when we gained each {who}. Please find the earliest date of everyone and count per month (first seven characters), e.g. { "2024-01": 2 }.',
      "Returns the count of {who}s by the month ('YYYY-MM') of their first appearance in the records { {who}, date }, which need not be sorted.",
      "[{ {who}: 'Ann', date: '2024-02-10' }, { {who}: 'Ann', date: '2024-01-20' }, { {who}: 'Bob', date: '2024-01-05' }] -> { '2024-01': 2 }: only the first date of each {who} matters",
      'Two steps: minimum date for each {who}, then a tally of these by year and month. Input objects: {who} and date (ISO string). Output: Record<string, number>.',
      'type Order = { {who}: string; date: string }. Compute acquisition per month, i.e. the number of {who}s that ordered for the first time in it.',
      'new {who}s by month, first date per {who}, key date.slice(0, 7), fields {who} and date, {} if empty',
      'SELECT month, COUNT(*) FROM (SELECT {who}, substr(MIN(date), 1, 7) AS month FROM orders GROUP BY {who}) GROUP BY month; in code for an array, giving an object.',
      'For a growth chart I want to count people once, in the month they showed up first. The array holds { {who}, date } with dates like 2024-06-30 in arbitrary order; the result maps months like 2024-06 to numbers.',
      'Could you determine for every {who} the date of the very first record, and from that the number of newcomers of each month? Records have {who} and date; later records of the same {who} are not newcomers.',
      'Count newcommers per month: a {who} is new in the month of the smallest date; list of { {who}, date }, output month to count',
      'Given a visit list with {who} and date, work out how many {who}s we saw for the first time in each calendar month, as an object from "YYYY-MM" to the number.',
      'Cohort sizes: put every {who} in the cohort of the month of the earliest date and give the size of each cohort, keyed yyyy-mm. Rows: { {who}, date }, no guaranteed order.',
      'Per month the number of {who}s never seen before. Each row has {who} and an ISO date; sort out first dates yourself as rows are mixed up. Months without any are omitted.',
      'When did each {who} come to us, grouped by month? Only the first of all dates of a {who} counts. I need { month: how many } from the { {who}, date } list.',
      'Take the earliest date of each distinct {who} from the objects ({who}, date), cut it to the month prefix and count how often every prefix occurs.',
      'First-time {who}s: a dictionary with months (2023-12 style) and the number of {who}s having their first date then, made from { {who}: string; date: string }[].',
      'We need the number of new {who}s in each month form a list of {who} + date pairs (objects, unsorted). New means no earlier date of the same {who} exists. Answer as { "2024-01": 4, ... }',
    ],
  }),
  family({
    name: 'analytics-main-products',
    group: 'scenarios',
    names: ['mainProducts', 'topProductsByShare', 'paretoProducts', 'coreProducts', 'biggestUntilShare'],
    params: [
      {
        name: 'products',
        type: '{ name: string; {value}: number }[]',
        alt: ['items', 'articles', 'entries'],
      },
    ],
    returns: 'string[]',
    slots: { value: ['revenue', 'sales', 'cost'], share: [50, 80, 90] },
    body: `  const total = $products.reduce((sum, product) => sum + product.{value}, 0);
  const names: string[] = [];
  let covered = 0;
  for (const product of [...$products].sort((a, b) => b.{value} - a.{value})) {
    if (covered >= (total * {share}) / 100) break;
    names.push(product.name);
    covered += product.{value};
  }
  return names;`,
    tests: (slots) => {
      const n = slots.share as number;
      const f = `name ${slots.value}`;
      return [
        [[rows(f, ['small', 100 - n], ['big', n])], n === 50 ? ['small'] : ['big']],
        [[rows(f, ['small', 101 - n], ['big', n - 1])], n === 50 ? ['small'] : ['big', 'small']],
        [[[]], []],
        [[rows(f, ['only', 12])], ['only']],
        [[rows(f, ['a', 10], ['b', 900], ['c', 90])], ['b']],
        [[rows(f, ['a', 1], ['b', 1])], n === 50 ? ['a'] : ['a', 'b']],
        [
          [rows(f, ['a', 20], ['b', 30], ['c', 50])],
          n === 50 ? ['c'] : n === 80 ? ['c', 'b'] : ['c', 'b', 'a'],
        ],
      ];
    },
    phrasings: [
      'Products { name: string; {value}: number }: the names of the biggest ones, from the largest {value} down, until together they make up at least {share} % of the total {value}.',
      'products (name, {value}) -> fewest names, highest {value} first, whose sum reaches {share} percent of all',
      'how do i find which products make {share}% of our {value}? list of { name, {value} }. sort from big to small and take names until the sum is {share}% or more of the total',
      'For an ABC analysis I would like the A products: sort { name, {value} } descending, and keep adding names until at least {share} percent of the summed {value} is covered. Please return those names in that order.',
      'Returns the names of the top products by {value} that jointly cover {share} % or more of the sum of {value}, as few as possible, in descending order. Products have name and {value}.',
      "[{name: 'a', {value}: 1}, {name: 'b', {value}: 99}] -> ['b'] since 99 is at least {share} % of 100; largest first, stop when reached",
      'type Product = { name: string; {value}: number }. Pareto: largest products first, stop as soon as the accumulated {value} is >= {share} % of the total. Give names.',
      'smallest set of top products covering {share}% of {value}; input name + {value}; output names sorted by {value} desc; [] for empty',
      'Which few articles are responsible for {share} per cent of the {value}? Order articles (name, {value}) from high to low and list names up to and including the one with which the running sum gets to {share} per cent of the whole.',
      'Accumulate {value} from the largest product to the smallest; collect each name; finish once the total so far is no less than {share} % of everything. The items are { name, {value} } and remain unmodified.',
      'Could you pick our key products? Key products are the ones at the top by {value} which add up to a minimum of {share} percent of the overall {value}. Every product has name and {value}; return just names, biggest first.',
      'Concentration: how many and which items of { name, {value} }[] are needed to get {share}% of the total? Take greedily by size and report their names.',
      'main prodcuts: sort by {value} descending, take names while the sum taken so far is below {share} percent of the total; objects have name and {value}',
      'Given items with a name and {value}, output the leading names (by {value}, descending) such that their {value} together reaches {share}% of the sum of all, no more names than necessary.',
      'Keep the head of the list: after ordering by {value} from top to bottom, the head contains products until {share} % of total {value} is accounted for, including the product that crosses or hits the mark. Names only. Input fields: name, {value}.',
      'Who are the heavy hitters? Entries are { name, {value} }. Starting at the highest {value}, add entries until you have at least {share} percent of the grand total, then return the names of the added entries in order.',
      'Names of products by falling {value}; cut the list when the cumulative {value} is equal to or above {share}% of the total {value}. An empty list stays empty. Product: name, {value}.',
      'Find products covering {share} % of all {value} with the least number of products. They are objects { name, {value} }. Biggest first in the answer, which is an array of names.',
      'I want to focus on what matters. From { name, {value} } records give me the names, in descending order of {value}, that are needed for {share}% of total {value}; the one reaching {share}% is included and everything after is dropped.',
      'Sum all {value}, sort descending, then go on taking names untill {share} percent of that sum is reached or exceeded. Records: { name: string, {value}: number }.',
    ],
  }),
];
