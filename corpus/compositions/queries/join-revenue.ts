/** Joins that multiply: a price in one list, a quantity in the other. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import { wordsOf } from '../literals.js';
import { an, number, type Query, type Row, string, upper } from './relation-parts.js';

type Rows = readonly Row[];

/** Parents, their title and price; children, link and quantity; what the product of both is called. */
const table = `
products product name price/sales sale productId quantity/revenue
books book title price/purchases purchase bookId copies/revenue
dishes dish name price/orders order dishId portions/revenue
concerts concert title fee/bookings booking concertId seats/revenue
rooms room name rate/stays stay roomId nights/revenue
employees employee name wage/shifts shift employeeId hours/pay
cars car model rate/rentals rental carId days/income
snacks snack name calories/meals meal snackId portions/energy
courses course title fee/signups signup courseId seats/income
materials material name cost/deliveries delivery materialId units/cost
stocks stock name price/holdings holding stockId shares/value
games game title points/rounds round gameId wins/score
parts part name weight/boxes box partId count/weight
services service name rate/visits visit serviceId hours/income
`;

const pairs = table
  .trim()
  .split('\n')
  .map((line) => line.split('/').map((part) => part.split(' ')) as [string[], string[], string[]]);

export function drawRevenueQuery(random: Random): Query {
  const [[parents, parent, title, price], [children, child, link, quantity], [word]] = pick(
    pairs,
    random,
  ) as [[string, string, string, string], [string, string, string, string], [string]];
  const kind = pick(['total', 'total', 'array', 'object', 'best', 'lines'] as const, random);
  const few = kind === 'total' && random.next() < 0.4;
  const least = pick([2, 3, 5, 10], random);
  const out = `{ ${title}, ${word} }`;
  const product = `[${price} times ${quantity}|${price} x ${quantity}|${price} * ${quantity}|the ${price} multiplied by the ${quantity}]`;
  const many = few ? `${children} with at least ${least} ${quantity}` : children;
  const total = (row: Row, kids: Rows): number =>
    kids.reduce(
      (sum, kid) => (kid[link] === row.id ? sum + number(kid, quantity) * number(row, price) : sum),
      0,
    );
  const sums = `  const amounts: Record<number, number> = {};\n  for (const ${child} of $${children}) {\n    amounts[${child}.${link}] = (amounts[${child}.${link}] ?? 0) + ${child}.${quantity};\n  }`;
  const prices = `  const prices = new Map($${parents}.map((${parent}) => [${parent}.id, ${parent}.${price}]));`;
  const skipped = `[ignore ${children} of an unknown ${parent}|${children} whose ${parent} does not exist are skipped|unknown ${parent}: skip]`;
  const none = `[0 if there are none|0 for ${an(parent)} without ${children}|no ${children}: 0]`;
  const shared = {
    lists: [
      {
        plural: parents,
        singular: parent,
        fields: kind === 'total' || kind === 'lines' ? `id:n ${price}:n` : `id:n ${title}:s ${price}:n`,
        extra: `${title}:s`,
      },
      { plural: children, singular: child, fields: `${link}:n ${quantity}:n` },
    ],
    light: `[${link} refers to the id of the ${parent}|match ${children} and ${parents} by ${link}|${an(child)} has ${link} and ${quantity}, ${an(parent)} has ${price}]`,
    args: (source: Random, i: number): Json[] => {
      const count = [0, 2, 0, 1, 3, 4, 4][i]!;
      const names = source.shuffle([...wordsOf(title)]);
      const rows = Array.from({ length: count }, (_, at) => ({
        id: at + 1,
        [title]: names[at]!,
        [price]: 1 + source.int(20),
      }));
      const kids = Array.from({ length: [0, 0, 2, 1, 4, 6, 8][i]! }, () => ({
        [link]: source.next() < 0.15 ? 9 : 1 + source.int(Math.max(1, count)),
        [quantity]: pick([least - 1, least, least + 1, 1, 2], source),
      }));
      return [rows, kids];
    },
  };
  const name = `join-product-${kind}`;
  const key = `${parents}-${children}${few ? ' few' : ''}`;
  if (kind === 'total') {
    return {
      ...shared,
      name,
      key,
      wordings: [
        `the total ${word} of ${many}: ${product}, summed`,
        `[compute|calculate] the total ${word} over the ${many}, i.e. ${product} for each ${child}`,
        `how much ${word} is there in total? Add up ${product} for the ${many}`,
        `sum up ${product} over all ${many}`,
        `total ${word} = sum of ${product} over the ${many}`,
        `look up the ${price} of every ${child} and return the overall ${word} (${product}) of the ${many}`,
        `I need the overall ${word}. Each ${child} counts ${product}${few ? `, only ${many}` : ''}`,
        `join both lists and return the sum of ${product} for the ${many}`,
        `what do the ${many} amount to? ${product}, added up`,
      ],
      rules: [skipped],
      names: [`total${upper(word)}`, `${word}Total`, `sum${upper(word)}`],
      returns: 'number',
      body: `${prices}\n  let total = 0;\n  for (const ${child} of $${children}) {\n    ${few ? `if (${child}.${quantity} >= ${least}) ` : ''}total += (prices.get(${child}.${link}) ?? 0) * ${child}.${quantity};\n  }\n  return total;`,
      run: (all: Rows, kids: Rows) => {
        const kept = kids.filter((kid) => !few || number(kid, quantity) > least - 1);
        return all.map((row) => total(row, kept)).reduce((sum, value) => sum + value, 0);
      },
    };
  }
  if (kind === 'lines') {
    return {
      ...shared,
      name,
      key,
      wordings: [
        `the ${word} of each ${child} (${product}) as an array of numbers`,
        `map every ${child} to its ${word}: ${product}`,
        `for each ${child} return ${product}`,
        `array with ${product} per ${child}, in order`,
        `what is the ${word} of each single ${child}? ${product}, array of numbers`,
        `list the ${word} for every ${child}, which is ${product}`,
        `look up the ${price} by ${link} and give me ${product} for all ${children}`,
        `${children} -> numbers: ${product}`,
      ],
      rules: [
        `[0 if the ${parent} does not exist|unknown ${parent}: 0|use 0 when there is no such ${parent}]`,
      ],
      names: [`${child}${upper(word)}`, `${word}Per${upper(child)}`],
      returns: 'number[]',
      body: `${prices}\n  return $${children}.map((${child}) => (prices.get(${child}.${link}) ?? 0) * ${child}.${quantity});`,
      run: (all: Rows, kids: Rows) =>
        kids.map((kid) => {
          const found = all.filter((row) => row.id === kid[link]);
          return found.length === 0 ? 0 : number(kid, quantity) * number(found[0]!, price);
        }),
    };
  }
  if (kind === 'best') {
    return {
      ...shared,
      name,
      key,
      wordings: [
        `the ${title} of the ${parent} with the [highest|greatest] total ${word} (${product})`,
        `which ${parent} brings the most ${word}? ${upper(word)} is ${product} over its ${children}; return the ${title}`,
        `return the ${title} of the ${parent} whose ${children} have the largest ${word} in total, ${product}`,
        `find the top ${parent} by ${word}, ${product}, and return its ${title}`,
        `best ${parent} by ${word} = sum of ${product} (return the ${title})`,
        `I want to know the ${title} of the ${parent} with the most ${word}. Per ${child} that is ${product}`,
        `compute the ${word} of every ${parent} (${product}, summed over the ${children}) and return the ${title} of the highest`,
        `top ${parent} by total ${product}: ${title}`,
      ],
      rules: [
        `[ties: the first one in the list|on a tie the first ${parent} wins|if tied, the earlier ${parent}]`,
        `[null if there are no ${parents}|no ${parents}: null]`,
      ],
      names: [`top${upper(parent)}`, `best${upper(parent)}`],
      returns: 'string | null',
      body: `${sums}\n  let best: string | null = null;\n  let most = -1;\n  for (const ${parent} of $${parents}) {\n    const total = ${parent}.${price} * (amounts[${parent}.id] ?? 0);\n    if (total > most) {\n      most = total;\n      best = ${parent}.${title};\n    }\n  }\n  return best;`,
      run: (all: Rows, kids: Rows) => {
        const totals = all.map((row) => total(row, kids));
        return all.length === 0 ? null : string(all[totals.indexOf(Math.max(...totals))]!, title);
      },
    };
  }
  const object = kind === 'object';
  const shape = object ? `an object from ${title} to ${word}` : `${out}`;
  const value = `${parent}.${price} * (amounts[${parent}.id] ?? 0)`;
  return {
    ...shared,
    name,
    key,
    wordings: [
      `${word} per ${parent} (${product}, summed), as ${shape}`,
      `[compute|work out] the ${word} of each ${parent} from its ${children} and return ${shape}${object ? '' : ' for each'}; ${word} is ${product}`,
      `how much ${word} does each ${parent} make? ${upper(product)}, result: ${shape}${object ? '' : ' for every one'}`.replace(
        '[P',
        '[p',
      ),
      `for every ${parent} add up ${product} over its ${children}. Return ${object ? shape : `an array of ${shape}`}`,
      `${object ? shape : `array of ${shape}`}, where ${word} is the total of ${product}`,
      `I need the ${word} by ${parent}, ${product} summed over the ${children}, as ${shape}`,
      `${object ? shape : `one ${shape} per ${parent}`}: ${word} = total ${quantity} of its ${children} times its ${price}`,
      `join ${parents} with ${children} and return ${object ? shape : `an array of ${shape}`} with ${word} = ${product}, added up per ${parent}`,
    ],
    rules: [none, ...(object ? [] : [`[in the order of the ${parents}|keep the order of the ${parents}]`])],
    names: [`${word}Per${upper(parent)}`, `${word}By${upper(title)}`, `${parent}${upper(word)}`],
    returns: object ? 'Record<string, number>' : `{ ${title}: string; ${word}: number }[]`,
    body: `${sums}\n  return ${
      object
        ? `Object.fromEntries($${parents}.map((${parent}) => [${parent}.${title}, ${value}]));`
        : `$${parents}.map((${parent}) => ({ ${title}: ${parent}.${title}, ${word}: ${value} }));`
    }`,
    run: (all: Rows, kids: Rows) => {
      const entries = all.map((row) => [string(row, title), total(row, kids)] as const);
      return object
        ? Object.fromEntries(entries)
        : entries.map(([first, second]) => ({ [title]: first, [word]: second }));
    },
  };
}
