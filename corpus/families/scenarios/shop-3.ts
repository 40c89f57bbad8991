/** Lists of records in shops, hotels, airlines and the like: filtered, sorted, totalled, projected. */
import { type Family, family, type Json } from '../../family.js';
import { rows } from './rows.js';

const order = (...lines: readonly (readonly Json[])[]) => rows('id status total', ...lines);

export const families: readonly Family[] = [
  family({
    name: 'shop-large-orders-by-status',
    group: 'scenarios',
    names: ['countByStatus', 'largeOrdersByStatus', 'ordersPerStatus', 'statusCounts', 'bigOrderCounts'],
    params: [
      {
        name: 'orders',
        type: '{ id: number; status: string; total: number }[]',
        alt: ['purchases', 'list', 'records', 'sales'],
      },
    ],
    returns: 'Record<string, number>',
    slots: { min: [50, 100, 200, 500, 1000] },
    body: `  const counts: Record<string, number> = {};
  for (const order of $orders) {
    if (order.total < {min}) continue;
    counts[order.status] = (counts[order.status] ?? 0) + 1;
  }
  return counts;`,
    tests: (slots) => {
      const min = slots.min as number;
      return [
        [[order([1, 'open', min], [2, 'open', min + 5], [3, 'sent', min - 1])], { open: 2 }],
        [[[]], {}],
        [[order([1, 'open', min - 0.01])], {}],
        [[order([1, 'open', min + 1], [2, 'sent', min + 1])], { open: 1, sent: 1 }],
        [[order([1, 'done', 5000], [2, 'done', 5000], [3, 'done', 5000])], { done: 3 }],
        [[order([1, 'done', 0], [2, 'open', min])], { open: 1 }],
      ];
    },
    phrasings: [
      'Count the orders with a total of at least {min} per status. Orders have id, status and total; return an object from status to count.',
      'orders: { id: number; status: string; total: number }[] -> number of orders by status, only those with total >= {min}',
      'how many large orders do we have in each status? large is a total of {min} or more, order = { id, status, total }, result like { open: 2, sent: 1 }',
      'I need a tally for the dashboard: for every status the number of orders whose total is {min} or higher. Each order: id, status, total.',
      'Returns the counts of orders per status, leaving out orders with a total below {min}. Input objects contain id, status and total.',
      'count by status where total >= {min}; fields id, status, total; plain object',
      'type Order = { id: number; status: string; total: number }. Skip orders under {min}, count the rest by status in a Record<string, number>.',
      'Given purchases (id, status, total) ignore everything smaller than {min} in total and say how many remain in each status.',
      '[{ id: 1, status: "open", total: 5000 }, { id: 2, status: "open", total: 2000 }, { id: 3, status: "sent", total: 3 }] -> { open: 2 }, as only totals from {min} upwards count',
      'Please group the orders by their status and give the group sizes, but an order (id, status, total) with a total less than {min} must not be counted.',
      'Number of big orders (total not less than {min}) by status as a dictionary. An order has the fields id, status, total.',
      'Loop over orders { id, status, total }; if total is at least {min}, increment the counter of its status; return the counters object.',
      'For each status occurring among orders of {min} and more, how many such orders are there? Orders are objects with id, status, total.',
      'status histogramm of orders having total {min} or more (id, status, total)',
      'Small orders do not interest us (total < {min}). Of the others we want an object with statuses as keys and the number of orders as values. Order records: id, status, total.',
      'statistics: status -> count, restricted to orders worth {min}+; records { id, status, total }',
      'How can I get { paid: 4, open: 2 } out of a list of orders (id, status, total), counting just the ones where total is greater than or equal to {min}?',
      'Break down the valuable orders by status. Valuable means total >= {min}. Return counts in an object; statuses without such an order do not appear. { id, status, total }',
      'cuont orders per status, total must be at least {min}, order fields are id status total, give an object back',
      'Order frequencies by status for totals of {min} or above, from an array whose elements have id, status and total',
      'Tell me per status how many orders reach a total of {min}. (order: id, status, total; reaching exactly {min} counts)',
    ],
  }),
  family({
    name: 'shop-revenue-ranking',
    group: 'scenarios',
    names: ['revenueByCategory', 'categoryRevenue', 'revenueRanking', 'turnoverByCategory', 'salesRanking'],
    params: [
      {
        name: 'sales',
        type: '{ {group}: string; price: number; quantity: number }[]',
        alt: ['lines', 'items', 'receipts', 'records'],
      },
    ],
    returns: '{ {group}: string; revenue: number }[]',
    slots: { group: ['category', 'department', 'region', 'brand'] },
    body: `  const totals: Record<string, number> = {};
  for (const sale of $sales) {
    totals[sale.{group}] = (totals[sale.{group}] ?? 0) + sale.price * sale.quantity;
  }
  return Object.entries(totals)
    .map(([{group}, revenue]) => ({ {group}, revenue }))
    .sort((a, b) => b.revenue - a.revenue);`,
    tests: (slots) => {
      const lines = (...values: readonly (readonly Json[])[]) =>
        rows(`${slots.group} price quantity`, ...values);
      const ranked = (...values: readonly (readonly Json[])[]) => rows(`${slots.group} revenue`, ...values);
      return [
        [[lines(['toys', 5, 2], ['books', 12, 3], ['toys', 1, 4])], ranked(['books', 36], ['toys', 14])],
        [[[]], []],
        [[lines(['toys', 5, 0])], ranked(['toys', 0])],
        [[lines(['toys', 5, 1], ['toys', 5, 2])], ranked(['toys', 15])],
        [[lines(['a', 2, 3], ['b', 3, 2])], ranked(['a', 6], ['b', 6])],
        [[lines(['a', 1, 1], ['b', 2, 1], ['c', 3, 1])], ranked(['c', 3], ['b', 2], ['a', 1])],
      ];
    },
    phrasings: [
      'Sales have {group}, price and quantity. Compute the revenue (price times quantity) per {group} and return { {group}, revenue } objects, highest revenue first.',
      'sales: { {group}: string; price: number; quantity: number }[] -> [{ {group}, revenue }] sorted by revenue descending, revenue = sum of price * quantity',
      'how do i get revenue per {group} as a sorted array? each sale has {group}, price, quantity; I want objects { {group}, revenue } from most to least',
      'For the monthly report add up price * quantity for every {group} and give me a ranking as { {group}, revenue } records, the strongest at the top. Input: {group}, price, quantity.',
      'Returns one { {group}, revenue } object per {group}, in descending order of revenue, where revenue totals price multiplied by quantity over all its sales ({group}, price, quantity).',
      'revenue ranking by {group}; input {group}/price/quantity; output {group} + revenue, desc',
      'type Sale = { {group}: string; price: number; quantity: number }. Group by {group}, sum price * quantity as revenue, sort the resulting { {group}, revenue } list from high to low.',
      'Please total our turnover by {group} (price x quantity of each line) and sort the totals decreasingly. Lines are { {group}, price, quantity }, results are { {group}, revenue }.',
      '[{ {group}: "toys", price: 5, quantity: 2 }, { {group}: "books", price: 12, quantity: 3 }] -> [{ {group}: "books", revenue: 36 }, { {group}: "toys", revenue: 10 }]; several lines of one {group} are added up',
      'Which {group} earns most? Array of { {group}, revenue }, biggest first, from sales lines with {group}, price, quantity; revenue is price times quantity, summed.',
      'Given receipts lines with the properties {group}, price and quantity, aggregate the money taken per {group}; output as objects { {group}, revenue } ordered from largest revenue to smallest.',
      'sum of price*quantity gruoped by {group}, then sort descending, shape { {group}, revenue }, input has {group}, price, quantity',
      'Turn a list of { {group}, price, quantity } into totals per {group}: [{ {group}: "x", revenue: 120 }, ...], ordered by revenue, greatest first.',
      'Aggregate: SELECT {group}, SUM(price * quantity) AS revenue GROUP BY {group} ORDER BY revenue DESC, done on an array of objects.',
      'Multiply price by quantity for each sale, accumulate by {group}, and list { {group}, revenue } in falling order of revenue. Every sale: {group}, price, quantity.',
      'I sell things in several {group} groups. Data: {group}, price per piece, quantity (fields {group}, price, quantity). Wanted: sorted array, best revenue first, with {group} and revenue.',
      'sales figures: what does each {group} bring in? return { {group}, revenue } sorted by revenue from top to bottom, sale = { {group}, price, quantity }',
      'Sort each {group} by its takings. Takings (call the field revenue) are the sum of quantity times price. The input is an array of { {group}, price, quantity }, the output an array of { {group}, revenue }, descending.',
      'total reveune per {group} descending as objects with {group} and revenue; items: {group}, price, quantity',
      'Summarise sales lines ({group}, price, quantity) in a league table per {group}: each row { {group}, revenue } with the summed price * quantity, leading rows have the most revenue.',
      'Build a descending revenue table by {group} from rows of {group}, price, quantity. Rows of the table: { {group}, revenue }.',
    ],
    rules: [
      {
        say: [
          'ignore sales with a quantity of 0 or less',
          'skip lines whose quantity is not positive',
          'lines with quantity <= 0 do not count',
          'only use sales where quantity is greater than 0',
          'disregard lines with zero or negative quantity',
        ],
        body: `  const totals: Record<string, number> = {};
  for (const sale of $sales) {
    if (sale.quantity <= 0) continue;
    totals[sale.{group}] = (totals[sale.{group}] ?? 0) + sale.price * sale.quantity;
  }
  return Object.entries(totals)
    .map(([{group}, revenue]) => ({ {group}, revenue }))
    .sort((a, b) => b.revenue - a.revenue);`,
        tests: (slots) => {
          const lines = (...values: readonly (readonly Json[])[]) =>
            rows(`${slots.group} price quantity`, ...values);
          const ranked = (...values: readonly (readonly Json[])[]) =>
            rows(`${slots.group} revenue`, ...values);
          return [
            [[lines(['toys', 5, 2], ['books', 12, 3], ['toys', 1, -4])], ranked(['books', 36], ['toys', 10])],
            [[[]], []],
            [[lines(['toys', 5, 0])], []],
            [[lines(['toys', 5, 1], ['toys', 5, 2])], ranked(['toys', 15])],
            [[lines(['a', 2, 3], ['b', 3, -2], ['c', 4, 4])], ranked(['c', 16], ['a', 6])],
            [[lines(['a', 1, -1], ['a', 2, 1])], ranked(['a', 2])],
          ];
        },
      },
    ],
  }),
];
