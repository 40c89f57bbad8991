/** Everyday formatting and dates: durations, opening hours, countdowns, labels, moves, colours. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'everyday-ledger-amount',
    group: 'scenarios',
    names: ['ledgerAmount', 'accountingFormat', 'formatCents', 'bookAmount', 'moneyText'],
    params: [{ name: 'cents', type: 'number', alt: ['amount', 'value', 'balance'] }],
    returns: 'string',
    slots: { symbol: ['$', '€', '£'], separator: [',', ' '] },
    body: `  const size = Math.abs($cents);
  const whole = String(Math.floor(size / 100)).replace(/\\B(?=(\\d{3})+$)/g, '{separator}');
  const text = \`{symbol}\${whole}.\${String(size % 100).padStart(2, '0')}\`;
  return $cents < 0 ? \`(\${text})\` : text;`,
    tests: ({ symbol, separator }) => [
      [[123450], `${symbol}1${separator}234.50`],
      [[-123450], `(${symbol}1${separator}234.50)`],
      [[0], `${symbol}0.00`],
      [[5], `${symbol}0.05`],
      [[-99], `(${symbol}0.99)`],
      [[99999], `${symbol}999.99`],
      [[123456789], `${symbol}1${separator}234${separator}567.89`],
    ],
    phrasings: [
      "Format an integer amount of cents for a ledger: '{symbol}1{separator}234.50', thousands separated by '{separator}', negative amounts in parentheses instead of a minus.",
      'cents -> "{symbol}1{separator}234.50", negatives as "({symbol}1{separator}234.50)"',
      'Accountants write losses in brackets. From a whole number of cents I need texts like {symbol}0.05, {symbol}999.99 and, below zero, ({symbol}1{separator}234.50), with "{separator}" between groups of three digits.',
      'How can I show a balance given in cents as money, always two decimals, {symbol} in front, groups of three digits split by "{separator}", and parentheses around it if it is negative?',
      'Returns the cents as accounting text: {symbol}, the whole part grouped by thousands with "{separator}", a point, two digits; put in round brackets when the value is below zero.',
      'Given cents as an integer (maybe negative), e.g. -99 -> "({symbol}0.99)" and 123450 -> "{symbol}1{separator}234.50". Group separator is "{separator}".',
      'money text for bookkeeping from cents, symbol {symbol} first, thousand separator "{separator}", decimals with a point, minus shown as ( )',
      'Please print amounts of cents in the style of a balance sheet, 5 as {symbol}0.05, 0 as {symbol}0.00, 123450 as {symbol}1{separator}234.50 and -123450 as ({symbol}1{separator}234.50).',
      'format cents as amout with {symbol} and "{separator}" as tousands separator, negative values in brackets rather than with minus, 2 decimals',
      'Our report gets integers in cents. Write {symbol} + units + "." + two cent digits. The units use "{separator}" every three digits. A debit, that is a negative number, is wrapped in parentheses without a sign.',
      'I want "{symbol}0.00" for 0, and "({symbol}5.00)" for -500. Big ones get "{separator}" per thousand, like {symbol}1{separator}234{separator}567.89 for 123456789. The input is cents.',
      'Accounting number format: parentheses for negative cents, leading {symbol}, digit grouping by "{separator}", exactly 2 digits after the decimal point.',
      'Turn cents into a price string with {symbol} prefix, "{separator}" between thousands and a dot before the two-digit cents; if the number is less than zero write the same inside ( and ).',
      'A spreadsheet export must show -123450 cents as ({symbol}1{separator}234.50) and 99999 cents as {symbol}999.99. Thousands are separated with "{separator}".',
      'integer cents to readable currency {symbol}, bracketed when negative, group digits with "{separator}"',
      'Bank statement line: the amount comes in cents and can be negative. Positive: {symbol}1{separator}234.50. Negative: ({symbol}1{separator}234.50). Small: {symbol}0.05.',
      'What is a neat way to render cents like in annual reports? Currency sign {symbol} first, "{separator}" for thousands, "." for decimals, two decimals, losses in parentheses.',
      'Cash flow table cells. Each cell is an integer number of cents; the text has the sign {symbol}, whole units with "{separator}" as grouping, dot, cents padded to 2 digits, and brackets around it for amounts under 0.',
      'Express minor units (cents) as a formatted amount in {symbol}. Group the integer part in threes using "{separator}". Enclose negatives in round brackets and omit the minus.',
      'Treasurer of a sports club here: convert cents to text such as {symbol}12.00, {symbol}1{separator}234.50 or ({symbol}0.99), the last being minus 99 cents; thousands get a "{separator}".',
    ],
  }),
  family({
    name: 'everyday-page-range',
    group: 'scenarios',
    names: ['pageRange', 'rangeText', 'pageInfo', 'showingText', 'paginationText'],
    params: [
      { name: 'page', type: 'number', alt: ['pageNumber', 'p'] },
      { name: 'total', type: 'number', alt: ['count', 'matches', 'size'] },
    ],
    returns: 'string',
    slots: { size: [10, 20, 25], things: ['results', 'orders', 'items'] },
    body: `  if ($total === 0) return 'no {things}';
  const from = ($page - 1) * {size} + 1;
  const to = Math.min($page * {size}, $total);
  return \`\${from}-\${to} of \${$total} {things}\`;`,
    tests: ({ size, things }) => {
      const n = size as number;
      return [
        [[1, n * 3], `1-${n} of ${n * 3} ${things}`],
        [[2, n * 2], `${n + 1}-${n * 2} of ${n * 2} ${things}`],
        [[2, n + 3], `${n + 1}-${n + 3} of ${n + 3} ${things}`],
        [[1, 0], `no ${things}`],
        [[1, 7], `1-7 of 7 ${things}`],
        [[1, 1], `1-1 of 1 ${things}`],
      ];
    },
    phrasings: [
      "Pagination text like '1-{size} of 90 {things}': page number from 1, {size} per page, total count; 'no {things}' if the total is 0.",
      'page (1-based), total -> "1-{size} of 90 {things}", page size {size}, 0 -> "no {things}"',
      'Above my table I want to show which rows are visible, {size} rows a page. For page 1 of 7 entries that is "1-7 of 7 {things}", and with nothing there "no {things}".',
      'How do I get the text "from-to of total {things}" for a page? Pages start at 1 and have {size} entries, the last page may be shorter, an empty total says "no {things}".',
      'Returns the range of {things} shown on a page, as "first-last of total {things}" with {size} per page, or "no {things}" when there are none.',
      'Given the current page (first is 1) and the number of {things}, write e.g. "1-{size} of 90 {things}". A page holds {size}; on the last page stop at the total. Total zero: "no {things}".',
      'Please create the little line for a pager: first and last position on the page, joined by a hyphen, then " of ", the total and " {things}". {size} fit on one page. Without any write "no {things}".',
      'pagniation info: page nr starting at 1, {size} per page, total -> "a-b of total {things}" (b at most total), zero total -> "no {things}"',
      'Search screen footer. Page p covers the {size} {things} after the first (p - 1) * {size}. Show "x-y of n {things}", where y must not exceed n; n = 0 shows "no {things}".',
      'which {things} does page p show? text form "1-7 of 7 {things}", pages of {size}, one-based, "no {things}" for nothing',
      'We list {size} {things} at a time. Build the caption from the page number (counting from one) and the total number, such as "1-{size} of 90 {things}", respectively "no {things}" if the total is zero.',
      'Caption for paged data: start = (page - 1) * {size} + 1, end = smaller of page * {size} and total; "start-end of total {things}"; if total is 0 then "no {things}".',
      'In my admin panel, the pager must say "1-1 of 1 {things}" for a single record and "1-{size} of 90 {things}" on page one of many; "no {things}" with total 0. Page size is {size}.',
      'Text of the kind "1-{size} of 64 {things}" for a page number and a total count; the page length is fixed at {size}; for an empty set simply "no {things}"',
      'Tell the user where they are in the list. Parameters are the page (1, 2, ...) and the total. {size} {things} per page. Output "A-B of T {things}" with B limited by T, and "no {things}" when T is zero.',
      'show range of {things} on page, {size} each, clamp the end to the total, say "no {things}" for 0; format: start-end of total {things}',
      'A status line for browsing {things} page by page ({size} on each, numbering from 1): lower bound, hyphen, upper bound, " of ", total, " {things}". No {things} at all: "no {things}".',
      'Write the visible range of a paginated list, like "1-7 of 7 {things}". The page index starts with 1, there are {size} rows on a page, and the final page can be partly filled. Zero rows -> "no {things}".',
      'The shop shows {size} {things} per page; for page and total return "from-to of total {things}", or "no {things}" if total === 0',
      'Describe page contents in words: "<first>-<last> of <total> {things}" given page >= 1 and total, {size} per page, last page cut at total, special case total 0: "no {things}".',
    ],
    rules: [
      {
        say: [
          'a page beyond the end shows the last page',
          'if the page number is too high, use the last page',
          'pages after the last one count as the last one',
          'clamp a page that is too large to the final page',
          'when the page does not exist because it is too high, show the range of the last page',
        ],
        body: `  if ($total === 0) return 'no {things}';
  const current = Math.min($page, Math.ceil($total / {size}));
  const from = (current - 1) * {size} + 1;
  const to = Math.min(current * {size}, $total);
  return \`\${from}-\${to} of \${$total} {things}\`;`,
        tests: ({ size, things }) => {
          const n = size as number;
          return [
            [[9, n + 3], `${n + 1}-${n + 3} of ${n + 3} ${things}`],
            [[1, n * 3], `1-${n} of ${n * 3} ${things}`],
            [[3, n * 2], `${n + 1}-${n * 2} of ${n * 2} ${things}`],
            [[4, 0], `no ${things}`],
            [[2, 7], `1-7 of 7 ${things}`],
          ];
        },
      },
    ],
  }),
  family({
    name: 'everyday-password-missing',
    group: 'scenarios',
    names: ['passwordProblems', 'missingRules', 'checkPassword', 'passwordIssues', 'whatIsMissing'],
    params: [{ name: 'password', type: 'string', alt: ['pw', 'secret', 'input'] }],
    returns: 'string[]',
    slots: { min: [8, 10, 12] },
    body: `  const missing: string[] = [];
  if ($password.length < {min}) missing.push('length');
  if (!/[A-Z]/.test($password)) missing.push('uppercase');
  if (!/[0-9]/.test($password)) missing.push('digit');
  if (!/[^A-Za-z0-9]/.test($password)) missing.push('symbol');
  return missing;`,
    tests: ({ min }) => {
      const pad = (text: string, n: number) => text + 'x'.repeat(n - text.length);
      return [
        [[pad('A1!', min as number)], []],
        [[pad('A1!', (min as number) - 1)], ['length']],
        [[''], ['length', 'uppercase', 'digit', 'symbol']],
        [[pad('a1!', min as number)], ['uppercase']],
        [[pad('AB-', min as number)], ['digit']],
        [[pad('A7', (min as number) + 5)], ['symbol']],
        [['abc'], ['length', 'uppercase', 'digit', 'symbol']],
        [[pad('a b', 20)], ['uppercase', 'digit']],
      ];
    },
    phrasings: [
      "Check a password and list what is missing: 'length' if shorter than {min}, 'uppercase', 'digit' and 'symbol' (no letter or digit, ASCII), in this order.",
      'password -> array of failed rules: "length" (< {min}), "uppercase" (no A-Z), "digit" (no 0-9), "symbol" (only A-Z a-z 0-9)',
      'On the sign-up page I want to tell people everything that is wrong with their password at once. At least {min} characters, an A-Z letter, a digit and a symbol, i.e. something other than A-Z, a-z, 0-9. Give the missing ones as "length", "uppercase", "digit", "symbol".',
      'Returns the names of the rules that a password breaks, in the order length (under {min} characters), uppercase (A-Z), digit (0-9), symbol (any other than A-Z, a-z and 0-9); empty if it is fine.',
      'How do I return all unmet password requirements rather than just false? They are: minimum {min} chars ("length"), one capital A-Z ("uppercase"), one number ("digit"), one special character, meaning not A-Za-z0-9 ("symbol").',
      'Given a password, collect "length" when it has fewer than {min} characters, "uppercase" when no A-Z occurs, "digit" when no 0-9 occurs and "symbol" when it has nothing besides A-Z, a-z, 0-9.',
      'Please validate a password and give an array of complaints. Possible entries, in order: length (below {min}), uppercase (missing capital letter A-Z), digit (missing 0-9), symbol (missing non-alphanumeric ASCII).',
      'list what a pasword lacks: length ({min} min), uppercase A-Z, digit 0-9, symbol (not in A-Za-z0-9), as strigns in that order',
      "Signup hints: [] for a good password, otherwise some of ['length', 'uppercase', 'digit', 'symbol'] in that order. Good means {min} or more characters with a capital (A-Z), a numeral and a character that is neither (outside A-Z, a-z, 0-9).",
      'Which requirements does this password not meet? length: at least {min}. uppercase: contains A-Z. digit: contains 0-9. symbol: contains a character outside [A-Za-z0-9]. Return the names as a list.',
      'abc -> ["length", "uppercase", "digit", "symbol"]; requirements: {min} characters or more, A-Z, 0-9, and any character not of A-Za-z0-9',
      'Password policy report. For each violated rule add its keyword: "length" (less than {min}), "uppercase" (no capital from A to Z), "digit" (no 0-9), "symbol" (no character beyond ASCII letters and digits). Keep this order.',
      'the form needs an array with the missing things of a password, keywords length / uppercase / digit / symbol, min length {min}, symbol = anything but a-z, A-Z, 0-9, uppercase = A-Z',
      'Write the rule checker for user passwords: too short (<{min}) gives "length", absence of A-Z gives "uppercase", absence of a digit gives "digit", absence of special characters (all that is not A-Z, a-z or 0-9, a space is one too) gives "symbol".',
      'Our IT policy wants {min}+ characters, a capital letter (A-Z), a numeral and a special sign (something that is not A-Z, a-z, 0-9). Return the unmet items in that order, called length, uppercase, digit and symbol.',
      'I would like an array of strings explaining why a password is weak, empty when it is not. Check the size first (under {min} -> "length"), then A-Z ("uppercase"), then 0-9 ("digit"), then non-alphanumerics ("symbol", other than A-Za-z0-9).',
      'Show red hints below a password field: "length" until {min} characters are typed, "uppercase" until there is an A-Z, "digit" until there is a 0-9, "symbol" until there is something other than A-Z, a-z and 0-9. All open hints as an array.',
      'Strength check with reasons; reasons are length (shorter than {min}), uppercase (needs A-Z), digit (needs 0-9), symbol (needs one not matching A-Za-z0-9); order as given; none -> empty array',
      'Collect the missing ingredients of a safe password. It takes {min} characters ("length"), a big letter A to Z ("uppercase"), a cipher 0 to 9 ("digit") and a sign outside A-Z, a-z and 0-9 ("symbol").',
      'what does a password still need? return any of length (it has under {min} chars), uppercase (no A-Z), digit (no 0-9), symbol (no char other than A-Z a-z 0-9), in this order',
    ],
    rules: [
      {
        say: [
          "also report 'lowercase' (no a-z), right after 'uppercase'",
          "a missing lower-case letter a-z is listed too, as 'lowercase' after 'uppercase'",
          "additionally require a-z: push 'lowercase' between 'uppercase' and 'digit'",
          "besides that, 'lowercase' comes after 'uppercase' if there is no a-z",
          "one more rule directly behind 'uppercase': 'lowercase' when no a-z occurs",
        ],
        body: `  const missing: string[] = [];
  if ($password.length < {min}) missing.push('length');
  if (!/[A-Z]/.test($password)) missing.push('uppercase');
  if (!/[a-z]/.test($password)) missing.push('lowercase');
  if (!/[0-9]/.test($password)) missing.push('digit');
  if (!/[^A-Za-z0-9]/.test($password)) missing.push('symbol');
  return missing;`,
        tests: ({ min }) => {
          const pad = (text: string, n: number, fill = 'x') => text + fill.repeat(n - text.length);
          return [
            [[pad('A1!', min as number)], []],
            [[pad('A1!', min as number, 'X')], ['lowercase']],
            [[''], ['length', 'uppercase', 'lowercase', 'digit', 'symbol']],
            [['12'], ['length', 'uppercase', 'lowercase', 'symbol']],
            [[pad('a1!', (min as number) - 1)], ['length', 'uppercase']],
          ];
        },
      },
    ],
  }),
  family({
    name: 'everyday-review-stars',
    group: 'scenarios',
    names: ['reviewStars', 'starsText', 'starRating', 'ratingText', 'showStars'],
    params: [{ name: 'ratings', type: 'number[]', alt: ['scores', 'votes'] }],
    returns: 'string',
    slots: { full: ['★', '*'], blank: ['☆', '-'] },
    body: `  if ($ratings.length === 0) return 'no reviews';
  const average = $ratings.reduce((sum, rating) => sum + rating, 0) / $ratings.length;
  const stars = '{full}'.repeat(Math.round(average)).padEnd(5, '{blank}');
  return \`\${stars} (\${$ratings.length})\`;`,
    tests: ({ full, blank }) => {
      const stars = (n: number) => `${full}`.repeat(n) + `${blank}`.repeat(5 - n);
      return [
        [[[4, 4, 3]], `${stars(4)} (3)`],
        [[[]], 'no reviews'],
        [[[5]], `${stars(5)} (1)`],
        [[[1, 1]], `${stars(1)} (2)`],
        [[[3, 4]], `${stars(4)} (2)`],
        [[[1, 5, 2, 1]], `${stars(2)} (4)`],
        [[[0]], `${stars(0)} (1)`],
      ];
    },
    phrasings: [
      "Show reviews as stars: the average rating rounded to whole stars out of 5, '{full}' for full and '{blank}' for empty ones, then the count in parentheses, e.g. '{full}{full}{full}{full}{blank} (3)'; 'no reviews' for none.",
      'ratings 0-5 -> "{full}{full}{full}{blank}{blank} (12)" from the rounded mean and number of ratings, empty list "no reviews"',
      'On product cards I display five characters, {full} for each star of the rounded average and {blank} for the rest, followed by a space and how many ratings there are in brackets. If nobody rated: "no reviews".',
      'How can I make "{full}{full}{full}{full}{blank} (3)" out of [4, 4, 3]? It is the average rounded to the nearest integer (max 5), padded with {blank}, plus the number of entries; [] is "no reviews".',
      'Returns a five-character star bar for the mean of the ratings (nearest whole number) with {full} and {blank}, then " (n)" with the number of ratings, or "no reviews" if there are none.',
      '[3, 4] -> "{full}{full}{full}{full}{blank} (2)", so mean rounded half up, filled with {full} up to it and {blank} up to 5; [] -> "no reviews"',
      'Given an array of votes between 0 and 5, print the rounded mean as {full} characters, complete to five with {blank}, append the vote count in parentheses after one space. No votes: "no reviews".',
      'Please write the star line of a restaurant: average its scores, round, repeat "{full}" that often, fill with "{blank}" to a width of 5, add " (number of scores)". With an empty array return "no reviews".',
      'star raiting text from list of scores, {full} full and {blank} empty, 5 in total, avg rounded, and (count) behind it, "no reviews" if emtpy',
      'Hotel ratings come as numbers from 1 to 5. I need something like "{full}{full}{blank}{blank}{blank} (4)": stars by rounded average, five places, count in brackets. For zero ratings "no reviews".',
      'A text version of those star widgets: {full} times the rounded average of all reviews, {blank} for what is missing to five, then in parentheses the amount of reviews. Text for no data: "no reviews".',
      'stars out of five for an array of ratings (rounded arithmetic mean; {full}/{blank}) + space + "(" count ")"; nothing rated -> "no reviews"',
      'Books have a list of reader scores. Their label shows filled stars ({full}) and unfilled stars ({blank}), together five, according to the mean rounded to an integer, and how many scores, e.g. " (2)". Unrated books say "no reviews".',
      'Turn review scores into a label such as "{full}{blank}{blank}{blank}{blank} (2)" for [1, 1]. Steps: mean, round, bar of 5 using {full} and {blank}, count in brackets. "no reviews" when the list is empty.',
      'I want one string per app in the store: five-star bar of the averaged ratings (Math.round) using {full} and {blank}, blank, number of ratings in round brackets; "no reviews" when there aren\'t any.',
      'Summarise ratings: "no reviews" for an empty list, else a bar of five signs ({full} reached, {blank} not reached) for the average to the nearest star and the number of ratings as " (n)".',
      'What users see under a recipe: rounded mean of the votes drawn with {full}, the remaining places up to five drawn with {blank}, then " (votes)" where votes is their number. Before the first vote: "no reviews".',
      'Compute average stars and format. Bar length 5, filled sign "{full}", empty sign "{blank}", average rounded to the nearest whole, trailing " (count)". An empty input yields "no reviews".',
      'visual rating, e.g. [5] gives "{full}{full}{full}{full}{full} (1)"; general rule: round(avg) of {full}, rest {blank} to 5, count in parentheses; [] gives "no reviews"',
      'Draw the rating of a film from its individual marks (0 to 5) as text: so many {full} as the rounded average says, {blank} up to five, space, number of marks in parentheses. Without marks: no reviews.',
    ],
  }),
  family({
    name: 'everyday-lift-time',
    group: 'scenarios',
    names: ['liftSeconds', 'elevatorTime', 'liftTime', 'rideSeconds', 'elevatorSeconds'],
    params: [{ name: 'floors', type: 'number[]', alt: ['stops', 'calls', 'requests'] }],
    returns: 'number',
    slots: { move: [2, 3], stop: [5, 8, 10] },
    body: `  let current = 0;
  let seconds = 0;
  for (const floor of $floors) {
    seconds += Math.abs(floor - current) * {move} + {stop};
    current = floor;
  }
  return seconds;`,
    tests: ({ move, stop }) => {
      const time = (levels: number, stops: number) => levels * (move as number) + stops * (stop as number);
      return [
        [[[3]], time(3, 1)],
        [[[]], 0],
        [[[3, 1]], time(5, 2)],
        [[[-2, 4]], time(8, 2)],
        [[[5, 5]], time(5, 2)],
        [[[0]], time(0, 1)],
        [[[1, 2, 3]], time(3, 3)],
      ];
    },
    phrasings: [
      'A lift starts at floor 0 and visits the given floors in order: {move} seconds per floor travelled and {stop} seconds for each stop. How many seconds in total?',
      'elevator time: start at 0, {move} s per floor moved, {stop} s per stop, stops given as an array in order; [] -> 0',
      'I simulate an elevator that waits on the ground floor (0). Moving by one floor takes {move} seconds and every stop {stop} seconds, also when it is already there. From the list of floors I need the total time.',
      'Returns the seconds a lift needs to serve a list of floors one after the other from floor 0, at {move} per floor of movement plus {stop} per entry for the doors.',
      'How long does the elevator take for the calls [3, 1]? It begins at 0, needs {move} seconds between neighbouring floors and holds {stop} seconds at each call. General answer for any list, basements negative.',
      'floors in order -> total seconds; distance from the previous floor (initially 0) * {move}, plus {stop} per floor in the list',
      'Given the sequence of floors at which a lift stops, sum up travel time ({move} seconds a floor, up or down, beginning on floor 0) and door time ({stop} seconds each).',
      'Please compute how many seconds pass until an elevator has handled all requests in the given order. Start: floor 0. Speed: {move} seconds per floor. Every request costs another {stop} seconds of waiting.',
      'elevater total time, frist floor is 0, {move} sec for each floor up or down and {stop} sec at every stop of the list',
      'Homework: an array holds the stops of an elevator, e.g. [-2, 4] with the cellar as negative numbers. It leaves from 0. Total time = {move} times all floors travelled + {stop} times the number of stops.',
      'Sum of absolute floor differences (from 0 on) times {move}, plus {stop} for each entry of the array',
      'A hotel lift rides from the lobby, floor 0, to the floors in the list without reordering. Each level takes {move} seconds and each halt {stop}. Compute the duration; an empty list takes no time.',
      'Time for a service elevator to make its deliveries: {move} seconds per storey, {stop} seconds per delivery. The storeys are listed in visiting order; the start is storey 0.',
      'what is the total number of seconds if the cabin goes from floor 0 through all floors of the list in turn, {move} s each floor of travel, {stop} s stay at each listed floor',
      'Window cleaners use a platform that starts at level 0. Visiting a list of levels in order costs {move} seconds for each level of difference and {stop} seconds at each visit. Total?',
      'Calculate lift seconds: keep the current floor (starting 0), add {move} per floor of difference and {stop} per stop, go on with the next. Same floor twice in a row still costs the stop.',
      'Given calls for a lift as floor numbers, tell the overall time when it starts at the ground floor 0, spends {move} seconds on each floor it passes and {stop} seconds at each call.',
      'For my building game I need the running time of an elevator trip. The plan is an array of floors; the start is 0; a floor of movement lasts {move} seconds; a stop lasts {stop} seconds.',
      'Add up elevator travel (|difference| x {move} seconds) and stopping ({stop} seconds each) over an ordered array of target floors, with 0 as the place of departure.',
      'Parcel robot in a tower: begins at level 0, goes to the levels in the array one by one. {move} seconds per level in either direction, {stop} seconds unloading at each. Return all seconds together.',
    ],
    rules: [
      {
        say: [
          'at the end it rides back to floor 0, without another stop time',
          'add the way back to floor 0 at the end (only the travel time)',
          'finally it returns to 0, which costs just the movement',
          'include the return to floor 0 after the last stop, no waiting there',
          'it goes home to floor 0 afterwards and that travel counts too, but no stop',
        ],
        body: `  let current = 0;
  let seconds = 0;
  for (const floor of $floors) {
    seconds += Math.abs(floor - current) * {move} + {stop};
    current = floor;
  }
  return seconds + Math.abs(current) * {move};`,
        tests: ({ move, stop }) => {
          const time = (levels: number, stops: number) =>
            levels * (move as number) + stops * (stop as number);
          return [
            [[[3]], time(6, 1)],
            [[[]], 0],
            [[[3, 1]], time(6, 2)],
            [[[-2]], time(4, 1)],
            [[[5, 0]], time(10, 2)],
          ];
        },
      },
    ],
  }),
  family({
    name: 'everyday-chess-reach',
    group: 'scenarios',
    names: ['{piece}CanMove', 'canMove', 'isLegalMove', '{piece}Reaches', 'isValidMove'],
    params: [
      { name: 'from', type: 'string', alt: ['start', 'source', 'square'] },
      { name: 'to', type: 'string', alt: ['end', 'target', 'destination'] },
    ],
    returns: 'boolean',
    slots: { piece: ['knight', 'bishop', 'rook', 'king'] },
    body: ({ piece }) => {
      const rule: Record<string, string> = {
        knight: 'dx * dy === 2',
        bishop: 'dx === dy && dx > 0',
        rook: '(dx === 0) !== (dy === 0)',
        king: 'Math.max(dx, dy) === 1',
      };
      return `  const dx = Math.abs($from.charCodeAt(0) - $to.charCodeAt(0));
  const dy = Math.abs(Number($from[1]) - Number($to[1]));
  return ${rule[piece as string]};`;
    },
    tests: ({ piece }) => [
      [['a1', 'b3'], piece === 'knight'],
      [['g8', 'e7'], piece === 'knight'],
      [['c1', 'f4'], piece === 'bishop'],
      [['h8', 'a8'], piece === 'rook'],
      [['e1', 'e2'], piece === 'rook' || piece === 'king'],
      [['d4', 'e5'], piece === 'bishop' || piece === 'king'],
      [['a1', 'a1'], false],
      [['a2', 'd3'], false],
    ],
    phrasings: [
      "Can a chess {piece} go from one square to another in one move on an empty board? Squares are like 'e4'; staying on the same square is no move.",
      '{piece} move valid? squares as "a1".."h8", empty board, same square -> false',
      'I am writing a chess game and need to know whether the {piece} may move from one square to another, given in notation such as "c1" and "f4". No other pieces are in the way.',
      'Returns whether a {piece} on an empty chessboard reaches the second square from the first one in a single move, squares given as letter and digit.',
      'How do I check if a {piece} move is legal by geometry only? Inputs are two fields like "d4" and "e5". Not moving at all is not legal.',
      'Given two squares in algebraic notation (file a-h, rank 1-8), decide if a {piece} can jump or slide from the first to the second, ignoring other pieces; equal squares give false.',
      '"from" and "to" squares such as "g8", "e7" -> true if that is a {piece} move in chess, else false (also when both are the same)',
      'Please tell me whether the {piece} attacks the target square from its own square on an otherwise empty board. Both are strings like "h8". A piece does not attack its own square.',
      'chess: check that a {piece} can make the mvoe between two sqaures ("e1", "e2"), board is empty, no move is false',
      'Validate a student\'s chess move: they move a {piece} between squares written "b3" style. True when it follows the way a {piece} moves, false otherwise and for a move to the same square.',
      'Is it a proper {piece} step from square A to square B? Letters a to h for columns, digits for rows. Only the movement pattern counts, nothing blocks, and A = B is not a step.',
      'one move of a {piece} from e.g. "a1" to e.g. "a8": possible or not, as boolean; ignore all other men; zero distance is impossible',
      'For a puzzle site: the visitor drags a {piece} from one field to another. The fields are named like "d4". Say if a {piece} moves like that in chess; dropping it on its own field does not count.',
      'Boolean check of chess rules for the {piece} alone, start and destination as two-character strings (column letter, row number), empty board, start differs from destination for true.',
      'Compare column and row distance of two chess squares like "c1" and "f4" to see if a {piece} gets there in exactly one move. Same square: no.',
      'can my {piece} on square one take something on square two? squares as "a1" to "h8", nothing in between matters, not the same square',
      'Move check for the {piece}: two coordinates in the usual letter-digit form, result true for a correct {piece} move on a board without other pieces. Standing still is incorrect.',
      'Write the movement rule of the chess {piece}; it gets the square it stands on and the square it wants, e.g. "g1" and "f3", and says yes or no. Wanting its own square: no.',
      'Does a single {piece} move connect these squares? Format "e4". Both on the board always. The empty move does not connect anything.',
      'Given positions like "b2" and "c4" say if the {piece} is allowed to go from the former to the latter according to chess rules, disregarding blocking pieces; identical positions are not allowed.',
    ],
  }),
  family({
    name: 'everyday-mix-colours',
    group: 'scenarios',
    names: ['mixColors', 'blendColors', 'mixColours', 'averageColor', 'blendHex'],
    params: [
      { name: 'first', type: 'string', alt: ['a', 'color', 'one'] },
      { name: 'second', type: 'string', alt: ['b', 'other', 'two'] },
    ],
    returns: 'string',
    body: `  const mixed = [1, 3, 5].map((i) => {
    const sum = parseInt($first.slice(i, i + 2), 16) + parseInt($second.slice(i, i + 2), 16);
    return Math.round(sum / 2)
      .toString(16)
      .padStart(2, '0');
  });
  return \`#\${mixed.join('')}\`;`,
    tests: [
      [['#000000', '#ffffff'], '#808080'],
      [['#ff0000', '#0000ff'], '#800080'],
      [['#102030', '#102030'], '#102030'],
      [['#000000', '#020202'], '#010101'],
      [['#0a0a0a', '#000000'], '#050505'],
      [['#FF8000', '#FF8000'], '#ff8000'],
      [['#00ff00', '#00ff02'], '#00ff01'],
    ],
    phrasings: [
      "Mix two hex colours like '#ff0000' and '#0000ff' half and half: average red, green and blue (rounded), return lower-case hex such as '#800080'.",
      'blend two #rrggbb colors 50/50 -> #rrggbb, each channel rounded average, lowercase',
      'For a gradient I need the colour exactly in the middle of two others. They are strings like "#0a0a0a", always six digits with a hash, and so is the result, in lower case, channels rounded to the nearest.',
      'How do I get the midpoint of two hex colors? Take the mean of each pair of digits, round it, and write it back as "#rrggbb" in lower case.',
      'Returns the average of two colors in #rrggbb notation, channel by channel and rounded, as a lower-case #rrggbb string.',
      '"#000000" and "#ffffff" -> "#808080": the mean per channel, halves rounded up, small letters',
      'Given two CSS colours of the form #rrggbb, find the one halfway in between by averaging each component, rounding to integers and formatting as two lower-case hex digits each.',
      'Please write something that mixes two paints given as six-digit hex codes with leading #. Each of r, g and b is the rounded mean of both. The output has the same form, lowercase.',
      'avrage of two hex colours (#rrggbb), result also #rrggbb lower case, round each chanel',
      'My theme editor has a primary and a secondary colour, both like "#ff8000". The hover colour is their equal mixture: (r1 + r2) / 2 rounded, the same with g and b, as a hex string in lower case with #.',
      'equal blend of two colors; input "#RRGGBB" twice (letters of any case); output "#rrggbb" in lower case; component = round((x + y) / 2)',
      'What colour do I get when I mix red "#ff0000" with blue "#0000ff" evenly? "#800080". I want that for any two six-digit hex codes, components averaged and rounded, lower case.',
      'Combine two colour codes into their average colour. Codes begin with # and have two hex digits for red, green, blue. Round half up. Keep leading zeros, so 5 is "05"; lowercase.',
      'Middle of two colours for a chart legend, hex in and hex out (# plus 6 digits, lower case), by averaging the three channels with rounding.',
      'Compute the 50 % mix of hex colors: parse each channel with base 16, add, halve, round, print as 2 lower-case hex digits; prefix #.',
      'Interpolate halfway between two #rrggbb values; the answer is a #rrggbb string with lower-case digits where every channel is the rounded mean',
      'Paint mixer: two hex strings with hash come in and the half/half colour comes out, e.g. "#000000" + "#020202" = "#010101". Rounded averages for red, green, blue; lower-case letters.',
      'Take the mean colour. Both inputs are full hex codes (#123abc style). Average red with red, green with green, blue with blue; round; join to a lower-case code with # in front and two digits per part.',
      'I need to blend a player\'s team colours to one badge colour: two "#rrggbb" strings, component-wise average with Math.round, returned as "#rrggbb", lowercase and zero padded',
      'average two hex color strings by channel, rounding .5 upwards, output formatted #rrggbb lower case with leading zeros',
    ],
  }),
];
