/** Everyday rules on single values: fares, fees, tickets, grades, bills. */
import { type Family, family, type TestCase } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'everyday-shipping-tiers',
    group: 'scenarios',
    names: ['shippingCost', 'shippingByWeight', 'parcelPrice', 'postage', 'deliveryFee'],
    params: [{ name: 'weight', type: 'number', alt: ['kg', 'kilos', 'parcelWeight'] }],
    returns: 'number',
    slots: { small: [1, 2], large: [5, 10], top: [15, 20] },
    body: `  if ($weight <= {small}) return 4;
  if ($weight <= {large}) return 8;
  return {top};`,
    tests: ({ small, large, top }) =>
      [
        [[0.5], 4],
        [[small], 4],
        [[(small as number) + 0.1], 8],
        [[large], 8],
        [[(large as number) + 0.5], top],
        [[100], top],
      ] as TestCase[],
    phrasings: [
      'Shipping cost by weight in kg: up to {small} kg costs 4, up to {large} kg costs 8, anything heavier {top}. The limits themselves belong to the cheaper tier.',
      'shipping price from parcel weight: <= {small}kg 4, <= {large}kg 8, else {top}',
      'I run a small web shop and the carrier charges 4 euros for parcels of at most {small} kilos, 8 euros for at most {large} kilos and {top} for all the rest. How do I get the price from the weight?',
      'weight -> postage: at most {small} -> 4, at most {large} -> 8, above that -> {top}',
      'Returns the postage for a parcel: 4 for {small} kg or less, 8 for {large} kg or less, otherwise {top}.',
      'How would I code three delivery tiers? Light ones (no more than {small} kg) are 4 dollars, medium ones (no more than {large} kg) 8 dollars, heavy ones {top} dollars.',
      'Given the weight of a package in kilograms, what does it cost to send? Four dollars through {small} kg inclusive, eight through {large} kg inclusive, {top} beyond.',
      'Please give me the delivery fee for a box, based on its weight in kg. Not over {small}: 4. Not over {large}: 8. Over {large}: {top}.',
      'calc shiping fee from wieght, 4 up to and incl. {small} kg, 8 up to and incl. {large} kg, {top} for more',
      'Post office homework: letters and parcels weighing {small} kg or less cost 4, those up to {large} kg cost 8 and everything above costs {top}.',
      'Delivery charges are flat per band. Band one ends at {small} kg (price 4), band two ends at {large} kg (price 8), band three is open ended (price {top}). Both ends are inclusive.',
      'our courier table: 0-{small} kg = 4, over {small} to {large} kg = 8, over {large} kg = {top}. need the price for one weight',
      'Parcel price, three steps, upper bounds included: {small} kg -> 4, {large} kg -> 8, more -> {top}.',
      'For checkout I have to show what sending costs. If the basket weighs more than {large} kg it is {top}, if it weighs more than {small} kg it is 8, and otherwise 4.',
      'Work out the carriage for a given number of kilos, where more than {large} costs {top}, more than {small} costs 8 and the rest 4.',
      'tiers for mailing a package: 4 if weight is at most {small}, 8 if at most {large}, {top} otherwise',
      'We charge for sending pottery by weight. {small} kilos and under is 4 pounds; heavier than that but still within {large} kilos is 8 pounds; past {large} kilos it is {top} pounds.',
      'what do i pay to ship x kg when prices are 4 (max {small} kg), 8 (max {large} kg), {top} (no max)?',
      'Look up the freight rate for a weight: rate 4 while it does not exceed {small}, rate 8 while it does not exceed {large}, rate {top} after that.',
      'A parcel of exactly {small} kg still counts as small and costs 4; exactly {large} kg still counts as medium and costs 8; large ones cost {top}. Return the cost by weight.',
      'small/medium/large parcel fee 4/8/{top}, small means <= {small} kg and medium <= {large} kg',
    ],
    rules: [
      {
        say: [
          'a weight of zero or less costs 0',
          'return 0 when the weight is not positive',
          'nothing to send (0 kg or below) is free, so 0',
          'if the weight is 0 or negative the answer is 0',
          'give 0 for weights that are not above zero',
        ],
        body: `  if ($weight <= 0) return 0;
  if ($weight <= {small}) return 4;
  if ($weight <= {large}) return 8;
  return {top};`,
        tests: ({ small, large, top }) =>
          [
            [[0], 0],
            [[-3], 0],
            [[0.1], 4],
            [[small], 4],
            [[large], 8],
            [[(large as number) + 1], top],
          ] as TestCase[],
      },
    ],
  }),
  family({
    name: 'everyday-coupon-code',
    group: 'scenarios',
    names: ['applyCoupon', 'priceWithCoupon', 'redeemCode', 'couponPrice', 'discountedTotal'],
    params: [
      { name: 'price', type: 'number', alt: ['total', 'amount', 'subtotal'] },
      { name: 'code', type: 'string', alt: ['coupon', 'voucher', 'promo'] },
    ],
    returns: 'number',
    slots: { percent: [10, 20, 25], off: [5, 15] },
    body: ({
      percent,
    }) => `  if ($code === 'SAVE{percent}') return $price * ${(100 - (percent as number)) / 100};
  if ($code === 'MINUS{off}') return Math.max(0, $price - {off});
  return $price;`,
    tests: ({ percent, off }) =>
      [
        [[100, `SAVE${percent}`], 100 - (percent as number)],
        [[40, `MINUS${off}`], 40 - (off as number)],
        [[3, `MINUS${off}`], 0],
        [[off, `MINUS${off}`], 0],
        [[40, ''], 40],
        [[40, 'HELLO'], 40],
        [[0, `SAVE${percent}`], 0],
      ] as TestCase[],
    phrasings: [
      "Apply a coupon code to a price: 'SAVE{percent}' takes {percent}% off, 'MINUS{off}' takes {off} off but never below zero, any other code changes nothing.",
      'coupon codes: SAVE{percent} = {percent} percent off, MINUS{off} = {off} less (min 0), unknown code = same price',
      'My checkout has two vouchers. With SAVE{percent} the customer gets a {percent} % reduction, with MINUS{off} the total drops by {off}, at the lowest to 0. Everything else is ignored. What is the price to pay?',
      'How do I work out the final price if somebody types MINUS{off} (flat {off} discount, floor at 0) or SAVE{percent} ({percent}% discount)? Other codes leave it as it is.',
      'price + code -> price to pay. SAVE{percent}: minus {percent}%. MINUS{off}: minus {off}, not negative. else unchanged.',
      'Returns the total after the promo code: {percent} percent cheaper for SAVE{percent}, {off} cheaper but at least 0 for MINUS{off}, and the original total for any other code.',
      'Given a subtotal and a promo string, deduct {percent}% for "SAVE{percent}", deduct {off} (clamped at zero) for "MINUS{off}", and hand back the subtotal otherwise.',
      'We sell tea and give out two coupons: SAVE{percent} for {percent}% off and MINUS{off} for {off} euros off, the result must not be below 0. A wrong coupon simply has no effect.',
      'discount code chekout: SAVE{percent} -> {percent}% rebate, MINUS{off} -> {off} rebate not under zero, no valid code -> normal price',
      'Redeem voucher. "MINUS{off}" is worth {off}, and nobody gets money back, so the price stops at 0. "SAVE{percent}" is worth {percent}% of the price. Invalid vouchers are worth nothing.',
      'Please compute what the customer owes. Code SAVE{percent} lowers the amount by {percent}%, code MINUS{off} lowers it by {off} (0 if the amount is smaller), and without a known code the amount stays.',
      'what a customer pays when the code field holds SAVE{percent} ({percent}% off) or MINUS{off} ({off} off, never negative) or something else (full price)',
      'Two promo codes: SAVE{percent} cuts the price by {percent} percent, MINUS{off} subtracts {off} with a lower bound of 0. For unrecognised codes return the price.',
      'Homework: a shop accepts the codes SAVE{percent} ({percent} % off the total) and MINUS{off} ({off} dollars off, total can not go negative). Any other text is no discount at all.',
      'i need to handle SAVE{percent} and MINUS{off} in my cart, the first being {percent}% off and the second {off} off capped so that the total is 0 at minimum; other input -> total as is',
      "Take {percent}% from the price when the coupon reads 'SAVE{percent}'; take {off} from it, but stop at nought, when it reads 'MINUS{off}'; otherwise charge the whole price.",
      'The promo box understands exactly two words. SAVE{percent} reduces by {percent} percent. MINUS{off} reduces by a fixed {off}, zero being the minimum. Return the reduced number or, for other words, the unreduced one.',
      'pizza order total with promo: SAVE{percent} is a {percent}% discount, MINUS{off} is {off} off without dropping under 0, unknown promo does nothing',
      'cart total after voucher, SAVE{percent} ({percent}%) / MINUS{off} (fixed {off}, result >= 0) / none of these (no change)',
      'Can you calculate the bill after a voucher? SAVE{percent} means {percent}% less, MINUS{off} means {off} less with zero as the floor, an unknown voucher means the full bill.',
      'final price for a code; percentage code SAVE{percent} ({percent}%), fixed code MINUS{off} ({off}, at least 0 remains), default full price',
    ],
    rules: [
      {
        say: [
          'ignore case and surrounding spaces in the code',
          'the code may be typed in lower case or with spaces around it',
          'trim the code and compare it in upper case',
          'upper or lower case and blanks at the ends of the code must not matter',
          'be lenient: letter case and outer whitespace of the code are irrelevant',
        ],
        body: ({ percent }) => `  const normalized = $code.trim().toUpperCase();
  if (normalized === 'SAVE{percent}') return $price * ${(100 - (percent as number)) / 100};
  if (normalized === 'MINUS{off}') return Math.max(0, $price - {off});
  return $price;`,
        tests: ({ percent, off }) => [
          [[100, ` save${percent} `], 100 - (percent as number)],
          [[40, `Minus${off}`], 40 - (off as number)],
          [[3, `MINUS${off}`], 0],
          [[40, ' '], 40],
          [[40, 'hello'], 40],
          [[200, `SAVE${percent}`], 200 - 2 * (percent as number)],
        ],
      },
    ],
  }),
  family({
    name: 'everyday-fair-cents',
    group: 'scenarios',
    names: ['splitCents', 'fairShares', 'splitFairly', 'shareBill', 'divideCents'],
    params: [
      { name: 'cents', type: 'number', alt: ['total', 'bill', 'amount'] },
      { name: 'people', type: 'number', alt: ['friends', 'guests', 'count'] },
    ],
    returns: 'number[]',
    slots: { end: ['first', 'last'] },
    body: ({ end }) => `  const share = Math.floor($cents / $people);
  const rest = $cents % $people;
  return Array.from({ length: $people }, (_, i) => share + (${end === 'first' ? 'i < rest' : 'i >= $people - rest'} ? 1 : 0));`,
    tests: ({ end }) => [
      [[1000, 3], end === 'first' ? [334, 333, 333] : [333, 333, 334]],
      [
        [1000, 4],
        [250, 250, 250, 250],
      ],
      [
        [0, 2],
        [0, 0],
      ],
      [[5, 1], [5]],
      [[2, 3], end === 'first' ? [1, 1, 0] : [0, 1, 1]],
      [[101, 2], end === 'first' ? [51, 50] : [50, 51]],
    ],
    phrasings: [
      'Split a bill in cents among some people so that nothing is lost: equal whole shares, the {end} ones pay a cent more when it does not divide evenly. Return the list of shares.',
      'split cents fairly between n people, leftover cents go one each to the {end} people',
      'Four of us eat pizza and the total (in cents) rarely divides by four. Who pays what? The remaining cents should fall on the {end} persons, one cent each. I want an array of amounts.',
      'cents, people -> array of shares; spare cents one by one to the {end} ones',
      'Returns the amounts that each guest pays, in cents, adding up exactly to the total; the {end} guests carry the extra single cents.',
      'How do I divide an integer amount of cents by a head count without rounding errors? Any remainder is spread as one cent each over the {end} entries of the resulting array.',
      'Given the total in cents and the number of friends, produce one share per friend. Shares differ by at most 1 and the bigger ones come {end}.',
      'Please divide the restaurant cheque evenly; it is in whole cents. Odd cents: one more for each of the {end} payers until they are used up. Result is a list.',
      'divide bill in whole cents, remainer to the {end} people, 1 cent eech, as an array',
      'Rent sharing: total rent in cents, number of flatmates. Everybody pays the floor of the equal share and the {end} few pay 1 cent extra so that the sum is right. Output the numbers in an array.',
      'I want an array with one entry per person summing up to the bill (cents). All equal if possible, else the {end} entries are larger by one.',
      'even split of an amount of cents into integer parts, larger parts {end}',
      'Sharing a taxi: how many cents does each passenger give? No fractions, total must match, and whoever is {end} in the list gives the additional cent.',
      'Distribute cents over people as evenly as possible, as an array. If there are r cents too many, the {end} r people get one more.',
      'Fair split. Base share is the integer division of cents by people; the remainder r makes the {end} r shares bigger by 1; give back all shares.',
      'Group gift: the price in cents and how many people chip in -> contribution of each as an array, whole cents, {end} contributors round up so that it sums exactly.',
      'For my expense app I need to break a sum of cents into equal integer instalments, one per member, with the excess cents placed on the {end} members.',
      'bill splitter, whole cents only, the {end} people in the array pay the extra cents',
      'Cut a total into n whole-number portions that differ by no more than one, with the bigger portions at the positions that come {end}, in an array.',
      'What does everyone owe if the amount in cents is shared equally, nobody pays half cents, and the {end} persons each cover one of the cents left over? List please.',
      'equal shares as list, e.g. 900 cents for 3 people -> [300, 300, 300]; when there is a remainder the {end} people add one cent each',
    ],
  }),
  family({
    name: 'everyday-parking-fee',
    group: 'scenarios',
    names: ['parkingFee', 'parkingCost', 'garageFee', 'carParkCharge', 'parkingPrice'],
    params: [{ name: 'minutes', type: 'number', alt: ['mins', 'stay', 'parkedMinutes'] }],
    returns: 'number',
    slots: { free: [15, 30], hourly: [2, 3], cap: [18, 20] },
    body: `  if ($minutes <= {free}) return 0;
  return Math.min({cap}, Math.ceil($minutes / 60) * {hourly});`,
    tests: ({ free, hourly, cap }) =>
      [
        [[0], 0],
        [[free], 0],
        [[(free as number) + 1], hourly],
        [[60], hourly],
        [[61], (hourly as number) * 2],
        [[180], (hourly as number) * 3],
        [[1440], cap],
        [[540], Math.min(cap as number, (hourly as number) * 9)],
      ] as TestCase[],
    phrasings: [
      'Parking fee from minutes: up to {free} minutes are free, otherwise every started hour of the whole stay costs {hourly}, at most {cap}.',
      'parking cost: <= {free} min free, else {hourly} per started hour (counted from the beginning), max {cap}',
      'Our garage lets people stay {free} minutes for nothing. Whoever stays longer pays {hourly} euros for each hour begun, including the first, but no more than {cap} in total. How do I calculate that from the minutes?',
      'minutes parked -> fee; {free} or fewer: 0; else hours rounded up times {hourly}, capped at {cap}',
      'Returns the charge for a car park stay given in minutes. Free through minute {free}, then {hourly} per hour or part of an hour of the total time, limited to {cap}.',
      'What does parking cost after n minutes if I get nothing charged up to {free} minutes, then {hourly} for each commenced hour since arrival, daily maximum {cap}?',
      'Given how long a car stood there in minutes, round up to whole hours and charge {hourly} each, with a ceiling of {cap}; a stay of at most {free} minutes is free of charge.',
      'I need a parking ticket calculator: short stops (not more than {free} min) cost 0, all others ceil(hours) * {hourly}, never above {cap}.',
      'parkign price by minuts, first {free} free if you leave by then, otherwise {hourly} an hour rounded up over the full time, {cap} tops',
      'Please compute the car park charge. Tariff: {hourly} pounds per hour, part hours count as full hours, day rate {cap} is the most you pay, and leaving within {free} minutes (inclusive) costs nothing.',
      'The airport drop-off zone bills {hourly} for every hour you start and {cap} at most. If you are gone after {free} minutes or sooner you pay 0. Minutes in, price out.',
      'homework: parking meter, minutes as input, {hourly} dollars per started hour from arrival, upper limit {cap} dollars, no charge when minutes <= {free}',
      'Fee = hours rounded up x {hourly}, but not over {cap}, and 0 for stays of {free} minutes or less.',
      'Free of charge until minute {free} inclusive. From then on the entire time counts: each hour begun is {hourly}. The fee stops growing at {cap}.',
      'how much for the parking lot? {hourly} per hour, started hours are full hours, max {cap}, and a grace period: if you stay no longer than {free} minutes it is zero',
      'Compute what the barrier shows when a driver leaves: nothing for {free} minutes or under; otherwise {hourly} per begun hour of the stay, with {cap} as the top price.',
      'bike garage: minutes -> price. grace of {free} min (included), then ceil(min / 60) times {hourly}, cap of {cap}',
      'Car park tariff with a grace time of {free} minutes: past it, the stay is billed from the start in full hours at {hourly} each, limited to {cap} altogether.',
      'Someone parks for some minutes. Under or exactly {free}: pays 0. Longer: pays {hourly} for every hour started since driving in, though {cap} is the highest fee.',
      'Calculate the stadium parking charge: round the minutes up to hours, multiply by {hourly}, never charge beyond {cap}, waive it completely for {free} minutes or less.',
    ],
  }),
  family({
    name: 'everyday-taxi-fare',
    group: 'scenarios',
    names: ['taxiFare', 'cabFare', 'ridePrice', 'taxiCost', 'fareFor'],
    params: [
      { name: 'km', type: 'number', alt: ['distance', 'kilometers', 'kilometres'] },
      { name: 'night', type: 'boolean', alt: ['isNight', 'atNight', 'nightRide'] },
    ],
    returns: 'number',
    slots: { base: [3, 4], perKm: [1.5, 2], extra: [20, 25] },
    body: ({ extra }) => `  const fare = {base} + $km * {perKm};
  return $night ? fare * ${1 + (extra as number) / 100} : fare;`,
    tests: ({ base, perKm, extra }) => {
      const at = (km: number) => (base as number) + km * (perKm as number);
      const factor = (100 + (extra as number)) / 100;
      return [
        [[0, false], base],
        [[10, false], at(10)],
        [[10, true], at(10) * factor],
        [[0, true], (base as number) * factor],
        [[2.5, false], at(2.5)],
        [[40, true], at(40) * factor],
      ] as TestCase[];
    },
    phrasings: [
      'Taxi fare: base price {base} plus {perKm} per km; at night the whole fare is {extra}% higher.',
      'cab fare = {base} + {perKm} per kilometre, night rides cost {extra} % more in total',
      'In my town a taxi starts at {base} euros and adds {perKm} for every kilometre (fractions count proportionally). During the night there is a surcharge of {extra}% on everything. I have the distance and a flag for night.',
      'km, night? -> price: {base} flat + {perKm}/km, times {extra}% surcharge on the sum if night',
      'Returns the price of a ride of the given distance, made of a starting fee of {base} and {perKm} per kilometre, with {extra} percent on top of the total at night.',
      'How do I calculate a cab ride? You pay {base} to get in, {perKm} per km, and after dark everything costs {extra}% extra. Whether it is night is a boolean.',
      'Given kilometres and whether it is night, work out the fare: {base} initial charge, {perKm} each km, and a night supplement of {extra}% on the full amount.',
      'Please give me the ride cost. Flag drop {base}, rate {perKm} per kilometer, and if the night flag is true then raise the result by {extra} percent.',
      'taxi prise: start {base}, {perKm} per km, at nihgt {extra}% on top of all',
      'Ride hailing clone: the trip price is {base} plus {perKm} times the distance in km. A nighttime trip is {extra}% dearer, base fee included.',
      'Price for a taxi trip with day and night tariff; day is {base} + {perKm} * km and night is the day price increased by {extra}%.',
      'what does a cab cost for n km if boarding is {base}, the km price is {perKm}, and a night flag adds {extra}% to the total',
      'Homework on conditionals: fare is {base} dollars and {perKm} dollars for each km driven. If the ride happens at night, add {extra} percent of that fare. No rounding.',
      'Kilometres driven and a boolean for night tariff come in, the amount to pay comes out: basic fee {base}, distance fee {perKm}/km, {extra}% night surcharge on both.',
      'Meter reading for a taxi: begin with {base}, add {perKm} for each kilometer, then apply the {extra}% uplift for night trips.',
      'My driver charges {base} for coming and {perKm} per km. Late at night (a flag tells me) he multiplies the sum, it becomes {extra}% bigger. Need that as code.',
      'compute ride price ({base} fixed, {perKm} per km); the night flag means {extra}% more on the entire price',
      'Airport shuttle pricing: fixed {base}, variable {perKm} per kilometre of distance, and {extra} percent added to the total when it is a night transfer.',
      'The day fare is {base} plus distance times {perKm}. Return it, or return it with {extra}% added if it is night.',
      'For a tourist site: estimate the taxi fare from distance in km and night yes/no, where starting fee = {base}, km rate = {perKm}, night = plus {extra}% of all.',
    ],
    rules: [
      {
        say: [
          'the final fare is never below 8',
          'the minimum to pay in the end is 8',
          'charge at least 8 after everything else',
          'a result smaller than 8 becomes 8',
          'if the final amount is under 8, 8 is due',
        ],
        body: ({ extra }) => `  const fare = {base} + $km * {perKm};
  return Math.max(8, $night ? fare * ${1 + (extra as number) / 100} : fare);`,
        tests: ({ base, perKm, extra }) => {
          const at = (km: number) => (base as number) + km * (perKm as number);
          const factor = (100 + (extra as number)) / 100;
          return [
            [[0, false], 8],
            [[0, true], 8],
            [[1, true], 8],
            [[10, false], at(10)],
            [[20, true], at(20) * factor],
          ];
        },
      },
    ],
  }),
  family({
    name: 'everyday-course-grade',
    group: 'scenarios',
    names: ['courseGrade', 'finalGrade', 'letterGrade', 'gradeOf', 'gradeFromScores'],
    params: [{ name: 'scores', type: 'number[]', alt: ['points', 'marks', 'exams'] }],
    returns: 'string',
    slots: { a: [90, 85], b: [75, 70], fail: [40, 30] },
    body: `  if ($scores.some((score) => score < {fail})) return 'F';
  const average = $scores.reduce((sum, score) => sum + score, 0) / $scores.length;
  if (average >= {a}) return 'A';
  if (average >= {b}) return 'B';
  if (average >= 60) return 'C';
  return 'F';`,
    tests: ({ a, b, fail }) =>
      [
        [[[95, 92]], 'A'],
        [[[a, a]], 'A'],
        [[[(a as number) - 1, (a as number) - 1]], 'B'],
        [[[b]], 'B'],
        [[[(b as number) - 1, (b as number) - 1]], 'C'],
        [[[60]], 'C'],
        [[[59]], 'F'],
        [[[100, (fail as number) - 1]], 'F'],
        [[[100, 100, fail]], 'B'],
      ] as TestCase[],
    phrasings: [
      "Letter grade from exam scores: the average decides, A from {a}, B from {b}, C from 60, otherwise F; but a single score under {fail} means 'F' at once.",
      'scores -> grade. any score < {fail} -> F. else avg >= {a} A, >= {b} B, >= 60 C, below F',
      'I teach a course with several tests. Whoever has less than {fail} in any of them fails (F). For the others the mean counts: {a} or more is an A, {b} or more a B, 60 or more a C, and less than that an F.',
      'Returns the course grade A, B, C or F of a list of marks. One mark below {fail} gives F; otherwise averages of at least {a}, {b} and 60 give A, B and C, anything lower F.',
      'How can I turn an array of test results into a letter? Mean of {a}+ is A, {b}+ is B, 60+ is C, the rest F. Also F whenever one result is lower than {fail}.',
      'final grade by average ({a}/{b}/60 inclusive for A/B/C, else F), with a knockout: one exam under {fail} is F',
      'Given the points of a student, first check that no exam is below {fail}, in which case it is an F. Then average them and map to A (>= {a}), B (>= {b}), C (>= 60) or F.',
      'Please work out the final mark: mean score at least {a} makes an A, at least {b} a B, at least 60 a C, less than 60 an F, and a student with any paper under {fail} gets an F regardless of the mean.',
      'grade from array of scors: avarage {a} and up = A, {b} and up = B, 60 and up = C, else F. also F when some score is below {fail}',
      'Grading rule of our school: F if the worst score is under {fail}; otherwise by the arithmetic mean, with lower limits {a} for A, {b} for B and 60 for C; F under 60.',
      'I have quiz points in an array and need "A", "B", "C" or "F". Cutoffs on the average, inclusive: {a}, {b}, 60. Extra condition: a quiz with fewer than {fail} points fails the course.',
      'Average marks to letters. {a} and above A, {b} and above B, 60 and above C, below F. Fail straight away with F if at least one mark is smaller than {fail}.',
      'Students pass only if each exam has {fail} points or more, else F. Their letter follows the average: A needs {a}, B needs {b}, C needs 60; nobody under 60 passes (F).',
      'Report card helper: compute the mean of the scores and return A for >= {a}, B for >= {b}, C for >= 60 and F otherwise, unless one of the scores is < {fail}, that is F too.',
      'what letter does a student get? mean >= {a}: A, mean >= {b}: B, mean >= 60: C, anything else F, and one bad exam (< {fail}) ruins it: F',
      'Convert exam percentages into a course letter. No percentage may be below {fail} (F then). Thresholds for the mean, each included: A {a}, B {b}, C 60. Under 60: F.',
      'Marks come as a list of numbers. A mark less than {fail} is a fail of the whole module, so F. If there is none, grade the average: A from {a} on, B from {b} on, C from 60 on, F below.',
      'driving theory course: letter out of the average of all tests, A >= {a}, B >= {b}, C >= 60, F < 60; F also if the lowest test is under {fail}',
      'Determine whether it is an A, B, C or F: no exam below {fail} allowed (else F), average of {a} up is A, of {b} up B, of 60 up C, the remainder F.',
      'Grades by mean: at least {a} = A; at least {b} = B; at least 60 = C; F for everything lower as well as for anyone having a score beneath {fail}.',
    ],
    rules: [
      {
        say: [
          "no scores at all gives '-'",
          "return '-' for an empty list",
          "without any score the answer is '-'",
          "if the array is empty, give '-'",
          "an empty array means '-' (not graded yet)",
        ],
        body: `  if ($scores.length === 0) return '-';
  if ($scores.some((score) => score < {fail})) return 'F';
  const average = $scores.reduce((sum, score) => sum + score, 0) / $scores.length;
  if (average >= {a}) return 'A';
  if (average >= {b}) return 'B';
  if (average >= 60) return 'C';
  return 'F';`,
        tests: ({ a, b, fail }) =>
          [
            [[[]], '-'],
            [[[a]], 'A'],
            [[[b, b]], 'B'],
            [[[60, 60]], 'C'],
            [[[50, 55]], 'F'],
            [[[100, (fail as number) - 1, 100]], 'F'],
          ] as TestCase[],
      },
    ],
  }),
  family({
    name: 'everyday-bmi-text',
    group: 'scenarios',
    names: ['bmiText', 'describeBmi', 'bmiClass', 'bmiLabel', 'bodyMassText'],
    params: [
      { name: 'weight', type: 'number', alt: ['kg', 'kilos', 'mass'] },
      { name: 'height', type: 'number', alt: ['tall', 'bodyHeight', 'size'] },
    ],
    returns: 'string',
    slots: { unit: ['cm', 'm'], word: ['normal', 'healthy'] },
    body: ({ unit }) => `  const bmi = $weight / ${unit === 'cm' ? '($height / 100)' : '$height'} ** 2;
  const label = bmi < 18.5 ? 'underweight' : bmi < 25 ? '{word}' : bmi < 30 ? 'overweight' : 'obese';
  return \`\${bmi.toFixed(1)} (\${label})\`;`,
    tests: ({ unit, word }) => {
      const two = unit === 'cm' ? 200 : 2;
      return [
        [[80, two], `20.0 (${word})`],
        [[74, two], `18.5 (${word})`],
        [[72, two], '18.0 (underweight)'],
        [[100, two], '25.0 (overweight)'],
        [[116, two], '29.0 (overweight)'],
        [[120, two], '30.0 (obese)'],
        [[22, unit === 'cm' ? 100 : 1], `22.0 (${word})`],
      ];
    },
    phrasings: [
      "BMI with a label, like '22.5 ({word})': weight in kg, height in {unit}, one decimal. Below 18.5 underweight, below 25 {word}, below 30 overweight, else obese.",
      'bmi text from kg and {unit}: "20.0 ({word})", one decimal; < 18.5 underweight, < 25 {word}, < 30 overweight, from 30 obese',
      'I build a fitness page and have the weight in kilograms and the height in {unit}. Show the body mass index with one digit after the point, followed by the class in parentheses: underweight under 18.5, {word} under 25, overweight under 30, obese otherwise.',
      "kg, {unit} -> 'bmi (class)' with toFixed(1); classes: underweight <18.5, {word} <25, overweight <30, obese",
      'Returns the BMI of a person (kg, {unit}) to one decimal place and in brackets whether that is underweight (under 18.5), {word} (under 25), overweight (under 30) or obese.',
      "How do I print a BMI such as '31.2 (obese)'? The inputs are kilos and the height in {unit}. The limits are 18.5, 25 and 30; reaching a limit puts you in the next class: underweight, {word}, overweight, obese.",
      'Given mass in kg and body height in {unit}, compute kg per square metre and give a string: number with 1 decimal, space, class in round brackets. <18.5 underweight, <25 {word}, <30 overweight, >=30 obese.',
      'Please describe the body mass index as text, e.g. "17.0 (underweight)". Categories: underweight until 18.5, {word} from 18.5, overweight from 25, obese from 30. Height is in {unit}, weight in kg.',
      'BMI calulator with categroy text, kg and height in {unit}, "27.3 (overweight)", 18.5 and up {word}, 25 and up overweight, 30 and up obese, else underweight, one decimal',
      'School exercise: weight (kg) divided by height squared (metres; the height is given in {unit}). Output with one decimal plus " (underweight)", " ({word})", " (overweight)" or " (obese)" for values under 18.5, under 25, under 30 and the rest.',
      'The doctor wants to see "24.1 ({word})" from kilograms and a height in {unit}. underweight is less than 18.5, {word} less than 25, overweight less than 30, obese everything above; one digit after the decimal point.',
      'body mass index plus category in parentheses; inputs kg and {unit}; one decimal; cut points 18.5 / 25 / 30 go to the upper category; names underweight, {word}, overweight, obese',
      'Height comes in {unit} and weight in kg. Calculate the BMI, classify the unrounded value (underweight < 18.5 <= {word} < 25 <= overweight < 30 <= obese) and format it like "21.8 ({word})".',
      'Write out someone\'s BMI in the form "number (class)", number to one decimal, class one of underweight (<18.5), {word} (<25), overweight (<30), obese (30 or more); kg and {unit} given.',
      'what is my bmi and what does it mean? kg + height in {unit} -> e.g. "29.0 (overweight)". 30 and more is obese, 25 and more overweight, 18.5 and more {word}, otherwise underweight. 1 decimal',
      "A text for the health card: BMI rounded to a tenth and the band in parentheses. Bands by upper bound, not inclusive: 18.5 'underweight', 25 '{word}', 30 'overweight', none 'obese'. Metric input: kg and {unit}.",
      'Turn kilograms and {unit} into a BMI line: "<bmi with one decimal> (<label>)", with label underweight below 18.5, {word} below 25, overweight below 30 and obese from 30 upwards.',
      'Vet app for humans :) weight kg, height {unit}, result like "19.4 ({word})"; from 18.5 it is {word}, from 25 overweight, from 30 obese, under 18.5 underweight. One decimal always.',
      "Calculate kg/m² out of kg and {unit} and say what it means: '16.0 (underweight)' for less than 18.5, '{word}' for less than 25, 'overweight' for less than 30, 'obese' for more, always one decimal digit.",
      'Format the BMI for a profile page. Inputs: weight in kg, height in {unit}. Form: one decimal, then the weight class in parentheses: underweight, {word} (18.5+), overweight (25+), obese (30+).',
    ],
  }),
  family({
    name: 'everyday-group-tickets',
    group: 'scenarios',
    names: ['ticketTotal', 'groupTicketPrice', 'admissionTotal', 'entryCost', 'ticketsFor'],
    params: [{ name: 'ages', type: 'number[]', alt: ['visitors', 'group', 'family'] }],
    returns: 'number',
    slots: { free: [4, 6], reduced: [7, 8], full: [12, 14] },
    body: `  let total = 0;
  for (const age of $ages) {
    if (age < {free}) continue;
    total += age < 18 || age >= 65 ? {reduced} : {full};
  }
  return total;`,
    tests: ({ free, reduced, full }) =>
      [
        [[[30]], full],
        [[[]], 0],
        [[[(free as number) - 1]], 0],
        [[[free]], reduced],
        [[[17, 18]], (reduced as number) + (full as number)],
        [[[64, 65]], (reduced as number) + (full as number)],
        [[[40, 38, 10, 2]], 2 * (full as number) + (reduced as number)],
      ] as TestCase[],
    phrasings: [
      'Total ticket price for a group, given their ages: under {free} free, under 18 and from 65 on {reduced}, everybody else {full}.',
      'ages -> total admission: < {free} is 0, < 18 or >= 65 is {reduced}, otherwise {full}',
      'We want to visit the zoo with the family and I have all the ages in an array. Kids younger than {free} enter free, other minors (under 18) and seniors of 65 or older pay {reduced}, adults pay {full}. What do we pay together?',
      'How can I add up museum tickets? Each visitor has an age. Below {free}: nothing. Below 18 or at least 65: {reduced}. All the rest: {full}.',
      'Returns the sum of the entrance fees of the visitors, 0 for those under {free}, {reduced} for those under 18 or 65 and older, and {full} for the remaining ones.',
      'Given a list of ages, compute the price of all cinema tickets. Full price {full}; reduced price {reduced} for people under 18 and people aged 65+; children under {free} cost nothing.',
      'ticket total by ages. free: younger than {free}. concession ({reduced}): younger than 18, or 65 and up. normal: {full}',
      'Please calculate what a group pays at the swimming pool, from an array of ages: concession {reduced} (up to 17 years and from 65 years), regular {full}, toddlers under {free} free.',
      'tikcet prices summed for a list of ages, under {free} = 0, 17 or yuonger = {reduced}, 65 or older = {reduced}, else {full}',
      'Theme park entry: an adult costs {full}. Whoever is not 18 yet, or is 65 or more, costs {reduced}, except that the ones not yet {free} cost nothing. Sum for the whole group of ages, 0 for nobody.',
      'Sum of entry fees; age under {free} -> 0, 18 to 64 -> {full}, all other ages -> {reduced}',
      'I need the overall price at the box office for visitors with these ages. Pricing per head: {full} between 18 and 64 inclusive, {reduced} for everyone else, but infants below the age of {free} are let in free.',
      'An array of ages comes in, one number goes out: the money for all bus tickets. {full} per adult (18-64), {reduced} per child or pensioner (65 plus), no charge for those under {free}.',
      'The circus sells two tickets: {full} for adults and {reduced} for people under 18 and for people over 64 (whole years). Small children under {free} need none. Total for a list of ages?',
      'cost for the class trip: every age < {free} free of charge; ages {free} to 17 and 65+ pay {reduced}; 18 to 64 pay {full}; total it',
      'Work out the total admission. Age bands (whole years): 0 up to but excluding {free} is free, {free}-17 is {reduced}, 18-64 is {full}, 65 and above is {reduced}.',
      'For a booking form: the visitors enter their ages and see the sum. A person under {free} counts zero, a minor (under 18) or senior (65 or over) counts {reduced}, any other person {full}.',
      'Homework: loop over the ages of a family and add the ticket prices, {reduced} for juniors under 18 and seniors from 65, {full} for adults, 0 for babies and infants under {free}.',
      'What is the total for these ages at the ice rink? Skaters under {free}: free. Skaters under 18, and those who are 65 or older: {reduced}. Others: {full}.',
      'group admission from ages, full fare {full}, half fare {reduced} (age < 18 or age >= 65), none for age < {free}; add everything',
    ],
    rules: [
      {
        say: [
          'groups of ten or more people get 10% off the total',
          'with at least 10 visitors (free ones count too) the sum is reduced by 10 percent',
          'a group discount of 10% applies from 10 people on',
          'if there are 10 ages or more, take 10 % off the sum',
          'ten or more persons pay only 90% of the total',
        ],
        body: `  let total = 0;
  for (const age of $ages) {
    if (age < {free}) continue;
    total += age < 18 || age >= 65 ? {reduced} : {full};
  }
  return $ages.length >= 10 ? total * 0.9 : total;`,
        tests: ({ free, reduced, full }) =>
          [
            [[[]], 0],
            [[[30, 31, 32, 33, 34, 35, 36, 37, 38, 39]], (full as number) * 9],
            [[[30, 31, 32, 33, 34, 35, 36, 37, 38]], (full as number) * 9],
            [[[8, 8, 8, 8, 8, 8, 8, 8, 8, 8]], (reduced as number) * 9],
            [[[1, 1, 1, 1, 1, 70, 70, 70, 70, 70]], (reduced as number) * 4.5],
            [[[free, 18]], (reduced as number) + (full as number)],
          ] as TestCase[],
      },
    ],
  }),
  family({
    name: 'everyday-electricity-bill',
    group: 'scenarios',
    names: ['electricityBill', 'powerBill', 'energyCost', 'billForUsage', 'electricityCost'],
    params: [{ name: 'kwh', type: 'number', alt: ['usage', 'units', 'consumed'] }],
    returns: 'number',
    slots: { limit: [100, 200], high: [0.3, 0.35], base: [5, 8] },
    body: '  return {base} + Math.min($kwh, {limit}) * 0.2 + Math.max(0, $kwh - {limit}) * {high};',
    tests: ({ limit, high, base }) => {
      const full = (base as number) + (limit as number) * 0.2;
      return [
        [[0], base],
        [[50], (base as number) + 10],
        [[limit], full],
        [[(limit as number) - 10], full - 2],
        [[(limit as number) + 10], full + 10 * (high as number)],
        [[(limit as number) + 200], full + 200 * (high as number)],
      ] as TestCase[];
    },
    phrasings: [
      'Electricity bill by kWh: a fixed fee of {base}, the first {limit} kWh at 0.2 each, everything above at {high} each.',
      'power bill = {base} base fee + 0.2 per kwh up to {limit} + {high} per kwh beyond that',
      'My supplier has two tiers: the first {limit} kilowatt hours of a month cost 0.20, each further one costs {high}. On top there is a monthly charge of {base}. How do I get the total from the usage?',
      'kwh used -> amount due; {base} standing charge, 0.2/kwh for the first {limit}, {high}/kwh for the remainder',
      'Returns the monthly electricity cost: {base} plus 0.2 for every kWh until {limit} and {high} for every kWh over {limit}.',
      'How would you bill tiered energy? Up to {limit} units the unit price is 0.2, only the units over {limit} are charged at {high}, and {base} is always added.',
      'Given the number of kWh consumed, calculate what the household owes. Block one: {limit} kWh at 0.2. Block two: the excess at {high}. Basic fee: {base}.',
      'Please compute the energy bill with a standing charge of {base}. Consumption up to {limit} kWh is priced at 0.2, consumption past that at {high}.',
      'electricty bill, {base} fixed, frist {limit} kwh 0.2 each, the rest {high} each',
      'Exercise on progressive tariffs: units below or at {limit} cost 0.2 apiece, units above {limit} cost {high} apiece; the meter rent of {base} comes on top.',
      'Total of the power bill. Two price steps, 0.2 and {high}, where the dearer one starts after {limit} kWh and hits only the part above; {base} flat in addition.',
      'what do i owe for n kWh? there is a base price {base}, then 0.2 for each of the first {limit} and {high} for each one after them',
      'The landlord charges tenants for power: {base} per month in any case, 0.2 per unit for the first {limit} units and {high} per unit for extra units.',
      'Work out the utility invoice from the consumption. Standing charge {base}; cheap rate 0.2 applies through {limit} kWh; the expensive rate {high} applies to whatever exceeds it.',
      'Tiered water/power tariff for one meter reading: {base} + 0.2 * (part up to {limit}) + {high} * (part over {limit}).',
      'For our solar calculator I need the cost of grid power: {base} even for zero use, every kWh 0.2 until {limit} have been used, {high} for those that follow.',
      "Energy cost where heavy users pay more: the portion over {limit} kWh is {high} per kWh, the portion up to {limit} is 0.2, and don't forget the basic fee of {base}.",
      'camping site electricity: basic fee {base}, kWh 1 to {limit} at 0.2, later kWh at {high}, sum please',
      'Compute the charge for some kilowatt hours (may be 0, then only the fixed {base} is due): 0.2 each within the first {limit}, {high} each outside.',
      'Charge = {base} + usage at 0.2, except that usage in excess of {limit} kWh is priced {high} rather than 0.2.',
    ],
    rules: [
      {
        say: [
          'round the result to two decimals',
          'the amount is rounded to cents',
          'give it rounded to 2 decimal places, as a number',
          'round to the nearest cent at the end',
          'the total must be rounded to whole cents',
        ],
        body: `  const total = {base} + Math.min($kwh, {limit}) * 0.2 + Math.max(0, $kwh - {limit}) * {high};
  return Math.round(total * 100) / 100;`,
        tests: ({ limit, high, base }) => {
          const full = (base as number) + (limit as number) * 0.2;
          return [
            [[0], base],
            [[0.33], (base as number) + 0.07],
            [[10.5], (base as number) + 2.1],
            [[limit], full],
            [[(limit as number) + 20], full + 20 * (high as number)],
            [[1.01], (base as number) + 0.2],
          ] as TestCase[];
        },
      },
    ],
  }),
  family({
    name: 'everyday-fuel-share',
    group: 'scenarios',
    names: ['fuelShare', 'tripCost', 'fuelCostPerPerson', 'petrolShare', 'gasMoney'],
    params: [
      { name: 'distance', type: 'number', alt: ['km', 'kilometers', 'tripKm'] },
      { name: 'consumption', type: 'number', alt: ['litersPer100', 'usage', 'per100'] },
      { name: 'price', type: 'number', alt: ['perLiter', 'fuelPrice', 'litrePrice'] },
      { name: 'people', type: 'number', alt: ['riders', 'travellers', 'persons'] },
    ],
    returns: 'string',
    slots: { currency: ['€', 'EUR', '£', 'CHF'] },
    body: `  const liters = ($distance / 100) * $consumption;
  const share = (liters * $price) / $people;
  return \`\${share.toFixed(2)} {currency}\`;`,
    tests: ({ currency }) => [
      [[100, 5, 2, 1], `10.00 ${currency}`],
      [[250, 8, 1.5, 2], `15.00 ${currency}`],
      [[0, 6, 1.7, 3], `0.00 ${currency}`],
      [[100, 6, 1.5, 4], `2.25 ${currency}`],
      [[1000, 7, 1.8, 3], `42.00 ${currency}`],
      [[10, 5, 1, 1], `0.50 ${currency}`],
    ],
    phrasings: [
      "Fuel cost of a trip per person as text like '12.60 {currency}': distance in km, consumption in litres per 100 km, price per litre, number of people.",
      'fuel share: km, l/100km, price per liter, people -> "7.35 {currency}" (2 decimals)',
      'We share a car to work. I know the kilometres, what the car needs on 100 km, what a litre costs and how many we are. How much does everyone pay? Show it with two decimals and a space before {currency}.',
      'How do I split the petrol money? Litres = km / 100 * consumption, times price per litre, divided by the riders, formatted like "4.00 {currency}".',
      'Returns what each traveller pays for fuel, given km, litres per 100 km, price of a litre and number of travellers, with two decimals and " {currency}" at the end.',
      'Given a distance in km, the usage in liters per 100 km, the fuel price per liter and the head count, produce a text with the cost for one person: two digits after the point, then a blank and {currency}.',
      '(km, liters per 100 km, price, persons) -> e.g. 100, 5, 2, 1 -> "10.00 {currency}", so cost of the fuel divided by persons',
      'road trip calculator: fuel used from km and l/100 km, multiplied by litre price, shared equally by the people, text with 2 decimals + " {currency}"',
      'Please compute the cost per head of a drive. Inputs in this order: kilometres, consumption (l/100 km), litre price, persons. Output string such as "15.00 {currency}".',
      'petrol cost each persn pays for a trip, km and litres per 100km and price per litre and people, outpt "9.90 {currency}" always 2 decimals',
      'Carpooling app: from the length of the ride in km, the average consumption per 100 km in litres, the pump price and the amount of people, give each one\'s contribution as "x.xx {currency}".',
      'Cost of petrol for one of the passengers: (km/100 * litres per 100 km * price per litre) / people, shown with exactly 2 decimals followed by {currency} after a space.',
      'I want to tell my friends what they owe me for gas. Known: distance (km), liters per 100 km, price per liter, number of persons in the car including me. Format it as 3.20 {currency}.',
      'Even split of the fuel bill as a string with two decimal places and the suffix " {currency}"; the bill follows from kilometres, litres needed for 100 kilometres and price of one litre.',
      'gas money per person -> string, 2 decimals, " {currency}" behind; km * l/100km / 100 * price / people',
      'A holiday drive is so many km long, the van burns so many litres per 100 km, diesel costs so much a litre, and so many of us ride along. What is the share of one, written like "42.00 {currency}"?',
      'Compute the per-person driving expense and format it to two decimals with {currency} as trailing unit (one space). Parameters: trip km, litres/100 km, price/litre, persons.',
      'Students sharing a moving van: take distance in km, fuel per 100 km in litres, price of fuel and the number of students; give the equal share as text, "0.50 {currency}" for 50 cents.',
      'Calculate fuel needed (liters per 100 km scaled to the distance), then the money, then divide among the people and print it like 2.25 {currency}.',
      'equal part of the fuel costs, two decimals and {currency} after a space, out of km, l per 100 km, price per l and how many persons share',
    ],
    rules: [
      {
        say: [
          'the distance is one way and they also drive back, so count it twice',
          'it is a round trip: double the distance',
          'the given distance is for one direction, include the way back',
          'count the way there and back (distance times two)',
          'the return journey has the same length and must be included',
        ],
        body: `  const liters = (($distance * 2) / 100) * $consumption;
  const share = (liters * $price) / $people;
  return \`\${share.toFixed(2)} {currency}\`;`,
        tests: ({ currency }) => [
          [[50, 5, 2, 1], `10.00 ${currency}`],
          [[125, 8, 1.5, 2], `15.00 ${currency}`],
          [[0, 6, 1.7, 3], `0.00 ${currency}`],
          [[100, 6, 1.5, 4], `4.50 ${currency}`],
          [[500, 7, 1.8, 3], `42.00 ${currency}`],
        ],
      },
    ],
  }),
  family({
    name: 'everyday-scale-recipe',
    group: 'scenarios',
    names: ['scaleRecipe', 'adjustServings', 'scaleIngredients', 'recipeFor', 'resizeRecipe'],
    params: [
      { name: 'ingredients', type: '{ name: string; {amount}: number }[]', alt: ['recipe', 'items', 'list'] },
      { name: 'from', type: 'number', alt: ['servings', 'original', 'oldServings'] },
      { name: 'to', type: 'number', alt: ['wanted', 'target', 'newServings'] },
    ],
    returns: '{ name: string; {amount}: number }[]',
    slots: { amount: ['amount', 'quantity', 'grams'] },
    body: `  return $ingredients.map((item) => ({
    ...item,
    {amount}: Math.round(((item.{amount} * $to) / $from) * 10) / 10,
  }));`,
    tests: ({ amount }) => {
      const row = (name: string, value: number) => ({ name, [amount as string]: value });
      return [
        [
          [[row('flour', 200), row('eggs', 2)], 4, 2],
          [row('flour', 100), row('eggs', 1)],
        ],
        [[[row('sugar', 50)], 3, 4], [row('sugar', 66.7)]],
        [[[], 2, 4], []],
        [[[row('salt', 1)], 4, 1], [row('salt', 0.3)]],
        [[[row('rice', 80)], 1, 6], [row('rice', 480)]],
        [[[row('milk', 125)], 2, 2], [row('milk', 125)]],
      ];
    },
    phrasings: [
      'Scale a recipe from one number of servings to another: ingredients { name, {amount} }, the new {amount} rounded to one decimal.',
      'scale ingredients (name, {amount}) from x servings to y servings, round to 1 decimal',
      'The cake in my cookbook is for 4 people but I have 6 guests. Ingredients are objects with name and {amount}; I need the same list with every {amount} converted for the new number of people, one decimal place.',
      'ingredients: { name: string; {amount}: number }[], old servings, new servings -> same list with {amount} * new / old, rounded to tenths',
      'Returns the ingredients (each with name and {amount}) converted from the original servings to the wanted servings, with each {amount} rounded to one decimal place.',
      'How do I adjust the {amount} of all { name, {amount} } ingredients when a recipe for n portions is cooked for m portions? Please round to one digit after the point.',
      'Given an array of { name: string; {amount}: number }, the portions it is meant for and the portions I want, compute a new array with proportional values to 1 decimal.',
      'type Ingredient = { name: string; {amount}: number }. Multiply each {amount} by target servings over original servings and round to a tenth; leave the names alone and do not change the input.',
      'recepie scaling: list of name + {amount}, from servings, to servings, proprotional and rounded to one decimal',
      'Please rescale the shopping list of a dish. An entry has a name and a numeric {amount}. First number: servings the list is for. Second number: servings needed. Tenths are precise enough.',
      '[{ name: "rice", {amount}: 80 }], 1, 6 -> [{ name: "rice", {amount}: 480 }]; scaled by servings, rounded to one decimal',
      'Recipe converter: map over the ingredients (name, {amount}), keep the name, and set {amount} to {amount} times new servings divided by old servings, rounded to the nearest 0.1.',
      'I would like to halve or double recipes. Items look like { name: "flour", {amount}: 200 }. Inputs after the list are the current and the desired number of servings. New objects, {amount} with at most one decimal.',
      'Portion calculator for a canteen. Every ingredient is { name, {amount} }. Given the portions of the recipe and the portions to cook, give back the list with adapted {amount} values (one decimal).',
      'servings adjuster; item fields are name and {amount}; factor is wanted/original; round(… , 1)',
      'For a cooking site: when the visitor changes the servings, recompute the {amount} of each ingredient (objects having name and {amount}) relative to the original servings, to the nearest tenth.',
      'Convert all quantities of a recipe, stored as {amount} next to name, for another number of eaters; original eaters and new eaters are passed as numbers; keep one decimal.',
      'What does the ingredient list look like for a different number of guests? Given name/{amount} pairs as objects, the guests it was written for and the guests coming. Round each {amount} to one decimal.',
      'Cocktail recipes are for 1 glass, I need them for a pitcher. Array of objects with name and {amount}, then from-servings and to-servings. Return an array of the same shape, {amount} scaled and rounded to 1 decimal.',
      'new list of { name, {amount} } with {amount} scaled by to / from and rounded to one decimal place',
    ],
    rules: [
      {
        say: [
          'leave out ingredients whose new value is 0',
          'drop the ones that come out as 0 after rounding',
          'anything that ends up at zero is removed from the result',
          'do not list ingredients that are 0 after scaling',
          'filter away entries that round to zero',
        ],
        body: `  return $ingredients
    .map((item) => ({ ...item, {amount}: Math.round(((item.{amount} * $to) / $from) * 10) / 10 }))
    .filter((item) => item.{amount} > 0);`,
        tests: ({ amount }) => {
          const row = (name: string, value: number) => ({ name, [amount as string]: value });
          return [
            [[[row('flour', 200), row('salt', 0.1)], 4, 1], [row('flour', 50)]],
            [[[row('sugar', 50)], 3, 4], [row('sugar', 66.7)]],
            [[[], 2, 4], []],
            [[[row('salt', 0)], 4, 8], []],
            [
              [[row('rice', 80), row('oil', 0.4)], 2, 1],
              [row('rice', 40), row('oil', 0.2)],
            ],
          ];
        },
      },
    ],
  }),
  family({
    name: 'everyday-weather-label',
    group: 'scenarios',
    names: ['weatherLabel', 'temperatureText', 'describeTemperature', 'feelsLike', 'tempLabel'],
    params: [{ name: 'fahrenheit', type: 'number', alt: ['temp', 'degrees', 'tempF'] }],
    returns: 'string',
    slots: { cold: [5, 10], hot: [20, 25], middle: ['mild', 'pleasant'] },
    body: `  const celsius = Math.round((($fahrenheit - 32) * 5) / 9);
  const label = celsius < {cold} ? 'cold' : celsius < {hot} ? '{middle}' : 'hot';
  return \`\${celsius}°C, \${label}\`;`,
    tests: ({ cold, hot, middle }) => {
      const f = (c: number) => c * 1.8 + 32;
      return [
        [[32], '0°C, cold'],
        [[212], '100°C, hot'],
        [[-40], '-40°C, cold'],
        [[f(cold as number)], `${cold}°C, ${middle}`],
        [[f((cold as number) - 1)], `${(cold as number) - 1}°C, cold`],
        [[f(hot as number)], `${hot}°C, hot`],
        [[f((hot as number) - 1)], `${(hot as number) - 1}°C, ${middle}`],
      ];
    },
    phrasings: [
      "Describe a Fahrenheit temperature in Celsius, e.g. '0°C, cold': whole degrees, below {cold} cold, below {hot} {middle}, otherwise hot.",
      'fahrenheit -> "12°C, label", rounded; label cold if < {cold}°C, {middle} if < {hot}°C, else hot',
      'My American weather feed is in Fahrenheit, my readers want Celsius and a word. Round to whole degrees, then say cold (under {cold}), {middle} (under {hot}) or hot, as in "100°C, hot".',
      'Returns the temperature converted from °F to rounded °C, followed by a comma, a space and cold (less than {cold}), {middle} (less than {hot}) or hot.',
      'How do I show 212 degrees Fahrenheit as "100°C, hot"? Under {cold} Celsius it should say cold, from {cold} on {middle}, and from {hot} on hot. Rounded to an integer first.',
      'Given degrees Fahrenheit, output text: Celsius to the nearest integer, "°C, " and a label (cold / {middle} / hot, where {middle} starts at {cold} and hot starts at {hot}).',
      'Please convert F to C (nearest whole degree) and append ", cold" when that is below {cold}, ", {middle}" when it is below {hot} and ", hot" in all other cases; unit sign °C after the number.',
      'temp in F to celcius text with lable: "-40°C, cold", limits {cold} (first that is {middle}) and {hot} (first that is hot), rounded degrees',
      '32 -> "0°C, cold"; 212 -> "100°C, hot"; in between from {cold}°C to below {hot}°C the word is {middle}; input is Fahrenheit',
      'Thermometer display: takes Fahrenheit, prints rounded Celsius with °C, a comma and how it feels: cold under {cold}, hot at {hot} or above, {middle} for the rest.',
      'A word for the weather: convert °F to °C, round it, and classify the rounded value. Less than {cold}: cold. At least {hot}: hot. Otherwise: {middle}. Format "<n>°C, <word>".',
      'weather widget line from a fahrenheit number: whole celsius + "°C, " + cold|{middle}|hot (cold below {cold} °C, hot from {hot} °C)',
      'Exercise: read a temperature in Fahrenheit, write it in Celsius without decimals and comment on it, like "0°C, cold". Comments are cold up to but excluding {cold}, {middle} up to but excluding {hot}, hot from there.',
      'I get Fahrenheit readings from a sensor. Produce strings such as "-40°C, cold": integer Celsius and one of cold (< {cold}), {middle} (>= {cold} and < {hot}), hot (>= {hot}).',
      'Text for the pool sign: the Fahrenheit reading as rounded Celsius plus a remark after a comma. The remark is hot for {hot} degrees C or more, {middle} for {cold} or more, else cold.',
      'Fahrenheit in, friendly Celsius text out. Rounded number, then "°C, ", then "cold" (colder than {cold}), "{middle}" (colder than {hot}) or "hot".',
      'Translate a Fahrenheit value for Europeans: "37°C, hot" style, with whole degrees; the adjective depends on the rounded Celsius value, thresholds {cold} for {middle} and {hot} for hot, cold under that.',
      'degC string with adjective from degF: round((f - 32) * 5 / 9), cold when < {cold}, {middle} when < {hot}, hot when >= {hot}, joined as "n°C, adjective"',
      'For the greenhouse log, turn °F into a note such as "100°C, hot". Rounding to the nearest degree. Up to {cold} exclusive the note says cold, up to {hot} exclusive {middle}, after that hot.',
      'What should my app say for a Fahrenheit temperature? The Celsius figure (no decimals) with °C and, after ", ", the word cold for figures less than {cold}, hot for figures of {hot} and more, {middle} between.',
    ],
  }),
];
