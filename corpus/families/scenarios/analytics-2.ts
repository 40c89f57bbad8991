/** One list of records as people analyse data: medians, budgets, weighted averages, funnels, gaps, sessions. */
import { type Family, family, type Json } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'analytics-median-per-priority',
    group: 'scenarios',
    names: ['medianHours', 'medianPerPriority', 'medianByGroup', 'typicalHours'],
    params: [
      { name: 'tickets', type: '{ {group}: string; hours: number }[]', alt: ['cases', 'issues', 'records'] },
    ],
    returns: 'Record<string, number>',
    slots: { group: ['priority', 'team', 'topic', 'severity'] },
    body: `  const groups: Record<string, number[]> = {};
  for (const ticket of $tickets) {
    groups[ticket.{group}] ??= [];
    groups[ticket.{group}].push(ticket.hours);
  }
  const median = (values: number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const mid = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[mid] : (sorted[mid - 1] + sorted[mid]) / 2;
  };
  return Object.fromEntries(Object.entries(groups).map(([{group}, hours]) => [{group}, median(hours)]));`,
    tests: (slots) => {
      const f = `${slots.group} hours`;
      return [
        [[rows(f, ['high', 9], ['low', 20], ['high', 1], ['high', 4], ['low', 30])], { high: 4, low: 25 }],
        [[[]], {}],
        [[rows(f, ['high', 3])], { high: 3 }],
        [[rows(f, ['a', 10], ['a', 9], ['a', 100])], { a: 10 }],
        [[rows(f, ['a', 1], ['a', 2])], { a: 1.5 }],
        [[rows(f, ['a', 4], ['b', 0], ['a', 1], ['b', 0], ['a', 3], ['a', 2])], { a: 2.5, b: 0 }],
      ];
    },
    phrasings: [
      'Median of hours per {group} for support tickets { {group}: string; hours: number }; with an even count take the mean of the two middle values. Return an object.',
      'tickets ({group}, hours) -> { {group}: median hours }',
      'how do i compute the median resolution time for each {group}? tickets have {group} and hours, result should be an object with one number per {group}, two middle values are averaged',
      'Averages are spoiled by a few monster tickets, so I would like the median of hours for every {group} instead. A ticket is { {group}, hours }. For an even number of tickets use the average of both middle ones.',
      'Returns, for each {group}, the median of the hours of its tickets (type Ticket = { {group}: string; hours: number }).',
      "[{ {group}: 'a', hours: 1 }, { {group}: 'a', hours: 2 }, { {group}: 'b', hours: 7 }] -> { a: 1.5, b: 7 } (medians of hours)",
      'Group tickets by {group}, sort the hours numerically in each group and take the middle one, or the mean of the middle two. Tickets carry {group} and hours; the answer is keyed by {group}.',
      'SELECT {group}, MEDIAN(hours) FROM tickets GROUP BY {group}; please do this for an array of objects and give back an object.',
      'median hours by {group}, input array of { {group}, hours }, even length -> half the sum of the two central values',
      'Which time is typical for each {group}? Typical means the median of hours. Input: help desk tickets with {group} and hours, output: record from {group} to median.',
      'Could you summarise our ticket list per {group} by the middle value of hours (for an even number the average of the two in the middle)? The objects have the properties {group} and hours. Nothing in, {} out.',
      'Per-{group} medians. A ticket looks like { {group}: "x", hours: 12 }. Sorting must be numeric, 9 before 10.',
      'medain hours of tickets for every {group}; ticket = { {group}: string, hours: number }; result Record<string, number>',
      'For each distinct {group} find the value of hours that splits its tickets in half: the central one when sorted, or the midpoint between the two central ones. Tickets: { {group}, hours }[].',
      'I need the 50th percentile (median, midpoint for even counts) of hours, broken down by {group}; records contain just {group} and hours.',
      'Given closed tickets with a {group} and the hours they took, produce an object whose keys are the {group} values and whose values are the median hours.',
      'Response time report: {group} -> median(hours). Data items are { {group}, hours }; keep the input as it is.',
      'Collect the hours of the tickets in one array per {group} and replace each array by its median. Tickets have {group} (text) and hours (number).',
      'What would a robust average of hours look like for each {group}? Use the median, averaging the middle pair if necessary. Fields of the tickets: {group}, hours.',
      'Split the cases by {group} and report the medium value of hours, I mean the median, for each part; cases are { {group}, hours } and a pair in the middle is averaged.',
    ],
  }),
  family({
    name: 'analytics-budget-left',
    group: 'scenarios',
    names: ['budgetLeft', 'remainingBudget', 'leftPerCategory', 'budgetAfterExpenses'],
    params: [
      {
        name: 'expenses',
        type: '{ category: string; {cost}: number }[]',
        alt: ['spending', 'costs', 'receipts'],
      },
      { name: 'budgets', type: 'Record<string, number>', alt: ['limits', 'budget', 'plan'] },
    ],
    returns: 'Record<string, number>',
    slots: { cost: ['amount', 'cost', 'price'] },
    body: `  const left = { ...$budgets };
  for (const { category, {cost} } of $expenses) {
    if (category in left) left[category] -= {cost};
  }
  return left;`,
    tests: (slots) => {
      const f = `category ${slots.cost}`;
      return [
        [
          [rows(f, ['food', 30], ['rent', 500], ['food', 25]), { food: 100, rent: 500, fun: 40 }],
          { food: 45, rent: 0, fun: 40 },
        ],
        [[[], { food: 10 }], { food: 10 }],
        [[rows(f, ['toys', 5]), { food: 10 }], { food: 10 }],
        [[rows(f, ['toys', 5]), {}], {}],
        [[rows(f, ['fun', 2.5], ['fun', 2.5]), { fun: 5 }], { fun: 0 }],
        [[rows(f, ['fun', 1], ['car', 9]), { car: 20, fun: 3 }], { car: 11, fun: 2 }],
      ];
    },
    phrasings: [
      'How much budget is left per category? expenses: { category: string; {cost}: number }[], budgets: an object category -> budget. Ignore expenses in categories without a budget.',
      'expenses (category, {cost}) and budgets { food: 100 } -> what remains of each budget',
      'subtract every expense { category, {cost} } from the budget of its category, categories that have no budget are skipped, return the remaining budgets as a new object',
      'I plan my month with an object of budgets by category and note each expense as { category, {cost} }. Please tell me for all budgeted categories what is still available.',
      'Returns a copy of the budgets, each reduced by the {cost} of the expenses in that category. Expenses have category and {cost}; those of an unbudgeted category have no effect.',
      "[{category: 'food', {cost}: 30}, {category: 'toys', {cost}: 5}], {food: 100, fun: 40} -> {food: 70, fun: 40}",
      'type Expense = { category: string; {cost}: number }. Given the expenses and Record<string, number> budgets, compute budget minus spending for every category in the budgets. Other categories are left out.',
      'remaining budget by category; input list of { category, {cost} } plus a dictionary of limits; unknown category: ignore',
      'How can I get the rest of each budget? The first argument lists what I spent (category, {cost}), the second maps category names to limits. A category nobody spent on keeps its full limit.',
      'For every key of the budget object deduct the sum of {cost} over the expenses with that category. Expenses: { category, {cost} }. Do not modify the arguments.',
      'Budget vs actual: limits come as an object by category, receipts as an array of category and {cost}. Output limit − spent for each category of the limits, nothing for categories that only occur in receipts.',
      'Could you work out the money left in each envelope? Envelopes are an object (name -> money), and what was taken out is an array of { category, {cost} }, category being the envelope. Purchases without an envelope do not matter.',
      'Start with the budgets object and take off {cost} for each expense in its category, unless there is no such budget. Expenses are objects with category and {cost}.',
      'Department budgets: { travel: 900, books: 50 }; bookings: [{ category: "travel", {cost}: 120 }, ...]. I want the same object with the remaining figures; bookings for anything else are disregarded.',
      'budjet left after expenses, per category: budgets[category] - sum of {cost}; expense fields category and {cost}; skip categories missing in budgets',
      'What can still be spent in each category? Take the list of expenses with category and {cost} and the planned sums by category; return planned minus spent under the same keys as the plan.',
      'Deduct spendings from a plan. Plan: Record<string, number>. Spendings: array with category and {cost}. Result has exactly the keys of the plan.',
      'Calculate leftover per category as an object: planned number in the 2nd parameter, minus all {cost} values of the entries in the 1st parameter with the same category. Entries with a category that was not planned are not considered.',
      'Track a household budget: for each planned category, plan less total {cost}. The expense records carry category, {cost}; unplanned ones are dropped silently.',
      'I need the remaing amounts of my budgets after these expenses ({ category, {cost} }), as a fresh object, and expenses for which no budget exists are to be ignored',
    ],
    rules: [
      {
        say: [
          'never go below 0',
          'show 0 for an overspent category',
          'an exceeded budget counts as 0 left',
          'do not return negative numbers but 0',
          'overspending leaves 0, not less',
        ],
        body: `  const left = { ...$budgets };
  for (const { category, {cost} } of $expenses) {
    if (category in left) left[category] = Math.max(0, left[category] - {cost});
  }
  return left;`,
        tests: (slots) => {
          const f = `category ${slots.cost}`;
          return [
            [[rows(f, ['food', 30], ['food', 25]), { food: 50, fun: 40 }], { food: 0, fun: 40 }],
            [[rows(f, ['food', 20], ['food', 25]), { food: 50 }], { food: 5 }],
            [[rows(f, ['food', 200], ['food', 25]), { food: 50 }], { food: 0 }],
            [[[], { food: 10 }], { food: 10 }],
            [[rows(f, ['toys', 5]), { food: 0 }], { food: 0 }],
          ];
        },
      },
    ],
  }),
  family({
    name: 'analytics-average-buy-price',
    group: 'scenarios',
    names: ['averageBuyPrice', 'averageCost', 'weightedPrices', 'costBasis', 'averagePricePerTicker'],
    params: [
      {
        name: 'trades',
        type: '{ {asset}: string; quantity: number; price: number }[]',
        alt: ['buys', 'purchases', 'orders'],
      },
    ],
    returns: 'Record<string, number>',
    slots: { asset: ['ticker', 'fund', 'coin', 'material'] },
    body: `  const totals: Record<string, { quantity: number; cost: number }> = {};
  for (const { {asset}, quantity, price } of $trades) {
    totals[{asset}] ??= { quantity: 0, cost: 0 };
    totals[{asset}].quantity += quantity;
    totals[{asset}].cost += quantity * price;
  }
  return Object.fromEntries(
    Object.entries(totals).map(([{asset}, { quantity, cost }]) => [{asset}, Math.round((cost / quantity) * 100) / 100]),
  );`,
    tests: (slots) => {
      const f = `${slots.asset} quantity price`;
      return [
        [[rows(f, ['AA', 10, 5], ['BB', 1, 7], ['AA', 30, 9])], { AA: 8, BB: 7 }],
        [[[]], {}],
        [[rows(f, ['AA', 3, 1.5])], { AA: 1.5 }],
        [[rows(f, ['AA', 1, 1], ['AA', 2, 2])], { AA: 1.67 }],
        [[rows(f, ['AA', 2, 0], ['AA', 2, 10])], { AA: 5 }],
        [[rows(f, ['AA', 0.5, 100], ['AA', 0.5, 200], ['BB', 3, 10], ['BB', 1, 20])], { AA: 150, BB: 12.5 }],
      ];
    },
    phrasings: [
      'Average price paid per {asset}, weighted by quantity. trades: { {asset}: string; quantity: number; price: number }[]; round to 2 decimals and return an object.',
      'trades ({asset}, quantity, price) -> { {asset}: sum(quantity * price) / sum(quantity) } rounded to cents',
      'i bought the same {asset} several times at different prices. list of { {asset}, quantity, price }. what is my average price for each {asset} (weighted of course), two decimals, as an object?',
      'Returns the quantity-weighted mean price of each {asset} over all trades ({asset}, quantity, price), rounded to two decimal places.',
      "[{ {asset}: 'AA', quantity: 10, price: 5 }, { {asset}: 'AA', quantity: 30, price: 9 }] -> { AA: 8 }, a weighted average with 2 decimals per {asset}",
      'Cost basis: for every {asset} divide the total cost (quantity times price) by the total quantity and round the result to 2 digits. Each trade has {asset}, quantity and price.',
      'type Trade = { {asset}: string; quantity: number; price: number }. Please calculate what one unit cost me on average, by {asset}. Larger purchases weigh more. Two decimals.',
      'weighted average price by {asset}; fields {asset}, quantity, price; weights are the quantities; Math.round to 2 places; {} for no trades',
      'How do I get the mean unit price for each {asset} in a list of purchases? A plain average of price is wrong since the quantities differ. Purchases have {asset}, quantity, price. Round to hundredths.',
      'SELECT {asset}, ROUND(SUM(quantity * price) / SUM(quantity), 2) FROM trades GROUP BY {asset}, but with arrays and an object as the answer.',
      'Add up quantity and cost for each {asset}, cost being quantity × price, then divide the two and round to two decimals. Input objects: { {asset}, quantity, price }.',
      'For my portfolio sheet I want the break-even price per {asset}: all the money spent on it over all the units bought. The buys have {asset}, quantity and price; numbers rounded to 2 decimals.',
      'Could you tell me the average cost of a unit of each {asset}? I have orders like { {asset}: "X", quantity: 4, price: 2.5 }, price is per unit. Return { [{asset}]: average } with two decimal digits.',
      'averge buying price of every {asset}, weighted with quantity, rounded to 2 decimals, from { {asset}, quantity, price }[]',
      'Given purchases of different {asset}s at varying unit prices, determine per {asset} total spent / total quantity to two decimals. Properties: {asset}, quantity, price.',
      'Merge all trades of the same {asset} into one price: the mean of price with quantity as weight (2 decimals). Trade objects have {asset}, quantity and price and the output is a record by {asset}.',
      'Mean price per unit and {asset}. 1 unit at 1 and 2 units at 2 makes 1.67. Data: array of { {asset}, quantity, price }. Output: object with one rounded number each.',
      'From { {asset}, quantity, price } rows build an object of average prices, where buying 30 at some price counts three times as much as buying 10; two decimals.',
      'What did I pay on average? Do it for each {asset} in the list: Σ quantity·price ÷ Σ quantity, rounded to cents. The list items own {asset}, quantity, price.',
      'I would like the mean price of each {asset} wieghted by quantity from trades with {asset}, quantity, price; answer as object, rounded at 2 decimals',
    ],
  }),
  family({
    name: 'analytics-dry-spell',
    group: 'scenarios',
    names: ['longestDrySpell', 'longestStretch', 'drySpell', 'longestDryPeriod'],
    params: [
      { name: 'days', type: '{ date: string; {rain}: number }[]', alt: ['weather', 'records', 'diary'] },
    ],
    returns: '{ from: string; to: string; days: number } | null',
    slots: { rain: ['rain', 'snow', 'wind'], limit: [1, 2, 5] },
    body: `  let run: string[] = [];
  let best: string[] = [];
  for (const { date, {rain} } of $days) {
    run = {rain} < {limit} ? [...run, date] : [];
    if (run.length > best.length) best = run;
  }
  return best.length > 0 ? { from: best[0], to: best[best.length - 1], days: best.length } : null;`,
    tests: (slots) => {
      const n = slots.limit as number;
      const f = `date ${slots.rain}`;
      return [
        [
          [rows(f, ['05-01', 0], ['05-02', n], ['05-03', 0.5], ['05-04', 0], ['05-05', n + 9])],
          { from: '05-03', to: '05-04', days: 2 },
        ],
        [[[]], null],
        [[rows(f, ['05-01', n], ['05-02', n + 1])], null],
        [[rows(f, ['05-01', 0])], { from: '05-01', to: '05-01', days: 1 }],
        [[rows(f, ['05-01', 0], ['05-02', 99], ['05-03', 0])], { from: '05-01', to: '05-01', days: 1 }],
        [
          [rows(f, ['06-01', 99], ['06-02', 0], ['06-03', 0], ['06-04', 0])],
          { from: '06-02', to: '06-04', days: 3 },
        ],
        [
          [rows(f, ['06-01', 0], ['06-02', 0], ['06-03', 50], ['06-04', 0], ['06-05', 0.9])],
          { from: '06-01', to: '06-02', days: 2 },
        ],
      ];
    },
    phrasings: [
      'Longest run of consecutive days with {rain} below {limit}. days: { date: string; {rain}: number }[] in order; return { from, to, days }, the first one for a tie, null if there is no such day.',
      'weather days (date, {rain}) -> { from, to, days } of the longest streak with {rain} < {limit}; first on ties; null when none',
      'how can i find the longest stretch of days where {rain} is under {limit}? input is sorted array of { date, {rain} }. i want the first date, last date and the count as { from, to, days }, null if no day qualifies, earliest if equal',
      'I keep a weather diary with a date and {rain} for each day. Please tell me the longest uninterrupted period with {rain} lower than {limit} as { from: first date, to: last date, days: length }. Equal length: the earlier period. None: null.',
      'Returns the longest sequence of adjacent records having {rain} < {limit} in the form { from, to, days }, or null if not a single record does; the earliest wins among equals. Records: { date, {rain} }.',
      "[{date: '05-01', {rain}: 99}, {date: '05-02', {rain}: 0}, {date: '05-03', {rain}: 0}] -> {from: '05-02', to: '05-03', days: 2}; only {rain} under {limit} counts; null if no day counts, the first of equal runs",
      'type Day = { date: string; {rain}: number }. A calm day has {rain} of less than {limit}. Find the biggest block of successive calm days: from, to (both dates) and days (how many). null without calm days, first block in case of equality.',
      'longest streak {rain} < {limit}, answer { from, to, days }, array of { date, {rain} } already sorted by date, null for none, ties -> first',
      'Scan the daily records (date, {rain}) and determine where {rain} stayed beneath {limit} the longest. Result: object with from, to and days. If two stretches are equally long take the former; if there is none return null.',
      'When was the longest time without real {rain}, meaning values below {limit}? The list holds { date, {rain} } per day without gaps. Give from and to dates plus the number of days; null for nothing, the first for a draw.',
      'Could you get the record period of {rain} less than {limit} out of my data? Every entry has a date and {rain}. Output { from, to, days } for the longest chain of neighbouring entries (first of them if several), otherwise null.',
      'A run ends when {rain} reaches {limit} or more. Report the longest run as its start date (from), end date (to) and length (days). Input: chronological { date, {rain} } objects. null if there is no run, the earliest run if several are longest.',
      'Climate homework: array of days with date and {rain}. Longest series of days in a row with {rain} strictly smaller than {limit}; print as { from: "…", to: "…", days: n }. First such series, null if it does not exist.',
      'longest perod of days in a row with {rain} under {limit} -> { from, to, days } or null, earliest if tied; day objects have date and {rain}',
      'Consecutive elements satisfying {rain} < {limit}: which group is longest? Elements are { date, {rain} }. I need the dates of its first and last element as from and to, and its size as days; prefer the earlier group; null for no group.',
      'Given days in date order, each with date and {rain}, look for the longest unbroken span during which {rain} did not reach {limit}. Return null when every day reached it; else { from, to, days } of the first longest span.',
      'What is the maximum number of successive days with {rain} below {limit}, and from which date to which date did it last? The days are { date, {rain} }. Return { from, to, days }, null when no day is below, first of equals.',
      'I want to see the best spell of my logbook: entries date + {rain}, a spell is a sequence of entries with {rain} smaller than {limit}; deliver from, to and days of the longest (the first if there are more), or null.',
      'Streak finder. Condition: day.{rain} < {limit}. Data: { date, {rain} }[] sorted. Result: { from: date, to: date, days: count } for the longest streak, with the first streak winning ties and null for no streak.',
      'find the longest sequense of days having {rain} < {limit}, from the list (date, {rain}); return from, to, days in an object, or null, the first if equal lengths',
    ],
  }),
  family({
    name: 'analytics-best-pace',
    group: 'scenarios',
    names: ['bestPace', 'fastestPace', 'topPace', 'bestPaceText'],
    params: [
      {
        name: 'runs',
        type: '{ date: string; km: number; minutes: number }[]',
        alt: ['log', 'activities', 'workouts'],
      },
    ],
    returns: 'string',
    slots: { min: [3, 5, 10], none: ['-', 'none'] },
    body: `  const paces = $runs.filter((run) => run.km >= {min}).map((run) => (run.minutes * 60) / run.km);
  if (paces.length === 0) return '{none}';
  const seconds = Math.round(Math.min(...paces));
  return \`\${Math.floor(seconds / 60)}:\${String(seconds % 60).padStart(2, '0')}\`;`,
    tests: (slots) => {
      const n = slots.min as number;
      const none = slots.none as string;
      const f = 'date km minutes';
      return [
        [[rows(f, ['d1', n, n * 6], ['d2', n, n * 5])], '5:00'],
        [[rows(f, ['d1', n * 2, n * 11])], '5:30'],
        [[rows(f, ['d1', n - 1, 1])], none],
        [[[]], none],
        [[rows(f, ['d1', n, n * 4.25], ['d2', n - 0.5, 2])], '4:15'],
        [[rows(f, ['d1', 20, 81])], '4:03'],
        [[rows(f, ['d1', 20, 200], ['d2', 20, 199.9])], '10:00'],
      ];
    },
    phrasings: [
      "Running log { date: string; km: number; minutes: number }[]: the fastest pace of runs of at least {min} km, as 'm:ss' per km, seconds rounded. '{none}' if there is no such run.",
      "runs (date, km, minutes) -> best minutes per km like '5:30', only runs with km >= {min}, '{none}' when nothing qualifies",
      "how do i get my best pace from a list of runs? each has date, km and minutes. short runs under {min} km dont count. format 4:05 (min:sec per km, rounded to a second), '{none}' if no run",
      "I log every run as { date, km, minutes } and would like my personal best as a text such as '5:07', i.e. minutes and two-digit seconds for one kilometre. Please consider only distances from {min} km and return '{none}' if I have not run that far yet.",
      "Returns the lowest time per kilometre among the runs (date, km, minutes) of {min} km or more, formatted 'm:ss' after rounding to whole seconds, or '{none}'.",
      "[{date: 'd1', km: 20, minutes: 110}, {date: 'd2', km: 1, minutes: 3}] -> '5:30' as runs need {min} km at least; [] -> '{none}'",
      "type Run = { date: string; km: number; minutes: number }. Take runs not shorter than {min} km, compute seconds per km, pick the minimum, round it and print m:ss with padded seconds. No run left: '{none}'.",
      "best pace text, filter km >= {min}, pace = minutes / km, smallest, as '4:59'; fallback '{none}'; records have date, km, minutes",
      "Which was my quickest kilometre pace? Workouts carry date, km, minutes; ignore anything below {min} km. I need it written like 6:04 (rounded to the second), and '{none}' for an empty selection.",
      "Format the minimum of minutes/km over all runs with km of {min} and above as minutes, colon, two-digit seconds. Runs are { date, km, minutes }. Use '{none}' when the minimum does not exist.",
      "Could you find the fastest run that is {min} km or longer and show its pace per km in the form 'm:ss'? Input objects contain date, km and minutes. If there isn't any, show '{none}'.",
      "Strava-like statistic: the best average pace (time for 1 km) in activities of at least {min} km, e.g. '5:00'. Activities have date, km, minutes. Round to seconds. Without a matching activity give '{none}'.",
      "paces are minutes divided by km. Give the lowest one from runs >= {min} km in mm:ss style without leading zero for the minutes ('4:03'), '{none}' otherwise. Fields: date, km, minutes.",
      "fastest pase per km as string 'm:ss', runs with fewer than {min} km excluded, list of { date, km, minutes }, returns '{none}' if none is left",
      "My training app keeps runs with date, km and minutes. For the profile page it should say how fast I have been per kilometre at best, '5:30' for five and a half minutes, counting only runs reaching {min} km; '{none}' for beginners without one.",
      "From the runs with km no smaller than {min} get the best (smallest) seconds per km, rounded, and convert it to 'm:ss'. In case no run is long enough: '{none}'. A run has date, km, minutes.",
      "Given { date, km, minutes } entries: drop those with km < {min}, work out minutes per km of the others, and return the record as a clock string like '4:15'. Nothing remaining -> '{none}'.",
      "Pace record over {min}+ km. pace: minutes per kilometre in m:ss, nearest second, seconds padded to 2 digits. data: date, km, minutes. nothing found: '{none}'.",
      "I'd like a string with the quickest pace, for instance '6:09', among those training runs (date, km, minutes) whose km is {min} or higher. Should the list hold none, answer '{none}'.",
      "What's the shortest time I needed for a kilometer on average in any run of minimum {min} km? runs: { date, km, minutes }[]; answer m:ss roundet to seconds or '{none}'.",
    ],
  }),
  family({
    name: 'analytics-slow-couriers',
    group: 'scenarios',
    names: ['slowCouriers', 'slowerThanAverage', 'aboveAverageTimes', 'slowestGroups'],
    params: [
      { name: 'deliveries', type: '{ {who}: string; minutes: number }[]', alt: ['trips', 'jobs', 'orders'] },
    ],
    returns: 'string[]',
    slots: { who: ['courier', 'waiter', 'route', 'depot'] },
    body: `  const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const times: Record<string, number[]> = {};
  for (const { {who}, minutes } of $deliveries) {
    times[{who}] ??= [];
    times[{who}].push(minutes);
  }
  const overall = average($deliveries.map((delivery) => delivery.minutes));
  return Object.keys(times)
    .filter(({who}) => average(times[{who}]) > overall)
    .sort();`,
    tests: (slots) => {
      const f = `${slots.who} minutes`;
      return [
        [[rows(f, ['Zoe', 40], ['Ann', 10], ['Bob', 40], ['Zoe', 50])], ['Bob', 'Zoe']],
        [[[]], []],
        [[rows(f, ['Ann', 30])], []],
        [[rows(f, ['Ann', 30], ['Bob', 30])], []],
        [[rows(f, ['Ann', 10], ['Ann', 50], ['Bob', 20])], ['Ann']],
        [[rows(f, ['Ann', 20], ['Ann', 20], ['Ann', 20], ['Bob', 21])], ['Bob']],
        [[rows(f, ['b', 9], ['c', 9], ['a', 9], ['d', 0])], ['a', 'b', 'c']],
      ];
    },
    phrasings: [
      'Deliveries are { {who}: string; minutes: number }. Which {who}s have an average above the average of all deliveries? Names sorted alphabetically.',
      'deliveries ({who}, minutes) -> sorted {who}s whose mean minutes > overall mean minutes',
      'how do i list every {who} that is slower than average? each delivery has {who} and minutes, compare the mean of the {who} with the mean of the whole list, strictly greater, alphabetical order',
      'We time all deliveries and store { {who}, minutes }. Please return the {who}s, in alphabetical order, that take longer on average than the average delivery does.',
      'Returns the {who} names with a mean of minutes strictly greater than the mean over all records, sorted. Records: {who}, minutes. Empty list: empty result.',
      "[{ {who}: 'Ann', minutes: 10 }, { {who}: 'Bob', minutes: 40 }] -> ['Bob'] because 40 is more than the overall average 25",
      'Group by {who}, average the minutes in each group, keep groups above the grand average of all minutes (not the average of averages), output sorted {who} values. Input: { {who}, minutes }[].',
      'type Delivery = { {who}: string; minutes: number }. Find the slow {who}s: own average > total average. Exactly average is not slow. Sort the names.',
      'SELECT {who} FROM deliveries GROUP BY {who} HAVING AVG(minutes) > (SELECT AVG(minutes) FROM deliveries) ORDER BY {who} as code over an array',
      '{who}s above average delivery time, sorted asc, from array with {who} and minutes',
      'Could you pick out which {who} values perform worse than the mean? Worse: their mean of minutes exceeds the mean of minutes over every delivery. Deliveries have {who} and minutes; the answer is an alphabetically sorted string array.',
      'For the weekly meeting I need the list of {who}s needing more time than usual. Usual is the mean of minutes over all entries; for a {who} it is the mean over its own entries. Entries are { {who}, minutes }. Alphabetic order.',
      'slow {who}s: avarage minutes higher than the average of everything, names in alphabetical order, objects { {who}, minutes }',
      'Compute one average per {who} and one for the complete data set (minutes). Output those {who}s whose average lies over the latter, ordered from A to Z. Data set: objects with {who} and minutes.',
      'Given delivery times ({who} and minutes per record), who is slower than the whole fleet on average? Strictly slower only. Give an ordered list of names.',
      'Compare each {who} with the crowd: mean minutes of the {who} against mean minutes of all. Put the ones with the higher figure in a sorted array. Each record is { {who}: "x", minutes: 12 }.',
      'Every delivery record has a {who} and minutes. Return the {who}s where the average of minutes tops the average across all records, in ascending alphabetical order; none for an empty array.',
      'Lagging {who}s are those with an average time bigger than the overall average time. From { {who}, minutes } rows, list the lagging ones sorted by name.',
      'I need to know below-par {who}s. Par is the arithmetic mean of minutes of the full list; a {who} is below par if its own mean is larger than par. Sorted names please, list elements hold {who} and minutes.',
      'Work out which {who} takes more time then the mean; deliveries: { {who}, minutes }[]; per {who} mean vs overall mean, > only; result sorted',
    ],
  }),
  family({
    name: 'analytics-downtime-top',
    group: 'scenarios',
    names: ['topDowntime', 'longestDowntimes', 'worstMachines', 'downtimeRanking', 'mostDowntime'],
    params: [
      {
        name: 'stops',
        type: '{ machine: string; from: number; to: number }[]',
        alt: ['outages', 'failures', 'log'],
      },
      { name: 'n', type: 'number', alt: ['count', 'limit', 'top'] },
    ],
    returns: '{ machine: string; {total}: number }[]',
    slots: { total: ['minutes', 'downtime', 'lost'] },
    body: `  const totals: Record<string, number> = {};
  for (const { machine, from, to } of $stops) {
    totals[machine] = (totals[machine] ?? 0) + to - from;
  }
  return Object.entries(totals)
    .map(([machine, {total}]) => ({ machine, {total} }))
    .sort((a, b) => b.{total} - a.{total} || a.machine.localeCompare(b.machine))
    .slice(0, $n);`,
    tests: (slots) => {
      const f = 'machine from to';
      const out = `machine ${slots.total}`;
      const data = rows(f, ['saw', 0, 10], ['press', 5, 30], ['saw', 50, 60], ['drill', 1, 26]);
      return [
        [[data, 2], rows(out, ['drill', 25], ['press', 25])],
        [[data, 1], rows(out, ['drill', 25])],
        [[data, 9], rows(out, ['drill', 25], ['press', 25], ['saw', 20])],
        [[data, 0], []],
        [[[], 3], []],
        [
          [rows(f, ['saw', 100, 101], ['saw', 200, 202], ['kiln', 7, 9]), 5],
          rows(out, ['saw', 3], ['kiln', 2]),
        ],
        [[rows(f, ['b', 0, 4], ['a', 9, 13]), 2], rows(out, ['a', 4], ['b', 4])],
      ];
    },
    phrasings: [
      'Stops are { machine: string; from: number; to: number } in minutes. Return the n machines with the most downtime as { machine, {total} }, largest first, ties by machine name.',
      'stops (machine, from, to) and n -> top n of { machine, {total} }, {total} = sum of to - from, descending, then machine a-z',
      'how do i rank machines by total downtime? every stop has machine, from and to (minutes). i need the first n as objects with machine and {total}, same downtime sorted by name',
      'Our plant logs each standstill with machine, from and to. Could you add up the duration (to minus from) per machine and give me the n worst ones as { machine, {total} }, highest first and by name if equal?',
      'Returns the n largest totals of `to - from` by machine, as objects { machine, {total} } in descending order of {total}, equal totals ordered by machine.',
      "[{machine: 'saw', from: 0, to: 10}, {machine: 'press', from: 5, to: 30}], 1 -> [{machine: 'press', {total}: 25}]; ties alphabetical",
      'type Stop = { machine: string; from: number; to: number }. Sum the lengths per machine into {total}, sort by {total} from high to low, machine name as second key, and cut after n.',
      'SELECT machine, SUM(to - from) AS {total} FROM stops GROUP BY machine ORDER BY {total} DESC, machine LIMIT n; for arrays please',
      'top n downtimes: fields machine, from, to; output array of { machine, {total} }; order {total} desc, machine asc',
      'Which machines stood still the longest in total? Give the leading n with {total} (sum of to - from over the stops of that machine), alphabetical among equal ones. A stop has machine, from, to.',
      'From outage records with machine, from and to build a ranking of machines by their accumulated outage, stored as {total}, and return only the top n entries { machine, {total} }. On a draw the alphabetically smaller machine precedes.',
      'Maintenance wants the n most troublesome machines. Trouble is the time between from and to, added over all records { machine, from, to } of a machine. List { machine, {total} }, worst at the front, name decides ties.',
      'rank machnes by summed (to - from), n best as { machine, {total} } sorted descending, ties by name; stop = { machine, from, to }',
      'Given failures (machine, from, to in minutes since midnight) plus a number n, compute per machine the time lost and hand back the n biggest losers as { machine, {total} } ordered by {total} descending and machine ascending.',
      'Total standstill by machine, limited to n rows: each row { machine, {total} }. A standstill lasts to - from. Sort: bigger {total} first, otherwise machine in alphabetical order. Input rows: machine, from, to.',
      'Please aggregate stops { machine, from, to } to total durations, and show the highest n of them including the machine, property names machine and {total}. If there are fewer machines than n show all; equal totals A to Z.',
      'I have a stop list with machine, from, to and want a top-n table with the columns machine and {total}, where {total} is how long the machine was down altogether. Longest on top; same length means by machine name.',
      'Accumulate to - from for every machine, turn it into { machine, {total} } records, order them descending (alphabetically by machine when equal), keep n. The stops have machine, from and to.',
      'worst n machines by time lost. input: [{ machine, from, to }], n. output: [{ machine, {total} }] with {total} summed from to - from, sorted from most to least, then by machine.',
      'What are the n machines having the greatest sum of (to − from) in this list of { machine, from, to }? I expect { machine, {total} } objects in decending order and, for the same sum, in the order of the names.',
    ],
  }),
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
  family({
    name: 'analytics-air-classes',
    group: 'scenarios',
    names: ['countClasses', 'airQualityCounts', 'classifyCounts', 'countByLevel'],
    params: [
      {
        name: 'samples',
        type: '{ station: string; {value}: number }[]',
        alt: ['readings', 'measurements', 'values'],
      },
    ],
    returns: '{ low: number; medium: number; high: number }',
    slots: { value: ['dust', 'noise', 'ozone'], a: [20, 50], b: [60, 100] },
    body: `  const counts = { low: 0, medium: 0, high: 0 };
  for (const { {value} } of $samples) {
    if ({value} < {a}) counts.low++;
    else if ({value} < {b}) counts.medium++;
    else counts.high++;
  }
  return counts;`,
    tests: (slots) => {
      const a = slots.a as number;
      const b = slots.b as number;
      const all = (...values: number[]): Json[] =>
        values.map((value) => ({ station: 's', [slots.value as string]: value }));
      return [
        [[all(a - 1, a, b - 1, b)], { low: 1, medium: 2, high: 1 }],
        [[all()], { low: 0, medium: 0, high: 0 }],
        [[all(0, 0, 0)], { low: 3, medium: 0, high: 0 }],
        [[all(b + 100)], { low: 0, medium: 0, high: 1 }],
        [[all(a - 0.1, b - 0.1)], { low: 1, medium: 1, high: 0 }],
        [[all(b, a, b)], { low: 0, medium: 1, high: 2 }],
      ];
    },
    phrasings: [
      'Count samples { station: string; {value}: number } per class: low is {value} below {a}, medium from {a} to below {b}, high from {b}. Return { low, medium, high }, zeros included.',
      'samples (station, {value}) -> { low, medium, high } counts; < {a} low, < {b} medium, else high',
      'how many readings are low, medium and high? each has station and {value}; under {a} is low, {a} or more but under {b} is medium, {b} and up is high. always all three keys',
      'Our stations send { station, {value} }. For a traffic light on the website I need to know how many samples are low (less than {a}), medium ({a} up to but excluding {b}) and high ({b} or more), as an object { low, medium, high }.',
      'Returns how many of the samples fall into each of the classes low ({value} < {a}), medium ({a} <= {value} < {b}) and high ({value} >= {b}). Samples have station and {value}; classes with no sample are 0.',
      "[{station: 's', {value}: 0}, {station: 't', {value}: {b}}] -> {low: 1, medium: 0, high: 1}; the limits are {a} for medium and {b} for high, inclusive",
      'type Sample = { station: string; {value}: number }. Classify by {value} with the boundaries {a} and {b} (a value on a boundary belongs to the upper class) and tally low, medium and high.',
      'tally of low/medium/high by {value}, thresholds {a} and {b} (>=), input array { station, {value} }',
      'Three buckets please: below {a}, from {a} to just under {b}, and {b} upwards, called low, medium and high. How many measurements are in each? Measurements are objects with station and {value}.',
      'Please count measurements by severity of {value}. Less than {a}: low. At least {a}, less than {b}: medium. At least {b}: high. The records hold station and {value}; answer with an object having the three counts even if zero.',
      'Loop over the samples (station, {value}) and increment counts.low if {value} is under {a}, counts.medium if it is under {b}, otherwise counts.high; give back counts.',
      'Environmental report: number of {value} readings in the ranges [0, {a}), [{a}, {b}) and [{b}, ∞), labelled low, medium, high. Each reading is { station, {value} }.',
      'count sampels per level of {value}: low < {a}, medium {a} to < {b}, high >= {b}; objects { station, {value} }; result { low: 0, medium: 0, high: 0 } for none',
      'Could you sum up how often {value} was low, medium or high? Use {a} and {b} as lower limits of medium and high, included. Data: list of station and {value}. Output: { low, medium, high }.',
      'Given { station, {value} } records, produce the class frequencies { low, medium, high } where high starts at {b} and medium at {a}; everything smaller is low.',
      'Split values of {value} at {a} and {b} and count the parts as low, medium, high. A sample of exactly {a} is medium, one of exactly {b} is high. Samples: { station: "North", {value}: 12 }.',
      'What does the distribution over low (under {a}), medium (from {a}) and high (from {b}) look like for the {value} property? Entries also have a station, which is not used. Return counts as an object.',
      'I want { low: x, medium: y, high: z } telling the numbers of entries whose {value} is smaller than {a}, between {a} (inclusive) and {b} (exclusive), or {b} and greater; entries: station, {value}.',
      'Summarize sensor data with station and {value} into three counters; low means {value} lower than {a}, high means {value} no lower than {b}, medium what lies between. Empty data leaves the counters at 0.',
      'Number of low, medium and high {value} samples, whereby low is < {a} and high is >= {b} and the rest is meduim; samples come as { station, {value} }[]; object with these three keys',
    ],
  }),
];
