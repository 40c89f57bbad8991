/** One list of records as people analyse data: totals per month, shares, ranges, streaks, balances. */
import { type Family, family, type Json } from '../../family.js';
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
  family({
    name: 'analytics-meter-usage',
    group: 'scenarios',
    names: ['meterUsage', 'usageFromReadings', 'usedPerReading', 'consumption', 'usageSteps'],
    params: [
      {
        name: 'readings',
        type: '{ date: string; {counter}: number }[]',
        alt: ['entries', 'meter', 'records'],
      },
    ],
    returns: '{ date: string; used: number }[]',
    slots: { counter: ['kwh', 'litres', 'gas', 'pages'] },
    body: `  const sorted = [...$readings].sort((a, b) => a.date.localeCompare(b.date));
  return sorted.slice(1).map((reading, i) => ({
    date: reading.date,
    used: reading.{counter} - sorted[i].{counter},
  }));`,
    tests: (slots) => {
      const f = `date ${slots.counter}`;
      const out = 'date used';
      return [
        [
          [rows(f, ['2024-01-01', 100], ['2024-02-01', 130], ['2024-03-01', 135])],
          rows(out, ['2024-02-01', 30], ['2024-03-01', 5]),
        ],
        [
          [rows(f, ['2024-03-01', 135], ['2024-01-01', 100], ['2024-02-01', 130])],
          rows(out, ['2024-02-01', 30], ['2024-03-01', 5]),
        ],
        [[[]], []],
        [[rows(f, ['2024-01-01', 100])], []],
        [[rows(f, ['2024-01-01', 100], ['2024-01-02', 100])], rows(out, ['2024-01-02', 0])],
        [[rows(f, ['2024-01-10', 8], ['2023-12-31', 2.5])], rows(out, ['2024-01-10', 5.5])],
      ];
    },
    phrasings: [
      'Meter readings { date, {counter} } hold a running counter. Sort them by date and return { date, used } for all but the first, used being the increase since the reading before.',
      'meter readings (date as YYYY-MM-DD, {counter}) in any order -> [{ date, used }] differences between consecutive dates',
      'i write down the {counter} on my meter now and then ({ date: string; {counter}: number }, not always in order). how much was used up to each date since the previous one? want records { date, used }',
      'Returns the consumption between successive meter readings, oldest first: { date, used } with the date of the later reading. Readings are { date, {counter} } with ISO dates and may be unordered.',
      "[{date: '2024-01-01', {counter}: 100}, {date: '2024-02-01', {counter}: 130}] -> [{date: '2024-02-01', used: 30}]; sort by date first",
      'Turn absolute counter values into usage. type Reading = { date: string; {counter}: number }; result { date, used }[] in chronological order, no entry for the earliest reading.',
      'Please compute the usage per period from a meter: order the readings (date, {counter}) by date, subtract each {counter} from the following one, and label the difference `used` with the later date.',
      'differences of {counter} between neighbouring dates, as { date, used } objects, input { date, {counter} } unsorted, do not change the input',
      'How do I get from counter readings with date and {counter} to what was consumed in between? Output objects should have date (of the newer reading) and used; less than two readings give [].',
      'After sorting by the date string, every reading apart from the first yields { date, used: its {counter} minus the previous {counter} }. The readings have date and {counter}.',
      'Our printer/heating log stores date and the total {counter} so far. I want a list with date and used, where used is how much was added since the last log line by date.',
      'The meter only goes up. Given { date, {counter} } records, possibly shuffled, produce the increments in date order: an array of { date, used }.',
      'consumtion list from meter readings: date + {counter}, sorted by date ascending, used = {counter} - previous {counter}, first date left out',
      'Delta encoding of a meter: sort records { date: string; {counter}: number } chronologically and replace the total by the change since the record before (property used); drop the first record.',
      'Could you show the use between readings? I have date and {counter} for each reading, unsorted, and expect [{ date, used }, ...] from the second oldest to the newest.',
      'Per reading, how many {counter} were used since the preceding one (in order of date)? Give { date, used } for each reading that has a predecessor. Fields of a reading: date, {counter}.',
      'Spec: input array of { date (ISO), {counter} (cumulative number) } in arbitrary order; output array of { date, used } sorted ascending by date, used = difference to the chronologically previous {counter}; length is one less.',
      'Energy diary: entries with date and {counter}, the latter a cumulated count. Convert to usage steps { date, used }, chronologically, beginning at the second date.',
      'From the counter state on several days (date, {counter}) derive what was used in each gap; the result items carry the closing date of the gap as date and the amount as used, earliest gap first.',
      'order by date, then pairwise subtract {counter}, return date of the second and the diffrence as used. items: { date, {counter} }',
    ],
  }),
  family({
    name: 'analytics-answer-shares',
    group: 'scenarios',
    names: ['answerShares', 'answerPercentages', 'surveyShares', 'pollResult'],
    params: [
      {
        name: 'answers',
        type: '{ question: number; {choice}: string }[]',
        alt: ['responses', 'replies', 'survey'],
      },
      { name: 'question', type: 'number', alt: ['questionId', 'id', 'wanted'] },
    ],
    returns: 'Record<string, number>',
    slots: { choice: ['choice', 'reply', 'option'] },
    body: `  const given = $answers.filter((answer) => answer.question === $question);
  const counts: Record<string, number> = {};
  for (const { {choice} } of given) counts[{choice}] = (counts[{choice}] ?? 0) + 1;
  return Object.fromEntries(
    Object.entries(counts).map(([{choice}, count]) => [{choice}, Math.round((count / given.length) * 100)]),
  );`,
    tests: (slots) => {
      const f = `question ${slots.choice}`;
      const data = rows(f, [1, 'yes'], [1, 'no'], [2, 'tea'], [1, 'yes'], [2, 'milk'], [1, 'yes']);
      return [
        [[data, 1], { yes: 75, no: 25 }],
        [[data, 2], { tea: 50, milk: 50 }],
        [[data, 3], {}],
        [[[], 1], {}],
        [[rows(f, [4, 'a'], [4, 'b'], [4, 'c']), 4], { a: 33, b: 33, c: 33 }],
        [[rows(f, [4, 'a'], [4, 'a'], [4, 'c']), 4], { a: 67, c: 33 }],
        [[rows(f, [0, 'maybe']), 0], { maybe: 100 }],
      ];
    },
    phrasings: [
      'Survey answers are { question: number; {choice}: string }. For a given question return each {choice} with its share in rounded percent, e.g. { yes: 75, no: 25 }.',
      'answers (question, {choice}) and a question number -> { {choice}: percent } rounded',
      'how do i work out what percentage of people picked each {choice} for one question? my array has objects with question (number) and {choice}, percentages should be whole numbers',
      'We ran a poll with several questions; all replies are in one list with the fields question and {choice}. I pass the number of a question and would like an object from {choice} to its percentage among the answers to this question, rounded.',
      'Returns the distribution of {choice} in percent (Math.round) among the answers whose question matches; {} if there are none. An answer has question and {choice}.',
      'Filter by question, count every {choice}, divide by the number of filtered answers, times 100, round. Input: { question, {choice} }[] and the question.',
      "[{question: 1, {choice}: 'yes'}, {question: 1, {choice}: 'no'}, {question: 2, {choice}: 'tea'}], 1 -> {yes: 50, no: 50}",
      'type Answer = { question: number; {choice}: string }. Given the answers and one question, which percent chose what? Record from {choice} to integer.',
      'poll result for one question in percent, {choice} as key; list items have question and {choice}; percentages are rounded individually',
      'Please write the evaluation of a questionnaire: for the question asked for (a number), how many percent, rounded, of its answers fall on each {choice}? Answers look like { question: 3, {choice}: "often" }.',
      'Relative frequency of {choice} where question equals the second argument, in whole percents. Rows: question, {choice}.',
      'Only look at responses to the question with the number I give and tell for every {choice} that occurs what share, in rounded percent, it has of those responses. Responses are { question, {choice} }.',
      'percentge of each {choice} for a question; responses = { question: number, {choice}: string }[]; no responses -> {}',
      'Could you break down one question of the survey? Records contain question and {choice}. The breakdown is an object, key {choice}, value rounded percentage of the answers to that question.',
      'How popular is each {choice} in question n? Take the records { question, {choice} } with question === n and express each count as a percentage of them, to the nearest integer.',
      'Pie chart data: {choice} -> percent (integer) for the chosen question out of a list of { question, {choice} } entries. It need not add up to exactly 100.',
      'Tally {choice} over the replies to question q and convert the tallies into percents of all replies to q. Replies consist of question and {choice}. Round with Math.round.',
      'From all collected answers (question id and {choice} each) produce the result of a single question as { {choice} value: rounded percent of the votes }.',
      'For question number given: share of votes per {choice}, rounded percent, object. Votes for other questions play no role. Votes: question, {choice}.',
      'I need the split of answers for one questoin as whole percent numbers, keyed by {choice}, from { question, {choice} } objects. An unknown question gives an empty object.',
    ],
  }),
  family({
    name: 'analytics-promoter-score',
    group: 'scenarios',
    names: ['promoterScore', 'netPromoterScore', 'npsOf', 'computeNps', 'nps'],
    params: [
      {
        name: 'answers',
        type: '{ customer: string; {score}: number }[]',
        alt: ['responses', 'reviews', 'ratings'],
      },
    ],
    returns: 'number',
    slots: { score: ['score', 'rating', 'mark'] },
    body: `  if ($answers.length === 0) return 0;
  const promoters = $answers.filter((answer) => answer.{score} >= 9).length;
  const detractors = $answers.filter((answer) => answer.{score} <= 6).length;
  return Math.round(((promoters - detractors) / $answers.length) * 100);`,
    tests: (slots) => {
      const all = (...scores: number[]): Json[] =>
        scores.map((score, i) => ({ customer: `c${i}`, [slots.score as string]: score }));
      return [
        [[all(10, 9, 8, 3)], 25],
        [[all()], 0],
        [[all(9)], 100],
        [[all(6)], -100],
        [[all(7, 8)], 0],
        [[all(10, 10, 0)], 33],
        [[all(10, 9, 1, 2, 6)], -20],
      ];
    },
    phrasings: [
      'Net promoter score of answers { customer: string; {score}: number }: percent with {score} 9 or 10 minus percent with {score} 0 to 6, rounded; 0 for an empty list.',
      'compute NPS from responses (customer, {score}): promoters are 9+, detractors are 6 and below, (promoters - detractors) / all * 100, round it, 0 if no responses',
      'answers (customer, {score}) -> rounded ((count of {score} >= 9) - (count of {score} <= 6)) / count * 100; [] -> 0',
      'how is a net promoter score calculated in code? i have an array with customer and {score} (0-10). 9 and 10 are promoters, up to 6 detractors, 7 and 8 count only in the total. whole number, nothing there means 0',
      'Our feedback form gives us { customer, {score} } with a {score} between 0 and 10. Please return promoters (at least 9) minus detractors (at most 6) as a rounded percentage of all answers, or 0 when we have no answers.',
      'Returns the NPS, an integer from -100 to 100: share of answers whose {score} is 9 or more less the share whose {score} is 6 or less. Answers have customer and {score}. Empty input yields 0.',
      'type Answer = { customer: string; {score}: number }. Count fans ({score} >= 9) and critics ({score} <= 6); the result is their difference in percent of everybody, rounded to an integer, 0 without answers.',
      "[{customer: 'a', {score}: 10}, {customer: 'b', {score}: 9}, {customer: 'c', {score}: 8}, {customer: 'd', {score}: 3}] -> 25 (2 promoters from 9 up, 1 detractor to 6 down, of 4 people); [] -> 0",
      'From a list of ratings with customer and {score} work out how many percent are enthusiastic (9, 10) minus how many percent are unhappy (0-6). Round once at the end. No ratings: 0.',
      'NPS please: input { customer, {score} }[], >= 9 positive, <= 6 negative, the rest neutral, formula 100 * (pos - neg) / n rounded, n = 0 gives 0',
      'Subtract the number of unhappy customers ({score} of 6 or lower) from the happy ones ({score} of 9 or higher), divide by the total of answers, and report it as a rounded percentage; zero for none. Each answer: customer, {score}.',
      'The classic loyalty metric for { customer, {score} } records: promoters 9–10, passives 7–8, detractors 0–6. Give back (promoters − detractors) per 100 answers as an integer, 0 when the list is empty.',
      'net promotor score, records with customer and {score}: 9-10 add, 0-6 subtract, 7-8 nothing; divided by all records, in percent, rounded, empty is 0',
      'What is our score if every reply with {score} >= 9 counts +1, every reply with {score} <= 6 counts -1, others 0, averaged over all replies, multiplied by 100 and rounded? Replies are { customer, {score} }; no replies -> 0.',
      'I need one number for the board: rounded percentage difference between customers who gave {score} 9 or above and customers who gave {score} 6 or below, relative to all of { customer, {score} }[]. Should be 0 if nobody answered.',
      'Given survey answers with the fields customer and {score}, calculate the balance of promoters (nine and up) and detractors (six and down) in percent of the number of answers, rounded. An empty survey is 0.',
      'Promoters minus detractors. A promoter answered with a {score} of at least nine, a detractor with a {score} of no more than six. Express it in percent of all answers ({ customer, {score} }), rounded to whole, 0 for [].',
      'Likelihood-to-recommend: {score} is between 0 and 10, customer is a name. Round 100 * (n9to10 - n0to6) / n and guard against an empty array by returning 0.',
      'Could you evaluate a recommendation survey? Entries: { customer: "Ann", {score}: 9 }. Fans have 9 or better, critics have 6 or worse. Result: percent fans minus percent critics as a rounded integer; without entries 0.',
      'Calcualte the NPS for responses of the form { customer, {score} } (>= 9 promoter, <= 6 detractor, rounded percent, 0 if there are no responses).',
    ],
  }),
  family({
    name: 'analytics-balance-history',
    group: 'scenarios',
    names: ['balanceHistory', 'runningBalance', 'balancesAfter', 'accountHistory'],
    params: [
      {
        name: 'transactions',
        type: '{ date: string; type: string; amount: number }[]',
        alt: ['bookings', 'movements', 'entries'],
      },
      { name: 'opening', type: 'number', alt: ['start', 'openingBalance', 'initial'] },
    ],
    returns: '{ date: string; balance: number }[]',
    slots: { plus: ['deposit', 'credit', 'in', 'income'] },
    body: `  let balance = $opening;
  return $transactions.map(({ date, type, amount }) => {
    balance += type === '{plus}' ? amount : -amount;
    return { date, balance };
  });`,
    tests: (slots) => {
      const p = slots.plus as string;
      const f = 'date type amount';
      const out = 'date balance';
      return [
        [[rows(f, ['d1', p, 50], ['d2', 'fee', 20]), 100], rows(out, ['d1', 150], ['d2', 130])],
        [[[], 10], []],
        [[rows(f, ['2024-01-01', 'fee', 5]), 0], rows(out, ['2024-01-01', -5])],
        [[rows(f, ['d1', p, 0.5], ['d1', p, 0.25]), 0], rows(out, ['d1', 0.5], ['d1', 0.75])],
        [[rows(f, ['d1', 'x', 3], ['d2', p, 3]), -3], rows(out, ['d1', -6], ['d2', -3])],
        [[rows(f, ['d1', p, 0]), 7], rows(out, ['d1', 7])],
      ];
    },
    phrasings: [
      "Running balance: transactions { date, type, amount } and an opening balance; type '{plus}' adds the amount, every other type subtracts it. Return { date, balance } after each transaction.",
      "transactions (date, type, amount) + opening -> [{ date, balance }], '{plus}' is plus, anything else minus",
      "i have bank bookings with date, type and amount and a starting balance. if type is '{plus}' add else subtract, and i need a list of { date, balance } showing the balance after every booking",
      "Returns for every transaction its date and the account balance right after it. Amounts with type '{plus}' raise the balance, all other types lower it; the second argument is where the balance begins. Transaction: { date: string; type: string; amount: number }.",
      "[{date: 'd1', type: '{plus}', amount: 50}, {date: 'd2', type: 'fee', amount: 20}], 100 -> [{date: 'd1', balance: 150}, {date: 'd2', balance: 130}]",
      'Please build the statement column "balance". Given the opening amount and the movements in order (date, type, amount), where \'{plus}\' means money coming in and any other type money going out, output objects with date and balance.',
      "How do I accumulate a balance over an array of objects? Each has date, type and amount; '{plus}' counts positive, the others negative; begin with a given number; result has one { date, balance } per object.",
      "type Movement = { date: string; type: string; amount: number }. Map movements to { date, balance } with a cumulative balance, starting from the initial one; add if type === '{plus}', otherwise take away.",
      "cumulative balance as records. '{plus}' +amount, else -amount. keep date. start value is a parameter. fields: date, type, amount",
      "For the account chart we need points { date, balance }. The list of movements (date, type, amount) is already in the right order. Only '{plus}' increases the balance, everything else reduces it; the account starts with the number passed second.",
      "Walk through the ledger lines { date, type, amount } keeping a total that starts at the opening balance: '{plus}' lines are added, the rest are deducted. After each line record date and balance.",
      "A cash book has lines with date, type ('{plus}' or something else) and amount. What is left in the till after every line if it held a certain sum at first? Give { date, balance } for each; no lines, no output.",
      "Signed sum over time: sign is + when type equals '{plus}' and - when not. Input transactions with date, type, amount and the opening balance, output one { date, balance } per transaction in the same sequence.",
      "runing balance for bookings { date, type, amount }: start with opening, '{plus}' adds, other types subtract, return array of { date, balance }",
      "Could you give me the history of an account? I know what was on it initially and the transactions: date, type, amount, where type '{plus}' puts money in and every other type takes money out. I would like [{ date, balance }].",
      "Starting from opening, apply each transaction (amount is always positive, type '{plus}' = incoming, otherwise outgoing) and list the resulting balance next to the date. Objects in: date, type, amount. Objects out: date, balance.",
      "Write out the balance after each step of { date, type, amount }[]: + amount for '{plus}', − amount for all else, first step based on the opening balance. It may become negative. Items: { date, balance }.",
      "Convert transactions into balances. Record in: date, type, amount. Record out: date, balance. '{plus}' is the only type that adds; fees, payments and so on are subtracted; initial balance is given.",
      "Given a starting sum and chronologically sorted entries having date, type and amount, produce the progressive totals as { date, balance }, with '{plus}' entries counted up and the remaining ones counted down.",
      "Show how the balance develops: [{ date, balance }] for evry transaction { date, type, amount }, beginning at the opening balance, conditional on type ('{plus}' adds, the rest subtracts).",
    ],
  }),
  family({
    name: 'analytics-months-in-red',
    group: 'scenarios',
    names: ['monthsInRed', 'lossMonths', 'negativeMonths', 'monthsWithLoss'],
    params: [
      {
        name: 'entries',
        type: '{ day: string; kind: string; amount: number }[]',
        alt: ['bookings', 'ledger', 'records'],
      },
    ],
    returns: 'string[]',
    slots: { gain: ['income', 'earning', 'sale'] },
    body: `  const net: Record<string, number> = {};
  for (const { day, kind, amount } of $entries) {
    const month = day.slice(0, 7);
    net[month] = (net[month] ?? 0) + (kind === '{gain}' ? amount : -amount);
  }
  return Object.keys(net)
    .filter((month) => net[month] < 0)
    .sort();`,
    tests: (slots) => {
      const g = slots.gain as string;
      const f = 'day kind amount';
      return [
        [
          [
            rows(
              f,
              ['2024-02-03', 'rent', 50],
              ['2024-01-09', 'food', 10],
              ['2024-01-01', g, 5],
              ['2024-03-01', g, 9],
            ),
          ],
          ['2024-01', '2024-02'],
        ],
        [[[]], []],
        [[rows(f, ['2024-01-01', g, 100])], []],
        [[rows(f, ['2024-01-01', g, 100], ['2024-01-31', 'rent', 100])], []],
        [[rows(f, ['2024-01-01', g, 100], ['2024-01-31', 'rent', 101])], ['2024-01']],
        [[rows(f, ['2023-05-01', 'tax', 1], ['2024-05-01', g, 9])], ['2023-05']],
        [[rows(f, ['2024-10-01', 'tax', 1], ['2024-09-01', 'tax', 9])], ['2024-09', '2024-10']],
      ];
    },
    phrasings: [
      "Which months ended in the red? entries: { day: 'YYYY-MM-DD', kind, amount }; kind '{gain}' adds, all other kinds subtract. Return the months ('YYYY-MM') with a negative sum, sorted.",
      "entries (day, kind, amount) -> sorted list of 'YYYY-MM' where '{gain}' minus everything else is below 0",
      "i note every '{gain}' and expense as { day, kind, amount }, anything that isn't '{gain}' is money out. in which months did i lose money? months as 2024-03, oldest first",
      "Returns the year-months, ascending, in which the spending exceeded the {gain}. An entry is { day: string; kind: string; amount: number }, spending is every kind other than '{gain}', a month that breaks even is not listed.",
      "Group the ledger by the first 7 characters of day, count amount as plus for kind '{gain}' and as minus for the rest, and list in order the months whose net is less than zero. Ledger fields: day, kind, amount.",
      "How can I find the loss-making months from bookings with day ('2024-05-17'), kind and amount? Net of a month = total of '{gain}' - total of other kinds; I only want the months below 0, sorted ascending.",
      "[{day: '2024-01-09', kind: 'food', amount: 10}, {day: '2024-01-20', kind: '{gain}', amount: 5}, {day: '2024-02-01', kind: '{gain}', amount: 1}] -> ['2024-01']",
      "type Entry = { day: string; kind: string; amount: number }. For my bookkeeping, please give back the chronologically sorted months (yyyy-mm) with a negative result, where '{gain}' entries count positively and all others negatively.",
      "months with negative net: '{gain}' is +amount, else -amount, key is day.slice(0, 7), output sorted strings; objects have day, kind, amount",
      "Household book: lines have day, kind and amount. Sum them by month with '{gain}' as the only positive kind. Tell me the months for which the sum is under zero, earliest first.",
      "A month is bad if costs (any kind but '{gain}') are higher than {gain} in that month. List the bad months as 'YYYY-MM' strings in ascending order. Input records: { day, kind, amount }.",
      "I'd like a list of months to review, namely those where the balance of { day, kind, amount } records is negative: '{gain}' goes up, others go down. Format 2023-11, sorted; zero is okay and not reported.",
      "Compute the monthly net ('{gain}' amounts less the other amounts) of a journal with day, kind, amount and return only the months which are negative, in calendar order.",
      "negative months of a jurnal; each item { day: '2024-01-31', kind: string, amount: number }, add if kind is '{gain}', otherwise subtract; result e.g. ['2023-12', '2024-02'], ascending",
      "Could you filter out the months with a deficit? Data: day (ISO date), kind, amount. Deficit: amounts of kind '{gain}' sum up to less than the amounts of the remaining kinds. Return sorted 'YYYY-MM' values.",
      "Given bookings (day, kind, amount), accumulate signed amounts per month (plus for '{gain}', minus for any different kind) and hand back the sorted names of months with a total < 0.",
      "Find every month in which we paid more than we got. What we got: kind === '{gain}'; what we paid: any other kind; both in amount. The month comes from day ('2024-07-02' -> '2024-07'). Sort the answer.",
      "Red months please: per 'YYYY-MM' of day, sum(+amount for '{gain}', -amount otherwise) below zero. Array of { day, kind, amount } in, ascending array of month strings out, [] when there is none.",
      "Out of records holding day, kind and amount, in which months was the result negative? Count '{gain}' as revenue, every other kind as cost. Answer ordered by month, with months that come out at exactly 0 left away.",
      "list months with a loss, sorted: loss means '{gain}' total < total of all other kinds in that month. fields are day (YYYY-MM-DD), kind, amount and the order is acending",
    ],
  }),
  family({
    name: 'analytics-churned',
    group: 'scenarios',
    names: ['churnedCustomers', 'lostCustomers', 'churnedIds', 'customersLost', 'whoLeft'],
    params: [
      { name: 'payments', type: '{ {who}: number; month: string }[]', alt: ['invoices', 'charges', 'rows'] },
      { name: 'before', type: 'string', alt: ['previous', 'lastMonth', 'from'] },
      { name: 'after', type: 'string', alt: ['current', 'thisMonth', 'to'] },
    ],
    returns: 'number[]',
    slots: { who: ['customer', 'member', 'subscriber'] },
    body: `  const paidIn = (month: string) =>
    new Set($payments.filter((payment) => payment.month === month).map((payment) => payment.{who}));
  const kept = paidIn($after);
  return [...paidIn($before)].filter((id) => !kept.has(id)).sort((a, b) => a - b);`,
    tests: (slots) => {
      const f = `${slots.who} month`;
      const data = rows(
        f,
        [10, '2024-01'],
        [2, '2024-01'],
        [2, '2024-02'],
        [3, '2024-02'],
        [9, '2024-01'],
        [9, '2024-01'],
      );
      return [
        [
          [data, '2024-01', '2024-02'],
          [9, 10],
        ],
        [[data, '2024-02', '2024-01'], [3]],
        [[data, '2024-01', '2024-01'], []],
        [
          [data, '2024-02', '2024-03'],
          [2, 3],
        ],
        [[data, '2023-12', '2024-01'], []],
        [[[], '2024-01', '2024-02'], []],
      ];
    },
    phrasings: [
      'Payments are { {who}: number; month: string }. Which {who} ids paid in the first given month but not in the second? Distinct, ascending.',
      'payments ({who}, month), two months -> ids of {who}s with a payment in the first and none in the second, sorted numerically, no duplicates',
      'how do i find churned {who}s? rows have {who} (id) and month like 2024-01. i pass two months and want ids that are there in the earlier but missing in the later one, each once, lowest id first',
      'Our billing table has the columns {who} (numeric id) and month ("YYYY-MM"). Could you tell me who left, i.e. the ids that occur in month A and no longer in month B, in ascending order and without repeats?',
      'Returns the unique {who} ids, from small to large, that have a record in the month `before` and no record in the month `after`. Records: { {who}, month }.',
      "[{ {who}: 2, month: '2024-01' }, { {who}: 9, month: '2024-01' }, { {who}: 2, month: '2024-02' }], '2024-01', '2024-02' -> [9]",
      'Set difference on payments: {who}s paying in one month minus {who}s paying in another month, as a sorted array of numbers. Payment = { {who}: number; month: string }.',
      'type Payment = { {who}: number; month: string }. Compute the {who}s lost between two months: present in the former, absent in the latter, deduplicated and sorted by id.',
      'churn list: ids with month === first argument, without those with month === second argument; ascending unique {who} ids; input objects { {who}, month }',
      'Please list the {who}s that did not renew. Charges contain {who} and month; compare a previous month with the current one (both given as strings) and output ids only charged in the previous one of the two, in numeric order, each id once.',
      'For the retention call list, collect every {who} who was billed in the old month but was not billed in the new month. Invoices look like { {who}: 12, month: "2024-06" }; sort ids ascending, no doubles.',
      'Who stopped paying? Given { {who}, month } rows and the months to compare, return sorted distinct {who} ids of the first month that cannot be found in the second.',
      'Anti join of a table with itself: {who} in month x, not in month y, DISTINCT, ORDER BY {who}. Array of { {who}, month } instead of SQL.',
      'lost {who}s between two monthes, payments have {who} and month, result sorted numbers without duplicates',
      'Ids of the {who}s active in the first month that are gone in the second. A {who} is active in a month if there is at least one payment { {who}, month } with it. Ascending order, every id a single time.',
      'From a list of payments, each with a {who} number and a month string, I want the numbers which appear with the earlier month and do not appear with the later month; order them numerically and drop duplicates.',
      'I have to calculate the churn and need the affected ids first: {who} paid in `before`, {who} did not pay in `after`. Data is { {who}: number, month: string }[]. Sort from lowest to highest, unique.',
      'Given two months, tell which {who}s we lost from one to the other. Somebody counts as lost with a payment in the former but none in the latter. payment: {who}, month. Output: distinct ids sorted ascending.',
      'Compare the set of {who}s of two months in the payments ({who}, month) and report those who dropped out as an ascending array of ids; new {who}s do not matter.',
      'drop-outs: payments.filter by month, unique {who}, then keep the ones not payed for in the other month, sort by number. Objects: { {who}, month }; months are passed as first old, then new',
    ],
  }),
  family({
    name: 'analytics-recurring-revenue',
    group: 'scenarios',
    names: ['recurringRevenue', 'monthlyRecurringRevenue', 'mrr', 'monthlyIncome', 'revenuePerMonth'],
    params: [
      {
        name: 'subscriptions',
        type: '{ plan: string; price: number; active: boolean }[]',
        alt: ['subs', 'contracts', 'accounts'],
      },
    ],
    returns: 'number',
    slots: { year: ['yearly', 'annual', 'year'] },
    body: `  const total = $subscriptions
    .filter((subscription) => subscription.active)
    .reduce((sum, { plan, price }) => sum + (plan === '{year}' ? price / 12 : price), 0);
  return Math.round(total * 100) / 100;`,
    tests: (slots) => {
      const y = slots.year as string;
      const f = 'plan price active';
      return [
        [[rows(f, ['monthly', 10, true], [y, 120, true], ['monthly', 99, false])], 20],
        [[[]], 0],
        [[rows(f, [y, 100, true])], 8.33],
        [[rows(f, [y, 600, false])], 0],
        [[rows(f, ['basic', 4.99, true], ['pro', 9.99, true])], 14.98],
        [[rows(f, [y, 100, true], [y, 100, true])], 16.67],
        [[rows(f, [y, 0, true], ['monthly', 7, true])], 7],
      ];
    },
    phrasings: [
      "Monthly recurring revenue of subscriptions { plan: string; price: number; active: boolean }: only active ones, price of a '{year}' plan divided by 12, others as they are, rounded to 2 decimals.",
      "subscriptions (plan, price, active) -> MRR with two decimals; '{year}' plans count price / 12, inactive ones nothing",
      "how much do we earn per month? subs have plan, price, active. plan '{year}' is paid once a year so divide by twelve, everything else is per month. skip the inactive, round to cents",
      "I run a small SaaS and keep { plan, price, active } for each subscription. Please sum what the active ones bring in each month. For plan '{year}' take a twelfth of the price. The result should be rounded to two decimal places.",
      "Returns the total monthly revenue from active subscriptions (plan, price, active), counting '{year}' prices as price / 12, rounded to 2 decimals; 0 for no subscription.",
      "[{plan: 'monthly', price: 10, active: true}, {plan: '{year}', price: 120, active: true}, {plan: 'monthly', price: 99, active: false}] -> 20",
      "type Subscription = { plan: string; price: number; active: boolean }. Add the price of each active one, spread over 12 months if plan === '{year}', and round the sum to cents.",
      "Conditional sum: active only; plan '{year}' -> price/12; any other plan -> price; result rounded to two digits after the point. Records: plan, price, active.",
      "Compute MRR. Input contracts with plan, price and active flag. A '{year}' price covers twelve months. Ignore cancelled contracts (active is false). Round the final total to 2 decimals, not the single items.",
      "What comes in monthly from subscriptions that are active, when '{year}' ones are split evenly over twelve months? Each has plan, price, active. Answer in euros with cents (2 decimals).",
      "sum of monthly prices for active subscriptons, '{year}' plan = price / 12, round to 0.01, items { plan, price, active }",
      "Could you write the income figure for our dashboard: for every subscription with active true add its price, or one twelfth of its price for the plan '{year}', then round to the cent. Fields are plan, price, active.",
      "Gym memberships: { plan, price, active }. The '{year}' plan is billed per year and so weighs price / 12 a month, all other plans are billed monthly. Total per month of the active members, rounded to hundredths.",
      "Normalise every active subscription to a month ('{year}' divided by 12) and total the prices, two decimals. Subscriptions are objects having plan, price and active. Empty list: 0.",
      "Filter active, map price to a monthly figure (twelfth of it where plan equals '{year}'), sum, round to 2 places. Input: { plan, price, active }[].",
      "Given accounts with plan, price and active, how high is the revenue of one month? Inactive accounts pay nothing, '{year}' accounts pay a twelfth of price, the remaining accounts the full price. Cents precision.",
      "Revenue per month from the list of subscriptions. Watch out: price is per year for plan '{year}' and per month for any other. Only where active is true. Rounded at the end to two decimals. Properties: plan, price, active.",
      "I need a number, the sum over active subs of (plan is '{year}' ? price / 12 : price), with rounding to cents. A sub is { plan, price, active }.",
      "Monthly takings of a magazine: subscribers are stored with plan, price, active. Take those who are active; '{year}' payers contribute price divided by twelve, the others price. Give the sum to two decimal places.",
      "Calculate recuring revenue for a month: subscriptions { plan, price, active }, drop inactive, '{year}' counts as a twelfth, total rounded to 2 decimals",
    ],
  }),
];
