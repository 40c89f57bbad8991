/** Two lists or nested data, continued: balances, allotments, recipes, votes, tables, dictionaries of numbers. */
import { type Family, family, type Json } from '../../family.js';

export const families: readonly Family[] = [
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
      'Compute effective rights = (union of table[r] for r in user.roles) \\ user.{denied}, as a sorted array. table[r] may be undefined; treat it as []. The user has name, roles and {denied}.',
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
