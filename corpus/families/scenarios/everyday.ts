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
];
