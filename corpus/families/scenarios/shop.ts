/** Lists of records in shops, hotels, airlines and the like: filtered, sorted, totalled, projected. */
import { type Family, family, type Json } from '../../family.js';
import { rows } from './rows.js';

const goods = (...lines: readonly (readonly Json[])[]) => rows('name price stock', ...lines);
const debts = (field: string, ...lines: readonly (readonly Json[])[]) =>
  rows(`customer ${field} paid`, ...lines);
const flight = (...lines: readonly (readonly Json[])[]) => rows('destination stops price', ...lines);
const shelf = (...lines: readonly (readonly Json[])[]) => rows('sku quantity minimum', ...lines);
const priced = (...lines: readonly (readonly Json[])[]) => rows('name category price', ...lines);
const sold = (...lines: readonly (readonly Json[])[]) => rows('name sold', ...lines);
const parcel = (...lines: readonly (readonly Json[])[]) => rows('id days', ...lines);
const order = (...lines: readonly (readonly Json[])[]) => rows('id status total', ...lines);

export const families: readonly Family[] = [
  family({
    name: 'shop-cheap-in-stock',
    group: 'scenarios',
    names: ['cheapInStock', 'availableUnder{limit}', 'affordableNames', 'bargains', 'inStockBelow'],
    params: [
      {
        name: 'products',
        type: '{ name: string; price: number; stock: number }[]',
        alt: ['items', 'goods', 'articles', 'catalog'],
      },
    ],
    returns: 'string[]',
    slots: { limit: [5, 10, 20, 25, 50, 100] },
    body: `  return $products
    .filter((product) => product.stock > 0 && product.price < {limit})
    .map((product) => product.name);`,
    tests: (slots) => {
      const limit = slots.limit as number;
      return [
        [[goods(['Mug', limit - 1, 3], ['Lamp', limit + 1, 2], ['Pen', 1, 0])], ['Mug']],
        [[[]], []],
        [[goods(['Cap', limit, 9])], []],
        [[goods(['Cap', limit - 0.01, 1])], ['Cap']],
        [[goods(['B', 4, 1], ['A', 2, 1])], ['B', 'A']],
        [[goods(['B', 4, 0], ['A', 2, 0])], []],
        [[goods(['Free sample', 0, 7])], ['Free sample']],
      ];
    },
    phrasings: [
      'Names of the products that are in stock and cost less than {limit}; a product has name, price and stock.',
      'products: { name: string; price: number; stock: number }[]. Give me the names of everything with stock > 0 and price < {limit}.',
      'how do i get the names of all products (name, price, stock) that are still available and cheaper than {limit}?',
      'For our bargain page I need the names of the articles priced below {limit} that we actually have, i.e. stock above zero. Fields: name, price, stock.',
      'in stock and under {limit} -> names, from { name, price, stock } objects',
      'Returns the name of every product whose stock is positive and whose price is strictly below {limit}. Products look like { name, price, stock }.',
      'type Product = { name: string; price: number; stock: number }. List the names of available ones under {limit}.',
      'Please filter my catalogue (name, price, stock) down to available items under {limit} and only keep the names.',
      'filter products by price < {limit} and stock > 0, then map to name. Each product: name, price, stock',
      'My shop list has entries like { name: "Mug", price: 4, stock: 3 }. Which names have a price under {limit} and are not sold out (stock 0)?',
      'Given goods with a name, a price and a stock count, drop whatever is sold out or costs {limit} or more, and return the remaining names.',
      'names of avialable products cheeper than {limit}, product = { name, price, stock }, available means stock > 0',
      'Collect names of items where stock is more than 0 and price is lower than {limit} (objects have name, price, stock).',
      '[{ name: "Mug", price: 2, stock: 3 }, { name: "Pen", price: 1, stock: 0 }] -> ["Mug"]: sold out ones go, and so does everything that costs {limit} or more',
      'I run a small kiosk. Every item has name, price, stock. Show what a customer can buy for less than {limit}: names of items we have at least one of.',
      'An item costs {limit} or more? Skip it. Stock is zero? Skip it. Return names of the rest. Items have name, price and stock.',
      'what can one buy with a price below {limit}? array of { name, price, stock }, need the names, nothing out of stock',
      'Students: given an array of objects with name, price and stock, write the filter for price under {limit} and stock over 0 and return an array of names.',
      'return the naems of in-stock products with price less then {limit} (name, price, stock)',
      'Product names only, where price < {limit} && stock > 0; records are { name, price, stock }.',
      'From the inventory (name, price and stock for each product) pick all that are purchasable and less expensive than {limit} and hand back what they are called.',
    ],
    rules: [
      {
        say: [
          'cheapest first',
          'sorted by price ascending',
          'ordered from the lowest price to the highest',
          'the cheapest one comes first in the result',
          'sort them by price, low to high',
          'in order of rising price',
        ],
        body: `  return $products
    .filter((product) => product.stock > 0 && product.price < {limit})
    .sort((a, b) => a.price - b.price)
    .map((product) => product.name);`,
        tests: (slots) => {
          const limit = slots.limit as number;
          return [
            [[goods(['B', 4, 1], ['A', 2, 1], ['C', 3, 1])], ['A', 'C', 'B']],
            [[[]], []],
            [[goods(['Cap', limit, 9], ['Hat', limit - 1, 1], ['Sock', 1, 2])], ['Sock', 'Hat']],
            [[goods(['Y', 2, 1], ['X', 2, 1])], ['Y', 'X']],
            [[goods(['Y', 2, 0], ['X', 1, 0])], []],
            [[goods(['Y', 3, 5], ['Free', 0, 1])], ['Free', 'Y']],
          ];
        },
      },
    ],
  }),
  family({
    name: 'shop-owed-per-customer',
    group: 'scenarios',
    names: ['owedPerCustomer', 'openBalances', 'unpaidByCustomer', 'outstandingTotals', 'debtByCustomer'],
    params: [
      {
        name: 'invoices',
        type: '{ customer: string; {field}: number; paid: boolean }[]',
        alt: ['bills', 'documents', 'records', 'list'],
      },
    ],
    returns: 'Record<string, number>',
    slots: { field: ['amount', 'total', 'sum'] },
    body: `  const owed: Record<string, number> = {};
  for (const invoice of $invoices) {
    if (invoice.paid) continue;
    owed[invoice.customer] = (owed[invoice.customer] ?? 0) + invoice.{field};
  }
  return owed;`,
    tests: (slots) => {
      const bills = (...lines: readonly (readonly Json[])[]) => debts(slots.field as string, ...lines);
      return [
        [[bills(['Ann', 40, false], ['Bob', 70, true], ['Ann', 25, false])], { Ann: 65 }],
        [[[]], {}],
        [[bills(['Ann', 40, true])], {}],
        [[bills(['Ann', 40, true], ['Ann', 5, false])], { Ann: 5 }],
        [[bills(['Zoe', 1, false], ['Bob', 2, false], ['Zoe', 3, false])], { Zoe: 4, Bob: 2 }],
        [[bills(['Ann', 0, false])], { Ann: 0 }],
        [[bills(['Ann', 10.5, false], ['Ann', 0.25, false])], { Ann: 10.75 }],
      ];
    },
    phrasings: [
      'Invoices have customer, {field} and paid. How much does each customer still owe? Object from customer to the sum of the unpaid invoices.',
      'unpaid invoices -> open {field} per customer, invoice is { customer: string; {field}: number; paid: boolean }',
      'Sum the {field} of all invoices that are not paid, grouped by customer. Each invoice: { customer, {field}, paid }. Return a plain object.',
      'I have a list of bills like { customer: "Ann", {field}: 40, paid: false } and want to know the outstanding money for every customer as an object { Ann: 40, ... }. Customers with nothing open should not be in it.',
      'how can i total what is still unpaid by customer? fields customer, {field}, paid (boolean), result like { Ann: 65, Bob: 10 }',
      'Returns a record from customer name to the total {field} of their invoices whose paid flag is false. Invoices are { customer, {field}, paid }.',
      'type Invoice = { customer: string; {field}: number; paid: boolean }; add up open ones per customer into a Record<string, number>',
      'Our bookkeeper wants a table of debts: skip invoices with paid true, add {field} for the rest under the customer. (customer, {field}, paid)',
      'Ignoring paid invoices, accumulate {field} by customer. Input records contain customer, {field} and paid.',
      'For each customer, what is the sum of {field} over the invoices with paid === false? Give an object keyed by customer.',
      'group unpaid invoices by custmer and sum {field}; invoice = { customer, {field}, paid }',
      'Write something for reminders: takes invoices (customer, {field}, paid) and returns an object with the open total of each customer who has at least one unpaid invoice.',
      'outstanding balance by customer; invoices: customer, {field}, paid',
      'Given an array of objects with the properties customer (string), {field} (number) and paid (boolean), build { customer: open total } from the ones not paid yet.',
      '[{ customer: "Ann", {field}: 40, paid: false }, { customer: "Bob", {field}: 70, paid: true }, { customer: "Ann", {field}: 25, paid: false }] -> { Ann: 65 }, the unpaid sums',
      'Who owes us what? Objects { customer, {field}, paid }; the answer maps every debtor to the sum of {field} not yet paid.',
      'Please total receivables: invoices where paid is false, their {field} summed under the key invoice.customer.',
      'unpaid totals by customer please, the rows are customer / {field} / paid and the result a dictionary',
      'Reduce the invoice list (customer, {field}, paid) to an object holding the unpaid {field} of every client; settled invoices do not count.',
      'calcualte how much money is open for every customer from invoices with customer, {field} and paid, as an object',
      'Tally debts. An invoice { customer, {field}, paid } with paid: true contributes nothing; otherwise its {field} goes to its customer in the returned object.',
    ],
    rules: [
      {
        say: [
          'leave out customers who owe less than 50',
          'only keep customers with an open total of at least 50',
          'customers whose open total is below 50 are dropped from the result',
          'totals under 50 do not appear in the result',
          'include a customer only if the open total is >= 50',
        ],
        body: `  const owed: Record<string, number> = {};
  for (const invoice of $invoices) {
    if (invoice.paid) continue;
    owed[invoice.customer] = (owed[invoice.customer] ?? 0) + invoice.{field};
  }
  return Object.fromEntries(Object.entries(owed).filter(([, total]) => total >= 50));`,
        tests: (slots) => {
          const bills = (...lines: readonly (readonly Json[])[]) => debts(slots.field as string, ...lines);
          return [
            [[bills(['Ann', 40, false], ['Bob', 70, true], ['Ann', 25, false])], { Ann: 65 }],
            [[[]], {}],
            [[bills(['Ann', 49, false], ['Bob', 50, false])], { Bob: 50 }],
            [[bills(['Ann', 40, true], ['Ann', 20, false])], {}],
            [[bills(['Zoe', 100, false], ['Bob', 20, false], ['Bob', 30, false])], { Zoe: 100, Bob: 50 }],
            [[bills(['Ann', 90, true])], {}],
          ];
        },
      },
    ],
  }),
  family({
    name: 'shop-hotel-average-price',
    group: 'scenarios',
    names: ['averagePriceIn', 'averageHotelPrice', 'meanRate', 'avgNightPrice', 'cityAverage'],
    params: [
      {
        name: 'hotels',
        type: '{ city: string; stars: number; {price}: number }[]',
        alt: ['places', 'offers', 'list'],
      },
      { name: 'city', type: 'string', alt: ['town', 'place', 'location'] },
    ],
    returns: 'number',
    slots: { stars: [3, 4], price: ['price', 'rate'] },
    body: `  const matching = $hotels.filter((hotel) => hotel.city === $city && hotel.stars >= {stars});
  if (matching.length === 0) return 0;
  return matching.reduce((sum, hotel) => sum + hotel.{price}, 0) / matching.length;`,
    tests: (slots) => {
      const stars = slots.stars as number;
      const inns = (...lines: readonly (readonly Json[])[]) => rows(`city stars ${slots.price}`, ...lines);
      return [
        [[inns(['Rome', stars, 80], ['Rome', 5, 120], ['Rome', stars - 1, 30]), 'Rome'], 100],
        [[[], 'Rome'], 0],
        [[inns(['Oslo', 5, 200]), 'Rome'], 0],
        [[inns(['Oslo', stars - 1, 50]), 'Oslo'], 0],
        [[inns(['Oslo', stars, 90], ['Bern', 5, 300]), 'Oslo'], 90],
        [[inns(['Bern', 5, 100], ['Bern', 5, 101]), 'Bern'], 100.5],
        [[inns(['Bern', 5, 100], ['Bern', 4, 200], ['Bern', 5, 150]), 'Bern'], 150],
      ];
    },
    phrasings: [
      'Average {price} of the hotels in a given city with at least {stars} stars, 0 if there are none. Hotels have city, stars and {price}.',
      'hotels: { city: string; stars: number; {price}: number }[] and a city; mean {price} of those in that city with stars >= {stars}; return 0 when nothing matches',
      'What does a night cost on average? Take hotels (city, stars, {price}) in the city passed in that have {stars} stars or more; with no such hotel the answer is 0.',
      'how do i average {price} over hotels of one city (argument) and {stars}+ stars? hotel = { city, stars, {price} }, zero for no hotels',
      'For a travel site I need the mean {price} for a city, counting only hotels rated {stars} stars or better. Each hotel has city, stars, {price}. No match means 0.',
      'Returns the average {price} among hotels located in the city having {stars} or more stars, or 0 when the selection is empty. A hotel is { city, stars, {price} }.',
      'type Hotel = { city: string; stars: number; {price}: number }. Filter by city and by stars >= {stars}, then average the {price}. Avoid dividing by zero: return 0.',
      'avg {price}, hotels in city, min {stars} stars, empty => 0. Hotel fields: city stars {price}',
      'Given hotels and the name of a city, ignore other cities and everything below {stars} stars and return the arithmetic mean of {price} (0 if no hotel is left). Fields are city, stars, {price}.',
      'Please compute the mean of {price} for all hotels where hotel.city equals the city argument and hotel.stars is at least {stars}; 0 for none. The third field is {price}.',
      'I pass a list of { city, stars, {price} } and a city, and want to see the average {price} for {stars} stars and up. If nothing qualifies give 0 rather than NaN.',
      '[{ city: "Rome", stars: 4, {price}: 80 }, { city: "Rome", stars: 5, {price}: 120 }], "Rome" -> 100. Mean {price} in the city for hotels with {stars} stars or more, 0 for no match.',
      'averege {price} of good hotels (stars {stars} or higher) in some city, records are city, stars, {price}, 0 when there isnt any',
      'Mean hotel {price} by city argument; hotels with fewer than {stars} stars are left out; returns zero when no hotel remains; objects are { city, stars, {price} }.',
      'Hotel prices: keep city match and stars of {stars} or above, sum {price}, divide by the count, 0 if the count is zero. Each record holds city, stars, {price}.',
      'We compare towns by what decent hotels charge. Decent = {stars} stars at minimum. Input: hotels with city, stars, {price} plus a town. Output: average {price}, or 0 without any decent hotel.',
      'in that city, not under {stars} stars, what is the average {price}? array of { city, stars, {price} }; 0 if the city has none',
      'Calculate the average of the {price} field over the matching hotels (city is a parameter, stars no less than {stars}); an empty selection gives 0. Hotels: city, stars, {price}.',
      'hotels (city, stars, {price}) + city => mean {price} for those with >= {stars} stars, otherwise 0',
      'Find out the typical {price} in a city: average over hotels having stars of {stars} or more, fields city / stars / {price}, 0 on no hotels.',
      'cumpute the mean {price} per night for a city from { city, stars, {price} } records; only {stars} stars and better; nothing found is 0',
    ],
  }),
  family({
    name: 'shop-menu-lines',
    group: 'scenarios',
    names: ['{diet}Lines', '{diet}Menu', 'menuLines', 'printMenu', 'dishLines'],
    params: [
      {
        name: 'menu',
        type: '{ dish: string; price: number; {diet}: boolean }[]',
        alt: ['dishes', 'items', 'card', 'meals'],
      },
    ],
    returns: 'string[]',
    slots: { diet: ['vegetarian', 'vegan'], currency: ['€', 'EUR', 'USD', 'kr'] },
    body: `  return $menu
    .filter((item) => item.{diet})
    .map((item) => \`\${item.dish}: \${item.price.toFixed(2)} {currency}\`);`,
    tests: (slots) => {
      const card = (...lines: readonly (readonly Json[])[]) => rows(`dish price ${slots.diet}`, ...lines);
      const { currency } = slots;
      return [
        [[card(['Soup', 6.5, true], ['Steak', 19, false])], [`Soup: 6.50 ${currency}`]],
        [[[]], []],
        [[card(['Steak', 19, false])], []],
        [
          [card(['Salad', 8, true], ['Curry', 11.95, true])],
          [`Salad: 8.00 ${currency}`, `Curry: 11.95 ${currency}`],
        ],
        [[card(['Water', 0, true])], [`Water: 0.00 ${currency}`]],
        [[card(['Bean stew', 100.1, true], ['Fish', 9, false])], [`Bean stew: 100.10 ${currency}`]],
      ];
    },
    phrasings: [
      'Menu entries are { dish, price, {diet} }. Return a line "dish: price {currency}" for each {diet} dish, the price with two decimals.',
      'menu: { dish: string; price: number; {diet}: boolean }[] -> strings like "Soup: 6.50 {currency}", {diet} ones only',
      'Take the {diet} dishes from the menu (dish, price, {diet}) and format them as "Soup: 6.50 {currency}", always two digits after the point.',
      'how to print the {diet} part of a menu? objects have dish, price and a boolean {diet}; I want an array of texts such as "Curry: 11.90 {currency}"',
      'I am making a {diet} page for a restaurant. Each item has dish, price, {diet}. I need lines of the form `<dish>: <price> {currency}` where the price has 2 decimals.',
      'Returns one line per dish flagged {diet}, formatted "name: 0.00 {currency}". Items have the properties dish, price and {diet}.',
      'type Item = { dish: string; price: number; {diet}: boolean }. Keep {diet} items and turn each into `dish: price {currency}` with toFixed(2).',
      'Filter on {diet} === true, map to a string: dish, colon, space, price with two decimals, space, {currency}. Menu items: dish, price, {diet}.',
      '[{ dish: "Soup", price: 6.5, {diet}: true }, { dish: "Steak", price: 19, {diet}: false }] -> ["Soup: 6.50 {currency}"]',
      'array of strings for the {diet} dishes, e.g. "Salad: 8.00 {currency}"; the menu has dish, price, {diet}',
      'Please drop everything that is not {diet} from the card and show the rest as "dish: price {currency}" (2 decimals). Card entries hold dish, price and {diet}.',
      'Given dishes with dish, price and {diet}, list text lines for guests who eat {diet} food: "Pasta: 9.00 {currency}".',
      '{diet} menu lines, "dish: 9.90 {currency}", from dish/price/{diet} records',
      'For every menu object whose {diet} flag is set build the label dish + ": " + price with 2 decimals + " {currency}"; fields are dish, price, {diet}.',
      'pick the {diet} meals and fromat them like "Soup: 6.50 {currency}" (fields: dish, price, {diet})',
      'We print table cards. From { dish, price, {diet} } objects select those with {diet} true; each becomes a string with the dish, a colon and the price in {currency} to two decimal places, e.g. "Tofu: 12.00 {currency}".',
      'Could you produce display strings "Dish: 4.00 {currency}" for just the {diet} entries? An entry is { dish, price, {diet} }.',
      'Leave out dishes where {diet} is false. For the others return `${dish}: ${price} {currency}`, price fixed to two decimals. Input: dish, price, {diet}.',
      'menu (dish, price, {diet}) to list of price lines, {diet} only, two decimals, {currency} at the end: "Soup: 6.50 {currency}"',
      'A function for the canteen screen: which dishes are {diet} and what do they cost, as lines "dish: price {currency}" with cents always shown. Records: dish, price, {diet}.',
      'show {diet} dihses with price, one string each: "Rice: 7.00 {currency}"; menu item = { dish, price, {diet} }',
    ],
    rules: [
      {
        say: [
          'sorted by dish name',
          'in alphabetical order of the dish',
          'dishes from A to Z',
          'ordered alphabetically by dish',
          'sort the dishes by name first',
        ],
        body: `  return $menu
    .filter((item) => item.{diet})
    .sort((a, b) => a.dish.localeCompare(b.dish))
    .map((item) => \`\${item.dish}: \${item.price.toFixed(2)} {currency}\`);`,
        tests: (slots) => {
          const card = (...lines: readonly (readonly Json[])[]) => rows(`dish price ${slots.diet}`, ...lines);
          const { currency } = slots;
          return [
            [
              [card(['Soup', 6.5, true], ['Beans', 3, true])],
              [`Beans: 3.00 ${currency}`, `Soup: 6.50 ${currency}`],
            ],
            [[[]], []],
            [[card(['Steak', 19, false])], []],
            [
              [card(['B', 1, true], ['C', 2, false], ['A', 3, true])],
              [`A: 3.00 ${currency}`, `B: 1.00 ${currency}`],
            ],
            [[card(['Water', 0, true])], [`Water: 0.00 ${currency}`]],
            [[card(['A', 1, true], ['B', 2, true])], [`A: 1.00 ${currency}`, `B: 2.00 ${currency}`]],
          ];
        },
      },
    ],
  }),
  family({
    name: 'shop-cheapest-flight',
    group: 'scenarios',
    names: ['cheapestFlight', 'cheapestFlightTo', 'bestFare', 'lowestFare', 'findCheapFlight'],
    params: [
      {
        name: 'flights',
        type: '{ destination: string; stops: number; price: number }[]',
        alt: ['offers', 'connections', 'fares'],
      },
      { name: 'destination', type: 'string', alt: ['to', 'target', 'city', 'airport'] },
    ],
    returns: '{ destination: string; stops: number; price: number } | null',
    slots: { stops: [2, 3] },
    body: `  const options = $flights.filter((flight) => flight.destination === $destination && flight.stops <= {stops});
  if (options.length === 0) return null;
  return options.reduce((best, flight) => (flight.price < best.price ? flight : best));`,
    tests: (slots) => {
      const stops = slots.stops as number;
      const fare = (to: string, via: number, price: number) => ({ destination: to, stops: via, price });
      return [
        [[flight(['Lima', 0, 900], ['Lima', 1, 600], ['Rome', 0, 90]), 'Lima'], fare('Lima', 1, 600)],
        [[[], 'Lima'], null],
        [[flight(['Rome', 0, 90]), 'Lima'], null],
        [[flight(['Lima', stops + 1, 300]), 'Lima'], null],
        [[flight(['Lima', stops, 300], ['Lima', 0, 800]), 'Lima'], fare('Lima', stops, 300)],
        [[flight(['Lima', 1, 500], ['Lima', 0, 500]), 'Lima'], fare('Lima', 1, 500)],
        [[flight(['Lima', stops + 1, 300], ['Lima', 0, 800]), 'Lima'], fare('Lima', 0, 800)],
      ];
    },
    phrasings: [
      'Find the cheapest flight to a destination with at most {stops} stops, null if there is none. Flights have destination, stops and price.',
      'flights: { destination: string; stops: number; price: number }[]; return the flight object with the lowest price to the given destination and stops <= {stops}, or null',
      'which flight to X is cheapest when I accept no more than {stops} stops? flight = { destination, stops, price }, null when nothing fits',
      'I want to fly somewhere (destination is an argument) for as little as possible but not change planes more than {stops} times. Flights list destination, stops, price. Return the whole flight or null.',
      'Returns the lowest-priced flight for the destination having {stops} stops or fewer, or null without a match; a flight consists of destination, stops and price.',
      'cheapest flight, dest given, max {stops} stops, null if none (destination, stops, price)',
      'From a list of offers with destination, stops and price choose the one with the smallest price among those going to the requested destination and stopping at most {stops} times. No offer: null.',
      'type Flight = { destination: string; stops: number; price: number }. Get the best fare to a destination where stops does not exceed {stops}; null for no result.',
      'Filter the flights by destination and by stops (up to {stops}), then reduce to the minimum price and return that record. Return null when the filter leaves nothing. Fields: destination, stops, price.',
      'How would I pick the flight with minimum price to a certain destination, ignoring anything with more than {stops} stopovers? Objects look like { destination, stops, price }. I expect null for no flight.',
      '[{ destination: "Lima", stops: 0, price: 900 }, { destination: "Lima", stops: 1, price: 600 }], "Lima" -> the 600 one; only up to {stops} stops allowed; null if there is no such flight',
      'Booking tool: given flights (destination, stops, price) and where I am going, return the flight object that costs least with {stops} stops at most. Otherwise null.',
      'lowest price flihgt to destination, stops {stops} or less, null if nothing found, { destination, stops, price }',
      'Please search the fares: destination must match, stops must be no greater than {stops}, the smallest price wins, the record itself is returned and null stands for not found. Record: destination, stops, price.',
      'min by price over flights to that destination with stops <= {stops}; flight has destination, stops, price; null for none',
      'Each connection has a destination, a number of stops and a price. Return the cheapest connection to the place asked for; those with over {stops} stops are out; null if no connection remains.',
      'Among flights bound for the given airport (field destination) and with {stops} stops or fewer (field stops), which has the lowest price? Return it, or null.',
      'best deal to a city: least price, not more than {stops} stops, whole object, null on empty. flights have destination/stops/price',
      'My API gives me { destination, stops, price } objects. I need the least expensive one for a destination; more than {stops} stops is not acceptable; null when there are no candidates.',
      'find the cheepest connection to some destination with a maximum of {stops} stops (destination, stops, price fields), give the object or null',
      'Compare fares for one destination: skip flights stopping more than {stops} times, return the flight whose price is lowest, or null if that leaves none. Input objects: destination, stops, price.',
    ],
    rules: [
      {
        say: [
          'if two cost the same, prefer the one with fewer stops',
          'equal prices: fewer stops wins',
          'on a price tie take the flight with fewer stops',
          'break ties by the smaller number of stops',
          'same price means the one with less stops',
        ],
        body: `  const options = $flights.filter((flight) => flight.destination === $destination && flight.stops <= {stops});
  if (options.length === 0) return null;
  return options.sort((a, b) => a.price - b.price || a.stops - b.stops)[0];`,
        tests: (slots) => {
          const stops = slots.stops as number;
          const fare = (to: string, via: number, price: number) => ({ destination: to, stops: via, price });
          return [
            [[flight(['Lima', 1, 500], ['Lima', 0, 500]), 'Lima'], fare('Lima', 0, 500)],
            [[[], 'Lima'], null],
            [[flight(['Rome', 0, 90]), 'Lima'], null],
            [[flight(['Lima', stops + 1, 300], ['Lima', 1, 310]), 'Lima'], fare('Lima', 1, 310)],
            [[flight(['Lima', 0, 500], ['Lima', 2, 400], ['Lima', 1, 400]), 'Lima'], fare('Lima', 1, 400)],
            [[flight(['Lima', stops, 300], ['Lima', 0, 800]), 'Lima'], fare('Lima', stops, 300)],
          ];
        },
      },
    ],
  }),
  family({
    name: 'shop-reorder-list',
    group: 'scenarios',
    names: ['reorderList', 'itemsToOrder', 'toReorder', 'restock', 'refillOrders'],
    params: [
      {
        name: 'items',
        type: '{ sku: string; quantity: number; minimum: number }[]',
        alt: ['stock', 'inventory', 'articles', 'shelf'],
      },
    ],
    returns: '{ sku: string; order: number }[]',
    slots: { factor: [2, 3, 4] },
    body: `  return $items
    .filter((item) => item.quantity < item.minimum)
    .map((item) => ({ sku: item.sku, order: item.minimum * {factor} - item.quantity }));`,
    tests: (slots) => {
      const factor = slots.factor as number;
      return [
        [[shelf(['A1', 3, 10], ['B2', 20, 5])], [{ sku: 'A1', order: factor * 10 - 3 }]],
        [[[]], []],
        [[shelf(['A1', 10, 10])], []],
        [[shelf(['A1', 9, 10])], [{ sku: 'A1', order: factor * 10 - 9 }]],
        [[shelf(['A1', 0, 4], ['B2', 0, 0])], [{ sku: 'A1', order: factor * 4 }]],
        [[shelf(['Z', 1, 2], ['Y', 1, 6])], rows('sku order', ['Z', factor * 2 - 1], ['Y', factor * 6 - 1])],
      ];
    },
    phrasings: [
      'Items have sku, quantity and minimum. For each item whose quantity is below its minimum return { sku, order }, where order fills it up to {factor} times the minimum.',
      'items: { sku: string; quantity: number; minimum: number }[] -> { sku, order }[] for quantity < minimum, order = minimum * {factor} - quantity',
      'Which articles must we reorder and how many? quantity under minimum means reorder up to {factor} x minimum. Fields sku, quantity, minimum; result objects sku and order.',
      'I manage a small warehouse. When an item (sku, quantity, minimum) drops below its minimum I order so much that I have {factor} times the minimum. Give me the list of { sku, order }.',
      'how do i build a reorder list from { sku, quantity, minimum } records? low ones only (quantity < minimum), order amount = {factor} * minimum minus what is there, output { sku, order }',
      'Returns the purchase list: every item with less quantity than minimum as { sku, order }, with order bringing the stock to {factor} times the minimum. Input fields: sku, quantity, minimum.',
      'low stock -> [{ sku, order }], top up to {factor}x minimum; item = sku, quantity, minimum',
      'type Item = { sku: string; quantity: number; minimum: number }. Select those under the minimum and map them to an object with the sku and the number to order (target is {factor} times minimum) as order.',
      'Given stock records (sku, quantity, minimum), an item exactly at its minimum is fine; one below it is to be ordered until quantity equals {factor} * minimum. Return sku and order for those.',
      '[{ sku: "A1", quantity: 3, minimum: 10 }, { sku: "B2", quantity: 20, minimum: 5 }] -> only A1, as { sku: "A1", order: {factor} * 10 - 3 }',
      'Please filter items with quantity smaller than minimum and project them to { sku, order: {factor} * minimum - quantity }. The items are { sku, quantity, minimum }.',
      'Restocking: for sku/quantity/minimum objects where quantity is less than minimum, say how many pieces are missing up to {factor} times the minimum, as { sku, order } objects.',
      'order suggestions for items runing low: quantity < minimum, order enough for {factor} minimums, return sku + order (input: sku, quantity, minimum)',
      'Our shelves have a minimum per sku. Everything with too little (quantity under minimum) should be filled to {factor} times that minimum. Build [{ sku, order }] from { sku, quantity, minimum }.',
      'Produce reorder objects { sku, order } for insufficient stock. Insufficient: quantity < minimum. Order amount: minimum times {factor}, minus quantity. Records carry sku, quantity, minimum.',
      'Skip whatever has at least the minimum. For the rest, the shop orders the difference between {factor} times minimum and quantity: list of { sku, order }. Each entry has sku, quantity and minimum.',
      'What needs to be bought? entries sku, quantity, minimum; bought when quantity is lower than minimum; amount {factor} * minimum - quantity under the key order, next to sku',
      'Could you turn inventory rows { sku, quantity, minimum } into orders { sku, order }? Only rows below the minimum, and after delivery we want {factor} times the minimum.',
      'inventory to purchase order, objects with sku and order, {factor} times the minmum is the target, just for items whose quantity is under the minimum; inventory has sku, quantity, minimum',
      'For a homework: an array of { sku, quantity, minimum }. Find those with quantity < minimum and compute how many to order so that quantity becomes {factor} * minimum. Result: array of { sku, order }.',
      'Under-stocked skus with the amount to order (target {factor} times minimum), as { sku, order }, from objects having sku, quantity and minimum',
    ],
    rules: [
      {
        say: [
          'biggest order first',
          'sorted by order, descending',
          'the largest order amounts come first',
          'order the result from most to fewest pieces',
          'sort the result by the order amount, high to low',
        ],
        body: `  return $items
    .filter((item) => item.quantity < item.minimum)
    .map((item) => ({ sku: item.sku, order: item.minimum * {factor} - item.quantity }))
    .sort((a, b) => b.order - a.order);`,
        tests: (slots) => {
          const factor = slots.factor as number;
          return [
            [[shelf(['A1', 3, 10], ['B2', 20, 5])], [{ sku: 'A1', order: factor * 10 - 3 }]],
            [[[]], []],
            [[shelf(['A1', 10, 10])], []],
            [
              [shelf(['Z', 1, 2], ['Y', 1, 6])],
              rows('sku order', ['Y', factor * 6 - 1], ['Z', factor * 2 - 1]),
            ],
            [
              [shelf(['Z', 1, 2], ['Y', 1, 2])],
              rows('sku order', ['Z', factor * 2 - 1], ['Y', factor * 2 - 1]),
            ],
            [
              [shelf(['A', 0, 1], ['B', 0, 3], ['C', 0, 2])],
              rows('sku order', ['B', factor * 3], ['C', factor * 2], ['A', factor]),
            ],
          ];
        },
      },
    ],
  }),
  family({
    name: 'shop-raise-category',
    group: 'scenarios',
    names: ['raisePrices', 'raiseCategory', 'increasePrices', 'updatePrices', 'markUpCategory'],
    params: [
      {
        name: 'products',
        type: '{ name: string; category: string; price: number }[]',
        alt: ['items', 'articles', 'goods', 'catalog'],
      },
      { name: 'category', type: 'string', alt: ['group', 'kind', 'department'] },
      { name: 'percent', type: 'number', alt: ['rate', 'increase', 'pct'] },
    ],
    returns: '{ name: string; category: string; price: number }[]',
    body: `  return $products.map((product) =>
    product.category === $category
      ? { ...product, price: Math.round(product.price * (100 + $percent)) / 100 }
      : product,
  );`,
    tests: [
      [
        [priced(['Tea', 'drinks', 4], ['Pen', 'office', 2]), 'drinks', 10],
        priced(['Tea', 'drinks', 4.4], ['Pen', 'office', 2]),
      ],
      [[[], 'drinks', 10], []],
      [[priced(['Pen', 'office', 2]), 'drinks', 50], priced(['Pen', 'office', 2])],
      [[priced(['Tea', 'drinks', 4]), 'drinks', 0], priced(['Tea', 'drinks', 4])],
      [[priced(['Tea', 'drinks', 3.33]), 'drinks', 5], priced(['Tea', 'drinks', 3.5])],
      [[priced(['Tea', 'drinks', 10]), 'drinks', -20], priced(['Tea', 'drinks', 8])],
      [
        [priced(['A', 'x', 1], ['B', 'y', 1], ['C', 'x', 5]), 'x', 100],
        priced(['A', 'x', 2], ['B', 'y', 1], ['C', 'x', 10]),
      ],
    ],
    phrasings: [
      'Raise the price of all products in a category by a percentage, rounded to two decimals. Products have name, category and price; return a new array and leave other categories as they are.',
      'products: { name: string; category: string; price: number }[], a category and a percent; return copies in which the price of that category is up by percent % (rounded to cents)',
      'how do i increase prices for one category only? product = { name, category, price }; args: products, category, percent; round to 2 decimals, do not change the input',
      'We are making drinks dearer. Given products (name, category, price), the category and how many percent, give back the list with new prices rounded to cents; everything else unchanged.',
      'Returns the products with the price of those in the given category increased by the given percent and rounded to 2 decimal places, without mutating them. A product is { name, category, price }.',
      'price update: category match -> price * (1 + percent / 100), 2 decimals, immutable; fields name, category, price',
      'type Product = { name: string; category: string; price: number }. Map over the list; where category equals the argument, return a copy whose price grew by percent per cent, rounded to cents; otherwise the same product.',
      'Please write an immutable update: for products of the named category the new price is the old one plus percent %, to two decimal places. Products: name, category, price.',
      '[{ name: "Tea", category: "drinks", price: 4 }, { name: "Pen", category: "office", price: 2 }], "drinks", 10 -> tea costs 4.4, the pen still 2. Round prices to cents.',
      'Apply a mark-up in percent to one department (field category) of our price list, name / category / price. New objects, prices rounded to 2 digits after the comma.',
      'I have an array of { name, category, price } and need a copy in which one category costs x percent more (e.g. 10). Cents precision, other products untouched.',
      'bump price by percent for a given category; items are name, category, price; spread copy; round 2 decimals',
      'Inflation hits one category: multiply price by (100 + percent) / 100 for it, rounding to two decimals, and keep the remaining products. Items contain name, category and price. Input must not be modified.',
      'Adjust prices: percent may also be negative (a cut). Only products whose category is the one given change, the result is rounded to cents. Objects { name, category, price } in, the same shape out.',
      'retrun a new product list where prices in the category went up by percent, rounded to 2 decimals (name, category, price)',
      'Given a catalogue of name, category, price entries: make everything of one category percent % more expensive, rounded to the cent, and do not touch the original objects.',
      'category price increase. inputs: products with name/category/price, category string, percent number. output: same list with updated price (2 decimals) for matching ones',
      'What is the clean way to get updated copies of products { name, category, price } with a percentage added to price when category matches? Two decimals please.',
      'For each product, if product.category is the wanted one, its price becomes price plus percent per cent of it, rounded to 2 decimals. The others stay. Product fields: name, category, price. No mutation.',
      'New price list after raising a categroy by some percent: [{ name, category, price }], rounded to 2 decimals, non-matching ones as before',
      'Shop admin: choose a category, enter a percentage, get the new products array with the prices in that category increased accordingly and rounded to hundredths. Products look like { name, category, price }.',
    ],
  }),
  family({
    name: 'shop-used-cars-order',
    group: 'scenarios',
    names: ['sortCars', 'newestFirst', 'orderCars', 'arrangeCars', 'sortedListings'],
    params: [
      {
        name: 'cars',
        type: '{ model: string; year: number; {dist}: number }[]',
        alt: ['listings', 'vehicles', 'ads', 'offers'],
      },
    ],
    returns: '{ model: string; year: number; {dist}: number }[]',
    slots: { dist: ['km', 'mileage', 'miles'] },
    body: '  return [...$cars].sort((a, b) => b.year - a.year || a.{dist} - b.{dist});',
    tests: (slots) => {
      const lot = (...lines: readonly (readonly Json[])[]) => rows(`model year ${slots.dist}`, ...lines);
      return [
        [[lot(['Polo', 2015, 90], ['Golf', 2019, 50])], lot(['Golf', 2019, 50], ['Polo', 2015, 90])],
        [[[]], []],
        [[lot(['Polo', 2015, 90])], lot(['Polo', 2015, 90])],
        [
          [lot(['A', 2018, 80], ['B', 2018, 30], ['C', 2020, 99])],
          lot(['C', 2020, 99], ['B', 2018, 30], ['A', 2018, 80]),
        ],
        [[lot(['A', 2018, 5], ['B', 2018, 5])], lot(['A', 2018, 5], ['B', 2018, 5])],
        [
          [lot(['A', 2001, 1], ['B', 2002, 9], ['C', 2001, 0])],
          lot(['B', 2002, 9], ['C', 2001, 0], ['A', 2001, 1]),
        ],
      ];
    },
    phrasings: [
      'Sort used cars: newest year first, cars of the same year by lower {dist} first. A car is { model, year, {dist} }; do not change the input array.',
      'cars: { model: string; year: number; {dist}: number }[] sorted by year descending, then {dist} ascending, as a new array',
      'how do i sort by two keys? cars with model, year and {dist}: year from new to old and for equal years {dist} from low to high',
      'I list second-hand cars (model, year, {dist}) on a page. The latest year should be on top and within a year the car with the least {dist}. Return a sorted copy.',
      'Returns a copy of the cars ordered by year (descending) and, within the same year, by {dist} (ascending). Cars have model, year, {dist}.',
      'year desc, {dist} asc, array of { model, year, {dist} }',
      'type Car = { model: string; year: number; {dist}: number }. Return a new list with recent cars before old ones; same year means smaller {dist} goes first.',
      'Please order the vehicles by descending year; where the year is the same compare {dist} ascending. Leave the original untouched. Vehicles are { model, year, {dist} }.',
      '[{ model: "A", year: 2018, {dist}: 80 }, { model: "B", year: 2018, {dist}: 30 }, { model: "C", year: 2020, {dist}: 99 }] -> C, B, A: newest year first, then fewest {dist}',
      'sort car ads, newest first; tie on the year is decided by {dist}, smallest first. ad = model, year, {dist}. non mutating',
      'Given listings with model, year and {dist}, put the youngest cars at the front. Cars built in the same year go in order of increasing {dist}.',
      'sort cars by yaer (newest first) then by {dist} (lowest first), objects { model, year, {dist} }, copy please',
      "Arrange a dealer's stock: primary key year, high to low; secondary key {dist}, low to high. Each entry has model, year and {dist}. The result is a new array.",
      'Comparator with fallback: cars { model, year, {dist} }, later year wins, otherwise less {dist}. Give back the sorted array without altering the argument.',
      'The customers want new cars first and, if two are from the same year, the one driven less ({dist}). Records consist of model, year, {dist}.',
      'ORDER BY year DESC, {dist} ASC for an array of cars (model, year, {dist}) in plain code',
      'Rank cars by how new they are (year), then by how little they were driven ({dist}). Input and output: { model, year, {dist} } arrays.',
      'could someone show sorting of car objects (model / year / {dist}) with newest year at the start and lower {dist} deciding between equal years?',
      'Multi-level sort on vehicles: year decreasing, {dist} increasing, properties are model, year, {dist}; return it as a copy.',
      'I would like the cars array { model, year, {dist} } in this order: highest year to lowest year, same years from lowest {dist} to highest.',
      'used car list to be soretd newest to oldest, for identical years least {dist} first (fields model, year, {dist})',
    ],
    rules: [
      {
        say: [
          'leave out cars with a {dist} value over 150000',
          'without cars whose {dist} is more than 150000',
          'drop anything with {dist} > 150000',
          'only cars where {dist} is at most 150000',
          'cars above 150000 in {dist} are not listed',
        ],
        body: `  return $cars
    .filter((car) => car.{dist} <= 150000)
    .sort((a, b) => b.year - a.year || a.{dist} - b.{dist});`,
        tests: (slots) => {
          const lot = (...lines: readonly (readonly Json[])[]) => rows(`model year ${slots.dist}`, ...lines);
          return [
            [[lot(['Polo', 2015, 90], ['Golf', 2019, 50])], lot(['Golf', 2019, 50], ['Polo', 2015, 90])],
            [[[]], []],
            [[lot(['Polo', 2015, 150000], ['Golf', 2019, 150001])], lot(['Polo', 2015, 150000])],
            [
              [lot(['A', 2018, 80], ['B', 2018, 30], ['C', 2020, 200000])],
              lot(['B', 2018, 30], ['A', 2018, 80]),
            ],
            [[lot(['A', 2018, 300000])], []],
            [[lot(['A', 2018, 5], ['B', 2018, 5])], lot(['A', 2018, 5], ['B', 2018, 5])],
          ];
        },
      },
    ],
  }),
  family({
    name: 'shop-biggest-house',
    group: 'scenarios',
    names: ['biggestHouse', 'largestAffordable', 'bestHouse', 'findHouse', 'biggestWithinBudget'],
    params: [
      {
        name: 'houses',
        type: '{ address: string; {area}: number; price: number }[]',
        alt: ['homes', 'listings', 'properties', 'offers'],
      },
      { name: 'budget', type: 'number', alt: ['limit', 'maxPrice', 'money'] },
    ],
    returns: 'string | null',
    slots: { area: ['area', 'size', 'sqm', 'rooms'] },
    body: `  const affordable = $houses.filter((house) => house.price <= $budget);
  if (affordable.length === 0) return null;
  return affordable.reduce((best, house) => (house.{area} > best.{area} ? house : best)).address;`,
    tests: (slots) => {
      const homes = (...lines: readonly (readonly Json[])[]) => rows(`address ${slots.area} price`, ...lines);
      return [
        [[homes(['Elm 1', 90, 300], ['Oak 2', 140, 450], ['Fir 3', 200, 800]), 500], 'Oak 2'],
        [[[], 500], null],
        [[homes(['Elm 1', 90, 501]), 500], null],
        [[homes(['Elm 1', 90, 500]), 500], 'Elm 1'],
        [[homes(['Elm 1', 90, 400], ['Oak 2', 90, 500]), 500], 'Elm 1'],
        [[homes(['Elm 1', 4, 100], ['Oak 2', 3, 50]), 1000], 'Elm 1'],
      ];
    },
    phrasings: [
      'Houses have address, {area} and price. Return the address of the house with the largest {area} that costs no more than the budget, null if none is affordable.',
      'houses: { address: string; {area}: number; price: number }[] and a budget -> address with max {area} where price <= budget, else null',
      'What is the address of the house with most {area} that I can pay? house = { address, {area}, price }, price up to and including my budget, null when everything is too expensive',
      'We are house hunting with a fixed budget. From listings (address, {area}, price) I want the address of the one with the greatest {area} among those priced at or below the budget; null if there are none.',
      'Returns the address of the affordable house (price not above budget) having the highest {area}, or null. Houses are { address, {area}, price }.',
      'max {area} within budget, give address or null; fields: address, {area}, price',
      'type House = { address: string; {area}: number; price: number }. Drop what exceeds the budget, pick the maximum {area}, return its address. Nothing left: null.',
      'how to find the record with the largest {area} under a price cap and return only its address? records: address, {area}, price; the cap itself is ok; null without a hit',
      'Please filter homes by price <= budget and then select the one with the biggest {area}; the output is the address string, or null for an empty selection. Homes: { address, {area}, price }.',
      '[{ address: "Elm 1", {area}: 90, price: 300 }, { address: "Oak 2", {area}: 140, price: 450 }], 500 -> "Oak 2" (highest {area} for a price of at most the budget, null if none)',
      'Given properties with an address, {area} and a price plus a maximum price, tell me the address of the one that offers the most {area} within that price. If no property fits, return null.',
      'adress of the house with biggest {area} that fits the budget (price <= budget), null if no house fits; house fields are address, {area}, price',
      'Estate agent helper: a client names a budget; among houses (address, {area}, price) not costing more, propose the address with maximal {area}. Null when nothing can be proposed.',
      'For a sum of money find the house with top {area}: price must be less than or equal to it. Return address or null. Data: { address, {area}, price }.',
      'Out of all listings I can afford, which has the greatest {area}? Return its address. Listings carry address, {area} and price; affordable is price <= budget; null if nothing is.',
      'largest affordable home by {area}; inputs list of (address, {area}, price) and budget; answer address / null',
      'Look through { address, {area}, price } entries, ignore those whose price is above the budget, keep the best {area} seen so far and hand back that address (null if all are ignored).',
      "I pass houses and a budget. Houses over budget do not count. The rest compete on {area}, the winner's address is the result, null if nobody competes. House: address, {area}, price.",
      'find house with maximum {area} for at most budget money, retrun address or null, { address, {area}, price }',
      'The most {area} for my money: the address of the house whose {area} is the maximum among houses with price at or under budget. null for no candidates. An object has address, {area}, price.',
    ],
    rules: [
      {
        say: [
          'on equal {area} take the cheaper one',
          'if two have the same {area}, the lower price wins',
          'ties in {area} are broken by the lower price',
          'same {area}: prefer the less expensive house',
          'when {area} is equal choose the one with the smaller price',
        ],
        body: `  const affordable = $houses.filter((house) => house.price <= $budget);
  if (affordable.length === 0) return null;
  return affordable.sort((a, b) => b.{area} - a.{area} || a.price - b.price)[0].address;`,
        tests: (slots) => {
          const homes = (...lines: readonly (readonly Json[])[]) =>
            rows(`address ${slots.area} price`, ...lines);
          return [
            [[homes(['Elm 1', 90, 300], ['Oak 2', 140, 450], ['Fir 3', 200, 800]), 500], 'Oak 2'],
            [[[], 500], null],
            [[homes(['Elm 1', 90, 501]), 500], null],
            [[homes(['Elm 1', 90, 500], ['Oak 2', 90, 400]), 500], 'Oak 2'],
            [[homes(['Elm 1', 90, 500], ['Oak 2', 90, 400], ['Fir 3', 91, 499]), 500], 'Fir 3'],
            [[homes(['Elm 1', 90, 400], ['Oak 2', 90, 400]), 400], 'Elm 1'],
          ];
        },
      },
    ],
  }),
  family({
    name: 'shop-best-sellers',
    group: 'scenarios',
    names: ['bestSellers', 'top{n}', 'topSelling', 'mostSold', 'hitList'],
    params: [
      {
        name: 'products',
        type: '{ name: string; sold: number }[]',
        alt: ['items', 'articles', 'books', 'sales'],
      },
    ],
    returns: 'string[]',
    slots: { n: [2, 3, 5, 10] },
    body: `  return [...$products]
    .sort((a, b) => b.sold - a.sold || a.name.localeCompare(b.name))
    .slice(0, {n})
    .map((product) => product.name);`,
    tests: (slots) => {
      const n = slots.n as number;
      const numbered = Array.from({ length: n + 2 }, (_, i) => [`P${String(i).padStart(2, '0')}`, i]);
      const names = numbered.map(([name]) => name as string);
      return [
        [[sold(['Pen', 4], ['Mug', 9])], ['Mug', 'Pen']],
        [[[]], []],
        [[sold(['Mug', 1])], ['Mug']],
        [[sold(['Pen', 4], ['Cap', 4])], ['Cap', 'Pen']],
        [[sold(...numbered)], [...names].reverse().slice(0, n)],
        [[sold(...numbered.map(([name]) => [name as string, 7]))], names.slice(0, n)],
      ];
    },
    phrasings: [
      'Return the names of the {n} best selling products, most sold first, ties alphabetically by name. Products have name and sold.',
      'products: { name: string; sold: number }[] -> names of the top {n} by sold, equal numbers in alphabetical order',
      'top {n} sellers by the sold field, names only, a tie goes A to Z; objects are { name, sold }',
      'how do i list the {n} products that sold most? each one has a name and a sold count. Same count: sort by name.',
      'I need a hit list for the shop window: the names of the {n} items with the highest sold number, from highest down, and alphabetical where the numbers are equal. Items are { name, sold }.',
      'Returns at most {n} names, ordered by descending sold and then by name. The products contain name and sold.',
      'type Product = { name: string; sold: number }. Sort by sold (high to low), on ties by name, take the first {n} and keep the names. Input stays unmodified.',
      'Please give me the {n} most popular articles as an array of names; popularity is the sold property and articles with the same popularity are in alphabetical order. Article: { name, sold }.',
      'best {n}, by sold desc then name asc, map to name; { name, sold }[]',
      '[{ name: "Pen", sold: 4 }, { name: "Mug", sold: 9 }, { name: "Cap", sold: 4 }] ordered like ["Mug", "Cap", "Pen"] (more sold first, then by name), cut off after {n}',
      'Given sales figures as { name, sold } objects pick the leading {n}: largest sold first, alphabetically among equals. Only the names are wanted.',
      'Which {n} products are sold the most? An array of names, descending, ties broken by the name. If there are fewer products, return them all. Input: name, sold.',
      'the {n} bset sellers (names) from name/sold records, ties in alphabetic order',
      'Rank the goods (name, sold) by units sold and return the first {n} names; goods with identical sales are ranked by name.',
      'Bestseller chart with {n} places for { name, sold } records; more sold means a higher place, equal sold means alphabetical place; output names.',
      'Sort a copy of the list by sold from big to small, by name when sold is the same, then slice {n} and pluck name. Fields: name, sold.',
      'our newsletter shows the top {n}. data = name + sold per product. want names from most to least sold, name order when level',
      'Names of the {n} products with the greatest sold values in decreasing order; on equal values the alphabetically smaller name precedes. Product: { name: string, sold: number }.',
      'Choose the {n} highest by sold out of an array of { name, sold } and return their names, best first. Draws are settled by alphabet.',
      'get names of {n} top products, higest sold number first, then a-z, products look like { name, sold }',
      'Leaderboard of products: name and sold are given, list {n} names by sold descending and name ascending.',
    ],
  }),
  family({
    name: 'shop-late-share',
    group: 'scenarios',
    names: ['latePercent', 'lateShare', 'percentLate', 'lateRate', 'delayedPercentage'],
    params: [
      {
        name: 'deliveries',
        type: '{ id: number; days: number }[]',
        alt: ['shipments', 'parcels', 'orders', 'packages'],
      },
    ],
    returns: 'number',
    slots: { limit: [2, 3, 5, 7, 14] },
    body: `  if ($deliveries.length === 0) return 0;
  const late = $deliveries.filter((delivery) => delivery.days > {limit}).length;
  return Math.round((late / $deliveries.length) * 100);`,
    tests: (slots) => {
      const limit = slots.limit as number;
      return [
        [[parcel([1, limit + 1], [2, 1])], 50],
        [[[]], 0],
        [[parcel([1, limit])], 0],
        [[parcel([1, limit + 1])], 100],
        [[parcel([1, limit + 3], [2, limit], [3, 0])], 33],
        [[parcel([1, limit + 3], [2, limit + 1], [3, 0])], 67],
        [[parcel([1, 99], [2, 1], [3, 1], [4, 1])], 25],
      ];
    },
    phrasings: [
      'What percentage of deliveries took more than {limit} days? Each has id and days. Round to a whole number, 0 for an empty list.',
      'deliveries: { id: number; days: number }[] -> percent with days > {limit}, rounded, 0 if there are none',
      'Share of late parcels in percent: late means days above {limit}; parcels are { id, days }; rounded to an integer; no parcels gives 0.',
      'how do i compute the percentage of shipments (id, days) that needed longer than {limit} days? whole percent, empty array -> 0',
      'Our contract says {limit} days. Given deliveries with id and days, tell me how many percent exceeded that, rounded to the nearest integer and 0 without deliveries.',
      'Returns the rounded percentage of deliveries whose days exceed {limit}, or 0 for no deliveries. A delivery is { id, days }.',
      'type Delivery = { id: number; days: number }; late if days > {limit}; return late / all * 100 rounded; return 0 for an empty array',
      'late rate in % (days more than {limit}), integer, 0 on empty, fields id + days',
      '[{ id: 1, days: 30 }, { id: 2, days: 1 }] -> 50; counts as late over {limit} days; rounded percent; [] -> 0',
      'Please work out which part of the orders arrived late as a rounded percentage. Order: id, days. {limit} days are still on time, everything beyond is late. Nothing ordered: 0.',
      'Count the deliveries with days greater than {limit}, divide by the total, times 100, Math.round. Guard against an empty list with 0. Objects have id and days.',
      'Each shipment has an id and the days it took. Report the percentage of shipments over {limit} days as a whole number; with no shipments report 0.',
      'For the logistics report: proportion (rounded %) of { id, days } records slower than {limit} days; zero when no records exist.',
      'percentge of late deliveries, late = took more then {limit} days, records have id and days, round it, 0 if empty',
      'Given a list of packages { id, days }, how many percent were delivered after more than {limit} days? Rounded to full percent; an empty list counts as 0 percent.',
      'I want a KPI: late deliveries out of all, in percent and without decimals. Late is strictly more than {limit} in the days field (the other field is id). Empty input returns 0.',
      'late percentage: deliveries (id, days), threshold {limit} days exclusive, rounding to nearest whole, zero for none',
      'Work out the fraction of parcels with days > {limit} and express it as an integer percentage; avoid NaN for an empty list by returning 0. Parcels: id, days.',
      'How bad are we? Percent of deliveries needing upwards of {limit} days (exactly {limit} is fine), rounded. Data { id, days }[], 0 when there is no data.',
      'What proportion of deliveris was late (days over {limit})? as a rounded percent, 0 for an empty array, objects { id, days }',
      'Out of 100, how many deliveries are slower than {limit} days on this data ({ id, days } each)? Round the result; for no deliveries return 0.',
    ],
  }),
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
