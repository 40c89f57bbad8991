/** One list of records as people analyse data: totals per month, shares, ranges, streaks, balances. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'analytics-region-months',
    group: 'scenarios',
    names: ['monthlyTotals', 'salesByMonth', 'totalPerMonth', 'regionTotalsByMonth'],
    params: [
      {
        name: 'sales',
        type: '{ date: string; region: string; {amount}: number }[]',
        alt: ['rows', 'records', 'entries'],
      },
      { name: 'region', type: 'string', alt: ['area', 'regionName', 'wanted'] },
    ],
    returns: 'Record<string, number>',
    slots: { amount: ['amount', 'revenue', 'value'] },
    body: `  const totals: Record<string, number> = {};
  for (const sale of $sales) {
    if (sale.region !== $region) continue;
    const month = sale.date.slice(0, 7);
    totals[month] = (totals[month] ?? 0) + sale.{amount};
  }
  return totals;`,
    tests: (slots) => {
      const fields = `date region ${slots.amount}`;
      const sales = rows(
        fields,
        ['2024-01-05', 'North', 10],
        ['2024-01-31', 'North', 5],
        ['2024-01-31', 'South', 99],
        ['2024-02-01', 'North', 7],
        ['2023-01-20', 'North', 1],
      );
      return [
        [[sales, 'North'], { '2023-01': 1, '2024-01': 15, '2024-02': 7 }],
        [[sales, 'South'], { '2024-01': 99 }],
        [[sales, 'West'], {}],
        [[sales, 'north'], {}],
        [[[], 'North'], {}],
        [
          [rows(fields, ['2022-12-31', 'East', 0.5], ['2022-12-01', 'East', 0.25]), 'East'],
          { '2022-12': 0.75 },
        ],
        [[rows(fields, ['2022-06-02', 'East', 20], ['2022-06-09', 'East', -5]), 'East'], { '2022-06': 15 }],
      ];
    },
    phrasings: [
      "Sales have date ('YYYY-MM-DD'), region and {amount}. Sum {amount} per month ('YYYY-MM') for the given region only.",
      'monthly totals of {amount} for one region, sales: { date: string; region: string; {amount}: number }[], keys like 2024-01',
      "how can i get an object such as { '2024-01': 15, '2024-02': 7 } from sales rows (date, region, {amount}) for a region i pass in?",
      'Our sales team logs { date, region, {amount} } and I would like to see how a single region did month by month. Please return month -> sum of {amount}, the month being the first seven characters of date.',
      "Returns the {amount} summed per 'YYYY-MM' over those sales (date, region, {amount}) whose region equals the second argument; months without such sales do not appear.",
      'sales (date, region, {amount}) + region -> { month: total }',
      'Filter the list by region, then group by month of the date (2024-03-17 belongs to 2024-03) and add up {amount}. Each record is { date, region, {amount} }.',
      'SELECT substr(date, 1, 7), SUM({amount}) FROM sales WHERE region = ? GROUP BY 1, but for an array of objects with date, region, {amount}; answer as an object.',
      "type Sale = { date: string; region: string; {amount}: number }; dates are ISO days. I need {amount} per calendar month for a certain region, year included in the key ('2023-11').",
      "[{date: '2024-01-05', region: 'North', {amount}: 10}, {date: '2024-01-31', region: 'North', {amount}: 5}], 'North' -> {'2024-01': 15}; other regions are skipped",
      'Aggregate {amount} by year-month for just one region. Input rows carry a date string like 2024-05-30, a region name and {amount}; region match is exact.',
      'Could you total up {amount} for each month in a region? The entries are objects with date (yyyy-mm-dd), region, {amount}, and the region is an argument. No match gives an empty object.',
      'For a bar chart of one region I need the montly sums of {amount}: records have date, region and {amount}, result { "2024-01": 120, ... }',
      'Take only the sales in the requested region and accumulate their {amount} under the key date.slice(0, 7). A sale is { date, region, {amount} }.',
      'Given an array of sales with the properties date, region, {amount} plus the name of a region, work out what that region sold in each month as a dictionary keyed by yyyy-mm.',
      'per-month {amount} of a region; input { date, region, {amount} }[] and the region; {} if the region never occurs',
      'Break the {amount} of one region down by month. Data: date as ISO string, region as text, {amount} as number. January of two different years must stay apart.',
      'I get a flat export, every line has date, region and {amount}. What did region X take in per month? Give a record from "YYYY-MM" to number.',
      'Write the report "month: {amount}" for the region handed in. Sales look like { date: "2024-02-29", region: "South", {amount}: 12 }; sales elsewhere are irrelevant.',
      'sum {amount} grouped by mounth prefix of date where region matches the argument; sale objects are { date, region, {amount} }',
      'Adding {amount} together by month, limited to a region: sales.date is a YYYY-MM-DD string, sales.region must be equal to the parameter.',
    ],
    rules: [
      {
        say: [
          'negative values are refunds and must be ignored',
          'skip refunds, that is values below 0',
          'leave out records with a negative {amount}',
          'do not count any {amount} under zero',
          'records whose {amount} is less than 0 are ignored',
        ],
        body: `  const totals: Record<string, number> = {};
  for (const sale of $sales) {
    if (sale.region !== $region || sale.{amount} < 0) continue;
    const month = sale.date.slice(0, 7);
    totals[month] = (totals[month] ?? 0) + sale.{amount};
  }
  return totals;`,
        tests: (slots) => {
          const fields = `date region ${slots.amount}`;
          return [
            [
              [rows(fields, ['2022-06-02', 'East', 20], ['2022-06-09', 'East', -5]), 'East'],
              { '2022-06': 20 },
            ],
            [[rows(fields, ['2022-06-02', 'East', -1]), 'East'], {}],
            [[rows(fields, ['2022-06-02', 'East', 0]), 'East'], { '2022-06': 0 }],
            [[[], 'East'], {}],
            [
              [
                rows(fields, ['2022-06-02', 'East', 3], ['2022-07-02', 'East', 4], ['2022-07-02', 'West', 8]),
                'East',
              ],
              { '2022-06': 3, '2022-07': 4 },
            ],
          ];
        },
      },
    ],
  }),
  family({
    name: 'analytics-top-share',
    group: 'scenarios',
    names: ['topShare', 'leadingShare', 'biggestSeller', 'topRevenueShare'],
    params: [
      {
        name: 'sales',
        type: '{ {place}: string; units: number; price: number }[]',
        alt: ['rows', 'lines', 'records'],
      },
    ],
    returns: '{ {place}: string; share: number } | null',
    slots: { place: ['store', 'country', 'channel', 'kiosk'] },
    body: `  if ($sales.length === 0) return null;
  const totals: Record<string, number> = {};
  let sum = 0;
  for (const sale of $sales) {
    totals[sale.{place}] = (totals[sale.{place}] ?? 0) + sale.units * sale.price;
    sum += sale.units * sale.price;
  }
  const [{place}, top] = Object.entries(totals).sort((a, b) => b[1] - a[1])[0];
  return { {place}, share: Math.round((top / sum) * 100) };`,
    tests: (slots) => {
      const p = slots.place as string;
      const f = `${p} units price`;
      return [
        [[rows(f, ['Rome', 2, 5], ['Oslo', 1, 30], ['Rome', 1, 10])], { [p]: 'Oslo', share: 60 }],
        [[rows(f, ['Rome', 2, 5], ['Oslo', 1, 30], ['Rome', 4, 10])], { [p]: 'Rome', share: 63 }],
        [[[]], null],
        [[rows(f, ['Bern', 3, 3])], { [p]: 'Bern', share: 100 }],
        [[rows(f, ['A', 1, 10], ['B', 2, 5])], { [p]: 'A', share: 50 }],
        [[rows(f, ['A', 1, 1], ['B', 1, 1], ['C', 1, 1])], { [p]: 'A', share: 33 }],
        [[rows(f, ['A', 100, 1], ['B', 1, 200])], { [p]: 'B', share: 67 }],
      ];
    },
    phrasings: [
      'Which {place} makes the most revenue (units * price), and what share of the total is that in whole percent? sales: { {place}: string; units: number; price: number }[]; null if there are none, first one wins a tie.',
      'sales ({place}, units, price) -> { {place}, share } of the strongest {place}, share = rounded percent of all revenue; [] -> null',
      'i have rows with {place}, units and price. find the {place} with the highest sum of units*price and return { {place}, share } where share is its percentage of everything, rounded. no rows: null. equal: the earlier one',
      'Returns the {place} with the largest turnover along with the percentage of the overall turnover it brings in (Math.round), as { {place}, share }. Turnover of a record { {place}, units, price } is units times price. Null for an empty list; among equals the first to occur.',
      'Please work out the leader: group the lines { {place}, units, price } by {place}, add units × price, take the maximum (the first in case of a draw) and tell me its name and rounded percent of the total as { {place}, share }, or null without lines.',
      'How dependent are we on our best {place}? Every sale has {place}, units, price. I need { {place}: ..., share: 60 } meaning 60 % of the whole revenue comes from there; integers only; null when nothing was sold; ties go to whichever appears first.',
      "[{ {place}: 'Rome', units: 2, price: 5 }, { {place}: 'Oslo', units: 1, price: 30 }] -> { {place}: 'Oslo', share: 75 }; revenue is units * price, share is rounded percent, empty -> null, ties: first seen",
      'type Row = { {place}: string; units: number; price: number }. Compute revenue per {place}, pick the top one (first on ties), and give its share of the grand total rounded to a whole percent: { {place}, share }. Return null for [].',
      'biggest {place} by turnover with its percentage. fields: {place}, units, price. output { {place}, share }, null if empty, tie -> first listed',
      'Find the best {place} in a sales table whose columns are {place}, units and price: highest total of units multiplied by price. Output an object holding {place} and share, the latter being a rounded percentage of all sales. Empty table: null. Draw: the one found first.',
      'For a concentration-risk slide I want the number one {place} and how many percent of revenue it stands for. Sale objects: { {place}, units, price }, revenue = units * price. Round the percent to an integer, give null for no data, keep the first of tied ones.',
      'Sum revenue (price times units) by {place}; return the {place} with max revenue as { {place}, share }, share being 100 * max / total rounded; nothing to sum means null and the first wins if two are level.',
      'top {place} and its share of revnue in percent (rounded), from a list of { {place}, units, price } where revenue = units*price; null on empty; first one on equal revenue',
      'Given sales with {place}, units and price, who is on top and by what fraction (percent, nearest integer)? Result { {place}: string; share: number } or null when the array is empty. When several share the top, report the earliest.',
      'Could you write code that totals units*price per {place}, then reports the maximum entry like { {place}: "X", share: 42 }, with share as the rounded percentage of the sum over all? Input records are { {place}, units, price }; [] should give null, ties the first.',
      'Market leader: out of { {place}, units, price } entries determine the {place} earning the most money (units × price summed) and the percentage it earns, rounded to the nearest whole number. null for no entries, earliest entry wins ties.',
      'Among all {place} values of the list ({place}, units, price), one brings in the largest sum of price * units. Name it and add share, its part of the total as a rounded percentage. Empty in, null out. On a tie choose the one encountered first.',
      'Pareto style check: share of the largest {place}. items are { {place}: string, units: number, price: number }. Answer { {place}, share } with share an integer percent of units*price overall; null if the array has no items; if tied the first.',
      'per {place} revenue, then max, then percent of total. revenue is units by price; give { {place}, share: rounded percent }; for no sales null; for a tie the {place} that came first. (fields: {place}, units, price)',
      'Tell me which {place} sold for the most and what persentage of the total that was. records: {place}, units, price; total value = units * price; { {place}, share } with share rounded; null if empty; draws to the first.',
    ],
  }),
  family({
    name: 'analytics-distinct-per-page',
    group: 'scenarios',
    names: ['uniqueVisitors', 'distinctPerPage', 'visitorsByPage', 'countUniqueVisitors', 'reachPerPage'],
    params: [{ name: 'views', type: '{ {who}: string; page: string }[]', alt: ['hits', 'visits', 'log'] }],
    returns: 'Record<string, number>',
    slots: { who: ['visitor', 'user', 'reader', 'ip'] },
    body: `  const seen: Record<string, Set<string>> = {};
  for (const view of $views) {
    seen[view.page] ??= new Set();
    seen[view.page].add(view.{who});
  }
  return Object.fromEntries(Object.entries(seen).map(([page, set]) => [page, set.size]));`,
    tests: (slots) => {
      const f = `${slots.who} page`;
      return [
        [[rows(f, ['a', '/'], ['b', '/'], ['a', '/'], ['a', '/faq'])], { '/': 2, '/faq': 1 }],
        [[[]], {}],
        [[rows(f, ['a', '/x'], ['a', '/x'], ['a', '/x'])], { '/x': 1 }],
        [[rows(f, ['a', '/x'], ['A', '/x'])], { '/x': 2 }],
        [[rows(f, ['a', '/1'], ['a', '/2'], ['a', '/3'])], { '/1': 1, '/2': 1, '/3': 1 }],
        [
          [rows(f, ['a', 'shop'], ['b', 'shop'], ['c', 'shop'], ['b', 'blog'], ['b', 'blog'])],
          { shop: 3, blog: 1 },
        ],
      ];
    },
    phrasings: [
      'Count the distinct {who}s per page. views: { {who}: string; page: string }[]; result is an object page -> number.',
      'views ({who}, page) -> how many different {who}s each page had',
      'how do i get the unique {who} count for every page from a hit log? each hit has {who} and page and the same {who} may reload ten times',
      'My web log is an array of { {who}, page }. Repeated views by the same {who} should count once. Could you give me an object from page to that number?',
      'Returns for each page the number of unique {who} values among its views ({ {who}, page }).',
      "[{ {who}: 'a', page: '/' }, { {who}: 'a', page: '/' }, { {who}: 'b', page: '/' }] -> { '/': 2 }, so distinct {who}s by page",
      'SELECT page, COUNT(DISTINCT {who}) FROM views GROUP BY page, for an array of objects, as an object.',
      'Group page views by page with a Set of {who} for each, then map every set to its size. A view is { {who}: string; page: string }.',
      'type View = { {who}: string; page: string }. I need the reach of each page, i.e. the number of different {who}s, keyed by page.',
      'unique {who}s per page, object result, input objects have {who} and page',
      'Not the hits but the heads: for every page in the list, how many separate {who}s looked at it? Records carry {who} and page, answer e.g. { home: 3, blog: 1 }.',
      'For the traffic dashboard, please reduce our views, each with {who} and page, to a dictionary of pages with deduplicated {who} counts.',
      'count uniqe {who} by page (array of { {who}, page }), return Record<string, number>',
      'Given page views consisting of {who} and page, determine per page the quantity of distinct {who}s. No views, empty object.',
      'How many different {who} values go with each page value? The data is a list of objects with exactly those two properties; I want { page: count }.',
      'A {who} opening the same page twice counts a single time. Produce the audience size by page from entries { {who}, page }.',
      'Page popularity measured by individual {who}s: input is a list of view objects (properties {who} and page), output maps the page to how many individuals there were.',
      'Tally pages, but each {who} is only tallied once per page. Views look like { {who}: "a", page: "/faq" }. Hand back an object.',
      'Ignoring repeat visits, compute visitors per page. Each visit: {who} (string) and page (string). Return an object with pages as keys and the counts of distinct {who} as values.',
      'I want to know the size of the audience of evry page: distinct {who} in views where view = { {who}, page }, as page: size',
    ],
    rules: [
      {
        say: [
          'leave out pages that only one {who} has seen',
          'pages with a single {who} are not listed',
          'only list pages with at least two different {who}s',
          'drop the pages where the count is 1',
          'omit every page with fewer than 2 distinct {who}s',
        ],
        body: `  const seen: Record<string, Set<string>> = {};
  for (const view of $views) {
    seen[view.page] ??= new Set();
    seen[view.page].add(view.{who});
  }
  return Object.fromEntries(
    Object.entries(seen)
      .map(([page, set]): [string, number] => [page, set.size])
      .filter(([, count]) => count > 1),
  );`,
        tests: (slots) => {
          const f = `${slots.who} page`;
          return [
            [[rows(f, ['a', '/'], ['b', '/'], ['a', '/'], ['a', '/faq'])], { '/': 2 }],
            [[[]], {}],
            [[rows(f, ['a', '/x'], ['a', '/x'])], {}],
            [[rows(f, ['a', '/1'], ['a', '/2'], ['b', '/2'], ['c', '/2'])], { '/2': 3 }],
            [[rows(f, ['a', '/1'], ['b', '/1'], ['b', '/2'], ['c', '/2'])], { '/1': 2, '/2': 2 }],
          ];
        },
      },
    ],
  }),
  family({
    name: 'analytics-bounce-rate',
    group: 'scenarios',
    names: ['bounceRates', 'bounceRateBySource', 'shortVisitShare', 'bouncePercent'],
    params: [
      { name: 'visits', type: '{ source: string; seconds: number }[]', alt: ['sessions', 'rows', 'traffic'] },
    ],
    returns: 'Record<string, number>',
    slots: { limit: [5, 10, 30, 60] },
    body: `  const stats: Record<string, { all: number; short: number }> = {};
  for (const visit of $visits) {
    stats[visit.source] ??= { all: 0, short: 0 };
    stats[visit.source].all++;
    if (visit.seconds < {limit}) stats[visit.source].short++;
  }
  return Object.fromEntries(
    Object.entries(stats).map(([source, { all, short }]) => [source, Math.round((short / all) * 100)]),
  );`,
    tests: (slots) => {
      const n = slots.limit as number;
      const f = 'source seconds';
      return [
        [[rows(f, ['google', n - 1], ['google', n], ['mail', n + 100])], { google: 50, mail: 0 }],
        [[[]], {}],
        [[rows(f, ['ad', 0], ['ad', 1])], { ad: 100 }],
        [[rows(f, ['ad', n])], { ad: 0 }],
        [[rows(f, ['ad', 1], ['ad', 500], ['ad', 500])], { ad: 33 }],
        [[rows(f, ['x', 2], ['y', 2], ['x', 900], ['x', 3])], { x: 67, y: 100 }],
      ];
    },
    phrasings: [
      'Bounce rate per traffic source: visits are { source: string; seconds: number }, a visit under {limit} seconds is a bounce. Give source -> rounded percent.',
      'visits (source, seconds) -> { source: percent of visits shorter than {limit} s }, rounded to whole percent',
      'how do i compute for each source the percentage of visits which lasted less than {limit} seconds? visit = { source, seconds }, rounded numbers in an object please',
      'We log every visit with its source and the seconds spent. Somebody leaving before {limit} seconds counts as a bounce. I want an object telling me the bounce percentage (nearest integer) of each source.',
      'Returns, by source, the rounded percentage of visits with seconds < {limit}. Each visit has source and seconds; all sources show up, even with 0.',
      'Group by source and divide the number of visits below {limit} seconds by the number of all visits of that source, times 100, rounded. Input: { source, seconds }[].',
      "[{source: 'ad', seconds: 1}, {source: 'ad', seconds: 500}] -> {ad: 50}; short means fewer than {limit} seconds, value is a rounded percentage per source",
      'type Visit = { source: string; seconds: number }; which share of the visits of each source is shorter than {limit} s? Whole percents, keyed by source, {limit} itself is not short.',
      'percent of bounces by source, bounce = seconds below {limit}; entries have source + seconds; Math.round the percent',
      'Marketing wants to know how many visitors from google, mail, ads and so on leave at once. Sessions are objects with source and seconds; at once is anything strictly below {limit}. Percentages without decimals, one per source.',
      'For every source in the traffic list calculate 100 * bounces / visits as an integer, where bounces are visits with less than {limit} seconds. Fields: source, seconds.',
      'Please make a record of bounce rates: key source, value percent (rounded) of sessions not reaching {limit} seconds. A session looks like { source: "mail", seconds: 42 }.',
      'bouce rate in % for each source from array of { source, seconds }, under {limit} seconds is a bounce, result rounded',
      'Out of the visits of a source, which percentage lasts under {limit} seconds? Do that for all sources at once; visits carry source and seconds, the answer is an object with rounded values.',
      'Sessions come with a source (string) and a duration in seconds. Compute per source the proportion of sessions with duration under {limit}, in percent and rounded; empty list gives {}.',
      'quick leavers: seconds < {limit}. Return for each source how many percent of its visits are quick leavers (integer). Input visits with source and seconds.',
      'Could you turn visits { source, seconds } into something like { google: 50, mail: 0 }, the numbers being the percent of visits that ended before {limit} seconds were over, rounded?',
      'SELECT source, ROUND(100.0 * SUM(seconds < {limit}) / COUNT(*)) FROM visits GROUP BY source; same for an array, giving an object.',
      'Measure how well each channel holds people: for source values in { source, seconds }[] tell the percentage, rounded to an integer, of stays of less than {limit} seconds.',
      'A stay of {limit} seconds or more is fine, anything less is a bounce. What is the bounce percentage, rounded, for evry source? Records have the fields source and seconds.',
    ],
  }),
  family({
    name: 'analytics-sensor-range',
    group: 'scenarios',
    names: ['sensorRanges', 'rangePerSensor', 'minMaxBySensor', 'extremesBySensor'],
    params: [
      {
        name: 'readings',
        type: '{ sensor: string; {value}: number }[]',
        alt: ['samples', 'measurements', 'data'],
      },
    ],
    returns: 'Record<string, { min: number; max: number }>',
    slots: { value: ['value', 'celsius', 'humidity', 'pressure'] },
    body: `  const ranges: Record<string, { min: number; max: number }> = {};
  for (const { sensor, {value} } of $readings) {
    ranges[sensor] ??= { min: {value}, max: {value} };
    ranges[sensor].min = Math.min(ranges[sensor].min, {value});
    ranges[sensor].max = Math.max(ranges[sensor].max, {value});
  }
  return ranges;`,
    tests: (slots) => {
      const f = `sensor ${slots.value}`;
      return [
        [
          [rows(f, ['a', 3], ['b', 7], ['a', -2], ['a', 9])],
          { a: { min: -2, max: 9 }, b: { min: 7, max: 7 } },
        ],
        [[[]], {}],
        [[rows(f, ['x', 0])], { x: { min: 0, max: 0 } }],
        [[rows(f, ['x', 5], ['x', 5])], { x: { min: 5, max: 5 } }],
        [[rows(f, ['x', -5], ['x', -1])], { x: { min: -5, max: -1 } }],
        [
          [rows(f, ['attic', 21.5], ['cellar', 8], ['attic', 30.25], ['cellar', 7.5])],
          { attic: { min: 21.5, max: 30.25 }, cellar: { min: 7.5, max: 8 } },
        ],
      ];
    },
    phrasings: [
      'Lowest and highest {value} per sensor: readings are { sensor: string; {value}: number }, return { sensor: { min, max } }.',
      'readings (sensor, {value}) -> for each sensor { min, max }',
      'how to find the min and max {value} for every sensor in one list of readings? each reading has sensor and {value}; i want an object of objects',
      'I collect samples from several sensors in one array, each sample with sensor and {value}. Please give me an object by sensor name, holding min and max of its {value}.',
      'Returns an object that maps every sensor to the smallest and largest {value} it reported, as { min, max }. Readings: { sensor, {value} }.',
      "[{sensor: 'a', {value}: 3}, {sensor: 'a', {value}: -2}] -> {a: {min: -2, max: 3}}",
      'SELECT sensor, MIN({value}), MAX({value}) FROM readings GROUP BY sensor, for an array, as an object with entries { min, max }.',
      'Range of {value} by sensor. A record has the properties sensor and {value}. With a single record min equals max. No records, empty object.',
      'type Reading = { sensor: string; {value}: number }. Determine the extremes per sensor in the form Record<string, { min: number; max: number }>.',
      'extremes by sensor, {value} field, output like { attic: { min: 7.5, max: 30 } }, input array of { sensor, {value} }',
      'Group the measurements by sensor and keep only two numbers of {value} for each group, the minimum (min) and the maximum (max). Measurements are { sensor, {value} }.',
      'For the alarm settings I have to know between which bounds {value} moved on each sensor. Input: list of { sensor, {value} }; output: sensor name to { min, max }.',
      'Could you summarise readings, objects having sensor and {value}, into the bounds per sensor? { min: lowest {value}, max: highest {value} }.',
      'min/max of {value} for evry sensor, readings { sensor, {value} }[], result { [sensor]: { min, max } }',
      'What were the coldest and hottest, or lowest and highest, {value} figures of each individual sensor? Data rows: sensor name, {value}. Answer as a nested object with min and max.',
      'Walk through the readings once and track per sensor the smallest and greatest {value} so far; each reading is { sensor, {value} } and the end result has { min, max } under the sensor key.',
      'Given measurement objects with a sensor id (string, property sensor) and a numeric {value}, build a dictionary with the spread of each sensor: properties min and max.',
      'Bounds: every sensor gets an object { min, max } computed from the {value} property of its readings. Negative numbers occur. Readings have sensor and {value}.',
      'Reduce a list of { sensor, {value} } to the observed interval of {value} for each sensor: { roof: { min: 1, max: 8 } }.',
      'I need the minimun and the maximum {value} of all sensors separately, the input being an array of readings (sensor, {value}), the output an object keyed by sensor with min and max inside.',
    ],
  }),
  family({
    name: 'analytics-sudden-changes',
    group: 'scenarios',
    names: ['suddenChanges', 'jumpTimes', 'findSpikes', 'timesOfJumps', 'abruptChanges'],
    params: [
      { name: 'readings', type: '{ time: string; {level}: number }[]', alt: ['samples', 'points', 'log'] },
    ],
    returns: 'string[]',
    slots: { level: ['temp', 'level', 'load'], limit: [3, 5, 10] },
    body: `  return $readings
    .filter((reading, i) => i > 0 && Math.abs(reading.{level} - $readings[i - 1].{level}) > {limit})
    .map((reading) => reading.time);`,
    tests: (slots) => {
      const n = slots.limit as number;
      const f = `time ${slots.level}`;
      return [
        [[rows(f, ['08:00', 20], ['08:10', 20 + n], ['08:20', 21 + n + n])], ['08:20']],
        [[rows(f, ['08:00', 0], ['08:10', n + 1], ['08:20', 0])], ['08:10', '08:20']],
        [[[]], []],
        [[rows(f, ['08:00', 500])], []],
        [[rows(f, ['08:00', n], ['08:10', 0])], []],
        [[rows(f, ['08:00', n + 0.5], ['08:10', 0], ['08:20', 0])], ['08:10']],
        [[rows(f, ['08:00', -1], ['08:10', -1 - n - n], ['08:20', -2 - n - n])], ['08:10']],
      ];
    },
    phrasings: [
      'Readings are { time: string; {level}: number } in order of time. List the times at which {level} differs from the reading before by more than {limit}.',
      'times where {level} jumps (up or down) by more than {limit} versus the previous reading; readings have time and {level}',
      'readings (time, {level}) -> time of every reading whose |{level} - previous {level}| > {limit}',
      'how can i detect sudden changes? data: array of { time, {level} }, a change of more than {limit} compared to the preceding entry is sudden, i want the time strings',
      'I watch a machine that writes { time, {level} } every ten minutes. Please return the time of each record where {level} moved by over {limit} since the record before it; exactly {limit} is fine and not reported.',
      'Returns the time of all readings (time, {level}) that are more than {limit} away, in either direction, from their predecessor. The first reading has none and is never included.',
      "[{time: '08:00', {level}: 0}, {time: '08:10', {level}: 50}, {time: '08:20', {level}: 50}] -> ['08:10'] since the step is bigger than {limit}",
      'Compare neighbouring readings: if the absolute difference of {level} exceeds {limit}, put the time of the later one into the result. type Reading = { time: string; {level}: number }.',
      'Find abrupt steps in a series of { time, {level} } objects: report time when {level} rises or drops by strictly more than {limit} from one entry to the next.',
      'For each entry except the first check whether {level} is off by more than {limit} from the one before and if so collect its time. Entries: time, {level}.',
      'spike detection, array { time, {level} }[], output string[] of times, threshold {limit} (greater than), both directions',
      'Could you tell me when {level} changed too fast? Too fast is a difference above {limit} between consecutive records with time and {level}; give me the time of the second record of each such pair.',
      'Sensor log with time and {level}: which moments show a jump of over {limit} relative to the last value? Return just these times, in the same order.',
      'list the times of jumps larger then {limit} in {level}, given sorted readings { time, {level} }, drops count also',
      'Alert times: the log contains time and {level}. An alert is raised as soon as {level} deviates by more than {limit} from the immediately preceding log line, no matter up or down.',
      'Consecutive differences of {level}, keep those beyond {limit} (absolute value), answer with the time of the reading where it happened. A reading has time and {level}.',
      'Given chronologically ordered points with time and {level}, select the times of points lying more than {limit} above or below the point just before. Fewer than two points: [].',
      'I would like the timestamps (field time) at which {level} leaps. A leap: absolute change since the previous element > {limit}. Input elements are { time, {level} }.',
      'Mark big steps. input = readings, each { time: "08:10", {level}: 21 }; output = time values for which {level} minus the earlier {level} is above {limit} or below -{limit}.',
      'At what times did {level} change abruply, by more than {limit} from the prior reading? (readings: time, {level})',
    ],
  }),
];
