/** Two lists or nested data: joins by id, trees from flat lists, price lists, comparing versions. */
import { type Family, family, type Json } from '../../family.js';

const node = (id: number, name: string, parentId: number | null): Json => ({ id, name, parentId });

export const families: readonly Family[] = [
  family({
    name: 'relations-stock-diff',
    group: 'scenarios',
    names: ['stockDiff', 'compareStock', 'diffInventory', 'stockChanges'],
    params: [
      { name: 'before', type: 'Record<string, number>', alt: ['previous', 'old', 'yesterday'] },
      { name: 'after', type: 'Record<string, number>', alt: ['current', 'latest', 'today'] },
    ],
    returns: '{ {added}: string[]; {removed}: string[]; changed: string[] }',
    slots: { added: ['added', 'appeared', 'created'], removed: ['removed', 'gone', 'deleted'] },
    body: `  return {
    {added}: Object.keys($after).filter((key) => !(key in $before)),
    {removed}: Object.keys($before).filter((key) => !(key in $after)),
    changed: Object.keys($after).filter((key) => key in $before && $after[key] !== $before[key]),
  };`,
    tests: (slots) => {
      const diff = (added: string[], removed: string[], changed: string[]): Json => ({
        [slots.added as string]: added,
        [slots.removed as string]: removed,
        changed,
      });
      return [
        [
          [
            { tea: 1, milk: 2 },
            { tea: 3, jam: 1 },
          ],
          diff(['jam'], ['milk'], ['tea']),
        ],
        [[{}, {}], diff([], [], [])],
        [[{ a: 1 }, { a: 1 }], diff([], [], [])],
        [[{}, { x: 0, y: 2 }], diff(['x', 'y'], [], [])],
        [[{ x: 0, y: 2 }, {}], diff([], ['x', 'y'], [])],
        [
          [
            { a: 0, b: 1 },
            { b: 0, a: 1 },
          ],
          diff([], [], ['b', 'a']),
        ],
        [[{ a: 5 }, { a: 0 }], diff([], [], ['a'])],
      ];
    },
    phrasings: [
      'Compare the stock before and after (objects from product to quantity) and return { {added}, {removed}, changed }: products that are new, that have vanished, and whose quantity differs.',
      "I've two snapshots of a warehouse, Record<string, number> each. Which product names are new ({added}), missing now ({removed}) and different in number (changed)?",
      'before, after -> { {added}: keys only in after, {removed}: keys only in before, changed: keys in both with a different value }',
      'diff two inventories by key, give three arrays {added} / {removed} / changed',
      'Returns the names of the articles that are {added} (only in the second), {removed} (only in the first) or changed (in both but with another amount).',
      'how do i find out what happened to my stock between yesterday and today? both are objects like { tea: 3, milk: 1 }; i want an object with lists {added}, {removed}, changed',
      "{tea: 1, milk: 2} vs {tea: 3, jam: 1} -> { {added}: ['jam'], {removed}: ['milk'], changed: ['tea'] }",
      'Write a diff of two stock lists given as dictionaries of counts. The result has a property {added} with keys absent earlier, {removed} with keys absent later, changed with keys present in both whose counts are unequal.',
      'For a stocktaking tool please tell me per product whether it came in, disappeared or has another count. Input: two Record<string, number>. Output: { {added}: string[], {removed}: string[], changed: string[] }.',
      'Stock on Monday and stock on Friday are objects product -> pieces. New products go to {added}, products no longer listed to {removed}, products with another number of pieces to changed.',
      'compair two inventory objects (name to count); output arrays of names: {added}, {removed}, changed',
      'Need key level difference of two number maps: {added} = not in the old one, {removed} = not in the new one, changed = in both, values not equal. A quantity of 0 still counts as present.',
      'Set difference both ways plus the shared keys with unequal values, in an object with fields {added}, {removed} and changed, for two objects of numbers.',
      'What would a function look like that spots changes in an inventory? first argument old amounts by item, second argument new amounts by item, result lists of items under {added}, {removed}, changed.',
      'Tell apart three cases for each item of two stock objects: it exists only afterwards ({added}), only beforehand ({removed}), or in both with differing quantities (changed). Unchanged ones are not reported.',
      'old and new quantities per item, report item names in { {added}, {removed}, changed } and say nothing of items that stayed the same',
      'Given quantities by SKU from two dates, list SKUs first seen at the later date as {added}, SKUs last seen at the earlier date as {removed}, and those with a modified quantity as changed.',
      'Detect changes between versions of a { [product]: quantity } object. I want the arrays {added}, {removed} and changed of product names.',
      'The shop exports its stock every night as a product-to-count object. Make a function of two exports which reports {added}, {removed} and changed product names; equal counts are left out.',
      'i need the diffrence between 2 stock objects: {added} (new keys), {removed} (lost keys), changed (same key, other number)',
      'Inventory comparison -> names sorted into {added}, {removed}, changed. Unaltered items do not show up, items with zero pieces are items too.',
    ],
  }),
  family({
    name: 'relations-cart-delivery',
    group: 'scenarios',
    names: ['cartTotal', 'checkoutTotal', 'amountDue', 'totalWithDelivery', 'priceOfCart'],
    params: [
      { name: 'cart', type: 'Record<string, number>', alt: ['basket', 'quantities', 'bag'] },
      { name: 'prices', type: 'Record<string, number>', alt: ['priceList', 'catalog', 'rates'] },
    ],
    returns: 'number',
    slots: { fee: [4, 5, 8], limit: [30, 50, 100] },
    body: `  const total = Object.entries($cart).reduce((sum, [item, quantity]) => sum + quantity * $prices[item], 0);
  return total >= {limit} ? total : total + {fee};`,
    tests: (slots) => {
      const fee = slots.fee as number;
      const limit = slots.limit as number;
      return [
        [[{ tea: 2 }, { tea: 3 }], 6 + fee],
        [[{ tea: limit }, { tea: 1 }], limit],
        [[{ tea: limit - 1 }, { tea: 1 }], limit - 1 + fee],
        [
          [
            { tea: 1, mug: 2 },
            { tea: 4, mug: 5, jam: 9 },
          ],
          14 + fee,
        ],
        [[{ lamp: 2 }, { lamp: limit }], 2 * limit],
        [
          [
            { a: 1, b: 1 },
            { a: limit - 10, b: 10 },
          ],
          limit,
        ],
        [[{ pen: 3 }, { pen: 1.5 }], 4.5 + fee],
      ];
    },
    phrasings: [
      'Total of a cart (product -> quantity) with a price list (product -> price); add {fee} delivery if the goods cost less than {limit}.',
      'i have { tea: 2, mug: 1 } as cart and { tea: 3, mug: 8 } as prices, what must be paid? shipping is {fee} and free from {limit} on',
      'cart: Record<string, number> quantities, prices: Record<string, number>. sum quantity * price; below {limit} plus {fee}.',
      'Returns the amount due: every quantity in the cart object multiplied by the price under the same key, summed, plus a delivery fee of {fee} unless the sum is at least {limit}.',
      'How do I multiply two objects key by key (amounts and prices), total it and then add {fee} shipping for totals under {limit}?',
      'Please calculate the checkout price for my little web shop. The cart maps product names to how many, the price list maps them to unit prices. Delivery costs {fee}; orders of {limit} or more ship for free.',
      'quantities x prices -> total, + {fee} when total < {limit}',
      'The basket is an object of counts by article and the catalogue an object of prices by article. Compute the bill including {fee} for postage, which is waived at {limit} and above.',
      '{pen: 2} with {pen: 4, ink: 9} -> 8 + {fee} because 8 is under {limit}; at {limit} or over nothing is added',
      'Look up the price of each product in the cart, times how many, add it all up, and charge {fee} delivery on top if you did not get to {limit}.',
      'Shopping cart total with free delivery from {limit}, else {fee}. Both inputs are dictionaries by product: pieces and unit price.',
      'price of basket incl. delivry: objects basket (item -> count) and prices (item -> price), delivery {fee}, none if goods >= {limit}',
      'Two records keyed by item name, one with numbers of pieces and one with prices. The total for the items is topped up by {fee} when smaller than {limit}.',
      'What does the customer pay? sum over cart entries of quantity * price per key; goods value of {limit} or higher means no shipping cost, otherwise shipping is {fee}.',
      'Work out an order value from cart { [product]: quantity } and tariff { [product]: price }. A small order surcharge of {fee} applies if the value lies below {limit}.',
      'Function to bill a grocery delivery: amount by product, price by product, flat fee {fee}, no fee for {limit} and up.',
      'Given what is in the bag (name to count) and what things cost (name to price), return goods + shipping, where shipping = 0 if goods >= {limit} and {fee} otherwise.',
      'combine cart and price list objects into one number, with {fee} added for carts worth less than {limit}',
      "I'd like the final sum for a cart object like { apple: 4 } and a price object like { apple: 0.5, pear: 1 }. If that sum doesn't reach {limit} then {fee} is added for delivery.",
      'Sum up count times price for every key of the cart. Under {limit}? add {fee}. Exactly {limit} is already free of charge.',
      'calculate cart totl from price list, shiping fee {fee} if the total is below {limit}. cart is product: count, list is product: price',
    ],
    rules: [
      {
        say: [
          'return null if a product has no price',
          'null when the price list lacks one of the products',
          'if some item of the cart is not in the price list, give null',
          'unknown products make the result null',
          'answer null in case a price is missing',
        ],
        returns: 'number | null',
        body: `  if (Object.keys($cart).some((item) => !(item in $prices))) return null;
  const total = Object.entries($cart).reduce((sum, [item, quantity]) => sum + quantity * $prices[item], 0);
  return total >= {limit} ? total : total + {fee};`,
        tests: (slots) => {
          const fee = slots.fee as number;
          const limit = slots.limit as number;
          return [
            [[{ tea: 2 }, { tea: 3 }], 6 + fee],
            [[{ tea: 2 }, {}], null],
            [[{ tea: limit }, { tea: 1 }], limit],
            [[{ tea: 1, jam: 1 }, { tea: limit }], null],
            [[{ gift: 1 }, { gift: 0 }], fee],
          ];
        },
      },
      {
        say: [
          'items without a price are free',
          'a product missing in the price list costs 0',
          'treat a missing price as 0',
          'ignore cart entries that have no price',
          'unknown products count as 0',
        ],
        body: `  const total = Object.entries($cart).reduce((sum, [item, quantity]) => sum + quantity * ($prices[item] ?? 0), 0);
  return total >= {limit} ? total : total + {fee};`,
        tests: (slots) => {
          const fee = slots.fee as number;
          const limit = slots.limit as number;
          return [
            [[{ tea: 2 }, { tea: 3 }], 6 + fee],
            [[{ tea: 2 }, {}], fee],
            [[{ tea: limit, jam: 1 }, { tea: 1 }], limit],
            [[{ jam: 1, tea: 1 }, { tea: limit - 1 }], limit - 1 + fee],
            [[{ a: 1, b: 2, c: 3 }, { b: limit }], 2 * limit],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-safe-settings',
    group: 'scenarios',
    names: ['applySettings', 'mergeSettings', 'withDefaults', 'resolveSettings', 'sanitizeSettings'],
    params: [
      { name: 'defaults', type: 'Record<string, any>', alt: ['base', 'standard', 'fallback'] },
      { name: 'settings', type: 'Record<string, any>', alt: ['options', 'overrides', 'preferences'] },
    ],
    returns: 'Record<string, any>',
    body: `  const result: Record<string, any> = {};
  for (const [key, value] of Object.entries($defaults)) {
    result[key] = typeof $settings[key] === typeof value ? $settings[key] : value;
  }
  return result;`,
    tests: [
      [[{ theme: 'light', size: 12 }, { theme: 'dark' }], { theme: 'dark', size: 12 }],
      [[{ size: 12 }, { size: '14' }], { size: 12 }],
      [[{ size: 12 }, { colour: 'red', size: 10 }], { size: 10 }],
      [[{ a: 1, b: 'x' }, {}], { a: 1, b: 'x' }],
      [[{}, { a: 1 }], {}],
      [[{ sound: true }, { sound: false }], { sound: false }],
      [[{ title: 'Home' }, { title: '' }], { title: '' }],
      [
        [
          { n: 5, on: true },
          { n: 0, on: 1 },
        ],
        { n: 0, on: true },
      ],
    ],
    phrasings: [
      'Merge user settings with defaults: only keys of the defaults count, and a setting is taken only if it has the same typeof as the default.',
      'defaults + settings -> settings with known keys only, wrong types fall back to the default',
      "I read settings from a file that people edit by hand. For each key in the defaults object use the user's value if its type (typeof) matches, otherwise the default. Unknown keys should vanish.",
      'how do i merge options with defaults but ignore unknown keys and values of another type?',
      "Returns an object with exactly the keys of the defaults; the value is the override when typeof agrees with the default's, else the default.",
      "{size: 12, theme: 'light'} as defaults and {size: 'big', theme: 'dark', x: 1} as settings -> {size: 12, theme: 'dark'} (type mismatch and unknown key dropped)",
      'Safe settings merge. Take the preference over the default unless it is missing or typeof says it is something different from the default. Do not copy extra keys.',
      'Please validate config against defaults: every default key ends up in the result, with the configured value provided it is of the same type (compare typeof), the default value otherwise.',
      'options object overrides base object, but a number can only be replaced by a number, a string by a string, a boolean by a boolean; keys that base does not have are ignored',
      'Combine two configuration objects. First one: defaults, decides on keys and types. Second one: user input, wins where typeof matches.',
      'merge setings and defaults, skip keys not in defaults, skip values where typeof is different',
      'What is the simplest type-checked default merge? e.g. default { volume: 5 }; user { volume: 0 } gives 0, user { volume: "loud" } gives 5, user { foo: 1 } gives nothing extra.',
      'For each entry of the fallback config check whether the custom config has a value with an equal typeof; if so use that one, if not stay with the fallback.',
      'Settings sanitiser: throw away what we do not know, repair what has the wrong primitive type with the default value, keep the rest. Inputs are defaults and raw settings.',
      "Given defaults and overrides, produce the effective settings. An override applies iff the key is in the defaults and typeof override equals typeof default. False, 0 and '' are valid overrides.",
      'A plain spread { ...defaults, ...settings } lets junk through. I want junk keys out and values of the wrong typeof replaced with the default.',
      'User preferences may be incomplete or corrupt; fill the gaps from the standard preferences and also use the standard where the typeof of the value is off. Additional keys are not wanted.',
      'Build final options, starting from defaults, accept a user value only when same key exists and same typeof',
      'Given the default game options and those saved by the player, keep a saved one if its typeof is that of the default, otherwise reset it to default. Options that no longer exist in the defaults disapear.',
      'Return a new config: keys from defaults, values from settings if typeof settings[key] === typeof default, else the default.',
      'Override default values by custom ones of matching type, restrict the outcome to the default keys, change neither object.',
    ],
  }),
  family({
    name: 'relations-audit-lines',
    group: 'scenarios',
    names: ['auditLines', 'describeChanges', 'changeLog', 'listChanges', 'profileChanges'],
    params: [
      { name: 'before', type: 'Record<string, string | number>', alt: ['previous', 'original', 'old'] },
      { name: 'after', type: 'Record<string, string | number>', alt: ['current', 'edited', 'updated'] },
    ],
    returns: 'string[]',
    slots: { arrow: ['->', '=>', 'to'], none: ['none', 'empty', '-'] },
    body: `  return Object.keys($after)
    .filter((key) => $after[key] !== $before[key])
    .map((key) => \`\${key}: \${$before[key] ?? '{none}'} {arrow} \${$after[key]}\`);`,
    tests: (slots) => {
      const row = (key: string, from: string | number, to: string | number) =>
        `${key}: ${from} ${slots.arrow} ${to}`;
      return [
        [
          [
            { city: 'Rome', age: 3 },
            { city: 'Oslo', age: 3 },
          ],
          [row('city', 'Rome', 'Oslo')],
        ],
        [[{ a: 1 }, { a: 1 }], []],
        [[{}, {}], []],
        [[{}, { phone: '12' }], [row('phone', slots.none as string, '12')]],
        [
          [
            { a: 1, b: 2 },
            { b: 3, a: 4 },
          ],
          [row('b', 2, 3), row('a', 1, 4)],
        ],
        [[{ n: 0 }, { n: 5 }], [row('n', 0, 5)]],
        [[{ gone: 1, x: 'p' }, { x: 'q' }], [row('x', 'p', 'q')]],
      ];
    },
    phrasings: [
      "Compare two versions of a profile and list the changed keys as 'city: Rome {arrow} Oslo', in the key order of the new version; a key that the old one lacks starts from '{none}'.",
      "audit log: for each key of after whose value differs from before one line 'key: old {arrow} new' ('{none}' as old if it was not there)",
      "how can i print what a user edited? i have the object before and after the edit (strings or numbers). want lines like 'age: 30 {arrow} 31', with '{none}' for new fields",
      "Returns a string 'key: old {arrow} new' for each key in the second object with a value not equal to that in the first; '{none}' stands for a missing old value. Removed keys are ignored.",
      "before, after -> ['name: Ann {arrow} Anna', ...] only changed keys of after, '{none}' for no previous value",
      "Please write the change history entry of a record. Both states are flat objects. Each field in the new state that changed gives 'field: previous {arrow} current'; previous is '{none}' when the field is new.",
      "{city: 'Rome', age: 3} to {city: 'Oslo', age: 3, tel: 5} gives ['city: Rome {arrow} Oslo', 'tel: {none} {arrow} 5']",
      "Loop over the keys of the edited object, skip unchanged values, and describe the others as '<key>: <old> {arrow} <new>'. Where there was no old value write '{none}'. Keys only in the original are not reported.",
      "Show the differences of two settings objects as text lines. Format 'key: a {arrow} b', a may be '{none}' if the first object has no such key.",
      "We send customers a mail telling what changed in their address. Given the old and new address objects, I need lines such as 'street: Elm 1 {arrow} Oak 2' for changed or new keys (new ones come from '{none}').",
      "list chnaged fields between two objects, output 'field: old {arrow} new', old is '{none}' if undefined",
      "Given original: Record<string, string | number> and updated: Record<string, string | number>, produce human readable differences, 'key: x {arrow} y' for every key in updated that isn't equal. x is '{none}' if original has nothing under key.",
      "Which properties did the form modify, from what to what? Answer with strings 'prop: from {arrow} to' in the order of the submitted object, and put '{none}' as from for additional properties.",
      "object diff to text: key, colon, space, old value, ' {arrow} ', new value; one for each key of the newer object that differs; '{none}' for absent old values; deleted keys don't matter",
      "I need a simple changelog between two flat objects with string or number values. Only modified or added keys of the later one, as 'key: earlier {arrow} later', and '{none}' in case there's no earlier value.",
      "Describe edits: for keys in the second object with a different (or no) value in the first one emit 'key: first {arrow} second', using '{none}' when there is no first.",
      "What changed from revision 1 to revision 2? Both are key/value objects. Make 'key: v1 {arrow} v2' strings for keys of revision 2 where v1 !== v2, and show an undefined v1 as '{none}'.",
      "compare configs: changed or new keys become 'key: old {arrow} new', new keys have old = '{none}', same values are skipped, keys missing in the new config are skipped as well",
      "Make an activity entry for every updated attribute, e.g. 'price: 10 {arrow} 12'. If the attribute did not exist previously, it is 'price: {none} {arrow} 12'. Equal attributes and removed ones give nothing.",
      "Convert the difference of two plain objects into lines of the shape 'name: oldValue {arrow} newValue' for the keys of the newer; write '{none}' where the older has no value.",
      "diff two verions of a row, keys of the new one, text 'col: old {arrow} new', missing old value is shown as '{none}'",
    ],
  }),
  family({
    name: 'relations-posts-by-tag',
    group: 'scenarios',
    names: ['titlesByTag', 'tagIndex', 'buildTagIndex', 'postsByTag', 'invertTags'],
    params: [
      { name: 'posts', type: '{ title: string; {tags}: string[] }[]', alt: ['articles', 'entries', 'pages'] },
    ],
    returns: 'Record<string, string[]>',
    slots: { tags: ['tags', 'labels', 'topics', 'keywords'] },
    body: `  const index: Record<string, string[]> = {};
  for (const post of $posts) {
    for (const tag of post.{tags}) (index[tag] ??= []).push(post.title);
  }
  return index;`,
    tests: (slots) => {
      const post = (title: string, ...tags: string[]): Json => ({ title, [slots.tags as string]: tags });
      return [
        [[[post('A', 'x', 'y'), post('B', 'y')]], { x: ['A'], y: ['A', 'B'] }],
        [[[]], {}],
        [[[post('A')]], {}],
        [[[post('A', 'x')]], { x: ['A'] }],
        [[[post('C', 'z'), post('A', 'z'), post('B', 'z')]], { z: ['C', 'A', 'B'] }],
        [[[post('A', 'css'), post('B', 'js', 'css'), post('C')]], { css: ['A', 'B'], js: ['B'] }],
      ];
    },
    phrasings: [
      'Invert blog posts: posts are { title, {tags}: string[] }, I want an object from each of the {tags} to the titles that carry it.',
      'posts (title, {tags}) -> { tag: [titles] }',
      'how do i build an index of {tags} for my articles? each has a title and {tags} (array of strings), result should be a dictionary with arrays of titles',
      'Returns an object whose keys are all the {tags} in use and whose values are the titles of the posts having them, in the order of the posts. A post is { title: string; {tags}: string[] }.',
      "[{title: 'A', {tags}: ['x', 'y']}, {title: 'B', {tags}: ['y', 'x']}] -> {x: ['A', 'B'], y: ['A', 'B']} (titles by each of the {tags})",
      "I'm making a page for every entry in {tags} of my static site. Given posts with title and {tags}, group the titles under each string in {tags}.",
      'Please turn a list of entries with title and {tags} inside out, so that I can look up the titles by any of the {tags}.',
      'For each post { title, {tags} } push its title to the list of each of its {tags}; hand back the whole object of lists.',
      'Many-to-many: one title has many {tags}, one of those belongs to many titles. Give me the reverse mapping as Record<string, string[]>. Input rows look like { title, {tags} }.',
      'Which titles belong to which of the {tags}? input type Post = { title: string; {tags}: string[] }, array of these; output object of arrays',
      'invert {tags} arrays: given articles with title and {tags} make a map back to the titels',
      'Create a reverse index: keys are the strings found in {tags}, values are arrays of title. Posts without any {tags} appear nowhere. Fields: title, {tags}.',
      'group post titles by {tags}; a post with several goes into several groups; posts have title + {tags}',
      'Given articles, each with a title and an array called {tags}, collect for every distinct string in those arrays the titles of the articles that mention it.',
      'A search box should find pages by the strings in {tags}. Prepare a lookup object from such a string to the page titles. Pages: { title, {tags}: string[] }[].',
      'Is there a short way to group objects by an array property? They have title and {tags}; I need { [one of {tags}]: title[] }.',
      'Make a glossary of {tags} → titles out of posts with fields title and {tags}, keeping the post order inside each list.',
      'From posts with a title and a list of {tags}, list under each of these what posts (titles) there are.',
      'Flip the relation title → {tags} to a relation from each of the {tags} to titles. Data: array of objects with keys title and {tags}.',
      'collect titles under each of the {tags} they have, e.g. { news: ["Hello", "Bye"], ... }, from posts like { title: "Bye", {tags}: ["news", "misc"] }',
      'Build a catalog by {tags}: every value ocurring in the {tags} array of a post becomes a key, and holds the title of each post with it.',
    ],
    rules: [
      {
        say: [
          'leave out those with a single title',
          'only keep keys that have two titles or more',
          'drop keys used by just one post',
          'skip what occurs in one post only',
          'keys with fewer than two titles are removed',
        ],
        body: `  const index: Record<string, string[]> = {};
  for (const post of $posts) {
    for (const tag of post.{tags}) (index[tag] ??= []).push(post.title);
  }
  return Object.fromEntries(Object.entries(index).filter(([, titles]) => titles.length > 1));`,
        tests: (slots) => {
          const post = (title: string, ...tags: string[]): Json => ({ title, [slots.tags as string]: tags });
          return [
            [[[post('A', 'x', 'y'), post('B', 'y')]], { y: ['A', 'B'] }],
            [[[]], {}],
            [[[post('A', 'x')]], {}],
            [[[post('C', 'z'), post('A', 'z'), post('B', 'z')]], { z: ['C', 'A', 'B'] }],
            [[[post('A', 'p', 'q'), post('B', 'q', 'p')]], { p: ['A', 'B'], q: ['A', 'B'] }],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-breadcrumb',
    group: 'scenarios',
    names: ['breadcrumb', 'categoryPath', 'pathOf', 'fullPath', 'trail'],
    params: [
      {
        name: 'categories',
        type: '{ id: number; name: string; parentId: number | null }[]',
        alt: ['nodes', 'folders', 'list'],
      },
      { name: 'id', type: 'number', alt: ['start', 'categoryId', 'target'] },
    ],
    returns: 'string',
    slots: { sep: [' > ', ' / ', ' - ', '/'] },
    body: `  const names: string[] = [];
  let current = $categories.find((category) => category.id === $id);
  while (current) {
    names.unshift(current.name);
    const { parentId } = current;
    current = $categories.find((category) => category.id === parentId);
  }
  return names.join('{sep}');`,
    tests: (slots) => {
      const sep = slots.sep as string;
      const all = [
        node(1, 'Shop', null),
        node(2, 'Shoes', 1),
        node(3, 'Boots', 2),
        node(4, 'Hats', 1),
        node(5, 'Help', null),
      ];
      return [
        [[all, 3], `Shop${sep}Shoes${sep}Boots`],
        [[all, 1], 'Shop'],
        [[all, 4], `Shop${sep}Hats`],
        [[all, 5], 'Help'],
        [[all, 9], ''],
        [[[], 1], ''],
        [[[node(2, 'B', 7), node(7, 'A', null)], 2], `A${sep}B`],
      ];
    },
    phrasings: [
      "Build the breadcrumb of a category from a flat list { id, name, parentId }: names from the root down to the given id, joined with '{sep}'. An unknown id gives an empty string.",
      "flat categories (id, name, parentId, null for top level) and an id -> path text with '{sep}' between the names, '' if id isn't there",
      "how can i get 'Shop{sep}Shoes{sep}Boots' for an id when all categories are in one array with id, name, parentId (null at the top)? unknown id: empty string",
      "Returns the names of the category with the given id and all of its ancestors, topmost first, joined by '{sep}'; '' for an id not in the list. Categories are { id: number; name: string; parentId: number | null }.",
      "Our database stores folders as rows of id, name and parentId. I need the full path of one folder as a string, root first, '{sep}' as separator, and an empty string if the folder does not exist.",
      "[{id: 1, name: 'A', parentId: null}, {id: 2, name: 'B', parentId: 1}] and 2 -> 'A{sep}B'; for 99 -> ''",
      "Walk up the parentId chain from a node until it ends, collecting name, then print the names from root to node with '{sep}' in between. Nodes have id, name, parentId; nothing found means ''.",
      "Please write the path builder for a navigation menu: items with id, name, parentId (number or null), start at the item with the passed id, follow the parents, join names root-first using '{sep}'. No such item: ''.",
      "type Category = { id: number; name: string; parentId: number | null }. Given Category[] and an id, where does it sit? Give 'Top{sep}Middle{sep}Leaf', or '' when the id is absent.",
      "path from root to a node in a parent-pointer tree (array of id/name/parentId) as string with separator '{sep}', empty when not found",
      "make breadcrum string for category id from list of { id, name, parentId }, separator '{sep}', top category first, unknown id gives ''",
      "Ancestors of an entry plus the entry itself, as one string, eldest first, separated by '{sep}'. Entries: id, name, parentId where null marks a root. Return '' for a non-existing id.",
      "What's the location of a file in a flat list of nodes (id, name, parentId)? Names joined by '{sep}', starting with the outermost; empty text for an unknown id.",
      "Starting with the given id look up the record (id, name, parentId), put its name in front, continue with its parentId until no record is found; join with '{sep}'.",
      "I get categories as a flat array where each has id, name and parentId and I have to show the trail above the product page, e.g. Home{sep}Garden{sep}Chairs for the id of Chairs. Show nothing ('') if the id cannot be found.",
      "Resolve the hierarchy of one category: [id, name, parentId] records in, 'Root{sep}Child{sep}Grandchild' out. Missing id → ''.",
      "Given nodes with parentId references (null = no parent) plus id and name, produce the name path of the node with that id; the separator is '{sep}', the order is root to node, unknown ids yield ''.",
      "full name of a department incl. all departments above it: rows are id, name, parentId; output like 'Company{sep}IT{sep}Support'; '' in case there is no department with the id",
      "Could you climb from a category to its root through parentId and give me all names on the way, reversed so that the root is first, joined with '{sep}'? Category: { id, name, parentId }. If the id is unknown, an empty string please.",
      "Print where a tag lives in the taxonomy: parents before children, '{sep}' between, input is the flat taxonomy (id, name, parentId) and the id; '' if the id is not part of it",
      "Determine the hierachical path for an id in a list of { id, name, parentId } objects, root at the left, names seperated by '{sep}', '' when it doesn't exist.",
    ],
  }),
];
