/** small utilities of web and backend developers: cookies, logs, statistics, menus, markup, object keys. */
import { type Family, family, type Json, type TestCase } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'webdev-cookie-value',
    group: 'scenarios',
    names: ['getCookie', 'cookieValue', 'readCookie', 'findCookie'],
    params: [
      { name: 'cookies', type: 'string', alt: ['header', 'text', 'cookieHeader'] },
      { name: 'name', type: 'string', alt: ['key', 'wanted', 'cookieName'] },
    ],
    returns: 'string | null',
    body: `  const cookie = $cookies.split('; ').find((part) => part.startsWith(\`\${$name}=\`));
  return cookie === undefined ? null : decodeURIComponent(cookie.slice($name.length + 1));`,
    tests: [
      [['theme=dark; lang=de', 'lang'], 'de'],
      [['theme=dark; lang=de', 'theme'], 'dark'],
      [['theme=dark', 'lang'], null],
      [['', 'lang'], null],
      [['mylang=fr; lang=it', 'lang'], 'it'],
      [['q=red%20shoes', 'q'], 'red shoes'],
      [['token=a=b==', 'token'], 'a=b=='],
      [['empty=; x=1', 'empty'], ''],
    ],
    phrasings: [
      'Read one cookie by name from a string like "theme=dark; lang=de"; decode the value with decodeURIComponent and return null if the cookie does not exist.',
      '("theme=dark; lang=de", "lang") -> "de", unknown name -> null, value uri-decoded',
      'I have document.cookie as a string argument and the name of a cookie. Please give me its decoded value, or null when there is no such cookie. Values may contain "=" themselves.',
      'how do i get a single cookie out of the cookie header? pairs are separated by "; ", value is percent-encoded, null if missing',
      'Returns the URI-decoded value of the named cookie in a "a=1; b=2" string, null if it is absent.',
      'get cookie value by name from "name=value; name2=value2", decodeURIComponent it, null for none',
      'Given the Cookie header and a cookie name, find the pair that starts with the name and "=", and return everything behind this "=", percent-decoded. No pair: null.',
      'cookie parser for one key. split on "; ", starts with name + "=", rest is the value (decode it), else null',
      'The consent banner stores its choice in a cookie. Take the whole cookie string and the cookie\'s name and tell me the value (decoded), or null if it was never set. A cookie without text gives "".',
      'find cookei by name in a cookie string (seperator is semicolon + space), decoded, or null',
      'What is stored under a given cookie name? Input "q=red%20shoes; page=2" and "q" should answer "red shoes". If the name is not among the cookies, answer null.',
      'Write the usual cookie getter, but pure: the cookie text is passed in. Names have to match completely ("lang" is not "mylang"), the value is everything after the first =, url-decoded. Missing means null.',
      'read "sid" or any other name from semicolon-space separated cookies; decodeURIComponent on the value; nothing found: null',
      'Extract a cookie. The string holds name=value pairs with "; " in between, for example "a=1; token=x=y". Value of "token" is "x=y". Decode percent escapes. Return null for names which do not occur.',
      'value of the cookie with that name, or null; "k=v; k2=v2" format; encoded values are to be decoded',
      'In a server handler I only have the raw cookie header. How can I fetch one value by its name, with %20 and the like decoded, and null as the result if the browser did not send it?',
      'cookie lookup: header string + name -> string | null (percent-decoded, keeps = inside the value)',
      'Look for `name=` at the start of one of the parts (split by "; ") and hand back the decoded remainder of that part, null if there is no such part.',
      'I would like to retrieve the session id or another cookie from the full cookie text. Result: decoded value as a string, null if not present, empty string if the cookie is there without a value.',
      'Fetches a cookie\'s value. Cookies come as one line, e.g. "a=1; b=two%20words". Names are matched exactly and values run through decodeURIComponent; null is returned otherwise.',
    ],
  }),
  family({
    name: 'webdev-mask-secrets',
    group: 'scenarios',
    names: ['maskSecrets', 'redact', 'hideSecrets', 'sanitizeForLog', 'censorFields'],
    params: [
      { name: 'settings', type: 'Record<string, string>', alt: ['env', 'record', 'config', 'fields'] },
    ],
    returns: 'Record<string, string>',
    slots: { mask: ['***', '[hidden]', 'xxxx'], word: ['token', 'secret', 'password'] },
    body: `  return Object.fromEntries(
    Object.entries($settings).map(([key, value]) => [
      key,
      key.toLowerCase().includes('{word}') ? '{mask}' : value,
    ]),
  );`,
    tests: ({ mask, word }): TestCase[] => {
      const hidden = mask as string;
      const plain = word as string;
      const upper = plain.toUpperCase();
      return [
        [[{ user: 'ann', [plain]: 'abc' }], { user: 'ann', [plain]: hidden }],
        [[{}], {}],
        [[{ [`API_${upper}`]: '12345', HOST: 'x.org' }], { [`API_${upper}`]: hidden, HOST: 'x.org' }],
        [[{ note: plain }], { note: plain }],
        [[{ [plain]: '' }], { [plain]: hidden }],
        [
          [{ [`db_${plain}`]: 'a', [`${plain}_old`]: 'b', db: 'c' }],
          { [`db_${plain}`]: hidden, [`${plain}_old`]: hidden, db: 'c' },
        ],
      ];
    },
    phrasings: [
      'Hide secrets before logging: in an object of strings replace the value of every key that contains "{word}" (upper or lower case) by "{mask}", keep the rest.',
      'record of strings -> copy where keys including "{word}" (case-insensitive) have value "{mask}"',
      'We print our environment variables at start-up and must not leak anything. Please return a copy of the record in which values are "{mask}" wherever the key has "{word}" in it, in any case, e.g. API_{word} or My{word}.',
      'how can i mask fields of an object whose name contains {word}, ignoring case? the masked value is "{mask}"',
      'Returns the settings with "{mask}" as the value of all keys in which "{word}" occurs, case-insensitively; other values are untouched.',
      'redact: key.toLowerCase() includes "{word}" -> "{mask}", everything else as is, new object',
      'Given configuration as key/value strings, produce a version safe for the logs. A key is sensitive when it includes the word "{word}" whatever its case; sensitive values turn into "{mask}".',
      '{ host: "x.org", db_{word}: "abc" } -> { host: "x.org", db_{word}: "{mask}" }; also for keys in capitals; only keys are checked, not values',
      'sanitise an object for logging, any key with {word} in the name (upper/lower case does not matter) gets {mask}',
      'mask values of sensitve keys with {mask}; a key is sensitve if it containes "{word}", case insensitive; dont mutate the input',
      'Please censor a flat record. For each entry: does its key, lower-cased, contain "{word}"? Then the value becomes "{mask}". Otherwise leave the value.',
      'Log output shows too much. Make a copy of the fields (string to string) whose "{word}"-like keys, such as "user_{word}", carry "{mask}" instead of the real value. Letter case of keys is irrelevant.',
      'Replace confidential values by "{mask}". Confidential = the property name has the text "{word}" somewhere, compared without regard to case.',
      'What would you do to avoid printing credentials? I have an object with string values; all keys that contain "{word}" in upper, lower or mixed case should show "{mask}".',
      'object in, object out, same keys in the same order; value is "{mask}" if /{word}/i matches the key, else the old value',
      'The support team gets a dump of a customer\'s settings. Blank out each setting whose name mentions "{word}" (any case) by writing "{mask}" in place of its value, also when the value is empty.',
      'I want to obscure entries named something with {word}. Keys stay readable, their values become "{mask}", other entries are copied, and case differences in the key do not matter.',
      'env dump without leaks: "{mask}" for keys containing {word} case-insensitively',
      'Copy the dictionary, but write "{mask}" for each key with "{word}" as a substring when both are in lower case.',
      'Takes a record of strings and conceals it for display: every value under a key that includes "{word}" (case ignored) is exchanged for "{mask}".',
    ],
    rules: [
      {
        say: [
          'keep the last 4 characters of the value behind the mask',
          'followed by the last four characters of the real value',
          'but still show the final 4 characters after it',
          'and append the last four characters of the secret to the mask',
          'leave the last 4 characters visible after the mask',
        ],
        body: `  return Object.fromEntries(
    Object.entries($settings).map(([key, value]) => [
      key,
      key.toLowerCase().includes('{word}') ? \`{mask}\${value.slice(-4)}\` : value,
    ]),
  );`,
        tests: ({ mask, word }): TestCase[] => {
          const key = (word as string).toUpperCase();
          return [
            [[{ [key]: 'abcdefgh' }], { [key]: `${mask}efgh` }],
            [[{}], {}],
            [[{ [key]: 'abcd', user: 'annette' }], { [key]: `${mask}abcd`, user: 'annette' }],
            [[{ [key]: '12' }], { [key]: `${mask}12` }],
            [[{ [key]: '' }], { [key]: mask as string }],
          ];
        },
      },
    ],
  }),
  family({
    name: 'webdev-log-level',
    group: 'scenarios',
    names: ['logLines', 'visibleLogs', 'filterLogs', 'formatLogs'],
    params: [
      { name: 'logs', type: '{ level: string; {text}: string }[]', alt: ['entries', 'events', 'records'] },
      { name: 'minimum', type: 'string', alt: ['level', 'threshold', 'minLevel'] },
    ],
    returns: 'string[]',
    slots: { text: ['message', 'text', 'msg'], sep: [': ', ' - ', ' | '] },
    body: `  const levels = ['debug', 'info', 'warn', 'error'];
  return $logs
    .filter((log) => levels.indexOf(log.level) >= levels.indexOf($minimum))
    .map((log) => \`\${log.level.toUpperCase()}{sep}\${log.{text}}\`);`,
    tests: ({ text, sep }): TestCase[] => {
      const logs = rows(
        `level ${text}`,
        ['info', 'up'],
        ['error', 'no disk'],
        ['debug', 'x'],
        ['warn', 'hot'],
      );
      return [
        [
          [logs, 'warn'],
          [`ERROR${sep}no disk`, `WARN${sep}hot`],
        ],
        [
          [logs, 'debug'],
          [`INFO${sep}up`, `ERROR${sep}no disk`, `DEBUG${sep}x`, `WARN${sep}hot`],
        ],
        [[logs, 'error'], [`ERROR${sep}no disk`]],
        [
          [logs, 'info'],
          [`INFO${sep}up`, `ERROR${sep}no disk`, `WARN${sep}hot`],
        ],
        [[[], 'debug'], []],
        [[rows(`level ${text}`, ['debug', 'a']), 'info'], []],
      ];
    },
    phrasings: [
      'Filter log entries { level, {text} } by a minimum level (debug < info < warn < error) and return lines like "WARN{sep}disk almost full", with the level in capitals.',
      'logs (level, {text}) + min level -> ["ERROR{sep}...", ...]; order of levels debug, info, warn, error; the minimum itself is included',
      'Our logger keeps entries with level and {text}. Given a threshold I want only the entries at that level or more severe (debug, info, warn, error in rising order), each formatted as the upper-case level, "{sep}" and the {text}.',
      'how do i drop log entries below a level? entries are { level: string; {text}: string }, severity goes debug, info, warn, error, and i need strings "LEVEL{sep}{text}" back',
      'Returns "LEVEL{sep}{text}" for every log whose level is at least the minimum; levels from low to high: debug, info, warn, error. Each log has level and {text}.',
      'log level filter + format. { level, {text} }[]; keep >= minimum of debug/info/warn/error; "INFO{sep}started"',
      'Given entries of the form { level: "info", {text}: "up" } and a level name, list the ones that are equally or more serious, in the given order, as text "INFO{sep}up". Ranking: debug is lowest, then info, warn, error.',
      '[{ level: "debug", {text}: "x" }, { level: "error", {text}: "no disk" }] with "warn" -> ["ERROR{sep}no disk"] (debug < info < warn < error)',
      'print-ready log lines from objects with level and {text}, only minimum level and above (debug lowest, then info, warn, error), LEVEL upper case then "{sep}" then the {text}',
      'log entrys have level + {text}. hide everything under the min level (debug<info<warn<error) and format teh rest "LEVEL{sep}{text}"',
      'Please implement the verbosity setting of a command line tool. It has log records (level, {text}) and the chosen level; show records from this level upwards, where upwards means debug, info, warn, error. One string each: level in upper case + "{sep}" + {text}.',
      'type Log = { level: string; {text}: string }. Take Log[] and a minimum such as "info" and make string[] of "LEVEL{sep}{text}" for logs whose level comes at or after the minimum in debug, info, warn, error.',
      'Which entries appear in production when the level is "warn"? Those with warn and error. Write it for any of the four levels debug, info, warn, error; an entry is { level, {text} } and appears as "WARN{sep}hot".',
      'Keep records not less severe than the threshold and turn them into lines. Severity ascending: debug, info, warn, error. Record: level, {text}. Line: capitalised level (all caps), "{sep}", {text}.',
      'Some of the build server\'s events are noise. Each event has a level and a {text}; with the smallest interesting level as argument, return the interesting ones as "LEVEL{sep}{text}", in order. debug is below info, info below warn, warn below error.',
      'min level filter for records with `level` and `{text}`, result "ERROR{sep}boom" style strings, hierarchy debug -> info -> warn -> error, inclusive',
      'What is a simple way to filter by severity without numbers in the data? Data: { level, {text} }, level being debug, info, warn or error (least to most severe). Output the passing ones as upper-case level, then "{sep}", then the {text}.',
      'I need the console view of our logs: objects having level and {text} become "DEBUG{sep}something", but only if their level is the selected one or higher in debug, info, warn, error.',
      'select logs at or above a level and stringify: level.toUpperCase(), then "{sep}", then {text}; levels sorted by importance are debug, info, warn, error; fields of a log: level and {text}',
      'Renders log entries (fields level and {text}) of sufficient severity as strings "LEVEL{sep}{text}". Sufficient: same as the minimum or further right in debug, info, warn, error. No entries, no lines.',
    ],
  }),
  family({
    name: 'webdev-rate-limit',
    group: 'scenarios',
    names: ['isAllowed', 'withinRateLimit', 'mayCall', 'canRequest'],
    params: [
      { name: 'times', type: 'number[]', alt: ['calls', 'timestamps', 'requests', 'hits'] },
      { name: 'now', type: 'number', alt: ['current', 'timestamp'] },
    ],
    returns: 'boolean',
    slots: { limit: [2, 3, 5], span: [1000, 10000, 60000] },
    body: `  const recent = $times.filter((time) => time > $now - {span});
  return recent.length < {limit};`,
    tests: ({ limit, span }): TestCase[] => {
      const size = span as number;
      const max = limit as number;
      const now = 500000;
      const many = (count: number, at: number) => Array.from({ length: count }, () => at);
      return [
        [[[], now], true],
        [[many(max, now - 1), now], false],
        [[many(max - 1, now - 1), now], true],
        [[many(max, now - size), now], true],
        [[many(max, now - size + 1), now], false],
        [[[...many(9, now - size - 5), ...many(max - 1, now - 3)], now], true],
        [[[...many(9, now - size - 5), ...many(max, now - 3)], now], false],
      ];
    },
    phrasings: [
      'Rate limiter: from the timestamps (ms) of earlier calls and the current time, decide if another call is allowed, i.e. if fewer than {limit} calls lie in the last {span} ms (a call exactly {span} ms ago no longer counts).',
      'allow? true when less than {limit} of the timestamps are newer than now - {span}, false otherwise',
      'I store when a client called my endpoint, in milliseconds. Please tell me whether the client may call again now: at most {limit} calls within {span} ms, and those {span} ms old or older are forgotten.',
      'how do i check a sliding window rate limit of {limit} requests per {span} ms? i have the past times and now; time > now - {span} counts',
      'Returns true if the number of calls with time > now - {span} is below {limit}, so that one more fits.',
      'sliding window limiter, {limit} per {span} ms; args: past timestamps, now; result boolean',
      'Given the moments of former requests and the present moment, both in ms, answer if a new request is permitted. Count the requests after now - {span} (exclusive). Permitted while the count is smaller than {limit}.',
      'Is the caller under the limit? Only calls strictly later than {span} ms before now matter; with {limit} or more of them the answer is no.',
      'throttle check: keep times > now - {span}, return whether there are < {limit} of them',
      'The login page blocks after {limit} tries in {span} ms. I have the times of the tries and the current time as numbers (ms). Should the next try be let through? Tries from exactly {span} ms ago are expired.',
      'rate limt check, max {limit} hits per window of {span} miliseconds, hits strictly inside the window count; returns true if allowed',
      'Write the decision part of a request limiter. Input: list of epoch milliseconds, now in epoch milliseconds. Output: true if there were fewer than {limit} entries within the last {span} ms, boundary not included.',
      'A bot may post {limit} messages every {span} ms. Can it post now? Old posts (age of {span} ms or more) do not count. I pass the times of its posts and the time now.',
      'quota of {limit} in the preceding {span} ms. true = there is room for one more. age >= {span} means outside',
      'Whether one more API call stays within {limit} calls per {span} ms, judging by the recorded call times and now; a record counts if it is younger than {span} ms.',
      'Please filter the timestamps to the ones after now minus {span} and say whether the remaining ones are less than {limit} in number.',
      'What do I return from canCall-like code, given past times in ms and now, if the policy is no more than {limit} in any {span} ms? An event precisely {span} ms in the past has left the window.',
      'past calls + now -> may I? window: the last {span} ms without its left edge; budget: {limit}',
      'Our SMS gateway accepts {limit} texts in {span} ms. From the send times so far (ms, any order) and the time now, work out if we can send another. Times not greater than now - {span} are ignored.',
      'doc: true as long as the calls made during the last {span} milliseconds (newer than now - {span}) number fewer than {limit}',
    ],
  }),
  family({
    name: 'webdev-request-stats',
    group: 'scenarios',
    names: ['requestStats', 'summarizeRequests', 'latencyReport', 'trafficSummary'],
    params: [
      {
        name: 'requests',
        type: '{ ms: number; status: number }[]',
        alt: ['calls', 'entries', 'samples', 'hits'],
      },
    ],
    returns: '{ average: number; p{p}: number; {rate}: number }',
    slots: { p: [90, 95], rate: ['errorRate', 'failureRate'], from: [400, 500] },
    body: `  const times = $requests.map((request) => request.ms).sort((a, b) => a - b);
  const failed = $requests.filter((request) => request.status >= {from});
  return {
    average: times.reduce((sum, ms) => sum + ms, 0) / times.length,
    p{p}: times[Math.ceil(times.length * 0.{p}) - 1],
    {rate}: failed.length / times.length,
  };`,
    tests: ({ p, rate, from }): TestCase[] => {
      const calls = (...lines: [number, number][]) => rows('ms status', ...lines);
      const stats = (average: number, high: number, failed: number): Json => ({
        average,
        [`p${p}`]: high,
        [rate as string]: failed,
      });
      const bad = from as number;
      const twenty = calls(
        ...[7, 3, 11, 19, 1, 15, 5, 9, 13, 17].flatMap((ms): [number, number][] => [
          [ms, 200],
          [ms + 1, 200],
        ]),
      );
      return [
        [[calls([100, 200], [300, 200])], stats(200, 300, 0)],
        [[calls([50, bad])], stats(50, 50, 1)],
        [[calls([10, 200], [20, bad], [30, 599], [40, bad - 1])], stats(25, 40, 0.5)],
        [[calls([9, 200], [100, 200], [11, 200])], stats(40, 100, 0)],
        [[twenty], stats(10.5, p === 95 ? 19 : 18, 0)],
        [[calls([4, 599], [2, 200], [3, 200], [1, 201], [5, 204])], stats(3, 5, 0.2)],
      ];
    },
    phrasings: [
      'Summarize requests { ms, status }: average ms, the {p}th percentile as p{p} (nearest rank: sorted, element at ceil(n * 0.{p}) - 1), and {rate}, the share with status {from} or higher.',
      'requests (ms, status) -> { average, p{p}, {rate} }; p{p} by nearest rank, {rate} = status >= {from} divided by all',
      'I have a sample of requests with their duration ms and the HTTP status. For our dashboard I need an object with average (mean ms), p{p} (nearest-rank percentile of ms) and {rate} (fraction of requests with status >= {from}). The list is never empty.',
      'how do i compute mean, p{p} and error share from [{ ms, status }]? percentile = sorted[ceil(n * 0.{p}) - 1], errors are statuses from {from}; keys average, p{p}, {rate}',
      'Returns { average, p{p}, {rate} } of requests with ms and status, where p{p} is the nearest-rank {p}th percentile of ms and {rate} the portion whose status is at least {from}.',
      'latency stats: average ms, p{p} (nearest rank), {rate} (status >= {from} / total). input { ms: number; status: number }[], not empty',
      'Given calls with fields ms and status, report three numbers: average of ms; p{p}, i.e. the value at rank ceil(0.{p} * n) of the ascending ms; {rate}, the number of calls with status {from} or above over the number of calls.',
      'monitoring summary. each entry: ms, status. output keys: average, p{p}, {rate}. {rate} between 0 and 1, counts status >= {from}. p{p}: sort ms, take index ceil(n*0.{p})-1',
      'Please turn an access log sample (objects of ms and status) into { average, p{p}, {rate} }. A request fails from status {from} upwards. Use the nearest-rank method for the percentile, no interpolation.',
      'request statistcs: mean duration, {p}th percentile (nearest rank) and fraction of failures (status {from}+), as average, p{p}, {rate}; records have ms and status',
      'type Hit = { ms: number; status: number }. From a non-empty Hit[] compute average (of ms), p{p} (element number ceil(n * 0.{p}) of the sorted ms) and {rate} (hits with status >= {from} / all hits).',
      'How slow and how broken is the service? Data: ms and status of each call. Say average ms, p{p} in the nearest rank sense, and {rate} as the ratio of calls whose status is not below {from}.',
      '[{ ms: 100, status: 200 }, { ms: 300, status: 200 }] -> { average: 200, p{p}: 300, {rate}: 0 }; failures have status {from} or more; percentile is nearest rank',
      'For the weekly report: mean response time (average), {p}th percentile response time (p{p}, nearest rank) and proportion of failed requests ({rate}, failed means status {from} and up). One record per request with ms and status.',
      'I would like one object with the key figures of a load test. Each sample has ms and status. Figures: average ms, p{p} = sorted ms at position ceil(n * 0.{p}) counting from one, {rate} = samples with status >= {from} / samples.',
      'Analyse response times. Input array of { ms, status }, at least one. Key "average": arithmetic mean of ms. Key "p{p}": nearest-rank percentile {p}. Key "{rate}": relative frequency of status {from} or greater.',
      'average + p{p} + {rate} of some requests, where a request is {ms, status}, an error is anything with status>={from}, and p{p} picks sorted[Math.ceil(n * 0.{p}) - 1]',
      'What are the mean, the p{p} and the quota of errors for these calls? They carry ms and status; errors begin at status {from}. Name the results average, p{p} and {rate}. Percentile without interpolation (ceil of the rank).',
      'Health numbers of an endpoint from its last calls (ms, status): average duration, p{p} by nearest rank, {rate} as a fraction, with status {from} and above taken as an error.',
      'Computes latency average, nearest-rank p{p}, and the {rate} (statuses from {from} on, divided by the total) of request records that have ms and status.',
    ],
    rules: [
      {
        say: [
          'null if there are no requests',
          'return null for an empty list',
          'empty input gives null',
          'should the list be empty, the result is null',
          'without any data return null instead',
        ],
        returns: '{ average: number; p{p}: number; {rate}: number } | null',
        body: `  if ($requests.length === 0) return null;
  const times = $requests.map((request) => request.ms).sort((a, b) => a - b);
  const failed = $requests.filter((request) => request.status >= {from});
  return {
    average: times.reduce((sum, ms) => sum + ms, 0) / times.length,
    p{p}: times[Math.ceil(times.length * 0.{p}) - 1],
    {rate}: failed.length / times.length,
  };`,
        tests: ({ p, rate, from }): TestCase[] => {
          const calls = (...lines: [number, number][]) => rows('ms status', ...lines);
          const stats = (average: number, high: number, failed: number): Json => ({
            average,
            [`p${p}`]: high,
            [rate as string]: failed,
          });
          const bad = from as number;
          return [
            [[[]], null],
            [[calls([100, 200], [300, 200])], stats(200, 300, 0)],
            [[calls([50, bad])], stats(50, 50, 1)],
            [[calls([10, 200], [20, bad], [30, 599], [40, bad - 1])], stats(25, 40, 0.5)],
            [[calls([9, 200], [100, 200], [11, 200])], stats(40, 100, 0)],
          ];
        },
      },
    ],
  }),
  family({
    name: 'webdev-slow-endpoints',
    group: 'scenarios',
    names: ['slowEndpoints', 'slowPaths', 'slowestRoutes', 'pathsOverLimit'],
    params: [{ name: 'requests', type: '{ path: string; ms: number }[]', alt: ['hits', 'log', 'calls'] }],
    returns: 'string[]',
    slots: { limit: [200, 500, 1000] },
    body: `  const timesByPath: Record<string, number[]> = {};
  for (const { path, ms } of $requests) {
    timesByPath[path] ??= [];
    timesByPath[path].push(ms);
  }
  const average = (path: string) =>
    timesByPath[path].reduce((sum, ms) => sum + ms, 0) / timesByPath[path].length;
  return Object.keys(timesByPath)
    .filter((path) => average(path) > {limit})
    .sort((a, b) => average(b) - average(a));`,
    tests: ({ limit }): TestCase[] => {
      const top = limit as number;
      const hits = (...lines: [string, number][]) => rows('path ms', ...lines);
      return [
        [[[]], []],
        [[hits(['/a', top + 1])], ['/a']],
        [[hits(['/a', top])], []],
        [[hits(['/a', top - 50], ['/a', top + 50])], []],
        [[hits(['/a', top + 10], ['/b', top + 90], ['/c', 5])], ['/b', '/a']],
        [[hits(['/x', 1], ['/y', top * 2], ['/x', top * 2 - 1], ['/y', 2])], ['/y']],
        [[hits(['/p', top], ['/q', top + 2], ['/p', top + 10])], ['/p', '/q']],
      ];
    },
    phrasings: [
      'Find slow endpoints: given requests { path, ms }, return the paths whose average ms is above {limit}, slowest average first.',
      'requests (path, ms) -> paths with mean ms > {limit}, sorted by mean descending',
      'Our access log has a path and the ms it took for each request. Please list the paths that on average take more than {limit} ms, beginning with the slowest one.',
      'which routes are too slow? group [{ path, ms }] by path, average, keep > {limit}, order from slow to fast',
      'Returns every path with an average ms greater than {limit}, in descending order of this average. Requests have path and ms.',
      'group by path, avg of ms, filter above {limit}, sort desc, just the paths',
      'Given hits of the form { path: "/login", ms: 120 }, work out the mean duration per path and give back those exceeding {limit} ms. Sort them so that the worst comes first. Exactly {limit} is still fine.',
      '[{ path: "/a", ms: 9000 }, { path: "/b", ms: 8000 }, { path: "/c", ms: 5 }] -> ["/a", "/b"], i.e. paths averaging over {limit}, biggest average first',
      'performance check: each record has path and ms; report paths whose mean time is over {limit}, highest first',
      'slow paths from a list of requsts with path + ms; avarage over {limit} ms; slowest at the top',
      'Type is { path: string; ms: number }[]. I want string[]: the paths for which the mean of ms is strictly larger than {limit}, ordered from the largest mean to the smallest.',
      'For a performance review we look at the mean response time of every path. Records contain path and ms. Which paths are over the {limit} ms budget? Put the slowest in front; an empty log gives an empty list.',
      'endpoints over budget: average ms per path > {limit}; sort by that average, falling; records are (path, ms)',
      'Could you tell me what pages to optimise? I measured page loads as { path, ms }, several per path. A page needs work if its average is more than {limit}. Most urgent (slowest) first.',
      'Average the ms values of each path, discard paths with an average of {limit} or less, and return the other paths, the one with the highest average first. Entries: path, ms.',
      'SELECT path FROM requests GROUP BY path HAVING AVG(ms) > {limit} ORDER BY AVG(ms) DESC, but for an array of { path, ms }',
      'What are the slow routes, judged by mean latency? Each sample names its path and the ms. Limit: {limit} (must be exceeded). Sorting: slowest to fastest.',
      'List of paths ranked by mean ms from top to bottom, limited to means beyond {limit}. Source: request objects with path and ms.',
      'Determines which paths respond too slowly. Each request carries a path and its ms; too slow means an average above {limit}; the result is sorted by average, descending.',
      'paths that need more than {limit} ms on average, worst first, from { path, ms } measurements in any order',
    ],
  }),
];
