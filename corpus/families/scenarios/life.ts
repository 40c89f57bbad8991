/** Lists of records from daily life: books, films, recipes, plants, pets, matches, concerts, buses, rooms, chores, gifts. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'life-overdue-books',
    group: 'scenarios',
    names: ['overdueTitles', 'lateBooks', 'overdueBooks', 'booksToRemind', 'titlesOverdue'],
    params: [
      {
        name: 'books',
        type: '{ title: string; {due}: string; returned: boolean }[]',
        alt: ['loans', 'borrowed', 'items'],
      },
      { name: 'today', type: 'string', alt: ['date', 'now', 'day'] },
    ],
    returns: 'string',
    slots: { due: ['due', 'dueDate', 'deadline'] },
    body: `  return $books
    .filter((book) => !book.returned && book.{due} < $today)
    .sort((a, b) => a.{due}.localeCompare(b.{due}))
    .map((book) => book.title)
    .join(', ');`,
    tests: ({ due }) => {
      const f = `title ${due} returned`;
      return [
        [[rows(f, ['Dune', '2024-03-05', false], ['Emma', '2024-02-01', false]), '2024-04-01'], 'Emma, Dune'],
        [[[], '2024-04-01'], ''],
        [[rows(f, ['Dune', '2024-04-01', false]), '2024-04-01'], ''],
        [[rows(f, ['Dune', '2024-03-31', false]), '2024-04-01'], 'Dune'],
        [[rows(f, ['Dune', '2024-01-01', true], ['It', '2024-01-02', false]), '2024-04-01'], 'It'],
        [[rows(f, ['B', '2024-01-01', false], ['A', '2024-01-01', false]), '2024-01-02'], 'B, A'],
        [[rows(f, ['B', '2025-01-01', false], ['A', '2023-12-31', false]), '2024-06-01'], 'A'],
      ];
    },
    phrasings: [
      "Library loans: { title: string; {due}: string; returned: boolean }[] with dates as 'YYYY-MM-DD'. Titles not returned whose {due} is before today (argument), earliest date first, joined with ', '.",
      'overdue books as one string. book = { title, {due}, returned }, overdue = not returned and {due} < today (iso dates), oldest first, comma + space between titles',
      'Our school library needs a reminder line. Each loan has title, {due} (ISO date text) and returned. Which titles are late on a given day, meaning {due} strictly earlier and not brought back? Sort by {due} and separate with ", ".',
      'Returns the titles of all unreturned books with {due} earlier than the passed date, ordered by {due} ascending and joined by a comma and a space. Books carry title, {due} and returned.',
      "loans (title, {due}, returned) + today '2024-04-01' -> 'Emma, Dune': late ones only, longest overdue at the front, {due} on the day itself is not late",
      'How do I list late library books? type Book = { title: string; {due}: string; returned: boolean }; late if still out and {due} is less than the current date string. Order by {due}, join with ", ".',
      "Given borrowed items with title, {due} and returned, plus today's date as 'YYYY-MM-DD', give me a comma separated text (', ') of the titles overdue, from the earliest {due} to the latest.",
      'I borrow too much. My list has objects like { title: "Dune", {due}: "2024-03-05", returned: false }. Tell me, for a date string I pass, which titles I should have given back before that date, earliest {due} first, as "A, B, C".',
      'filter !returned && {due} < today, sort by {due} ascending, take title, join ", " (books: title, {due}, returned; ISO date strings)',
      'Please make a string of ovedue titles, seperated by ", ", sorted by {due}. A book has title, {due} as yyyy-mm-dd and a boolean returned; the day to compare with is an argument and must be later than {due}.',
      'For every book with returned = false whose {due} lies before the given day, show its title; the books with the oldest {due} lead. Output a single text with ", " between. Fields: title, {due}, returned.',
      'Which books are past their return date? Input: array of title/{due}/returned records and an ISO day. Books due on that very day are fine. Answer as one line, titles split by comma and space, sorted on {due}.',
      'Late loans summary: ignore returned ones, ignore {due} >= today, order the others by {due}, and concatenate their title fields using ", ". Records hold { title, {due}, returned }.',
      'The librarian types a date and wants to read "Emma, Dune", i.e. what is missing by then. Loans are { title, {due}, returned }, {due} and the date are strings such as 2024-03-05; missing = not returned and {due} below the date; ascending by {due}.',
      'one-line list of books that should be back already; { title, {due}, returned: boolean }; compare ISO strings, {due} < given date; earliest {due} first; delimiter ", "',
      'With an array of loans, each having a title, an ISO {due} and a returned flag, produce the titles still out after their date has passed. The order is by {due}, oldest first; the glue is a comma followed by a blank.',
      'text of unreturned titles where {due} comes before the day given, ascending by {due}, comma-space joined, books = { title: string, {due}: string, returned: boolean }',
      'A neighbour lends out her novels and notes { title, {due}, returned }. On a certain day (string, YYYY-MM-DD) she wants the titles which nobody brought back although {due} is already behind us, the longest wait first, as a string with ", ".',
      'Book reminder: keep entries whose returned is false and whose {due} is smaller than the date argument; then arrange them from early to late {due}; then write title, title, title. Entries: title, {due}, returned.',
      'i need to know what is overdue at the libary: array of { title, {due}, returned }, today as iso string. not returned, {due} before today. sort by {due}. result like "Emma, Dune"',
      'Compose the overdue notice: titles (joined ", ") of books that are out (returned is false) and were due prior to the supplied date, sorted by {due} from oldest to newest; each book is { title, {due}, returned }.',
    ],
    rules: [
      {
        say: [
          "give 'none' when nothing is overdue",
          "if there is no late book, return 'none'",
          "the answer is 'none' in case no title qualifies",
          "with nothing overdue the text should be 'none'",
          "no overdue titles means 'none'",
        ],
        body: `  const titles = $books
    .filter((book) => !book.returned && book.{due} < $today)
    .sort((a, b) => a.{due}.localeCompare(b.{due}))
    .map((book) => book.title);
  return titles.length > 0 ? titles.join(', ') : 'none';`,
        tests: ({ due }) => {
          const f = `title ${due} returned`;
          return [
            [
              [rows(f, ['Dune', '2024-03-05', false], ['Emma', '2024-02-01', false]), '2024-04-01'],
              'Emma, Dune',
            ],
            [[[], '2024-04-01'], 'none'],
            [[rows(f, ['Dune', '2024-04-01', false]), '2024-04-01'], 'none'],
            [[rows(f, ['Dune', '2024-03-31', false]), '2024-04-01'], 'Dune'],
            [[rows(f, ['Dune', '2024-01-01', true]), '2024-04-01'], 'none'],
            [[rows(f, ['B', '2024-01-01', false], ['A', '2024-01-01', false]), '2024-01-02'], 'B, A'],
          ];
        },
      },
    ],
  }),
  family({
    name: 'life-film-averages',
    group: 'scenarios',
    names: ['averageRatings', 'averageRatingBy', 'filmAverages', 'meanRatings', 'ratingPerGroup'],
    params: [
      {
        name: 'films',
        type: '{ title: string; {group}: string; rating: number | null }[]',
        alt: ['movies', 'watchlist', 'entries'],
      },
    ],
    returns: 'Record<string, number>',
    slots: { group: ['genre', 'director', 'country'] },
    body: `  const ratings: Record<string, number[]> = {};
  for (const film of $films) {
    if (film.rating === null) continue;
    ratings[film.{group}] ??= [];
    ratings[film.{group}].push(film.rating);
  }
  return Object.fromEntries(
    Object.entries(ratings).map(([key, list]) => [key, list.reduce((sum, x) => sum + x, 0) / list.length]),
  );`,
    tests: ({ group }) => {
      const f = `title ${group} rating`;
      return [
        [[rows(f, ['Up', 'X', 8], ['Alien', 'Y', 9], ['Coco', 'X', 6])], { X: 7, Y: 9 }],
        [[[]], {}],
        [[rows(f, ['Up', 'X', null])], {}],
        [[rows(f, ['Up', 'X', 8], ['Coco', 'X', null])], { X: 8 }],
        [[rows(f, ['Up', 'X', 0], ['Coco', 'X', 5])], { X: 2.5 }],
        [[rows(f, ['Up', 'X', null], ['Heat', 'Y', 4], ['Ran', 'Z', 10])], { Y: 4, Z: 10 }],
        [[rows(f, ['A', 'X', 1], ['B', 'X', 2], ['C', 'X', 2], ['D', 'X', 3])], { X: 2 }],
      ];
    },
    phrasings: [
      'Average rating per {group} of films { title: string; {group}: string; rating: number | null }[]; films with rating null are left out, and so are groups without any rating.',
      'film diary -> object {group}: mean rating. film = { title, {group}, rating }, rating null means unrated, skip those',
      'I note every film I see as { title, {group}, rating }, where rating is null until I have made up my mind. How good is each {group} on average? Unrated films do not count; a {group} with no rated film should not appear.',
      'Returns a record from {group} to the arithmetic mean of the ratings found there. Films have title, {group} and rating; null ratings are ignored.',
      'How can I group movies by {group} and average their rating while skipping null? Objects look like { title: "Up", {group}: "X", rating: 8 }. Result { X: 7, Y: 9 }.',
      'type Film = { title: string; {group}: string; rating: number | null }. For each {group}, compute the mean of its non-null ratings as a plain object.',
      'movies (title, {group}, rating or null): average per {group}, unrated out, no entry for a {group} that has only unrated ones',
      'Please work out the average score for every {group} in my watchlist. Each entry holds title, {group}, rating; rating can be null and then the entry is to be ignored completely.',
      'Given an array of films with a {group} and a nullable rating (and a title), build { [{group}]: average }. Nothing rounded. null is not zero, just skip it.',
      'our film club wants to compare by {group}. Members rate 0 to 10 or leave null. Records: title, {group}, rating. Mean of the real ratings by {group}, object please',
      'Group by {group} -> mean(rating), dropping rows where rating is null; rows are { title, {group}, rating }; [] -> {}',
      'avarage rating by {group}, ignoring films not rated yet (rating === null); a film has title, {group}, rating',
      'What is the typical rating within each {group}? Take films that have been rated (rating not null), collect ratings under their {group}, divide sum by number. Input fields title, {group}, rating.',
      'Film statistics: per {group}, the unrounded average of rating. Zero is a legitimate rating, null stands for "not rated" and has no influence. Films: { title, {group}, rating }.',
      'Object with one key for each {group} that has at least one rated film, value = average rating. Film objects contain title, {group} and rating (number or null).',
      'A movie list holds { title, {group}, rating }. Compute averages keyed by {group}; forget about movies whose rating is null.',
      '[{ title: "Up", {group}: "X", rating: 8 }, { title: "Coco", {group}: "X", rating: 6 }, { title: "Ran", {group}: "Z", rating: null }] -> { X: 7 }: mean by {group} over rated films',
      'i want to see which {group} i like most, so avg rating for each {group} in an object. list of { title, {group}, rating }, some ratings are null -> leave them out',
      'For all {group} values, report the mean of ratings. Films without a rating (null) must neither lower the mean nor create a key. Each has title, {group}, rating.',
      'mean rating keyed by {group} from { title, {group}, rating: number | null } records, nulls excluded',
      'Homework: average the marks of films by their {group}. Data has title, {group} and rating, with null where nobody has rated; such films are skippd entirely. Answer is an object.',
      'Reduce my films to an overview: {group} as key, average of its ratings as value, null ratings filtered away beforehand ({ title, {group}, rating }).',
    ],
  }),
  family({
    name: 'life-quick-recipes',
    group: 'scenarios',
    names: ['quickRecipes', 'fastDishes', 'recipesWithTag', 'quickByTag', 'dinnerIdeas'],
    params: [
      {
        name: 'recipes',
        type: '{ name: string; minutes: number; tags: string[] }[]',
        alt: ['dishes', 'meals', 'cookbook'],
      },
      { name: 'tag', type: 'string', alt: ['label', 'wanted', 'kind'] },
    ],
    returns: 'string[]',
    slots: { limit: [20, 30, 45, 60] },
    body: `  return $recipes
    .filter((recipe) => recipe.tags.includes($tag) && recipe.minutes <= {limit})
    .sort((a, b) => a.minutes - b.minutes || a.name.localeCompare(b.name))
    .map((recipe) => recipe.name);`,
    tests: (slots) => {
      const limit = slots.limit as number;
      const f = 'name minutes tags';
      return [
        [
          [
            rows(f, ['Soup', 15, ['vegan']], ['Salad', 10, ['vegan', 'cold']], ['Stew', 300, ['vegan']]),
            'vegan',
          ],
          ['Salad', 'Soup'],
        ],
        [[[], 'vegan'], []],
        [[rows(f, ['Curry', limit, ['hot']]), 'hot'], ['Curry']],
        [[rows(f, ['Curry', limit + 1, ['hot']]), 'hot'], []],
        [[rows(f, ['Toast', 5, []], ['Rice', 5, ['asian']]), 'vegan'], []],
        [
          [rows(f, ['Wrap', 10, ['lunch']], ['Pasta', 10, ['lunch']], ['Egg', 5, ['lunch']]), 'lunch'],
          ['Egg', 'Pasta', 'Wrap'],
        ],
        [[rows(f, ['Toast', 5, ['vegan']], ['Rice', 4, ['vega']]), 'vegan'], ['Toast']],
      ];
    },
    phrasings: [
      'Recipes { name: string; minutes: number; tags: string[] }[] and a tag: names of those carrying the tag that take at most {limit} minutes, sorted by minutes and then by name.',
      'quick dinner ideas: recipe has name, minutes, tags. keep tags containing the given one and minutes <= {limit}, order by minutes then name, return names',
      'We cook after work and have no more than {limit} minutes. Given our recipes (name, minutes, tags) and a tag like "vegan", which dishes are possible? Fastest first, equal times alphabetically. Only their names.',
      'Returns the names of recipes with the tag and a time of {limit} minutes or less, ordered by time, ties by name. Recipes look like { name, minutes, tags }.',
      'How do I filter recipes by a tag in their tags array and by minutes (max {limit}, inclusive), then sort on minutes and name and keep the name? Each recipe: { name, minutes, tags }.',
      'recipes (name, minutes, tags), tag -> names; minutes up to and including {limit}; quickest first; same minutes: a to z',
      'type Recipe = { name: string; minutes: number; tags: string[] }. Pick those tagged with the argument and doable within {limit} minutes. Sort ascending by minutes, secondarily by name. Give an array of names.',
      'Please find meals for a given tag that need not more than {limit} minutes. A meal is { name, minutes, tags }. I would like the names from the shortest to the longest time, alphabetical if the time is equal.',
      'filter by tags.includes(tag) && minutes <= {limit}, sort minutes asc / name asc, map to name. data: { name, minutes, tags }',
      'My cookbook app stores dishes like { name: "Soup", minutes: 15, tags: ["vegan"] }. A user taps a tag; show the names of dishes with it that are ready in {limit} minutes at most, sorted by minutes, then name.',
      'Given dishes with name, minutes and a list of tags, drop all that lack the requested tag or take longer than {limit} minutes; list the names of the rest, fastest first and by name for equal minutes.',
      'Which recipes tagged X are ready in {limit} minutes or fewer? Fields: name, minutes, tags. Output names, sorted by cooking time and, when times tie, by the alphabet.',
      'names of recipies with a given tag and minuts <= {limit}, sorted by minutes then by name; recipe = { name, minutes, tags }',
      'Student kitchen: array of { name, minutes, tags }, choose by tag (exact string in tags), limit {limit} minutes inclusive. Return sorted names: less minutes earlier, name decides ties.',
      'A recipe qualifies when its tags array has the wanted tag and its minutes do not exceed {limit}. Return qualifying names, ordered first on minutes and second on name. Records: name, minutes, tags.',
      'tag search over { name, minutes, tags } objects, with a cap of {limit} on minutes (a recipe taking exactly {limit} counts); result = names by minutes ascending, then name ascending',
      'I am hungry and impatient. From a list of recipes, each with name, minutes and tags, give me what has my tag and cooks in no more than {limit} minutes; names only, quickest on top, alphabetically among equals.',
      'Select recipe names by tag with an upper bound of {limit} for minutes (included). Two-level ordering: minutes, name. Input objects have the fields name, minutes, tags: string[].',
      'Suppose each meal has a name, its minutes of preparation and tags. For one tag, list meal names needing {limit} minutes tops. Order: minutes rising, names A-Z when minutes match.',
      "('vegan', [{ name: 'Soup', minutes: 15, tags: ['vegan'] }, { name: 'Salad', minutes: 10, tags: ['vegan', 'cold'] }]) -> ['Salad', 'Soup'] : tag must be in tags, minutes at most {limit}, sorted by minutes then name",
      'fast recipes for a tag. fast means {limit} min max. sort: minutes, name. output: string array of names. input: recipes with name / minutes / tags and the tag',
    ],
    rules: [
      {
        say: [
          'return only the first 3',
          'no more than three names',
          'limit the result to the top 3',
          'cut the list off after 3 entries',
          'show just the first three of them',
        ],
        body: `  return $recipes
    .filter((recipe) => recipe.tags.includes($tag) && recipe.minutes <= {limit})
    .sort((a, b) => a.minutes - b.minutes || a.name.localeCompare(b.name))
    .slice(0, 3)
    .map((recipe) => recipe.name);`,
        tests: (slots) => {
          const limit = slots.limit as number;
          const f = 'name minutes tags';
          return [
            [
              [
                rows(f, ['D', 9, ['v']], ['C', 8, ['v']], ['B', 8, ['v']], ['A', 10, ['v']], ['E', 1, ['v']]),
                'v',
              ],
              ['E', 'B', 'C'],
            ],
            [[[], 'vegan'], []],
            [[rows(f, ['Curry', limit, ['hot']]), 'hot'], ['Curry']],
            [[rows(f, ['Curry', limit + 1, ['hot']]), 'hot'], []],
            [
              [rows(f, ['Y', 10, ['v']], ['X', 10, ['v']]), 'v'],
              ['X', 'Y'],
            ],
            [
              [rows(f, ['Y', 3, ['v']], ['X', 2, ['v']], ['Z', 1, ['v']]), 'v'],
              ['Z', 'X', 'Y'],
            ],
          ];
        },
      },
    ],
  }),
  family({
    name: 'life-plants-to-water',
    group: 'scenarios',
    names: ['splitPlants', 'plantsToWater', 'wateringPlan', 'sortPlants', 'planWatering'],
    params: [
      {
        name: 'plants',
        type: '{ name: string; lastWatered: number; {every}: number }[]',
        alt: ['flowers', 'pots', 'garden'],
      },
      { name: 'today', type: 'number', alt: ['day', 'now', 'currentDay'] },
    ],
    returns: '{ water: string[]; wait: string[] }',
    slots: { every: ['every', 'interval', 'days'] },
    body: `  const water: string[] = [];
  const wait: string[] = [];
  for (const plant of $plants) {
    if ($today - plant.lastWatered >= plant.{every}) water.push(plant.name);
    else wait.push(plant.name);
  }
  return { water, wait };`,
    tests: ({ every }) => {
      const f = `name lastWatered ${every}`;
      return [
        [[rows(f, ['Fern', 1, 3], ['Cactus', 1, 20]), 5], { water: ['Fern'], wait: ['Cactus'] }],
        [[[], 5], { water: [], wait: [] }],
        [[rows(f, ['Ivy', 10, 4]), 14], { water: ['Ivy'], wait: [] }],
        [[rows(f, ['Ivy', 10, 4]), 13], { water: [], wait: ['Ivy'] }],
        [[rows(f, ['B', 0, 1], ['A', 0, 1]), 9], { water: ['B', 'A'], wait: [] }],
        [
          [rows(f, ['Rose', 7, 2], ['Mint', 7, 1], ['Basil', 7, 3]), 8],
          { water: ['Mint'], wait: ['Rose', 'Basil'] },
        ],
      ];
    },
    phrasings: [
      'Split plants into two lists of names, { water, wait }. A plant is { name: string; lastWatered: number; {every}: number } with days as numbers; it needs water when today - lastWatered >= {every}.',
      'plants (name, lastWatered, {every}), today as day number -> { water: [names due], wait: [other names] }, due when at least {every} days have passed since lastWatered',
      'I keep forgetting my houseplants. Each record has name, lastWatered (a day number) and {every} (days between waterings). For the current day number, return an object with the arrays water and wait: thirsty plants (days since lastWatered is {every} or more) and the rest, by name.',
      'Returns { water, wait }: the names of plants whose last watering was {every} or more days ago, and the names of all others, both in input order. Plants have name, lastWatered, {every}.',
      'How do I partition an array of plants { name, lastWatered, {every} } for a given day into names to water and names that can wait? To water: day minus lastWatered is not less than {every}. Keys of the result: water and wait.',
      'type Plant = { name: string; lastWatered: number; {every}: number }; given the list and today (number) give me { water: string[], wait: string[] }, due if today - lastWatered is greater than or equal to {every}',
      'watering plan: name goes to water if lastWatered + {every} <= today, otherwise to wait. input plants with name, lastWatered, {every}, and today. output { water, wait }',
      'Please tell me which pots get water today and which do not. Every pot is described by name, lastWatered and {every}; all numbers are days. Exactly {every} days since lastWatered already means water. Answer as { water: names, wait: names }.',
      'Greenhouse helper: partition plants by whether they are due. Fields name, lastWatered, {every}. Due = elapsed days (today minus lastWatered) reach {every}. The output object has names under water (due) and wait (not due).',
      'Given the plants in my garden as { name, lastWatered, {every} } and the number of the current day, put names in two buckets: water when the gap since lastWatered is {every} days or longer, wait when it is shorter.',
      "[{ name: 'Fern', lastWatered: 1, {every}: 3 }, { name: 'Cactus', lastWatered: 1, {every}: 20 }] on day 5 -> { water: ['Fern'], wait: ['Cactus'] }, gap equal to {every} counts as water",
      'who needs water today? plants have name / lastWatered / {every} (day numbers). names in { water, wait }; water if today - lastWatered >= {every}',
      'Two lists wanted in one object, "water" and "wait", with plant names in their original order. A plant must be watered as soon as {every} days have gone by since lastWatered. Each plant: name, lastWatered, {every}. The present day is a number too.',
      'sort plnats into { water: [], wait: [] } by name: days sinse lastWatered at least {every} -> water, else wait. plant = { name, lastWatered, {every} }, second argument is today as number',
      'For a balcony app, classify flowers (name, lastWatered, {every}) on a day: those with day - lastWatered not under {every} belong to water, everything else to wait. Return both name arrays.',
      'A flower with lastWatered 10 and {every} 4 is due on day 14, not on day 13. With flowers { name, lastWatered, {every} } and a day, return names as { water: due ones, wait: others }.',
      'Divide the collection by thirst: compare today minus lastWatered with {every}; equal or bigger is thirsty. Return { water: thirsty names, wait: remaining names }. Collection items are { name, lastWatered, {every} }.',
      'Could you write something that takes my plants, i.e. name, lastWatered and {every} for each, and the day number, and hands back an object holding water (names with {every} or more days since lastWatered) and wait (all remaining names)?',
      'partition by due date: lastWatered + {every} is the day a plant becomes due; due on or before today goes to water, later goes to wait; only names; records name, lastWatered, {every}',
      'Neighbours are on holiday and left me a list of { name, lastWatered, {every} } in day numbers. What do I water on day d, what can wait? It is time once {every} full days have passed. Return names in the properties water and wait.',
    ],
  }),
  family({
    name: 'life-pet-by-species',
    group: 'scenarios',
    names: ['{which}PerSpecies', '{which}PetBySpecies', '{which}Pets', 'petPerSpecies', 'petBySpecies'],
    params: [
      {
        name: 'pets',
        type: '{ name: string; species: string; age: number }[]',
        alt: ['animals', 'list', 'patients'],
      },
    ],
    returns: 'Record<string, string>',
    slots: { which: ['oldest', 'youngest'] },
    body: ({ which }) => `  const best: Record<string, { name: string; species: string; age: number }> = {};
  for (const pet of $pets) {
    const current = best[pet.species];
    if (!current || pet.age ${which === 'oldest' ? '>' : '<'} current.age) best[pet.species] = pet;
  }
  return Object.fromEntries(Object.values(best).map((pet) => [pet.species, pet.name]));`,
    tests: ({ which }) => {
      const f = 'name species age';
      const old = which === 'oldest';
      return [
        [
          [rows(f, ['Tom', 'cat', 3], ['Rex', 'dog', 5], ['Mia', 'cat', 7])],
          { cat: old ? 'Mia' : 'Tom', dog: 'Rex' },
        ],
        [[[]], {}],
        [[rows(f, ['Tom', 'cat', 3], ['Mia', 'cat', 3])], { cat: 'Tom' }],
        [[rows(f, ['Hoppy', 'rabbit', 0])], { rabbit: 'Hoppy' }],
        [[rows(f, ['A', 'dog', 9], ['B', 'dog', 4], ['C', 'dog', 6])], { dog: old ? 'A' : 'B' }],
        [[rows(f, ['A', 'dog', 0], ['B', 'dog', 1], ['C', 'fish', 2])], { dog: old ? 'B' : 'A', fish: 'C' }],
      ];
    },
    phrasings: [
      'For pets { name: string; species: string; age: number }[], return an object from species to the name of its {which} pet; on equal age the one listed first.',
      '{which} pet per species -> { cat: name, dog: name }. pets have name, species, age. tie: earlier in the list wins',
      'Our vet keeps animals with name, species and age. Who is the {which} of each species? I want an object { species: name }; among equally old animals keep the first.',
      'Returns a record that maps every species to the name of the {which} animal of that species. Animals are { name, species, age }; ties go to the first one.',
      'How do I get, grouped by species, the name of the {which} pet? Each pet: name, species, age. If two share the age take whichever comes first in the array.',
      'type Pet = { name: string; species: string; age: number }. Reduce the list to { [species]: name of the {which} } (first of several with the same age).',
      'pets (name, species, age): by species pick the {which}, value is its name, first wins a tie, [] gives {}',
      'Please group the shelter animals by species and keep only the name of the {which} one in each group. Records: { name, species, age }. Same age: the earlier record.',
      "[{ name: 'Tom', species: 'cat', age: 3 }, { name: 'Rex', species: 'dog', age: 5 }] -> { cat: 'Tom', dog: 'Rex' }; with more cats it should be the {which} one, first on ties",
      'Given a list of animals (name, species, age), build a lookup by species that tells who is {which}. With equal ages the first animal stays.',
      'what is the {which} pet of every species called? data { name, species, age }; result as species -> name object; do not replace on equal age',
      'Pet club newsletter: one winner per species, namely the {which}. Members send name, species, age. Build an object with the species as key and the winning name as value; whoever is mentioned first wins a draw.',
      'i have pets with name, speices and age, need teh {which} of each species as { species: name }, first one if the ages are equal',
      'Per species, select the pet that is {which} by age and report its name. Input: array of { name, species, age }. Output: plain object. Ties resolved in favour of the earlier element.',
      'From name/species/age records to an object keyed by species holding the name of the {which} pet (the first such pet, if several are the same age).',
      'Zoo homework. Animals have a name, a species and an age. For each species find the {which} animal and store its name under the species in an object. The first of equally aged animals counts.',
      'group by species, take {which} by age, output names only: { dog: "Rex", cat: "Mia" }. fields: name, species, age. stable: first on tie',
      'Which animal is {which} among the cats, among the dogs and so on? List of { name, species, age } in, object of species and names out, earlier entry preferred at equal age.',
      'An object is wanted whose keys are the species that occur and whose values are names: for each species the {which} pet. Pets: name, species, age (years). On a tie the pet appearing first is named.',
      'Collect the {which} representative of each species from my pets ({ name, species, age }) and return their names by species; if there are two of that age, the one that was first in the array.',
    ],
  }),
];
