/** Lists of records from daily life: books, films, recipes, plants, pets, matches, concerts, buses, rooms, chores, gifts. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'life-aisle-lines',
    group: 'scenarios',
    names: ['aisleLines', 'linesByAisle', 'shoppingLines', 'groupedShopping', 'shoppingRoute'],
    params: [
      {
        name: 'items',
        type: '{ name: string; aisle: number; bought: boolean }[]',
        alt: ['list', 'groceries', 'entries'],
      },
    ],
    returns: 'string',
    slots: { word: ['Aisle', 'Row', 'Shelf'] },
    body: `  const aisles = new Map<number, string[]>();
  for (const item of $items) {
    if (item.bought) continue;
    aisles.set(item.aisle, [...(aisles.get(item.aisle) ?? []), item.name]);
  }
  return [...aisles]
    .sort(([a], [b]) => a - b)
    .map(([aisle, names]) => \`{word} \${aisle}: \${names.join(', ')}\`)
    .join('\\n');`,
    tests: ({ word }) => {
      const f = 'name aisle bought';
      return [
        [
          [rows(f, ['milk', 10, false], ['soap', 3, false], ['eggs', 10, false])],
          `${word} 3: soap\n${word} 10: milk, eggs`,
        ],
        [[[]], ''],
        [[rows(f, ['milk', 1, true])], ''],
        [[rows(f, ['milk', 1, true], ['tea', 1, false])], `${word} 1: tea`],
        [[rows(f, ['b', 2, false], ['a', 2, false])], `${word} 2: b, a`],
        [[rows(f, ['x', 20, false], ['y', 3, false], ['z', 1, true])], `${word} 3: y\n${word} 20: x`],
      ];
    },
    phrasings: [
      "Shopping list items { name: string; aisle: number; bought: boolean }[]: one line per aisle with what is not bought yet, '{word} 3: soap, tea', lines sorted by aisle number and joined with newlines.",
      'text by aisle: "{word} 1: milk, eggs" newline "{word} 4: soap". item = { name, aisle, bought }, only bought false, aisles ascending',
      'When I walk through the supermarket I want the open items of my list in walking order. Each has name, aisle (number) and bought. Make a multi-line text, "{word} 2: rice, beans" for each aisle that still has something, smallest number on top.',
      "Returns lines of the form '{word} N: a, b' for the items not bought, grouped by aisle in numeric order and separated by '\\n'. Items have name, aisle and bought.",
      'How do I group unbought groceries by aisle and print them as "{word} 3: soap" lines, sorted numerically? Objects: name, aisle, bought. Within the line names stay in list order, separated by comma and space.',
      'items (name, aisle, bought) -> "{word} 3: soap\\n{word} 10: milk, eggs"; skip bought; aisle ascending as numbers',
      'type Item = { name: string; aisle: number; bought: boolean }; render what is left to buy by aisle: `{word} ${aisle}: names joined by ", "`, rows joined by a line break, lowest aisle first',
      'Please format my groceries. Group those with bought = false by aisle; every group becomes a line starting with "{word}", the number and a colon, then the names with ", " between. Numeric order, line feed between lines. Fields: name, aisle, bought.',
      'Given entries with name, aisle, bought, give back one string: a line for each aisle, e.g. "{word} 12: tea, jam", aisle 3 before aisle 12, already bought things left out, no trailing newline.',
      "[{ name: 'milk', aisle: 10, bought: false }, { name: 'soap', aisle: 3, bought: false }, { name: 'tea', aisle: 3, bought: true }] -> '{word} 3: soap\\n{word} 10: milk'",
      'Shop route: omit bought items, sort the aisles by number, and write "{word} <number>: <name>, <name>" per aisle on separate lines. Items carry name, aisle and bought. Nothing to buy gives an empty string.',
      'grouped shoping list as text, {word} number + names that are not boght, one line each (\\n), order by aisle number; { name, aisle, bought }',
      'A list app has name, aisle and bought for each item. The print view should show for every aisle with unbought items: "{word} 5: flour, sugar". From low to high aisle. New line after each except the last.',
      'Collect names by aisle where bought is false, then output sorted lines, each "{word} n: x, y", as a single string with newline characters. Input = array of { name, aisle, bought }.',
      'What do I still need, aisle by aisle? Build text from { name, aisle, bought } records. Lines: {word}, space, aisle number, colon, space, names (comma + space). Ascending by number, bought ones ignored.',
      'For the class trip somebody shops with a sheet of lines like "{word} 7: juice, cups". Produce it out of name/aisle/bought objects; only unbought; numeric ascending aisles; \\n as separator; keep the item order inside a line.',
      'Unbought items per aisle, printed. Prefix each line with "{word} " and the aisle, names after ": " with ", " in between; join lines with "\\n"; aisles in growing order. { name: string, aisle: number, bought: boolean }',
      'Each grocery has a name, an aisle number and a flag bought. I need a multiline string listing aisle for aisle what is missing in the trolley: "{word} 1: apples, pears" then "{word} 2: bread" and so on by number.',
      'make a string with a line for each aisle (sorted 1, 2, 10) containing the names not yet bought: "{word} 2: rice, oil". name, aisle, bought are the fields',
      'Turn a grocery array (name, aisle, bought) into text. Skip whatever is bought. Lines are ordered by aisle as a number and look like "{word} 4: butter, cheese"; separate them by newlines.',
    ],
  }),
  family({
    name: 'life-gifts-over-budget',
    group: 'scenarios',
    names: ['overBudget', 'giftsOverBudget', 'spoiledPeople', 'tooManyGifts', 'overspentOn'],
    params: [
      {
        name: 'gifts',
        type: '{ {person}: string; title: string; price: number }[]',
        alt: ['presents', 'list', 'ideas'],
      },
      { name: 'budget', type: 'number', alt: ['limit', 'max', 'cap'] },
    ],
    returns: 'string[]',
    slots: { person: ['person', 'recipient', 'child', 'receiver'] },
    body: `  const spent: Record<string, number> = {};
  for (const gift of $gifts) {
    spent[gift.{person}] = (spent[gift.{person}] ?? 0) + gift.price;
  }
  return Object.keys(spent)
    .filter((name) => spent[name] > $budget)
    .sort();`,
    tests: ({ person }) => {
      const f = `${person} title price`;
      return [
        [
          [rows(f, ['Tim', 'kite', 20], ['Ann', 'book', 60], ['Tim', 'car', 35]), 50],
          ['Ann', 'Tim'],
        ],
        [[[], 50], []],
        [[rows(f, ['Tim', 'kite', 50]), 50], []],
        [[rows(f, ['Tim', 'kite', 25], ['Tim', 'ball', 26]), 50], ['Tim']],
        [[rows(f, ['Tim', 'kite', 25], ['Ann', 'ball', 26]), 50], []],
        [
          [rows(f, ['Zoe', 'a', 9], ['Max', 'b', 9], ['Ann', 'c', 1]), 5],
          ['Max', 'Zoe'],
        ],
        [[rows(f, ['Tim', 'card', 0]), 0], []],
      ];
    },
    phrasings: [
      'Gifts { {person}: string; title: string; price: number }[] and a budget: who gets presents worth more than the budget in total? Names sorted alphabetically.',
      'gift planning: sum price per {person}, return those over budget (>), a-z. gift = { {person}, title, price }',
      'Christmas is coming and I have a list of gifts with {person}, title and price. The budget counts for each {person}. For whom did I overspend, i.e. whose prices add up to more than it? Alphabetical list of names.',
      'Returns the sorted names of everyone whose gifts cost more than the budget together. A gift has {person}, title, price.',
      'How do I total the price per {person} and keep only the ones strictly above a limit? Objects are { {person}, title, price }, result is an array of {person} names in alphabetical order.',
      'gifts ({person}, title, price), budget -> names of each {person} with sum of price > budget, sorted',
      'type Gift = { {person}: string; title: string; price: number }; group by {person}, add prices, filter totals greater than the second argument, sort the names ascending',
      'Please check our presents for fairness: the total of price for a {person} should not exceed the limit. Return names (in alphabetical order) where it does. Each present: {person}, title, price.',
      'Given presents with {person}, title and price, list every {person} whose presents in sum exceed the amount passed in. Spending exactly that amount is OK. Sort the names.',
      "[{ {person}: 'Tim', title: 'kite', price: 20 }, { {person}: 'Tim', title: 'car', price: 35 }, { {person}: 'Ann', title: 'book', price: 40 }], 50 -> ['Tim'], sorted by name if there are several",
      'Find out for whom the presents became too expensive. One entry is { {person}, title, price }. Too expensive means: the prices for that {person} summed are above the cap. Names from A to Z.',
      'who is over the buget? add price by {person}, more than the limit, sorted names. fields: {person}, title, price',
      'Accumulate price by {person} over an array of { {person}, title, price }; hand back, sorted, the {person} values with an accumulated price larger than budget. No gifts, empty array.',
      'My gift app stores {person}, title, price. For a maximum per head, show the names that surpass it with the sum of their gifts. Names ordered alphabetically; equal to the maximum is not surpassing.',
      'For grandma: she gives several things to each {person}. Data rows: {person}, title, price. She wants an alphabetical array of those whose total price is higher than the sum she names.',
      'From {person}/title/price rows, work out the total per {person}; then which totals lie above the threshold? Return the matching names only, alphabetically.',
      'sum(price) group by {person} having sum(price) > budget order by {person}, but on an array of { {person}, title, price }; just the names',
      'Alphabetical array of each {person} for whom I have spent too much. Too much = the prices of the gifts add up to more than a given number. Gift records have {person}, title and price.',
      'Secret Santa audit. Records: {person}, title, price. Anyone receiving more than the budget (in all their gifts together) goes on the list, and the list is sorted by name.',
      'Tell me which names break the spending limit. There may be many gifts per {person}; compare their summed price with the limit using >. Input gifts: {person}, title, price. Output sorted strings.',
    ],
    rules: [
      {
        say: [
          'gifts with a price below 5 do not count at all',
          'leave single gifts cheaper than 5 out of the sum',
          'skip every gift whose price is under 5',
          'small things (price < 5) are not added',
          'only add gifts that cost 5 or more',
        ],
        body: `  const spent: Record<string, number> = {};
  for (const gift of $gifts) {
    if (gift.price < 5) continue;
    spent[gift.{person}] = (spent[gift.{person}] ?? 0) + gift.price;
  }
  return Object.keys(spent)
    .filter((name) => spent[name] > $budget)
    .sort();`,
        tests: ({ person }) => {
          const f = `${person} title price`;
          return [
            [
              [rows(f, ['Tim', 'kite', 20], ['Ann', 'book', 60], ['Tim', 'car', 35]), 50],
              ['Ann', 'Tim'],
            ],
            [[[], 50], []],
            [[rows(f, ['Tim', 'kite', 48], ['Tim', 'card', 4]), 50], []],
            [[rows(f, ['Tim', 'kite', 48], ['Tim', 'card', 5]), 50], ['Tim']],
            [[rows(f, ['Ann', 'a', 4.99], ['Max', 'b', 9]), 0], ['Max']],
            [[rows(f, ['Tim', 'card', 50]), 50], []],
          ];
        },
      },
    ],
  }),
];
