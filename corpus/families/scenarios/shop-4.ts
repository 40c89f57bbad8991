/** lists of records in shops, restaurants, hotels and the like: grouped, checked, printed, re-priced. */
import { type Family, family, type Json } from '../../family.js';
import { rows } from './rows.js';

const offered = (...lines: readonly (readonly Json[])[]) => rows('shop product price', ...lines);
const parcels = (...lines: readonly (readonly Json[])[]) => rows('id weight insured', ...lines);
const hotels = (...lines: readonly (readonly Json[])[]) => rows('name rooms booked', ...lines);
const basket = (...lines: readonly (readonly Json[])[]) => rows('name price quantity', ...lines);
const departures = (...lines: readonly (readonly Json[])[]) => rows('number time gate', ...lines);

const dishes = (...lines: readonly (readonly Json[])[]) => rows('name allergens', ...lines);

export const families: readonly Family[] = [
  family({
    name: 'shop-cheapest-offer-per-product',
    group: 'scenarios',
    names: ['cheapestOffers', 'bestOffers', 'cheapestPerProduct', 'lowestPrices', 'comparePrices'],
    params: [
      {
        name: 'offers',
        type: '{ shop: string; product: string; price: number }[]',
        alt: ['prices', 'deals', 'entries', 'list'],
      },
    ],
    returns: 'Record<string, { shop: string; product: string; price: number }>',
    body: `  const best: Record<string, { shop: string; product: string; price: number }> = {};
  for (const offer of $offers) {
    const current = best[offer.product];
    if (!current || offer.price < current.price) best[offer.product] = offer;
  }
  return best;`,
    tests: [
      [
        [offered(['Aldo', 'milk', 1.2], ['Nero', 'milk', 0.9], ['Aldo', 'rice', 2])],
        {
          milk: { shop: 'Nero', product: 'milk', price: 0.9 },
          rice: { shop: 'Aldo', product: 'rice', price: 2 },
        },
      ],
      [[[]], {}],
      [[offered(['A', 'tea', 3])], { tea: { shop: 'A', product: 'tea', price: 3 } }],
      [[offered(['A', 'tea', 3], ['B', 'tea', 3])], { tea: { shop: 'A', product: 'tea', price: 3 } }],
      [
        [offered(['A', 'tea', 3], ['B', 'tea', 4], ['C', 'tea', 2])],
        { tea: { shop: 'C', product: 'tea', price: 2 } },
      ],
      [[offered(['A', 'tea', 0], ['B', 'tea', 4])], { tea: { shop: 'A', product: 'tea', price: 0 } }],
    ],
    phrasings: [
      'Offers have shop, product and price. For each product keep the cheapest offer: an object from product name to the offer, the first one if prices are equal.',
      'offers: { shop: string; product: string; price: number }[] -> Record<string, offer> with the lowest price per product (first wins on a tie)',
      'cheapest offer for every product, result keyed by product, value is the whole { shop, product, price } object; on equal prices the earlier one stays',
      'how do i find the best price per product? list of { shop, product, price }, i want an object product -> offer, ties keep the first',
      'I compare supermarket prices. Each entry says shop, product, price. Tell me for every product the entry with the smallest price as a lookup object by product; the first entry wins if two are equally cheap.',
      'Returns, for each product, the offer with minimal price (the first such offer), as a dictionary indexed by product. An offer is { shop, product, price }.',
      'type Offer = { shop: string; product: string; price: number }; group by product and pick the minimum by price in each group; return a Record from product to Offer; first of equals',
      'Please reduce the offers (shop, product, price) to the lowest priced one of each product, in an object whose keys are the products. With the same price the one seen first is kept.',
      'price comparison: shop/product/price rows -> { milk: { shop: "Nero", product: "milk", price: 0.9 }, ... }, lowest price per product, earlier row on a draw',
      '[{ shop: "Aldo", product: "milk", price: 1.2 }, { shop: "Nero", product: "milk", price: 0.9 }] -> { milk: { shop: "Nero", product: "milk", price: 0.9 } }; an equal price does not replace the earlier offer',
      'Walk through the deals and remember per product the deal with the least price, replacing it only when a strictly lower price turns up. Deals: shop, product, price. Return the memory object.',
      'Given many { shop, product, price } records, where should I buy each product? Answer as object product -> cheapest record, first one on ties.',
      'min price record by product, keyed object, keep first if tied; fields shop, product, price',
      'For a shopping app: build a map (plain object) of the most favourable offer of each product. Offer fields: shop, product, price. Equal price: earlier offer.',
      'cheepest offer per product as an object keyed by product; offer = { shop, product, price }; the first wins when equal',
      'Select the winning offer of every product. It wins with the lowest price; among equals the first listed. Output { [product]: offer }. Input array of shop, product, price objects.',
      'Could you index the offers by product but only with the least expensive one? If the price is the same leave the first. Each offer carries shop, product and price.',
      'One entry per product, namely the lowest price one: object with product as key and { shop, product, price } as value, taking the first in case of a tie.',
      'group offers by prodcut and keep the min price offer, return object, strict less than so the first is kept (shop, product, price)',
      'Best buy table: what is the cheapest { shop, product, price } for each distinct product? Plain object by product; for identical prices use the one that came first.',
      'Deduplicate the offers by product, letting the cheaper price survive (the earlier if same), and return them in an object keyed by product. Properties of an offer: shop, product, price.',
    ],
    rules: [
      {
        say: [
          'skip offers with a price of 0',
          'offers that cost 0 are errors and are ignored',
          'ignore entries whose price is zero or below',
          'only offers with a price above 0 count',
          'prices <= 0 are invalid, leave them out',
        ],
        body: `  const best: Record<string, { shop: string; product: string; price: number }> = {};
  for (const offer of $offers) {
    if (offer.price <= 0) continue;
    const current = best[offer.product];
    if (!current || offer.price < current.price) best[offer.product] = offer;
  }
  return best;`,
        tests: [
          [[offered(['A', 'tea', 0], ['B', 'tea', 4])], { tea: { shop: 'B', product: 'tea', price: 4 } }],
          [[[]], {}],
          [[offered(['A', 'tea', 0])], {}],
          [[offered(['A', 'tea', 3], ['B', 'tea', 3])], { tea: { shop: 'A', product: 'tea', price: 3 } }],
          [
            [offered(['A', 'tea', 3], ['B', 'tea', 2], ['C', 'tea', 0])],
            { tea: { shop: 'B', product: 'tea', price: 2 } },
          ],
          [[offered(['A', 'tea', 0], ['A', 'jam', 1])], { jam: { shop: 'A', product: 'jam', price: 1 } }],
        ],
      },
    ],
  }),
  family({
    name: 'shop-heavy-parcels-insured',
    group: 'scenarios',
    names: ['heavyParcelsInsured', 'allHeavyInsured', 'readyToShip', 'insuranceComplete', 'checkInsurance'],
    params: [
      {
        name: 'parcels',
        type: '{ id: number; weight: number; insured: boolean }[]',
        alt: ['packages', 'shipments', 'boxes', 'items'],
      },
    ],
    returns: 'boolean',
    slots: { limit: [5, 10, 20, 30] },
    body: '  return $parcels.every((parcel) => parcel.weight <= {limit} || parcel.insured);',
    tests: (slots) => {
      const limit = slots.limit as number;
      return [
        [[parcels([1, limit + 2, true], [2, 1, false])], true],
        [[parcels([1, limit + 2, false], [2, 1, true])], false],
        [[[]], true],
        [[parcels([1, limit, false])], true],
        [[parcels([1, limit + 0.1, false])], false],
        [[parcels([1, limit + 9, true], [2, limit + 9, false])], false],
        [[parcels([1, 1, false], [2, 2, false])], true],
      ];
    },
    phrasings: [
      'Are all parcels heavier than {limit} kg insured? Parcels have id, weight and insured; lighter ones do not need insurance, true for no parcels.',
      'parcels: { id: number; weight: number; insured: boolean }[] -> true if every parcel with weight > {limit} is insured',
      'check that each parcel over {limit} kg has insurance (fields id, weight, insured); parcels up to {limit} kg are fine either way; empty -> true',
      'how to test whether all heavy packages are insured? heavy is weight above {limit}; package = { id, weight, insured }',
      'Before we ship I must know that everything weighing more than {limit} is insured. I have parcels with id, weight, insured (boolean). Return true when that holds.',
      'Returns false if any parcel weighing over {limit} lacks insurance, true otherwise. A parcel is { id, weight, insured }.',
      'every parcel: weight <= {limit} or insured; record { id, weight, insured }; boolean result',
      'type Parcel = { id: number; weight: number; insured: boolean }. Parcels of at most {limit} kg pass automatically, heavier ones pass when insured. Do all pass?',
      'Please verify the rule "more than {limit} kilos implies insured" for all shipments, given as id, weight, insured; yes or no as a boolean.',
      '[{ id: 1, weight: 50, insured: true }, { id: 2, weight: 1, insured: false }] -> true, because only parcels above {limit} kg have to be insured, and all of them are',
      'Given packages (id, weight, insured), is there none that is above {limit} and uninsured? Return a boolean; an empty list is fine.',
      'boolean: all parcles with weight greater than {limit} are insured; parcels have id, weight, insured',
      'Customs asks whether every box exceeding {limit} kg is insured. Boxes: { id, weight, insured }. Boxes of exactly {limit} kg do not exceed it. Answer with true or false.',
      'Validate shipments { id, weight, insured }: whoever is heavier than {limit} needs insured === true. True if no shipment breaks this.',
      'A depot accepts a delivery only if all its items over {limit} kg carry insurance. Items: id, weight, insured. Tell if it is accepted (an empty delivery is).',
      'Is insurance complete? i.e. no parcel with weight > {limit} where insured is false; objects with id, weight and insured',
      'are the heavy ones all insured, heavy meaning more than {limit}, parcel { id, weight, insured }, true/false',
      'Uninsured parcels (insured false) are allowed up to and including {limit} kg. Say whether the list { id, weight, insured }[] is OK.',
      'I have boxes with id, weight and insured. I want true when all boxes that weigh upwards of {limit} kg (not {limit} itself) are insured, otherwise false.',
      'chekc if every package heavier than {limit} has insured = true, packages are { id, weight, insured }, nothing to check means true',
      'One uninsured parcel above {limit} kg spoils it: false. Without such a parcel: true. Parcels come as { id, weight, insured }.',
    ],
  }),
  family({
    name: 'shop-safe-dishes',
    group: 'scenarios',
    names: ['safeDishes', 'dishesWithout', 'allowedDishes', 'edibleDishes', 'allergyFriendly'],
    params: [
      {
        name: 'dishes',
        type: '{ name: string; allergens: string[] }[]',
        alt: ['menu', 'meals', 'items', 'foods'],
      },
      { name: 'avoid', type: 'string[]', alt: ['allergies', 'forbidden', 'excluded', 'unwanted'] },
    ],
    returns: 'string[]',
    body: `  return $dishes
    .filter((dish) => !dish.allergens.some((allergen) => $avoid.includes(allergen)))
    .map((dish) => dish.name);`,
    tests: [
      [
        [dishes(['Pad thai', ['nuts', 'egg']], ['Salad', []], ['Pizza', ['milk', 'gluten']]), ['nuts']],
        ['Salad', 'Pizza'],
      ],
      [[[], ['nuts']], []],
      [[dishes(['Pad thai', ['nuts', 'egg']]), []], ['Pad thai']],
      [[dishes(['Pad thai', ['nuts', 'egg']]), ['soy', 'egg']], []],
      [
        [dishes(['Tofu', ['soy']], ['Rice', []]), ['milk', 'egg']],
        ['Tofu', 'Rice'],
      ],
      [[dishes(['Pie', ['milk', 'egg']], ['Cake', ['egg']]), ['milk']], ['Cake']],
      [[dishes(['Soup', ['celery']]), ['Celery']], ['Soup']],
    ],
    phrasings: [
      'Dishes have a name and a list of allergens. Given allergens to avoid, return the names of the dishes that contain none of them.',
      'dishes: { name: string; allergens: string[] }[] and avoid: string[] -> names of dishes without any of these allergens',
      'what can a guest with allergies eat? menu entries { name, allergens }, a list of things to avoid, output the names of the safe ones',
      'how do i filter dishes (name, allergens array) by not having any of several allergens? only names please',
      'My daughter must not eat certain things. The menu is a list of { name, allergens } and I pass an array of what she may not have. Which dishes, by name, are OK?',
      'Returns the names of all dishes whose allergens do not overlap with the list of allergens to avoid. A dish is { name, allergens }.',
      'dish is safe if no allergen of it is in the avoid list; return names; { name, allergens: string[] }',
      'type Dish = { name: string; allergens: string[] }. Exclude every dish having at least one of the forbidden allergens and give the remaining names in menu order.',
      'Please leave out meals that contain anything from the excluded allergens and list the names of the others. Each meal holds name and allergens.',
      '[{ name: "Pad thai", allergens: ["nuts", "egg"] }, { name: "Salad", allergens: [] }], ["nuts"] -> ["Salad"]',
      "Allergy filter for a restaurant: input dishes with name and allergens plus the guest's allergies; output the dish names with an empty intersection.",
      'Given an array of { name, allergens } and an array of allergens, drop dishes that share an allergen with it; names only',
      'names of dishs free of all given alergens; a dish has name and allergens (strings)',
      'For each food check whether one of its allergens is on the avoid list. If not, its name belongs to the result. Foods: { name, allergens }.',
      'Which items of the menu (name, allergens) are suitable for someone who cannot have the listed allergens? I need an array with the names.',
      'select name from dishes where none of dish.allergens is included in the avoid array (dish: name, allergens)',
      'The kitchen wants the harmless dishes: those in which no unwanted allergen appears. Records are name + allergens, the unwanted ones are an argument, and names are returned.',
      "Find dishes with no conflict between their allergens and the customer's allergies and return what they are called. Dish shape: { name, allergens }.",
      'safe menu: dishes (name, allergens[]) minus all that have something from avoid[], as a list of names, original order kept',
      'can you filter out evrything containing one or more of the given allergens? objects have name and allergens, I want names back',
      'Names of dishes where every allergen is outside the forbidden list, so dishes without allergens always qualify. Data: { name: string, allergens: string[] }[].',
    ],
  }),
  family({
    name: 'shop-free-rooms',
    group: 'scenarios',
    names: ['freeRooms', 'hotelsWithRooms', 'availableHotels', 'vacancies', 'roomsLeft'],
    params: [
      {
        name: 'hotels',
        type: '{ name: string; rooms: number; booked: number }[]',
        alt: ['houses', 'places', 'inns', 'list'],
      },
    ],
    returns: '{ name: string; free: number }[]',
    slots: { min: [2, 3, 5, 10] },
    body: `  return $hotels
    .map((hotel) => ({ name: hotel.name, free: hotel.rooms - hotel.booked }))
    .filter((hotel) => hotel.free >= {min})
    .sort((a, b) => b.free - a.free);`,
    tests: (slots) => {
      const min = slots.min as number;
      return [
        [
          [hotels(['Ritz', 20, 20 - min], ['Plaza', 50, 10])],
          rows('name free', ['Plaza', 40], ['Ritz', min]),
        ],
        [[[]], []],
        [[hotels(['Ritz', 20, 20])], []],
        [[hotels(['Ritz', 20, 21 - min])], []],
        [[hotels(['Ritz', 30, 10], ['Inn', 20, 0])], rows('name free', ['Ritz', 20], ['Inn', 20])],
        [
          [hotels(['A', 11, 0], ['B', 13, 0], ['C', 12, 0])],
          rows('name free', ['B', 13], ['C', 12], ['A', 11]),
        ],
      ];
    },
    phrasings: [
      'Hotels have name, rooms and booked. List the ones with at least {min} free rooms as { name, free }, most free rooms first.',
      'hotels: { name: string; rooms: number; booked: number }[] -> { name, free }[] with free = rooms - booked, free >= {min}, sorted by free descending',
      'which hotels still have {min} or more rooms free? fields name, rooms, booked; give name and free (rooms minus booked), highest free first',
      'how do i compute free rooms per hotel and only keep hotels with {min}+ of them, sorted from most to fewest? input { name, rooms, booked }, output { name, free }',
      'A group needs {min} rooms. From hotels with name, rooms and booked show { name, free } for each that can take them, the one with the most free rooms on top.',
      'Returns objects with the name and the number of free rooms (rooms less booked) of hotels having no fewer than {min} free, in descending order of free. Input: { name, rooms, booked }.',
      'free = rooms - booked; keep >= {min}; sort desc; { name, free } from { name, rooms, booked }',
      'type Hotel = { name: string; rooms: number; booked: number }. Map each to { name, free }, drop those with less than {min} free, order by free from high to low.',
      'Please work out vacancies. A hotel has name, rooms, booked; the vacancy is the difference. Return { name, free } entries where free is {min} or above, largest first.',
      '[{ name: "Ritz", rooms: 20, booked: 20 }, { name: "Plaza", rooms: 50, booked: 10 }] -> [{ name: "Plaza", free: 40 }]; minimum of {min} free rooms, ordered by free, descending',
      'Given booking data (name, rooms, booked) build a list of { name, free } for hotels where at least {min} rooms are left and sort it with the emptiest hotel in front.',
      'availablity list: hotels with {min} or more free rooms (rooms - booked), objects { name, free }, sorted descending; source objects name, rooms, booked',
      'Remaining capacity per hotel: subtract booked from rooms, call it free, ignore hotels with free below {min}, sort by free decreasingly, return name and free. Hotels contain name, rooms, booked.',
      'The tourist office wants to see who has rooms. Input name / rooms / booked; output name / free, just the houses with free not under {min}, biggest free number first.',
      'For a festival we look for hotels offering {min} rooms or more tonight: { name, rooms, booked } in, { name, free } out, sorted by free rooms from many to few.',
      'Transform hotels { name, rooms, booked } to { name, free }, filter free >= {min}, then sort so that higher free comes earlier.',
      'hotel names with free room counts (min {min}), most first, as { name, free }; a hotel is name, rooms, booked',
      'I would like an overview of free rooms: one { name, free } per hotel that has {min} at least, sorted in descending order by free. Source fields are name, rooms (total) and booked.',
      'Compute rooms minus booked for each hotel; where this is {min} or higher include { name, free: difference } in the result, and put the largest difference first. (name, rooms, booked)',
      'what hotels have space for {min} more bookings? return name and free rooms in desending order of free, hotel = name, rooms, booked, free = rooms - booked',
      'Hotels with enough vacancy ({min} rooms and up) sorted by vacancy, highest first, given as { name, free }. Data per hotel: name, rooms, booked.',
    ],
  }),
  family({
    name: 'shop-receipt',
    group: 'scenarios',
    names: ['receipt', 'printReceipt', 'formatReceipt', 'receiptText', 'billText'],
    params: [
      {
        name: 'lines',
        type: '{ name: string; price: number; quantity: number }[]',
        alt: ['items', 'basket', 'cart', 'purchases'],
      },
    ],
    returns: 'string',
    slots: { label: ['Total', 'TOTAL', 'Sum', 'To pay'] },
    body: `  let total = 0;
  const printed: string[] = [];
  for (const { name, price, quantity } of $lines) {
    total += price * quantity;
    printed.push(\`\${quantity} x \${name}: \${(price * quantity).toFixed(2)}\`);
  }
  return [...printed, \`{label}: \${total.toFixed(2)}\`].join('\\n');`,
    tests: (slots) => {
      const { label } = slots;
      return [
        [[basket(['Tea', 3, 2], ['Cake', 4.5, 1])], `2 x Tea: 6.00\n1 x Cake: 4.50\n${label}: 10.50`],
        [[[]], `${label}: 0.00`],
        [[basket(['Tea', 3, 1])], `1 x Tea: 3.00\n${label}: 3.00`],
        [[basket(['Bag', 0, 1])], `1 x Bag: 0.00\n${label}: 0.00`],
        [[basket(['Nail', 0.05, 100])], `100 x Nail: 5.00\n${label}: 5.00`],
        [
          [basket(['A', 1, 1], ['B', 2, 2], ['C', 3, 3])],
          `1 x A: 1.00\n2 x B: 4.00\n3 x C: 9.00\n${label}: 14.00`,
        ],
      ];
    },
    phrasings: [
      'Print a receipt for lines with name, price and quantity: "2 x Tea: 6.00" per line (price times quantity, two decimals) and a last line "{label}: 10.50", joined with newlines.',
      'lines: { name: string; price: number; quantity: number }[] -> one string, rows `quantity x name: amount`, at the end `{label}: sum`, 2 decimals, newline between',
      'how do i format a basket as receipt text? each item has name, price, quantity; row "2 x Tea: 6.00", and the final row "{label}: 6.00"',
      'For our till I need a text: every purchase (name, price, quantity) becomes "<quantity> x <name>: <price*quantity>", then comes "{label}: <total>". Amounts with two decimals, lines separated by \\n.',
      'Returns a multi-line string with one line per item such as "3 x Pen: 4.50" followed by "{label}: 4.50". Items are { name, price, quantity }, the amount is price * quantity to two decimals.',
      'receipt text, "2 x Tea: 6.00" lines then "{label}: 6.00", toFixed(2), join by newline; item = { name, price, quantity }',
      'type Line = { name: string; price: number; quantity: number }. Build a printable bill: quantity, " x ", name, ": ", line amount with 2 decimals; close with "{label}: " and the grand total.',
      'Please write the cart { name, price, quantity }[] as text. A row looks like "1 x Cake: 4.50" where 4.50 is price times quantity; the last row is "{label}: " plus the overall amount. Two decimals everywhere, newline-separated.',
      '[{ name: "Tea", price: 3, quantity: 2 }, { name: "Cake", price: 4.5, quantity: 1 }] -> "2 x Tea: 6.00\\n1 x Cake: 4.50\\n{label}: 10.50"',
      'Given cart items with name, unit price and quantity (fields name, price, quantity), produce lines "2 x Tea: 6.00" and a closing line "{label}: 6.00". An empty cart gives only "{label}: 0.00".',
      'make a reciept string: per item "quantity x name: amount", below it "{label}: amount"; amounts 2 decimals; fields name price quantity; separated by line breaks',
      'Bill printing exercise. Input: array of objects name, price, quantity. Output: text whose lines read `5 x Nail: 0.25` (line total) and whose last line reads `{label}: 0.25`.',
      'Each basket entry { name, price, quantity } is shown as quantity, x, name, colon, price*quantity with cents. After all entries there is a line with "{label}: " and the sum. Return it as one string with \\n.',
      'I want to show what was bought: "2 x Coffee: 5.00" for every { name, price, quantity } and underneath "{label}: 5.00" adding everything up. One string, lines divided by newline characters, always two decimals.',
      'Text receipt from name/price/quantity objects; rows as in "4 x Roll: 2.00", summary row as in "{label}: 2.00"',
      'Cash desk: turn purchases (name, price, quantity) into newline joined rows "qty x name: cost" with cost = price * quantity in two decimals, plus the row "{label}: total cost".',
      'convert order lines into a printed invoice body; "2 x Tea: 6.00" style lines and finally "{label}: ..." with the total to 2 decimal places; an order line has name, price and quantity',
      'What would a function look like that gives "1 x Lamp: 20.00\\n{label}: 20.00" for [{ name: "Lamp", price: 20, quantity: 1 }], and more rows when there are more items?',
      'Compose the receipt: for each of the items (name, price, quantity) `${quantity} x ${name}: ${line total}`, and after the last one `{label}: ${total}`, all money with 2 decimals; join with a newline.',
      'list items on seperate lines like "2 x Tea: 6.00", end with "{label}: 6.00", where items are { name, price, quantity } and money has two decimals',
      'Format purchases { name, price, quantity } for a small printer, one row per purchase ("3 x Egg: 0.90", being price times quantity), the row "{label}: 0.90" last, returned as a single string with line feeds.',
    ],
  }),
  family({
    name: 'shop-departure-board',
    group: 'scenarios',
    names: ['departureBoard', 'nextDepartures', 'upcomingFlights', 'boardLines', 'departuresFrom'],
    params: [
      {
        name: 'flights',
        type: '{ number: string; time: string; gate: string }[]',
        alt: ['departures', 'plan', 'schedule', 'list'],
      },
      { name: 'now', type: 'string', alt: ['time', 'from', 'start', 'clock'] },
    ],
    returns: 'string[]',
    body: `  return $flights
    .filter((flight) => flight.time >= $now)
    .sort((a, b) => a.time.localeCompare(b.time))
    .map((flight) => \`\${flight.time} \${flight.number} gate \${flight.gate}\`);`,
    tests: [
      [
        [departures(['LH1', '18:30', 'B2'], ['BA7', '09:05', 'A1'], ['AF3', '07:00', 'C4']), '08:00'],
        ['09:05 BA7 gate A1', '18:30 LH1 gate B2'],
      ],
      [[[], '08:00'], []],
      [[departures(['LH1', '08:00', 'B2']), '08:00'], ['08:00 LH1 gate B2']],
      [[departures(['LH1', '07:59', 'B2']), '08:00'], []],
      [
        [departures(['LH1', '10:00', 'B2'], ['BA7', '10:00', 'A1']), '09:59'],
        ['10:00 LH1 gate B2', '10:00 BA7 gate A1'],
      ],
      [
        [departures(['X', '23:59', 'Z'], ['Y', '00:00', 'Z']), '00:00'],
        ['00:00 Y gate Z', '23:59 X gate Z'],
      ],
    ],
    phrasings: [
      'Departure board: flights have number, time ("HH:MM") and gate. Return lines like "09:05 BA7 gate A1" for flights leaving at or after the given time, in order of time.',
      'flights: { number: string; time: string; gate: string }[], now: "HH:MM" -> strings "time number gate X", only time >= now, sorted by time',
      'how can i list the upcoming flights as text? { number, time, gate }, times are "08:30" style, the current time is passed; earliest first; line: "08:30 LH1 gate B2"',
      'I build an airport screen. Given flights with number, time and gate and the current time (all times HH:MM), show what has not left yet (a flight leaving right now still counts), by time, as "18:30 LH1 gate B2".',
      'Returns the display lines "<time> <number> gate <gate>" of all flights departing no earlier than the given time, ascending by time. Flights are { number, time, gate } with zero-padded 24h times.',
      'time >= now, sort by time, "HH:MM number gate G"; flight: number, time, gate',
      'type Flight = { number: string; time: string; gate: string }. Remove flights before the time in the second argument, sort the rest chronologically and format each as `${time} ${number} gate ${gate}`.',
      'Please drop flights (number, time, gate) that left before the given "HH:MM", order the remaining from early to late and print them like "07:15 EW22 gate C3".',
      '[{ number: "LH1", time: "18:30", gate: "B2" }, { number: "AF3", time: "07:00", gate: "C4" }], "08:00" -> ["18:30 LH1 gate B2"]; several ones by time ascending; equal to the given time is kept',
      'Given an unsorted timetable of { number, time, gate } and a time, produce the board from that time on (inclusive): array of strings with time, flight number, the word gate and the gate, sorted by time.',
      'next departures as strings "10:00 BA7 gate A1", from now (inclusive) on, earliest first, input objects have number, time "HH:MM", gate',
      'All times are strings such as "09:05". Keep flights { number, time, gate } whose time is the same as or later than the argument; sort ascending; return "time number gate gate" lines, e.g. "09:05 BA7 gate A1".',
      'list flights after a certian time in chronological order, formatted "18:30 LH1 gate B2" (flight has number, time, gate; that exact time is included)',
      'What departs from the given time on? Lines with time first, then number, then "gate" and the gate, in time order. Source: number, time, gate; times HH:MM; departures at exactly that time are in.',
      'Turn a flight plan (number, time, gate) into announcement lines "12:40 KL9 gate D1", skipping everything earlier than the passed time, sorted by departure.',
      'Filter flights by time (not before the given HH:MM), sort them by time and describe each: "time number gate gateName". Each flight object has number, time and gate.',
      'schedule to text: for { number, time, gate } with time at or past the start time -> "13:00 OS5 gate F2", earliest on top',
      'Passengers arriving at some time want to see their options: flights (number, time, gate) from that minute onwards in order of departure, each like "14:20 IB4 gate E7". Times are comparable HH:MM strings.',
      'upcomming flights sorted by time, as array of "time number gate X" strings; second argument is the earliest time, inclusive; records number/time/gate',
      'Write a helper for a departures panel. In: flights { number, time, gate } plus a clock value "HH:MM". Out: "HH:MM number gate gate" for those with time >= clock, ascending.',
      'Sort departures by time and leave out those gone by (time smaller than the given one). Format: "06:50 LX2 gate A9". A departure has number, time, gate.',
    ],
    rules: [
      {
        say: [
          'at most 3 lines',
          'only the next 3 flights',
          'show no more than three of them',
          'limit the result to the first 3',
          'just the earliest three',
        ],
        body: `  return $flights
    .filter((flight) => flight.time >= $now)
    .sort((a, b) => a.time.localeCompare(b.time))
    .slice(0, 3)
    .map((flight) => \`\${flight.time} \${flight.number} gate \${flight.gate}\`);`,
        tests: [
          [
            [
              departures(['D', '18:30', '4'], ['A', '09:05', '1'], ['C', '12:00', '3'], ['B', '10:00', '2']),
              '08:00',
            ],
            ['09:05 A gate 1', '10:00 B gate 2', '12:00 C gate 3'],
          ],
          [[[], '08:00'], []],
          [[departures(['LH1', '08:00', 'B2']), '08:00'], ['08:00 LH1 gate B2']],
          [[departures(['LH1', '07:59', 'B2']), '08:00'], []],
          [
            [departures(['LH1', '10:00', 'B2'], ['BA7', '09:00', 'A1']), '09:00'],
            ['09:00 BA7 gate A1', '10:00 LH1 gate B2'],
          ],
        ],
      },
    ],
  }),
];
