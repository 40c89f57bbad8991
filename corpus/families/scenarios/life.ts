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
  family({
    name: 'life-aisle-lines',
    group: 'scenarios',
    names: ['aisleLines', 'linesByAisle', 'shoppingLines', 'groupedShopping', 'shoppingRoute'],
    params: [
      {
        name: 'items',
        type: '{ name: string; aisle: number; bought: boolean }[]',
        alt: ['list', 'groceries', 'entries'],
      },
    ],
    returns: 'string',
    slots: { word: ['Aisle', 'Row', 'Shelf'] },
    body: `  const aisles = new Map<number, string[]>();
  for (const item of $items) {
    if (item.bought) continue;
    aisles.set(item.aisle, [...(aisles.get(item.aisle) ?? []), item.name]);
  }
  return [...aisles]
    .sort(([a], [b]) => a - b)
    .map(([aisle, names]) => \`{word} \${aisle}: \${names.join(', ')}\`)
    .join('\\n');`,
    tests: ({ word }) => {
      const f = 'name aisle bought';
      return [
        [
          [rows(f, ['milk', 10, false], ['soap', 3, false], ['eggs', 10, false])],
          `${word} 3: soap\n${word} 10: milk, eggs`,
        ],
        [[[]], ''],
        [[rows(f, ['milk', 1, true])], ''],
        [[rows(f, ['milk', 1, true], ['tea', 1, false])], `${word} 1: tea`],
        [[rows(f, ['b', 2, false], ['a', 2, false])], `${word} 2: b, a`],
        [[rows(f, ['x', 20, false], ['y', 3, false], ['z', 1, true])], `${word} 3: y\n${word} 20: x`],
      ];
    },
    phrasings: [
      "Shopping list items { name: string; aisle: number; bought: boolean }[]: one line per aisle with what is not bought yet, '{word} 3: soap, tea', lines sorted by aisle number and joined with newlines.",
      'text by aisle: "{word} 1: milk, eggs" newline "{word} 4: soap". item = { name, aisle, bought }, only bought false, aisles ascending',
      'When I walk through the supermarket I want the open items of my list in walking order. Each has name, aisle (number) and bought. Make a multi-line text, "{word} 2: rice, beans" for each aisle that still has something, smallest number on top.',
      "Returns lines of the form '{word} N: a, b' for the items not bought, grouped by aisle in numeric order and separated by '\\n'. Items have name, aisle and bought.",
      'How do I group unbought groceries by aisle and print them as "{word} 3: soap" lines, sorted numerically? Objects: name, aisle, bought. Within the line names stay in list order, separated by comma and space.',
      'items (name, aisle, bought) -> "{word} 3: soap\\n{word} 10: milk, eggs"; skip bought; aisle ascending as numbers',
      'type Item = { name: string; aisle: number; bought: boolean }; render what is left to buy by aisle: `{word} ${aisle}: names joined by ", "`, rows joined by a line break, lowest aisle first',
      'Please format my groceries. Group those with bought = false by aisle; every group becomes a line starting with "{word}", the number and a colon, then the names with ", " between. Numeric order, line feed between lines. Fields: name, aisle, bought.',
      'Given entries with name, aisle, bought, give back one string: a line for each aisle, e.g. "{word} 12: tea, jam", aisle 3 before aisle 12, already bought things left out, no trailing newline.',
      "[{ name: 'milk', aisle: 10, bought: false }, { name: 'soap', aisle: 3, bought: false }, { name: 'tea', aisle: 3, bought: true }] -> '{word} 3: soap\\n{word} 10: milk'",
      'Shop route: omit bought items, sort the aisles by number, and write "{word} <number>: <name>, <name>" per aisle on separate lines. Items carry name, aisle and bought. Nothing to buy gives an empty string.',
      'grouped shoping list as text, {word} number + names that are not boght, one line each (\\n), order by aisle number; { name, aisle, bought }',
      'A list app has name, aisle and bought for each item. The print view should show for every aisle with unbought items: "{word} 5: flour, sugar". From low to high aisle. New line after each except the last.',
      'Collect names by aisle where bought is false, then output sorted lines, each "{word} n: x, y", as a single string with newline characters. Input = array of { name, aisle, bought }.',
      'What do I still need, aisle by aisle? Build text from { name, aisle, bought } records. Lines: {word}, space, aisle number, colon, space, names (comma + space). Ascending by number, bought ones ignored.',
      'For the class trip somebody shops with a sheet of lines like "{word} 7: juice, cups". Produce it out of name/aisle/bought objects; only unbought; numeric ascending aisles; \\n as separator; keep the item order inside a line.',
      'Unbought items per aisle, printed. Prefix each line with "{word} " and the aisle, names after ": " with ", " in between; join lines with "\\n"; aisles in growing order. { name: string, aisle: number, bought: boolean }',
      'Each grocery has a name, an aisle number and a flag bought. I need a multiline string listing aisle for aisle what is missing in the trolley: "{word} 1: apples, pears" then "{word} 2: bread" and so on by number.',
      'make a string with a line for each aisle (sorted 1, 2, 10) containing the names not yet bought: "{word} 2: rice, oil". name, aisle, bought are the fields',
      'Turn a grocery array (name, aisle, bought) into text. Skip whatever is bought. Lines are ordered by aisle as a number and look like "{word} 4: butter, cheese"; separate them by newlines.',
    ],
  }),
  family({
    name: 'life-gifts-over-budget',
    group: 'scenarios',
    names: ['overBudget', 'giftsOverBudget', 'spoiledPeople', 'tooManyGifts', 'overspentOn'],
    params: [
      {
        name: 'gifts',
        type: '{ {person}: string; title: string; price: number }[]',
        alt: ['presents', 'list', 'ideas'],
      },
      { name: 'budget', type: 'number', alt: ['limit', 'max', 'cap'] },
    ],
    returns: 'string[]',
    slots: { person: ['person', 'recipient', 'child', 'receiver'] },
    body: `  const spent: Record<string, number> = {};
  for (const gift of $gifts) {
    spent[gift.{person}] = (spent[gift.{person}] ?? 0) + gift.price;
  }
  return Object.keys(spent)
    .filter((name) => spent[name] > $budget)
    .sort();`,
    tests: ({ person }) => {
      const f = `${person} title price`;
      return [
        [
          [rows(f, ['Tim', 'kite', 20], ['Ann', 'book', 60], ['Tim', 'car', 35]), 50],
          ['Ann', 'Tim'],
        ],
        [[[], 50], []],
        [[rows(f, ['Tim', 'kite', 50]), 50], []],
        [[rows(f, ['Tim', 'kite', 25], ['Tim', 'ball', 26]), 50], ['Tim']],
        [[rows(f, ['Tim', 'kite', 25], ['Ann', 'ball', 26]), 50], []],
        [
          [rows(f, ['Zoe', 'a', 9], ['Max', 'b', 9], ['Ann', 'c', 1]), 5],
          ['Max', 'Zoe'],
        ],
        [[rows(f, ['Tim', 'card', 0]), 0], []],
      ];
    },
    phrasings: [
      'Gifts { {person}: string; title: string; price: number }[] and a budget: who gets presents worth more than the budget in total? Names sorted alphabetically.',
      'gift planning: sum price per {person}, return those over budget (>), a-z. gift = { {person}, title, price }',
      'Christmas is coming and I have a list of gifts with {person}, title and price. The budget counts for each {person}. For whom did I overspend, i.e. whose prices add up to more than it? Alphabetical list of names.',
      'Returns the sorted names of everyone whose gifts cost more than the budget together. A gift has {person}, title, price.',
      'How do I total the price per {person} and keep only the ones strictly above a limit? Objects are { {person}, title, price }, result is an array of {person} names in alphabetical order.',
      'gifts ({person}, title, price), budget -> names of each {person} with sum of price > budget, sorted',
      'type Gift = { {person}: string; title: string; price: number }; group by {person}, add prices, filter totals greater than the second argument, sort the names ascending',
      'Please check our presents for fairness: the total of price for a {person} should not exceed the limit. Return names (in alphabetical order) where it does. Each present: {person}, title, price.',
      'Given presents with {person}, title and price, list every {person} whose presents in sum exceed the amount passed in. Spending exactly that amount is OK. Sort the names.',
      "[{ {person}: 'Tim', title: 'kite', price: 20 }, { {person}: 'Tim', title: 'car', price: 35 }, { {person}: 'Ann', title: 'book', price: 40 }], 50 -> ['Tim'], sorted by name if there are several",
      'Find out for whom the presents became too expensive. One entry is { {person}, title, price }. Too expensive means: the prices for that {person} summed are above the cap. Names from A to Z.',
      'who is over the buget? add price by {person}, more than the limit, sorted names. fields: {person}, title, price',
      'Accumulate price by {person} over an array of { {person}, title, price }; hand back, sorted, the {person} values with an accumulated price larger than budget. No gifts, empty array.',
      'My gift app stores {person}, title, price. For a maximum per head, show the names that surpass it with the sum of their gifts. Names ordered alphabetically; equal to the maximum is not surpassing.',
      'For grandma: she gives several things to each {person}. Data rows: {person}, title, price. She wants an alphabetical array of those whose total price is higher than the sum she names.',
      'From {person}/title/price rows, work out the total per {person}; then which totals lie above the threshold? Return the matching names only, alphabetically.',
      'sum(price) group by {person} having sum(price) > budget order by {person}, but on an array of { {person}, title, price }; just the names',
      'Alphabetical array of each {person} for whom I have spent too much. Too much = the prices of the gifts add up to more than a given number. Gift records have {person}, title and price.',
      'Secret Santa audit. Records: {person}, title, price. Anyone receiving more than the budget (in all their gifts together) goes on the list, and the list is sorted by name.',
      'Tell me which names break the spending limit. There may be many gifts per {person}; compare their summed price with the limit using >. Input gifts: {person}, title, price. Output sorted strings.',
    ],
    rules: [
      {
        say: [
          'gifts with a price below 5 do not count at all',
          'leave single gifts cheaper than 5 out of the sum',
          'skip every gift whose price is under 5',
          'small things (price < 5) are not added',
          'only add gifts that cost 5 or more',
        ],
        body: `  const spent: Record<string, number> = {};
  for (const gift of $gifts) {
    if (gift.price < 5) continue;
    spent[gift.{person}] = (spent[gift.{person}] ?? 0) + gift.price;
  }
  return Object.keys(spent)
    .filter((name) => spent[name] > $budget)
    .sort();`,
        tests: ({ person }) => {
          const f = `${person} title price`;
          return [
            [
              [rows(f, ['Tim', 'kite', 20], ['Ann', 'book', 60], ['Tim', 'car', 35]), 50],
              ['Ann', 'Tim'],
            ],
            [[[], 50], []],
            [[rows(f, ['Tim', 'kite', 48], ['Tim', 'card', 4]), 50], []],
            [[rows(f, ['Tim', 'kite', 48], ['Tim', 'card', 5]), 50], ['Tim']],
            [[rows(f, ['Ann', 'a', 4.99], ['Max', 'b', 9]), 0], ['Max']],
            [[rows(f, ['Tim', 'card', 50]), 50], []],
          ];
        },
      },
    ],
  }),
];
