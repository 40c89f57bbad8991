/** lists of records in shops, restaurants, hotels and the like: grouped, checked, printed, re-priced. */
import { type Family, family, type Json } from '../../family.js';
import { rows } from './rows.js';

const aged = (...lines: readonly (readonly Json[])[]) => rows('name price days', ...lines);
const invoiced = (...lines: readonly (readonly Json[])[]) => rows('id amount due paid', ...lines);

export const families: readonly Family[] = [
  family({
    name: 'shop-clearance',
    group: 'scenarios',
    names: ['clearancePrices', 'clearance', 'discountOldStock', 'markDown', 'seasonSale'],
    params: [
      {
        name: 'products',
        type: '{ name: string; price: number; days: number }[]',
        alt: ['items', 'stock', 'goods', 'articles'],
      },
    ],
    returns: '{ name: string; price: number; days: number }[]',
    slots: { long: [90, 180, 365], short: [30, 60] },
    body: `  return $products.map((product) => {
    if (product.days > {long}) return { ...product, price: product.price * 0.5 };
    if (product.days > {short}) return { ...product, price: product.price * 0.8 };
    return product;
  });`,
    tests: (slots) => {
      const long = slots.long as number;
      const short = slots.short as number;
      return [
        [[aged(['Coat', 100, long + 1], ['Hat', 10, 1])], aged(['Coat', 50, long + 1], ['Hat', 10, 1])],
        [[[]], []],
        [[aged(['Coat', 100, long])], aged(['Coat', 80, long])],
        [[aged(['Coat', 100, short])], aged(['Coat', 100, short])],
        [[aged(['Coat', 100, short + 1])], aged(['Coat', 80, short + 1])],
        [
          [aged(['Sock', 5, 999], ['Belt', 20, short + 2])],
          aged(['Sock', 2.5, 999], ['Belt', 16, short + 2]),
        ],
        [[aged(['Gift', 0, 999])], aged(['Gift', 0, 999])],
      ];
    },
    phrasings: [
      'Clearance: products { name, price, days } in stock for more than {long} days are 50% off, more than {short} days 20% off, others keep their price. Return updated copies.',
      'products: { name: string; price: number; days: number }[] -> new array, days > {long}: half price, days > {short}: price * 0.8, else unchanged',
      'how do i reduce prices by age? product has name, price, days (days in stock); over {long} half, over {short} minus 20 %, the rest same; do not mutate',
      'Old stock has to go. Whatever lies here longer than {long} days costs half, longer than {short} days 20 percent less. Products have name, price, days; return the list with the new prices.',
      'Returns the products with marked down prices: 50 % after more than {long} days, 20 % after more than {short} days, none otherwise. Each product has name, price, days.',
      'markdown by days: >{long} x0.5, >{short} x0.8, else same; immutable; { name, price, days }',
      'type Product = { name: string; price: number; days: number }. Map to copies: price halved when days exceeds {long}, cut by a fifth when days exceeds {short}, otherwise as is.',
      'Please give a discounted copy of the stock list (name, price, days). Above {long} days the discount is 50%, above {short} days 20%; exactly {short} days is still full price.',
      '[{ name: "Coat", price: 100, days: 900 }, { name: "Hat", price: 10, days: 1 }] -> Coat at 50, Hat at 10; the rule is half price over {long} days and 20% off over {short} days',
      'Given articles with a name, a price and the days since arrival, apply tiers: more than {long} days -> 50% off; more than {short} but at most {long} -> 20% off; newer -> no change. Output new objects.',
      "End of season sale. For every { name, price, days }: if days is greater than {long} the price becomes half of it, else if days is greater than {short} it becomes 80% of it. Nobody's object is modified.",
      'two step discount acording to days in stock (over {short}: 20% off, over {long}: 50% off), items have name, price, days, return new items',
      'Update prices of slow sellers without touching the originals: days above {short} take off 20 %, days above {long} take off 50 % instead. Item shape: name, price, days.',
      'A thrift shop lowers prices by age: after {short} days by 20 per cent, after {long} days by 50 per cent of the original price (strictly after). Produce the re-priced list of { name, price, days }.',
      'Stock ageing: name, price, days per product. price * 0.5 if days > {long}, price * 0.8 if days > {short}. Return all products in the same order, with the fields kept.',
      'What is a short way to write a price reduction in tiers? days > {long} gives 50% off, otherwise days > {short} gives 20% off, for an array of { name, price, days }; unchanged products may stay the same object.',
      'reprice the goods (name, price, days): older than {long} days half off, older than {short} days 20% off, returned as a new list',
      'I pass products with name, price and days in the store. I want them back with 20% knocked off beyond {short} days and 50% beyond {long} days. Copies, please.',
      'calculate clearence price for all products { name, price, days }: > {long} days 50 %, > {short} days 20 %, and return the same objects with the price changed (copied)',
      'The longer it is in the shop, the cheaper: more than {short} days -20%, more than {long} days -50%. Records of name, price, days in and out, no mutation.',
      'For each item choose the factor by days (0.5 above {long}, 0.8 above {short}, else 1) and multiply the price with it; keep name and days. Item: { name, price, days }.',
    ],
  }),
  family({
    name: 'shop-overdue-invoices',
    group: 'scenarios',
    names: ['overdueIds', 'overdueInvoices', 'lateInvoiceIds', 'dunningList', 'invoicesToChase'],
    params: [
      {
        name: 'invoices',
        type: '{ id: number; amount: number; due: string; paid: boolean }[]',
        alt: ['bills', 'documents', 'records', 'list'],
      },
      { name: 'today', type: 'string', alt: ['date', 'day', 'asOf', 'now'] },
    ],
    returns: 'number[]',
    body: `  return $invoices
    .filter((invoice) => !invoice.paid && invoice.due < $today)
    .sort((a, b) => a.due.localeCompare(b.due) || b.amount - a.amount)
    .map((invoice) => invoice.id);`,
    tests: [
      [
        [
          invoiced([1, 50, '2024-03-01', false], [2, 70, '2024-02-01', false], [3, 10, '2024-01-01', true]),
          '2024-04-01',
        ],
        [2, 1],
      ],
      [[[], '2024-04-01'], []],
      [[invoiced([1, 50, '2024-04-01', false]), '2024-04-01'], []],
      [[invoiced([1, 50, '2024-03-31', false]), '2024-04-01'], [1]],
      [
        [invoiced([1, 50, '2024-03-01', false], [2, 90, '2024-03-01', false]), '2024-04-01'],
        [2, 1],
      ],
      [
        [invoiced([1, 5, '2024-03-01', false], [2, 5, '2024-03-01', false]), '2025-01-01'],
        [1, 2],
      ],
      [[invoiced([7, 5, '2023-12-31', false], [8, 5, '2024-01-02', false]), '2024-01-01'], [7]],
    ],
    phrasings: [
      'Invoices have id, amount, due (YYYY-MM-DD) and paid. Return the ids of the unpaid ones due before the given day, oldest due date first, same date larger amount first.',
      'invoices: { id: number; amount: number; due: string; paid: boolean }[], today: "YYYY-MM-DD" -> ids where !paid and due < today, sorted by due asc then amount desc',
      'which invoices are overdue? id, amount, due, paid; today is passed as an ISO date; due today is not overdue yet; order by due date, then by amount from big to small; just the ids',
      'how do i get ids of unpaid invoices past their due date, sorted by due ascending and, for equal dates, amount descending? fields: id, amount, due (ISO string), paid',
      'I want to chase customers. Give me the ids of invoices ({ id, amount, due, paid }) that are not paid and whose due date is before today (argument, ISO string), starting with the longest overdue and among same dates the highest amount.',
      'Returns ids of open invoices with a due date strictly earlier than the given date, in order of due date and then of decreasing amount. An invoice is { id, amount, due, paid }, dates are ISO strings.',
      'overdue ids: paid false, due < date; sort due up, amount down; { id, amount, due, paid }',
      'type Invoice = { id: number; amount: number; due: string; paid: boolean }. Filter the overdue (unpaid, due earlier than the day given as "2024-04-01"), sort by due, ties by amount with the bigger first, map to id.',
      'Please create the dunning list: unpaid invoices due before a certain ISO date, earliest due first; with the same due date the greater amount comes first. Only ids. Invoice fields are id, amount, due, paid.',
      '[{ id: 1, amount: 50, due: "2024-03-01", paid: false }, { id: 2, amount: 70, due: "2024-02-01", paid: false }], "2024-04-01" -> [2, 1]: unpaid and due before the date, by due date, then bigger amount first',
      'Given bills with id, amount, due and paid plus a date (both dates as YYYY-MM-DD), list the ids of bills still open after their due date. Order: due ascending, amount descending.',
      'ids of unpaid invocies with due before the date, oldest first, on the same day the larger amount first (id, amount, due, paid)',
      'Accounts receivable: pick invoices where paid is false and due lies before the passed day; rank by due date, oldest on top, then by amount, highest on top; return ids. Shape: { id, amount, due, paid }.',
      'Who is late? From { id, amount, due, paid } records take those unpaid whose due is less than the reference date string and return their ids sorted by due and, if equal, by amount from high to low.',
      'For reminder letters: which ids, in which order? Not paid, due date passed (compare ISO strings, same day is not passed), first by date ascending and second by amount descending. Data: id, amount, due, paid.',
      'The function receives invoices (id, amount, due, paid) and a day. Result: array of ids, overdue and unpaid only, sorted with two keys: due (old to new), amount (large to small).',
      'Find open items past due on a given day: { id, amount, due, paid }[]; due < day and paid === false; order by due, larger amounts earlier within one date; ids please',
      'Compare due with the date argument as strings (YYYY-MM-DD). Unpaid and earlier means overdue. Output the ids of overdue invoices, oldest due first, then highest amount. Properties: id, amount, due, paid.',
      'overdue unpaid invoice ids in order of urgency: earliest due date, then largest amount; input list of id/amount/due/paid and an ISO date',
      'give ids for invoices that shoud have been paid before today (today is a parameter like "2024-05-31"), i.e. paid is false and due < today, sort by due then by amount descending; id, amount, due, paid',
      'Our ledger holds { id, amount, due, paid }. Extract ids of everything unpaid with due prior to the date supplied; sequence: ascending due date, and descending amount on the same date.',
    ],
  }),
  family({
    name: 'shop-best-customer',
    group: 'scenarios',
    names: ['bestCustomer', 'topCustomer', 'biggestSpender', 'topSpender', 'mostValuable'],
    params: [
      {
        name: 'orders',
        type: '{ {who}: string; total: number }[]',
        alt: ['purchases', 'sales', 'list', 'records'],
      },
    ],
    returns: 'string | null',
    slots: { who: ['customer', 'client', 'buyer', 'guest'] },
    body: `  const spent: Record<string, number> = {};
  for (const order of $orders) {
    spent[order.{who}] = (spent[order.{who}] ?? 0) + order.total;
  }
  let best: string | null = null;
  for (const name of Object.keys(spent)) {
    if (best === null || spent[name] > spent[best]) best = name;
  }
  return best;`,
    tests: (slots) => {
      const bought = (...lines: readonly (readonly Json[])[]) => rows(`${slots.who} total`, ...lines);
      return [
        [[bought(['Ann', 30], ['Bob', 50], ['Ann', 40])], 'Ann'],
        [[[]], null],
        [[bought(['Ann', 30])], 'Ann'],
        [[bought(['Ann', 30], ['Bob', 30])], 'Ann'],
        [[bought(['Ann', 30], ['Bob', 10], ['Bob', 20], ['Cy', 5])], 'Ann'],
        [[bought(['Ann', 0], ['Bob', 0.5])], 'Bob'],
        [[bought(['A', 1], ['B', 2], ['C', 3], ['A', 1], ['A', 1.5])], 'A'],
      ];
    },
    phrasings: [
      'Orders have {who} and total. Return the name of the {who} who spent the most over all orders, null for no orders; on a tie the one appearing first.',
      'orders: { {who}: string; total: number }[] -> the {who} with the highest sum of total, null if empty, first one if equal',
      'who spent most? sum total by {who} and give me the {who} with the biggest sum (null without orders, first on ties); order = { {who}, total }',
      'how do i find the {who} with the largest overall total in a list of { {who}, total }? a {who} can occur several times. Empty list gives null, ties go to the earlier.',
      'We give a present to our best {who}, i.e. the one whose orders add up to the most money. Each order has a {who} and a total. Return the name or null if nobody ordered. First wins when equal.',
      'Returns the {who} whose summed totals are maximal, or null for an empty array; the earliest of several equal ones. Orders are objects with {who} and total.',
      'group by {who}, sum total, argmax; null on empty; first on tie; {who} + total fields',
      'type Order = { {who}: string; total: number }. Add up the totals per {who} and answer with the {who} that has the maximum; no orders: null; equal sums: whoever came first.',
      'Please determine the top spender: accumulate total for each {who}, then choose the {who} with the greatest amount. Null if the list is empty, and the first to appear in case of a draw. Elements: { {who}, total }.',
      '[{ {who}: "Ann", total: 30 }, { {who}: "Bob", total: 50 }, { {who}: "Ann", total: 40 }] -> "Ann" (70 against 50); [] -> null; with equal sums the first one',
      'Given purchases with a {who} and a total, name the {who} bringing in most money overall. Several purchases of one {who} count together. None: null. Tie: first in the list.',
      'biggest spendr: sum of total per {who}, return name of the max or null when empty, first if same ({who}, total)',
      'From an array of { {who}, total } I need one string: the {who} with the highest accumulated total. If there are no entries return null. If two are level, take the one listed earlier.',
      'Loyalty award: which {who} has the largest turnover? Turnover is the sum of total over their orders ({who}, total). Return null for an empty order list; ties are won by the first.',
      'Find the {who} with maximum spending in total; spending is cumulative across orders; orders have the fields {who} and total; null when there is nothing; first wins equal spending',
      'Not the biggest single order but the biggest sum per {who}! Input { {who}, total }[], output the name, null for none, first of equals.',
      'Key account: combine all totals of the same {who}, pick the highest combined total, return that {who} (null if no orders exist; the earlier {who} on equality). Records: {who}, total.',
      'most valuable {who} by summed total, string or null, earlier one on equal sums; data: {who}, total per order',
      'In our café the {who} with the highest yearly sum gets a free coffee. Orders: {who}, total. Write code for choosing the name; null if there were no orders; first in the list on a tie.',
      'calcualte who (field {who}) paid the most altogether (field total summed up); null for an empty list and the first for ties',
      "Reduce the orders to sums per {who} and select the leader. Return the leader's name, null with an empty list, the first leader among equal ones. Order objects carry {who} and total.",
    ],
  }),
  family({
    name: 'shop-average-consumption',
    group: 'scenarios',
    names: ['averageConsumption', 'meanConsumption', 'consumptionAverages', 'avgPerGroup'],
    params: [
      {
        name: 'cars',
        type: '{ {group}: string; consumption: number }[]',
        alt: ['vehicles', 'fleet', 'list', 'records'],
      },
    ],
    returns: 'Record<string, number>',
    slots: { group: ['fuel', 'brand', 'make'] },
    body: `  const groups: Record<string, number[]> = {};
  for (const car of $cars) {
    groups[car.{group}] ??= [];
    groups[car.{group}].push(car.consumption);
  }
  return Object.fromEntries(
    Object.entries(groups).map(([{group}, values]) => [
      {group},
      values.reduce((sum, value) => sum + value, 0) / values.length,
    ]),
  );`,
    tests: (slots) => {
      const fleet = (...lines: readonly (readonly Json[])[]) => rows(`${slots.group} consumption`, ...lines);
      return [
        [[fleet(['diesel', 5], ['petrol', 8], ['diesel', 7])], { diesel: 6, petrol: 8 }],
        [[[]], {}],
        [[fleet(['gas', 4.5])], { gas: 4.5 }],
        [[fleet(['gas', 0], ['gas', 0])], { gas: 0 }],
        [[fleet(['a', 1], ['a', 2])], { a: 1.5 }],
        [[fleet(['b', 3], ['a', 3], ['b', 6], ['b', 9])], { b: 6, a: 3 }],
      ];
    },
    phrasings: [
      'Cars have {group} and consumption. Return the average consumption per {group} as an object.',
      'cars: { {group}: string; consumption: number }[] -> Record<string, number>, mean consumption by {group}',
      'average consumption for each {group}; every car is { {group}, consumption }; plain object keyed by {group}',
      'how do i group by {group} and average? list of cars with {group} and consumption, i need something like { x: 6.5, y: 8 }',
      'Our company fleet is a list of { {group}, consumption }. For the annual report I need to see how much the cars of each {group} use on average, as an object.',
      'Returns an object mapping each {group} to the mean of the consumption values of its cars. A car has the properties {group} and consumption.',
      'mean of consumption per {group} (car = {group}, consumption), an empty list gives {}',
      'type Car = { {group}: string; consumption: number }. Collect consumption values by {group}, then replace every collection by its arithmetic mean.',
      'Please aggregate the vehicles by their {group} and compute the average of consumption in each group; the output is a dictionary {group} -> average. Vehicles are { {group}, consumption }.',
      '[{ {group}: "a", consumption: 5 }, { {group}: "b", consumption: 8 }, { {group}: "a", consumption: 7 }] -> { a: 6, b: 8 }, averages of consumption',
      'Given records with {group} and consumption, how thirsty is each {group} on average? Give an object with one number per {group}.',
      'avrage consumption by {group} as object, input has {group} and consumption',
      'SELECT {group}, AVG(consumption) GROUP BY {group} for an array of cars ({group}, consumption); result as an object',
      'For every distinct {group} in the list of cars divide the sum of consumption by the number of cars of that {group}. Return them keyed by {group}. Car fields: {group}, consumption.',
      'I have measured the consumption of several cars and noted the {group} of each one: { {group}, consumption }. Which mean value results for each {group}? Object please.',
      'fleet statistics, {group} => average consumption, from objects having {group} and consumption',
      'Calculate group means: grouping field {group}, value field consumption, result { [{group}]: mean }.',
      'What is the typical consumption of each {group}? Take the mean over cars sharing the {group} and return an object. Elements look like { {group}, consumption }.',
      'Car rental: compare {group} groups by mean consumption. In: array of { {group}, consumption }. Out: object with the mean under the name of the {group}.',
      'mean consumtion of the cars in each {group}, return as key/value object, cars given as { {group}: string, consumption: number }',
      'Build averages by {group}: cars that have the same {group} are put together and their consumption is averaged. Return an object, empty for no cars. Fields are {group} and consumption.',
    ],
    rules: [
      {
        say: [
          'rounded to one decimal',
          'round the averages to 1 decimal place',
          'averages with one digit after the point (as numbers)',
          'round each average to the nearest tenth',
          'to one decimal place, still a number',
        ],
        body: `  const groups: Record<string, number[]> = {};
  for (const car of $cars) {
    groups[car.{group}] ??= [];
    groups[car.{group}].push(car.consumption);
  }
  return Object.fromEntries(
    Object.entries(groups).map(([{group}, values]) => [
      {group},
      Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10,
    ]),
  );`,
        tests: (slots) => {
          const fleet = (...lines: readonly (readonly Json[])[]) =>
            rows(`${slots.group} consumption`, ...lines);
          return [
            [[fleet(['diesel', 5], ['petrol', 8], ['diesel', 7])], { diesel: 6, petrol: 8 }],
            [[[]], {}],
            [[fleet(['gas', 4.56])], { gas: 4.6 }],
            [[fleet(['a', 1], ['a', 1], ['a', 2])], { a: 1.3 }],
            [[fleet(['a', 5], ['a', 6], ['a', 6], ['b', 0])], { a: 5.7, b: 0 }],
          ];
        },
      },
    ],
  }),
  family({
    name: 'shop-rent-range',
    group: 'scenarios',
    names: ['rentRange', 'rentsByDistrict', 'rentSpan', 'priceRanges', 'minMaxRent'],
    params: [
      {
        name: 'flats',
        type: '{ {place}: string; rent: number }[]',
        alt: ['apartments', 'listings', 'ads', 'homes'],
      },
    ],
    returns: 'Record<string, { min: number; max: number }>',
    slots: { place: ['district', 'city', 'street'] },
    body: `  const ranges: Record<string, { min: number; max: number }> = {};
  for (const { {place}, rent } of $flats) {
    const range = ranges[{place}] ?? { min: rent, max: rent };
    ranges[{place}] = { min: Math.min(range.min, rent), max: Math.max(range.max, rent) };
  }
  return ranges;`,
    tests: (slots) => {
      const homes = (...lines: readonly (readonly Json[])[]) => rows(`${slots.place} rent`, ...lines);
      return [
        [
          [homes(['North', 700], ['North', 500], ['South', 900], ['North', 600])],
          { North: { min: 500, max: 700 }, South: { min: 900, max: 900 } },
        ],
        [[[]], {}],
        [[homes(['East', 1])], { East: { min: 1, max: 1 } }],
        [[homes(['East', 5], ['East', 5])], { East: { min: 5, max: 5 } }],
        [[homes(['East', 1], ['East', 2], ['East', 3])], { East: { min: 1, max: 3 } }],
        [[homes(['B', 9], ['A', 0], ['B', 4])], { B: { min: 4, max: 9 }, A: { min: 0, max: 0 } }],
      ];
    },
    phrasings: [
      'Flats have {place} and rent. For each {place} return the lowest and highest rent as { min, max }, in an object keyed by {place}.',
      'flats: { {place}: string; rent: number }[] -> Record<string, { min: number; max: number }>, rent range per {place}',
      'rent span by {place}: result like { North: { min: 500, max: 700 } } from a list of { {place}, rent }',
      'how do i compute min and max of rent per {place}? objects { {place}, rent } in, object {place} -> { min, max } out',
      'I am looking for a flat and collected ads ({place}, rent). What are the cheapest and the dearest rent in each {place}? Return an object whose values are { min, max }.',
      'Returns for every {place} an object with min and max of the rents there. The flats are given as { {place}, rent }, the result is indexed by {place}.',
      'group by {place} -> { min, max } of rent; flat = {place}, rent; {} for no flats',
      'type Flat = { {place}: string; rent: number }. In one pass keep, per {place}, the smallest rent as min and the greatest as max; return this object.',
      'Please summarise apartments by {place}: lowest rent under min, highest rent under max. Each apartment has {place} and rent. The summary is a dictionary by {place}.',
      '[{ {place}: "North", rent: 700 }, { {place}: "North", rent: 500 }, { {place}: "South", rent: 900 }] -> { North: { min: 500, max: 700 }, South: { min: 900, max: 900 } }',
      'Given housing ads with a {place} and a rent, tell from which to which amount the rent goes in each {place}: { [{place}]: { min, max } }.',
      'lowest and higest rent for each {place} as { min, max } objects; input is a list of { {place}, rent }',
      'Rent index: for all distinct {place} values find the extremes of rent. Output maps the {place} to { min: ..., max: ... }. Input records consist of {place} and rent.',
      'SELECT {place}, MIN(rent), MAX(rent) GROUP BY {place} on an array of flats, as an object with { min, max } values',
      'What range of rents can be expected per {place}? Work it out from flats ({place}, rent) and give { min, max } for each {place} in a plain object.',
      'A {place} with a single flat has equal min and max. Otherwise min is the least and max the most rent among its flats. Return all as an object by {place}; flats are { {place}, rent }.',
      'Build a price overview of the rental market: key = {place}, value = { min, max } of rent. Source: objects with {place} and rent.',
      'from ads { {place}, rent }: bounds of rent per {place}, i.e. { min, max }, in one object',
      'For each {place}, track the bottom and the top rent. I pass an array of flats with {place}, rent and would like an object of { min, max } pairs back.',
      'give me min and max rent grouped by {place}, list items have {place} and rent, shpae of the answer { name: { min, max } }',
      'Collect, by {place}, the rent extremes (min, max) of all listings; a listing holds {place} and rent; no listings, empty object.',
    ],
  }),
  family({
    name: 'shop-affordable-treat',
    group: 'scenarios',
    names: ['hasAffordable', 'canEat', 'hasOption', 'anyAffordable', 'findsSomething'],
    params: [
      {
        name: 'menu',
        type: '{ dish: string; price: number; {flag}: boolean }[]',
        alt: ['dishes', 'meals', 'items', 'card'],
      },
      { name: 'budget', type: 'number', alt: ['limit', 'money', 'maxPrice'] },
    ],
    returns: 'boolean',
    slots: { flag: ['vegan', 'halal', 'spicy', 'homemade'] },
    body: '  return $menu.some((item) => item.{flag} && item.price <= $budget);',
    tests: (slots) => {
      const card = (...lines: readonly (readonly Json[])[]) => rows(`dish price ${slots.flag}`, ...lines);
      return [
        [[card(['Soup', 6, true], ['Roast', 18, false]), 10], true],
        [[[], 10], false],
        [[card(['Soup', 10, true]), 10], true],
        [[card(['Soup', 10.5, true]), 10], false],
        [[card(['Roast', 5, false]), 10], false],
        [[card(['Roast', 5, false], ['Soup', 12, true]), 10], false],
        [[card(['Roast', 50, false], ['Soup', 12, true]), 12], true],
      ];
    },
    phrasings: [
      'Is there any {flag} dish on the menu that costs at most the budget? Menu items have dish, price and {flag}.',
      'menu: { dish: string; price: number; {flag}: boolean }[], budget -> true if some item is {flag} and price <= budget',
      'check whether at least one {flag} dish is affordable (price not above the given budget); fields dish, price, {flag}; boolean',
      'how can i tell if a menu (dish, price, {flag}) offers something {flag} for my money? the amount is passed, equal price is ok',
      'My friend only eats {flag} food and has a limited budget. Given the menu as { dish, price, {flag} } objects and the budget, tell me if she will find anything, true or false.',
      'Returns true when the menu contains a {flag} dish with a price of no more than the budget, otherwise false. A menu entry is { dish, price, {flag} }.',
      'any {flag} and price <= budget? { dish, price, {flag} }[]',
      'type Item = { dish: string; price: number; {flag}: boolean }. Does an item exist that has {flag} set and is not more expensive than the budget?',
      'Please write a test for restaurants: at least one dish must be {flag} and cost the budget or less. Dishes are given with dish, price, {flag}. No dishes means false.',
      '[{ dish: "Soup", price: 6, {flag}: true }, { dish: "Roast", price: 18, {flag}: false }], 10 -> true, since there is a {flag} dish within 10',
      'Given dishes { dish, price, {flag} } and a maximum price (inclusive), answer yes or no: can one order something {flag}?',
      'exists a {flag} meal for that much money or less? meal objects: dish, price, {flag}. return boolean',
      'is somthing {flag} available within budget, menu of dish/price/{flag}, price can be equal to the budget, true/false',
      'Look over the card (dish, price, {flag}) and report true as soon as a {flag} entry priced at or below the budget shows up; report false if none does.',
      'A boolean for the search filter "has a {flag} dish up to X": X is the second argument, items of the menu have dish, price, {flag}.',
      'The canteen must have one {flag} meal that students can pay (price <= budget). Verify this for a menu of { dish, price, {flag} } objects.',
      'Whether the menu includes a {flag} choice not exceeding the budget. Menu: array of objects dish (string), price (number), {flag} (boolean).',
      'With this much to spend, do I get any {flag} dish? The price has to be less than or equal to what I have. Every dish has dish, price, {flag}.',
      'At least one item with {flag} === true and price up to and including the budget: true; otherwise: false. Items look like { dish, price, {flag} }.',
      'does the menu have a {flag} dish i can aford? menu = array of { dish, price, {flag} }, second parameter is my money, exactly enough counts',
      'Tell if an affordable {flag} dish can be found (dish, price, {flag} per item; affordable is price at or under the limit passed in).',
    ],
  }),
];
