/** More lists of records in shops, restaurants, hotels and the like: grouped, checked, printed, re-priced. */
import { type Family, family, type Json } from '../../family.js';
import { rows } from './rows.js';

const offered = (...lines: readonly (readonly Json[])[]) => rows('shop product price', ...lines);
const parcels = (...lines: readonly (readonly Json[])[]) => rows('id weight insured', ...lines);
const dishes = (...lines: readonly (readonly Json[])[]) => rows('name allergens', ...lines);
const hotels = (...lines: readonly (readonly Json[])[]) => rows('name rooms booked', ...lines);
const basket = (...lines: readonly (readonly Json[])[]) => rows('name price quantity', ...lines);
const departures = (...lines: readonly (readonly Json[])[]) => rows('number time gate', ...lines);
const aged = (...lines: readonly (readonly Json[])[]) => rows('name price days', ...lines);
const invoiced = (...lines: readonly (readonly Json[])[]) => rows('id amount due paid', ...lines);

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
