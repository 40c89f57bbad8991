/** Business and house rules: pay, points, prices, limits. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'calendar-daily-overtime',
    group: 'scenarios',
    names: ['payWithOvertime', 'weekPay', 'wagesFor', 'overtimePay', 'totalPay'],
    params: [
      { name: 'hours', type: 'number[]', alt: ['days', 'hoursPerDay'] },
      { name: 'rate', type: 'number', alt: ['wage', 'hourly', 'hourlyRate'] },
    ],
    returns: 'number',
    slots: { limit: [7, 8, 10], factor: [1.25, 1.5, 2] },
    body: `  let pay = 0;
  for (const worked of $hours) {
    const overtime = Math.max(0, worked - {limit});
    pay += (worked - overtime + overtime * {factor}) * $rate;
  }
  return pay;`,
    tests: ({ limit, factor }) => {
      const l = limit as number;
      const f = factor as number;
      return [
        [[[l], 20], 20 * l],
        [[[], 20], 0],
        [[[l + 2], 10], 10 * l + 20 * f],
        [[[6, l + 1], 12], 72 + 12 * l + 12 * f],
        [[[0, 4], 15], 60],
        [[[l + 1, l + 1, 1], 10], 20 * l + 20 * f + 10],
        [[[5, 5], 0], 0],
      ];
    },
    phrasings: [
      'Pay for a list of daily hours at an hourly rate, where on each day the hours over {limit} are paid {factor} times the rate.',
      'wages: hours per day as array, rate; daily overtime above {limit}h counts x{factor}',
      'I am paid per hour and anything beyond {limit} hours in one day is overtime at {factor} times my wage. From the hours of every day and the wage, how much do I get in total?',
      'How do I compute the pay when overtime is decided per day, not per week? More than {limit} hours on a day: the extra hours earn {factor}x. I have number[] of hours and the rate.',
      'Returns the total wages for the given days. Hours up to {limit} on a day are normal, the rest of that day is multiplied by {factor}.',
      'hours[] + rate -> money; per day: first {limit} hours normal, additional ones * {factor}',
      'Given how many hours someone worked on each day and their rate per hour, add up the earnings. Overtime starts after {limit} hours each day and is worth {factor} times as much.',
      'Please write the payroll sum for seasonal workers: list of hours, one number a day, and the hourly rate. Past {limit} hours in a day they earn {factor} times the rate. No days means 0.',
      'calc pay w/ dayly overtime ({limit} h limit, facter {factor}) from an array of hours and an hourly wage',
      'For every day in the array split the hours into regular (max {limit}) and overtime (what exceeds it). Regular is paid at the rate, overtime at {factor} times the rate. Return the whole sum.',
      'A kitchen pays {factor} times the hourly wage for the part of a day that exceeds {limit} hours. What are the wages for days such as [6, 11, 9]?',
      'Sum of daily pay. Daily pay = rate * hours, but hours number {limit} plus are weighted with {factor}. Empty list gives 0, no rounding.',
      'I want the weekly earnings out of five or so daily hour counts and the hourly pay, taking into account the daily overtime bonus: above {limit} hours each hour counts as {factor} hours.',
      'overtime rule: {limit} hours a day at base rate, all hours past that at base rate times {factor}. compute what an employee gets for a number of days',
      'In our country overtime is counted by the day. Work longer than {limit} hours and the surplus is multiplied by {factor}. Total the pay for an array of day lengths in hours at a given rate.',
      'What does a builder earn for these days if the norm is {limit} hours per day and each hour over the norm pays {factor} times? Input: array of hours, pay per hour.',
      'Work out gross pay from hours worked by day. The bit over {limit} on any single day goes in at {factor} times the hourly rate; short days do not cancel it out.',
      'Reduce daily hours to pay: min(h, {limit}) at the normal rate, max(0, h - {limit}) at {factor} times the rate',
      'My boss gives me {factor} times the usual money for the hours after the first {limit} of a day. Usual money is a parameter, hours per day is a list. Total please.',
      'Payslip helper for hourly staff; extra hours (beyond {limit}/day) carry factor {factor}. Args are the days with their hours, and what an hour pays.',
    ],
    rules: [
      {
        say: [
          'round the result to 2 decimals',
          'the sum is rounded to cents',
          'the final amount has to be rounded to two decimal places',
          'give the answer to the nearest cent',
          'at the end round to hundredths',
        ],
        body: `  let pay = 0;
  for (const worked of $hours) {
    const overtime = Math.max(0, worked - {limit});
    pay += (worked - overtime + overtime * {factor}) * $rate;
  }
  return Math.round(pay * 100) / 100;`,
        tests: ({ limit, factor }) => {
          const l = limit as number;
          const f = factor as number;
          return [
            [[[l], 20], 20 * l],
            [[[], 20], 0],
            [[[1 / 3], 10], 3.33],
            [[[2 / 3, 0], 10], 6.67],
            [[[l + 2], 10], 10 * l + 20 * f],
            [[[1 / 7], 1], 0.14],
          ];
        },
      },
    ],
  }),
  family({
    name: 'calendar-loyalty-level',
    group: 'scenarios',
    names: ['loyaltyLevel', 'memberLevel', 'memberStatus', 'cardLevel', 'customerTier'],
    params: [{ name: 'points', type: 'number', alt: ['score', 'collected', 'balance'] }],
    returns: '{ level: string; missing: number }',
    slots: { silver: [100, 200], gold: [500, 1000], start: ['basic', 'bronze'] },
    body: `  if ($points >= {gold}) return { level: 'gold', missing: 0 };
  if ($points >= {silver}) return { level: 'silver', missing: {gold} - $points };
  return { level: '{start}', missing: {silver} - $points };`,
    tests: ({ silver, gold, start }) => {
      const s = silver as number;
      const g = gold as number;
      return [
        [[0], { level: start as string, missing: s }],
        [[s - 1], { level: start as string, missing: 1 }],
        [[s], { level: 'silver', missing: g - s }],
        [[g - 1], { level: 'silver', missing: 1 }],
        [[g], { level: 'gold', missing: 0 }],
        [[9999], { level: 'gold', missing: 0 }],
        [[40], { level: start as string, missing: s - 40 }],
      ];
    },
    phrasings: [
      "Loyalty level from points: 'gold' from {gold}, 'silver' from {silver}, otherwise '{start}'. Return { level, missing } where missing is the points needed for the next level, 0 for gold.",
      'points -> { level, missing }; {start} < {silver} <= silver < {gold} <= gold; missing = points to next level (gold: 0)',
      'Our coffee shop has a bonus card with the levels {start}, silver (at least {silver} points) and gold (at least {gold}). For a number of points I would like an object with level and how many points are missing for the next one; gold misses nothing.',
      'How can I return both the membership level and the distance to the next? Thresholds, inclusive: silver {silver}, gold {gold}; below it is {start}. Shape: { level: string, missing: number }, with missing 0 at the top.',
      'Returns { level, missing } for a customer: level is "{start}", "silver" ({silver} points or more) or "gold" ({gold} or more), and missing tells the points until the following level (0 when gold).',
      'bonus programme: gold >= {gold}, silver >= {silver}, else {start}; result object has level plus missing points up to the next threshold, 0 if there is none',
      'Given the points of an airline member, say which tier they hold and what they lack for the next. Tiers: {start} at first, silver at {silver}, gold at {gold}. Fields of the result: level, missing. Gold gets missing 0.',
      'Please make an object { level, missing } out of loyalty points. Reaching exactly {silver} makes you silver and exactly {gold} makes you gold, anyone else is "{start}". Missing is next limit minus points and zero for gold.',
      'loyalty staus by points ({start}, silver from {silver}, gold from {gold}) and points mising to the next status, as { level, missing }, gold -> 0',
      'A bookshop shows customers "silver, 60 points to gold". I need the data for it: { level, missing }. Levels begin at 0 ("{start}"), {silver} ("silver") and {gold} ("gold"); nothing is missing at gold, so 0.',
      'If points are {gold} or higher the level is gold and missing 0. If {silver} or higher, silver and missing the rest to {gold}. Else {start} and missing the rest to {silver}. Return both in an object.',
      'frequent flyer status: name in `level` (lower case {start}/silver/gold), remaining points in `missing`. limits {silver} and {gold} are inclusive, missing is 0 for gold',
      'Determine a client\'s tier. Under {silver} points: "{start}". From {silver}: "silver". From {gold}: "gold". Also tell the gap to the next tier, zero for the highest. Output { level, missing }.',
      'For a game account with points, give back an object: level ("{start}" | "silver" | "gold", where silver needs {silver} and gold needs {gold}) and missing (points still needed to climb one level, 0 on gold).',
      'What level does a collector with n points have and how many are left to go? {silver} points are required for silver, {gold} for gold, before that one is {start}. Use the keys level and missing; missing is 0 at gold.',
      'Map points to { level, missing }. Example: {silver} points make level silver and missing {gold} minus {silver}. Start level is {start}, top level is gold at {gold} with missing 0.',
      'Hotel rewards: I want to see the level and the shortfall to the one above. The levels are {start}, silver ({silver}+) and gold ({gold}+). As an object with level and missing, with no shortfall (0) for gold members.',
      'tier + remaining points as object (level, missing) with boundaries {silver} for silver and {gold} for gold, both reached when equal; default tier {start}; remaining is 0 on the last tier',
      'Write the status logic of our stamp card: {start} customers become silver at {silver} points and gold at {gold}. Result has `level` and `missing`, the latter being what is needed for promotion, or 0 if gold already.',
      'Could you compute someone\'s card colour and the points to the next colour? "{start}" until {silver}, then "silver" until {gold}, then "gold" for good (0 missing). Name the two properties level and missing.',
    ],
  }),
  family({
    name: 'calendar-mixed-vat-total',
    group: 'scenarios',
    names: ['grossTotal', 'totalWithVat', 'invoiceGross', 'sumWithTax', 'amountDue'],
    params: [
      {
        name: 'lines',
        type: '{ price: number; quantity: number; {flag}: boolean }[]',
        alt: ['items', 'positions', 'entries'],
      },
      { name: 'percent', type: 'number', alt: ['vat', 'taxRate', 'vatPercent'] },
    ],
    returns: 'number',
    slots: { flag: ['net', 'withoutVat', 'taxMissing'] },
    body: `  let total = 0;
  for (const { price, quantity, {flag} } of $lines) {
    total += price * quantity * ({flag} ? 1 + $percent / 100 : 1);
  }
  return Math.round(total * 100) / 100;`,
    tests: ({ flag }) => {
      const lines = (...entries: [number, number, boolean][]) => rows(`price quantity ${flag}`, ...entries);
      return [
        [[lines([100, 1, true], [50, 2, false]), 20], 220],
        [[[], 20], 0],
        [[lines([10, 3, true]), 10], 33],
        [[lines([9.99, 1, false]), 25], 9.99],
        [[lines([9.99, 1, true]), 10], 10.99],
        [[lines([200, 1, true]), 0], 200],
        [[lines([0.1, 1, false], [0.2, 1, false]), 19], 0.3],
        [[lines([80, 2, true], [15, 0, true]), 25], 200],
      ];
    },
    phrasings: [
      'Invoice total including VAT: lines are { price, quantity, {flag} }; if {flag} is true the VAT percentage still has to be added, otherwise the price includes it. Round the sum to 2 decimals.',
      'lines (price, quantity, {flag}: boolean) + vat percent -> gross total, add vat only to lines with {flag} true, rounded to cents at the end',
      'Some of our suppliers quote prices with tax and some without. Each line has price, quantity and a boolean {flag}, true meaning that tax must be put on top. I need the total to pay at a given percentage, to the nearest cent.',
      'How do I sum a list of { price: number; quantity: number; {flag}: boolean } where only those flagged true get percent % added? The total should have two decimals.',
      'Returns the gross total of all positions, rounded to cents. Positions with {flag} set get the VAT (a percentage such as 20) added to price * quantity; the others already contain it.',
      'mixed tax prices: {flag} true => price * (1 + percent/100), false => price; times quantity, summed, rounded to 2 places; fields price, quantity, {flag}',
      'Given order positions with price, quantity and {flag} and a VAT rate in percent, compute the amount due. {flag} tells that VAT is not in the price yet. Only round once, at the end, to two decimals.',
      'Please total my invoice. Items look like { price: 9.99, quantity: 1, {flag}: true }. Where {flag} is true please add the tax percent I pass, where it is false leave the price. Result rounded to cents, nothing ordered gives 0.',
      'gross sum of items, vat added just if {flag}; item: price, quantitiy, {flag}; vat in precent; round to .01',
      'Type Line = { price: number; quantity: number; {flag}: boolean }. A line costs price times quantity, plus the given VAT percentage if {flag}. Sum all lines and round to two decimal places.',
      'Bookkeeping: what is the total including tax if a part of the lines (those with {flag} = true) come untaxed? There is price and quantity on each, and the tax rate is e.g. 19 for 19%. Cents precision.',
      'A craft business mixes taxed and untaxed prices in one offer. Make the gross sum: for {flag} lines, price * quantity increased by percent; for the rest, price * quantity. Rounded to 2 digits after the point.',
      'I have { price, quantity, {flag} } records and a percentage. Records marked {flag} are before VAT. Return how much the customer pays for everything, rounded to the cent.',
      'Compute an order sum in which VAT is added selectively: the boolean {flag} on a line (alongside price and quantity) says yes. The rate is a percent number. Round the final number to hundredths.',
      'Offer calculator. price x quantity for every line; lines having {flag} true are multiplied by one plus the VAT percent over a hundred; add it up; two decimals.',
      'What do I owe in total? The list has the unit price, the quantity and whether tax has to be added ({flag}). The fields are called price, quantity and {flag}, and the tax is in percent. Round to whole cents.',
      'Normalise all lines to prices with VAT and sum: {flag} true needs percent on top. E.g. [{ price: 100, quantity: 1, {flag}: true }, { price: 50, quantity: 2, {flag}: false }] at 20 -> 220. Round to two decimals.',
      'For a quote with a tax rate in percent, sum up the lines. Each is an object with price (per piece), quantity (pieces) and {flag} (true if VAT comes in addition). The answer is rounded to 2 decimals.',
      'total with vat, where vat is already inside unless {flag} is set; lines have price, quantity, {flag}; vat like 25 means 25 percent; cent rounding once after adding',
      'Sum positions of a receipt: { price, quantity, {flag} }. If {flag}, VAT (argument, in per cent) is charged extra. Otherwise it is in the price. Whole result to the nearest 0.01.',
    ],
  }),
  family({
    name: 'calendar-museum-price',
    group: 'scenarios',
    names: ['ticketPrice', 'entryPrice', 'admission', 'priceFor', 'museumPrice'],
    params: [
      { name: 'age', type: 'number', alt: ['years', 'visitorAge'] },
      { name: 'weekday', type: 'string', alt: ['day', 'dayName', 'on'] },
    ],
    returns: 'number',
    slots: { full: [12, 16], reduced: [6, 8], day: ['Tuesday', 'Wednesday'], senior: [65, 67] },
    body: `  if ($age < 6) return 0;
  const price = $age < 18 || $age >= {senior} ? {reduced} : {full};
  return $weekday === '{day}' ? price / 2 : price;`,
    tests: ({ full, reduced, day, senior }) => [
      [[5, 'Monday'], 0],
      [[6, 'Monday'], reduced as number],
      [[17, day as string], (reduced as number) / 2],
      [[18, 'Friday'], full as number],
      [[(senior as number) - 1, 'Sunday'], full as number],
      [[senior as number, 'Sunday'], reduced as number],
      [[40, day as string], (full as number) / 2],
      [[3, day as string], 0],
    ],
    phrasings: [
      "Museum ticket price by age and weekday name: under 6 free, under 18 or from {senior} on {reduced}, everyone else {full}; on '{day}' all prices are halved.",
      'age + weekday ("Monday"...) -> price; <6: 0, <18 or >={senior}: {reduced}, else {full}; {day} is half price',
      'Our zoo has these rates: {full} for adults, {reduced} for those younger than 18 and for people of {senior} or older, nothing for children below 6. On {day} everybody pays half. What does one visitor pay, given the age and the English name of the day?',
      'How do I write the entry fee rule? Kids under 6 get in free; ages 6 to 17 and {senior}+ pay {reduced}; others pay {full}; on a {day} you pay 50%. Inputs are the age and a day name like "Friday".',
      'Returns the admission for a visitor: 0 below the age of 6, {reduced} for under 18s and for ages from {senior}, {full} otherwise, and half of it when the weekday is "{day}".',
      'ticket price: normal {full}, discounted {reduced} (age < 18 or age >= {senior}), infants (< 6) free, half price on {day}; day is passed as a full name, capitalised',
      'Given an age and the weekday as text, what is the admission to the castle? {full} is standard, {reduced} is for minors (below 18) and seniors ({senior} and up), small children below six are free, and every {day} is half-price day.',
      'Please compute what a swimming pool ticket costs. Adults {full}, reduced {reduced}. Reduced applies to anybody who is not 18 yet or has turned {senior}. Younger than 6 is free. If the day is {day}, divide by two.',
      'entry fee by age and day: free under 6, {reduced} till 17 and from {senior}, otherwhise {full}; {day} -> halve teh price',
      'At the box office: check the age first. Under 6? Zero. Under 18, or at least {senior}? {reduced}. Else {full}. Then check the day name: {day} cuts the price in half.',
      'Price list of an exhibition. Child up to 5: free. 6-17: {reduced}. 18 to one year less than {senior}: {full}. {senior} and over: {reduced}. {day}s: half of all that. I pass the age and a day such as "Sunday".',
      'My cinema wants age- and day-dependent prices. Basic {full}, for young people (under 18) and old people ({senior} or more) {reduced}, for the very young (under 6) nothing, and on {day} 50 percent off.',
      'What is the price of one ticket for somebody aged n on a weekday like "Monday"? Half on {day}. Full price {full}, cheaper price {reduced} for less than 18 or not less than {senior} years, free for less than 6.',
      'Work out admission: three prices (0, {reduced}, {full}) depending on the age limits 6, 18 and {senior}, where someone exactly at 6 pays {reduced}, at 18 pays {full} and at {senior} pays {reduced} again. When it is {day}, half.',
      'cable car fare, one person: age under six free, below eighteen or {senior} and older {reduced}, all others {full}. weekday string "{day}" means half the fare.',
      'I need the fee for our theme park. It is halved on {day}. Ages: below 6 free, below 18 {reduced}, {senior} plus {reduced}, the others {full}. The weekday is an English word with a capital letter.',
      'Calculate a visitor\'s price. The weekday matters ("{day}" = half price) and so does the age: free before the 6th birthday, {reduced} before the 18th and from the {senior}th onwards, {full} in between.',
      'Ticket rules as code, please: full fare {full}; concession {reduced} for under-18s and for visitors {senior} or above; under-6s free; half-price {day}. Return the fare for an age and a day name.',
      'concession pricing: {full}/{reduced}/0 by age (<6 free, <18 or {senior}+ concession), 50% on {day}',
      'Someone visits the aquarium at a certain age and on a certain day of the week. Charge {full}, or {reduced} when under 18 or {senior} upwards, or nothing when under 6; on {day} charge half of that.',
    ],
  }),
  family({
    name: 'calendar-paint-tins',
    group: 'scenarios',
    names: ['paintTins', 'tinsNeeded', 'paintCans', 'cansOfPaint', 'countTins'],
    params: [
      { name: 'length', type: 'number', alt: ['roomLength', 'depth'] },
      { name: 'width', type: 'number', alt: ['roomWidth', 'breadth'] },
      { name: 'height', type: 'number', alt: ['wallHeight', 'roomHeight'] },
      { name: 'coats', type: 'number', alt: ['layers', 'times'] },
    ],
    returns: 'number',
    slots: { cover: [8, 10], size: [2, 5] },
    body: `  const area = 2 * ($length + $width) * $height * $coats;
  return Math.ceil(area / ({cover} * {size}));`,
    tests: ({ cover, size }) => {
      const tin = (cover as number) * (size as number);
      return [
        [[tin / 4, tin / 4, 1, 1], 1],
        [[tin / 4, tin / 4, 1, 2], 2],
        [[tin / 4, tin / 4 + 1, 1, 1], 2],
        [[4, 3, 2.5, 1], Math.ceil(35 / tin)],
        [[4, 3, 2.5, 2], Math.ceil(70 / tin)],
        [[5, 5, 3, 0], 0],
        [[1, 1, 1, 1], 1],
      ];
    },
    phrasings: [
      'Number of paint tins for the four walls of a rectangular room: length, width and height in metres and the number of coats; a litre covers {cover} m² and a tin holds {size} litres, round up.',
      'paint needed: walls of a room (l, w, h in m), n coats, {cover} sqm per litre, {size} litre tins -> tins, rounded up',
      'I am painting my room, only the walls, no ceiling. I know the length, width, height and how many coats I want. One litre is enough for {cover} square metres and tins contain {size} litres. How many do I buy?',
      'How do I calculate the cans of paint for a room? Wall area is 2 * (length + width) * height, times the coats; each can has {size} l and each litre does {cover} m². Whole cans of course.',
      'Returns how many {size} litre tins are needed to paint all four walls with the given number of coats, at {cover} square metres per litre. Windows and doors are ignored.',
      'l, w, h, coats -> ceil(wall area * coats / ({cover} m2 per litre * {size} litres per tin))',
      'Given the dimensions of a room in metres and the coats, find the tins of paint to order. Coverage {cover} m² a litre, {size} litres a tin, no partial tins, doors do not matter.',
      'Please work out the paint for the walls of a box-shaped room. Every coat needs the wall area again. A litre goes {cover} square metres far. Tins of {size} litres only, so round up to a full one.',
      'how many buckets ({size} l) of paint for the wals of a room, {cover} m2 per liter, given lenght, width, height, coats, always round up',
      'DIY store calculator: customer enters room length, room width, wall height and number of layers. Show the number of {size}-liter cans at a yield of {cover} square meters per liter. Walls only.',
      'A decorator charges per tin. Perimeter times height gives the surface, coats multiply it. With {cover} m² per litre and {size} litres in each tin, what is the smallest whole number of tins?',
      'Compute tins: surface of the four walls (not floor or ceiling) x coats, over {cover} for litres, over {size} for tins, rounded upwards.',
      'Maths homework about painting a hall. Given are length, width, height (metres) and how often it is painted. {size} litres are in a can and 1 litre is used per {cover} m². How many cans are opened?',
      'For the school we paint classrooms: rectangular, openings neglected, several coats. Needed is the number of {size} l tins when a litre covers {cover} m2.',
      'What do I need to buy to cover the walls n times, if the room is length by width and height high, and a {size}-litre tin paints {size} times {cover} square metres? Round up.',
      'Estimate of paint cans, each {size} litres with {cover} m² a litre, for the side walls of a cuboid room in a number of coats; result is an integer, rounded up',
      'The nursery needs painting. 2 x (length + width) x height per coat, yield {cover} sq m per litre, tins with {size} litres. Tell me the tin count without leaving any wall unpainted.',
      'I want to know how many tins to carry: room sizes in metres, coats as a number, {cover} m² from one litre, {size} litres in one tin. Partial tins count as full ones.',
      'tins of paint = walls of the room in m² times coats, divided by what a tin covers ({size} l at {cover} m²/l), up to the next integer',
      'Write a quantity estimator for wall paint, taking length, width, height and coats, assuming {cover} square metres per litre and packs of {size} litres, and giving back full packs.',
    ],
    rules: [
      {
        say: [
          'subtract 4 m² of doors and windows from the wall area before applying the coats',
          'take 4 square metres off the walls for a door and a window, for every coat',
          'the wall area is reduced by 4 m² for openings before it is multiplied by the coats',
          'deduct 4 m² from the area of the walls as they have a door and a window',
          'leave out 4 square metres of wall (door and window) in each coat',
        ],
        body: `  const area = (2 * ($length + $width) * $height - 4) * $coats;
  return Math.ceil(area / ({cover} * {size}));`,
        tests: ({ cover, size }) => {
          const tin = (cover as number) * (size as number);
          return [
            [[tin / 4 + 1, tin / 4 + 1, 1, 1], 1],
            [[tin / 4 + 1, tin / 4 + 1, 1, 2], 2],
            [[tin / 4 + 2, tin / 4 + 1, 1, 1], 2],
            [[4, 3, 2, 1], Math.ceil(24 / tin)],
            [[4, 3, 2, 2], Math.ceil(48 / tin)],
            [[5, 5, 3, 0], 0],
          ];
        },
      },
    ],
  }),
  family({
    name: 'calendar-payoff-months',
    group: 'scenarios',
    names: ['monthsToPayOff', 'payoffMonths', 'monthsUntilPaid', 'monthsOfDebt', 'timeToRepay'],
    params: [
      { name: 'balance', type: 'number', alt: ['debt', 'loan', 'principal'] },
      { name: 'rate', type: 'number', alt: ['percent', 'monthlyRate', 'interest'] },
      { name: 'payment', type: 'number', alt: ['installment', 'monthly', 'instalment'] },
    ],
    returns: 'number | null',
    slots: { thing: ['loan', 'credit card debt', 'overdraft', 'store credit'] },
    body: `  if ($payment <= ($balance * $rate) / 100) return null;
  let rest = $balance;
  let months = 0;
  while (rest > 0) {
    rest += (rest * $rate) / 100 - $payment;
    months++;
  }
  return months;`,
    tests: [
      [[1000, 0, 100], 10],
      [[1000, 0, 300], 4],
      [[0, 2, 50], 0],
      [[1000, 10, 100], null],
      [[1000, 10, 99], null],
      [[100, 10, 110], 1],
      [[1000, 10, 600], 2],
      [[1000, 10, 500], 3],
    ],
    phrasings: [
      'Months until a {thing} is paid off: each month the interest (a monthly percentage of what is left) is added and then a fixed payment is made. Null if the payment does not exceed the first interest.',
      '{thing}: balance, monthly interest in %, monthly payment -> number of months till nothing is left; null when payment <= interest of month one',
      'I have a {thing} and pay the same amount every month, after interest has been added to the remaining sum. Interest is so many percent a month. After how many months am I free? If the payment is not more than the first interest I never will be, so null.',
      'How many monthly payments does it take to clear a {thing}? Balance, percent per month and payment are given. Simulate month by month; return null if the payment only covers the interest of the first month or less.',
      'Returns the number of months needed to repay a {thing}. The monthly rate is in percent, interest comes before the payment. Null for a payment less than or equal to the interest on the starting balance.',
      '1000 owed, 10 (% a month), 600 paid per month -> 2 months; 100 paid per month -> null because interest eats it; for a {thing}',
      'Given what is owed, the interest per month in per cent and the instalment, count the months up to the last one of a {thing}. Should the instalment be no larger than the initial interest, the answer is null.',
      'Please simulate the repayment of a {thing}: rest = rest + rest * percent / 100 - payment, as long as something is left. Count the rounds. When the payment is at most the interest for the first month it never ends, return null.',
      'how many monhts until {thing} is gone, monthly percent intrest, fixed payment; null if payment is not above the interest',
      'A calculator on a bank page: enter the balance of the {thing}, the monthly interest in percent and the planned payment. It shows how many months it takes, or nothing (null) if the debt cannot shrink as the payment is at or below the interest.',
      'Debt counselling: for a {thing} with an amount, a percentage charged monthly on the remainder and a constant payment, find the count of payments. A balance of 0 takes 0 months. Payments not greater than the first interest give null.',
      'Loop until the {thing} is zero or negative: add the percentage, take away the payment, add one month. Before that return null if payment <= balance * percent / 100.',
      'When will my {thing} be repaid, in months from now? Monthly rate as a percent number like 1.5, equal payments at the end of each month after interest. Say null if the debt would stay the same or grow.',
      'Work out the term of a {thing} in months from the sum, the rate (percent per month) and what is paid each month. The final payment may be smaller but counts as a month. Null when it will never be paid back, meaning payment <= interest.',
      'Number of instalments for a {thing}; interest is computed on the outstanding sum monthly with the given percent; the payment is subtracted afterwards; null if it is impossible because the payment does not beat the interest.',
      'We owe some money ({thing}). Each month it grows by a percent, then we pay a fixed amount. In which month is it all gone? null for payments that do not even exceed the first growth.',
      'Amortisation by brute force: start with the balance of a {thing}, apply monthly interest in percent, deduct the payment, repeat while positive, and return how often. An insufficient payment (not more than the first interest) returns null.',
      'Someone wants to get rid of a {thing} by paying a fixed sum monthly. Tell them the months it takes with the monthly interest percentage, or null if their payment is too low (equal to the interest is too low as well).',
      'Compute duration in months: outstanding amount of a {thing}, interest percentage for a month, regular payment. Interest first, then payment. Hopeless case, payment no bigger than interest at the start: null.',
      'months to zero for a {thing} with compounding monthly interest (percent) and constant payments, null if it does not go down',
    ],
  }),
  family({
    name: 'calendar-rummy-penalty',
    group: 'scenarios',
    names: ['penaltyPoints', 'handPoints', 'rummyPenalty', 'scoreHand', 'pointsInHand'],
    params: [{ name: 'cards', type: 'string[]', alt: ['hand', 'left', 'rest'] }],
    returns: 'number',
    slots: { ace: [1, 11, 15], joker: [20, 25, 50] },
    body: `  return $cards.reduce((sum, card) => {
    if (card === 'joker') return sum + {joker};
    if (card === 'A') return sum + {ace};
    return sum + (['J', 'Q', 'K'].includes(card) ? 10 : Number(card));
  }, 0);`,
    tests: ({ ace, joker }) => [
      [[['7', '10', 'K']], 27],
      [[[]], 0],
      [[['A']], ace as number],
      [[['joker', '2']], (joker as number) + 2],
      [[['J', 'Q', 'K']], 30],
      [[['A', 'A', 'joker']], 2 * (ace as number) + (joker as number)],
      [[['3', '3', '9']], 15],
    ],
    phrasings: [
      "Rummy penalty for the cards left in hand: 'joker' {joker}, 'A' {ace}, 'J', 'Q' and 'K' 10 each, number cards '2' to '10' their number. Add it up.",
      "cards like ['7','K','A','joker'] -> points: face cards 10, A {ace}, joker {joker}, rest by number",
      'After a round of rummy the loser counts what is still in the hand. Ace is {ace}, jack, queen and king are 10, a joker is {joker} and the others are worth their number. Cards are strings "A", "J", "Q", "K", "joker", "2" ... "10". What is the total?',
      'How do I score a hand of card strings? Numbers count as they are, "J"/"Q"/"K" are ten, "A" is {ace} and "joker" is {joker}.',
      'Returns the sum of card values: {ace} for "A", 10 for "J", "Q", "K", {joker} for "joker" and the numeric value for all other cards. An empty hand is 0.',
      'hand scoring: A={ace} J=Q=K=10 joker={joker} 2..10=n, input array of strings',
      'Given the remaining cards of a player as an array of labels ("2" to "10", "J", "Q", "K", "A", "joker"), compute minus points: pictures 10, aces {ace}, jokers {joker}, number cards the number.',
      'Please add up card points. Labels: A is worth {ace}; J, Q and K are worth 10; joker is worth {joker}; anything else is a number in text form which is its own value. No cards, no points.',
      'sum up teh hand, joker = {joker}, A = {ace}, J Q K = 10, others thier number; cards are strings',
      "Our family's canasta-like game punishes leftovers: {joker} points per 'joker', {ace} per 'A', 10 per 'J', 'Q', 'K', and face value for '2' through '10'. I need the punishment for a list of leftovers.",
      'Value of a hand in points where court cards (J, Q, K) count ten, aces (A) {ace}, jokers (joker) {joker} and pip cards count their pips. The hand is string[].',
      'Card game score keeper: take the array of strings and reduce to a number. "joker" adds {joker}. "A" adds {ace}. "J", "Q", "K" add 10. "5" adds 5 and so on.',
      'What are the cards worth that a player failed to put down? Aces {ace} ("A"), jacks, queens, kings 10 ("J", "Q", "K"), jokers {joker} ("joker"), twos to tens as printed.',
      'Compute the hand penalty. E.g. ["7", "10", "K"] is 27, "A" is {ace} and "joker" is {joker}; the letters J, Q, K are all 10.',
      'A list of cards comes as text. Translate each to points (A to {ace}, picture cards J/Q/K to 10, joker to {joker}, digits to the number) and return the sum.',
      'I would like to total the deadwood in a hand. Every joker costs {joker}, every ace "A" costs {ace}, each of J, Q, K costs 10 and the plain cards cost what they show.',
      'score of leftover cards for rummy night; strings 2-10 by value, J Q K ten points each, A {ace} points, joker {joker} points',
      'Write the scoring rule: number cards at face value, jack/queen/king (J/Q/K) at 10, ace (A) at {ace}, "joker" at {joker}; the function gets all cards in the hand and gives the total.',
      'minus points for a hand (array of "A", "2".."10", "J", "Q", "K", "joker"): {ace} / number / 10 / 10 / 10 / {joker}',
      'For an online rummy table, convert a player\'s remaining cards into a penalty. "A" counts {ace}, "joker" counts {joker}, "J", "Q", "K" count 10; "2" to "10" count as numbers; nothing left counts 0.',
    ],
  }),
];
