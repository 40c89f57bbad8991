/** Small utilities of web and backend developers: urls, routes, state updates, forms, languages. */
import { type Family, family, type Json, type TestCase } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'webdev-url-with-params',
    group: 'scenarios',
    names: ['buildUrl', 'urlWithParams', 'withQuery', 'toUrl', 'makeLink'],
    params: [
      { name: 'path', type: 'string', alt: ['base', 'url', 'endpoint'] },
      { name: 'params', type: 'Record<string, string>', alt: ['filters', 'values'] },
    ],
    returns: 'string',
    body: `  const query = Object.entries($params)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => \`\${key}=\${encodeURIComponent(value)}\`)
    .join('&');
  return query === '' ? $path : \`\${$path}?\${query}\`;`,
    tests: [
      [['/search', { q: 'tea', page: '2' }], '/search?q=tea&page=2'],
      [['/search', {}], '/search'],
      [['/search', { q: '' }], '/search'],
      [['/s', { q: 'red shoes', brand: '', size: '42' }], '/s?q=red%20shoes&size=42'],
      [['https://x.org/a', { b: '2', a: '1' }], 'https://x.org/a?b=2&a=1'],
      [['/f', { t: 'a&b' }], '/f?t=a%26b'],
      [['/n', { zero: '0' }], '/n?zero=0'],
    ],
    phrasings: [
      'Append query parameters to a path: skip those with an empty string, encode the values with encodeURIComponent, and return the bare path when nothing is left.',
      'path + { q: "tea", brand: "", page: "2" } -> "/search?q=tea&page=2"; empty values out, values url-encoded, no "?" if there are no params',
      'I have a filter form whose fields are strings in an object, and I need the link for it. Blank fields should not show up, values must be percent-encoded, and with no filled field the link is just the path.',
      'how do I build "/list?a=1&b=2" from a base url and an object of strings without the empty ones? values need encodeURIComponent; if all are empty return the base',
      'Returns the url with the non-empty params as its query string (key=encoded value, joined by &), or the url itself if there are none.',
      'build link from path and filter object, ignore "" values, encode the rest, no trailing question mark',
      'Given an endpoint and string parameters, produce endpoint?key=value&key=value in the order of the object. Parameters set to "" are left out; values get URI encoded. No parameters: endpoint only.',
      'add a querystring to the path, encodeURIComponent on the values, drop blanks, return path unchanged when nothing to add',
      'For the shop search page: ("/s", { q: "red shoes", brand: "" }) should give "/s?q=red%20shoes". If every value is an empty string it should be "/s".',
      'make an url out of a path and a record of string params; emtpy ones skipped, values encoded; path alone if no parms remain',
      'Please write something that glues a path and its parameters together with ? and &. An empty value means the parameter is not set and is omitted. Escape values for urls. When no parameter is set, do not add the ?.',
      'What is a short way to turn { page: "3", sort: "" } and "/users" into "/users?page=3"? Unset means empty string. Encode values, keep key order, and leave the path as it is if nothing is set.',
      'Serialise the params after the path. Rules: value "" -> omitted; value encoded by encodeURIComponent; key as it is; nothing to serialise -> only the path.',
      'link builder: path, object of strings. filter out empty strings, map to key=value (value encoded), join with &, put ? in between only if there is a query',
      'Our API client should only send filled-in filters. Take the endpoint and the filter object (all strings), and return the request url with encoded values; for no filters it is the endpoint without a question mark.',
      'Combine a URL and search parameters, leaving out parameters whose value is the empty string and percent-encoding the others\' values; the "?" appears only if at least one parameter does.',
      'url("/f", { t: "a&b", x: "" }) = "/f?t=a%26b" and url("/f", {}) = "/f"',
      'I would like to compose a GET address. Non-empty entries of the object become key=value with the value URI-encoded, in order, separated by ampersands after a question mark. All empty or no entries: the address stays the same.',
      'query string from the object put behind the path. skip "" , encode values, and dont leave a lonely ?',
      'doc: joins path and params to an address such as "/search?q=tea"; values are encoded, parameters with "" are dropped, and without any the result equals path',
    ],
    rules: [
      {
        say: [
          'parameters in alphabetical order of their keys',
          'sort the parameters by key',
          'keys sorted alphabetically',
          'the parameters must be ordered by name',
          'order the keys a to z so that equal filters give equal urls',
        ],
        body: `  const query = Object.entries($params)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, value]) => \`\${key}=\${encodeURIComponent(value)}\`)
    .join('&');
  return query === '' ? $path : \`\${$path}?\${query}\`;`,
        tests: [
          [['/search', { q: 'tea', page: '2' }], '/search?page=2&q=tea'],
          [['/search', {}], '/search'],
          [['/search', { q: '' }], '/search'],
          [['/a', { c: '3', a: '1', b: '' }], '/a?a=1&c=3'],
          [['/a', { a: 'x y', b: '2' }], '/a?a=x%20y&b=2'],
        ],
      },
    ],
  }),
  family({
    name: 'webdev-bem-classes',
    group: 'scenarios',
    names: ['bemClasses', 'blockClasses', 'classNames', 'bem', 'modifierClasses'],
    params: [
      { name: 'block', type: 'string', alt: ['base', 'name', 'component'] },
      { name: 'modifiers', type: 'Record<string, boolean>', alt: ['flags', 'states', 'options'] },
    ],
    returns: 'string',
    slots: { sep: ['--', '_', '-is-'] },
    body: `  const active = Object.keys($modifiers).filter((modifier) => $modifiers[modifier]);
  return [$block, ...active.map((modifier) => \`\${$block}{sep}\${modifier}\`)].join(' ');`,
    tests: ({ sep }) => [
      [['btn', { active: true, large: false }], `btn btn${sep}active`],
      [['btn', {}], 'btn'],
      [['card', { open: false, wide: false }], 'card'],
      [['card', { open: true, wide: true }], `card card${sep}open card${sep}wide`],
      [['nav', { b: true, a: true }], `nav nav${sep}b nav${sep}a`],
      [['x', { on: true }], `x x${sep}on`],
    ],
    phrasings: [
      'Build the class attribute of a block: the block itself, followed by block{sep}modifier for every modifier that is true, separated by spaces.',
      '("btn", { active: true, large: false }) -> "btn btn{sep}active"',
      'I have a component name and an object of boolean modifiers. Please give me the CSS class string: name first, then name{sep}key for each key with true.',
      'bem class names: block + flags object, join with spaces, modifier class is block{sep}flag, only flags set to true',
      'how do i get "card card{sep}open card{sep}wide" from "card" and { open: true, wide: true, dark: false }?',
      'Returns the block class and, in the order of the keys, a class block{sep}key for each truthy modifier.',
      'For every modifier switched on add a class made of the block, "{sep}" and the modifier; the block class always comes first; one space in between.',
      'css classes for a block with modifiers ({ key: boolean }). separator {sep}. nothing on -> just the block',
      'In our style guide a modifier class looks like "menu{sep}open". Write a helper which takes the block and a record of booleans and returns the full className string, the plain block included.',
      'className from block and modifer booleans, format block{sep}modifier, space seperated, block first',
      'Given a base class and states such as { disabled: true, loading: false }, produce "base base{sep}disabled".',
      'What would you write to turn a record of booleans into modifier classes? Base "tab" with { selected: true } should be "tab tab{sep}selected"; false ones are ignored; with none just "tab".',
      'join class names: base, then base{sep}name per enabled option',
      'Compose a className. The first class is the component\'s, the others are the component\'s plus "{sep}" plus the name of an enabled flag. Flags come as an object of booleans and keep their order.',
      'I want to stop writing ternaries in my JSX: pass "alert" and { error: isError, small: isSmall }, get "alert alert{sep}error" or whatever is true.',
      'The function receives a block name and an object from modifier to boolean and must output the block name plus all active modifiers in the form block{sep}modifier, space-delimited.',
      'modifiers that are on become `block{sep}modifier`; return them after the block, as one string with spaces',
      'Make the class list text for an element, e.g. base "row" and flags { odd: true, hidden: false, last: true } give "row row{sep}odd row{sep}last".',
      'element classes -> base plus {sep}-suffixed variants for the true flags; {} gives the base alone',
      'Class string for a design system: block name, modifiers as key/boolean pairs, true keys appended as "block{sep}key".',
      'Could you create the class value where an active key k of the flags contributes base{sep}k, after the base class itself? Inactive keys contribute nothing.',
    ],
  }),
  family({
    name: 'webdev-route-params',
    group: 'scenarios',
    names: ['matchRoute', 'routeParams', 'parseRoute', 'matchPath', 'pathParams'],
    params: [
      { name: 'pattern', type: 'string', alt: ['route', 'template'] },
      { name: 'path', type: 'string', alt: ['url', 'pathname', 'location'] },
    ],
    returns: 'Record<string, string> | null',
    body: `  const names = $pattern.split('/');
  const parts = $path.split('/');
  if (names.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    if (name.startsWith(':')) params[name.slice(1)] = parts[i];
    else if (name !== parts[i]) return null;
  }
  return params;`,
    tests: [
      [['/users/:id', '/users/42'], { id: '42' }],
      [['/users/:id', '/orders/42'], null],
      [['/users/:id', '/users/42/edit'], null],
      [['/about', '/about'], {}],
      [['/shops/:shop/items/:item', '/shops/paris/items/7'], { shop: 'paris', item: '7' }],
      [['/:lang/help', '/de/help'], { lang: 'de' }],
      [['/:lang/help', '/de/faq'], null],
      [['/', '/'], {}],
    ],
    phrasings: [
      'Match a path against a route like "/users/:id" and return the parameters as an object of strings, or null if the path does not fit.',
      'match route: "/users/:id" + "/users/42" -> { id: "42" }, no match -> null',
      'I am writing a tiny router. Compare pattern and path segment by segment (split at "/"): a segment starting with ":" captures, any other must be equal, and a different number of segments means no match. Return the captured values, or null.',
      'how do I extract the params from a pathname by an express-style pattern (":name" segments)? return null when it does not match, {} if there are no params',
      'Returns the values of the ":param" segments by name, or null unless all other segments are identical and the count is the same.',
      'express like path matching, no regex needed: split both on /, same length, :x takes whatever is there, others must be equal. result object or null',
      'Given the route "/shops/:shop/items/:item" and the path "/shops/paris/items/7" the answer is { shop: "paris", item: "7" }. Paths with another length or another fixed word give null.',
      'simple router match, colon segments are variables, null on mismatch',
      'Please write the matching part of a router: pattern and url path in, record of parameters out. Fixed parts have to agree exactly, both must have equally many parts, otherwise the result is null.',
      'get parms from url path by patern such as /posts/:slug, null if it dosent match',
      'Does a path belong to a route, and with what parameters? Segments with a leading colon match anything and are stored without the colon; a mismatch yields null.',
      '/:lang/help matched with /de/help => { lang: "de" }; with /de/faq => null; /about with /about => {}',
      'Resolve route parameters. Both strings are divided by slashes. When lengths differ or a literal segment differs: null. Otherwise an object mapping each placeholder name (":id" is id) to its segment.',
      'url params from pattern with placeholders written :name. compare the pieces between slashes one at a time, null as soon as a plain piece is not the same',
      'A handler is registered for "/tables/:table/rows/:row". I get the requested path and want an object with table and row as strings, or null if the handler is not meant for the path.',
      'Parse a concrete path according to a template in which ":something" stands for one segment. Output: record of segment values; null for paths that do not follow the template.',
      'What is the easiest way to check "/users/5" against "/users/:id" and get { id: "5" }? If the number of segments is different or a static one is not equal I need null.',
      'write a matcher for routes with :params, both args are strings, values stay strings, return null for no match',
      'Takes a route pattern and a pathname and yields the named pieces of the pathname, e.g. year and month for "/blog/:year/:month"; yields null where static pieces or the segment counts do not coincide.',
      'placeholder segments (colon + name) of the pattern -> values from the path. static segments must be the same and there must be as many segments, else null',
    ],
    rules: [
      {
        say: [
          'an empty segment never matches a parameter',
          'a parameter must not be empty, so "/users/" is no match for "/users/:id"',
          'no match if a parameter would be an empty string',
          'parameters need at least one character',
          'return null when the segment for a placeholder is empty',
        ],
        body: `  const names = $pattern.split('/');
  const parts = $path.split('/');
  if (names.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    if (name.startsWith(':') && parts[i] !== '') params[name.slice(1)] = parts[i];
    else if (name !== parts[i]) return null;
  }
  return params;`,
        tests: [
          [['/users/:id', '/users/42'], { id: '42' }],
          [['/users/:id', '/users/'], null],
          [['/:a/x/:b', '//x/1'], null],
          [['/about', '/about'], {}],
          [['/a/:b', '/c/1'], null],
          [['/a/:b', '/a/1/2'], null],
        ],
      },
    ],
  }),
  family({
    name: 'webdev-page-buttons',
    group: 'scenarios',
    names: ['pageButtons', 'paginationItems', 'pageNumbers', 'pagerItems'],
    params: [
      { name: 'current', type: 'number', alt: ['active', 'selected'] },
      { name: 'total', type: 'number', alt: ['pages', 'last', 'pageCount'] },
    ],
    returns: '(number | string)[]',
    slots: { near: [1, 2], gap: ['...', '…'] },
    body: `  const items: (number | string)[] = [];
  for (let page = 1; page <= $total; page++) {
    if (page === 1 || page === $total || Math.abs(page - $current) <= {near}) items.push(page);
    else if (items.at(-1) !== '{gap}') items.push('{gap}');
  }
  return items;`,
    tests: ({ near, gap }): TestCase[] => {
      const dots = gap as string;
      return near === 1
        ? [
            [
              [5, 10],
              [1, dots, 4, 5, 6, dots, 10],
            ],
            [[1, 1], [1]],
            [[1, 0], []],
            [
              [1, 5],
              [1, 2, dots, 5],
            ],
            [
              [3, 5],
              [1, 2, 3, 4, 5],
            ],
            [
              [10, 10],
              [1, dots, 9, 10],
            ],
            [
              [4, 6],
              [1, dots, 3, 4, 5, 6],
            ],
          ]
        : [
            [
              [5, 10],
              [1, dots, 3, 4, 5, 6, 7, dots, 10],
            ],
            [[1, 1], [1]],
            [[1, 0], []],
            [
              [1, 5],
              [1, 2, 3, dots, 5],
            ],
            [
              [3, 5],
              [1, 2, 3, 4, 5],
            ],
            [
              [10, 10],
              [1, dots, 8, 9, 10],
            ],
            [
              [4, 6],
              [1, 2, 3, 4, 5, 6],
            ],
          ];
    },
    phrasings: [
      'Pagination: list the page numbers to show, i.e. the first page, the last page and every page at most {near} away from the current one; each run of hidden pages is replaced by one "{gap}".',
      'pager items from current page and page count: 1, last, and current +-{near}, with "{gap}" wherever pages are left out',
      'I need the buttons of a paginator. Always show page 1, the final page, and the pages within {near} of the current page. Put a single "{gap}" for every stretch that is skipped, even when it is just one page.',
      'how to compute pagination with ellipsis? show first, last and {near} page(s) on each side of the active page, "{gap}" in the holes',
      'Returns page numbers and "{gap}" strings: pages 1, total and those whose distance to current is {near} or less are listed, consecutive others become one "{gap}".',
      'page numbers with gaps. keep 1, keep the last, keep |page - current| <= {near}, everything else collapses to "{gap}" (one per gap)',
      'Given the active page and how many pages there are, produce an array for the navigation below a table: numbers for the first, the last and the neighbours up to {near} away, and "{gap}" for anything in between that is omitted. No pages: empty array.',
      'Walk from 1 to the number of pages; push the page if it is first, last or no further than {near} from the current one, else push "{gap}" unless that was pushed just before.',
      'paginaton buttons w/ {near} neighbour(s) each side, first and last allways visible, hidden ones shown as one "{gap}"',
      'Which page links should a blog archive display? The ends (1 and the highest), the current page, and {near} before and after it. Use the string "{gap}" once per omitted block.',
      'The component needs an array like [1, "{gap}", 7, "{gap}", 20], but with the pages up to {near} left and right of the current page 7 as well. Inputs: current page, last page. Zero pages give [].',
      'compact page list: ends plus a window of {near} around the current page, the string "{gap}" for each missing range',
      'Please write the logic for numbered pagination where far-away pages collapse into "{gap}". Visible are page 1, the last page, and pages differing from the current by {near} at most.',
      'current + total pages -> visible items; a skipped range (also a single page) is a "{gap}" between its neighbours; visible = first, last, within {near} of current',
      'For long result lists we shorten the pager. Show both ends and the closest {near} page(s) on either side of where the user is. One "{gap}" stands for pages not shown.',
      'Build an array of numbers and "{gap}" markers to navigate n pages: the marker appears exactly where page numbers are missing, and the numbers are 1, n, and all from current - {near} to current + {near} that exist.',
      'ellipsis pagination, sibling count {near}, ellipsis text "{gap}", boundary count 1',
      'Truncated pagination. Inputs are the selected page and the amount of pages; neighbours within {near} plus the two boundary pages stay, the rest is squeezed to "{gap}".',
      'What do I display between << and >>? Page 1, the last one, and the selected one together with {near} on each side, in order, and "{gap}" once for every hole.',
      'doc comment: the items of a pager; numbers for the first and last page and pages no more than {near} from the current page, and one "{gap}" in place of each sequence of other pages',
    ],
  }),
  family({
    name: 'webdev-backoff-delays',
    group: 'scenarios',
    names: ['backoffDelays', 'retryDelays', 'retrySchedule', 'waitTimes'],
    params: [{ name: 'attempts', type: 'number', alt: ['retries', 'count', 'tries', 'n'] }],
    returns: 'number[]',
    slots: { base: [100, 250, 500], cap: [2000, 5000, 10000] },
    body: '  return Array.from({ length: $attempts }, (_, i) => Math.min({base} * 2 ** i, {cap}));',
    tests: ({ base, cap }): TestCase[] => {
      const doubled = (count: number) => {
        const list: number[] = [];
        for (let wait = base as number; list.length < count; wait += wait) {
          list.push(Math.min(wait, cap as number));
        }
        return list;
      };
      const first = base as number;
      return [
        [[0], []],
        [[1], [first]],
        [[2], [first, first + first]],
        [[3], [first, first * 2, first * 4]],
        [[7], doubled(7)],
        [[10], doubled(10)],
      ];
    },
    phrasings: [
      'List the waiting times in ms for a number of retries: {base} first, doubled each time, but never more than {cap}.',
      'exponential backoff: n retries -> n delays starting at {base} ms, x2 each, capped at {cap} ms',
      'I call a flaky service and retry a few times. Please give me the delays before each retry as an array: {base}, then twice as long every time, with {cap} as the upper limit.',
      'retry delays for n attempts, {base} * 2^i, max {cap}',
      'how do i get the backoff schedule for e.g. 4 retries? first wait {base} ms, double after each failure, at most {cap} ms',
      'Returns as many delays as there are retries; the i-th one (from 0) is {base} times 2 to the i, limited to {cap}.',
      'Given the number of attempts, produce the wait times in milliseconds of an exponential backoff with initial delay {base} and ceiling {cap}. No attempts: empty array.',
      'Each pause is double the previous one. Begin with {base} milliseconds, cut off at {cap}. Output the pauses for the given count.',
      'backoff table: start {base}, factor 2, ceiling {cap}, argument is how many entries',
      'Our queue worker waits longer and longer between tries: {base} ms at first, then 2x, 4x, 8x of that and so on, but no wait exceeds {cap} ms. Compute the waits for a given number of tries.',
      'array of retry waits, expontential ({base}, doubled, doubled again ...) and caped at {cap}; lenght = number of retries',
      'For a reconnecting websocket: how long to wait before reconnect 1, 2, 3, ... n? {base} ms for the first, doubling, {cap} ms is the most.',
      'Make the sequence {base}, 2*{base}, 4*{base}, ... with as many elements as asked for and every element above {cap} replaced by {cap}.',
      'Generate doubling delays. The count is passed in. Start value {base}; values larger than {cap} become {cap}; zero gives an empty list.',
      'What are the sleep durations for the given amount of retries if I double from {base} ms and clamp to {cap} ms?',
      'doubling retry intervals with a lid: first {base}, lid {cap}, return them all for n tries',
      'A list with one delay per attempt. Delay of attempt k (counting from zero) = the smaller of {base} * 2 ** k and {cap}.',
      'Write the schedule for a client that backs off exponentially. It waits {base} ms, then twice that, and so forth; waits are limited to {cap} ms. Parameter: number of waits.',
      'need the delays for polling with backoff, in ms: {base} to begin with, times two per step, not above {cap}, as an array of given length',
      'wait times before each of the retries, where each is two times the one before ({base} initially) and {cap} is the maximum',
    ],
    rules: [
      {
        say: [
          'return their sum instead of the list',
          'but only the total of all the delays',
          'I only need the sum of them in ms, 0 for none',
          'give back the total waiting time as one number',
          'added up to a single number',
        ],
        returns: 'number',
        body: `  let total = 0;
  for (let i = 0; i < $attempts; i++) {
    total += Math.min({base} * 2 ** i, {cap});
  }
  return total;`,
        tests: ({ base, cap }): TestCase[] => {
          const first = base as number;
          const limit = cap as number;
          let six = 0;
          let wait = first;
          for (const _ of 'abcdef') {
            six += Math.min(wait, limit);
            wait += wait;
          }
          return [
            [[0], 0],
            [[1], first],
            [[2], first * 3],
            [[3], first * 7],
            [[6], six],
          ];
        },
      },
    ],
  }),
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
  family({
    name: 'webdev-translate-fallback',
    group: 'scenarios',
    names: ['translate', 'lookupText', 'localize', 'getMessage', 't'],
    params: [
      {
        name: 'messages',
        type: 'Record<string, Record<string, string>>',
        alt: ['texts', 'dictionaries', 'translations'],
      },
      { name: 'locale', type: 'string', alt: ['lang', 'userLocale'] },
      { name: 'key', type: 'string', alt: ['id', 'messageKey', 'name'] },
    ],
    returns: 'string',
    slots: { base: ['en', 'de', 'fr'] },
    body: `  const language = $locale.split('-')[0];
  return $messages[$locale]?.[$key] ?? $messages[language]?.[$key] ?? $messages.{base}?.[$key] ?? $key;`,
    tests: ({ base }): TestCase[] => {
      const texts: Json = {
        'pt-BR': { bus: 'ônibus' },
        pt: { bus: 'autocarro', train: 'comboio' },
        [base as string]: { bus: 'BUS', train: 'TRAIN', tram: 'TRAM' },
      };
      return [
        [[texts, 'pt-BR', 'bus'], 'ônibus'],
        [[texts, 'pt-BR', 'train'], 'comboio'],
        [[texts, 'pt-BR', 'tram'], 'TRAM'],
        [[texts, 'pt-BR', 'ferry'], 'ferry'],
        [[texts, 'pt', 'bus'], 'autocarro'],
        [[texts, 'xx', 'bus'], 'BUS'],
        [[texts, 'pt-PT', 'bus'], 'autocarro'],
        [[{}, 'pt-BR', 'bus'], 'bus'],
      ];
    },
    phrasings: [
      'Look up a translation in an object locale -> key -> text: try the locale ("pt-BR"), then its language ("pt"), then "{base}", and return the key itself if none has it.',
      'i18n lookup with fallback: exact locale, language before the "-", "{base}", finally the key',
      'I have translations like { "de-AT": { bus: "..." }, de: {...}, {base}: {...} }. For a locale and a key please return the text of the locale, or of the language part, or of "{base}"; if the key is nowhere return the key.',
      'how do i translate a key with a fallback chain de-CH -> de -> {base} -> key? dictionaries are nested by locale and key',
      'Returns the text for the key in the most specific dictionary that has it: full locale, then bare language, then "{base}", or else the key.',
      'messages[locale][key], fall back to the language without region, then to {base}, then show the key; dictionaries may be missing',
      'Given texts by locale and key, a user\'s locale such as "fr-CA" and a key, find the best text. Order of search: "fr-CA", "fr", "{base}". Not found anywhere: the key as it is.',
      'translation helper, 4 levels: locale, language, {base}, key',
      'For our ticket machine the labels are stored per locale (locale -> key -> label). Not every locale has every label. Use the label of the locale, else of its language (the part in front of the hyphen), else the one in "{base}", else print the key.',
      'get mesage for locale + key from nested dictionarys, falling back to language only, {base} and in the end the key',
      'Please write a t() like function: arguments are all dictionaries, the locale, the key. A missing dictionary or missing key should lead to the next candidate: locale, locale up to "-", "{base}". The last resort is the key.',
      '({ pt: { bus: "autocarro" }, {base}: { bus: "BUS", tram: "TRAM" } }, "pt-BR", "bus") -> "autocarro"; "tram" -> "TRAM" by the {base} fallback; "ferry" -> "ferry", the key',
      'What text should the UI display for a key? Check the dictionary of the full locale, the dictionary of the language only, the "{base}" dictionary in that order; otherwise the key is displayed.',
      'Resolve a message: dictionaries[locale]?.[key], or that of the two-letter language (locale.split("-")[0]), or that in dictionaries.{base}, or key.',
      'Localise a key. If "es-MX" has no such entry we use "es", if that has none we use "{base}", and if even that lacks it we use the key. Data: Record of locale to Record of key to text.',
      'Some regional dictionaries have only a few words. Find a word by key in the regional one (e.g. "en-NZ"), in the language\'s ("en"), in the default one ("{base}"), and as a last step give back the key.',
      'fallback chain for translations. locale "xx-YY" => xx-YY, xx, {base}. first hit wins, no hit returns key',
      'Fetch a localized string with graceful degradation: region-specific, language, default "{base}", key. The dictionaries are given as one nested object and any of them may be absent.',
      'The menu of a cafe is translated partly. From (translations by locale, guest\'s locale, dish key) return the dish name in the locale, otherwise in the locale\'s language, otherwise in "{base}", otherwise the dish key.',
      'Finds the string for key, first under locale, then under the locale without its region, then under {base}; yields key when all three fail.',
    ],
  }),
  family({
    name: 'webdev-accept-language',
    group: 'scenarios',
    names: ['preferredLanguage', 'pickLanguage', 'negotiateLanguage', 'bestLanguage'],
    params: [
      { name: 'header', type: 'string', alt: ['accept', 'acceptLanguage', 'value'] },
      { name: 'supported', type: 'string[]', alt: ['available', 'languages', 'offered'] },
    ],
    returns: 'string',
    slots: { fallback: ['en', 'de', 'fr'] },
    body: `  const wanted = $header
    .split(',')
    .map((part) => {
      const [tag, quality = '1'] = part.trim().split(';q=');
      return { tag, quality: Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality);
  return wanted.find(({ tag }) => $supported.includes(tag))?.tag ?? '{fallback}';`,
    tests: ({ fallback }): TestCase[] => [
      [['it,es;q=0.8', ['es', 'it']], 'it'],
      [['it;q=0.5, es;q=0.8', ['es', 'it']], 'es'],
      [['it,es;q=0.8', ['es']], 'es'],
      [['it,es;q=0.8', ['nl']], fallback as string],
      [['', ['it']], fallback as string],
      [['es;q=0.3, pl, it', ['it', 'pl', 'es']], 'pl'],
      [['es-MX,es;q=0.9,it;q=0.1', ['it', 'es']], 'es'],
      [['it', []], fallback as string],
    ],
    phrasings: [
      'Choose a language from an Accept-Language header like "it,es;q=0.8" and the supported ones: the wanted language with the highest q (1 if not given) that is supported, or "{fallback}".',
      'accept-language negotiation: parse "es-MX,es;q=0.9,it;q=0.1", sort by q desc (default 1), first one in the supported list, else "{fallback}"',
      'My server gets the header "it;q=0.5, es;q=0.8" and knows which languages the site has. I want the supported language the browser likes most; missing q counts as 1, equal q keeps the order in the header, and if nothing fits return "{fallback}".',
      'how do i pick the best language by the Accept-Language header? entries are split by commas, each may have ";q=0.7" (1 by default), result must be in my list, otherwise "{fallback}"',
      'Returns the supported tag with the greatest quality value in the header (no value means 1, earlier wins a tie), or "{fallback}" when none is supported.',
      'header + supported languages -> language. highest q first, exact tag match only, default {fallback}',
      '"it,es;q=0.8" with ["es"] -> "es"; with ["es", "it"] -> "it" because it has no q and so counts 1; with ["nl"] -> "{fallback}"',
      'Given what the browser sent as languages (comma separated tags with optional ;q= weights) and a list of available translations, find out which translation to serve. Heaviest available tag wins, missing weight is 1, "{fallback}" as the default.',
      'parse accept language, order by weight from high to low, take the first tag that is in supported, or {fallback}; weight is behind ";q=" and 1 if absent',
      'Please decide on the page\'s language: split the header at commas, trim, read the number after ";q=" (or 1), try them from the highest number down, and answer with the first that the site supports or with "{fallback}".',
      'prefered language out of a header string such as "pl, it;q=0.4" limited to supportd ones, q defaults to 1, fallback "{fallback}"',
      'Which of our languages suits the visitor best? Visitor: "nl-BE,nl;q=0.9,fr;q=0.2". We compare tags exactly, prefer bigger q values (no q = 1), and fall back to "{fallback}".',
      'Content negotiation for languages. Inputs: header text, array of offered tags. Output: the offered tag with the largest q in the header, where q is 1 if omitted and ties go to the one listed earlier; "{fallback}" if there is no overlap.',
      'best match for "tag;q=number, tag, ..." in an array of tags. no q means 1. sort descending. nothing matches -> "{fallback}"',
      'A museum guide app offers some languages. From the phone\'s preference list, e.g. "it;q=0.7,es", it should start in the offered language with the highest q (unspecified q is 1), or in "{fallback}".',
      'Read an Accept-Language value. Each comma-separated item is a tag, maybe followed by ";q=" and a weight (otherwise weight 1). Return the tag of highest weight contained in the supported array; if there is none, "{fallback}".',
      'language for the response: sort header entries by q (default 1), biggest first, first supported entry, otherwise {fallback}, e.g. "a;q=0.2, b" and ["a", "b"] gives "b"',
      'I receive the languages a user accepts with quality values ("es;q=0.3, pl, it") plus the ones I support and need the winner. Without ";q=" the quality is 1; for equal quality the first named wins; no supported one: "{fallback}".',
      'Implements the language choice of a web server: qualities from the header, 1 when lacking, descending order, first tag that occurs in the supported list, "{fallback}" as last resort.',
      'Find the most wanted language that we have. Wanted: header such as "it, es;q=0.8" (q=1 when left out). Have: string array. Not one in common: "{fallback}".',
    ],
  }),
];
