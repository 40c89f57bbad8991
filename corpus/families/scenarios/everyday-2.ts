/** Everyday rules on single values: fares, fees, tickets, grades, bills. */
import { type Family, family, type TestCase } from '../../family.js';

export const families: readonly Family[] = [
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
