/** Lists of records in shops, hotels, airlines and the like: filtered, sorted, totalled, projected. */
import { type Family, family, type Json } from '../../family.js';
import { rows } from './rows.js';

const debts = (field: string, ...lines: readonly (readonly Json[])[]) =>
  rows(`customer ${field} paid`, ...lines);
const flight = (...lines: readonly (readonly Json[])[]) => rows('destination stops price', ...lines);

const goods = (...lines: readonly (readonly Json[])[]) => rows('name price stock', ...lines);

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
];
