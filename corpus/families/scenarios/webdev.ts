/** Small utilities of web and backend developers: urls, routes, state updates, forms, languages. */
import { type Family, family, type TestCase } from '../../family.js';

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
];
