/** lists of records from daily life: birthdays, museums, rivers, planets, songs, cards, car parks, clubs, cinemas, bags. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'life-emptiest-level',
    group: 'scenarios',
    names: ['emptiestLevel', 'bestLevel', 'levelWithMostFree', 'whereToPark', 'mostFreeSpots'],
    params: [
      {
        name: 'spots',
        type: '{ id: number; {level}: string; taken: boolean }[]',
        alt: ['places', 'bays', 'spaces'],
      },
    ],
    returns: 'string | null',
    slots: { level: ['level', 'floor', 'zone', 'deck'] },
    body: `  const free: Record<string, number> = {};
  for (const spot of $spots) {
    if (!spot.taken) free[spot.{level}] = (free[spot.{level}] ?? 0) + 1;
  }
  let best: string | null = null;
  for (const name of Object.keys(free)) {
    if (best === null || free[name] > free[best]) best = name;
  }
  return best;`,
    tests: ({ level }) => {
      const f = `id ${level} taken`;
      return [
        [[rows(f, [1, 'P1', false], [2, 'P2', false], [3, 'P2', false], [4, 'P1', true])], 'P2'],
        [[[]], null],
        [[rows(f, [1, 'P1', true], [2, 'P2', true])], null],
        [[rows(f, [1, 'P2', false], [2, 'P1', false])], 'P2'],
        [[rows(f, [1, 'P1', true], [2, 'P1', true], [3, 'P2', false])], 'P2'],
        [[rows(f, [1, 'A', false], [2, 'B', false], [3, 'C', false], [4, 'C', false], [5, 'A', false])], 'A'],
      ];
    },
    phrasings: [
      'Car park spots { id: number; {level}: string; taken: boolean }[]: which {level} has the most free spots? On a tie the {level} whose free spot comes first in the list, null if nothing is free.',
      '{level} with most free parking spots; spot = { id, {level}, taken }; tie -> first seen with a free spot; all taken or empty -> null',
      'At the garage entrance a sign should send drivers to the {level} with the largest number of free spots. Data: spots with id, {level} and taken. If several are equal, the one that has a free spot earliest in the array. null when the garage is full.',
      'Returns the {level} having the highest count of spots that are not taken, or null if every spot is taken. Spots have id, {level}, taken. The {level} of the earlier free spot wins ties.',
      'How do I count free spots (taken is false) by {level} and return the name of the {level} with the greatest count? Objects: id, {level}, taken. null for no free spot at all, the first counted in a draw.',
      'spots (id, {level}, taken) -> {level} | null; maximum of free spots; ties: first one met',
      'type Spot = { id: number; {level}: string; taken: boolean }. Tally untaken spots per {level} and give me the {level} with the biggest tally (first encountered on equal tallies; null if there is no tally).',
      'Please help me park: from a list of bays (id, {level}, taken), tell on which {level} most bays are still free. Full everywhere means null. With equal numbers take the {level} with the first free bay in the list.',
      "[{ id: 1, {level}: 'P1', taken: false }, { id: 2, {level}: 'P2', taken: false }, { id: 3, {level}: 'P2', taken: false }] -> 'P2'; null if all are taken; first on ties",
      'Given parking spaces with id, {level} and a taken flag, find the emptiest {level} in terms of the number of free spaces. If there is no free space return null; if two share the maximum return the one that was found free first.',
      'Group free spots by {level}, count them, choose the largest group, return its {level}. Nothing free: null. Equal groups: the one opened first. Records contain id, {level}, taken.',
      'where is most space? {level} wiht most spots not taken, null when none is availabe, first on tie; { id, {level}, taken }',
      'Parking app: recommend a {level}. It is the one with the greatest amount of spots where taken === false; among equals the earlier one (by first free spot). Return null rather than a full {level}. Spot: id, {level}, taken.',
      'For a shopping centre with spots { id, {level}, taken }, decide which {level} to show in green, namely that with most available spots; earliest free spot decides a draw; no availability gives null.',
      'Most frequent {level} among the free spots of an array of { id, {level}, taken }; first occurring on equal frequency; null without free spots.',
      'Which {level} should the next car go to? Count spots not taken on each {level}, pick the maximum, name the {level}; null if the count is zero everywhere; keep the first at equality. Fields: id, {level}, taken.',
      'I have an array describing a car park: each element has id, {level} (text) and taken. Return the {level} where the most elements are not taken. Return null if all of them are. If tied, the first such {level} in free-spot order.',
      'Guide drivers to the {level} that offers the highest number of unoccupied spots. Unoccupied: taken is false. Input { id, {level}, taken }[]. Answer a string or null (car park full). Ties: first.',
      'max free count by {level}; skip taken spots; result is the {level} key or null; on ties the {level} counted first stays; each spot: id, {level}, taken',
      'Given the state of all bays as objects (id, {level}, taken), state the {level} with the greatest supply of free bays, preferring whichever appears first when supplies match, and null where no bay is free.',
    ],
  }),
  family({
    name: 'life-busy-members',
    group: 'scenarios',
    names: ['busyMembers', 'membersOfSeveral', 'activePupils', 'inSeveralClubs', 'multiClubMembers'],
    params: [
      {
        name: 'clubs',
        type: '{ name: string; {members}: string[] }[]',
        alt: ['groups', 'societies', 'teams'],
      },
    ],
    returns: 'string[]',
    slots: { members: ['members', 'pupils', 'people'], min: [2, 3] },
    body: `  const counts: Record<string, number> = {};
  for (const club of $clubs) {
    for (const member of club.{members}) counts[member] = (counts[member] ?? 0) + 1;
  }
  return Object.keys(counts)
    .filter((member) => counts[member] >= {min})
    .sort();`,
    tests: ({ members, min }) => {
      const f = `name ${members}`;
      const two = min === 2;
      return [
        [
          [rows(f, ['Chess', ['Zoe', 'Bob']], ['Choir', ['Bob', 'Ann', 'Zoe']], ['Judo', ['Bob']])],
          two ? ['Bob', 'Zoe'] : ['Bob'],
        ],
        [[[]], []],
        [[rows(f, ['Chess', ['Ann', 'Bob']])], []],
        [[rows(f, ['Chess', []], ['Choir', []])], []],
        [[rows(f, ['A', ['Ann']], ['B', ['Ann']])], two ? ['Ann'] : []],
        [[rows(f, ['A', ['Tim', 'Ann']], ['B', ['Tim', 'Ann']], ['C', ['Tim', 'Ann']])], ['Ann', 'Tim']],
      ];
    },
    phrasings: [
      'Clubs { name: string; {members}: string[] }[]: who is in at least {min} clubs? Sorted array of the names.',
      'names that appear in {min} or more clubs, alphabetical. club = { name, {members} }, {members} is a string array without repeats',
      'Our school has clubs, each with a name and its {members}. Some children do too much. List, in alphabetical order, everyone who belongs to {min} clubs or more.',
      'Returns the sorted names of all who occur in the {members} of no fewer than {min} clubs. A club is an object with name and {members}.',
      'How do I find persons taking part in a minimum of {min} clubs from [{ name: "Chess", {members}: ["Zoe", "Bob"] }, ...]? I would like the result sorted A-Z.',
      'clubs (name, {members}[]) -> people with {min}+ memberships, sorted',
      'type Club = { name: string; {members}: string[] }. Count for each string in {members} how many clubs have it; keep counts >= {min}; sort the keys.',
      'Please look through the {members} arrays of my clubs (fields name and {members}) and give me those names found {min} times or more overall, sorted alphabetically.',
      "[{ name: 'Chess', {members}: ['Zoe', 'Bob'] }, { name: 'Choir', {members}: ['Bob'] }, { name: 'Judo', {members}: ['Bob'] }] -> ['Bob'] (everybody in at least {min} clubs, by name)",
      'Given societies with a name and a list of {members}, which persons joined {min} or more of them? Return a sorted string array, empty if there is no one.',
      'Flatten {members} of all clubs, tally the names, retain those with a tally of {min} and up, in ascending order. Each club has name, {members}.',
      'who is in {min} or more culbs? { name, {members}: string[] } objects, retrun the names sorted',
      'A person is busy when they are among the {members} of {min} clubs at minimum. Return busy persons alphabetically; data are { name, {members} } records.',
      'The headmaster asks for pupils with {min} clubs or above. Clubs come as an array with name and {members} (strings). Deliver an alphabetical array of names; nobody is listed twice.',
      'names in {members} with frequency >= {min} over all clubs, sorted ascending; { name, {members} }[] in, string[] out',
      'I run a sports centre; each group has a name and {members}. I want to thank people registered in {min} or more groups. Names only, in alphabetical order.',
      'Across the {members} lists of several clubs (name, {members}), pick the names mentioned at least {min} times and sort them.',
      'Which names show up in {min} clubs or more? I have name and {members} for every club. Answer as a list from A to Z.',
      'Report multi-club people: membership count {min} or higher. Source: clubs with the properties name and {members}, the latter an array of strings. Target: sorted array.',
      'Alphabetically list all persons contained in {min}+ of the {members} arrays. One object per club: { name, {members} }. Without clubs the list is empty.',
    ],
  }),
  family({
    name: 'life-seats-together',
    group: 'scenarios',
    names: ['seatsTogether', 'adjacentSeats', 'twoSeats', 'findPair', 'coupleSeats'],
    params: [
      {
        name: 'seats',
        type: '{ row: string; number: number; {taken}: boolean }[]',
        alt: ['places', 'chairs', 'hall'],
      },
    ],
    returns: 'string[] | null',
    slots: { taken: ['taken', 'booked', 'sold', 'reserved'] },
    body: `  const free = $seats.filter((seat) => !seat.{taken});
  for (const seat of free) {
    const next = free.find((other) => other.row === seat.row && other.number === seat.number + 1);
    if (next) return [\`\${seat.row}\${seat.number}\`, \`\${next.row}\${next.number}\`];
  }
  return null;`,
    tests: ({ taken }) => {
      const f = `row number ${taken}`;
      return [
        [[rows(f, ['A', 1, true], ['A', 2, false], ['A', 3, false])], ['A2', 'A3']],
        [[[]], null],
        [[rows(f, ['A', 1, false], ['A', 2, true], ['A', 3, false])], null],
        [[rows(f, ['A', 1, false], ['B', 2, false])], null],
        [[rows(f, ['C', 9, false], ['C', 10, false], ['D', 1, false], ['D', 2, false])], ['C9', 'C10']],
        [[rows(f, ['A', 4, false], ['A', 3, false])], ['A3', 'A4']],
        [[rows(f, ['A', 1, true], ['A', 2, true])], null],
      ];
    },
    phrasings: [
      "Cinema seats { row: string; number: number; {taken}: boolean }[]: find the first two neighbouring free seats (same row, numbers n and n + 1, neither {taken}) as ['A2', 'A3'], or null if there are none.",
      'two seats together: both not {taken}, same row, number + 1. seat = { row, number, {taken} }. output ["A2", "A3"] or null, first match in list order',
      'My wife and I want to sit side by side. The hall is an array of seats with row, number and {taken}. Give me the first pair of free seats next to each other, as labels like "C9" and "C10" in an array; null if nothing is left for two.',
      'Returns the labels (row followed by number) of the first free seat that has a free right neighbour, together with that neighbour, or null. Seats have row, number, {taken}; the neighbour is in the same row with number one higher.',
      'How can I search an array of { row, number, {taken} } for adjacent free seats in one row? The first seat in list order whose number + 1 is also free wins. Result ["A2", "A3"], otherwise null.',
      'seats (row, number, {taken}) -> [label, label] of first adjacent free pair | null; label = row + number',
      'type Seat = { row: string; number: number; {taken}: boolean }; locate seat s and t with t.row === s.row and t.number === s.number + 1, both free; return [s label, t label] such as "B4", or null',
      'Please offer a couple the first two seats that touch. Seats come with a row letter, a number and {taken}. Free means {taken} is false. Touching means same row, consecutive numbers. Reply ["B4", "B5"] or null.',
      "[{ row: 'A', number: 1, {taken}: true }, { row: 'A', number: 2, {taken}: false }, { row: 'A', number: 3, {taken}: false }] -> ['A2', 'A3']; no such pair -> null",
      'Given the seats of a theatre (row, number, {taken}), walk through them in order and stop at the first one that is free and whose next number in that row is free as well; return both as texts row+number; null if you reach the end.',
      'Ticket machine for two: choose the earliest listed seat with {taken} false that has a companion (row equal, number one more, also free). Give ["D1", "D2"]. If there is no companion anywhere: null. Seat fields row, number, {taken}.',
      'find 2 free seats nxet to each other in same row; seat has row, number, {taken}; return lables like ["A2","A3"], lower number first, null when not posible',
      'Are there two free places side by side? If so name them, e.g. ["C9", "C10"], else null. Places: { row, number, {taken} }, side by side = same row and numbers differing by one; take the first place in array order as the left one.',
      'Concert hall seating, entries with row, number and {taken}. We need a string pair for the first left seat such that it and the seat with number + 1 in its row are not {taken}; null without any.',
      'Look for a pair: filter seats by not {taken}; for each one find another in the same row with number exactly one greater; first success gives [row+number, row+number]; no success gives null. Input { row, number, {taken} }[].',
      'The booking page should propose two connected seats. Each seat is { row: "A", number: 2, {taken}: false }. The proposal is an array of two labels, "A2" and "A3", using the first suitable seat of the list, or null.',
      'first free couple of seats: consecutive numbers within a row, {taken} false for both, format `${row}${number}`, smaller number in front; null if none. seats have row, number, {taken}',
      'From row/number/{taken} objects determine which two adjoining seats can be sold to friends. Output two labels in an array (lower number, then higher) for the first hit in list order, and null if no two free seats adjoin.',
      'Return null unless some free seat has its right-hand neighbour (number + 1, same row) free too; in that case return the two labels, e.g. ["F7", "F8"], for the first such seat. Seats: row, number, {taken}.',
      'I have the seats of a coach: row, number, {taken}. Passengers travelling in twos want numbers n and n + 1 of one row, both with {taken} false. What is the first possibility, as an array of row+number strings? null for no possibility.',
    ],
  }),
  family({
    name: 'life-luggage-fees',
    group: 'scenarios',
    names: ['luggageFees', 'overweightBags', 'baggageFees', 'excessFees', 'heavyBagFees'],
    params: [
      {
        name: 'bags',
        type: '{ owner: string; kg: number }[]',
        alt: ['luggage', 'suitcases', 'cases'],
      },
    ],
    returns: '{ owner: string; fee: number }[]',
    slots: { limit: [20, 23, 30], rate: [5, 8, 12] },
    body: `  return $bags
    .filter((bag) => bag.kg > {limit})
    .map((bag) => ({ owner: bag.owner, fee: (bag.kg - {limit}) * {rate} }))
    .sort((a, b) => b.fee - a.fee);`,
    tests: (slots) => {
      const limit = slots.limit as number;
      const rate = slots.rate as number;
      const f = 'owner kg';
      const g = 'owner fee';
      return [
        [
          [rows(f, ['Ann', limit + 1], ['Bob', 7], ['Cid', limit + 4])],
          rows(g, ['Cid', 4 * rate], ['Ann', rate]),
        ],
        [[[]], []],
        [[rows(f, ['Ann', limit])], []],
        [[rows(f, ['Ann', limit + 0.5])], rows(g, ['Ann', 0.5 * rate])],
        [[rows(f, ['Ann', limit + 2], ['Ann', limit + 3])], rows(g, ['Ann', 3 * rate], ['Ann', 2 * rate])],
        [[rows(f, ['Zoe', limit + 2], ['Bob', limit + 2])], rows(g, ['Zoe', 2 * rate], ['Bob', 2 * rate])],
        [[rows(f, ['Zoe', 1], ['Bob', limit - 1])], []],
      ];
    },
    phrasings: [
      'Bags { owner: string; kg: number }[]: for each bag heavier than {limit} kg make { owner, fee } where the fee is {rate} per kilo above {limit}; highest fee first.',
      'overweight luggage -> [{ owner, fee }], fee = (kg - {limit}) * {rate}, only bags over {limit} kg, sorted by fee descending. bag = { owner, kg }',
      'At check-in every suitcase has an owner and a weight in kg. Up to {limit} kg is included, above that each extra kilo costs {rate}. I need a list of { owner, fee } for the bags that have to pay, most expensive on top.',
      'Returns the excess baggage charges as objects with owner and fee, one for every bag over {limit} kg, at {rate} per exceeding kg, in descending order of fee. Bags are given as owner and kg.',
      'How do I compute fees for bags above the {limit} kg allowance? Input { owner, kg }, output { owner, fee } with {rate} euros per kilogram over the limit (fractions too), only those that pay, largest fee first.',
      'bags (owner, kg) -> { owner, fee }[]; kg > {limit} only; fee {rate}/kg over {limit}; sort fee desc',
      'type Bag = { owner: string; kg: number }. Drop bags of {limit} kg or less. Map the others to { owner, fee: {rate} * kilos above {limit} }. Order by fee, high to low.',
      'Please charge for heavy luggage: anything that weighs more than {limit} (kg) costs {rate} for every kilo beyond. The result has an object { owner, fee } per heavy bag, sorted from big fee to small. Each bag has owner and kg.',
      'Given suitcases with owner and kg, the airline allows {limit} kg per piece. List who has to pay how much ({rate} per surplus kg, not rounded) as { owner, fee }, the highest payment coming first. A bag of exactly {limit} kg is free and not listed.',
      "[{ owner: 'Ann', kg: {limit} }, { owner: 'Bob', kg: 7 }] -> []; heavier ones than {limit} would give { owner, fee }, {rate} per kg too much, ordered by fee from high to low",
      'Excess weight bill. Bags with owner and kg; allowance {limit}; price {rate} each kg over it. Per overweight bag return owner and fee in an object, biggest fee at the start; two bags of one owner are two objects.',
      'fees for to heavy bags, over {limit} kg, {rate} per kg over; bag has owner and kg; return { owner, fee } sorted decending by fee',
      'Coach company rule: a bag may weigh {limit} kg. For heavier ones the owner pays {rate} times the difference. Turn { owner, kg } records into { owner, fee } records for those heavier ones and sort them by fee downwards.',
      'Which bags cost extra and how much? A bag is { owner, kg }. Extra starts above {limit} kg at {rate} per kg. Return objects with owner and fee, sorted with the top fee in front, leaving out bags without a fee.',
      'Filter kg > {limit}, compute fee as (kg minus {limit}) times {rate}, keep owner, sort by fee from largest to smallest. Elements: owner, kg.',
      'I pack for the family; each bag has an owner and a kg value. What would the surcharges be if {limit} kg are allowed and each additional kilo is {rate}? As an array of { owner, fee }, just the too heavy bags, by fee descending.',
      'From owner/kg pairs produce a payment list { owner, fee }[]. Only luggage exceeding {limit} kg is charged, namely {rate} for each kg in excess. The list is in decreasing fee order; equal fees stay in input order.',
      'New records with owner and fee for every bag exceeding {limit} kilograms; fee is {rate} multiplied by the exceeding kilograms; order: expensive to cheap; input bags contain owner and kg',
      'The scales report { owner, kg } for each bag. Make the surcharge table for bags over {limit} kg: { owner, fee }, where one kilogram over is worth {rate}; rows sorted by fee, descending.',
      'Overweight means kg greater than {limit}. For overweight bags ({ owner, kg }) output { owner, fee } with fee = {rate} for each kilo of overweight; start with the greatest fee.',
    ],
  }),
  family({
    name: 'life-medicine-refills',
    group: 'scenarios',
    names: ['refillLines', 'medicinesToRefill', 'lowMedicines', 'pillsRunningOut', 'refillReminder'],
    params: [
      {
        name: 'medicines',
        type: '{ name: string; pills: number; perDay: number }[]',
        alt: ['drugs', 'meds', 'prescriptions'],
      },
      { name: 'days', type: 'number', alt: ['limit', 'horizon', 'within'] },
    ],
    returns: 'string[]',
    slots: { unit: ['days', 'd'] },
    body: `  return $medicines
    .map(({ name, pills, perDay }) => ({ name, left: Math.floor(pills / perDay) }))
    .filter(({ left }) => left < $days)
    .sort((a, b) => a.left - b.left)
    .map(({ name, left }) => \`\${name}: \${left} {unit}\`);`,
    tests: ({ unit }) => {
      const f = 'name pills perDay';
      return [
        [
          [rows(f, ['Iron', 20, 4], ['Zinc', 7, 2], ['Salt', 90, 1]), 7],
          [`Zinc: 3 ${unit}`, `Iron: 5 ${unit}`],
        ],
        [[[], 7], []],
        [[rows(f, ['Iron', 14, 2]), 7], []],
        [[rows(f, ['Iron', 13, 2]), 7], [`Iron: 6 ${unit}`]],
        [[rows(f, ['Iron', 0, 2]), 1], [`Iron: 0 ${unit}`]],
        [
          [rows(f, ['B', 3, 1], ['A', 6, 2]), 10],
          [`B: 3 ${unit}`, `A: 3 ${unit}`],
        ],
        [[rows(f, ['Iron', 1, 2]), 0], []],
      ];
    },
    phrasings: [
      "Medicines { name: string; pills: number; perDay: number }[] and a number of days: those that last fewer whole days (pills / perDay rounded down) than that, as 'Zinc: 3 {unit}', soonest to run out first.",
      'refill reminder: left = floor(pills / perDay), keep left < days (argument), sort by left ascending, text "name: left {unit}". medicine = { name, pills, perDay }',
      'I look after my father\'s tablets. Each medicine has name, pills (how many are left) and perDay. Tell me what runs out in less than a given number of days, one text each like "Iron: 5 {unit}" with the full days remaining, most urgent first.',
      "Returns strings '<name>: <left> {unit}' for the medicines whose supply in full days is below the limit, ordered by supply from short to long. A medicine consists of name, pills, perDay.",
      'How do I list drugs that need a refill? Days left are pills divided by perDay, rounded down. Show those with fewer days left than the parameter as "Zinc: 3 {unit}" in ascending order of days left. Fields name, pills, perDay.',
      'medicines (name, pills, perDay), days -> ["Zinc: 3 {unit}", ...], days left (floored) strictly below the limit, least first',
      'type Medicine = { name: string; pills: number; perDay: number }; compute remaining full days, filter < limit, sort ascending, format `${name}: ${left} {unit}`',
      'Please warn me about medicine that will not last. pills / perDay without the fraction gives the days; if that is under the number I pass, add "name: n {unit}" to the array; smallest n at the front. Objects: name, pills, perDay.',
      "[{ name: 'Zinc', pills: 7, perDay: 2 }, { name: 'Salt', pills: 90, perDay: 1 }], 7 -> ['Zinc: 3 {unit}']: whole days left less than 7, fewest days first",
      'Given prescriptions as { name, pills, perDay }, work out for how many complete days each lasts. Output lines "name: N {unit}" for those lasting less than a given amount of days, sorted by N, lowest first. Exactly that amount is enough and not listed.',
      'Pharmacy reminder app: user picks a horizon in days. Medicines with name, pills, perDay whose stock covers fewer complete days than the horizon are shown as "X: 2 {unit}", the least covered one leading.',
      'wich meds run out in under N days? floor(pills / perDay) < N; strings "name: left {unit}", acsending by left; meds have name, pills, perDay',
      'Care home: array of name, pills, perDay. Show the names with the remaining days (integer part of pills over perDay) if they are lower than the threshold. Text pattern "Name: 4 {unit}". Order by remaining days, increasing.',
      'A list of texts is needed, each saying how long a medicine lasts ("Iron: 5 {unit}"), but only for medicines whose whole days of supply stay beneath the passed number; shortest supply first. Supply = pills / perDay rounded down; fields: name, pills, perDay.',
      'Convert every { name, pills, perDay } into its number of days left (round down), throw away those at or over the given days, sort what remains by days left and print "name: left {unit}".',
      'What must I order before my holiday of n days? A medicine (name, pills, perDay) is on the list when the pills last for fewer than n full days. Entries like "Zinc: 3 {unit}", in order of days left, lowest first.',
      'Sorted warnings, e.g. ["Zinc: 3 {unit}", "Iron: 5 {unit}"], for medicines with less than the specified full days of pills. pills and perDay are numbers, name is a string. Equal days keep their order.',
      'Medicine cabinet check: from name, pills and perDay derive floor(pills / perDay). Report as name + ": " + that + " {unit}" everything where it is less than the second argument, from least to most.',
      'Each drug: name, pills in the box, perDay dosage. Which boxes are empty in fewer than x full days, and when? Strings "name: days {unit}" by rising days. Round partial days down.',
      'For vitamins and other pills stored as { name, pills, perDay }, give the ones to buy again: complete days left under the limit. Array of "name: days {unit}", nearest to empty first, [] if everything lasts long enough.',
    ],
  }),
  family({
    name: 'life-missing-vaccine',
    group: 'scenarios',
    names: ['missingVaccine', 'notVaccinated', 'withoutVaccine', 'unprotectedPets', 'needsVaccine'],
    params: [
      {
        name: 'shots',
        type: '{ {pet}: string; vaccine: string; year: number }[]',
        alt: ['records', 'vaccinations', 'entries'],
      },
      { name: 'vaccine', type: 'string', alt: ['kind', 'disease'] },
    ],
    returns: 'string[]',
    slots: { pet: ['pet', 'animal', 'patient', 'child'] },
    body: `  const protectedOnes = new Set($shots.filter((shot) => shot.vaccine === $vaccine).map((shot) => shot.{pet}));
  const all = new Set($shots.map((shot) => shot.{pet}));
  return [...all].filter((name) => !protectedOnes.has(name)).sort();`,
    tests: ({ pet }) => {
      const f = `${pet} vaccine year`;
      return [
        [
          [
            rows(
              f,
              ['Tom', 'flu', 2022],
              ['Rex', 'rabies', 2023],
              ['Mia', 'flu', 2023],
              ['Tom', 'rabies', 2024],
            ),
            'rabies',
          ],
          ['Mia'],
        ],
        [[[], 'flu'], []],
        [[rows(f, ['Tom', 'flu', 2022]), 'flu'], []],
        [[rows(f, ['Tom', 'flu', 2022]), 'rabies'], ['Tom']],
        [[rows(f, ['Tom', 'flu', 2022], ['Tom', 'tetanus', 2023]), 'rabies'], ['Tom']],
        [
          [rows(f, ['Zoe', 'flu', 2022], ['Ann', 'flu', 2022]), 'rabies'],
          ['Ann', 'Zoe'],
        ],
        [[rows(f, ['Zoe', 'flu', 2022], ['Zoe', 'rabies', 2019]), 'rabies'], []],
      ];
    },
    phrasings: [
      'Vaccination records { {pet}: string; vaccine: string; year: number }[] and a vaccine name: which {pet} names never got that vaccine? Each name once, sorted alphabetically.',
      'every {pet} in the list without a record for the given vaccine, unique, a-z. record = { {pet}, vaccine, year }',
      'The practice keeps one entry per injection with {pet}, vaccine and year. Before a campaign I want the names of each {pet} that appears in the entries but has no entry for a certain vaccine, alphabetically and without repeats.',
      'Returns the sorted distinct {pet} names for which no shot of the vaccine exists. Shots have {pet}, vaccine and year.',
      'How do I get all {pet} values that lack a given vaccine in an array of { {pet}, vaccine, year }? No duplicates, sorted by name.',
      "shots ({pet}, vaccine, year), 'rabies' -> names of every {pet} with other shots but no rabies shot, distinct, sorted",
      'type Shot = { {pet}: string; vaccine: string; year: number }; set of all {pet} names minus those with the wanted vaccine, as an alphabetically sorted array',
      'Please find out who is still unprotected. Records contain {pet}, vaccine, year. For the vaccine I name, list every {pet} that has no such record. Sorted, each only once.',
      "[{ {pet}: 'Tom', vaccine: 'flu', year: 2022 }, { {pet}: 'Rex', vaccine: 'rabies', year: 2023 }], 'rabies' -> ['Tom'], alphabetical and unique if more are missing it",
      'Given injections as {pet}/vaccine/year rows, tell which {pet} has not received the specified vaccine; unique names in alphabetical order.',
      'Reminder letters go to each {pet} known from the records ({pet}, vaccine, year) who never had vaccine X. Give the addressee names, sorted, no doubles.',
      'who dosnt have vaccine X yet? rows are { {pet}, vaccine, year }. list every {pet} without it, uniqe and sorted',
      'Difference of two sets: all {pet} names in the vaccination list, less those that have an entry with the given vaccine. Return it as a sorted array. Entries: {pet}, vaccine, year.',
      'A vet types "rabies" and expects the names of every {pet} in the book without a rabies entry. The book is an array of { {pet}, vaccine, year }. Alphabetical order; a {pet} with several other entries shows up only once.',
      'For one vaccine, return those {pet} names that occur in the data solely with other vaccines. Data format { {pet}: string, vaccine: string, year: number }; sorted ascending; distinct.',
      'Check coverage: names of each {pet} from the shots list lacking the requested vaccine, deduplicated, sorted from A to Z. Shot: {pet}, vaccine, year.',
      'Take every distinct {pet}. Remove whoever has a record whose vaccine equals the argument. Sort the remaining names. Records consist of {pet}, vaccine and year.',
      'We log { {pet}, vaccine, year } after each visit. Which names are in the log but not with this vaccine? Alphabetical array please, empty when all have it.',
      'List the gaps: for a vaccine, the {pet} names that do not have it although they have had something else. Input {pet}, vaccine, year per shot; output sorted, without duplicate names.',
      'sorted unique {pet} names where none of their shots is the given vaccine; shots: { {pet}, vaccine, year }[]',
    ],
    rules: [
      {
        say: [
          'a shot before 2020 does not count as having the vaccine',
          'shots from years below 2020 are too old and give no protection',
          'only a shot of that vaccine in 2020 or later protects',
          'treat a shot of it with year < 2020 as if it had not been given',
          'the shot of that vaccine must be from 2020 or newer to count',
        ],
        body: `  const protectedOnes = new Set(
    $shots.filter((shot) => shot.vaccine === $vaccine && shot.year >= 2020).map((shot) => shot.{pet}),
  );
  const all = new Set($shots.map((shot) => shot.{pet}));
  return [...all].filter((name) => !protectedOnes.has(name)).sort();`,
        tests: ({ pet }) => {
          const f = `${pet} vaccine year`;
          return [
            [
              [rows(f, ['Tom', 'flu', 2022], ['Rex', 'rabies', 2023], ['Tom', 'rabies', 2019]), 'rabies'],
              ['Tom'],
            ],
            [[[], 'flu'], []],
            [[rows(f, ['Tom', 'flu', 2020]), 'flu'], []],
            [[rows(f, ['Tom', 'flu', 2019]), 'flu'], ['Tom']],
            [[rows(f, ['Tom', 'flu', 2015], ['Tom', 'flu', 2021]), 'flu'], []],
            [
              [rows(f, ['Zoe', 'flu', 2022], ['Ann', 'flu', 2012]), 'rabies'],
              ['Ann', 'Zoe'],
            ],
          ];
        },
      },
    ],
  }),
];
