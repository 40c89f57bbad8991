/** One list of records as people analyse data: totals per month, shares, ranges, streaks, balances. */
import { type Family, family, type Json } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
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
