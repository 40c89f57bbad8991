/** One list of records as people analyse data: medians, budgets, weighted averages, funnels, gaps, sessions. */
import { type Family, family } from '../../family.js';
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
];
