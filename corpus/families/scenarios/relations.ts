/** Two lists or nested data: joins by id, trees from flat lists, price lists, comparing versions. */
import { type Family, family, type Json } from '../../family.js';

const person = (id: number, name: string): Json => ({ id, name });
const trip = (driverId: number, distance: number, field: string): Json => ({ driverId, [field]: distance });
const line = (price: number, quantity: number): Json => ({ price, quantity });
const order = (id: number, ...items: Json[]): Json => ({ id, items });
const book = (title: string, authorId: number, year: number): Json => ({ title, authorId, year });
const node = (id: number, name: string, parentId: number | null): Json => ({ id, name, parentId });

const openOrders = '{ id: number; items: { price: number; quantity: number }[] }[]';

export const families: readonly Family[] = [
  family({
    name: 'relations-invoice-lines',
    group: 'scenarios',
    names: ['invoiceLines', 'describeInvoices', 'invoiceLabels', 'listInvoices', 'formatInvoices'],
    params: [
      {
        name: 'invoices',
        type: '{ id: number; {owner}Id: number; total: number }[]',
        alt: ['bills', 'documents', 'entries'],
      },
      { name: 'people', type: '{ id: number; name: string }[]', alt: ['{owner}s', 'contacts', 'persons'] },
    ],
    returns: 'string[]',
    slots: { owner: ['customer', 'client', 'member'], missing: ['unknown', 'guest', '?'] },
    body: `  const names = new Map($people.map((person) => [person.id, person.name]));
  return $invoices.map((invoice) => \`#\${invoice.id} \${names.get(invoice.{owner}Id) ?? '{missing}'}: \${invoice.total}\`);`,
    tests: (slots) => {
      const invoice = (id: number, owner: number, total: number): Json => ({
        id,
        [`${slots.owner}Id`]: owner,
        total,
      });
      const people = [person(1, 'Ann'), person(2, 'Bob')];
      return [
        [[[invoice(7, 1, 20)], people], ['#7 Ann: 20']],
        [
          [[invoice(8, 2, 5), invoice(9, 1, 6)], people],
          ['#8 Bob: 5', '#9 Ann: 6'],
        ],
        [[[invoice(1, 3, 10)], people], [`#1 ${slots.missing}: 10`]],
        [[[invoice(1, 1, 0.5)], []], [`#1 ${slots.missing}: 0.5`]],
        [[[], people], []],
        [[[], []], []],
        [
          [[invoice(3, 1, 1), invoice(3, 1, 1)], people],
          ['#3 Ann: 1', '#3 Ann: 1'],
        ],
      ];
    },
    phrasings: [
      "Join invoices { id, {owner}Id, total } with people { id, name } and print each as '#7 Ann: 20'; a {owner} id that isn't in the second list becomes '{missing}'.",
      "i have invoices (id, {owner}Id, total) and a list of {owner}s (id, name). make one text per invoice like #7 Ann: 20, name is '{missing}' if not found",
      "How do I show invoices with the name of the {owner} rather than the id? invoices: { id; {owner}Id; total }, {owner}s: { id; name }, output '#id name: total', unmatched ones say '{missing}'.",
      "invoices + {owner}s -> ['#7 Ann: 20', ...], matched on {owner}Id = id, '{missing}' when nobody matches; fields id, {owner}Id, total and id, name",
      "For our billing page I need label strings. Every invoice has id, {owner}Id and total, every {owner} has id and name. Could you produce '#<id> <name>: <total>' for each invoice, in the given order, and write '{missing}' for {owner}s we do not know?",
      "Returns a line '#id name: total' for each invoice ({ id: number; {owner}Id: number; total: number }), the name being looked up among { id, name } records by {owner}Id, or '{missing}' if there is none.",
      "Left join of bills on {owner}s: bills have id, {owner}Id, total; {owner}s have id, name. Each bill gives a string such as '#12 Bob: 99.5'. No such {owner}: use '{missing}' as name.",
      "Please replace the {owner}Id of each bill by the {owner}'s name and format the result '#id name: total' ('{missing}' as fallback name). Types: bill { id, {owner}Id, total }, {owner} { id, name }.",
      "look up name of {owner} for every invoice, both arrays of objects: invoices id/{owner}Id/total, {owner}s id/name, result strings '#3 Eve: 40', fallback '{missing}'",
      "Given type Invoice = { id: number; {owner}Id: number; total: number } and type Person = { id: number; name: string }, build texts like '#5 Zoe: 12' (invoice id, name of the {owner}, total) and put '{missing}' in place of the name of a deleted person.",
      "print invoces with {owner} names: invoices have id, {owner}Id, total and {owner}s id, name; format is '#1 Ann: 10', unknown id gives '{missing}'",
      "I'd like a readable overview of invoices: hash sign, invoice id, space, {owner}'s name, colon, space, total. Names sit in another list with id and name; the invoice has id, {owner}Id, total. Absent {owner}s are shown as '{missing}'.",
      "[{id: 7, {owner}Id: 1, total: 20}] with [{id: 1, name: 'Ann'}] -> ['#7 Ann: 20']; if no entry has that id then ['#7 {missing}: 20']",
      "Map every invoice to a string containing its number, who pays, and the total ('#7 Ann: 20'). Who pays: find the person whose id equals {owner}Id, take name, else '{missing}'. Invoices: id, {owner}Id, total. People: id, name.",
      "Homework: two tables, invoices(id, {owner}Id, total) and people(id, name). List all the invoices as '#id name: total' and don't drop those whose {owner} was removed, call these '{missing}'.",
      "match {owner}Id of invoices against id of people and list '#id name: total', missing people are '{missing}'. people have id, name and invoices have id, {owner}Id, total",
      "What is a fast way (a Map, not nested loops) to get strings '#id name: total' out of invoices { id, {owner}Id, total } and {owner}s { id, name }? A {owner} who can't be found is called '{missing}'.",
      "Describe each invoice in one line, e.g. '#21 Carl: 80'. The name comes from the {owner} list ({ id, name }) via the invoice's {owner}Id; next to that an invoice carries id and total. Use '{missing}' where the lookup fails.",
      "SQL would be SELECT '#' || i.id || ' ' || COALESCE(p.name, '{missing}') || ': ' || i.total FROM invoices i LEFT JOIN people p ON p.id = i.{owner}Id; do that with arrays of objects.",
      "Take invoices with the fields id, {owner}Id, total and recieve lines like '#7 Ann: 20' where Ann is the name of the {owner} (id, name) with that id; otherwise '{missing}'.",
      "turn a bills array ({ id, {owner}Id, total }) plus an address book ({ id, name }) into display rows '#4 Dora: 15', '{missing}' for the name if the id is not in the address book",
    ],
  }),
  family({
    name: 'relations-driver-distance',
    group: 'scenarios',
    names: ['distancePerDriver', 'driverTotals', 'totalPerDriver', 'sumTripsByDriver'],
    params: [
      { name: 'drivers', type: '{ id: number; name: string }[]', alt: ['staff', 'people', 'employees'] },
      { name: 'trips', type: '{ driverId: number; {unit}: number }[]', alt: ['rides', 'journeys', 'tours'] },
    ],
    returns: 'Record<string, number>',
    slots: { unit: ['km', 'miles', 'minutes', 'litres'] },
    body: `  const totals: Record<string, number> = {};
  for (const driver of $drivers) {
    totals[driver.name] = $trips
      .filter((trip) => trip.driverId === driver.id)
      .reduce((sum, trip) => sum + trip.{unit}, 0);
  }
  return totals;`,
    tests: (slots) => {
      const f = slots.unit as string;
      const drivers = [person(1, 'Ann'), person(2, 'Bob')];
      return [
        [[drivers, [trip(1, 10, f), trip(2, 5, f), trip(1, 7, f)]], { Ann: 17, Bob: 5 }],
        [[drivers, [trip(2, 3, f)]], { Ann: 0, Bob: 3 }],
        [[drivers, []], { Ann: 0, Bob: 0 }],
        [[[], [trip(1, 3, f)]], {}],
        [[drivers, [trip(9, 3, f), trip(1, 1, f)]], { Ann: 1, Bob: 0 }],
        [[[person(4, 'Eve')], [trip(4, 0.5, f), trip(4, 0.25, f)]], { Eve: 0.75 }],
        [[[], []], {}],
      ];
    },
    phrasings: [
      'Total {unit} per driver name: drivers have id and name, trips have driverId and {unit}; drivers without a trip get 0.',
      'how do i add up the {unit} of all trips for each driver? drivers: { id, name }[], trips: { driverId, {unit} }[], result like { Ann: 17, Bob: 0 } with everybody in it',
      'drivers (id, name) + trips (driverId, {unit}) -> object name to summed {unit}, zero if none',
      'We run a small delivery firm. I have drivers { id: number; name: string } and trips { driverId: number; {unit}: number } and want an object from the name to the sum of {unit}, including idle drivers with 0.',
      'Returns the sum of {unit} of the trips of every driver, keyed by the name of the driver. A driver is { id, name }, a trip { driverId, {unit} }. Trips of unknown drivers are ignored.',
      'Join trips to drivers by driverId and total the {unit} field per name. All drivers (id, name) appear in the result, with 0 where nothing was driven.',
      'Could you write the monthly report for me? Each trip has a driverId and {unit}, each driver an id and a name. Output: { [name]: total {unit} }, nobody is left out.',
      'LEFT JOIN and SUM: for each driver (id, name) the total of trips.{unit} where trips.driverId equals the id, as a dictionary by name, 0 for no trips',
      "[{id: 1, name: 'Ann'}, {id: 2, name: 'Bob'}] and [{driverId: 1, {unit}: 10}, {driverId: 1, {unit}: 7}] -> {Ann: 17, Bob: 0}",
      'For every driver work out how many {unit} they have in the trips list. Fields: drivers id, name; trips driverId, {unit}. Give back a record of name to number; 0 is fine for those who stayed at home.',
      'sum trips by drivr, keyed by name. driver = { id, name }, trip = { driverId, {unit} }, a driver with no trips counts 0',
      'Given type Driver = { id: number; name: string } and type Trip = { driverId: number; {unit}: number }, aggregate the {unit} of all trips for each driver into an object whose keys are the names. Include drivers that have none as 0.',
      'need a table name => {unit} of the whole fleet; rides carry driverId and {unit}, staff carry id and name, start everyone at zero',
      'What did each driver clock up? Match rides (driverId, {unit}) with drivers (id, name), accumulate {unit} and hand back an object by driver name, also listing those with nothing as 0.',
      'Accumulate {unit} over journeys { driverId, {unit} } for the people { id, name } in the first list; keys are names, values sums, no journeys means 0',
      'I want one number per driver name, the {unit} summed over his or her trips. Two inputs: an array of { id, name } and an array of { driverId, {unit} }. Trips whose driverId is not listed do not matter.',
      'Group the trips by driver and add their {unit}, then label the sums by the name rather than the id (drivers: id, name; trips: driverId, {unit}). Every driver should be present, possibly with 0.',
      'Produce an objcet with the driver names as keys and the summed {unit} as values from drivers { id, name } and trips { driverId, {unit} }; keep drivers without trips at 0.',
      'Which driver did how much? trips is a list of driverId + {unit}, drivers is a list of id + name, answer e.g. { Mia: 120, Tom: 0 } including zeros',
      'From a roster with id and name and a logbook with driverId and {unit}, compute the {unit} logged by each person on the roster, as an object from name to total; a person absent from the logbook has 0.',
      'per-driver totals of {unit}, looked up by id, shown by name, 0 when the driver made no trip. roster entries: id, name. trip entries: driverId, {unit}.',
    ],
    rules: [
      {
        say: [
          'trips under 5 {unit} do not count',
          'ignore trips of less than 5 {unit}',
          'only trips of at least 5 {unit} are counted',
          'skip any trip below 5 {unit}',
          'a trip counts from 5 {unit} on',
        ],
        body: `  const totals: Record<string, number> = {};
  for (const driver of $drivers) {
    totals[driver.name] = $trips
      .filter((trip) => trip.driverId === driver.id && trip.{unit} >= 5)
      .reduce((sum, trip) => sum + trip.{unit}, 0);
  }
  return totals;`,
        tests: (slots) => {
          const f = slots.unit as string;
          const drivers = [person(1, 'Ann'), person(2, 'Bob')];
          return [
            [[drivers, [trip(1, 10, f), trip(2, 5, f), trip(1, 4, f)]], { Ann: 10, Bob: 5 }],
            [[drivers, [trip(2, 4.5, f)]], { Ann: 0, Bob: 0 }],
            [[drivers, []], { Ann: 0, Bob: 0 }],
            [[[], [trip(1, 30, f)]], {}],
            [[drivers, [trip(1, 6, f), trip(1, 7, f), trip(3, 9, f)]], { Ann: 13, Bob: 0 }],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-large-orders',
    group: 'scenarios',
    names: ['largeOrders', 'bigOrderIds', 'ordersWorthAtLeast', 'findLargeOrders', 'valuableOrders'],
    params: [{ name: 'orders', type: openOrders, alt: ['purchases', 'baskets', 'data'] }],
    returns: 'number[]',
    slots: { limit: [20, 50, 100, 500] },
    body: `  return $orders
    .filter((order) => order.items.reduce((sum, item) => sum + item.price * item.quantity, 0) >= {limit})
    .map((order) => order.id);`,
    tests: (slots) => {
      const n = slots.limit as number;
      return [
        [[[order(1, line(n, 1)), order(2, line(n - 1, 1))]], [1]],
        [[[order(3, line(n / 2, 2))]], [3]],
        [[[]], []],
        [[[order(4)]], []],
        [[[order(5, line(1, n - 1), line(1, 1)), order(6, line(2, n))]], [5, 6]],
        [[[order(7, line(0, 1000)), order(8, line(1, 1), line(2, 2))]], []],
        [[[order(9, line(n, 3)), order(1, line(n, 2))]], [9, 1]],
      ];
    },
    phrasings: [
      'Which orders are worth at least {limit}? orders: { id: number; items: { price: number; quantity: number }[] }[]; give me the ids.',
      'ids of orders whose price * quantity over all items adds up to {limit} or more; an order is { id, items } and an item { price, quantity }',
      'I have orders with an id and items inside ({ price, quantity }[]) and need the ids of those with a total of {limit} or above.',
      'orders -> ids with total >= {limit}, total = sum of item.price * item.quantity (order has id and items)',
      'Returns the ids of all orders (id, items of price and quantity) that come to no less than {limit} in total.',
      'how can i find the big orders in nested data? every order has id and items, every item has price and quantity, big means the sum of price times quantity is {limit}+',
      'Filter a list of { id, items: { price, quantity }[] } by the order value. Keep the ones reaching {limit} (exactly {limit} is enough) and return just their id.',
      'For a review queue in our web shop, please pick the order ids whose value, that is price by quantity summed over items, is >= {limit}. Orders look like { id, items: [{ price, quantity }] }.',
      '[{id: 1, items: [{price: {limit}, quantity: 1}]}, {id: 2, items: []}] -> [1], i.e. ids of orders worth {limit} or more',
      'type Item = { price: number; quantity: number }; type Order = { id: number; items: Item[] }. From an array of Order get the ids for which the items cost at least {limit} altogether.',
      'Calculate the worth of each purchase (items with price and quantity) and list the id of each purchase that hits {limit}; purchases below are dropped.',
      'find ordrs above or equal to {limit}: sum of price times quantity of items, output array of id',
      'Orders contain line items with price and quantity. Sum the lines, compare with {limit} (>=), collect order.id.',
      'Free gift promotion: an order qualifies if its items (price, quantity) total {limit} or more. Which order ids qualify? Each order is an object with id and items.',
      'Give back the id of every basket { id, items } whose grand total of item.price times item.quantity is not under {limit}.',
      'Nested arrays: order.items[].price and order.items[].quantity. I want order.id for orders totalling minimum {limit}.',
      'Select the identifiers of orders at or over the {limit} mark, where the value of an order is the sum of quantity times price of its items. Fields: id, items, price, quantity.',
      'order ids with basket value from {limit} upwards, input is array of { id, items: [{ price, quantity }, ...] }',
      'Can you help me to extract ids of high value orders? Value = Σ price·quantity over order.items, high value = {limit} or higher, id is order.id.',
      'An empty order has a value of 0; other orders are worth the price times the quantity of each entry in items, added up. List the id of each one that is worth {limit} at least.',
      'Get me the id numbers of orders that spend {limit} or more, the amonut is the sum over items of price * quantity, input { id, items }[].',
    ],
    rules: [
      {
        say: [
          'most valuable order first',
          'sorted by the total, highest first',
          'ordered from the largest total to the smallest',
          'put the biggest order at the front',
          'in descending order of value',
        ],
        body: `  return $orders
    .map(({ id, items }) => ({ id, total: items.reduce((sum, item) => sum + item.price * item.quantity, 0) }))
    .filter((order) => order.total >= {limit})
    .sort((a, b) => b.total - a.total)
    .map((order) => order.id);`,
        tests: (slots) => {
          const n = slots.limit as number;
          return [
            [[[order(1, line(n, 1)), order(2, line(n, 2))]], [2, 1]],
            [[[order(1, line(n - 1, 1)), order(2, line(n, 1)), order(3, line(n, 3))]], [3, 2]],
            [[[]], []],
            [[[order(4), order(3)]], []],
            [[[order(5, line(n, 2)), order(6, line(2 * n, 1)), order(7, line(n, 1), line(n, 2))]], [7, 5, 6]],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-silent-authors',
    group: 'scenarios',
    names: ['silentAuthors', 'authorsWithoutRecentBook', 'inactiveAuthors', 'authorsNotPublishedSince'],
    params: [
      { name: 'authors', type: '{ id: number; name: string }[]', alt: ['writers', 'people'] },
      {
        name: 'books',
        type: '{ title: string; authorId: number; year: number }[]',
        alt: ['titles', 'works'],
      },
    ],
    returns: 'string[]',
    slots: { year: [1990, 2000, 2010, 2020] },
    body: `  const active = new Set($books.filter((book) => book.year >= {year}).map((book) => book.authorId));
  return $authors.filter((author) => !active.has(author.id)).map((author) => author.name);`,
    tests: (slots) => {
      const y = slots.year as number;
      const authors = [person(1, 'Zadie'), person(2, 'Amos'), person(3, 'Mo')];
      return [
        [
          [authors, [book('A', 1, y)]],
          ['Amos', 'Mo'],
        ],
        [
          [authors, [book('A', 1, y - 1)]],
          ['Zadie', 'Amos', 'Mo'],
        ],
        [
          [authors, []],
          ['Zadie', 'Amos', 'Mo'],
        ],
        [[[], [book('A', 1, y)]], []],
        [[authors, [book('A', 1, y + 3), book('B', 2, y), book('C', 3, y + 1)]], []],
        [
          [authors, [book('A', 2, y - 20), book('B', 2, y + 2), book('C', 3, y - 2)]],
          ['Zadie', 'Mo'],
        ],
        [[[person(5, 'Ida')], [book('A', 6, y)]], ['Ida']],
      ];
    },
    phrasings: [
      'Names of authors who have no book from {year} or later. authors: { id, name }[], books: { title, authorId, year }[].',
      'which writers have not published anything since {year} (that year counts as recent)? authors have id + name, books have title, authorId, year',
      'authors (id, name), books (title, authorId, year) -> names of authors without any book with year >= {year}',
      'I maintain a library catalogue: authors are { id: number; name: string } and books { title: string; authorId: number; year: number }. I need the names of those authors for whom there is no book of {year} or newer.',
      'Returns the names of the authors (id, name) whose id is not the authorId of any book (title, authorId, year) published in or after {year}.',
      'Anti join: list author.name where no book exists with book.authorId = author.id and book.year >= {year}; a book also has a title.',
      'Please find silent authors, that is, all their books are older than {year} or they have none at all. Author { id, name }, book { title, authorId, year }, return names.',
      'type Author = { id: number; name: string }; type Book = { title: string; authorId: number; year: number }; which author names lack a book from {year} onwards?',
      'How do I get everyone from the authors array (id, name) that does not appear as authorId in the books (title, authorId, year) dated {year} or afterwards? Names only.',
      "authors [{id: 1, name: 'Ida'}, {id: 2, name: 'Bo'}], books [{title: 'X', authorId: 1, year: {year}}] -> ['Bo'], because Bo has written nothing in {year} or after",
      'names of auhtors with no recent book, recent = year at least {year}; book has title, authorId, year, author has id, name',
      'Publishers want to drop writers that were quiet since {year}. Keep the names of people (id, name) to whom no work (title, authorId, year) with year {year}+ belongs.',
      'Filter out the authors having written in {year} or later and give me the names of the rest. Fields are id and name for authors, title, authorId and year for books.',
      'Given books with title, authorId, year and writers with id, name, output the writer names where the latest year is before {year} or where no book is known.',
      'no book in {year} or beyond => author name goes into the result; input arrays authors { id, name } and books { title, authorId, year }',
      'From two lists (authors with id and name; books with title, authorId and year), work out who has published nothing from the year {year} on, as an array of names.',
      "Retired novelists: everybody in { id, name }[] without an entry in { title, authorId, year }[] whose year is {year} or more and whose authorId is theirs. I'd like the names.",
      'Could you select authors lacking any title released in {year} or thereafter? A title has title, authorId, year; an author id and name; result string[] of name.',
      'Collect the author ids of books from year {year} and up, then list the name of every author (id, name) that is not among them. book: title, authorId, year.',
      'whose last book is older than {year}, or who has none? give names. authors id/name; books title/authorId/year; a book of {year} itself is not old',
      'Show me authors which are inactive: not a single book with year equal to or greater than {year} under their id (authorId in books, alongside title and year). I only nede the name of each author.',
    ],
    rules: [
      {
        say: [
          'in alphabetical order',
          'sorted alphabetically',
          'names from A to Z',
          'sort the names',
          'the result is sorted by name',
        ],
        body: `  const active = new Set($books.filter((book) => book.year >= {year}).map((book) => book.authorId));
  return $authors
    .filter((author) => !active.has(author.id))
    .map((author) => author.name)
    .sort();`,
        tests: (slots) => {
          const y = slots.year as number;
          const authors = [person(1, 'Zadie'), person(2, 'Amos'), person(3, 'Mo')];
          return [
            [
              [authors, []],
              ['Amos', 'Mo', 'Zadie'],
            ],
            [
              [authors, [book('A', 2, y)]],
              ['Mo', 'Zadie'],
            ],
            [
              [authors, [book('A', 2, y - 1)]],
              ['Amos', 'Mo', 'Zadie'],
            ],
            [[[], []], []],
            [[[person(1, 'Bo')], [book('A', 1, y)]], []],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-free-seats',
    group: 'scenarios',
    names: ['freeSeats', 'openCourses', 'seatsLeft', 'availableCourses', 'remainingPlaces'],
    params: [
      {
        name: 'courses',
        type: '{ id: number; title: string; {cap}: number }[]',
        alt: ['classes', 'lessons'],
      },
      {
        name: 'enrolments',
        type: '{ courseId: number; student: string }[]',
        alt: ['signups', 'bookings', 'registrations'],
      },
    ],
    returns: 'Record<string, number>',
    slots: { cap: ['seats', 'places', 'capacity'] },
    body: `  const free: Record<string, number> = {};
  for (const course of $courses) {
    const taken = $enrolments.filter((enrolment) => enrolment.courseId === course.id).length;
    if (taken < course.{cap}) free[course.title] = course.{cap} - taken;
  }
  return free;`,
    tests: (slots) => {
      const course = (id: number, title: string, size: number): Json => ({
        id,
        title,
        [slots.cap as string]: size,
      });
      const seat = (courseId: number, student: string): Json => ({ courseId, student });
      const courses = [course(1, 'Yoga', 2), course(2, 'Chess', 3)];
      return [
        [[courses, [seat(1, 'Ann'), seat(1, 'Bob'), seat(2, 'Ann')]], { Chess: 2 }],
        [[courses, []], { Yoga: 2, Chess: 3 }],
        [[courses, [seat(1, 'Ann')]], { Yoga: 1, Chess: 3 }],
        [[[], [seat(1, 'Ann')]], {}],
        [[[course(5, 'Salsa', 0)], []], {}],
        [[[course(5, 'Salsa', 1)], [seat(5, 'a'), seat(5, 'b')]], {}],
        [[[course(5, 'Salsa', 1)], [seat(6, 'a')]], { Salsa: 1 }],
      ];
    },
    phrasings: [
      'How many places are left in each course? courses: { id, title, {cap} }, enrolments: { courseId, student }; return title -> remaining, without the full ones.',
      'courses (id, title, {cap}) and enrolments (courseId, student) -> { title: free } only where free > 0',
      'i run an evening school, courses have id, title and {cap}, sign-ups have courseId and student. which courses still have room and how much? object by title, leave out full courses',
      'Returns an object from course title to number of unoccupied spots; fully booked (or overbooked) courses are omitted. A course is { id, title, {cap} }, an enrolment is { courseId, student }.',
      'For each course subtract the number of enrolments with its id from {cap}. Keep those with something left, keyed by title. Courses: id, title, {cap}. Enrolments: courseId, student.',
      'Given type Course = { id: number; title: string; {cap}: number } and type Enrolment = { courseId: number; student: string }, tell me the free spots per title and skip courses that are full.',
      'Could you count the registrations (courseId, student) per class (id, title, {cap}) and tell how many can still join? Result such as { Yoga: 2 }; classes with nobody able to join are not listed.',
      "[{id: 1, title: 'Yoga', {cap}: 2}], [{courseId: 1, student: 'Ann'}] -> {Yoga: 1}; with two students it's {}",
      'what is a neat way to list open courses with the remaining spots by title? data: course { id, title, {cap} }, enrolment { courseId, student }, full ones excluded',
      'Join enrollments to courses on courseId and compute {cap} minus enrolled students; output a record title: remaining for positive values only. course has id, title, {cap}; enrollment has courseId, student.',
      'remaining spots per course titel, courses { id, title, {cap} }[] , bookings { courseId, student }[], dont include sold out courses',
      "Our website should show 'x left'. Courses come as id, title and {cap}, bookings as courseId and student. I need an object with the title as key and what is left as value, only for courses that aren't booked out.",
      'Availability: title => {cap} - count of enrolments with courseId equal to the course id, as long as it is above zero. Objects: { id, title, {cap} } and { courseId, student }.',
      'Please compute the vacancies of all courses (id, title, {cap}) from the enrolment list (courseId, student). Drop the courses without vacancies, key the others by title.',
      'Build a dictionary of courses which students can still enter. Key: title, value: {cap} less the enrolled. Enrolled are the entries { courseId, student } with courseId = id. Full courses must not be in it.',
      'students per course vs {cap}: show what is free by title, nothing for courses at the limit. inputs courses[id,title,{cap}], enrolments[courseId,student]',
      'Find the lessons with spare spots. lesson: id, title, {cap}; sign-up: courseId, student. Return { [title]: spare } and ignore lessons having no spare spot.',
      'A course is full once the number of its enrolments reaches {cap}. For all other courses give the difference, in an object by course title (course: id, title, {cap}; enrolment: courseId, student).',
      'I have who enrolled where ({ courseId: number; student: string }[]) and the courses ({ id: number; title: string; {cap}: number }[]). Show the number of spots still to be had by title, leaving full courses away.',
      'Work out spots still availble per course: {cap} minus sign-ups, titles as keys, only courses with at least one spot. course fields id title {cap}, sign-up fields courseId student.',
      'Which of the courses { id, title, {cap} } can take more people, considering the enrolments { courseId, student }, and how many more? Answer as { title: howMany } for those that can.',
    ],
  }),
  family({
    name: 'relations-stock-diff',
    group: 'scenarios',
    names: ['stockDiff', 'compareStock', 'diffInventory', 'stockChanges'],
    params: [
      { name: 'before', type: 'Record<string, number>', alt: ['previous', 'old', 'yesterday'] },
      { name: 'after', type: 'Record<string, number>', alt: ['current', 'latest', 'today'] },
    ],
    returns: '{ {added}: string[]; {removed}: string[]; changed: string[] }',
    slots: { added: ['added', 'appeared', 'created'], removed: ['removed', 'gone', 'deleted'] },
    body: `  return {
    {added}: Object.keys($after).filter((key) => !(key in $before)),
    {removed}: Object.keys($before).filter((key) => !(key in $after)),
    changed: Object.keys($after).filter((key) => key in $before && $after[key] !== $before[key]),
  };`,
    tests: (slots) => {
      const diff = (added: string[], removed: string[], changed: string[]): Json => ({
        [slots.added as string]: added,
        [slots.removed as string]: removed,
        changed,
      });
      return [
        [
          [
            { tea: 1, milk: 2 },
            { tea: 3, jam: 1 },
          ],
          diff(['jam'], ['milk'], ['tea']),
        ],
        [[{}, {}], diff([], [], [])],
        [[{ a: 1 }, { a: 1 }], diff([], [], [])],
        [[{}, { x: 0, y: 2 }], diff(['x', 'y'], [], [])],
        [[{ x: 0, y: 2 }, {}], diff([], ['x', 'y'], [])],
        [
          [
            { a: 0, b: 1 },
            { b: 0, a: 1 },
          ],
          diff([], [], ['b', 'a']),
        ],
        [[{ a: 5 }, { a: 0 }], diff([], [], ['a'])],
      ];
    },
    phrasings: [
      'Compare the stock before and after (objects from product to quantity) and return { {added}, {removed}, changed }: products that are new, that have vanished, and whose quantity differs.',
      "I've two snapshots of a warehouse, Record<string, number> each. Which product names are new ({added}), missing now ({removed}) and different in number (changed)?",
      'before, after -> { {added}: keys only in after, {removed}: keys only in before, changed: keys in both with a different value }',
      'diff two inventories by key, give three arrays {added} / {removed} / changed',
      'Returns the names of the articles that are {added} (only in the second), {removed} (only in the first) or changed (in both but with another amount).',
      'how do i find out what happened to my stock between yesterday and today? both are objects like { tea: 3, milk: 1 }; i want an object with lists {added}, {removed}, changed',
      "{tea: 1, milk: 2} vs {tea: 3, jam: 1} -> { {added}: ['jam'], {removed}: ['milk'], changed: ['tea'] }",
      'Write a diff of two stock lists given as dictionaries of counts. The result has a property {added} with keys absent earlier, {removed} with keys absent later, changed with keys present in both whose counts are unequal.',
      'For a stocktaking tool please tell me per product whether it came in, disappeared or has another count. Input: two Record<string, number>. Output: { {added}: string[], {removed}: string[], changed: string[] }.',
      'Stock on Monday and stock on Friday are objects product -> pieces. New products go to {added}, products no longer listed to {removed}, products with another number of pieces to changed.',
      'compair two inventory objects (name to count); output arrays of names: {added}, {removed}, changed',
      'Need key level difference of two number maps: {added} = not in the old one, {removed} = not in the new one, changed = in both, values not equal. A quantity of 0 still counts as present.',
      'Set difference both ways plus the shared keys with unequal values, in an object with fields {added}, {removed} and changed, for two objects of numbers.',
      'What would a function look like that spots changes in an inventory? first argument old amounts by item, second argument new amounts by item, result lists of items under {added}, {removed}, changed.',
      'Tell apart three cases for each item of two stock objects: it exists only afterwards ({added}), only beforehand ({removed}), or in both with differing quantities (changed). Unchanged ones are not reported.',
      'old and new quantities per item, report item names in { {added}, {removed}, changed } and say nothing of items that stayed the same',
      'Given quantities by SKU from two dates, list SKUs first seen at the later date as {added}, SKUs last seen at the earlier date as {removed}, and those with a modified quantity as changed.',
      'Detect changes between versions of a { [product]: quantity } object. I want the arrays {added}, {removed} and changed of product names.',
      'The shop exports its stock every night as a product-to-count object. Make a function of two exports which reports {added}, {removed} and changed product names; equal counts are left out.',
      'i need the diffrence between 2 stock objects: {added} (new keys), {removed} (lost keys), changed (same key, other number)',
      'Inventory comparison -> names sorted into {added}, {removed}, changed. Unaltered items do not show up, items with zero pieces are items too.',
    ],
  }),
  family({
    name: 'relations-cart-delivery',
    group: 'scenarios',
    names: ['cartTotal', 'checkoutTotal', 'amountDue', 'totalWithDelivery', 'priceOfCart'],
    params: [
      { name: 'cart', type: 'Record<string, number>', alt: ['basket', 'quantities', 'bag'] },
      { name: 'prices', type: 'Record<string, number>', alt: ['priceList', 'catalog', 'rates'] },
    ],
    returns: 'number',
    slots: { fee: [4, 5, 8], limit: [30, 50, 100] },
    body: `  const total = Object.entries($cart).reduce((sum, [item, quantity]) => sum + quantity * $prices[item], 0);
  return total >= {limit} ? total : total + {fee};`,
    tests: (slots) => {
      const fee = slots.fee as number;
      const limit = slots.limit as number;
      return [
        [[{ tea: 2 }, { tea: 3 }], 6 + fee],
        [[{ tea: limit }, { tea: 1 }], limit],
        [[{ tea: limit - 1 }, { tea: 1 }], limit - 1 + fee],
        [
          [
            { tea: 1, mug: 2 },
            { tea: 4, mug: 5, jam: 9 },
          ],
          14 + fee,
        ],
        [[{ lamp: 2 }, { lamp: limit }], 2 * limit],
        [
          [
            { a: 1, b: 1 },
            { a: limit - 10, b: 10 },
          ],
          limit,
        ],
        [[{ pen: 3 }, { pen: 1.5 }], 4.5 + fee],
      ];
    },
    phrasings: [
      'Total of a cart (product -> quantity) with a price list (product -> price); add {fee} delivery if the goods cost less than {limit}.',
      'i have { tea: 2, mug: 1 } as cart and { tea: 3, mug: 8 } as prices, what must be paid? shipping is {fee} and free from {limit} on',
      'cart: Record<string, number> quantities, prices: Record<string, number>. sum quantity * price; below {limit} plus {fee}.',
      'Returns the amount due: every quantity in the cart object multiplied by the price under the same key, summed, plus a delivery fee of {fee} unless the sum is at least {limit}.',
      'How do I multiply two objects key by key (amounts and prices), total it and then add {fee} shipping for totals under {limit}?',
      'Please calculate the checkout price for my little web shop. The cart maps product names to how many, the price list maps them to unit prices. Delivery costs {fee}; orders of {limit} or more ship for free.',
      'quantities x prices -> total, + {fee} when total < {limit}',
      'The basket is an object of counts by article and the catalogue an object of prices by article. Compute the bill including {fee} for postage, which is waived at {limit} and above.',
      '{pen: 2} with {pen: 4, ink: 9} -> 8 + {fee} because 8 is under {limit}; at {limit} or over nothing is added',
      'Look up the price of each product in the cart, times how many, add it all up, and charge {fee} delivery on top if you did not get to {limit}.',
      'Shopping cart total with free delivery from {limit}, else {fee}. Both inputs are dictionaries by product: pieces and unit price.',
      'price of basket incl. delivry: objects basket (item -> count) and prices (item -> price), delivery {fee}, none if goods >= {limit}',
      'Two records keyed by item name, one with numbers of pieces and one with prices. The total for the items is topped up by {fee} when smaller than {limit}.',
      'What does the customer pay? sum over cart entries of quantity * price per key; goods value of {limit} or higher means no shipping cost, otherwise shipping is {fee}.',
      'Work out an order value from cart { [product]: quantity } and tariff { [product]: price }. A small order surcharge of {fee} applies if the value lies below {limit}.',
      'Function to bill a grocery delivery: amount by product, price by product, flat fee {fee}, no fee for {limit} and up.',
      'Given what is in the bag (name to count) and what things cost (name to price), return goods + shipping, where shipping = 0 if goods >= {limit} and {fee} otherwise.',
      'combine cart and price list objects into one number, with {fee} added for carts worth less than {limit}',
      "I'd like the final sum for a cart object like { apple: 4 } and a price object like { apple: 0.5, pear: 1 }. If that sum doesn't reach {limit} then {fee} is added for delivery.",
      'Sum up count times price for every key of the cart. Under {limit}? add {fee}. Exactly {limit} is already free of charge.',
      'calculate cart totl from price list, shiping fee {fee} if the total is below {limit}. cart is product: count, list is product: price',
    ],
    rules: [
      {
        say: [
          'return null if a product has no price',
          'null when the price list lacks one of the products',
          'if some item of the cart is not in the price list, give null',
          'unknown products make the result null',
          'answer null in case a price is missing',
        ],
        returns: 'number | null',
        body: `  if (Object.keys($cart).some((item) => !(item in $prices))) return null;
  const total = Object.entries($cart).reduce((sum, [item, quantity]) => sum + quantity * $prices[item], 0);
  return total >= {limit} ? total : total + {fee};`,
        tests: (slots) => {
          const fee = slots.fee as number;
          const limit = slots.limit as number;
          return [
            [[{ tea: 2 }, { tea: 3 }], 6 + fee],
            [[{ tea: 2 }, {}], null],
            [[{ tea: limit }, { tea: 1 }], limit],
            [[{ tea: 1, jam: 1 }, { tea: limit }], null],
            [[{ gift: 1 }, { gift: 0 }], fee],
          ];
        },
      },
      {
        say: [
          'items without a price are free',
          'a product missing in the price list costs 0',
          'treat a missing price as 0',
          'ignore cart entries that have no price',
          'unknown products count as 0',
        ],
        body: `  const total = Object.entries($cart).reduce((sum, [item, quantity]) => sum + quantity * ($prices[item] ?? 0), 0);
  return total >= {limit} ? total : total + {fee};`,
        tests: (slots) => {
          const fee = slots.fee as number;
          const limit = slots.limit as number;
          return [
            [[{ tea: 2 }, { tea: 3 }], 6 + fee],
            [[{ tea: 2 }, {}], fee],
            [[{ tea: limit, jam: 1 }, { tea: 1 }], limit],
            [[{ jam: 1, tea: 1 }, { tea: limit - 1 }], limit - 1 + fee],
            [[{ a: 1, b: 2, c: 3 }, { b: limit }], 2 * limit],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-safe-settings',
    group: 'scenarios',
    names: ['applySettings', 'mergeSettings', 'withDefaults', 'resolveSettings', 'sanitizeSettings'],
    params: [
      { name: 'defaults', type: 'Record<string, any>', alt: ['base', 'standard', 'fallback'] },
      { name: 'settings', type: 'Record<string, any>', alt: ['options', 'overrides', 'preferences'] },
    ],
    returns: 'Record<string, any>',
    body: `  const result: Record<string, any> = {};
  for (const [key, value] of Object.entries($defaults)) {
    result[key] = typeof $settings[key] === typeof value ? $settings[key] : value;
  }
  return result;`,
    tests: [
      [[{ theme: 'light', size: 12 }, { theme: 'dark' }], { theme: 'dark', size: 12 }],
      [[{ size: 12 }, { size: '14' }], { size: 12 }],
      [[{ size: 12 }, { colour: 'red', size: 10 }], { size: 10 }],
      [[{ a: 1, b: 'x' }, {}], { a: 1, b: 'x' }],
      [[{}, { a: 1 }], {}],
      [[{ sound: true }, { sound: false }], { sound: false }],
      [[{ title: 'Home' }, { title: '' }], { title: '' }],
      [
        [
          { n: 5, on: true },
          { n: 0, on: 1 },
        ],
        { n: 0, on: true },
      ],
    ],
    phrasings: [
      'Merge user settings with defaults: only keys of the defaults count, and a setting is taken only if it has the same typeof as the default.',
      'defaults + settings -> settings with known keys only, wrong types fall back to the default',
      "I read settings from a file that people edit by hand. For each key in the defaults object use the user's value if its type (typeof) matches, otherwise the default. Unknown keys should vanish.",
      'how do i merge options with defaults but ignore unknown keys and values of another type?',
      "Returns an object with exactly the keys of the defaults; the value is the override when typeof agrees with the default's, else the default.",
      "{size: 12, theme: 'light'} as defaults and {size: 'big', theme: 'dark', x: 1} as settings -> {size: 12, theme: 'dark'} (type mismatch and unknown key dropped)",
      'Safe settings merge. Take the preference over the default unless it is missing or typeof says it is something different from the default. Do not copy extra keys.',
      'Please validate config against defaults: every default key ends up in the result, with the configured value provided it is of the same type (compare typeof), the default value otherwise.',
      'options object overrides base object, but a number can only be replaced by a number, a string by a string, a boolean by a boolean; keys that base does not have are ignored',
      'Combine two configuration objects. First one: defaults, decides on keys and types. Second one: user input, wins where typeof matches.',
      'merge setings and defaults, skip keys not in defaults, skip values where typeof is different',
      'What is the simplest type-checked default merge? e.g. default { volume: 5 }; user { volume: 0 } gives 0, user { volume: "loud" } gives 5, user { foo: 1 } gives nothing extra.',
      'For each entry of the fallback config check whether the custom config has a value with an equal typeof; if so use that one, if not stay with the fallback.',
      'Settings sanitiser: throw away what we do not know, repair what has the wrong primitive type with the default value, keep the rest. Inputs are defaults and raw settings.',
      "Given defaults and overrides, produce the effective settings. An override applies iff the key is in the defaults and typeof override equals typeof default. False, 0 and '' are valid overrides.",
      'A plain spread { ...defaults, ...settings } lets junk through. I want junk keys out and values of the wrong typeof replaced with the default.',
      'User preferences may be incomplete or corrupt; fill the gaps from the standard preferences and also use the standard where the typeof of the value is off. Additional keys are not wanted.',
      'Build final options, starting from defaults, accept a user value only when same key exists and same typeof',
      'Given the default game options and those saved by the player, keep a saved one if its typeof is that of the default, otherwise reset it to default. Options that no longer exist in the defaults disapear.',
      'Return a new config: keys from defaults, values from settings if typeof settings[key] === typeof default, else the default.',
      'Override default values by custom ones of matching type, restrict the outcome to the default keys, change neither object.',
    ],
  }),
  family({
    name: 'relations-audit-lines',
    group: 'scenarios',
    names: ['auditLines', 'describeChanges', 'changeLog', 'listChanges', 'profileChanges'],
    params: [
      { name: 'before', type: 'Record<string, string | number>', alt: ['previous', 'original', 'old'] },
      { name: 'after', type: 'Record<string, string | number>', alt: ['current', 'edited', 'updated'] },
    ],
    returns: 'string[]',
    slots: { arrow: ['->', '=>', 'to'], none: ['none', 'empty', '-'] },
    body: `  return Object.keys($after)
    .filter((key) => $after[key] !== $before[key])
    .map((key) => \`\${key}: \${$before[key] ?? '{none}'} {arrow} \${$after[key]}\`);`,
    tests: (slots) => {
      const row = (key: string, from: string | number, to: string | number) =>
        `${key}: ${from} ${slots.arrow} ${to}`;
      return [
        [
          [
            { city: 'Rome', age: 3 },
            { city: 'Oslo', age: 3 },
          ],
          [row('city', 'Rome', 'Oslo')],
        ],
        [[{ a: 1 }, { a: 1 }], []],
        [[{}, {}], []],
        [[{}, { phone: '12' }], [row('phone', slots.none as string, '12')]],
        [
          [
            { a: 1, b: 2 },
            { b: 3, a: 4 },
          ],
          [row('b', 2, 3), row('a', 1, 4)],
        ],
        [[{ n: 0 }, { n: 5 }], [row('n', 0, 5)]],
        [[{ gone: 1, x: 'p' }, { x: 'q' }], [row('x', 'p', 'q')]],
      ];
    },
    phrasings: [
      "Compare two versions of a profile and list the changed keys as 'city: Rome {arrow} Oslo', in the key order of the new version; a key that the old one lacks starts from '{none}'.",
      "audit log: for each key of after whose value differs from before one line 'key: old {arrow} new' ('{none}' as old if it was not there)",
      "how can i print what a user edited? i have the object before and after the edit (strings or numbers). want lines like 'age: 30 {arrow} 31', with '{none}' for new fields",
      "Returns a string 'key: old {arrow} new' for each key in the second object with a value not equal to that in the first; '{none}' stands for a missing old value. Removed keys are ignored.",
      "before, after -> ['name: Ann {arrow} Anna', ...] only changed keys of after, '{none}' for no previous value",
      "Please write the change history entry of a record. Both states are flat objects. Each field in the new state that changed gives 'field: previous {arrow} current'; previous is '{none}' when the field is new.",
      "{city: 'Rome', age: 3} to {city: 'Oslo', age: 3, tel: 5} gives ['city: Rome {arrow} Oslo', 'tel: {none} {arrow} 5']",
      "Loop over the keys of the edited object, skip unchanged values, and describe the others as '<key>: <old> {arrow} <new>'. Where there was no old value write '{none}'. Keys only in the original are not reported.",
      "Show the differences of two settings objects as text lines. Format 'key: a {arrow} b', a may be '{none}' if the first object has no such key.",
      "We send customers a mail telling what changed in their address. Given the old and new address objects, I need lines such as 'street: Elm 1 {arrow} Oak 2' for changed or new keys (new ones come from '{none}').",
      "list chnaged fields between two objects, output 'field: old {arrow} new', old is '{none}' if undefined",
      "Given original: Record<string, string | number> and updated: Record<string, string | number>, produce human readable differences, 'key: x {arrow} y' for every key in updated that isn't equal. x is '{none}' if original has nothing under key.",
      "Which properties did the form modify, from what to what? Answer with strings 'prop: from {arrow} to' in the order of the submitted object, and put '{none}' as from for additional properties.",
      "object diff to text: key, colon, space, old value, ' {arrow} ', new value; one for each key of the newer object that differs; '{none}' for absent old values; deleted keys don't matter",
      "I need a simple changelog between two flat objects with string or number values. Only modified or added keys of the later one, as 'key: earlier {arrow} later', and '{none}' in case there's no earlier value.",
      "Describe edits: for keys in the second object with a different (or no) value in the first one emit 'key: first {arrow} second', using '{none}' when there is no first.",
      "What changed from revision 1 to revision 2? Both are key/value objects. Make 'key: v1 {arrow} v2' strings for keys of revision 2 where v1 !== v2, and show an undefined v1 as '{none}'.",
      "compare configs: changed or new keys become 'key: old {arrow} new', new keys have old = '{none}', same values are skipped, keys missing in the new config are skipped as well",
      "Make an activity entry for every updated attribute, e.g. 'price: 10 {arrow} 12'. If the attribute did not exist previously, it is 'price: {none} {arrow} 12'. Equal attributes and removed ones give nothing.",
      "Convert the difference of two plain objects into lines of the shape 'name: oldValue {arrow} newValue' for the keys of the newer; write '{none}' where the older has no value.",
      "diff two verions of a row, keys of the new one, text 'col: old {arrow} new', missing old value is shown as '{none}'",
    ],
  }),
  family({
    name: 'relations-posts-by-tag',
    group: 'scenarios',
    names: ['titlesByTag', 'tagIndex', 'buildTagIndex', 'postsByTag', 'invertTags'],
    params: [
      { name: 'posts', type: '{ title: string; {tags}: string[] }[]', alt: ['articles', 'entries', 'pages'] },
    ],
    returns: 'Record<string, string[]>',
    slots: { tags: ['tags', 'labels', 'topics', 'keywords'] },
    body: `  const index: Record<string, string[]> = {};
  for (const post of $posts) {
    for (const tag of post.{tags}) (index[tag] ??= []).push(post.title);
  }
  return index;`,
    tests: (slots) => {
      const post = (title: string, ...tags: string[]): Json => ({ title, [slots.tags as string]: tags });
      return [
        [[[post('A', 'x', 'y'), post('B', 'y')]], { x: ['A'], y: ['A', 'B'] }],
        [[[]], {}],
        [[[post('A')]], {}],
        [[[post('A', 'x')]], { x: ['A'] }],
        [[[post('C', 'z'), post('A', 'z'), post('B', 'z')]], { z: ['C', 'A', 'B'] }],
        [[[post('A', 'css'), post('B', 'js', 'css'), post('C')]], { css: ['A', 'B'], js: ['B'] }],
      ];
    },
    phrasings: [
      'Invert blog posts: posts are { title, {tags}: string[] }, I want an object from each of the {tags} to the titles that carry it.',
      'posts (title, {tags}) -> { tag: [titles] }',
      'how do i build an index of {tags} for my articles? each has a title and {tags} (array of strings), result should be a dictionary with arrays of titles',
      'Returns an object whose keys are all the {tags} in use and whose values are the titles of the posts having them, in the order of the posts. A post is { title: string; {tags}: string[] }.',
      "[{title: 'A', {tags}: ['x', 'y']}, {title: 'B', {tags}: ['y', 'x']}] -> {x: ['A', 'B'], y: ['A', 'B']} (titles by each of the {tags})",
      "I'm making a page for every entry in {tags} of my static site. Given posts with title and {tags}, group the titles under each string in {tags}.",
      'Please turn a list of entries with title and {tags} inside out, so that I can look up the titles by any of the {tags}.',
      'For each post { title, {tags} } push its title to the list of each of its {tags}; hand back the whole object of lists.',
      'Many-to-many: one title has many {tags}, one of those belongs to many titles. Give me the reverse mapping as Record<string, string[]>. Input rows look like { title, {tags} }.',
      'Which titles belong to which of the {tags}? input type Post = { title: string; {tags}: string[] }, array of these; output object of arrays',
      'invert {tags} arrays: given articles with title and {tags} make a map back to the titels',
      'Create a reverse index: keys are the strings found in {tags}, values are arrays of title. Posts without any {tags} appear nowhere. Fields: title, {tags}.',
      'group post titles by {tags}; a post with several goes into several groups; posts have title + {tags}',
      'Given articles, each with a title and an array called {tags}, collect for every distinct string in those arrays the titles of the articles that mention it.',
      'A search box should find pages by the strings in {tags}. Prepare a lookup object from such a string to the page titles. Pages: { title, {tags}: string[] }[].',
      'Is there a short way to group objects by an array property? They have title and {tags}; I need { [one of {tags}]: title[] }.',
      'Make a glossary of {tags} → titles out of posts with fields title and {tags}, keeping the post order inside each list.',
      'From posts with a title and a list of {tags}, list under each of these what posts (titles) there are.',
      'Flip the relation title → {tags} to a relation from each of the {tags} to titles. Data: array of objects with keys title and {tags}.',
      'collect titles under each of the {tags} they have, e.g. { news: ["Hello", "Bye"], ... }, from posts like { title: "Bye", {tags}: ["news", "misc"] }',
      'Build a catalog by {tags}: every value ocurring in the {tags} array of a post becomes a key, and holds the title of each post with it.',
    ],
    rules: [
      {
        say: [
          'leave out those with a single title',
          'only keep keys that have two titles or more',
          'drop keys used by just one post',
          'skip what occurs in one post only',
          'keys with fewer than two titles are removed',
        ],
        body: `  const index: Record<string, string[]> = {};
  for (const post of $posts) {
    for (const tag of post.{tags}) (index[tag] ??= []).push(post.title);
  }
  return Object.fromEntries(Object.entries(index).filter(([, titles]) => titles.length > 1));`,
        tests: (slots) => {
          const post = (title: string, ...tags: string[]): Json => ({ title, [slots.tags as string]: tags });
          return [
            [[[post('A', 'x', 'y'), post('B', 'y')]], { y: ['A', 'B'] }],
            [[[]], {}],
            [[[post('A', 'x')]], {}],
            [[[post('C', 'z'), post('A', 'z'), post('B', 'z')]], { z: ['C', 'A', 'B'] }],
            [[[post('A', 'p', 'q'), post('B', 'q', 'p')]], { p: ['A', 'B'], q: ['A', 'B'] }],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-breadcrumb',
    group: 'scenarios',
    names: ['breadcrumb', 'categoryPath', 'pathOf', 'fullPath', 'trail'],
    params: [
      {
        name: 'categories',
        type: '{ id: number; name: string; parentId: number | null }[]',
        alt: ['nodes', 'folders', 'list'],
      },
      { name: 'id', type: 'number', alt: ['start', 'categoryId', 'target'] },
    ],
    returns: 'string',
    slots: { sep: [' > ', ' / ', ' - ', '/'] },
    body: `  const names: string[] = [];
  let current = $categories.find((category) => category.id === $id);
  while (current) {
    names.unshift(current.name);
    const { parentId } = current;
    current = $categories.find((category) => category.id === parentId);
  }
  return names.join('{sep}');`,
    tests: (slots) => {
      const sep = slots.sep as string;
      const all = [
        node(1, 'Shop', null),
        node(2, 'Shoes', 1),
        node(3, 'Boots', 2),
        node(4, 'Hats', 1),
        node(5, 'Help', null),
      ];
      return [
        [[all, 3], `Shop${sep}Shoes${sep}Boots`],
        [[all, 1], 'Shop'],
        [[all, 4], `Shop${sep}Hats`],
        [[all, 5], 'Help'],
        [[all, 9], ''],
        [[[], 1], ''],
        [[[node(2, 'B', 7), node(7, 'A', null)], 2], `A${sep}B`],
      ];
    },
    phrasings: [
      "Build the breadcrumb of a category from a flat list { id, name, parentId }: names from the root down to the given id, joined with '{sep}'. An unknown id gives an empty string.",
      "flat categories (id, name, parentId, null for top level) and an id -> path text with '{sep}' between the names, '' if id isn't there",
      "how can i get 'Shop{sep}Shoes{sep}Boots' for an id when all categories are in one array with id, name, parentId (null at the top)? unknown id: empty string",
      "Returns the names of the category with the given id and all of its ancestors, topmost first, joined by '{sep}'; '' for an id not in the list. Categories are { id: number; name: string; parentId: number | null }.",
      "Our database stores folders as rows of id, name and parentId. I need the full path of one folder as a string, root first, '{sep}' as separator, and an empty string if the folder does not exist.",
      "[{id: 1, name: 'A', parentId: null}, {id: 2, name: 'B', parentId: 1}] and 2 -> 'A{sep}B'; for 99 -> ''",
      "Walk up the parentId chain from a node until it ends, collecting name, then print the names from root to node with '{sep}' in between. Nodes have id, name, parentId; nothing found means ''.",
      "Please write the path builder for a navigation menu: items with id, name, parentId (number or null), start at the item with the passed id, follow the parents, join names root-first using '{sep}'. No such item: ''.",
      "type Category = { id: number; name: string; parentId: number | null }. Given Category[] and an id, where does it sit? Give 'Top{sep}Middle{sep}Leaf', or '' when the id is absent.",
      "path from root to a node in a parent-pointer tree (array of id/name/parentId) as string with separator '{sep}', empty when not found",
      "make breadcrum string for category id from list of { id, name, parentId }, separator '{sep}', top category first, unknown id gives ''",
      "Ancestors of an entry plus the entry itself, as one string, eldest first, separated by '{sep}'. Entries: id, name, parentId where null marks a root. Return '' for a non-existing id.",
      "What's the location of a file in a flat list of nodes (id, name, parentId)? Names joined by '{sep}', starting with the outermost; empty text for an unknown id.",
      "Starting with the given id look up the record (id, name, parentId), put its name in front, continue with its parentId until no record is found; join with '{sep}'.",
      "I get categories as a flat array where each has id, name and parentId and I have to show the trail above the product page, e.g. Home{sep}Garden{sep}Chairs for the id of Chairs. Show nothing ('') if the id cannot be found.",
      "Resolve the hierarchy of one category: [id, name, parentId] records in, 'Root{sep}Child{sep}Grandchild' out. Missing id → ''.",
      "Given nodes with parentId references (null = no parent) plus id and name, produce the name path of the node with that id; the separator is '{sep}', the order is root to node, unknown ids yield ''.",
      "full name of a department incl. all departments above it: rows are id, name, parentId; output like 'Company{sep}IT{sep}Support'; '' in case there is no department with the id",
      "Could you climb from a category to its root through parentId and give me all names on the way, reversed so that the root is first, joined with '{sep}'? Category: { id, name, parentId }. If the id is unknown, an empty string please.",
      "Print where a tag lives in the taxonomy: parents before children, '{sep}' between, input is the flat taxonomy (id, name, parentId) and the id; '' if the id is not part of it",
      "Determine the hierachical path for an id in a list of { id, name, parentId } objects, root at the left, names seperated by '{sep}', '' when it doesn't exist.",
    ],
  }),
  family({
    name: 'relations-comment-tree',
    group: 'scenarios',
    names: ['buildTree', 'nestComments', 'toTree', 'threadComments', 'nest'],
    params: [
      {
        name: 'comments',
        type: '{ id: number; text: string; parentId: number | null }[]',
        alt: ['messages', 'posts', 'flat'],
      },
    ],
    returns: 'any[]',
    slots: { kids: ['replies', 'children', 'answers'] },
    body: `  const build = (parentId: number | null): any[] =>
    $comments
      .filter((comment) => comment.parentId === parentId)
      .map(({ id, text }) => ({ id, text, {kids}: build(id) }));
  return build(null);`,
    tests: (slots) => {
      const flat = (id: number, text: string, parentId: number | null): Json => ({ id, text, parentId });
      const nested = (id: number, text: string, ...kids: Json[]): Json => ({
        id,
        text,
        [slots.kids as string]: kids,
      });
      return [
        [[[flat(1, 'a', null), flat(2, 'b', 1)]], [nested(1, 'a', nested(2, 'b'))]],
        [[[]], []],
        [[[flat(1, 'a', null), flat(2, 'b', null)]], [nested(1, 'a'), nested(2, 'b')]],
        [
          [[flat(3, 'c', 2), flat(2, 'b', 1), flat(1, 'a', null)]],
          [nested(1, 'a', nested(2, 'b', nested(3, 'c')))],
        ],
        [
          [[flat(1, 'a', null), flat(2, 'b', 1), flat(3, 'c', 1)]],
          [nested(1, 'a', nested(2, 'b'), nested(3, 'c'))],
        ],
        [[[flat(2, 'b', 9)]], []],
      ];
    },
    phrasings: [
      'Turn a flat list of comments { id, text, parentId } into a tree of { id, text, {kids} }; parentId is null for top-level comments.',
      'flat comments -> nested, each node { id, text, {kids}: [...] }, roots have parentId null',
      'how do i nest comments that point to their parent? rows have id, text, parentId (null = no parent), i want { id, text, {kids} } objects, {kids} being an array of the same shape',
      'Returns the top-level comments (parentId null) as { id, text, {kids} }, with {kids} holding the comments whose parentId is that id, recursively. Order as in the input.',
      "[{id: 1, text: 'hi', parentId: null}, {id: 2, text: 'yo', parentId: 1}] -> [{id: 1, text: 'hi', {kids}: [{id: 2, text: 'yo', {kids}: []}]}]",
      "I'm writing a forum and get messages as a flat array with id, text and parentId. For rendering I need threads: { id, text, {kids}: thread[] }[]. The first messages of threads have parentId null.",
      'Please build the hierarchy from parentId references. Input: { id: number; text: string; parentId: number | null }[]. Output nodes keep id and text, drop parentId and get a {kids} array (empty for leaves).',
      'array with parentId to nested tree, key for the sub-nodes is {kids}, the node has id and text besides, no parentId in the result',
      'Given an adjacency list of comments (id, text, parentId), make it recursive: every comment contains its {kids}. Start with the ones that have null as parentId.',
      'List to tree conversion. Items: id, text, parentId; root items have parentId null; result items: id, text, {kids}.',
      'convert flat list whith parentId into tree with {kids}: nodes { id, text, parentId } become { id, text, {kids} }',
      'What is an easy recursive way to get a comment thread out of rows id / text / parentId? Each result object should have id, text and {kids}; the roots are those with a null parent.',
      'Nest these objects below each other by parentId and put the nested ones in a property {kids}; only id and text are kept otherwise. Null parentId = outermost level.',
      'The API sends me type Comment = { id: number; text: string; parentId: number | null } in one array. My component wants { id, text, {kids} } trees. Siblings stay in the order of the array, parentId is no longer needed.',
      'Reconstruct a discussion: top-level posts first, under each in {kids} the posts responding to it, and so on to any depth. Post before: id, text, parentId. Post after: id, text, {kids}.',
      'make threads from messages (id, text, parentId or null); message object afterwards: id, text, {kids} array with the same kind of objects',
      'Every comment has an id, a text and a parentId that is null or the id of another comment. Group them into a nested structure with {kids}, in which leaves have an empty {kids} array and parentId is omitted.',
      'Transform [{ id, text, parentId }] to [{ id, text, {kids}: [...] }], recursion over parentId starting at null.',
      'Could you create a tree from a self-referencing table with columns id, text and parentId? Children go to {kids}, the root level consists of the rows with parentId null, columns id and text stay.',
      'Unflatten menu entries with id, text, parentId so that an entry owns its sub-entries in {kids} ({ id, text, {kids} }); an entry with null as parentId is on the first level.',
      'nested coments please: for comments with id, text, parentId give the root ones (parentId === null) with all descendants inside {kids}, each as { id, text, {kids} }',
    ],
  }),
];
