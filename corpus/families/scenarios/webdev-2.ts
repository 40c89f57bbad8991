/** Small utilities of web and backend developers: urls, routes, state updates, forms, languages. */
import { type Family, family, type Json, type TestCase } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'webdev-next-version',
    group: 'scenarios',
    names: ['nextVersion', 'bumpVersion', 'releaseVersion', 'versionAfter'],
    params: [
      { name: 'version', type: 'string', alt: ['current', 'last', 'tag'] },
      { name: 'commits', type: 'string[]', alt: ['messages', 'log', 'changes'] },
    ],
    returns: 'string',
    slots: { breaking: ['BREAKING', '!:'], feature: ['feat', 'feature', 'add'] },
    body: `  const [major, minor, patch] = $version.split('.').map(Number);
  if ($commits.some((commit) => commit.includes('{breaking}'))) return \`\${major + 1}.0.0\`;
  if ($commits.some((commit) => commit.startsWith('{feature}'))) return \`\${major}.\${minor + 1}.0\`;
  return \`\${major}.\${minor}.\${patch + 1}\`;`,
    tests: ({ breaking, feature }) => [
      [['1.2.3', ['fix: typo']], '1.2.4'],
      [['1.2.3', [`${feature}: dark mode`, 'fix: typo']], '1.3.0'],
      [['1.2.3', [`${feature}: dark mode`, `api${breaking} new ids`]], '2.0.0'],
      [['0.9.9', ['docs: readme']], '0.9.10'],
      [['0.0.9', ['fix: a', `${feature}(cart): coupons`]], '0.1.0'],
      [['4.5.6', [`docs: about ${feature}`]], '4.5.7'],
      [['9.9.9', [`chore${breaking} drop old browsers`]], '10.0.0'],
    ],
    phrasings: [
      'Work out the next version from the current one ("1.2.3") and the commit messages: a message containing "{breaking}" bumps major, otherwise one starting with "{feature}" bumps minor, otherwise patch goes up; the lower numbers reset to 0.',
      'semver bump by commits: any with "{breaking}" in it -> major, any starting with "{feature}" -> minor, else patch. "1.2.3" style string in and out',
      'For our release script I pass the last version and all commit texts since then. If some text includes "{breaking}" it is a major release, if some text starts with "{feature}" a minor one, else a patch release. Give me the new version string, with zeros after the bumped part.',
      'how can i derive the new semver from commit messages? "{breaking}" anywhere in a message = major, prefix "{feature}" = minor, anything else = patch',
      'Returns the version that follows: x+1.0.0 when a commit contains "{breaking}", x.y+1.0 when one begins with "{feature}", x.y.z+1 in all other cases.',
      'version + list of commits -> bumped version ({breaking} = major wins over {feature}... = minor wins over patch)',
      '"1.2.3" with ["{feature}: dark mode", "fix: typo"] -> "1.3.0"; only fixes -> "1.2.4"; a message including "{breaking}" -> "2.0.0"',
      'Automatic releases. Look through the messages: is "{breaking}" in one of them, raise the first number and set the others to 0. Otherwise does one start with "{feature}", raise the second and zero the third. Otherwise raise the third.',
      'bump verison: major if a commit mesage includes "{breaking}", minor if one starts with "{feature}", patch otherwise, reset smaller parts',
      'Please compute the next release number. Input: "major.minor.patch" and an array of commit subjects. Precedence: contains "{breaking}" first (major), then starts with "{feature}" (minor), finally patch.',
      'Which version should be tagged next? Current tag is like "0.9.4". Commits with "{breaking}" mean a new major version, those beginning with "{feature}" a new minor version, the rest a new patch version.',
      'next tag from git log lines; "{breaking}" somewhere -> X.0.0, "{feature}" at the start -> x.Y.0, else x.y.Z',
      'Decide on the kind of release by the most important commit and increase the semantic version accordingly. Most important: text has "{breaking}" in it (major). Next: text begins with "{feature}" (minor). Least: everything else (patch). Parts to the right of the increased one become 0.',
      'Given a semver string and commit messages, increment major for "{breaking}" (substring), minor for "{feature}" (prefix) or else patch, and return the string.',
      'I want what semantic-release does, but tiny: look for "{breaking}" in the commits, then for a leading "{feature}", and bump major, minor or, if neither is there, patch of "a.b.c".',
      'new version number after these commits? one including {breaking} makes it major+1 and .0.0, one beginning with {feature} makes it minor+1 and .0, if neither patch+1',
      'Increase "major.minor.patch" exactly once: at major if any message holds "{breaking}", at minor if any message has "{feature}" as its prefix, at patch if not. Numbers after it are zeroed.',
      'changelog tool needs: (version, messages) => new version. Check for "{breaking}" anywhere in a message before checking for messages that start with "{feature}". Default is a patch bump.',
      'doc: the semantic version after the given commits, e.g. "1.3.0" after "1.2.9" if there is a commit starting with "{feature}" and none that contains "{breaking}" (which would give "2.0.0"); otherwise the patch is incremented',
      'read the commit list and lift the version: patch by default, minor when a line starts with "{feature}", major when a line contains "{breaking}" (that beats minor)',
    ],
    rules: [
      {
        say: [
          'no commits leave the version unchanged',
          'with an empty list of commits return the same version',
          'if there are no messages at all the version stays as it is',
          'nothing to release (empty list) means the old version',
          'return the version itself when nothing was committed',
        ],
        body: `  if ($commits.length === 0) return $version;
  const [major, minor, patch] = $version.split('.').map(Number);
  if ($commits.some((commit) => commit.includes('{breaking}'))) return \`\${major + 1}.0.0\`;
  if ($commits.some((commit) => commit.startsWith('{feature}'))) return \`\${major}.\${minor + 1}.0\`;
  return \`\${major}.\${minor}.\${patch + 1}\`;`,
        tests: ({ breaking, feature }) => [
          [['1.2.3', []], '1.2.3'],
          [['1.2.3', ['fix: typo']], '1.2.4'],
          [['1.2.3', [`${feature}: x`, 'fix: y']], '1.3.0'],
          [['1.2.3', [`api${breaking} new ids`]], '2.0.0'],
          [['0.0.0', []], '0.0.0'],
        ],
      },
    ],
  }),
  family({
    name: 'webdev-add-to-cart',
    group: 'scenarios',
    names: ['addToCart', 'addProduct', 'cartWith', 'putInCart'],
    params: [
      { name: 'cart', type: '{ id: string; {qty}: number }[]', alt: ['basket', 'lines', 'items'] },
      { name: 'productId', type: 'string', alt: ['product', 'added', 'itemId'] },
    ],
    returns: '{ id: string; {qty}: number }[]',
    slots: { qty: ['qty', 'quantity', 'amount', 'count'] },
    body: `  if (!$cart.some((line) => line.id === $productId)) return [...$cart, { id: $productId, {qty}: 1 }];
  return $cart.map((line) => (line.id === $productId ? { ...line, {qty}: line.{qty} + 1 } : line));`,
    tests: ({ qty }): TestCase[] => {
      const cart = (...lines: [string, number][]) => rows(`id ${qty}`, ...lines);
      return [
        [[[], 'mug'], cart(['mug', 1])],
        [[cart(['mug', 1]), 'mug'], cart(['mug', 2])],
        [[cart(['mug', 1]), 'pen'], cart(['mug', 1], ['pen', 1])],
        [[cart(['a', 1], ['b', 5]), 'b'], cart(['a', 1], ['b', 6])],
        [[cart(['a', 1], ['b', 5]), 'a'], cart(['a', 2], ['b', 5])],
        [[cart(['a', 0]), 'a'], cart(['a', 1])],
      ];
    },
    phrasings: [
      'Add a product to a cart of { id, {qty} } lines and return the new cart: if its id is already there raise {qty} by one, otherwise append { id, {qty}: 1 }.',
      'cart: { id: string; {qty}: number }[] + product id -> new array, {qty}+1 if present, else new line with {qty} 1 at the end',
      'In my react shop the basket is a list of lines with id and {qty}. When the user clicks "add", I want a new array in which that product\'s {qty} went up by 1, or a new line with {qty} 1 if it was not in there.',
      'how do i add an item to the cart immutably? lines are { id, {qty} }; same id -> increment {qty}, new id -> push at the end with 1',
      'Returns a copy of the cart (id, {qty}) with one more of the given product; unknown products are appended with a {qty} of 1.',
      'increment-or-append on a list of { id, {qty} }, do not mutate',
      '[{ id: "mug", {qty}: 1 }] and "mug" -> [{ id: "mug", {qty}: 2 }]; and with "pen" -> the mug line plus { id: "pen", {qty}: 1 }',
      'Reducer case for ADD: state is an array of objects with id and {qty}, the payload is an id. Bump {qty} of the existing entry or add an entry with {qty} equal to one, returning a new state.',
      'put a product into the baskt. every line has an id and a {qty}. if the id exists increase {qty}, if not add it with {qty} 1. new array pls',
      'Each cart line has `id` and `{qty}`. Write what happens on "add to cart": one more of the same id, or a fresh line at the end. The old cart must stay untouched.',
      'add one unit of a product, cart is {id,{qty}}[], immutable update',
      "Given basket lines (id: string, {qty}: number) and a product's id, give me the basket after putting one piece of the product in: existing line gets {qty} + 1, otherwise { id, {qty}: 1 } goes last.",
      'type Line = { id: string; {qty}: number }. From Line[] and an id produce the updated Line[]: increase {qty} of the line with the id by 1, or append one with {qty} 1 when there is no such line.',
      'What is the clean way to update a shopping list state when something is added? Entries look like { id: "tea", {qty}: 3 }. Duplicate ids should only count up, new ids should come at the end with 1. No mutation.',
      'Count one more of an article in the order list (entries with id and {qty}); not yet listed articles are added behind the others with {qty} 1.',
      'Please handle the plus button: it receives the cart, an array of { id, {qty} } objects, and the id of a product. The result is a new cart, with that product one higher, or with it added once.',
      'A canteen tray holds { id, {qty} } entries. Placing a dish on it again raises its {qty} by one; a dish which is not on it is appended with {qty}: 1. Return the new tray.',
      'new cart state after adding an id. find it -> {qty} plus 1 in a copied object. not found -> spread and add { id, {qty}: 1 }',
      'cart lines have id + {qty}; merge a single added product id into them, order kept, without modifying the originals',
      'I would like to add to a wish basket, whose records contain id and {qty}: same id means {qty} increases by 1, different id means another record with {qty} 1 at the end of the returned array.',
    ],
    rules: [
      {
        say: [
          'but never more than 10 of one product',
          '10 is the most per line',
          'a line stays at 10 once it has 10',
          'limit it to at most 10 pieces per product',
          'do not go above 10 for any product',
        ],
        body: `  if (!$cart.some((line) => line.id === $productId)) return [...$cart, { id: $productId, {qty}: 1 }];
  return $cart.map((line) =>
    line.id === $productId ? { ...line, {qty}: Math.min(line.{qty} + 1, 10) } : line,
  );`,
        tests: ({ qty }): TestCase[] => {
          const cart = (...lines: [string, number][]) => rows(`id ${qty}`, ...lines);
          return [
            [[[], 'mug'], cart(['mug', 1])],
            [[cart(['mug', 10]), 'mug'], cart(['mug', 10])],
            [[cart(['mug', 9]), 'mug'], cart(['mug', 10])],
            [[cart(['mug', 10]), 'pen'], cart(['mug', 10], ['pen', 1])],
            [[cart(['a', 1], ['b', 5]), 'b'], cart(['a', 1], ['b', 6])],
          ];
        },
      },
    ],
  }),
  family({
    name: 'webdev-todo-reducer',
    group: 'scenarios',
    names: ['todoReducer', 'updateTodos', 'applyAction', 'reduceTodos'],
    params: [
      { name: 'todos', type: '{ id: number; {done}: boolean }[]', alt: ['state', 'tasks', 'list'] },
      { name: 'action', type: '{ type: string; id: number }', alt: ['event', 'command'] },
    ],
    returns: '{ id: number; {done}: boolean }[]',
    slots: { done: ['done', 'completed', 'checked'], drop: ['remove', 'delete'] },
    body: `  if ($action.type === 'add') return [...$todos, { id: $action.id, {done}: false }];
  if ($action.type === '{drop}') return $todos.filter((todo) => todo.id !== $action.id);
  if ($action.type === 'toggle') {
    return $todos.map((todo) => (todo.id === $action.id ? { ...todo, {done}: !todo.{done} } : todo));
  }
  return $todos;`,
    tests: ({ done, drop }): TestCase[] => {
      const list = (...lines: [number, boolean][]) => rows(`id ${done}`, ...lines);
      const act = (type: string, id: number): Json => ({ type, id });
      return [
        [[[], act('add', 1)], list([1, false])],
        [[list([1, true]), act('add', 2)], list([1, true], [2, false])],
        [[list([1, true], [2, false]), act(drop as string, 1)], list([2, false])],
        [[list([1, true], [2, false]), act('toggle', 2)], list([1, true], [2, true])],
        [[list([1, true]), act('toggle', 1)], list([1, false])],
        [[list([1, true]), act('toggle', 9)], list([1, true])],
        [[list([1, true]), act('rename', 1)], list([1, true])],
      ];
    },
    phrasings: [
      'Reducer for todos { id, {done} } and actions { type, id }: "add" appends the id with {done} false, "{drop}" takes the todo out, "toggle" flips its {done}; any other type returns the list as it is.',
      'todos ({ id: number; {done}: boolean }[]) + action ({ type, id }) -> new todos. types: add (end, {done} false), {drop}, toggle ({done} negated); unknown -> unchanged',
      'I am learning useReducer. State: list of todos with id and {done}. Action: type and id. "add" puts a new, not {done} todo at the end, "toggle" switches {done}, "{drop}" filters it out, everything else leaves the state.',
      'how do i write a todo list reducer without mutating? items { id, {done} }, action { type: "add" | "toggle" | "{drop}", id }. unknown action types return the same list',
      'Returns the next todo state: for type "add" with { id, {done}: false } appended, for "{drop}" without the id, for "toggle" with {done} inverted for the id, otherwise the same state.',
      'todo reducer: add / toggle / {drop} by id, flag is called {done}, new todos start with false, default returns state',
      'Given tasks (id, {done}) and one action (type, id), apply the action. Toggle negates {done} of the task with that id; {drop} leaves it out; add puts { id, {done}: false } last. Other types do nothing.',
      '[{ id: 1, {done}: true }] with { type: "toggle", id: 1 } -> [{ id: 1, {done}: false }]; "add" appends { id, {done}: false }, "{drop}" removes by id, other types change nothing',
      'Please write the state update of a checklist. Entries are objects with id and {done}. I dispatch { type, id } where type is "add" (new entry, {done} is false), "toggle" (flip {done}) or "{drop}" (entry gone). Ignore other types.',
      'pure function for todo actons: type "add", "toggle" or "{drop}" plus an id, todos have id and {done} (boolean), unkown types are ignored',
      'Handle an action { type, id } on a list of { id, {done} } objects immutably; supported are "add" with {done}: false at the end, "toggle" and "{drop}", and for unsupported ones return the list.',
      'Packing list state: every thing has an id and whether it is {done}. Events are { type, id }. On "add" append the thing with {done} false, on "{drop}" drop it, on "toggle" change {done} to the opposite; else no change.',
      'redux style: state = { id, {done} }[]; switch on action.type; add -> [...state, new one with {done} false]; toggle -> map; {drop} -> filter; default -> state',
      'What does a minimal reducer look like for tasks having `id` and `{done}`, with the action types add, toggle and {drop}, each carrying an id? A fresh task is not {done}, an unknown type gives back the input.',
      'type Todo = { id: number; {done}: boolean }, type Action = { type: string; id: number }. Produce the new Todo[]: "add", "toggle" ({done} -> not {done}), "{drop}"; return the todos for anything else.',
      'apply one command to the task list. command has type and id, task has id and {done}. "add": new task with {done} = false at the end. "{drop}": task with the id disappears. "toggle": its {done} is reversed. anything else: same list',
      'The list of reminders, each { id, {done} }, changes through messages { type, id }. Implement "add" ({done} begins as false), "{drop}" and "toggle" without touching the old array; others have no effect.',
      'Compute the state after an action. "{drop}" excludes the matching id; "toggle" copies the matching todo with the opposite {done}; "add" adds { id, {done}: false } to the end; no other type has an effect. Todos are { id, {done} }, actions { type, id }.',
      'next state for todos with id/{done} given an action with type/id (add, toggle, {drop}, else unchanged), new ones are not {done}',
      'I need a function for our chores app that takes chores { id, {done} } and { type, id } and adds (with {done} false), toggles {done} or, for "{drop}", leaves out the chore. Unrecognised types: chores unchanged.',
    ],
  }),
  family({
    name: 'webdev-limited-selection',
    group: 'scenarios',
    names: ['toggleSelection', 'toggleSelected', 'toggleId', 'nextSelection'],
    params: [
      { name: 'selected', type: 'number[]', alt: ['selection', 'ids', 'chosen'] },
      { name: 'id', type: 'number', alt: ['clicked', 'item', 'toggled'] },
    ],
    returns: 'number[]',
    slots: { max: [2, 3, 4, 5] },
    body: `  if ($selected.includes($id)) return $selected.filter((other) => other !== $id);
  return $selected.length < {max} ? [...$selected, $id] : $selected;`,
    tests: ({ max }): TestCase[] => {
      const full = [11, 12, 13, 14, 15].slice(0, max as number);
      const almost = full.slice(1);
      return [
        [[[], 7], [7]],
        [[[7], 7], []],
        [
          [[7], 8],
          [7, 8],
        ],
        [[full, 99], full],
        [[full, 11], almost],
        [
          [almost, 99],
          [...almost, 99],
        ],
      ];
    },
    phrasings: [
      'Toggle an id in a list of selected ids: remove it if it is in there, otherwise append it, but only while fewer than {max} are selected; a full selection is returned unchanged.',
      'selected ids + clicked id -> new selection; clicked one out if present, else added at the end, max {max} (when full nothing is added)',
      'In our compare view the user may tick up to {max} products. I have the array of ticked ids and the id that was clicked. Untick it if ticked, tick it if there is room, leave everything as it is if there are {max} already.',
      'how to toggle a checkbox value in an array with a limit of {max}? no mutation. present -> filter out, absent -> append unless already {max}',
      'Returns the selection without the id if it contains it, with the id at the end if it has less than {max} entries, and else the same selection.',
      'toggle id, at most {max} at the same time, ignore further ones',
      'Given which seats are chosen (numbers) and a seat that is tapped, return the chosen seats afterwards. A tap on a chosen seat frees it; a tap on another one adds it at the end, though no more than {max} can be chosen, then the tap has no effect.',
      'multi-select with maximum {max}: click on selected id deselects, click on unselected id selects if count < {max}, else same array',
      'The quiz lets you pick {max} answers. Update the list of picked answer ids for a click: picked already -> drop it; not picked and fewer than {max} picked -> append; otherwise keep the list.',
      'togle an item in selection array, limit {max} items, if limit is reached and its not in the list retrun the list unchanged',
      'Please compute the next state of a tag picker. State: array of tag ids. Clicking an active tag deactivates it. Clicking an inactive one activates it (at the end), unless {max} tags are active.',
      'if the id is selected unselect it, otherwise select it provided that the selection has under {max} members, otherwise no change; new array, order kept',
      'What should the array of favourites be after pressing the star of an id? Starred ones are removed, others appended, but {max} is the cap and past it the press is ignored.',
      'selection.toggle(id) with capacity {max}, as a pure function over number[]',
      'Pizza toppings form: chosen topping ids come as numbers, a click toggles one. No more than {max} toppings: if {max} are chosen, clicking a new one changes nothing, clicking a chosen one takes it away.',
      'Write an immutable toggle for a list of ids, with an upper bound of {max} elements, where exceeding the bound means the list is handed back as is.',
      'add or remove the number depending on whether the array has it; adding is only allowed up to {max} entries in total, and goes to the end',
      'Chart legend: at most {max} series can be shown. From the ids shown and the one the user clicked get the ids shown next (hide if shown, show last if not and there is space, otherwise same).',
      'I would like to switch an id on or off in an array; on means appending and works only below {max} ids, off means filtering it out.',
      'Toggles membership of an id. Already a member: result lacks it. Not a member: result ends with it, provided the length before was smaller than {max}; when it was {max} the input is the result.',
    ],
  }),
  family({
    name: 'webdev-sort-table',
    group: 'scenarios',
    names: ['sortTable', 'sortRows', 'sortByColumn', 'orderRows'],
    params: [
      { name: 'rows', type: 'Record<string, any>[]', alt: ['records', 'table', 'data', 'entries'] },
      { name: 'column', type: 'string', alt: ['key', 'field', 'sortBy'] },
      { name: 'direction', type: 'string', alt: ['dir', 'order'] },
    ],
    returns: 'Record<string, any>[]',
    slots: { down: ['desc', 'descending', 'down'] },
    body: `  const sign = $direction === '{down}' ? -1 : 1;
  return [...$rows].sort((a, b) => {
    if (typeof a[$column] === 'string') return sign * a[$column].localeCompare(b[$column]);
    return sign * (a[$column] - b[$column]);
  });`,
    tests: ({ down }): TestCase[] => {
      const table = (...lines: [string, number][]) => rows('city size', ...lines);
      const three = table(['Rome', 3], ['Oslo', 1], ['Bonn', 2]);
      return [
        [[three, 'size', 'asc'], table(['Oslo', 1], ['Bonn', 2], ['Rome', 3])],
        [[three, 'size', down as string], table(['Rome', 3], ['Bonn', 2], ['Oslo', 1])],
        [[three, 'city', 'asc'], table(['Bonn', 2], ['Oslo', 1], ['Rome', 3])],
        [[three, 'city', down as string], table(['Rome', 3], ['Oslo', 1], ['Bonn', 2])],
        [[[], 'size', 'asc'], []],
        [[table(['a', 10], ['b', 9]), 'size', 'up'], table(['b', 9], ['a', 10])],
        [[table(['x', 1], ['y', 1]), 'size', down as string], table(['x', 1], ['y', 1])],
      ];
    },
    phrasings: [
      'Sort table rows by a column whose name is passed in, ascending or, if the direction is "{down}", descending; text with localeCompare, numbers by difference; return a new array.',
      'rows, column, direction -> sorted copy. strings via localeCompare, numbers numerically, "{down}" reverses',
      'I have a table component. When a header is clicked I get the column key and the direction. Please sort the rows (objects with string or number cells) without mutating them; "{down}" means largest first, anything else smallest first.',
      'how do i sort an array of objects by a dynamic column that can hold strings or numbers? direction "{down}" flips the order, everything else is ascending',
      'Returns the rows ordered by the given column: alphabetically (localeCompare) if the cells are strings, numerically if not, in reverse for direction "{down}".',
      'generic table sort (string + number columns), asc unless direction === "{down}"',
      '[{ city: "Rome", size: 3 }, { city: "Oslo", size: 1 }] by "size" -> Oslo first; with "{down}" Rome first; by "city" it compares the texts',
      'Click on a column header: order records by this field. If values are text compare them as text by locale, else subtract. The third argument equal to "{down}" turns the order round. Do not change the input.',
      'Given records, a field name and an order, sort a copy. Order "{down}" is from high to low or Z to A, every other order from low to high or A to Z.',
      'sort rows by colum name and direction ("{down}" = biggest first), works for numbers and for strings (localeCompare), orignal array stays',
      'Write the sorting for a data grid in which the user picks the column and the direction. Numeric cells are compared as numbers, textual cells by localeCompare; only "{down}" is descending.',
      'Need a copy of the list sorted on any property, property and direction are parameters, typeof string decides between localeCompare and minus, "{down}" negates the comparison.',
      'What does a comparator look like that works with both names and prices? I pass the rows, the name of the property and "{down}" or something else for up; the result must be a new array.',
      'ORDER BY column, in memory: rows are plain objects; the direction "{down}" gives descending, otherwise ascending; string columns use localeCompare',
      'For the admin list of users I sort by whichever column is chosen, e.g. age (number) or email (string). Descending happens with "{down}". Equal rows keep their order, and the array passed in is not altered.',
      'Stable, non-mutating sort of objects by one key. Third parameter: "{down}" for reverse order. Key may point to strings (locale comparison) or numbers.',
      'table.sort helper -> takes rows + column key + direction, "{down}" multiplies the comparison by -1, compare strings with localeCompare else a - b',
      'Arrange spreadsheet lines by a chosen heading. Words go alphabetically, numbers by size, and "{down}" as direction reverses that. Leave the given lines alone and return a new list.',
      'Could you sort my products by price or title or any other field I name, upwards by default and downwards for "{down}"? Titles are strings so use localeCompare there. The input must not be modified.',
      'sorted rows for column + direction; direction "{down}" -> descending, else ascending; localeCompare when the cell is a string',
    ],
    rules: [
      {
        say: [
          'rows with null in the column always come last',
          'null cells go to the end in both directions',
          'put rows whose cell is null at the bottom, whatever the direction',
          'null values stay at the end, ascending or descending',
          'cells that are null are listed last either way',
        ],
        body: `  const sign = $direction === '{down}' ? -1 : 1;
  const filled = $rows.filter((row) => row[$column] !== null);
  const empty = $rows.filter((row) => row[$column] === null);
  filled.sort((a, b) => {
    if (typeof a[$column] === 'string') return sign * a[$column].localeCompare(b[$column]);
    return sign * (a[$column] - b[$column]);
  });
  return [...filled, ...empty];`,
        tests: ({ down }): TestCase[] => {
          const table = (...lines: [string | null, number | null][]) => rows('city size', ...lines);
          const three = table(['Rome', null], [null, 1], ['Bonn', 2]);
          return [
            [[three, 'size', 'asc'], table([null, 1], ['Bonn', 2], ['Rome', null])],
            [[three, 'size', down as string], table(['Bonn', 2], [null, 1], ['Rome', null])],
            [[three, 'city', 'asc'], table(['Bonn', 2], ['Rome', null], [null, 1])],
            [[three, 'city', down as string], table(['Rome', null], ['Bonn', 2], [null, 1])],
            [[[], 'size', 'asc'], []],
            [[table(['a', null], ['b', null]), 'size', 'asc'], table(['a', null], ['b', null])],
          ];
        },
      },
    ],
  }),
  family({
    name: 'webdev-signup-errors',
    group: 'scenarios',
    names: ['signupErrors', 'validateSignup', 'formErrors', 'checkForm', 'validateForm'],
    params: [
      {
        name: 'form',
        type: '{ email: string; password: string; repeat: string }',
        alt: ['values', 'fields', 'input', 'data'],
      },
    ],
    returns: 'Record<string, string>',
    slots: {
      min: [6, 8, 12],
      bad: ['Invalid email', 'Email is not valid'],
      differ: ['Passwords differ', 'No match'],
    },
    body: `  const errors: Record<string, string> = {};
  if (!$form.email.includes('@')) errors.email = '{bad}';
  if ($form.password.length < {min}) errors.password = 'At least {min} characters';
  if ($form.repeat !== $form.password) errors.repeat = '{differ}';
  return errors;`,
    tests: ({ min, bad, differ }): TestCase[] => {
      const long = 'x'.repeat(min as number);
      const short = long.slice(1);
      const form = (email: string, password: string, repeat: string): Json => ({ email, password, repeat });
      const length = `At least ${min} characters`;
      return [
        [[form('a@b.org', long, long)], {}],
        [[form('a.b.org', long, long)], { email: bad as string }],
        [[form('a@b.org', short, short)], { password: length }],
        [[form('a@b.org', long, `${long}y`)], { repeat: differ as string }],
        [[form('', '', '')], { email: bad as string, password: length }],
        [[form('', short, long)], { email: bad as string, password: length, repeat: differ as string }],
        [[form('@', `${long}z`, `${long}z`)], {}],
      ];
    },
    phrasings: [
      'Validate a sign-up form { email, password, repeat } and return an object of messages by field: email without "@" -> "{bad}", password shorter than {min} -> "At least {min} characters", repeat not equal to password -> "{differ}"; {} if all is well.',
      'form (email, password, repeat) -> errors object. email needs an @ ("{bad}"), password needs {min}+ chars ("At least {min} characters"), repeat must equal password ("{differ}")',
      'My registration page has the fields email, password and repeat. I need the error texts keyed by field: "{bad}" under email when there is no @, "At least {min} characters" under password when it is too short, "{differ}" under repeat when the two passwords are different. No errors means an empty object.',
      'how to check a signup form and collect errors per field? { email, password, repeat }: email must include "@" else "{bad}"; password.length >= {min} else "At least {min} characters"; repeat === password else "{differ}"',
      'Returns the validation errors of the form (email, password, repeat), with keys only for wrong fields. Messages: email "{bad}" (no @), password "At least {min} characters", repeat "{differ}".',
      'validate { email, password, repeat }, result is {} or has email: "{bad}" / password: "At least {min} characters" / repeat: "{differ}"; rules: @ in email, min length {min}, both passwords the same',
      'Given the values of a signup form with email, password and repeat, tell what is wrong. An email lacking @ gets "{bad}". A password of fewer than {min} characters gets "At least {min} characters". A repeat that is not the same as the password gets "{differ}". Keys are the field names.',
      '{ email: "bob", password: "x", repeat: "x" } -> { email: "{bad}", password: "At least {min} characters" }; if repeat is not the password also repeat: "{differ}"; email is fine as soon as it has an @',
      'client side validation. fields: email, password, repeat (strings). put "{bad}" at email if it has no "@", "At least {min} characters" at password if shorter than {min}, "{differ}" at repeat if it is not equal. Return the errors record.',
      'errors for a registraton form with email, password and repeat: no @ = "{bad}", less then {min} chars = "At least {min} characters", repeat different = "{differ}", keyed by field',
      'Please write the validator behind our "Create account" dialog. It gets { email, password, repeat } and gives an object in which a wrong field has its message: "{bad}" (email has no @), "At least {min} characters" (password below {min}), "{differ}" (repeat is another text).',
      'type Form = { email: string; password: string; repeat: string }. Produce a Record<string, string> of problems: email: "{bad}" unless it contains @, password: "At least {min} characters" unless long enough, repeat: "{differ}" unless identical to password.',
      'Check three inputs at once and list all problems, not just the first. Inputs email / password / repeat; problems "{bad}" for a missing @, "At least {min} characters" for a length under {min}, "{differ}" for repeat !== password, each under its input\'s name.',
      'What is wrong with this login form? It has email, password, repeat. Answer with an object from field to text: "{bad}" if "@" is missing, "At least {min} characters" if the password has less than {min}, "{differ}" if repeat is not exactly the password. Valid: {}.',
      'form errors as object; email has no @: "{bad}"; password under {min} long: "At least {min} characters"; password and repeat unequal: "{differ}" on repeat. form = { email, password, repeat }',
      'Server-side check of a new account, whose body has email, password, repeat. Respond with messages per field, none for correct ones. Email must have an at sign ("{bad}"), password must have {min} characters or more ("At least {min} characters"), repeat must match it ("{differ}").',
      'Build the errors map for a form with keys email, password and repeat. Missing @ in email: "{bad}". Password too short (minimum {min}): "At least {min} characters". Repeat not matching: "{differ}".',
      'I want inline errors below the inputs email, password and repeat, so return something like { email: "{bad}" }. Conditions: email includes "@"; password has {min} characters minimum, text "At least {min} characters"; repeat is the same as password, text "{differ}".',
      'Collects errors of an account form { email, password, repeat }: "{bad}" when the address has no @, "At least {min} characters" when the password is shorter than {min}, "{differ}" when the repetition deviates. Fields without error do not appear.',
      'per-field messages for { email, password, repeat }. no "@" in email => "{bad}", password.length < {min} => "At least {min} characters", repeat !== password => "{differ}", otherwise nothing',
    ],
  }),
];
