/** Lists of records in shops, hotels, airlines and the like: filtered, sorted, totalled, projected. */
import { type Family, family, type Json } from '../../family.js';
import { rows } from './rows.js';

const shelf = (...lines: readonly (readonly Json[])[]) => rows('sku quantity minimum', ...lines);
const parcel = (...lines: readonly (readonly Json[])[]) => rows('id days', ...lines);

const priced = (...lines: readonly (readonly Json[])[]) => rows('name category price', ...lines);
const sold = (...lines: readonly (readonly Json[])[]) => rows('name sold', ...lines);

export const families: readonly Family[] = [
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
];
