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
  family({
    name: 'relations-election-winner',
    group: 'scenarios',
    names: ['electionWinner', 'winner', 'findWinner', 'voteResult', 'electedCandidate'],
    params: [
      { name: 'candidates', type: 'string[]', alt: ['nominees', 'options', 'running'] },
      { name: 'votes', type: 'string[]', alt: ['ballots', 'polls', 'choices'] },
    ],
    returns: 'string',
    slots: { tie: ['tie', 'runoff', 'nobody', 'undecided'] },
    body: `  const counts = $candidates.map((candidate) => $votes.filter((vote) => vote === candidate).length);
  const best = Math.max(...counts);
  const winners = $candidates.filter((_, i) => counts[i] === best);
  return winners.length === 1 ? winners[0] : '{tie}';`,
    tests: (slots) => {
      const tie = slots.tie as string;
      return [
        [
          [
            ['Ann', 'Bob'],
            ['Bob', 'Ann', 'Bob'],
          ],
          'Bob',
        ],
        [
          [
            ['Ann', 'Bob'],
            ['Bob', 'Ann'],
          ],
          tie,
        ],
        [
          [
            ['Ann', 'Bob'],
            ['Cy', 'Cy', 'Cy', 'Ann'],
          ],
          'Ann',
        ],
        [[['Ann', 'Bob'], []], tie],
        [[['Ann'], []], 'Ann'],
        [[[], ['Ann']], tie],
        [
          [
            ['A', 'B', 'C'],
            ['C', 'B', 'C', 'B', 'A'],
          ],
          tie,
        ],
        [
          [
            ['A', 'B', 'C'],
            ['C', 'B', 'C', 'x', 'A'],
          ],
          'C',
        ],
      ];
    },
    phrasings: [
      "Count the votes for the candidates and return the winner; ballots for anyone else are invalid, and if several share the lead return '{tie}'.",
      "candidates, votes -> name with most votes, '{tie}' if there is more than one at the top, ignore votes for people who are not candidates",
      "how do i determine who won a class election? list of candidates and list of votes (names), votes for others don't count, when two have the same highest number the result is '{tie}'",
      "Returns the candidate who is named most often in the votes, or '{tie}' when the highest number of votes is reached by more than one. Names that are not on the candidates list are disregarded.",
      "['Ann', 'Bob'] and ['Bob', 'Cy', 'Bob', 'Ann'] -> 'Bob' (Cy isn't running); ['Ann', 'Bob'] and ['Ann', 'Bob'] -> '{tie}'",
      "Our club elects a chair. I have the nominees as string[] and the ballots as string[]. Give me the elected person, '{tie}' for equal top counts, and skip spoiled ballots (names that aren't nominees).",
      "Please evaluate a poll: options and choices are arrays of strings, the option chosen most is the outcome, write-ins are ignored, a shared first place gives '{tie}'.",
      "plurality vote with valid candidates only; no single leader => '{tie}'",
      "Find out which candidate got the most ballots. Only the candidates in the first list can win. Should two or more be level at the top, say '{tie}'.",
      "Election count. First parameter: who stands. Second: one name per ballot. Result: the one with the strictly highest count, else '{tie}'.",
      "who wins? votes for unkown names are thrown away, most votes wins, equality at the top is '{tie}', both inputs are string arrays",
      "Given nominees and votes as lists of names, name the nominee with more votes than every other nominee; in the absence of such a nominee the answer is '{tie}'. Votes for non-nominees do not matter.",
      "Pick the film for tonight: a list of proposed films and a list of the votes of my friends. The film voted for most often is it, but if the lead is shared return '{tie}'. Votes for films that weren't proposed are void.",
      "Tally string votes over a fixed set of candidates and report the top candidate; '{tie}' in case the maximum occurs twice or more; other names don't count.",
      "Could you write the counting of a mayor election? An array of candidates, an array with a name for each vote (some may be nonsense). Unique leader → the name, otherwise '{tie}'.",
      "If one of the options has more votes than all others return it, if not return '{tie}'; options is a string list and so is votes, and a vote for something not among the options is ignored.",
      "get winner of votes; ties give '{tie}'; invalid names (not in candidates) are skipped",
      "For a quiz show audience vote I need the answer with the majority of hits among the allowed answers; draws for first place are '{tie}', and not allowed answers are left aside.",
      "Compute the result of a ballot where each voter writes one name: count valid names (those in candidates), return the name at the top, '{tie}' when the top is not unique, also if nobody voted and there are several candidates.",
      "Best candidate by number of votes with a check for equality: more than one best → '{tie}'. Ballot papers with a name outside the candidates array are not counted.",
      "The students' council is electd from candidates (strings) by votes (strings); return who has most valid votes or '{tie}' if it's a dead heat at first place.",
    ],
    rules: [
      {
        say: [
          'ignore upper and lower case in the votes',
          'case does not matter when matching votes to candidates',
          'names are compared case-insensitively',
          "'bob' is a valid vote for 'Bob'",
          'votes may be written in any case',
        ],
        body: `  const counts = $candidates.map(
    (candidate) => $votes.filter((vote) => vote.toLowerCase() === candidate.toLowerCase()).length,
  );
  const best = Math.max(...counts);
  const winners = $candidates.filter((_, i) => counts[i] === best);
  return winners.length === 1 ? winners[0] : '{tie}';`,
        tests: (slots) => {
          const tie = slots.tie as string;
          return [
            [
              [
                ['Ann', 'Bob'],
                ['bob', 'Ann', 'BOB'],
              ],
              'Bob',
            ],
            [
              [
                ['Ann', 'Bob'],
                ['bob', 'ANN'],
              ],
              tie,
            ],
            [
              [
                ['Ann', 'Bob'],
                ['cy', 'Cy', 'ann'],
              ],
              'Ann',
            ],
            [[['Ann', 'Bob'], []], tie],
            [[['Ann'], []], 'Ann'],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-table-to-records',
    group: 'scenarios',
    names: ['tableToRecords', 'rowsToObjects', 'parseTable', 'toRecords', 'sheetToObjects'],
    params: [{ name: 'table', type: '(string | number)[][]', alt: ['sheet', 'grid'] }],
    returns: 'Record<string, string | number>[]',
    body: `  const [header, ...rows] = $table;
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i]])));`,
    tests: [
      [
        [
          [
            ['a', 'b'],
            [1, 2],
            [3, 4],
          ],
        ],
        [
          { a: 1, b: 2 },
          { a: 3, b: 4 },
        ],
      ],
      [[[['a', 'b']]], []],
      [[[]], []],
      [[[['name'], ['Ann']]], [{ name: 'Ann' }]],
      [
        [
          [
            ['x', 'y'],
            ['p', 0],
          ],
        ],
        [{ x: 'p', y: 0 }],
      ],
      [
        [
          [
            ['id', 'city', 'n'],
            [7, 'Rome', 2.5],
            [8, 'Oslo', 0],
          ],
        ],
        [
          { id: 7, city: 'Rome', n: 2.5 },
          { id: 8, city: 'Oslo', n: 0 },
        ],
      ],
      [
        [
          [
            ['a', 'b'],
            [1, 2, 3],
          ],
        ],
        [{ a: 1, b: 2 }],
      ],
    ],
    phrasings: [
      'Convert a table (array of rows) into an array of objects; the first row has the column names.',
      'rows with a header row -> objects',
      'how do i turn a spreadsheet as 2d array into objects? the first array holds the headings, all other arrays hold the values in the same order',
      'Returns one object for each row after the first, with the strings of the first row as keys. An empty table gives an empty array.',
      "[['a', 'b'], [1, 2], [3, 4]] -> [{a: 1, b: 2}, {a: 3, b: 4}]",
      "Google Sheets gives me a nested array where row 0 is the header. I'd rather work with records, one per data row, keyed by the header.",
      'Please map (string | number)[][] to Record<string, string | number>[] using the top row as property names; no rows at all means [].',
      'Take the headings off the top of a grid and use them to label the cells of every further line, so that each line becomes an object.',
      '2D array to array of objects, header in the first line',
      'Given a matrix whose first line names its columns, transform the remaining lines into objects from column name to cell.',
      'Make dictionaries of table rows. The keys come from row one; rows two and onwards deliver the values; order of rows is kept.',
      'tabel to objects: first row = keys, rest = values',
      'The csv parser I use returns string and number cells in arrays, beginning with the titles. Write the step which makes objects of it.',
      'I have [["name", "age"], ["Ann", 30]] and need [{ name: "Ann", age: 30 }], for any number of rows and columns.',
      'What is the shortest code to zip the header of a table with every row into an object?',
      'Rows as arrays are hard to read. Produce an object per row, where the property names are taken from the leading header row. Only a header or nothing: empty result.',
      'Combine the column captions in table[0] with table[1], table[2], ... each giving a record.',
      'Deserialize a compact table format, i.e. captions once and then bare value rows, to a normal list of records.',
      'Split head and body of the array of arrays, then build { caption: cell } for each body row.',
      'Unpack query results of the form [columns, row, row, ...] to objects per row with columns as keys.',
      'Every row but the first one should be turned into an object with the names form the first row; return the list of those objects.',
    ],
    rules: [
      {
        say: [
          'skip rows whose length differs from the header',
          'ignore rows that have more or fewer cells than the first row',
          'rows of the wrong length are left out',
          'drop incomplete or too long rows',
          'only rows with as many cells as there are columns count',
        ],
        body: `  const [header, ...rows] = $table;
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((column, i) => [column, row[i]])));`,
        tests: [
          [[[['a', 'b'], [1, 2], [3]]], [{ a: 1, b: 2 }]],
          [
            [
              [
                ['a', 'b'],
                [1, 2, 3],
                [4, 5],
              ],
            ],
            [{ a: 4, b: 5 }],
          ],
          [[[]], []],
          [[[['a'], []]], []],
          [
            [
              [
                ['a', 'b'],
                ['x', 'y'],
                ['p', 'q'],
              ],
            ],
            [
              { a: 'x', b: 'y' },
              { a: 'p', b: 'q' },
            ],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'relations-records-to-table',
    group: 'scenarios',
    names: ['recordsToTable', 'objectsToRows', 'toTable', 'toSheet', 'exportRows'],
    params: [
      { name: 'records', type: 'Record<string, string | number>[]', alt: ['objects', 'items', 'data'] },
      { name: 'columns', type: 'string[]', alt: ['keys', 'fields', 'header'] },
    ],
    returns: '(string | number)[][]',
    slots: { blank: ['-', 'n/a', '?', ''] },
    body: `  const rows = $records.map((record) => $columns.map((column) => record[column] ?? '{blank}'));
  return [$columns, ...rows];`,
    tests: (slots) => {
      const blank = slots.blank as string;
      return [
        [
          [
            [{ a: 1, b: 2 }, { b: 3 }],
            ['a', 'b'],
          ],
          [
            ['a', 'b'],
            [1, 2],
            [blank, 3],
          ],
        ],
        [[[], ['a']], [['a']]],
        [
          [[{ a: 1, b: 2, c: 3 }], ['c', 'a']],
          [
            ['c', 'a'],
            [3, 1],
          ],
        ],
        [
          [[{ n: 0, s: '' }], ['n', 's']],
          [
            ['n', 's'],
            [0, ''],
          ],
        ],
        [
          [[{}], ['x', 'y']],
          [
            ['x', 'y'],
            [blank, blank],
          ],
        ],
        [
          [[{ a: 1 }], []],
          [[], []],
        ],
        [
          [[{ name: 'Ann' }, { name: 'Bob' }], ['name']],
          [['name'], ['Ann'], ['Bob']],
        ],
      ];
    },
    phrasings: [
      "Turn objects into a table: the first row is the given list of columns, then one row of values per object, '{blank}' where an object lacks the column.",
      "records + columns -> [columns, row, row, ...] with '{blank}' for missing values",
      "how do i export an array of objects to rows for a spreadsheet? i pass the column names in the order i want, they become the header row, absent values are '{blank}'",
      "Returns an array of arrays whose first element is the column list, followed by the values of each record in the order of the columns ('{blank}' for a missing one).",
      "[{a: 1, b: 2}, {b: 3}] with ['a', 'b'] -> [['a', 'b'], [1, 2], ['{blank}', 3]]",
      "I'd like to print a list of objects as a grid. Columns are chosen by an array of keys, which also forms the heading line. If a key does not exist in an object put '{blank}' into the cell.",
      "Please flatten records to a 2D array: header first, then the cells of every record picked by the header; use '{blank}' as filler.",
      "array of objects to array of rows, incl. header row, given key order, filler '{blank}'",
      "Given Record<string, string | number>[] and the columns wanted, give me the table with a title row. Other properties are dropped, gaps are shown as '{blank}'.",
      "Build csv-like rows from items. Row 0: the fields argument itself. Row n: the values of the nth item for these fields, or '{blank}'.",
      "objects to tabel rows, first row are the column names passed in, missing cells '{blank}'",
      "Which code converts a list of records into a sheet (string | number)[][]? Sheet starts with the requested columns and continues with a line per record; nothing under a column means '{blank}'.",
      "The report library needs arrays, not objects: a heading array and then value arrays in the same order. Write the conversion; columns come as second argument and undefined values become '{blank}'.",
      "Lay out the objects in the columns listed, heading included at the top, '{blank}' in empty cells. Zero and the empty string are normal values.",
      "For each object take the values of the listed keys in order ('{blank}' if undefined), and put the list of keys before all of these rows.",
      "Make a matrix with the keys as top line and below it one line for every object, its values arranged by key; holes are filled with '{blank}'.",
      "Select columns from records & output as rows with header. Missing → '{blank}'.",
      "Serialise objects to the compact form [header, ...values] for a set of columns. A record without some column gets '{blank}' there, extra properties are ignored.",
      "Could you help me fill an HTML table? From the data objects and the wanted column keys I need a nested array: the keys, then per object the matching values, with '{blank}' standing in for values that don't exist.",
      "I have people like { name: 'Ann', age: 3 } and columns ['age', 'name', 'city']; expected [['age', 'name', 'city'], [3, 'Ann', '{blank}']].",
      "Tabulate recrods: columns first and then their values row by row, '{blank}' for values that are not there",
    ],
  }),
  family({
    name: 'relations-readings-columns',
    group: 'scenarios',
    names: ['toColumns', 'readingsByField', 'columnsOf', 'collectColumns', 'transposeReadings'],
    params: [
      { name: 'readings', type: 'Record<string, number>[]', alt: ['samples', 'rows', 'measurements'] },
    ],
    returns: 'Record<string, number[]>',
    body: `  const columns: Record<string, number[]> = {};
  for (const reading of $readings) {
    for (const [key, value] of Object.entries(reading)) (columns[key] ??= []).push(value);
  }
  return columns;`,
    tests: [
      [
        [
          [
            { t: 20, p: 1 },
            { t: 21, p: 2 },
          ],
        ],
        { t: [20, 21], p: [1, 2] },
      ],
      [[[]], {}],
      [[[{ t: 5 }]], { t: [5] }],
      [[[{ t: 5 }, { p: 6 }, { t: 7 }]], { t: [5, 7], p: [6] }],
      [[[{}, { x: 0 }]], { x: [0] }],
      [[[{ a: 1, b: 1 }, { b: 2, a: 2 }, { a: 1 }]], { a: [1, 2, 1], b: [1, 2] }],
    ],
    phrasings: [
      'Convert an array of objects of numbers into an object of arrays, one array per key.',
      'array of objects -> object of arrays',
      'how can i turn weather readings like [{ temp: 20, wind: 3 }, { temp: 21, wind: 5 }] into { temp: [20, 21], wind: [3, 5] }?',
      'Returns an object with all values found under each key, in the order of the readings; a reading without the key adds nothing to it.',
      '[{t: 20, p: 1}, {t: 21}] -> {t: [20, 21], p: [1]}',
      'My chart component wants a series per sensor, whereas the device sends one record per moment with the sensors as keys. Please regroup: sensor name to array of its numbers.',
      'Row oriented to column oriented data: Record<string, number>[] in, Record<string, number[]> out. Missing keys are just skipped.',
      'Collect the values of all objects by key, so each key ends up with a list',
      'Transpose records: for each property that occurs anywhere, gather the numbers in sequence.',
      'Please unzip a list of measurement objects to separate lists, one per measured quantity.',
      'turn rows into colums: every key gets array of its values, rows that lack the key are skipped',
      'Given samples, each an object from channel to number, make an object from channel to the numbers sampled, oldest first as in the input.',
      'What is an easy way to merge several objects into one in which every value becomes an array with the values of all of them?',
      'Pivot a series of small objects so I can plot each field: { field: [v1, v2, ...] }. Fields may be absent in some of the objects, then they have shorter arrays.',
      'I keep the lap data of my car as one object per lap, for example { fuel: 2, time: 90 }. To compute averages I need all fuels together, all times together etc.',
      'Data frames: build the columns from the rows. A row is a dictionary of numbers, a column is an array of numbers stored under the name it had in the rows.',
      'Loop over the readings and over the entries of each, appending the value to the array of its key, creating the array when it is new.',
      'Struct-of-arrays from array-of-structs (number values, unknown keys, some possibly missing).',
      'Gather values by property over a list of flat numeric objects; nothing in the list → {}.',
      'combine the daily counts [{ cats: 1, dogs: 2 }, { cats: 4 }] into lists by animal: { cats: [1, 4], dogs: [2] }, works for any keys',
      'Make one object that maps each key apearing in the rows to the array of numbers it had there, top to bottom.',
    ],
    rules: [
      {
        say: [
          'skip zeros',
          'values of 0 are left out',
          'ignore values that are 0',
          'a 0 means no reading and is not collected',
          'do not collect zeros',
        ],
        body: `  const columns: Record<string, number[]> = {};
  for (const reading of $readings) {
    for (const [key, value] of Object.entries(reading)) {
      if (value !== 0) (columns[key] ??= []).push(value);
    }
  }
  return columns;`,
        tests: [
          [
            [
              [
                { t: 20, p: 0 },
                { t: 0, p: 2 },
              ],
            ],
            { t: [20], p: [2] },
          ],
          [[[]], {}],
          [[[{ t: 0 }]], {}],
          [[[{ t: 5 }, { p: 6 }, { t: 7 }]], { t: [5, 7], p: [6] }],
          [[[{ a: -1, b: 0 }, { a: 0 }, { a: 3 }]], { a: [-1, 3] }],
        ],
      },
    ],
  }),
  family({
    name: 'relations-translate-keys',
    group: 'scenarios',
    names: ['translateKeys', 'mapFields', 'renameFields', 'convertRecords', 'remapKeys'],
    params: [
      { name: 'records', type: 'Record<string, string | number>[]', alt: ['rows', 'items', 'entries'] },
      { name: 'mapping', type: 'Record<string, string>', alt: ['fieldMap', 'dictionary', 'renames'] },
    ],
    returns: 'Record<string, string | number>[]',
    body: `  return $records.map((record) =>
    Object.fromEntries(
      Object.entries(record)
        .filter(([key]) => key in $mapping)
        .map(([key, value]) => [$mapping[key], value]),
    ),
  );`,
    tests: [
      [[[{ vorname: 'Ann', alter: 3 }], { vorname: 'name', alter: 'age' }], [{ name: 'Ann', age: 3 }]],
      [[[{ a: 1, b: 2 }], { a: 'x' }], [{ x: 1 }]],
      [[[], { a: 'x' }], []],
      [[[{ a: 1 }], {}], [{}]],
      [
        [[{ a: 1 }, { b: 2 }], { a: 'x', b: 'y' }],
        [{ x: 1 }, { y: 2 }],
      ],
      [[[{ a: 1, b: 2 }], { a: 'b', b: 'a' }], [{ b: 1, a: 2 }]],
      [[[{ id: 0, t: '' }], { id: 'id', t: 'title', z: 'w' }], [{ id: 0, title: '' }]],
    ],
    phrasings: [
      'Rename the keys of every record with a mapping object (old name -> new name) and drop the keys that are not in the mapping.',
      'records, mapping -> records with the mapped keys only, renamed',
      'how do i translate field names in a list of objects? i have { vorname: "name", alter: "age" } as mapping, other fields should go away',
      'Returns new records with each key replaced by mapping[key]; keys without an entry in the mapping are left out.',
      "[{a: 1, b: 2}] and {a: 'x'} -> [{x: 1}], i.e. pick and rename at once",
      'An old system exports objects with cryptic column names. I have a dictionary from these to proper names. Please convert all the objects; columns that are not in the dictionary are not needed.',
      'Pick + rename: for each object in the list keep what is a key of the map and call it by the value of the map.',
      'Remap API responses to our field names: Record<string, string> says which incoming field becomes which outgoing one, anything unmentioned is omitted.',
      'Please apply a field map to an array of flat objects. Mapped fields get the new name with the same value, unmapped ones disappear, and mapped fields that an object lacks are simply not created.',
      'Given a list of rows and a lookup of new column names by old ones, output the rows under the new names without any unlisted columns.',
      'rename keys of all rows acording to mapping, unlisted keys are removed',
      'What about importing contacts from another app, where the keys differ? Input contacts (plain objects) and { theirKey: ourKey }. Result: contacts having only our keys.',
      'Translate German property names to English in an array of objects using a dictionary object; properties missing in the dictionary get dropped.',
      'Whitelist and alias: mapping keys are the allowed properties, mapping values their aliases. Transform each item of the list like this.',
      'Object.fromEntries / Object.entries exercise: change every key k of each object to mapping[k], filtering out those for which mapping has no such key.',
      'I need to change snake_case columns to the names in a given table (object old → new) for a list of database rows and get rid of columns which the table does not list.',
      'Convert records between two schemas. The schema bridge is an object whose properties are source fields and whose values are target fields. Source fields outside the bridge are ignored.',
      'In every object, keep just the properties named in the map and give them the new names from the map. The input stays as is.',
      'Shape the entries for the frontend: { src: dest } tells how properties are to be called; what it does not contain must not be sent.',
      'Relabel and trim objects: labels come from a Record<string, string>, objects come as a list, keys with no label are cut.',
      'Map field names over a whole dataset, removing fields for wich no new name is defined.',
    ],
  }),
  family({
    name: 'relations-top-expense',
    group: 'scenarios',
    names: ['topCategory', 'biggestExpense', 'mostExpensiveCategory', 'largestCategory'],
    params: [{ name: 'months', type: 'Record<string, number>[]', alt: ['budgets', 'periods', 'sheets'] }],
    returns: 'string',
    slots: { none: ['none', 'nothing', '-', ''] },
    body: `  const totals: Record<string, number> = {};
  for (const month of $months) {
    for (const [category, amount] of Object.entries(month)) {
      totals[category] = (totals[category] ?? 0) + amount;
    }
  }
  const [top] = Object.entries(totals).sort((a, b) => b[1] - a[1]);
  return top ? top[0] : '{none}';`,
    tests: (slots) => {
      const none = slots.none as string;
      return [
        [
          [
            [
              { rent: 500, food: 300 },
              { rent: 500, food: 250 },
            ],
          ],
          'rent',
        ],
        [[[{ food: 10, fun: 30 }, { food: 25 }]], 'food'],
        [[[]], none],
        [[[{}, {}]], none],
        [[[{ a: 5, b: 5 }]], 'a'],
        [[[{ b: 2 }, { a: 5 }, { b: 3 }]], 'b'],
        [[[{ gym: 0 }]], 'gym'],
      ];
    },
    phrasings: [
      "Monthly expenses come as objects category -> amount, one per month. Sum them key by key and return the category with the highest total; the first one seen wins a tie, '{none}' if there are no categories.",
      "months: Record<string, number>[] -> name of the category with the biggest sum over all months, '{none}' if empty, ties: first seen",
      "what do i spend most on? every month is an object like { rent: 500, food: 300 }. add the same keys together and tell me the key of the maximum, on equal sums the earlier key, no data is '{none}'",
      "Returns the key with the largest total over a list of number objects (the earliest key in case of equality), or '{none}' when no key exists.",
      "[{food: 10, fun: 30}, {food: 25}] -> 'food', since 35 beats 30; [] -> '{none}'; among equal totals take the key that came first",
      "Please add up several budget sheets (each Record<string, number>) and find where most of the money went. Equal totals: whichever category appears first. Without any category: '{none}'.",
      "sum objects key by key, then key of max value; first on ties; '{none}' for nothing",
      "I track spending by category in one object for each month and would like the single most expensive category over the year. If two cost the same the one that turned up first counts; with no entries the answer is '{none}'.",
      "Total the categories over the periods and give the name of the top one, '{none}' for an empty list, and keep first-come order among equals.",
      "Which category has the greatest combined amount in these objects? They all map category to amount. Ties go to the first encountered category, and '{none}' is returned if there is none.",
      "merge monthly cost objects by adding and give bigest category, first one if equal, '{none}' if no months",
      "Given a list of cost breakdowns, e.g. { cloud: 20, staff: 90 }, accumulate per item and name the item that costs the most altogether. No items → '{none}', equal costs → first seen item.",
      "Household book: months with their costs by category. Where did the most money go in sum? Answer with the category name; '{none}' when the book has no costs; the first mentioned one if several lead.",
      "Combine counters (objects of numbers) by addition and tell which key leads. First seen key has priority when totals are equal. No keys: '{none}'.",
      "From an array of { [category]: amount } find the category with the maximum overall amount; use '{none}' in the absence of categories and prefer the earlier category on a draw.",
      "Fold all the months into one totals object, sort the entries by total from high to low (stable) and return the first name, or '{none}' if nothing is there.",
      "The accountant sends one expense object per branch. I want the expense type with the highest sum of all branches, as a string, '{none}' where there are no expense types, first come first in ties.",
      "Largest cost factor of the year out of 12 monthly objects (factor → euros). Draws are resolved in favour of the factor listed earlier, '{none}' for no factors at all.",
      "Could you compute the overall totals by key of these objects and hand back only the winning key? Same totals: earlier key. Empty input or only empty objects: '{none}'.",
      "key with max summed value across dictionaries, '{none}' fallback, earliest key when tied",
      "Go over the expense objects, add amounts of the same catagory, and say which category is the largest; the first one if there are several, '{none}' if there isn't any.",
    ],
  }),
  family({
    name: 'relations-price-rises',
    group: 'scenarios',
    names: ['priceRises', 'risenProducts', 'steepRises', 'dearerProducts', 'priceHikes'],
    params: [
      { name: 'before', type: 'Record<string, number>', alt: ['lastYear', 'oldPrices', 'previous'] },
      { name: 'after', type: 'Record<string, number>', alt: ['thisYear', 'newPrices', 'current'] },
    ],
    returns: 'string[]',
    slots: { percent: [5, 10, 20, 50] },
    body: `  const rise = (product: string) => (($after[product] - $before[product]) * 100) / $before[product];
  return Object.keys($after)
    .filter((product) => product in $before && rise(product) > {percent})
    .sort((a, b) => rise(b) - rise(a));`,
    tests: (slots) => {
      const p = slots.percent as number;
      return [
        [[{ tea: 100 }, { tea: 100 + p }], []],
        [[{ tea: 100 }, { tea: 101 + p }], ['tea']],
        [
          [
            { tea: 100, jam: 100 },
            { tea: 101 + p, jam: 102 + p },
          ],
          ['jam', 'tea'],
        ],
        [[{}, { tea: 9 }], []],
        [[{ tea: 9 }, {}], []],
        [
          [
            { a: 10, b: 1, c: 5 },
            { a: 30, b: 4, c: 4 },
          ],
          ['b', 'a'],
        ],
        [
          [
            { a: 100, b: 10 },
            { a: 200, b: 20 },
          ],
          ['a', 'b'],
        ],
      ];
    },
    phrasings: [
      'Which products went up by more than {percent} percent? Two price lists (product -> price), before and after; steepest rise first, products in only one of the lists are ignored.',
      'old and new prices -> names of products that got over {percent}% dearer, sorted by the rise in percent, biggest first, only products in both',
      'how do i find price hikes? i have last year’s and this year’s prices as objects by product, show products with an increase above {percent} % (relative to the old price), strongest increase first. skip new and discontinued ones',
      'Returns the products present in both price lists whose price has increased by more than {percent} per cent of the former price, in descending order of the percentage.',
      'Compare Record<string, number> of prices at two dates. Keep the keys that exist in both and rose by strictly more than {percent} %, and order them from highest to lowest percentage rise.',
      'Consumer watch: given old prices and new prices per product, name those that became more than {percent} percent more expensive, the worst first. Products without an old price cannot be judged and are left out, as are those without a new one.',
      'price increase > {percent}% by key between two dictionaries, list of keys by decreasing percentage, keys missing on one side excluded',
      'Please give me a list of articles where (new - old) / old is above {percent}%, sorted by that ratio from large to small. Articles come as keys of two objects, only common ones matter.',
      '{a: 100, b: 100} to {a: 190, b: 180} -> ["a", "b"]: both rose by over {percent}%, a more strongly; a product with a rise of exactly {percent}% is not included, nor one missing in either object',
      'What has become much more expensive? Much = more than {percent} percent. Inputs are price objects of two years. The biggest relative jump should be at the front, goods that are in just one year do not count.',
      'find products with prise rise over {percent}% (old object, new object), most risen first, only those in both',
      'For the shared keys of two price tables compute the percentage change and return the keys with a change greater than {percent}, greatest change first.',
      "Our supplier sent a new price list. Both lists are { [sku]: price }. I'd like the SKUs whose price climbed more than {percent}% compared with the old list, sorted so that the largest climb comes first; ignore SKUs that are not in both.",
      'Rents by district, then and now, as objects: which districts exceeded a {percent} percent increase, ranked by percentage (top down)? Districts absent from one of the two are disregarded.',
      'List the stocks that gained more than {percent}% from the first quote object to the second, best gainer first; tickers must be in both objects.',
      'Filter the product names by growth > {percent} % between before[name] and after[name] and sort by growth, descending. Names existing in one object only are skipped.',
      'Given yesterday’s and today’s quotes keyed by symbol, select symbols up over {percent} percent and put the largest percentage mover at position 0. No entry for symbols lacking either quote.',
      'Inflation homework: two objects of goods with prices. Output goods that rose over {percent}% (a rise of {percent}% sharp is not enough), in order of falling percentage, considering goods of both objects only.',
      'Could you tell me which keys grew by more than {percent}% from the first to the second object of numbers? Order: highest growth to lowest. Keys need to be in both.',
      'more than {percent} % up since the old list? then include the product name; order by % descending; ignore products that are not in both lists',
      'Determine the prodcuts with an above-{percent}% price rise from two price maps, rank them by the relative rise starting with the highest, leave out products without a counterpart.',
    ],
  }),
  family({
    name: 'relations-leaderboard',
    group: 'scenarios',
    names: ['leaderboard', 'topScores', 'rankingLines', 'highscores', 'bestPlayers'],
    params: [{ name: 'scores', type: 'Record<string, number>', alt: ['results', 'standings'] }],
    returns: 'string[]',
    slots: { n: [3, 5, 10], unit: ['points', 'pts', 'goals'] },
    body: `  return Object.entries($scores)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, {n})
    .map(([player, score], i) => \`\${i + 1}. \${player}: \${score} {unit}\`);`,
    tests: (slots) => {
      const n = slots.n as number;
      const unit = slots.unit as string;
      const letters = 'abcdefghijkl'.split('');
      return [
        [[{ Ann: 3, Bob: 7 }], [`1. Bob: 7 ${unit}`, `2. Ann: 3 ${unit}`]],
        [[{ Cy: 5, Al: 5, Bo: 9 }], [`1. Bo: 9 ${unit}`, `2. Al: 5 ${unit}`, `3. Cy: 5 ${unit}`]],
        [[{}], []],
        [[{ Zoe: 0 }], [`1. Zoe: 0 ${unit}`]],
        [
          [Object.fromEntries(letters.map((letter, i) => [letter, i]))],
          letters
            .map((letter, i) => [letter, i] as const)
            .reverse()
            .slice(0, n)
            .map(([letter, i], rank) => `${rank + 1}. ${letter}: ${i} ${unit}`),
        ],
        [
          [Object.fromEntries([...letters].reverse().map((letter) => [letter, 1]))],
          letters.slice(0, n).map((letter, rank) => `${rank + 1}. ${letter}: 1 ${unit}`),
        ],
      ];
    },
    phrasings: [
      "Print the top {n} of a scores object (player -> number) as '1. Ann: 30 {unit}', best first, players with the same score in alphabetical order.",
      "scores object -> leaderboard lines '1. Bob: 7 {unit}', sorted by score descending then name, only the first {n}",
      "how do i sort an object by its values and show the best {n} as numbered text? each line looks like '1. Zoe: 12 {unit}', same score means sort by name a-z",
      "Returns up to {n} strings of the form 'rank. name: score {unit}' for the highest scores in the record; equal scores are ordered by name and get consecutive numbers.",
      "{Ann: 3, Bob: 7} -> ['1. Bob: 7 {unit}', '2. Ann: 3 {unit}'], {n} lines at most, ties alphabetically",
      "I have a Record<string, number> with what each player has scored. For the scoreboard please make lines like '2. Eve: 18 {unit}', highest first, at most {n} of them, and alphabetical where the numbers are equal.",
      "Rank the keys by value, descending, break ties by key ascending, cut after {n}, format as '<position>. <key>: <value> {unit}'.",
      "Top {n} list out of a dictionary of results: position, dot, name, colon, value, '{unit}', e.g. '1. Kim: 5 {unit}'. Sorted by value from high to low and by name if level.",
      "Please write the highscore display. Input: object from nickname to score. Output: array of '1. nick: score {unit}' style strings for the {n} best ones (fewer if there are fewer), tied nicks sorted alphabetically.",
      "sort entries by value desc + name asc, take {n}, number them from 1 -> '1. name: value {unit}'",
      "leaderbord text for best {n} players from { name: score }, line format '1. name: score {unit}', ties by name",
      "What are the {n} strongest teams? Scores are in an object keyed by team. I want strings '1. Reds: 44 {unit}', '2. Blues: 40 {unit}' and so on; teams on the same score go in alphabetical order.",
      "Given standings as key/value object, list the leading {n} with their rank in front ('1. ', '2. ', ...), then name, colon, space, number and the word {unit}. Higher numbers come first, names decide between equal numbers.",
      "A quiz night needs its final table: top {n} teams of a { team: score } object, formatted '1. Team: 9 {unit}', ordered by score (most first) and team name (A first) on equal scores.",
      "Build a ranking from a map of names to numbers: largest number on top; the name earlier in the alphabet wins a draw; no more than {n} places; each place reads '1. Name: 10 {unit}'.",
      "Could you convert { ann: 3, bob: 9 } into a numbered list with the best at the top? '1. bob: 9 {unit}', '2. ann: 3 {unit}'. Restrict it to {n} entries and arrange those with identical values by name.",
      "Show who has the most {unit}: the {n} biggest values of the object with their keys, as 'n. key: value {unit}' lines numbered from 1; alphabetical order among equals.",
      "From an object of tallies produce the first {n} lines of the league table, e.g. '3. Ada: 6 {unit}'. Ordering: tally descending, then name ascending.",
      "array of display strings for the {n} highest entries in a name -> score object; '1. name: score {unit}'; empty object gives an empty array; same score, then a before b",
      "Format the hall of fame. Entries come unsorted in an object (name: number). Only {n} make it, best number first, name order for equal numbers, text is '<place>. <name>: <number> {unit}'.",
      "list top {n} as '1. X: 20 {unit}' from score dictonary, decending by score, alphabetical for the same score",
    ],
    rules: [
      {
        say: [
          'leave out anyone with 0',
          'entries with a value of 0 are not shown',
          'skip zero scores',
          'only scores above 0 appear',
          'those without a positive score are dropped',
        ],
        body: `  return Object.entries($scores)
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, {n})
    .map(([player, score], i) => \`\${i + 1}. \${player}: \${score} {unit}\`);`,
        tests: (slots) => {
          const unit = slots.unit as string;
          return [
            [[{ Ann: 3, Bob: 7 }], [`1. Bob: 7 ${unit}`, `2. Ann: 3 ${unit}`]],
            [[{ Cy: 5, Al: 0, Bo: 5 }], [`1. Bo: 5 ${unit}`, `2. Cy: 5 ${unit}`]],
            [[{}], []],
            [[{ Zoe: 0 }], []],
            [[{ Zoe: 0, Mo: 1 }], [`1. Mo: 1 ${unit}`]],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-user-permissions',
    group: 'scenarios',
    names: ['userPermissions', 'permissionsOf', 'effectiveRights', 'allowedActions', 'collectPermissions'],
    params: [
      {
        name: 'user',
        type: '{ name: string; roles: string[]; {denied}: string[] }',
        alt: ['account', 'member', 'person'],
      },
      { name: 'roles', type: 'Record<string, string[]>', alt: ['rightsByRole', 'grants', 'roleTable'] },
    ],
    returns: 'string[]',
    slots: { denied: ['denied', 'blocked', 'revoked'] },
    body: `  const granted = new Set($user.roles.flatMap((role) => $roles[role] ?? []));
  return [...granted].filter((right) => !$user.{denied}.includes(right)).sort();`,
    tests: (slots) => {
      const user = (roles: string[], ...denied: string[]): Json => ({
        name: 'Ann',
        roles,
        [slots.denied as string]: denied,
      });
      const table = { editor: ['write', 'read'], viewer: ['read'], admin: ['delete', 'ban'] };
      return [
        [
          [user(['editor', 'viewer']), table],
          ['read', 'write'],
        ],
        [
          [user(['admin', 'viewer'], 'ban'), table],
          ['delete', 'read'],
        ],
        [[user([]), table], []],
        [[user(['ghost']), table], []],
        [[user(['ghost', 'viewer'], 'write'), table], ['read']],
        [[user(['viewer'], 'read'), table], []],
        [[user(['editor']), {}], []],
      ];
    },
    phrasings: [
      'Collect the permissions of a user { name, roles, {denied} }: those of all roles by a table role -> permissions, without duplicates and without the {denied} ones, sorted. Unknown roles grant nothing.',
      'user (name, roles[], {denied}[]) + table of role -> rights[] -> sorted unique rights minus {denied}; role not in the table = no rights',
      'how do i find out what a user may do? user has name, roles (string[]) and {denied} (string[]). a Record<string, string[]> lists permissions by role. want the union, no doubles, minus {denied}, in alphabetical order; ignore roles that are not in the record',
      'Returns the distinct rights that the roles of the user give according to the role table, except for those in user.{denied}, alphabetically. User: { name: string; roles: string[]; {denied}: string[] }. A role missing from the table has no rights.',
      "{name: 'Ann', roles: ['editor', 'viewer'], {denied}: ['ban']} with {editor: ['write', 'read'], viewer: ['read']} -> ['read', 'write']; unknown roles are skipped, output is sorted",
      'Access control for our intranet: an account has name, roles and {denied}; a dictionary gives the actions for every role. Please return the effective actions sorted A to Z: union over the roles, each once, less the {denied} actions. If a role is not in the dictionary it adds nothing.',
      'union of role permissions, minus user.{denied}, deduplicated, sorted; user = { name, roles, {denied} }; missing role => empty',
      'Look up each role of the account ({ name, roles, {denied} }) in the grants object, merge the arrays, remove repeated entries and the {denied} entries, and sort. Roles that grants does not know count as having no entries.',
      'Given type User = { name: string; roles: string[]; {denied}: string[] } and Record<string, string[]> of rights per role, which rights does the user have? Explicitly {denied} ones never count; sort them; no duplicates; an unlisted role gives no right.',
      'Please resolve roles to actions. Several roles may contain the same action, which should be listed once. Actions in the {denied} array of the user (name, roles, {denied}) are excluded. Sorted output; unknown role: ignore.',
      'which permisions does a user have: roles array -> table lookup -> unique -> without {denied} -> sort. user object has name, roles, {denied}. unknown roles are fine, they add nothing',
      "Members of our club have keys: a member { name, roles, {denied} } can open the doors of all his or her roles (object role → doors), but not doors in {denied}. Name the doors in alphabetical order, every door once. There may be roles we don't have in the object; skip those.",
      'Compute effective rights = (union of table[r] for r in user.roles) \\ user.{denied}, as a sorted array. table[r] may be undefined, treat it as []. The user has name, roles and {denied}.',
      'What can this person do? person: name, roles, {denied} (the latter two are lists of strings). Second input: role → list of abilities. Merge abilities of the roles without repeats, subtract {denied}, sort alphabetically, and disregard roles without a definition.',
      'Write a permission check helper that lists all permissions in order of the alphabet: they come from the roles in user.roles through the role map, those in user.{denied} are taken away, doubles are removed, undefined roles contribute none. user also has a name.',
      'I need the final rights of an employee object with name, roles, {denied}. Rights by role are in a lookup object (role to string array, maybe lacking a role, then nothing). Each right once, {denied} ones removed, sorted ascending.',
      'From { name, roles, {denied} } and { [role]: permission[] } derive the sorted set of permissions left after taking out {denied}; roles not found in the second object are to be ignored.',
      'Flatten the rights of the roles of one user, drop duplicates and everything under {denied}, then sort by name. Structure: user.name, user.roles, user.{denied}; rights table keyed by role; a role it does not have means no rights.',
      'RBAC: roles → permissions lookup with a personal deny list. user is { name, roles, {denied} }, the lookup is Record<string, string[]>. Output unique permissions not {denied}, alphabetical. Role absent in lookup: nothing.',
      'Which features are switched on for a subscriber (name, roles, {denied})? Take features of every role from the feature table, once each, not the {denied} ones, sorted. Roles that have no row in the table do not add anything.',
      'rights of user acording to his roles (object role: rights), minus his {denied} rights, sorted and unique. user fields: name, roles, {denied}. a role without rights entry is ignored',
    ],
  }),
];
