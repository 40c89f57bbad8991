/** Lists of records from daily life: books, films, recipes, plants, pets, matches, concerts, buses, rooms, chores, gifts. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'life-team-form',
    group: 'scenarios',
    names: ['teamForm', 'recentForm', 'formOf', 'lastResults', 'formGuide'],
    params: [
      {
        name: 'matches',
        type: '{ home: string; away: string; homeGoals: number; awayGoals: number }[]',
        alt: ['games', 'results', 'fixtures'],
      },
      { name: 'team', type: 'string', alt: ['club', 'side', 'name'] },
    ],
    returns: 'string',
    slots: { last: [3, 5, 6] },
    body: `  return $matches
    .filter((match) => match.home === $team || match.away === $team)
    .slice(-{last})
    .map((match) => {
      const diff = match.homeGoals - match.awayGoals;
      if (diff === 0) return 'D';
      return diff > 0 === (match.home === $team) ? 'W' : 'L';
    })
    .join('');`,
    tests: (slots) => {
      const last = slots.last as number;
      const f = 'home away homeGoals awayGoals';
      return [
        [[rows(f, ['Ajax', 'PSV', 2, 1], ['PSV', 'Ajax', 0, 0], ['AZ', 'Ajax', 3, 1]), 'Ajax'], 'WDL'],
        [[[], 'Ajax'], ''],
        [[rows(f, ['Ajax', 'PSV', 2, 1]), 'AZ'], ''],
        [[rows(f, ['Ajax', 'PSV', 2, 1], ['PSV', 'Ajax', 1, 4]), 'Ajax'], 'WW'],
        [[rows(f, ['Ajax', 'PSV', 2, 1], ['AZ', 'Ajax', 0, 0]), 'PSV'], 'L'],
        [
          [
            rows(
              f,
              ['A', 'B', 0, 1],
              ['A', 'B', 0, 1],
              ['A', 'B', 0, 1],
              ['A', 'B', 0, 1],
              ['A', 'B', 2, 2],
              ['A', 'B', 3, 2],
              ['B', 'A', 1, 2],
            ),
            'A',
          ],
          'LLLLDWW'.slice(-last),
        ],
      ];
    },
    phrasings: [
      'Form of a football team as a string of W, D and L for its last {last} matches, oldest first. Matches: { home: string; away: string; homeGoals: number; awayGoals: number }[] in order of play.',
      "form string like 'WDL': matches have home, away, homeGoals, awayGoals; take the last {last} that the given team played (home or away), W win, D draw, L loss",
      'I write a small football site. From all results (home, away, homeGoals, awayGoals, chronological) I want the recent form of one team: up to {last} most recent games as letters W/D/L in one string, most recent at the end.',
      'Returns the letters for the final {last} games of the team, W when it scored more, L when it scored fewer, D when level; the team may be home or away. Games carry home, away, homeGoals and awayGoals.',
      "How do I get 'WWLDW' for a club out of matches { home, away, homeGoals, awayGoals }? Only matches in which it took part, only the last {last} of them, order kept.",
      'matches (home, away, homeGoals, awayGoals) + team -> W/D/L letters of last {last} games, concatenated, newest last',
      'type Match = { home: string; away: string; homeGoals: number; awayGoals: number }. Filter to those of one team, keep {last} from the end, turn each into W, D or L from the view of that team and join without a separator.',
      'Please show how a team has been doing: its most recent {last} results as a text such as "LDW" (left is earliest). If it has played fewer, use what there is. Each record: home, away, homeGoals, awayGoals.',
      'Given fixtures with home, away, homeGoals and awayGoals in date order, tell the form of a side: win W, draw D, defeat L, last {last} appearances, as one string; never played = empty string.',
      'For a league table widget: last {last} outcomes of a team, letters glued together. Data { home, away, homeGoals, awayGoals }. Mind that the team can be the visitor, then awayGoals are its goals.',
      "[{ home: 'Ajax', away: 'PSV', homeGoals: 2, awayGoals: 1 }, { home: 'PSV', away: 'Ajax', homeGoals: 0, awayGoals: 0 }] and 'Ajax' -> 'WD', restricted to the {last} latest matches",
      'Take the matches of the named team, drop all but the last {last}, and write W for each victory, D for each tie, L for each loss, in the given order. Match fields: home, away, homeGoals, awayGoals.',
      'last {last} resutls of a team as WDL string, matchs: { home, away, homeGoals, awayGoals }, oldest to newest',
      'What is the form guide of a club? List of games has home, away, homeGoals, awayGoals, sorted by time. Look at its final {last} games at most and produce e.g. "WLWDD".',
      'A fan passes a team name. Respond with its recent record as a compact string, one letter per game (W, D, L), covering the last {last} games in the array that involve it. game = { home, away, homeGoals, awayGoals }',
      'Summarise the latest {last} games of one hockey team. Every game lists home, away, homeGoals, awayGoals. More goals than the opponent: W. Same: D. Less: L. No separators, chronological as in the input.',
      'form: filter home === team or away === team, slice the last {last}, map to "W" / "D" / "L", join. objects with home, away, homeGoals, awayGoals',
      'I coach an under-12 side and log games as { home, away, homeGoals, awayGoals }. Give me a string with W, D or L per game of the team I name, only for the {last} most recent ones, in the order they were logged.',
      'The string should contain one of W, D, L for every game among the last {last} that the team took part in. Win or loss depends on whether it is home or away. Input games: home, away, homeGoals, awayGoals.',
      "Recent form please! Games: home, away, homeGoals, awayGoals (earliest first). Team: argument. Answer: the team's last {last} games as W/D/L characters, earliest first, fewer characters if there are fewer games.",
    ],
  }),
  family({
    name: 'life-chess-points',
    group: 'scenarios',
    names: ['chessPoints', 'pointsOf', 'playerScore', 'tournamentPoints', 'scoreOf'],
    params: [
      {
        name: 'games',
        type: '{ white: string; black: string; winner: string | null }[]',
        alt: ['rounds', 'matches', 'results'],
      },
      { name: 'player', type: 'string', alt: ['name', 'who', 'person'] },
    ],
    returns: 'number',
    slots: { win: [1, 2, 3], draw: [0.5, 1] },
    body: `  let points = 0;
  for (const game of $games) {
    if (game.white !== $player && game.black !== $player) continue;
    if (game.winner === $player) points += {win};
    else if (game.winner === null) points += {draw};
  }
  return points;`,
    tests: ({ win, draw }) => {
      const w = win as number;
      const d = draw as number;
      const f = 'white black winner';
      return [
        [[rows(f, ['Ann', 'Bob', 'Ann'], ['Cid', 'Ann', null], ['Bob', 'Cid', null]), 'Ann'], w + d],
        [[[], 'Ann'], 0],
        [[rows(f, ['Ann', 'Bob', 'Bob']), 'Ann'], 0],
        [[rows(f, ['Ann', 'Bob', 'Bob']), 'Bob'], w],
        [[rows(f, ['Ann', 'Bob', null]), 'Cid'], 0],
        [[rows(f, ['Ann', 'Bob', null], ['Bob', 'Ann', null]), 'Bob'], 2 * d],
        [[rows(f, ['Ann', 'Bob', 'Ann'], ['Bob', 'Ann', 'Ann'], ['Ann', 'Cid', 'Cid']), 'Ann'], 2 * w],
      ];
    },
    phrasings: [
      'Chess games { white: string; black: string; winner: string | null }[]; points of one player: {win} for a win, {draw} for a draw (winner null), 0 for a loss. Games without the player do not count.',
      'points of a chess player: games have white, black, winner (name or null = draw). win {win}, draw {draw}, loss nothing',
      'At our chess evening I write down { white, black, winner } for each game, with winner null after a draw. How many points does a given player have, with {win} per win and {draw} per draw?',
      'Returns the total score of the player: {win} per victory and {draw} per drawn game in which the player took part. Games have white, black and winner, null meaning drawn.',
      'How can I add up the score of one person over games (white, black, winner)? Winner holds the name or null if nobody won. {win} each for wins, {draw} each for draws, only games the person played.',
      'games (white, black, winner|null), player -> number of points; {win} for winning, {draw} for drawing, 0 otherwise',
      'type Game = { white: string; black: string; winner: string | null }. Compute the points of a named player: victory {win}, draw (null) {draw}, defeat 0; ignore what others played among themselves.',
      'Please calculate the tournament score for a player. A game lists white, black and the winner (null when drawn). A win brings {win}, a draw {draw} to both, losing brings nothing.',
      "[{ white: 'Ann', black: 'Bob', winner: 'Ann' }, { white: 'Bob', black: 'Cid', winner: null }], 'Ann' -> {win}, as a win counts {win}, a draw {draw} and other people's games nothing",
      'Given the list of games with the names of white and black and the winner, what did a player score? {win} for each game won, {draw} for each game of theirs with winner null.',
      'Chess club: sum the points for a name. Only games where the name is white or black matter. Winner equals the name: plus {win}. Winner null: plus {draw}. Else: plus 0. Fields white, black, winner.',
      'score of a chess palyer from games with white, black, winner; {win} a win, {draw} a draw (winner is null), zero for a defeat and for games by othres',
      'For every game (white, black, winner) involving the player, award {win} if the player won and {draw} if nobody did; return the sum. An empty list yields 0.',
      'Suppose a winner of null stands for a draw. Count points of one participant in an array of { white, black, winner }: draws {draw}, wins {win}.',
      'A person passes a name and a games list. Result is the points that name gained: each game it won adds {win}, each drawn game it sat in (as white or black) adds {draw}. Game = { white, black, winner }.',
      'I organise a small league. Games: white, black, winner or null. I want the points for a single participant, {win} for winning, {draw} for a tie, no matter with which colour.',
      'Work out how many points somebody earned: loop over games { white, black, winner }, skip games of others, add {win} when winner is that person, add {draw} when winner is null.',
      'what is the total for player X if a win is worth {win} and a draw {draw}? draws have winner: null. records with white, black, winner; skip those where X is neither white nor black',
      'Player score, computed from white/black/winner rows: {win} * wins + {draw} * draws, where draws are own games having winner null.',
      'Our school tournament awards {win} for a win and {draw} for a draw. Rows look like { white: "Ann", black: "Bob", winner: "Bob" } or winner null. Give me the points of the pupil whose name I pass; zero if the pupil never played.',
    ],
  }),
  family({
    name: 'life-concert-calendar',
    group: 'scenarios',
    names: ['concertsByMonth', 'concertCalendar', 'affordableConcerts', 'bandsByMonth', 'monthlyConcerts'],
    params: [
      {
        name: 'concerts',
        type: '{ {band}: string; date: string; price: number }[]',
        alt: ['gigs', 'shows', 'events'],
      },
      { name: 'budget', type: 'number', alt: ['limit', 'maxPrice', 'max'] },
    ],
    returns: 'Record<string, string[]>',
    slots: { band: ['band', 'artist', 'act'] },
    body: `  const months: Record<string, string[]> = {};
  for (const concert of $concerts) {
    if (concert.price > $budget) continue;
    const month = concert.date.slice(0, 7);
    months[month] ??= [];
    months[month].push(concert.{band});
  }
  return months;`,
    tests: ({ band }) => {
      const f = `${band} date price`;
      return [
        [
          [rows(f, ['Blur', '2024-05-12', 40], ['Muse', '2024-06-01', 30], ['Pulp', '2024-05-30', 20]), 50],
          { '2024-05': ['Blur', 'Pulp'], '2024-06': ['Muse'] },
        ],
        [[[], 50], {}],
        [[rows(f, ['Blur', '2024-05-12', 50]), 50], { '2024-05': ['Blur'] }],
        [[rows(f, ['Blur', '2024-05-12', 51]), 50], {}],
        [
          [rows(f, ['Blur', '2023-05-12', 5], ['Muse', '2024-05-12', 5]), 5],
          { '2023-05': ['Blur'], '2024-05': ['Muse'] },
        ],
        [
          [rows(f, ['B', '2024-01-09', 0], ['A', '2024-01-02', 0], ['C', '2024-01-03', 1]), 0],
          { '2024-01': ['B', 'A'] },
        ],
      ];
    },
    phrasings: [
      "Concerts { {band}: string; date: string; price: number }[] with dates like '2024-05-12'. Group those costing at most the budget by month ('2024-05'), as arrays of {band} names.",
      'affordable concerts by month: { "2024-05": [{band}, ...] }. concert = { {band}, date: yyyy-mm-dd, price }, price <= budget',
      'I would like to plan my gig year. From concerts with {band}, date (ISO) and price, take what I can afford (price no higher than the number I pass) and list each {band} under its month key YYYY-MM.',
      'Returns an object from year-month to the {band} values of concerts in that month whose price does not exceed the limit. Concerts have {band}, date and price.',
      'How do I group gigs by the first seven characters of date and keep only those within a budget (inclusive)? Each gig has {band}, date, price; the groups should contain {band}.',
      "concerts ({band}, date, price), max -> months: { 'YYYY-MM': {band}[] }, cheaper than or equal to max, in input order",
      'type Concert = { {band}: string; date: string; price: number }; build a Record from month ("2024-06") to {band} names for all with price <= the second argument',
      'Please turn my list of shows ({band}, date, price) into a calendar object keyed by month, e.g. "2024-05". Leave out shows that cost more than the given amount. The values are arrays with {band}.',
      "[{ {band}: 'Blur', date: '2024-05-12', price: 40 }, { {band}: 'Muse', date: '2024-06-01', price: 90 }], 50 -> { '2024-05': ['Blur'] }; a price equal to the budget is fine",
      'Given events with {band}, date as YYYY-MM-DD and price, skip the ones above the maximum price and collect {band} per YYYY-MM.',
      'Month overview of live music: key is the year and month of date, value is an array of {band}. Only events with price up to the budget. Months with nothing affordable do not appear. Event fields: {band}, date, price.',
      'who plays when? group { {band}, date, price } by date.slice(0, 7), dropping everything with price > budget, keep {band} in the groups',
      'Which {band} can I see in which month for a maximum of x? I have { {band}, date, price } records, date is text such as 2024-05-12; the answer should be an object of arrays.',
      'gruop concerts by month (first 7 chars of date), only if price <= bugdet, store {band}; fields {band}, date, price',
      'Filter on price (not above the passed budget), then bucket by month of the ISO date, and within each bucket keep the {band} in the original order. Input: {band}/date/price objects.',
      'My town publishes shows as objects with {band}, date and price. For a spending limit, give me per month ("YYYY-MM") every {band} whose show costs that limit or less.',
      'An object please: months such as "2024-05" pointing to lists of {band}. A concert is included when price is less than or equal to my limit. Concert: { {band}: string, date: string, price: number }.',
      'Reduce an array of { {band}, date, price } to a month-to-{band} listing, ignoring concerts that are too expensive (price greater than the budget argument). No concerts, empty object.',
      'For a music blog: monthly lists of {band} with tickets in budget. date is an ISO string; the year belongs to the key, so May 2023 and May 2024 are separate. Records: {band}, date, price; price equal to the budget is in.',
      'Tickets costing more than max are out. The rest of the concerts ({band}, date, price) are to be arranged by year and month, e.g. { "2024-05": ["Blur", "Pulp"] }, with {band} as the elements.',
    ],
  }),
  family({
    name: 'life-next-departure',
    group: 'scenarios',
    names: ['nextDeparture', 'nextBus', 'nextRide', 'nextConnection', 'firstAfter'],
    params: [
      {
        name: 'buses',
        type: '{ {line}: string; time: string; stops: string[] }[]',
        alt: ['departures', 'trains', 'rides'],
      },
      { name: 'stop', type: 'string', alt: ['destination', 'station', 'target'] },
      { name: 'now', type: 'string', alt: ['from', 'after', 'clock'] },
    ],
    returns: 'string | null',
    slots: { line: ['line', 'route', 'number'] },
    body: `  const [next] = $buses
    .filter((bus) => bus.stops.includes($stop) && bus.time >= $now)
    .sort((a, b) => a.time.localeCompare(b.time));
  return next ? \`\${next.{line}} at \${next.time}\` : null;`,
    tests: ({ line }) => {
      const f = `${line} time stops`;
      return [
        [
          [
            rows(f, ['12', '09:40', ['Zoo', 'Port']], ['7', '09:15', ['Zoo']], ['3', '08:00', ['Zoo']]),
            'Zoo',
            '09:00',
          ],
          '7 at 09:15',
        ],
        [[[], 'Zoo', '09:00'], null],
        [[rows(f, ['7', '09:15', ['Zoo']]), 'Zoo', '09:15'], '7 at 09:15'],
        [[rows(f, ['7', '09:15', ['Zoo']]), 'Zoo', '09:16'], null],
        [[rows(f, ['7', '09:15', ['Zoo']], ['N1', '23:59', ['Port']]), 'Port', '06:00'], 'N1 at 23:59'],
        [[rows(f, ['7', '09:15', ['Zoo']]), 'Port', '06:00'], null],
        [[rows(f, ['A', '10:00', ['Zoo']], ['B', '10:00', ['Zoo']]), 'Zoo', '06:00'], 'A at 10:00'],
      ];
    },
    phrasings: [
      "Next bus to a stop: buses { {line}: string; time: string; stops: string[] }[], times 'HH:MM'. Earliest one that has the stop in stops and leaves at or after now, as '7 at 09:15', or null.",
      "next bus as text '7 at 09:15' ({line} at time). bus = { {line}, time, stops }, must contain the stop, time >= now, earliest wins, null when there is none",
      'I stand at the station and want to go to a stop. The departures have {line}, time (like "09:15") and stops. Given the stop and the clock time, what leaves first, not earlier than now? Return "{line} at time" with the values filled in, e.g. "12 at 09:40"; null if nothing comes.',
      'Returns `<{line}> at <time>` for the first departure at or after the given time which calls at the given stop, otherwise null. Departures carry {line}, time and stops; times are zero padded strings.',
      'How do I find the earliest ride (by time, "HH:MM") that serves a stop and is not gone yet (time >= now)? Rides: { {line}, time, stops }, unsorted. Show it as "12 at 09:40". Null if no ride.',
      "buses ({line}, time, stops[]), stop, now -> '7 at 09:15' | null; earliest time >= now whose stops include stop",
      'type Bus = { {line}: string; time: string; stops: string[] }. For a stop and a time, choose the next bus going there (leaving right now counts) and format it as {line} + " at " + time. None left: null.',
      'Please tell passengers when they can leave. Out of all departures ({line}, time, stops) select those stopping at the wanted place from now on, inclusive, and report the soonest as "LINE at TIME" using {line}, or null.',
      'Given tram departures with {line}, time and a stops array, plus a destination and the present time, produce a string such as "N1 at 23:59" for the earliest suitable tram; there may be none, then null.',
      'Timetable look-up. Input: unsorted list of { {line}, time, stops }, a stop name, a time HH:MM. Output: {line} and time of the next one calling at that stop, joined by " at ". A departure at exactly that time is still reachable. No match gives null.',
      'whats the next train to X after HH:MM (or at that minute)? trains have {line}, time, stops; answer "{line} at time" with real values, null if i missed the last one',
      'filter stops.includes(stop) and time >= now, sort by time, first -> `${{line}} at ${time}`, nothing -> null; objects { {line}, time, stops }',
      'Ferry info screen: among ferries with {line}, time and stops, look for the first (by time string) at or later than the current time that goes to the chosen stop, and print e.g. "7 at 09:15". Return null if none remains.',
      'next bsu for a stop, records { {line}, time, stops }, current time as "HH:MM", not before that time, earlyest first, result "7 at 09:15" made of {line} and time, or null',
      'Find the soonest connection to the stop: time not before the given clock, stops contains it. If two leave at the same minute, whichever is listed first. Result text: {line}, then " at ", then time; without a connection null. Connections have {line}, time, stops.',
      "[{ {line}: '12', time: '09:40', stops: ['Zoo'] }, { {line}: '7', time: '09:15', stops: ['Zoo'] }], 'Zoo', '09:00' -> '7 at 09:15' (earliest at or after the time; null if no bus goes there any more)",
      'I have a day plan of buses, each with a {line}, a time "HH:MM" and the names of its stops. Which one do I take to a given stop if it is already a given time? Minimum waiting, zero waiting allowed. Text "{line} at time" with the values, or null.',
      'A kid asks "when does my bus come?" We know the departures ({line}, time, stops), the stop and the current time. Pick the smallest time that is >= now among buses with that stop; answer like "3 at 08:00", or null for too late.',
      'Departures: {line} (string), time (string, 24h HH:MM), stops (string[]). Return the {line} and time, formatted "X at HH:MM", of the earliest departure for a stop from a time onwards (inclusive). null without result.',
      'Given a stop and a time, say which of the buses { {line}, time, stops } to catch: only those that visit the stop and have not left before that time; the one with the lowest time; as a sentence "12 at 09:40"; null if impossible.',
    ],
  }),
  family({
    name: 'life-train-delays',
    group: 'scenarios',
    names: ['delayStats', 'trainDelays', 'punctuality', 'delaySummary', 'lateTrains'],
    params: [
      {
        name: 'trains',
        type: '{ number: string; planned: number; actual: number }[]',
        alt: ['arrivals', 'trips', 'journeys'],
      },
    ],
    returns: '{ late: number; worst: number }',
    slots: { grace: [3, 5, 6, 10] },
    body: `  const delays = $trains.map((train) => train.actual - train.planned);
  return {
    late: delays.filter((delay) => delay > {grace}).length,
    worst: Math.max(0, ...delays),
  };`,
    tests: (slots) => {
      const grace = slots.grace as number;
      const f = 'number planned actual';
      return [
        [[rows(f, ['IC1', 600, 630], ['RE2', 700, 700], ['S3', 710, 722])], { late: 2, worst: 30 }],
        [[[]], { late: 0, worst: 0 }],
        [[rows(f, ['IC1', 600, 600 + grace])], { late: 0, worst: grace }],
        [[rows(f, ['IC1', 600, 601 + grace])], { late: 1, worst: grace + 1 }],
        [[rows(f, ['IC1', 600, 595], ['IC2', 10, 8])], { late: 0, worst: 0 }],
        [[rows(f, ['A', 0, 60], ['B', 5, 65], ['C', 9, 9])], { late: 2, worst: 60 }],
      ];
    },
    phrasings: [
      'Trains { number: string; planned: number; actual: number }[] in minutes. Return { late, worst }: how many arrived more than {grace} minutes after planned, and the largest delay, 0 if no train was delayed.',
      'delay stats: { late: count with actual - planned > {grace}, worst: max delay, at least 0 }. train = { number, planned, actual }',
      'Our commuter group records number, planned and actual (both minutes since midnight) for each train. We want the count of those more than {grace} minutes late and the worst delay in one object { late, worst }; early trains make worst no lower than 0.',
      'Returns an object with late, the amount of trains over {grace} minutes behind schedule, and worst, the greatest delay in minutes (never negative, 0 for an empty list). Trains have number, planned and actual.',
      'How do I get both the number of late trains (delay above {grace} min) and the maximum delay from { number, planned, actual } records? Answer like { late: 2, worst: 30 }; worst is 0 if all were on time, early or there are none.',
      'trains (number, planned, actual) -> { late, worst }; late counts delays > {grace}, exactly {grace} is still punctual; worst = longest delay, min 0',
      'type Train = { number: string; planned: number; actual: number }. Delay is actual minus planned. Count those above {grace} as late; also give the biggest delay as worst (0 when none positive).',
      'Please summarise punctuality: given planned and actual minutes per train (plus its number), tell how many exceeded {grace} minutes of delay and what the worst delay was. Property names late and worst; worst starts from 0.',
      'Given arrivals with number, planned, actual: the railway calls a train late when it is over {grace} minutes behind. Produce { late: how many, worst: highest delay or 0 }.',
      "[{ number: 'IC1', planned: 600, actual: 630 }, { number: 'RE2', planned: 700, actual: 700 }] -> { late: 1, worst: 30 }, late meaning delayed by more than {grace} and worst not below 0",
      'punctuality report, two figures: late = trains whose actual exceeds planned by more than {grace}; worst = max(actual - planned), or 0 if that would be negative or there is no train. fields number, planned, actual',
      'Compute delays (actual - planned) of my rides; each ride has a number too. I need the count above {grace} and the top value, floor zero, as { late, worst }.',
      'how many trians were late and how bad was it? { number, planned, actual } in minutes, late if the delay > {grace}, worst is the maximal delay or 0, return { late, worst }',
      'For a complaint letter: from a list with number, planned and actual, state in an object how often the delay went beyond {grace} minutes (late) and the maximum delay (worst, zero if nothing was delayed).',
      'The stats object has two keys. late: number of trains with a delay strictly greater than {grace}. worst: the highest delay, where being early counts as no delay. Input objects: number, planned, actual.',
      'Minutes planned, minutes actual, a number for each train. Which share one summary: late (delay over {grace}) and worst (longest delay, at least 0)? Return the summary object.',
      'Work out from the station log (number, planned, actual; minutes) the count of delays longer than {grace} minutes plus the single longest one; name them late and worst; empty log: both 0.',
      'I want { late, worst } for an array of trains: number, planned, actual. A train {grace} minutes behind is tolerated, one minute more is late. worst is simply the largest delay, zero if every train was early.',
      'delays = actual - planned for each { number, planned, actual }; result { late: delays bigger than {grace} counted, worst: biggest of them all and 0 }',
      'Measure a train line: tally of services that came in with more than {grace} minutes delay, as late, and the extreme delay (never less than 0), as worst; data rows with number, planned and actual minutes.',
    ],
  }),
  family({
    name: 'life-smallest-room',
    group: 'scenarios',
    names: ['smallestRoom', 'findRoom', 'roomFor', 'bestRoom', 'suitableRoom'],
    params: [
      {
        name: 'rooms',
        type: '{ name: string; seats: number; {feature}: boolean }[]',
        alt: ['halls', 'spaces', 'venues'],
      },
      { name: 'people', type: 'number', alt: ['guests', 'attendees', 'groupSize'] },
    ],
    returns: 'string | null',
    slots: { feature: ['projector', 'piano', 'kitchen', 'whiteboard'] },
    body: `  const [best] = $rooms
    .filter((room) => room.{feature} && room.seats >= $people)
    .sort((a, b) => a.seats - b.seats);
  return best ? best.name : null;`,
    tests: ({ feature }) => {
      const f = `name seats ${feature}`;
      return [
        [[rows(f, ['Big', 80, true], ['Mid', 30, true], ['Tiny', 8, true]), 20], 'Mid'],
        [[[], 1], null],
        [[rows(f, ['Mid', 20, true]), 20], 'Mid'],
        [[rows(f, ['Mid', 19, true]), 20], null],
        [[rows(f, ['Big', 80, true], ['Mid', 30, false]), 20], 'Big'],
        [[rows(f, ['Mid', 30, false]), 2], null],
        [[rows(f, ['Red', 12, true], ['Blue', 12, true]), 10], 'Red'],
      ];
    },
    phrasings: [
      'Rooms { name: string; seats: number; {feature}: boolean }[]: name of the smallest room with a {feature} that seats the given number of people, the first one on a tie, null if none fits.',
      'smallest room that fits: room.{feature} must be true and seats >= people. rooms = { name, seats, {feature} }. return name or null, tie -> listed first',
      'I book rooms for courses that need a {feature}. Every room has name, seats and {feature} (boolean). For a group size, which room wastes the fewest seats? Give the name, or null when there is nothing large enough; of equally large rooms take the first.',
      'Returns the name of the room with the fewest seats among those having a {feature} and at least as many seats as people, or null. Room objects: name, seats, {feature}. The earlier room wins ties.',
      'How do I choose the tightest fitting room for n attendees where {feature} is true? Rooms look like { name, seats, {feature} }; I only need its name, null if impossible, first if two have equal seats.',
      'rooms (name, seats, {feature}), people -> name of smallest suitable room or null; suitable: {feature} and enough seats (equal is enough); first on ties',
      'type Room = { name: string; seats: number; {feature}: boolean }; find the minimal seats >= group with {feature} === true and return that name, else null (keep array order on equal seats)',
      'Please find us a room: we are a certain number of people and want a {feature}. Among the rooms (name, seats, {feature}) the smallest that still holds everybody should be returned by name. If no such room exists: null. Same size: the first.',
      'Given venues with a name, seats and whether there is a {feature}, select for a number of guests the venue having a {feature} and the least seats that suffice. Output its name; null for no venue. Ties by list order.',
      "[{ name: 'Big', seats: 80, {feature}: true }, { name: 'Mid', seats: 30, {feature}: true }], 20 -> 'Mid': least seats that are enough, {feature} required, null if nothing fits, earliest on equal seats",
      'Room finder: discard rooms without {feature}, discard rooms with fewer seats than people, return the name of the one with the lowest seats (first of equals) or null. Fields: name, seats, {feature}.',
      'which rooom is just large enough? needs {feature}, seats not less then people; list of { name, seats, {feature} }; give the name of the smallest, null if there isnt any, first when equal',
      'A club meets with n members and depends on a {feature}. From { name, seats, {feature} } records work out the most compact room that can take them all, by name. No room: null. Two of the same size: the one that comes first.',
      'Pick by capacity: rooms offering a {feature} with seats for everybody, smallest capacity first, first in list if capacities are equal, name only, null when empty. Room = name + seats + {feature} flag.',
      'The hotel wants to offer the smallest possible hall for an event with a {feature}. Halls are stored as name, seats, {feature}. Return the hall name for a head count, or null; a hall with exactly that many seats is fine; keep the first of equal halls.',
      'For a head count, return the name of the least roomy space that has {feature} set to true and still offers a chair to each person. null if there is no such space. Spaces: name, seats, {feature}. Draws: lower index.',
      'filter {feature} && seats >= people, sort by seats ascending, first name or null; { name: string, seats: number, {feature}: boolean }',
      'Teacher with a class of a given size looks for a classroom. It must have a {feature}. Do not block a huge room if a smaller one will do, and prefer the earlier one when seats are the same. Data: name, seats, {feature}. Answer: name, or null if no classroom will do.',
      'Among all rooms which have a {feature}, and at least the requested number of seats, name the one with the smallest seats value; if several share it, the first; if there are none, null. Each is { name, seats, {feature} }.',
      'best room for n guests = fewest seats but at least n, with {feature}. objects hold name, seats and {feature}. return its name, null for nothing found, stable on ties',
    ],
  }),
  family({
    name: 'life-chores-left',
    group: 'scenarios',
    names: ['choresLeft', 'remainingByPerson', 'workLeft', 'openChores', 'leftPerPerson'],
    params: [
      {
        name: 'chores',
        type: '{ task: string; person: string; {amount}: number; done: boolean }[]',
        alt: ['tasks', 'jobs', 'duties'],
      },
    ],
    returns: 'string[]',
    slots: { amount: ['minutes', 'points', 'hours'] },
    body: `  const left: Record<string, number> = {};
  for (const chore of $chores) {
    left[chore.person] = (left[chore.person] ?? 0) + (chore.done ? 0 : chore.{amount});
  }
  return Object.entries(left).map(([person, total]) => (total > 0 ? \`\${person}: \${total} {amount}\` : \`\${person}: all done\`));`,
    tests: ({ amount }) => {
      const f = `task person ${amount} done`;
      return [
        [
          [rows(f, ['dishes', 'Ann', 20, false], ['dust', 'Bob', 30, true], ['bins', 'Ann', 5, false])],
          [`Ann: 25 ${amount}`, 'Bob: all done'],
        ],
        [[[]], []],
        [[rows(f, ['dishes', 'Ann', 20, true])], ['Ann: all done']],
        [[rows(f, ['dishes', 'Ann', 20, true], ['bins', 'Ann', 5, false])], [`Ann: 5 ${amount}`]],
        [
          [rows(f, ['a', 'Zoe', 1, false], ['b', 'Ann', 2, false], ['c', 'Zoe', 3, true])],
          [`Zoe: 1 ${amount}`, `Ann: 2 ${amount}`],
        ],
        [[rows(f, ['a', 'Bob', 1, true], ['b', 'Bob', 2, true], ['c', 'Bob', 3, true])], ['Bob: all done']],
      ];
    },
    phrasings: [
      "Chores { task: string; person: string; {amount}: number; done: boolean }[]. One line per person, in order of first appearance: 'Ann: 25 {amount}' with the sum of the {amount} not done, or 'Ann: all done' if nothing is left.",
      'chore list -> array of lines per person, "Bob: 30 {amount}" (total of undone) or "Bob: all done". chore has task, person, {amount}, done',
      'In our flat each chore has task, person, {amount} and done. For the fridge door I want an array of strings, one for each person, telling the {amount} still open ("Ann: 25 {amount}"), and "Ann: all done" when the total is 0. Order as people first turn up.',
      "Returns an array with one text for every person: their name, a colon and either the open {amount} followed by '{amount}' or 'all done'. Chores are { task, person, {amount}, done }.",
      'How can I add up the {amount} of unfinished chores by person and print "Name: total {amount}", with "Name: all done" for those who have finished? Fields are task, person, {amount}, done; persons in order of appearance.',
      'chores (task, person, {amount}, done) -> ["Ann: 25 {amount}", "Bob: all done"]; sum undone {amount} per person, zero -> all done',
      'type Chore = { task: string; person: string; {amount}: number; done: boolean }; make strings `person: sum {amount}` of what is left, or `person: all done` if the sum is 0. Everyone who has a chore gets a line.',
      'Please give me status lines for the kids. Each job belongs to a person, costs some {amount}, has a task and a done flag. Line: "Mia: 15 {amount}" for the {amount} remaining, "Mia: all done" otherwise. Array, first-seen order.',
      'Given household tasks with task, person, {amount} and done, calculate per person how many {amount} remain and format as "person: N {amount}". Persons with none remaining read "person: all done".',
      "[{ task: 'dishes', person: 'Ann', {amount}: 20, done: false }, { task: 'dust', person: 'Bob', {amount}: 30, done: true }] -> ['Ann: 20 {amount}', 'Bob: all done']",
      'Chore board. Total the {amount} of entries with done === false for each person (people with only done entries are still shown). Output lines like "Zoe: 4 {amount}" / "Zoe: all done" in an array. Entries have task, person, {amount}, done.',
      'lines for each persn: remaining {amount} of chores not done, else the words "all done"; format "Name: 25 {amount}"; chore = task, person, {amount}, done; array of string',
      'Who still has to do how much? Data: task, person, {amount}, done. I expect an array, e.g. "Ann: 25 {amount}" and "Bob: all done", everybody once, sequence by first occurrence.',
      'For every family member found in the list, sum up {amount} where done is false. Text is `${person}: ${sum} {amount}`; a sum of zero becomes `${person}: all done`. The list items are { task, person, {amount}, done }.',
      'Summarise open housework: group { task, person, {amount}, done } by person, add the {amount} of what is not done, render each as "Person: total {amount}" or, when total is 0, "Person: all done".',
      'A scout leader tracks duties as { task, person, {amount}, done }. Report one string per person with the {amount} left ("Tim: 10 {amount}"); scouts that completed everything are reported as "Tim: all done".',
      'Undone {amount} per person as display strings; colon and space after the name; unit word {amount} after the number; "all done" instead of 0. Input records: task, person, {amount}, done (boolean).',
      'I have a rota with task, person, {amount}, done in each row. Turn it into messages: "Ann: 25 {amount}" if Ann has 25 {amount} outstanding, "Ann: all done" if she has ticked off everything; one message each.',
      'messages from a chore rota: persons in first-seen order, outstanding {amount} (done false) summed, "X: n {amount}", and "X: all done" for n = 0. rows have task/person/{amount}/done. an empty rota gives []',
      'Make an array of strings out of chores. Every chore says task, person, {amount} and done. For a person with unfinished chores: name + ": " + summed {amount} + " {amount}". For a person with none: name + ": all done".',
    ],
  }),
];
