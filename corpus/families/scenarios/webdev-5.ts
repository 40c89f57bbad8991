/** small utilities of web and backend developers: cookies, logs, statistics, menus, markup, object keys. */
import { type Family, family, type Json, type TestCase } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'webdev-branch-name',
    group: 'scenarios',
    names: ['branchName', 'toBranchName', 'makeBranch', 'ticketBranch'],
    params: [
      { name: 'ticket', type: 'string', alt: ['id', 'issue', 'ticketId'] },
      { name: 'title', type: 'string', alt: ['summary', 'text', 'subject'] },
    ],
    returns: 'string',
    slots: { kind: ['feature', 'bugfix', 'hotfix', 'feat', 'fix'] },
    body: `  const slug = $title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return \`{kind}/\${$ticket}-\${slug}\`;`,
    tests: ({ kind }) => [
      [['ABC-12', 'Login button'], `${kind}/ABC-12-login-button`],
      [['ABC-12', 'Fix: Login button!'], `${kind}/ABC-12-fix-login-button`],
      [['7', '  Dark   mode '], `${kind}/7-dark-mode`],
      [['X-1', 'a'], `${kind}/X-1-a`],
      [['WEB-300', 'Upgrade to v2.10 (part 1)'], `${kind}/WEB-300-upgrade-to-v2-10-part-1`],
      [['QA-9', '"Save" & exit'], `${kind}/QA-9-save-exit`],
    ],
    phrasings: [
      'Make a git branch name "{kind}/ABC-12-login-button" from a ticket id and its title: title in lower case, every run of other characters than a-z and 0-9 becomes one dash, no dash at the start or end of it.',
      '("ABC-12", "Fix: Login button!") -> "{kind}/ABC-12-fix-login-button"',
      'I copy ticket titles into branch names by hand all day. Please build "{kind}/", the ticket id as it is, "-", and the title slugified (lower case, anything that is not a letter a-z or digit to a single hyphen, hyphens trimmed).',
      'how do i turn a jira ticket id and title into a branch like {kind}/WEB-3-dark-mode? non alphanumeric runs -> "-", trim dashes, lowercase the title only',
      'Returns the branch name {kind}/<ticket>-<slug>, the slug being the lower-cased title with runs of characters outside a-z0-9 replaced by "-" and outer dashes removed.',
      'branch name: {kind}/ + ticket + - + slug of the title (lowercase, [^a-z0-9]+ -> -, strip leading/trailing -)',
      'Given ticket "QA-9" and title "Save & exit" the branch should be "{kind}/QA-9-save-exit". The ticket keeps its case. The title is lower-cased, whatever is not a-z or 0-9 collapses into one dash, and dashes on its ends are cut.',
      'name for a new git branch from issue key and issue summary, prefix {kind}/, kebab case summary, key unchanged',
      'Our convention for branches is {kind}/KEY-short-title. Write a helper that receives KEY and the title and returns that: small letters and digits, single hyphens between, none at either end.',
      'generate brach name "{kind}/id-title-in-kebab-case", special caracters and spaces become one dash, no dash at the end',
      'From an issue id and a headline, compose "{kind}/" + id + "-" + headline as slug. Slug rules: lower case; each sequence of spaces, punctuation etc. becomes "-"; strip "-" from both sides.',
      'What regex do I need for branch names such as "{kind}/42-add-search-box"? Inputs: ticket "42", title "Add search box.". Only a-z, 0-9 and single dashes in the title part, without a dash first or last.',
      'ticket + title -> {kind} branch, e.g. ("7", "  Dark   mode ") gives "{kind}/7-dark-mode"',
      'A small CLI creates branches. It knows the id of a task and the task\'s name. The branch begins with "{kind}/", then the id, a hyphen, and the name in lower case with hyphens for everything that is no letter (a-z) or digit; trim hyphens at the ends of the name.',
      'slugify the title (lowercase, non a-z0-9 groups to "-", trimmed) and put {kind}/ and the ticket with a dash in front of it',
      'Formats a branch: type {kind}, slash, ticket, dash, slug. Title "Upgrade to v2.10 (part 1)" has the slug "upgrade-to-v2-10-part-1".',
      'Could you convert (ticket, title) to a valid branch name? Kind of branch is {kind}, written first with a slash. Then ticket-slug. Runs of invalid characters in the lower-cased title turn into a single "-", never leading or trailing.',
      'git checkout -b helper: {kind}/<ticket>-<title with dashes, lower case, only letters a-z and numbers>; the ticket is used unchanged; no double dashes in the title part',
      'I want branch names derived from cards: card key plus card text, prefixed by "{kind}/". Text is normalised to lower-case words (letters a-z, digits) joined by "-".',
      'the {kind} branch for an issue. Keep the issue id; after it a dash and the title lowercased, its non-alphanumeric stretches replaced with one dash each, dashes at the edges dropped.',
    ],
    rules: [
      {
        say: [
          'use at most four words of the title',
          'only the first 4 words of the slug',
          'cut the title part off after its fourth word',
          'limited to four words from the title',
          'no more than 4 title words',
        ],
        body: `  const slug = $title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .split('-')
    .slice(0, 4)
    .join('-');
  return \`{kind}/\${$ticket}-\${slug}\`;`,
        tests: ({ kind }) => [
          [['ABC-12', 'Login button'], `${kind}/ABC-12-login-button`],
          [['A-1', 'Fix the login button on iOS'], `${kind}/A-1-fix-the-login-button`],
          [['A-1', 'one two three four'], `${kind}/A-1-one-two-three-four`],
          [['A-1', '(One) two, three; four: five!'], `${kind}/A-1-one-two-three-four`],
          [['7', '  Dark   mode '], `${kind}/7-dark-mode`],
        ],
      },
    ],
  }),
  family({
    name: 'webdev-path-breadcrumbs',
    group: 'scenarios',
    names: ['breadcrumbs', 'pathBreadcrumbs', 'toBreadcrumbs', 'crumbs'],
    params: [{ name: 'path', type: 'string', alt: ['pathname', 'location'] }],
    returns: '{ {label}: string; {href}: string }[]',
    slots: { label: ['label', 'title', 'text'], href: ['href', 'url', 'to'] },
    body: `  const parts = $path.split('/').filter((part) => part !== '');
  return parts.map((part, i) => ({
    {label}: part.replaceAll('-', ' '),
    {href}: \`/\${parts.slice(0, i + 1).join('/')}\`,
  }));`,
    tests: ({ label, href }): TestCase[] => {
      const crumbs = (...lines: [string, string][]) => rows(`${label} ${href}`, ...lines);
      return [
        [['/shop/red-shoes'], crumbs(['shop', '/shop'], ['red shoes', '/shop/red-shoes'])],
        [['/'], []],
        [[''], []],
        [['/docs/'], crumbs(['docs', '/docs'])],
        [['/a/b/c'], crumbs(['a', '/a'], ['b', '/a/b'], ['c', '/a/b/c'])],
        [
          ['/how-to-pay/by-credit-card'],
          crumbs(['how to pay', '/how-to-pay'], ['by credit card', '/how-to-pay/by-credit-card']),
        ],
        [['blog//2024'], crumbs(['blog', '/blog'], ['2024', '/blog/2024'])],
      ];
    },
    phrasings: [
      'Make breadcrumbs from a path: for "/shop/red-shoes" return { {label}: "shop", {href}: "/shop" } and { {label}: "red shoes", {href}: "/shop/red-shoes" }; dashes in labels become spaces, empty segments are skipped.',
      'path -> list of { {label}, {href} }, one per segment, {label} with "-" replaced by " ", {href} is the path up to there',
      'I have the current url path and want a breadcrumb trail. Each non-empty segment becomes an object with {label} (hyphens turned into spaces) and {href} (slash plus all segments so far).',
      'how do i split "/docs/getting-started" into breadcrumb links? need {label} "getting started" and {href} "/docs/getting-started" for the last, and one for docs before it',
      'Returns a crumb { {label}, {href} } for every segment of the path, ignoring empty ones; {href} leads to that segment and {label} is the segment with spaces for dashes.',
      'breadcrumb array from pathname, keys {label} and {href}, "-" to space in {label}, root gives []',
      'Given a pathname, cut it at slashes, drop empty parts, and describe each part by {label} (its text, dashes as blanks) and {href} (the absolute path that ends with it). "/" yields an empty list.',
      '"/a/b" -> [{ {label}: "a", {href}: "/a" }, { {label}: "b", {href}: "/a/b" }]; all "-" in {label} become spaces; empty pieces of the path do not count',
      'The header of our help centre shows where you are. Write a helper from the address path to the trail: objects with {label} and {href}, in order. "how-to-pay" is displayed as "how to pay", but its {href} keeps the dashes.',
      'bread crumbs for a path: evry segment gets {label} (no dashes, spaces insted) and {href} (cumulative path), skip blanks like a trailing slash',
      'Please convert a location such as "/garden/rose-bushes/" to links for the navigation: {label} "garden" with {href} "/garden", {label} "rose bushes" with {href} "/garden/rose-bushes". Trailing and double slashes do not matter.',
      'cumulative links of a url path. output { {label}: string; {href}: string }[]. {label} = segment with dashes replaced by spaces, {href} = "/" + segments joined up to here',
      'What is the shortest way to get breadcrumb items ({label}, {href}) out of a slash separated path? Every dash in {label} must be a space; segments that are empty are left out.',
      'For each level of the path give its {href}, starting with "/", and a readable {label}, i.e. the level\'s name without hyphens (use spaces).',
      'navigation trail from path; one { {label}, {href} } per part; parts that are "" are dropped; {label} of "red-shoes" is "red shoes"',
      'I would like a list of ancestors of a page including itself, from its path: the {href} of each and a {label} made of the last segment by changing "-" to " ". For the root path the list is empty.',
      'Takes "/recipes/soups/pea-soup" and gives three crumbs. Third: {label} is "pea soup", {href} is "/recipes/soups/pea-soup". No segments, no crumbs; empty segments are disregarded.',
      'split the path into its levels and link each of them ({href} = everything until this level), {label} = name with blanks for dashes',
      'Crumb list for a file browser: given the folder path, return per folder an object of {label} (dashes shown as spaces) and {href} (full path from the root, leading slash), skipping empty names.',
      'Builds the objects for a breadcrumb component, each having a {label} and a {href}, out of the segments of a path (without empty ones); hyphens in a {label} are displayed as spaces.',
    ],
    rules: [
      {
        say: [
          'start with { {label}: "Home", {href}: "/" }',
          'the first crumb is always "Home" with "/"',
          'put a crumb "Home" linking to "/" in front',
          'begin the list with Home ("/")',
          'and "Home" with the path "/" comes first, even if there is nothing else',
        ],
        body: `  const parts = $path.split('/').filter((part) => part !== '');
  const crumbs = parts.map((part, i) => ({
    {label}: part.replaceAll('-', ' '),
    {href}: \`/\${parts.slice(0, i + 1).join('/')}\`,
  }));
  return [{ {label}: 'Home', {href}: '/' }, ...crumbs];`,
        tests: ({ label, href }): TestCase[] => {
          const crumbs = (...lines: [string, string][]) => rows(`${label} ${href}`, ['Home', '/'], ...lines);
          return [
            [['/shop/red-shoes'], crumbs(['shop', '/shop'], ['red shoes', '/shop/red-shoes'])],
            [['/'], crumbs()],
            [[''], crumbs()],
            [['/docs/'], crumbs(['docs', '/docs'])],
            [['/a/b/c'], crumbs(['a', '/a'], ['b', '/a/b'], ['c', '/a/b/c'])],
          ];
        },
      },
    ],
  }),
  family({
    name: 'webdev-wildcard-permission',
    group: 'scenarios',
    names: ['canAccess', 'hasPermissions', 'isPermitted', 'mayEnter'],
    params: [
      { name: 'granted', type: 'string[]', alt: ['rights', 'permissions', 'scopes'] },
      { name: 'required', type: 'string[]', alt: ['needed', 'wanted', 'demanded'] },
    ],
    returns: 'boolean',
    slots: { need: ['all', 'at least one'], star: ['*', 'any'] },
    body: ({ need }) => `  return $required.${need === 'all' ? 'every' : 'some'}(
    (right) => $granted.includes(right) || $granted.includes(\`\${right.split(':')[0]}:{star}\`),
  );`,
    tests: ({ need, star }): TestCase[] => {
      const all = need === 'all';
      return [
        [[['orders:read'], ['orders:read']], true],
        [[['orders:read'], ['orders:read', 'orders:write']], !all],
        [[[`orders:${star}`], ['orders:read', 'orders:write']], true],
        [[[`orders:${star}`], ['users:read']], false],
        [[[], ['orders:read']], false],
        [[['orders:read'], []], all],
        [
          [
            [`orders:${star}`, 'users:read'],
            ['orders:delete', 'users:read'],
          ],
          true,
        ],
        [
          [
            [`orders:${star}`, 'users:read'],
            ['orders:delete', 'users:write'],
          ],
          !all,
        ],
      ];
    },
    phrasings: [
      'Check permissions like "orders:read": true if {need} of the required ones is covered by the granted list, where "orders:{star}" in the granted list covers everything that starts with "orders:".',
      'granted ["orders:{star}"], required ["orders:read", ...] -> boolean; {need} of the required must be granted, "area:{star}" is a wildcard for its area',
      'My app has rights in the form area:action. A user has a list of rights, maybe with "area:{star}" for the whole area, and a page has a list of required rights. Does the user have {need} of them?',
      'how do i check if {need} of the needed scopes is in the user scopes, when "users:{star}" stands for any action on users?',
      'Returns whether {need} of the required "area:action" rights is granted directly or by a granted "area:{star}".',
      'permission check w/ wildcard: has {need} of required; a right counts if it is in granted or its part before ":" + ":{star}" is',
      'Given the granted rights and the demanded rights (strings such as "posts:edit"), say if {need} of the demanded is satisfied. One is satisfied when granted includes it or includes the same area with ":{star}".',
      'scopes: {need} required, "x:{star}" matches "x:whatever"',
      'In the admin panel a button is shown if the user holds {need} of the permissions it asks for. Permissions look like "invoice:send"; holding "invoice:{star}" means holding each invoice permission.',
      'has {need} permision? granted list can contain "orders:{star}" wich means all actions of orders',
      'Authorisation helper: compare what a token grants with what a route requires. Both are arrays of "resource:action". "resource:{star}" in the token grants every action of this resource. It passes when {need} of the requirements is met.',
      'true if {need} of `required` is found in `granted`, exact or by wildcard "<prefix>:{star}", prefix being the text before the colon',
      'A volunteer may open a room with the right keys: keys are "floor:room", and "floor:{star}" opens all rooms of the floor. Does the key ring open {need} of the given rooms?',
      'Please decide about access. The first list is what somebody is allowed to do, the second what is asked for. Access needs {need} of the second list; an entry "area:{star}" in the first list allows all entries "area:..." of the second.',
      'What do I write for checking {need} of several permissions with a wildcard per area ("files:{star}")? Inputs are two string arrays, granted and required; output is a boolean.',
      'rights check, {need} of the second array must be in the first; first array may use ":{star}" for every action in an area like "cms:{star}"',
      'Tell if the requirements hold: {need} of them must be granted. The granted strings are either the same "area:action" or "area:{star}".',
      'I pass the roles\' combined rights and the rights a menu entry needs. Give true if {need} of the needed rights is present, bearing in mind that "calendar:{star}" includes "calendar:view", "calendar:edit" and so on.',
      'boolean: do the granted scopes contain {need} of the required scopes? A required "a:b" is contained if granted has "a:b" or "a:{star}".',
      'Verifies that {need} of the required permissions is fulfilled; "area:{star}" among the granted ones fulfils any permission of the area in front of the colon.',
    ],
  }),
  family({
    name: 'webdev-diff-props',
    group: 'scenarios',
    names: ['diffProps', 'compareProps', 'shallowDiff', 'propChanges'],
    params: [
      { name: 'before', type: 'Record<string, any>', alt: ['previous', 'old', 'a'] },
      { name: 'after', type: 'Record<string, any>', alt: ['next', 'current', 'b'] },
    ],
    returns: '{ added: string[]; {gone}: string[]; changed: string[] }',
    slots: { gone: ['removed', 'deleted', 'missing'] },
    body: `  const added = Object.keys($after).filter((key) => !(key in $before));
  const {gone} = Object.keys($before).filter((key) => !(key in $after));
  const changed = Object.keys($after).filter((key) => key in $before && $before[key] !== $after[key]);
  return { added, {gone}, changed };`,
    tests: ({ gone }): TestCase[] => {
      const diff = (added: string[], lost: string[], changed: string[]): Json => ({
        added,
        [gone as string]: lost,
        changed,
      });
      return [
        [
          [
            { a: 1, b: 2 },
            { b: 3, c: 4 },
          ],
          diff(['c'], ['a'], ['b']),
        ],
        [[{}, {}], diff([], [], [])],
        [[{ a: 1 }, { a: 1 }], diff([], [], [])],
        [[{}, { x: 1, y: 2 }], diff(['x', 'y'], [], [])],
        [[{ x: null, y: 0 }, {}], diff([], ['x', 'y'], [])],
        [
          [
            { n: 0, s: '' },
            { n: '0', s: '' },
          ],
          diff([], [], ['n']),
        ],
        [[{ on: true }, { on: null }], diff([], [], ['on'])],
      ];
    },
    phrasings: [
      'Compare two objects shallowly and return { added, {gone}, changed }: keys only in the second, keys only in the first, and keys in both with values that are not === equal.',
      'before, after -> { added: [...], {gone}: [...], changed: [...] } (arrays of keys, compare with !==)',
      'I want to know why my component re-renders. From the previous and the next props, list which keys were added, which are {gone} and which changed (strictly unequal), as an object with the arrays added, {gone}, changed.',
      'how do i diff two flat objects? need the new keys (added), the keys that the new one lacks ({gone}) and the keys with a different value (changed)',
      'Returns the keys that differ between two records, sorted into added, {gone} and changed; a value has changed if it is not strictly equal.',
      'shallow object diff by keys: added / {gone} / changed',
      '{ a: 1, b: 2 } and { b: 3, c: 4 } -> { added: ["c"], {gone}: ["a"], changed: ["b"] }',
      'Given an old and a new version of a settings object, report the names of settings that are new ("added"), no longer there ("{gone}"), or have another value ("changed"). Strict comparison, no nesting.',
      'diff of old and new record. result keys added, {gone}, changed hold lists of property names. unchanged ones are not mentioned',
      'compare two objects, get added, {gone} and chnaged keys, values compaired with ===',
      'Please work out the differences of two translations files (key to text): which keys were added in the second, which of the first are {gone}, which have a changed text. Answer with { added, {gone}, changed }.',
      'What changed between two snapshots? Each is a plain object. Put keys that appear only later in added, keys that appear only earlier in {gone}, and common keys whose values are !== in changed.',
      'Deployment check: environment before and after as records. added = keys just in after, {gone} = keys just in before, changed = keys in both but different. All three always present, possibly empty.',
      'Write a one-level diff. For two dictionaries give an object with three arrays of keys: added (new in the second one), {gone} (not in the second one any more) and changed (in both, not identical).',
      'three lists of keys from two objects: only in new -> added, only in old -> {gone}, in both but unequal -> changed',
      'The audit page needs to show what an edit did to a record. I have the record before and after. Return { added, {gone}, changed } with field names; equality is ===.',
      'Detects differences of properties. `added`: the second object has the key, the first has not. `{gone}`: the other way round. `changed`: both have it, with different values (strict).',
      'Could you tell me the changed keys of two objects, along with the added and {gone} ones, all in one result object? Empty arrays where there is nothing; nested values are compared by identity.',
      'object comparison for a sync job: keys to create (added), keys the target no longer has ({gone}), keys to update (changed, !==), from the objects before and after',
      'key-level diff { added, {gone}, changed } of two shallow objects, in the order of the keys, values checked by strict equality',
    ],
  }),
  family({
    name: 'webdev-menu-paths',
    group: 'scenarios',
    names: ['menuPaths', 'flattenMenu', 'allMenuPaths', 'menuTrail'],
    params: [
      { name: 'menu', type: '{ {label}: string; children?: any[] }[]', alt: ['items', 'tree', 'nodes'] },
    ],
    returns: 'string[]',
    slots: { label: ['label', 'title', 'name'], sep: [' > ', ' / ', '/'] },
    body: `  return $menu.flatMap((item) => [
    item.{label},
    ...$name(item.children ?? []).map((path) => \`\${item.{label}}{sep}\${path}\`),
  ]);`,
    tests: ({ label, sep }): TestCase[] => {
      const leaf = (text: string): Json => ({ [label as string]: text });
      const node = (text: string, ...children: Json[]): Json => ({ [label as string]: text, children });
      return [
        [[[]], []],
        [[[leaf('Home')]], ['Home']],
        [
          [[leaf('Home'), node('Shop', leaf('Hats'), leaf('Bags'))]],
          ['Home', 'Shop', `Shop${sep}Hats`, `Shop${sep}Bags`],
        ],
        [[[node('A', node('B', leaf('C')))]], ['A', `A${sep}B`, `A${sep}B${sep}C`]],
        [[[node('Empty')]], ['Empty']],
        [[[node('A', leaf('x')), node('B', leaf('x'))]], ['A', `A${sep}x`, 'B', `B${sep}x`]],
      ];
    },
    phrasings: [
      'Flatten a nested menu of { {label}, children? } into a list of full paths such as "Shop{sep}Hats", every item after its parent and before its siblings, depth first.',
      'menu tree ({label}, optional children) -> ["Shop", "Shop{sep}Hats", ...], parents included, depth first',
      'Our navigation is a tree: items have a {label} and maybe children of the same shape. For a search box I need all entries as text with their ancestors, joined by "{sep}", in display order, parents as entries too.',
      'how can i list all paths of a nested menu? items look like { {label}: "Shop", children: [...] }, join labels with "{sep}", children may be missing',
      'Returns the path of every item of the menu, parents first: the {label} of the item preceded by those of its ancestors, separated with "{sep}". Items have {label} and optionally children.',
      'recursive flatten of { {label}, children }[] to strings "a{sep}b{sep}c" (all nodes, preorder)',
      '[{ {label}: "Home" }, { {label}: "Shop", children: [{ {label}: "Hats" }] }] -> ["Home", "Shop", "Shop{sep}Hats"]',
      'Given menu items with a {label} and an optional array children (nested as deep as you like), give one string per item: its ancestors\' labels and its own with "{sep}" in between. Preorder.',
      'sitemap lines from a tree of pages; a page has {label} and perhaps children; line = all {label}s from the top down to the page joined with "{sep}"; every page gets a line, parent before children',
      'flaten nested menu items ({label}, children?) to strings like "Parent{sep}Child", parents too, recursivly',
      'Please turn the category tree of a shop into a plain list. Nodes: { {label}, children? }. A node yields its own path first, then the paths of its children; a path is made of {label} values glued by "{sep}".',
      'type Item = { {label}: string; children?: Item[] }. From Item[] produce string[] with the breadcrumb of each item (own and parent labels separated by "{sep}"), walking depth first.',
      'What does a recursive function look like that prints all routes through a menu? Each entry has a {label}; submenus are in children, which can be absent. "File{sep}Export{sep}PDF" would be one result, "File" and "File{sep}Export" come before it.',
      'Folder tree to paths: folders are { {label}, children? }, top-level folders are listed by {label} alone, nested ones with their parents and "{sep}". Order: each folder directly followed by what is inside it.',
      'all menu entries with full path, separator "{sep}", fields {label} + children (optional), order as in a fully opened menu',
      'I have nested settings sections, objects with {label} and possibly children. Make a flat array for a dropdown in which a section appears as "Account{sep}Security{sep}Passwords", and the upper sections appear as well, just before.',
      'Walk through the tree of departments ({label}, children?) and collect the qualified name of each, e.g. "Sales{sep}Europe". A department stands before its sub-departments. An empty tree gives no names.',
      'Expand a menu structure to its paths. Item: {label} text, children list or nothing. Path: labels from root to item with "{sep}" between two. Include inner items and leaves in preorder.',
      'list of strings from nested { {label}, children }, each string the chain of {label}s down to the node with "{sep}" as glue; node first, then its children',
      'Converts a hierarchical menu to strings: for an item its {label}, followed by the same for its children (if any) with the {label} and "{sep}" put in front.',
    ],
  }),
  family({
    name: 'webdev-highlight-term',
    group: 'scenarios',
    names: ['highlightTerm', 'highlight', 'markMatches', 'emphasize'],
    params: [
      { name: 'text', type: 'string', alt: ['content', 'input', 'source'] },
      { name: 'term', type: 'string', alt: ['query', 'word', 'search'] },
    ],
    returns: 'string',
    slots: { tag: ['mark', 'b', 'em', 'strong'] },
    body: `  const escape = (part: string) =>
    part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return $text.split($term).map(escape).join(\`<{tag}>\${escape($term)}</{tag}>\`);`,
    tests: ({ tag }) => [
      [['green tea', 'tea'], `green <${tag}>tea</${tag}>`],
      [['green tea', 'coffee'], 'green tea'],
      [['', 'x'], ''],
      [['tea & tea', 'tea'], `<${tag}>tea</${tag}> &amp; <${tag}>tea</${tag}>`],
      [['a < b > c', 'b'], `a &lt; <${tag}>b</${tag}> &gt; c`],
      [['x<y', '<'], `x<${tag}>&lt;</${tag}>y`],
      [['Tea', 'tea'], 'Tea'],
      [['R&D lamp', 'amp'], `R&amp;D l<${tag}>amp</${tag}>`],
    ],
    phrasings: [
      'Highlight a search term in a plain text for HTML output: wrap each occurrence (case-sensitive) in <{tag}>...</{tag}> and escape &, < and > everywhere else and in the term itself.',
      '("green tea & milk", "tea") -> "green <{tag}>tea</{tag}> &amp; milk"; escape & < >, exact case',
      'I show search results and want the query marked up with <{tag}>. The text is user input, so &, < and > must be escaped (also inside the marked part). Matching is case-sensitive and the term is never empty.',
      'how do i wrap all matches of a word in <{tag}> tags without opening an xss hole? escape &, <, > to entities first for each piece; exact matches only',
      'Returns html in which every occurrence of the term stands inside a {tag} element; the characters & < > of the text become entities.',
      'highlight: split by term, html-escape the parts (&, <, >), join with <{tag}>escaped term</{tag}>',
      'Given a text and a non-empty term, produce safe markup. Ampersands and angle brackets turn into &amp; &lt; &gt;, and each exact occurrence of the term is surrounded by <{tag}> and </{tag}>.',
      'mark search hits using <{tag}>, case sensitive, all hits, escaping of & < > included',
      'The note app should emphasise what was searched for. Put <{tag}> tags around the matches in the note and make the rest harmless: "&" is "&amp;", "<" is "&lt;", ">" is "&gt;". Do not match inside these entities.',
      'wrap ocurrences of term with <{tag}></{tag}>, excape html special chars & < > in the text',
      'Please write a safe highlighter: all matches of the query, with the same capitalisation, are enclosed in a {tag} element. Escape the three characters &, <, > in matched and unmatched text alike.',
      '"a < b" with term "b" gives "a &lt; <{tag}>b</{tag}>", and with a term that does not occur it is just the escaped text',
      'What is a neat way to show the found word with {tag} tags in an html page? I have the raw text and the word. The raw text can have <, > and &, to be escaped as entities; letter case must match.',
      'Text in, HTML out. Occurrences of the term (string search, case matters, no regex) get the tag {tag}; special characters &, < and > of both the text and the term are encoded.',
      'search result snippet: encode & < > and surround every hit of the term with an opening and closing {tag} tag',
      'Turn the plain sentence into markup, with the given phrase tagged <{tag}> wherever it appears exactly. Since the sentence is not trusted, replace & by &amp;, < by &lt; and > by &gt; in it.',
      'I need the term\'s appearances tagged. Cut the text at the term, escape every piece, and glue the pieces with "<{tag}>" + escaped term + "</{tag}>". Escaping covers &, <, >.',
      'Emphasizes a word within untrusted text: entity-encodes &, <, > and places each occurrence of the word between <{tag}> and </{tag}>; other capitalisations are not touched.',
      'highlighting for a library catalogue: title + query -> title as html, query parts in {tag} elements, everything escaped (& < >), query matched as typed',
      'html string with <{tag}> round each match of the term and entities for ampersand and angle brackets; no match, only the escaping',
    ],
  }),
  family({
    name: 'webdev-snake-keys-deep',
    group: 'scenarios',
    names: ['snakeKeys', 'toSnakeKeys', 'keysToSnake', 'snakeCaseKeys'],
    params: [{ name: 'value', type: 'any', alt: ['data', 'payload', 'input', 'json'] }],
    returns: 'any',
    slots: { sep: ['_', '-'] },
    body: `  if (Array.isArray($value)) return $value.map((item) => $name(item));
  if (typeof $value !== 'object' || $value === null) return $value;
  return Object.fromEntries(
    Object.entries($value).map(([key, inner]) => [
      key.replace(/[A-Z]/g, (letter) => \`{sep}\${letter.toLowerCase()}\`),
      $name(inner),
    ]),
  );`,
    tests: ({ sep }): TestCase[] => [
      [[{ firstName: 'Ann' }], { [`first${sep}name`]: 'Ann' }],
      [[{}], {}],
      [[{ a: { bigCity: { zipCode: 'aB' } } }], { a: { [`big${sep}city`]: { [`zip${sep}code`]: 'aB' } } }],
      [[[{ userId: 1 }, { userId: 2 }]], [{ [`user${sep}id`]: 1 }, { [`user${sep}id`]: 2 }]],
      [
        [{ tagList: ['newOne', 2], isNew: null }],
        { [`tag${sep}list`]: ['newOne', 2], [`is${sep}new`]: null },
      ],
      [['plainText'], 'plainText'],
      [[null], null],
      [[{ rows: [{ createdAtUtc: true }] }], { rows: [{ [`created${sep}at${sep}utc`]: true }] }],
    ],
    phrasings: [
      'Rename the keys of a JSON value deeply, in nested objects and arrays: each capital letter in a key becomes "{sep}" and the small letter ("firstName" -> "first{sep}name"); values stay.',
      'deep camelCase keys -> words joined by "{sep}", recursive through objects and arrays, other values untouched',
      'Our frontend uses camelCase, the backend wants "user{sep}id" and so on. Please convert all keys of a payload, however deeply nested and also in lists of objects. Strings, numbers, null as values must not change.',
      'how do i convert every key like "createdAt" to "created{sep}at" in a nested structure of objects and arrays?',
      'Returns the value with all object keys changed from camelCase to lower case with "{sep}" at each capital, at every depth; arrays are mapped and primitives (null too) returned as they are.',
      'recursive key conversion, A-Z in keys -> "{sep}" + lowercase; arrays ok, null ok',
      '{ userId: 1, tagList: [{ isNew: true }] } -> { "user{sep}id": 1, "tag{sep}list": [{ "is{sep}new": true }] }',
      'Given any parsed JSON, produce a copy where keys such as zipCode read zip{sep}code. Descend into arrays and objects. Leave primitive values and null alone, also if they contain capitals.',
      'Before sending a request body I need its keys as lower-case words separated by "{sep}" instead of camel case. The body can hold arrays and objects in any nesting. Only keys are renamed.',
      'change camelcase keys to {sep} seperated keys recursivly (objects in arrays too), dont touch the values',
      'Write a deep key transformer: for an array transform the elements, for an object transform keys and values, for anything else return it. A key is transformed by replacing each capital X by "{sep}x".',
      'all keys, all levels: insert "{sep}" before each upper-case letter and lower it. values unchanged. input may be array, object or primitive',
      'What is the recursive way to turn { firstName: "Ann", homeTown: { zipCode: "1" } } into the same thing with first{sep}name, home{sep}town and zip{sep}code? Lists inside should be handled, null should survive.',
      'camel to "{sep}" for the keys of API data, nested data included, e.g. "orderItems" turns into "order{sep}items" and inside each of the items "unitPrice" into "unit{sep}price"',
      'Key normaliser for configuration trees: "maxRetryCount" becomes "max{sep}retry{sep}count" wherever it occurs as a key, at the top or deep inside lists and sub-objects; strings as values are not altered.',
      'I would like to save JavaScript objects in a store whose field names are written with "{sep}" between lower-case words. Convert the camelCase names recursively, including objects inside arrays, and keep the contents.',
      'Maps over a JSON-like structure and rewrites property names: a capital letter is replaced with "{sep}" followed by its lower-case form. Non-objects are returned unchanged.',
      'rename properties throughout a nested value (objects, arrays of objects ...), from camelCase to lower{sep}case{sep}words',
      'Could you convert an object\'s keys (and those of the objects within it) so that "isOpenNow" is "is{sep}open{sep}now"? Arrays are to be walked as well; numbers, booleans, strings, null are left as they are.',
      'payload -> payload with keys de-camelised by "{sep}", in depth',
    ],
  }),
];
