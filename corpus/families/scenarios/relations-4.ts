/** Two lists or nested data, continued: balances, allotments, recipes, votes, tables, dictionaries of numbers. */
import { type Family, family, type Json } from '../../family.js';

const wish = (name: string, choice: string): Json => ({ name, choice });

export const families: readonly Family[] = [
  family({
    name: 'relations-transfer-balances',
    group: 'scenarios',
    names: ['balances', 'computeBalances', 'netBalances', 'accountBalances', 'settleTransfers'],
    params: [
      {
        name: 'transfers',
        type: '{ from: string; to: string; {amount}: number }[]',
        alt: ['transactions', 'payments', 'bookings'],
      },
    ],
    returns: 'Record<string, number>',
    slots: { amount: ['amount', 'euros', 'points', 'coins'] },
    body: `  const balances: Record<string, number> = {};
  for (const { from, to, {amount} } of $transfers) {
    balances[from] = (balances[from] ?? 0) - {amount};
    balances[to] = (balances[to] ?? 0) + {amount};
  }
  return balances;`,
    tests: (slots) => {
      const pay = (from: string, to: string, value: number): Json => ({
        from,
        to,
        [slots.amount as string]: value,
      });
      return [
        [[[pay('ann', 'bob', 10)]], { ann: -10, bob: 10 }],
        [[[]], {}],
        [[[pay('ann', 'bob', 10), pay('bob', 'ann', 4)]], { ann: -6, bob: 6 }],
        [[[pay('a', 'b', 5), pay('b', 'c', 5)]], { a: -5, b: 0, c: 5 }],
        [[[pay('a', 'a', 3)]], { a: 0 }],
        [[[pay('x', 'y', 1), pay('z', 'y', 2), pay('x', 'z', 3)]], { x: -4, y: 3, z: 1 }],
      ];
    },
    phrasings: [
      'Compute everybody’s balance from transfers { from, to, {amount} }: the sender loses the {amount}, the receiver gains it, all start at 0.',
      'transfers (from, to, {amount}) -> { person: balance }, starting from zero',
      'how do i get net balances out of a list of payments? a payment has from, to and {amount}; result is an object by person, minus means he paid more than he got',
      'Returns an object with the balance of each account mentioned: {amount} is subtracted for from and added for to. Transactions: { from: string; to: string; {amount}: number }[].',
      "[{from: 'ann', to: 'bob', {amount}: 10}] -> {ann: -10, bob: 10}",
      'We keep a log of who gave whom how many {amount} among flatmates. Each entry has from, to, {amount}. I would like to know where everybody stands, e.g. { ann: -6, bob: 6 }.',
      'Please replay a ledger of transfers with from, to and {amount} and give me the final balances by account name; accounts begin with 0 and may go negative.',
      'Fold the transactions into a balances dictionary. For every { from, to, {amount} }: balances[from] goes down and balances[to] goes up by {amount}.',
      'Who owes, who is owed? Sum up transfers: what is received counts positive, what is sent negative. Entries are { from, to, {amount} }, answer is Record<string, number>.',
      'type Transfer = { from: string; to: string; {amount}: number }. From Transfer[] derive the net position of each party as name → number.',
      'calculate ballance per person from a list of from/to/{amount} objects, everyone starts at 0',
      'Given bank bookings with a debited account (from), a credited account (to) and {amount}, tell the resulting balance of each account that occurs. Initial balances are nil.',
      'Net result per player after all trades; trade = { from, to, {amount} }; giving lowers the balance, getting raises it.',
      'A tiny blockchain exercise: go through the transactions (from, to, {amount}) and work out how much each wallet holds at the end, beginning with zero and allowing negative numbers.',
      'For each person, total of {amount} received minus total of {amount} sent, in an object. People occur in the from and to fields of the records.',
      'sum of incoming minus outgoing {amount} by name, from an array of { from, to, {amount} }',
      'Could you write code that applies a series of transfers? Objects have from, to and {amount}. No starting balances, so 0 for all. Return the object of balances.',
      'balances after payments: debit from, credit to, both by {amount}. return them as key value object',
      'Turn a list of IOUs, each { from, to, {amount} }, into a standing for every participant: credit positive and debit negative.',
      'Aggregate money movements { from, to, {amount} } so that I can see for each name the difference of what came in and what went out.',
      'Make a balance sheet of transfers, an object from acount name to balance; the {amount} moves out of "from" into "to"; zero at the beginning.',
    ],
    rules: [
      {
        say: [
          'leave out anyone whose balance is 0',
          'drop zero balances',
          'people who end at exactly 0 are not listed',
          'only return balances that are not zero',
          'omit accounts that come out even',
        ],
        body: `  const balances: Record<string, number> = {};
  for (const { from, to, {amount} } of $transfers) {
    balances[from] = (balances[from] ?? 0) - {amount};
    balances[to] = (balances[to] ?? 0) + {amount};
  }
  return Object.fromEntries(Object.entries(balances).filter(([, balance]) => balance !== 0));`,
        tests: (slots) => {
          const pay = (from: string, to: string, value: number): Json => ({
            from,
            to,
            [slots.amount as string]: value,
          });
          return [
            [[[pay('ann', 'bob', 10)]], { ann: -10, bob: 10 }],
            [[[]], {}],
            [[[pay('ann', 'bob', 10), pay('bob', 'ann', 10)]], {}],
            [[[pay('a', 'b', 5), pay('b', 'c', 5)]], { a: -5, c: 5 }],
            [[[pay('a', 'a', 3)]], {}],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-workshop-places',
    group: 'scenarios',
    names: ['assignWorkshops', 'allotPlaces', 'assignChoices', 'distributePlaces', 'matchWishes'],
    params: [
      {
        name: 'wishes',
        type: '{ name: string; choice: string }[]',
        alt: ['requests', 'applications', 'students'],
      },
      { name: 'places', type: 'Record<string, number>', alt: ['capacity', 'available', 'seats'] },
    ],
    returns: 'Record<string, string>',
    slots: { none: ['waiting list', 'none', 'library'] },
    body: `  const left = { ...$places };
  const result: Record<string, string> = {};
  for (const { name, choice } of $wishes) {
    if (left[choice] > 0) {
      left[choice]--;
      result[name] = choice;
    } else {
      result[name] = '{none}';
    }
  }
  return result;`,
    tests: (slots) => {
      const none = slots.none as string;
      return [
        [[[wish('Ann', 'judo'), wish('Bob', 'judo')], { judo: 1 }], { Ann: 'judo', Bob: none }],
        [[[wish('Ann', 'judo'), wish('Bob', 'judo')], { judo: 2 }], { Ann: 'judo', Bob: 'judo' }],
        [[[], { judo: 3 }], {}],
        [[[wish('Cy', 'chess')], { judo: 3 }], { Cy: none }],
        [[[wish('Cy', 'chess')], { chess: 0 }], { Cy: none }],
        [
          [[wish('A', 'x'), wish('B', 'y'), wish('C', 'x'), wish('D', 'y')], { x: 1, y: 5 }],
          { A: 'x', B: 'y', C: none, D: 'y' },
        ],
        [[[wish('A', 'x')], {}], { A: none }],
      ];
    },
    phrasings: [
      "Match wishes { name, choice } with free places (workshop -> number), first come, first served; whoever gets no place is given '{none}'. Result: name -> workshop.",
      "wishes (name, choice) + places per workshop -> { name: workshop or '{none}' }, in order of the list",
      "how do i hand out limited places? pupils are { name, choice }[], places is like { judo: 2, chess: 1 }. earlier ones get their choice while there is room, the rest '{none}'",
      "Returns an object telling for each name the chosen workshop if a place was still left at that moment, otherwise '{none}'. Wishes have name and choice and are served in order; places is a Record<string, number> that must stay unmodified.",
      "[{name: 'Ann', choice: 'judo'}, {name: 'Bob', choice: 'judo'}] and {judo: 1} -> {Ann: 'judo', Bob: '{none}'}",
      "For our project week, students name one course they want ({ name, choice }). Courses have limited places (object from course to count). Process them in sequence; if the course is full or unknown write '{none}' instead.",
      "Please allocate the sign-ups to courses. A sign-up is { name: string; choice: string }, the places are a dictionary of counts, every success uses up one place, failures are recorded as '{none}'. Do not alter the dictionary passed in.",
      "allocation by order of arrival: wish has name and choice, capacity object says how many fit per choice, over capacity means '{none}'",
      "Go through the applicants (name, choice) one at a time, deduct a place for their choice from a copy of the availability object, and note what they got, '{none}' when nothing was available.",
      "Which kid gets into which club? Clubs: Record<string, number> of free spots. Kids: { name, choice }[]. Served in array order, with '{none}' for kids that come too late or choose a club that isn't there.",
      "assign people to thier choice as long as places last, else '{none}'; people { name, choice }, places { choice: count }",
      "Given requests with name and choice and an availability map, produce a map of name to choice. When the availability for a choice has dropped to 0, or the choice isn't in it, use '{none}'.",
      "Simulate registration for workshops. The n places of a workshop go to the first n people naming it; everybody else is put on '{none}'. Data: people as { name, choice }, places as an object workshop → n, result name → string.",
      "type Wish = { name: string; choice: string }. Fulfil each wish in turn if places[choice] is above 0 (and count it down in a copy), otherwise the person gets '{none}'. Return who got what as an object.",
      "a first-come-first-served allotment: list of { name, choice } and number of places per option; answer { [name]: option }, '{none}' if sold out or no such option",
      "Lunch trip groups: every child (name, choice) picks one destination and each destination takes a fixed number, given as { destination: number }. Tell me where each child goes; the ones left over get '{none}'.",
      "Distribute limited seats over wishes { name, choice }, earliest entry wins, leaving the seats object as it is. No seat → '{none}'. I need a record from name to outcome.",
      "Could you write the allotment for a camp? campers: array of name + choice; places: activity name to number. A camper gets the choice if still possible, '{none}' if not.",
      "Fill up the activities by the order of the bookings (name, choice). An activity has as many places as the second argument says; a missing one has no places. Output who does what, with '{none}' for those turned away.",
      "Compare demand with supply: demand is { name, choice } in order, supply is choice → count. Satisfied people map to their choice, unsatisfied ones to '{none}'.",
      "students { name, choice } recieve a place in the wanted workshop until its number of places is exhausted, then '{none}'; give an object by student name and don't change the places",
    ],
  }),
  family({
    name: 'relations-wallet-value',
    group: 'scenarios',
    names: ['walletValue', 'totalInHomeCurrency', 'convertWallet', 'portfolioValue'],
    params: [
      { name: 'wallet', type: 'Record<string, number>', alt: ['amounts', 'holdings', 'cash'] },
      { name: 'rates', type: 'Record<string, number>', alt: ['exchangeRates', 'quotes', 'table'] },
    ],
    returns: 'number',
    slots: { home: ['EUR', 'USD', 'GBP', 'CHF'] },
    body: `  const total = Object.entries($wallet).reduce(
    (sum, [currency, amount]) => sum + (currency === '{home}' ? amount : amount / $rates[currency]),
    0,
  );
  return Math.round(total * 100) / 100;`,
    tests: (slots) => {
      const home = slots.home as string;
      return [
        [[{ [home]: 10, JPY: 320 }, { JPY: 160 }], 12],
        [[{ [home]: 7.5 }, {}], 7.5],
        [[{}, { JPY: 160 }], 0],
        [[{ SEK: 33 }, { SEK: 10, JPY: 160 }], 3.3],
        [[{ PLN: 10 }, { PLN: 3 }], 3.33],
        [
          [
            { PLN: 20, SEK: 11 },
            { PLN: 3, SEK: 11 },
          ],
          7.67,
        ],
        [[{ [home]: 0.5, SEK: 0 }, { SEK: 11 }], 0.5],
      ];
    },
    phrasings: [
      'Value of a wallet (currency -> amount) in {home}: rates say how many units of a currency one {home} buys, {home} itself has no rate. Round to cents.',
      'wallet { JPY: 320, {home}: 10 } and rates { JPY: 160 } per 1 {home} -> 12 (divide by the rate, {home} stays, round to 2 decimals)',
      'how do i add up money in different currencies in {home}? i have amounts by currency and rates by currency (units for 1 {home}); {home} is not in the rates. two decimals please',
      'Returns the total of all amounts converted to {home} and rounded to two decimals. An amount in {home} counts as it is, any other is divided by its rate.',
      'After a trip I have cash in several currencies, as an object code -> amount, and an object with exchange rates where 1 {home} = rate units. How much is it in {home} altogether, to 2 decimal places?',
      'Please convert every holding to {home} and sum. Holdings and rates are both Record<string, number> by currency code; the conversion is amount / rate, except for {home} where nothing is converted. Round the sum to cents.',
      'sum over currencies of amount / rates[currency], {home} amounts unconverted, rounded to 0.01',
      'The ECB style table gives foreign units per one {home}. Using it, compute what my balances object (currency code to amount) is worth in {home}, with 2 decimals; {home} may be among the balances but not in the table.',
      'Multi-currency total in {home}. Divide by the quote (price of 1 {home} in that currency) for foreign money, take {home} money directly, and round the end result to hundredths.',
      'Given two dictionaries, amounts by currency and units of currency per {home}, work out the combined worth in {home} rounded to two digits after the point. {home} has an implied rate of 1.',
      'convert wallet to {home} useing rates per 1 {home} (amount / rate, {home} as is), total with two decimals',
      'What is my portfolio of currencies worth? It looks like { SEK: 500, {home}: 100 } and the rates like { SEK: 11 } meaning 11 SEK for one {home}. Result in {home} rounded to cents.',
      'Each key of the wallet is a currency code. Keys other than {home} need dividing by rates[key]; add everything up and round to 2 places.',
      'Compute a till count in {home}: the till is an object of currency to sum, quotes is an object of currency to number of units you get for 1 {home}. Rounded to two decimals; no quote needed for {home}.',
      'Cash desk helper: foreign notes are turned into {home} by dividing through their rate, {home} notes are just added, final figure with two decimals. Inputs: amounts object, rates object.',
      'Total the travel expenses kept by currency (object) in {home}, where rates[code] = foreign units for one {home} and {home} needs no rate. Round at the end, to cents.',
      'exchange all to {home} and sum it up. rates are quoted as x per {home}. leave {home} untouched. round final to 2 decimals. both args are objects keyed by currency code',
      'I want a single number in {home} from { [currency]: amount } with { [currency]: unitsPer{home} }; money already in {home} is counted 1:1; round it to two decimal places.',
      'Express a basket of currencies in {home}. For a code c ≠ {home} it contributes basket[c] / rates[c], for {home} it contributes its amount. Two decimals.',
      'Account balances in various currencies → one balance in {home}. The rate object tells what 1 {home} costs in each. So divide, sum (with {home} balances unchanged), then round to the nearest cent.',
      'how much {home} do i own in total if the keys of my object are currencies and the second object holds units per {home}? {home} key = no convertion; round to 2',
    ],
  }),
  family({
    name: 'relations-recipe-shopping',
    group: 'scenarios',
    names: ['shoppingList', 'missingIngredients', 'whatToBuy', 'ingredientsToBuy'],
    params: [
      { name: 'recipe', type: 'Record<string, number>', alt: ['perPerson', 'dish', 'ingredients'] },
      { name: 'pantry', type: 'Record<string, number>', alt: ['cupboard', 'stock', 'atHome'] },
      { name: 'guests', type: 'number', alt: ['people', 'portions', 'servings'] },
    ],
    returns: 'Record<string, number>',
    body: `  const list: Record<string, number> = {};
  for (const [ingredient, amount] of Object.entries($recipe)) {
    const missing = amount * $guests - ($pantry[ingredient] ?? 0);
    if (missing > 0) list[ingredient] = missing;
  }
  return list;`,
    tests: [
      [[{ flour: 100, egg: 1 }, { flour: 150 }, 2], { flour: 50, egg: 2 }],
      [[{ flour: 100 }, { flour: 200 }, 2], {}],
      [[{ flour: 100 }, { flour: 199 }, 2], { flour: 1 }],
      [[{}, { salt: 3 }, 4], {}],
      [[{ rice: 80 }, {}, 3], { rice: 240 }],
      [[{ rice: 80 }, {}, 0], {}],
      [[{ milk: 0.5, tea: 2 }, { tea: 50, jam: 1 }, 3], { milk: 1.5 }],
      [[{ egg: 1 }, { egg: 0 }, 5], { egg: 5 }],
    ],
    phrasings: [
      'What do I have to buy? The recipe gives amounts per person, the pantry what is at home, both objects by ingredient; plus the number of guests. Return missing amounts only.',
      'recipe (per person), pantry, guests -> shopping list { ingredient: missing amount }, nothing for what is enough',
      'how do i find what is missing for cooking for n people? recipe is like { flour: 100, egg: 1 } for one, pantry is like { flour: 150 }. ingredients we have enough of must not be in the result',
      'Returns an object of the quantities to buy: amount per head times people minus what the cupboard holds (0 if absent), only where that is positive.',
      '{flour: 100, egg: 1} for one person, {flour: 150} at home, 2 people -> {flour: 50, egg: 2}',
      "I'm planning a dinner. I know how much of each ingredient one guest needs (object), how much we have at home (object) and the number of guests. Which amounts are lacking? Skip everything that suffices.",
      'Please subtract my supplies from the scaled recipe. Scale = number of servings, the recipe being for one serving. Keep ingredients with a positive remainder, as ingredient → remainder.',
      'shopping list from a per-person recipe object, a stock object and a head count; missing stock entries count as 0; ingredients that need not be bought are left out',
      'For every ingredient of the recipe multiply by the number of people, take away what the pantry has and list the rest if it is above zero.',
      'Given Record<string, number> of ingredients per portion, Record<string, number> of supplies and a number of portions, compute the shortages by ingredient (strictly greater than 0).',
      'which ingrediens must be bought for the given number of guests? need = recipe amount * guests, have = pantry amount or 0, list need - have when positive',
      'Compare kitchen supplies to needs: needs are portions × recipe; an item short by some amount goes into the result with that amount, an item in sufficient supply does not.',
      'Camping trip for a group: each person eats the listed amounts (object), the box has some already (object). Tell me what to get in addition, by item, ignoring items where the box covers it.',
      'Write a grocery helper with the inputs recipe for one, what is in the cupboard, how many eaters. It should output an object of items with the amount to purchase, no zero entries.',
      'I cook for several people and want the difference between what is required and what is in stock, per ingredient, as an object. Required is the amount for one person times persons. No negative or zero differences.',
      'missing = recipe[x] * guests - (pantry[x] ?? 0); collect the missing > 0 in an object',
      'How much of each thing does the baker still need for a number of cakes? Amounts per cake and amounts in store are dictionaries by ingredient. Do not mention ingredients of which there is enough.',
      'Party punch: quantities for one glass, quantities in the fridge, and the number of glasses are known. Give the quantities to purchase, leaving out anything already covered by the fridge.',
      'Figure out the shopping for a meal; recipe amounts hold for 1 person and have to be scaled up by the third argument, the second argument is what we already own; only real gaps should be reported.',
      'Determine shortfalls: per-head demand object × heads − available object, dropping keys with no shortfall. Unavailable keys are treated as 0.',
      'Recipie for one person + things at home + person count gives a list of what to buy with amounts; things we have enough of are excluded',
    ],
    rules: [
      {
        say: [
          'round the amounts to buy up to whole numbers',
          'amounts are rounded up',
          'always buy whole units, so round up',
          'round each missing amount up',
          'every amount in the result is rounded up to an integer',
        ],
        body: `  const list: Record<string, number> = {};
  for (const [ingredient, amount] of Object.entries($recipe)) {
    const missing = amount * $guests - ($pantry[ingredient] ?? 0);
    if (missing > 0) list[ingredient] = Math.ceil(missing);
  }
  return list;`,
        tests: [
          [[{ flour: 100, egg: 1 }, { flour: 150 }, 2], { flour: 50, egg: 2 }],
          [[{ milk: 0.5, tea: 2 }, { tea: 50 }, 3], { milk: 2 }],
          [[{ milk: 0.5 }, { milk: 0.25 }, 1], { milk: 1 }],
          [[{ milk: 0.5 }, { milk: 2 }, 4], {}],
          [[{}, {}, 4], {}],
        ],
      },
    ],
  }),
  family({
    name: 'relations-buildable-kits',
    group: 'scenarios',
    names: ['buildableKits', 'maxBuilds', 'howManyCanBuild', 'possibleUnits', 'countBuildable'],
    params: [
      { name: 'parts', type: 'Record<string, number>', alt: ['needed', 'kit', 'blueprint'] },
      { name: 'stock', type: 'Record<string, number>', alt: ['warehouse', 'inventory', 'available'] },
    ],
    returns: 'number',
    slots: { thing: ['bike', 'chair', 'robot', 'lamp', 'kite'] },
    body: `  const counts = Object.entries($parts).map(([part, amount]) => Math.floor(($stock[part] ?? 0) / amount));
  return Math.min(...counts);`,
    tests: [
      [
        [
          { wheel: 2, frame: 1 },
          { wheel: 9, frame: 10 },
        ],
        4,
      ],
      [
        [
          { wheel: 2, frame: 1 },
          { wheel: 9, frame: 3 },
        ],
        3,
      ],
      [[{ leg: 4 }, { leg: 3 }], 0],
      [[{ leg: 4 }, { leg: 4 }], 1],
      [[{ leg: 4, seat: 1 }, { leg: 40 }], 0],
      [[{ bolt: 6 }, { bolt: 100, nut: 1 }], 16],
      [
        [
          { a: 1, b: 1 },
          { a: 0, b: 5 },
        ],
        0,
      ],
    ],
    phrasings: [
      'How many {thing}s can be built? One {thing} needs the parts in the first object (part -> count), the second object is the stock. A part that is not in stock means 0.',
      'parts per {thing} and stock, both Record<string, number> -> number of complete {thing}s possible (missing part = 0 in stock)',
      'i have the parts list of a {thing} ({ screw: 8, plate: 1 }) and what lies in the warehouse. how many whole {thing}s can i make?',
      'Returns the greatest number of {thing}s that the inventory suffices for: the minimum over all parts of floor(available / required), absent parts counting as 0.',
      '{a: 2, b: 1} needed for one {thing}, {a: 9, b: 3} in stock -> 3',
      'Our workshop wants to know the output before ordering. Given the amount of each component for one {thing} and the amounts in store (objects by component), calculate how many full {thing}s we get. Components we do not stock count as zero.',
      'Please find the limiting part. Divide stock by need for each part of the {thing}, round down, smallest number wins; no stock entry is the same as 0.',
      'min of floor(stock[p] / parts[p]) over the parts p of a {thing}, stock[p] defaulting to 0',
      'Like portions from a recipe and a pantry, but for {thing}s: bill of materials object and inventory object in, count of finished {thing}s out (parts not in the inventory: none available).',
      'Production planning: what is the maximum number of {thing}s with a given bill of materials (component → pieces) and given inventory (component → pieces)? Components lacking in the inventory are 0.',
      'how many {thing}s fit the invetory? need per piece is an object, stock is an object, absent key in stock = 0, whole {thing}s only',
      'Work out how often the kit of one {thing} can be taken from the shelf. Kit and shelf are dictionaries part → quantity. If the shelf lacks a part altogether the answer is 0.',
      'A {thing} consists of some parts in certain numbers. Tell me how many {thing}s the parts in stock are enough for. Extra parts in stock do not matter, a part without stock makes it 0.',
      'Given requirements per {thing} and supplies, both keyed by part name, compute the number of units that can be assembled completely; unknown supplies are zero.',
      'Bottleneck calculation for {thing} assembly: each part allows stock / required (integer division) units, return the lowest, treating parts missing from stock as none.',
      'number of {thing}s = lowest whole quotient of available and needed pieces among all needed parts; pieces that we do not have at all give 0',
      'Can you tell from two objects, parts for one {thing} and parts on hand, how many {thing}s could be finished today? Parts not on hand: zero.',
      'We sell {thing} kits. From the pieces per kit (object) and the pieces available (object) derive how many kits we can pack, 0 if a kind of piece is not available.',
      'Stock check: for how many {thing}s do we have material? required and existing quantities come as { [part]: number }; whatever is not among the existing counts as 0; result is an integer.',
      'Count the {thing}s I could put together from my box of parts, the box being an object of part counts and the plan another one. Incomplete {thing}s do not count; parts that are absent in the box are 0.',
      'maximal number of complete {thing}s form parts list and stock list (objects), a part which is not stocked gives zero',
    ],
    rules: [
      {
        say: [
          'an empty parts list gives 0',
          'return 0 if no parts are listed',
          'without any parts the answer is 0',
          '0 when the first object is empty',
          'if nothing is required return 0',
        ],
        body: `  const counts = Object.entries($parts).map(([part, amount]) => Math.floor(($stock[part] ?? 0) / amount));
  return counts.length === 0 ? 0 : Math.min(...counts);`,
        tests: [
          [[{}, { wheel: 9 }], 0],
          [[{}, {}], 0],
          [
            [
              { wheel: 2, frame: 1 },
              { wheel: 9, frame: 3 },
            ],
            3,
          ],
          [[{ leg: 4 }, {}], 0],
          [[{ leg: 4 }, { leg: 8 }], 2],
        ],
      },
    ],
  }),
];
