/** lists of records in shops, restaurants, hotels and the like: grouped, checked, printed, re-priced. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'shop-regulars',
    group: 'scenarios',
    names: ['regulars', 'regularCustomers', 'loyalCustomers', 'frequentBuyers', 'returningCustomers'],
    params: [
      {
        name: 'orders',
        type: '{ id: number; customer: string }[]',
        alt: ['purchases', 'visits', 'bookings', 'list'],
      },
    ],
    returns: 'string[]',
    slots: { min: [2, 3, 4, 5] },
    body: `  const counts: Record<string, number> = {};
  for (const order of $orders) {
    counts[order.customer] = (counts[order.customer] ?? 0) + 1;
  }
  return Object.keys(counts)
    .filter((customer) => counts[customer] >= {min})
    .sort();`,
    tests: (slots) => {
      const min = slots.min as number;
      const by = (...customers: readonly string[]) =>
        rows('id customer', ...customers.map((name, i) => [i, name]));
      const times = (name: string, count: number) => Array<string>(count).fill(name);
      return [
        [[by(...times('Bo', min), ...times('Al', min), 'Cy')], ['Al', 'Bo']],
        [[[]], []],
        [[by('Al')], []],
        [[by(...times('Al', min - 1))], []],
        [[by(...times('Al', min))], ['Al']],
        [[by(...times('Zoe', min + 3), ...times('Al', min - 1), ...times('Kim', min + 1))], ['Kim', 'Zoe']],
      ];
    },
    phrasings: [
      'Orders have id and customer. Return the customers with at least {min} orders, sorted alphabetically.',
      'orders: { id: number; customer: string }[] -> names of customers occurring {min} or more times, in alphabetical order',
      'who are our regulars? a regular has {min}+ orders; an order is { id, customer }; names sorted a to z',
      'how do i find customers that ordered {min} times or more from a list of { id, customer }? sorted array of names',
      'I want to send a voucher to everyone who has bought at least {min} times. Every order has an id and a customer. Give me each name once, sorted.',
      'Returns the alphabetically sorted names of the customers who placed no fewer than {min} orders. Orders are { id, customer } objects.',
      'count per customer, keep >= {min}, sort names; { id, customer }',
      'type Order = { id: number; customer: string }. Count orders by customer, then list the customers whose count is {min} or above, A to Z.',
      'Please identify loyal customers in the order list (id, customer): those appearing at least {min} times. Return their names without duplicates in alphabetical order.',
      'With { id, customer } entries, a customer found {min} times or more belongs in the result, which is a sorted array of strings.',
      'Given purchases with id and customer, drop occasional buyers (fewer than {min} purchases) and return the others by name, ascending.',
      'list of custmers having {min} or more orders, sorted, from order objects with id and customer',
      'Frequent shoppers: tally the customer field of the orders ({ id, customer }), select tallies of {min} and up, output the names in ascending order.',
      'SELECT customer GROUP BY customer HAVING COUNT(*) >= {min} ORDER BY customer, over an array of { id, customer }',
      'Which names occur at least {min} times as customer of an order (fields id and customer)? One sorted list, every name once.',
      'A bakery gives away a free bread to people with {min} orders or more. Orders: id, customer. Compute the lucky names in alphabetical order.',
      'Extract repeat customers, repeat = {min} orders minimum, from orders with the properties id and customer; sort the resulting names.',
      'For the club membership we need customers who reached {min} orders. The data is a list of { id, customer }. Return sorted unique names.',
      'Names (sorted ascending) of all customers having {min} or more entries in an array of orders, each order consisting of id and customer',
      'get cutomers that ordered {min} times at least, alphabetical, orders look like { id, customer }',
      'Determine from { id, customer } records who came back often enough: {min} orders or more. The output is an alphabetical array of customer names.',
    ],
  }),
];
