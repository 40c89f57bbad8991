/** Business and house rules: pay, points, prices, limits. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'calendar-quantity-price',
    group: 'scenarios',
    names: ['orderPrice', 'bulkPrice', 'priceForQuantity', 'tieredTotal', 'quantityPrice'],
    params: [
      { name: 'tiers', type: '{ {from}: number; {price}: number }[]', alt: ['scale', 'steps', 'priceList'] },
      { name: 'quantity', type: 'number', alt: ['count', 'pieces', 'amount'] },
    ],
    returns: 'number | null',
    slots: { from: ['from', 'min', 'atLeast'], price: ['price', 'unitPrice', 'each'] },
    body: `  const tier = $tiers.findLast(({ {from} }) => $quantity >= {from});
  return tier ? $quantity * tier.{price} : null;`,
    tests: ({ from, price }) => {
      const tiers = rows(`${from} ${price}`, [1, 5], [10, 4], [100, 3]);
      return [
        [[tiers, 1], 5],
        [[tiers, 9], 45],
        [[tiers, 10], 40],
        [[tiers, 99], 396],
        [[tiers, 100], 300],
        [[tiers, 0], null],
        [[[], 5], null],
        [[rows(`${from} ${price}`, [20, 2]), 19], null],
      ];
    },
    phrasings: [
      'Order total with quantity tiers: tiers are { {from}, {price} } sorted ascending by {from}; the last tier whose {from} is not above the quantity sets the price of every piece. Null if none applies.',
      'tiers ({from}, {price}; ascending) and quantity -> quantity * {price} of the highest tier with {from} <= quantity, null if there is none',
      'We print T-shirts and the price for one depends on how many you order, e.g. 5 from 1 on, 4 from 10 on, 3 from 100 on. The list has {from} and {price} and is sorted by {from}. What does the complete order cost? Too few pieces for any tier gives null.',
      'How do I look up a bulk price? I have { {from}: number; {price}: number }[] in ascending order and a quantity. All units get the {price} of the tier reached. If no tier is reached return null.',
      'Returns the total for the quantity at the unit price of the applicable tier (the last one with {from} at or below the quantity), or null when the quantity is below the lowest {from}. Tiers come sorted by {from} and hold {from} and {price}.',
      'volume pricing, whole order at one rate. tiers: array of { {from}, {price} } from small to large. pick last where quantity >= {from}. total or null',
      'Given a price scale with entries { {from}, {price} } in rising order of {from}, compute what a number of pieces costs in total; the scale entry with the greatest {from} that the number reaches is valid. No valid entry means null.',
      'Please calculate bulk order costs: the tiers array (fields {from} and {price}, ordered) tells the price per piece starting at a quantity. Multiply that by the quantity. Return null for quantities under the first tier or an empty array.',
      'quantitiy discount: find teh tier ({from}, {price}) for the amount ordered, sorted ascending, total = amount * {price}, null if no tier fits',
      'A nursery sells tulip bulbs cheaper in large numbers. Price tiers are objects with {from} (smallest quantity) and {price} (per bulb), ascending. I enter a quantity and need the total; null means it is below the minimum order.',
      'type Tier = { {from}: number; {price}: number }. The tiers are sorted by {from}. For 10 pieces with tiers at 1 -> 5 and 10 -> 4 the result is 40. A quantity that is less than every {from} results in null.',
      'Find the unit price valid for a quantity (last tier with {from} <= quantity, list ascending) and return quantity times it. Tiers consist of {from} and {price}. Without a match: null.',
      'I want the price of an order of flyers. Steps in the price list: { {from}, {price} }, increasing. The step is reached when the number of flyers equals {from} or exceeds it, and the {price} then holds for all flyers. null if not even the first is reached.',
      'Scale prices: which {price} belongs to a quantity, and what is the sum? The array is ordered by the lower bound {from}, bounds inclusive. Give quantity * {price}, or null if the quantity lies under all bounds.',
      'Whole-order tier pricing as in wholesale. Input one: tiers with {from} and {price}, lowest first. Input two: how many. Output: total cost at the best tier the count qualifies for, null when it qualifies for none.',
      'For honey jars the wholesale list contains rows of {from} (minimum jars) and {price} (per jar), sorted. Take the last row that a given number of jars satisfies and multiply. If there is no such row, hand back null.',
      'What would n pieces cost when tier prices apply to the full quantity? Tiers { {from}, {price} } are sorted with the smallest {from} in front; tier reached at exactly {from}. null = no tier.',
      'Use findLast on ascending tiers { {from}, {price} } to get the tier for the quantity (its {from} less than or equal), then total it; null otherwise',
      'Price lookup with breaks: breaks are records of {from} and {price} in ascending order of {from}. The order quantity picks the highest break it has reached. Result is the total amount, null when under the first break.',
      'Our copy shop reduces the price per page with the number of pages; each level has {from} and {price}, levels in order. Return pages times the {price} of the level, with null if the pages are fewer than the lowest level wants.',
    ],
  }),
  family({
    name: 'calendar-mileage-claim',
    group: 'scenarios',
    names: ['mileageClaim', 'mileageAllowance', 'travelRefund', 'claimForTrips', 'drivingAllowance'],
    params: [
      {
        name: 'trips',
        type: '{ {unit}: number; business: boolean }[]',
        alt: ['journeys', 'drives', 'logbook'],
      },
    ],
    returns: 'number',
    slots: { unit: ['miles', 'km'], limit: [1000, 10000], high: [45, 60], low: [25, 30] },
    body: `  const total = $trips
    .filter((trip) => trip.business)
    .reduce((sum, trip) => sum + trip.{unit}, 0);
  return Math.min(total, {limit}) * {high} + Math.max(0, total - {limit}) * {low};`,
    tests: ({ unit, limit, high, low }) => {
      const trips = (...lines: [number, boolean][]) => rows(`${unit} business`, ...lines);
      const l = limit as number;
      const h = high as number;
      return [
        [[trips([100, true], [50, false], [20, true])], 120 * h],
        [[[]], 0],
        [[trips([300, false])], 0],
        [[trips([l, true])], l * h],
        [[trips([l, true], [1, true])], l * h + (low as number)],
        [[trips([l - 10, true], [110, true], [5000, false])], l * h + 100 * (low as number)],
        [[trips([0, true])], 0],
      ];
    },
    phrasings: [
      'Mileage claim in cents for trips { {unit}: number; business: boolean }: only business trips count, the first {limit} {unit} in total pay {high} each, the rest {low}.',
      'trips ({unit}, business flag) -> allowance: {high} per {unit} up to {limit} {unit} overall, then {low}; skip private ones',
      'I drive my own car for work. Every trip in my logbook has {unit} and business (true or false). The company refunds {high} cents for each of the first {limit} {unit} driven for business in total, and {low} cents after that. How much may I claim?',
      'How do I compute a travel refund when the rate falls from {high} to {low} cents after {limit} {unit}? Input: array of { {unit}, business }; private trips (business false) are left out.',
      'Returns the refund for all business trips, each with {unit} and business. Sum the {unit}, then {high} for every one within {limit} and {low} for every one above.',
      'sum {unit} where business is true; pay min(sum, {limit}) * {high} plus whatever exceeds {limit} * {low}',
      'Given journeys with a distance in the field {unit} and a boolean business, work out the allowance: {limit} {unit} at {high}, everything over that at {low}. Non-business journeys earn nothing.',
      'Please add up an expense claim. Trip = { {unit}: number, business: boolean }. Private ones are ignored. Over the year the first {limit} {unit} bring {high} pence each and further ones {low} pence.',
      'milage allowance: buisness trips only, {high} each for first {limit} {unit}, then {low} each, data is {unit} + business per trip',
      'HMRC style calculation over the trips of a tax year: filter business, total the {unit}, two-rate scheme with threshold {limit}, higher rate {high}, lower rate {low}. Fields are {unit} and business.',
      'A sales rep logs drives as objects with {unit} and business. For those marked business the firm pays {high} cents per unit of distance until {limit} are reached in all, thereafter {low} cents. What is the payout?',
      'Tax return helper. Add the {unit} of trips whose business is true. Of this sum, the part up to {limit} is multiplied by {high}, the part beyond by {low}. No trips give 0.',
      'The logbook is a list of { {unit}, business } entries. Return the deductible amount at {high} per {unit} for at most {limit} and {low} per {unit} for the excess, counting only entries with business set.',
      'I need the amount a freelancer may bill for driving: {high} for each of the first {limit} {unit} and {low} for each following one, all trips taken together; private trips (business: false) are not billed. Records have {unit} and business.',
      'Two-step rate for distance: threshold {limit} {unit} across all business drives, {high} below, {low} above. Drives are records with {unit} and business.',
      'What is the total reimbursement in cents, if business trips get {high} a piece for {unit} up to {limit} and {low} afterwards? Each trip: how many {unit} (field {unit}), business or not (field business).',
      'Volunteers get petrol money: from { {unit}: 12, business: true } style trips take the business ones, add the {unit}, reward {limit} of them with {high} and the others with {low}.',
      'reimburse driving: list of { {unit}, business }, business only, rate {high} until the sum hits {limit}, rate {low} for the surplus',
      'Calculate from a driving log (columns {unit} and business) what the employer owes. Up to and including {limit} {unit} of business driving it is {high} for each, for any more it is {low}.',
      'Allowance = {high} per business {unit} as far as {limit} and {low} per business {unit} past it. Sum over all trips first; a trip has {unit} and business; private trips do not matter.',
    ],
  }),
  family({
    name: 'calendar-password-expiry',
    group: 'scenarios',
    names: ['passwordStatus', 'expiryStatus', 'passwordState', 'checkExpiry', 'passwordNotice'],
    params: [
      { name: 'changed', type: 'string', alt: ['changedOn', 'lastChange', 'setOn'] },
      { name: 'today', type: 'string', alt: ['current', 'now', 'date'] },
    ],
    returns: 'string',
    slots: { valid: [60, 90, 180], warn: [7, 14] },
    body: `  const toDays = (text: string) => {
    const [year, month, day] = text.split('-').map(Number);
    return Date.UTC(year, month - 1, day) / 86400000;
  };
  const left = {valid} - (toDays($today) - toDays($changed));
  if (left <= 0) return 'expired';
  return left <= {warn} ? \`\${left}d left\` : 'ok';`,
    tests: ({ valid, warn }) => {
      const after = (days: number) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
      const v = valid as number;
      const w = warn as number;
      return [
        [['2024-01-01', '2024-01-01'], 'ok'],
        [['2024-01-01', after(v)], 'expired'],
        [['2024-01-01', after(v - 1)], '1d left'],
        [['2024-01-01', after(v - w)], `${w}d left`],
        [['2024-01-01', after(v - w - 1)], 'ok'],
        [['2023-01-01', '2024-01-01'], 'expired'],
        [['2024-01-01', after(v + 5)], 'expired'],
        [['2024-01-01', after(v - 5)], '5d left'],
      ];
    },
    phrasings: [
      "Password status from two 'YYYY-MM-DD' dates, last change and today: valid for {valid} days, 'expired' when no day is left, '5d left' style when {warn} or fewer days are left, otherwise 'ok'.",
      "changed, today (iso) -> 'expired' if {valid} days have passed, `${n}d left` if n <= {warn} days remain, else 'ok'",
      'Our users have to change their password every {valid} days. With the date of the last change and the current date as ISO text, show "expired" (0 or fewer days remaining), "3d left" in the last {warn} days, and "ok" before.',
      'How do I find out whether a password set on "2024-01-01" is still fine today? It lasts {valid} days. Warn with the remaining days ("7d left") once at most {warn} remain; on day {valid} and later it is "expired"; in all other cases "ok".',
      'Returns "ok", "Nd left" or "expired" for a password. N is {valid} minus the days since the change. From {warn} days down the second form is used, from 0 down the third. Dates are year-month-day texts.',
      'password age check; max age {valid} days; remaining <= 0 -> expired; remaining <= {warn} -> "12d left" with the number; else ok; iso dates for change and today',
      "Given when a password was last changed and today's date (YYYY-MM-DD both), compute the days left of {valid}. None left: 'expired'. Not more than {warn}: the number followed by 'd left'. More: 'ok'.",
      'Please write the notice for the login page. A password is good for {valid} days after the change. When that is used up say "expired", in the final {warn} days say how many are left like "2d left", else "ok". I have two ISO date strings.',
      'pasword expires after {valid} days; return "expired", "Xd left" (X up to {warn}) or "ok" given change date and todays date as yyyy-mm-dd',
      'Security policy: a password is {valid} days valid, counted from the change date. Output for a given today: expired if the count is reached, "<n>d left" if n is {warn} or lower, ok otherwise. Use Date.UTC for the ISO strings.',
      'Work out the credential status. Days left = {valid} - days between the change and today. left <= 0 gives "expired", left <= {warn} gives left + "d left", anything above gives "ok". Inputs: two date texts in ISO form.',
      'What should the banner say on a certain day, when the password was changed on an earlier day and may be used for {valid} days? Options: "ok", "expired", or e.g. "6d left", the last only when {warn} days or fewer are left. Both days look like 2024-03-09.',
      'An admin tool lists accounts with the password change date. For one such date and the date of today (strings, YYYY-MM-DD) give "expired" once {valid} full days are over, "1d left" to "{warn}d left" shortly before, and "ok" otherwise.',
      'Same for certificates: issued on an ISO date, lifetime {valid} days, and for today\'s ISO date I want ok / "4d left" (from {warn} days to go) / expired (nothing to go).',
      'Check how long an API key may still be used: it was set on one date and expires {valid} days later (that day included as expired). The answers are "expired", "{warn}d left" or less, and "ok". Dates come as texts with dashes.',
      'Tell apart three states of a password by date arithmetic on ISO strings: older than or exactly {valid} days means expired; {warn} days to go or fewer means "Nd left"; else ok.',
      'I need a reminder text: {valid} days after the last change a password is "expired"; during the {warn} days before, it reads "10d left" with the right number; earlier it is "ok". Change date first, then today, both year-month-day.',
      'compute days remaining out of {valid} since the change (YYYY-MM-DD) as of today (YYYY-MM-DD) and label it: ok above {warn}, "Nd left" from {warn} to 1, expired from 0',
      'Label for a library card that runs out {valid} days after its date of issue: "expired" when it has, "8d left" when {warn} or fewer days remain, "ok" when there is more time. Parameters are ISO texts for the issue and for today.',
      'Could you code our password rule? Rotation period {valid} days, warning period {warn} days. Not yet in the warning period: "ok". In it: days left plus "d left", e.g. "1d left". After the period, or exactly at its end: "expired". Dates as "2024-12-31".',
    ],
  }),
];
