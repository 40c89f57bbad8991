/** Two lists or nested data: joins by id, trees from flat lists, price lists, comparing versions. */
import { type Family, family, type Json } from '../../family.js';

const person = (id: number, name: string): Json => ({ id, name });
const trip = (driverId: number, distance: number, field: string): Json => ({ driverId, [field]: distance });
const book = (title: string, authorId: number, year: number): Json => ({ title, authorId, year });
const openOrders = '{ id: number; items: { price: number; quantity: number }[] }[]';

const line = (price: number, quantity: number): Json => ({ price, quantity });
const order = (id: number, ...items: Json[]): Json => ({ id, items });

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
];
