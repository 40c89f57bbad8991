/** More small utilities of web and backend developers: cookies, logs, statistics, menus, markup, object keys. */
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
