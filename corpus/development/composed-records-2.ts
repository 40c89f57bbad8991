import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const composedRecords2: readonly DevelopmentTask[] = [
  {
    id: 'composed-records-affordable-hotels',
    kind: 'composed',
    prompt:
      'hotels: { name: string, stars: number, pricePerNight: number }. goodHotels(hotels, maxPrice) gives the names of hotels with at least 4 stars that cost maxPrice or less per night, cheapest first',
    functionName: 'goodHotels',
    solution: `function goodHotels(
  hotels: { name: string; stars: number; pricePerNight: number }[],
  maxPrice: number,
): string[] {
  return hotels
    .filter((hotel) => hotel.stars >= 4 && hotel.pricePerNight <= maxPrice)
    .sort((a, b) => a.pricePerNight - b.pricePerNight)
    .map((hotel) => hotel.name);
}
`,
    tests: cases`
      [{"name": "A", "stars": 4, "pricePerNight": 90}, {"name": "B", "stars": 5, "pricePerNight": 80}, {"name": "C", "stars": 3, "pricePerNight": 40}], 100 => ["B", "A"]
      [], 100 => []
      [{"name": "A", "stars": 4, "pricePerNight": 100}], 100 => ["A"]
      [{"name": "A", "stars": 5, "pricePerNight": 101}], 100 => []
      [{"name": "A", "stars": 5, "pricePerNight": 300}, {"name": "B", "stars": 4, "pricePerNight": 120}], 300 => ["B", "A"]
      [{"name": "C", "stars": 2, "pricePerNight": 10}], 50 => []
    `,
  },
  {
    id: 'composed-records-expense-by-category',
    kind: 'composed',
    prompt:
      'I track my expenses as { category: string; amount: number; refunded: boolean }. Please write spendingByCategory(expenses) which returns the total amount per category, ignoring refunded ones. Categories where everything was refunded must not show up.',
    functionName: 'spendingByCategory',
    solution: `function spendingByCategory(
  expenses: { category: string; amount: number; refunded: boolean }[],
): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const expense of expenses) {
    if (expense.refunded) continue;
    totals[expense.category] = (totals[expense.category] ?? 0) + expense.amount;
  }
  return totals;
}
`,
    tests: cases`
      [{"category": "food", "amount": 10, "refunded": false}, {"category": "food", "amount": 5, "refunded": false}, {"category": "fun", "amount": 7, "refunded": true}] => {"food": 15}
      [] => {}
      [{"category": "fun", "amount": 7, "refunded": true}] => {}
      [{"category": "a", "amount": 1, "refunded": false}, {"category": "b", "amount": 2, "refunded": false}] => {"a": 1, "b": 2}
      [{"category": "a", "amount": 1, "refunded": true}, {"category": "a", "amount": 4, "refunded": false}] => {"a": 4}
      [{"category": "rent", "amount": 0, "refunded": false}] => {"rent": 0}
    `,
  },
  {
    id: 'composed-records-join-user-orders',
    kind: 'composed',
    prompt:
      'two lists: users { id, name } and orders { userId, total }. give me an array of { name, spent } for every user in the order of users, spent is the sum of his orders (0 if he has none). function takes users, orders',
    functionName: null,
    solution: `function userSpending(
  users: { id: number; name: string }[],
  orders: { userId: number; total: number }[],
): { name: string; spent: number }[] {
  return users.map((user) => ({
    name: user.name,
    spent: orders.filter((order) => order.userId === user.id).reduce((sum, order) => sum + order.total, 0),
  }));
}
`,
    tests: cases`
      [{"id": 1, "name": "Ann"}, {"id": 2, "name": "Bob"}], [{"userId": 1, "total": 5}, {"userId": 1, "total": 7}] => [{"name": "Ann", "spent": 12}, {"name": "Bob", "spent": 0}]
      [], [{"userId": 1, "total": 5}] => []
      [{"id": 1, "name": "Ann"}], [] => [{"name": "Ann", "spent": 0}]
      [{"id": 3, "name": "Cy"}], [{"userId": 4, "total": 9}] => [{"name": "Cy", "spent": 0}]
      [], [] => []
      [{"id": 2, "name": "B"}, {"id": 1, "name": "A"}], [{"userId": 1, "total": 1}, {"userId": 2, "total": 2}] => [{"name": "B", "spent": 2}, {"name": "A", "spent": 1}]
    `,
  },
  {
    id: 'composed-records-oldest-per-team',
    kind: 'composed',
    prompt: `oldestByTeam(players: { name: string; team: string; age: number }[]): Record<string, string>
For each team the name of its oldest player; the first listed wins if ages are equal.`,
    functionName: 'oldestByTeam',
    solution: `function oldestByTeam(players: { name: string; team: string; age: number }[]): Record<string, string> {
  const oldest: Record<string, { name: string; age: number }> = {};
  for (const { name, team, age } of players) {
    if (!oldest[team] || age > oldest[team].age) oldest[team] = { name, age };
  }
  const result: Record<string, string> = {};
  for (const team of Object.keys(oldest)) result[team] = oldest[team].name;
  return result;
}
`,
    tests: cases`
      [{"name": "a", "team": "red", "age": 20}, {"name": "b", "team": "red", "age": 30}, {"name": "c", "team": "blue", "age": 25}] => {"red": "b", "blue": "c"}
      [] => {}
      [{"name": "a", "team": "x", "age": 1}] => {"x": "a"}
      [{"name": "a", "team": "x", "age": 5}, {"name": "b", "team": "x", "age": 5}] => {"x": "a"}
      [{"name": "a", "team": "x", "age": 50}, {"name": "b", "team": "x", "age": 5}] => {"x": "a"}
      [{"name": "p", "team": "1", "age": 9}, {"name": "q", "team": "2", "age": 8}] => {"1": "p", "2": "q"}
    `,
  },
  {
    id: 'composed-records-pass-rate',
    kind: 'composed',
    prompt:
      'results are { name, points }. passRate(results, minimum): percentage of people with at least minimum points, rounded to a whole number. 0 for an empty list',
    functionName: 'passRate',
    solution: `function passRate(results: { name: string; points: number }[], minimum: number): number {
  if (results.length === 0) return 0;
  const passed = results.filter((result) => result.points >= minimum).length;
  return Math.round((passed / results.length) * 100);
}
`,
    tests: cases`
      [{"name": "a", "points": 50}, {"name": "b", "points": 49}], 50 => 50
      [], 50 => 0
      [{"name": "a", "points": 1}, {"name": "b", "points": 9}, {"name": "c", "points": 2}], 5 => 33
      [{"name": "a", "points": 6}, {"name": "b", "points": 9}, {"name": "c", "points": 2}], 5 => 67
      [{"name": "a", "points": 10}], 10 => 100
      [{"name": "a", "points": 10}], 11 => 0
    `,
  },
  {
    id: 'composed-records-todo-progress',
    kind: 'composed',
    prompt:
      'todo list of { title: string; done: boolean; priority: number }. return titles of the ones not done, highest priority first, same priority sorted by title',
    functionName: null,
    solution: `function openTodos(todos: { title: string; done: boolean; priority: number }[]): string[] {
  return todos
    .filter((todo) => !todo.done)
    .sort((a, b) => b.priority - a.priority || (a.title < b.title ? -1 : 1))
    .map((todo) => todo.title);
}
`,
    tests: cases`
      [{"title": "wash", "done": false, "priority": 1}, {"title": "code", "done": false, "priority": 3}, {"title": "eat", "done": true, "priority": 9}] => ["code", "wash"]
      [] => []
      [{"title": "eat", "done": true, "priority": 9}] => []
      [{"title": "b", "done": false, "priority": 2}, {"title": "a", "done": false, "priority": 2}] => ["a", "b"]
      [{"title": "x", "done": false, "priority": 1}, {"title": "c", "done": false, "priority": 5}, {"title": "a", "done": false, "priority": 1}] => ["c", "a", "x"]
      [{"title": "z", "done": false, "priority": 10}, {"title": "y", "done": false, "priority": 9}] => ["z", "y"]
    `,
  },
  {
    id: 'composed-records-movies-genre',
    kind: 'composed',
    prompt: `movies: { title: string; genre: string; rating: number }[]
bestRated(movies, genre) should return the title of the best rated movie of that genre (ignore case of the genre), or "none"`,
    functionName: 'bestRated',
    solution: `function bestRated(movies: { title: string; genre: string; rating: number }[], genre: string): string {
  const matching = movies.filter((movie) => movie.genre.toLowerCase() === genre.toLowerCase());
  if (matching.length === 0) return 'none';
  return matching.reduce((best, movie) => (movie.rating > best.rating ? movie : best)).title;
}
`,
    tests: cases`
      [{"title": "A", "genre": "Drama", "rating": 7}, {"title": "B", "genre": "drama", "rating": 9}, {"title": "C", "genre": "Comedy", "rating": 10}], "drama" => "B"
      [], "drama" => "none"
      [{"title": "A", "genre": "Drama", "rating": 7}], "horror" => "none"
      [{"title": "A", "genre": "Horror", "rating": 1}], "HORROR" => "A"
      [{"title": "A", "genre": "x", "rating": 8}, {"title": "B", "genre": "x", "rating": 2}], "X" => "A"
      [{"title": "A", "genre": "x", "rating": 8}, {"title": "B", "genre": "y", "rating": 2}], "y" => "B"
    `,
  },
  {
    id: 'composed-records-email-domains',
    kind: 'composed',
    prompt:
      'count how many users there are per email domain. users look like { name: "Ann", email: "ann@gmail.com" }, domain is the part after the @',
    functionName: null,
    solution: `function usersPerDomain(users: { name: string; email: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const user of users) {
    const domain = user.email.split('@')[1];
    counts[domain] = (counts[domain] ?? 0) + 1;
  }
  return counts;
}
`,
    tests: cases`
      [{"name": "Ann", "email": "ann@gmail.com"}, {"name": "Bob", "email": "bob@gmail.com"}, {"name": "Cy", "email": "cy@web.de"}] => {"gmail.com": 2, "web.de": 1}
      [] => {}
      [{"name": "Ann", "email": "a@b"}] => {"b": 1}
      [{"name": "A", "email": "x@p.io"}, {"name": "B", "email": "y@q.io"}] => {"p.io": 1, "q.io": 1}
      [{"name": "A", "email": "same@s.com"}, {"name": "A", "email": "same@s.com"}] => {"s.com": 2}
      [{"name": "J", "email": "j.doe@mail.example.org"}] => {"mail.example.org": 1}
    `,
  },
  {
    id: 'composed-records-balance-after',
    kind: 'composed',
    prompt:
      'transactions are { type: "deposit" | "withdrawal", amount: number }. finalBalance(start, transactions): apply them one after another, but skip a withdrawal that is bigger than the current balance',
    functionName: 'finalBalance',
    solution: `function finalBalance(start: number, transactions: { type: string; amount: number }[]): number {
  let balance = start;
  for (const { type, amount } of transactions) {
    if (type === 'deposit') balance += amount;
    else if (amount <= balance) balance -= amount;
  }
  return balance;
}
`,
    tests: cases`
      100, [{"type": "deposit", "amount": 50}, {"type": "withdrawal", "amount": 30}] => 120
      100, [] => 100
      10, [{"type": "withdrawal", "amount": 20}] => 10
      10, [{"type": "withdrawal", "amount": 10}] => 0
      0, [{"type": "withdrawal", "amount": 5}, {"type": "deposit", "amount": 5}, {"type": "withdrawal", "amount": 5}] => 0
      10, [{"type": "withdrawal", "amount": 20}, {"type": "withdrawal", "amount": 4}] => 6
    `,
  },
  {
    id: 'composed-records-update-price',
    kind: 'composed',
    prompt:
      'how do I raise the price of all products in one category by a percentage without mutating the array? products are { name, category, price }, function gets (products, category, percent) and returns the new list with all products',
    functionName: null,
    solution: `function raisePrices(
  products: { name: string; category: string; price: number }[],
  category: string,
  percent: number,
): { name: string; category: string; price: number }[] {
  return products.map((product) =>
    product.category === category ? { ...product, price: product.price * (1 + percent / 100) } : product,
  );
}
`,
    tests: cases`
      [{"name": "tea", "category": "drink", "price": 10}, {"name": "pen", "category": "office", "price": 2}], "drink", 50 => [{"name": "tea", "category": "drink", "price": 15}, {"name": "pen", "category": "office", "price": 2}]
      [], "x", 10 => []
      [{"name": "a", "category": "c", "price": 4}], "d", 10 => [{"name": "a", "category": "c", "price": 4}]
      [{"name": "a", "category": "c", "price": 4}], "c", 0 => [{"name": "a", "category": "c", "price": 4}]
      [{"name": "a", "category": "c", "price": 4}, {"name": "b", "category": "c", "price": 8}], "c", 25 => [{"name": "a", "category": "c", "price": 5}, {"name": "b", "category": "c", "price": 10}]
      [{"name": "a", "category": "c", "price": 100}], "c", -10 => [{"name": "a", "category": "c", "price": 90}]
    `,
  },
  {
    id: 'composed-records-events-in-year',
    kind: 'composed',
    prompt:
      'eventsOf(events, year): events have { title: string, year: number, month: number, day: number }. Return the titles of that year in chronological order.',
    functionName: 'eventsOf',
    solution: `function eventsOf(events: { title: string; year: number; month: number; day: number }[], year: number): string[] {
  return events
    .filter((event) => event.year === year)
    .sort((a, b) => a.month - b.month || a.day - b.day)
    .map((event) => event.title);
}
`,
    tests: cases`
      [{"title": "b", "year": 2020, "month": 5, "day": 2}, {"title": "a", "year": 2020, "month": 1, "day": 9}, {"title": "c", "year": 2021, "month": 1, "day": 1}], 2020 => ["a", "b"]
      [], 2020 => []
      [{"title": "b", "year": 2020, "month": 5, "day": 2}], 2019 => []
      [{"title": "x", "year": 1, "month": 3, "day": 20}, {"title": "y", "year": 1, "month": 3, "day": 4}], 1 => ["y", "x"]
      [{"title": "dec", "year": 2022, "month": 12, "day": 1}, {"title": "feb", "year": 2022, "month": 2, "day": 28}], 2022 => ["feb", "dec"]
      [{"title": "solo", "year": 1999, "month": 7, "day": 7}], 1999 => ["solo"]
    `,
  },
  {
    id: 'composed-records-parcel-weights',
    kind: 'composed',
    prompt:
      'parcels { id: string; weight: number; express: boolean }. total weight of the express parcels and of the others, as { express, normal }',
    functionName: null,
    solution: `function weightTotals(parcels: { id: string; weight: number; express: boolean }[]): {
  express: number;
  normal: number;
} {
  const totals = { express: 0, normal: 0 };
  for (const parcel of parcels) {
    if (parcel.express) totals.express += parcel.weight;
    else totals.normal += parcel.weight;
  }
  return totals;
}
`,
    tests: cases`
      [{"id": "a", "weight": 2, "express": true}, {"id": "b", "weight": 3, "express": false}, {"id": "c", "weight": 4, "express": true}] => {"express": 6, "normal": 3}
      [] => {"express": 0, "normal": 0}
      [{"id": "a", "weight": 2, "express": true}] => {"express": 2, "normal": 0}
      [{"id": "a", "weight": 2, "express": false}] => {"express": 0, "normal": 2}
      [{"id": "a", "weight": 0.5, "express": false}, {"id": "b", "weight": 0.25, "express": false}] => {"express": 0, "normal": 0.75}
      [{"id": "a", "weight": 1, "express": true}, {"id": "b", "weight": 1, "express": false}] => {"express": 1, "normal": 1}
    `,
  },
  {
    id: 'composed-records-votes-winner',
    kind: 'composed',
    prompt:
      'electionResult(votes: { voter: string; candidate: string }[]): string | null. Every voter counts only once (the first vote of a voter). Candidate with the most votes, null when tied or no votes',
    functionName: 'electionResult',
    solution: `function electionResult(votes: { voter: string; candidate: string }[]): string | null {
  const voted = new Set<string>();
  const counts: Record<string, number> = {};
  for (const { voter, candidate } of votes) {
    if (voted.has(voter)) continue;
    voted.add(voter);
    counts[candidate] = (counts[candidate] ?? 0) + 1;
  }
  const max = Math.max(0, ...Object.values(counts));
  const leaders = Object.keys(counts).filter((candidate) => counts[candidate] === max);
  return leaders.length === 1 ? leaders[0] : null;
}
`,
    tests: cases`
      [{"voter": "1", "candidate": "A"}, {"voter": "2", "candidate": "A"}, {"voter": "3", "candidate": "B"}] => "A"
      [] => null
      [{"voter": "1", "candidate": "A"}, {"voter": "2", "candidate": "B"}] => null
      [{"voter": "1", "candidate": "A"}, {"voter": "1", "candidate": "B"}, {"voter": "1", "candidate": "B"}] => "A"
      [{"voter": "1", "candidate": "Z"}] => "Z"
      [{"voter": "1", "candidate": "A"}, {"voter": "2", "candidate": "B"}, {"voter": "2", "candidate": "B"}, {"voter": "3", "candidate": "B"}] => "B"
      [{"voter": "1", "candidate": "A"}, {"voter": "2", "candidate": "A"}, {"voter": "3", "candidate": "B"}, {"voter": "4", "candidate": "B"}] => null
    `,
  },
  {
    id: 'composed-records-recipe-scale',
    kind: 'composed',
    prompt: `scaleRecipe(ingredients, servings, wanted)
ingredients: { name: string; grams: number }[] for \`servings\` people, return the list for \`wanted\` people with grams scaled and rounded to whole numbers`,
    functionName: 'scaleRecipe',
    solution: `function scaleRecipe(
  ingredients: { name: string; grams: number }[],
  servings: number,
  wanted: number,
): { name: string; grams: number }[] {
  return ingredients.map(({ name, grams }) => ({ name, grams: Math.round((grams * wanted) / servings) }));
}
`,
    tests: cases`
      [{"name": "flour", "grams": 200}, {"name": "salt", "grams": 4}], 2, 4 => [{"name": "flour", "grams": 400}, {"name": "salt", "grams": 8}]
      [], 2, 4 => []
      [{"name": "rice", "grams": 100}], 3, 1 => [{"name": "rice", "grams": 33}]
      [{"name": "rice", "grams": 100}], 3, 2 => [{"name": "rice", "grams": 67}]
      [{"name": "oil", "grams": 10}], 4, 4 => [{"name": "oil", "grams": 10}]
      [{"name": "egg", "grams": 50}, {"name": "milk", "grams": 120}], 1, 3 => [{"name": "egg", "grams": 150}, {"name": "milk", "grams": 360}]
    `,
  },
  {
    id: 'composed-records-flights-layover',
    kind: 'composed',
    prompt:
      'flights as { from: string; to: string; price: number }. i want the cheapest price from a to b with either a direct flight or exactly one stop. parameters flights, from, to. null if impossible',
    functionName: null,
    solution: `function cheapestTrip(
  flights: { from: string; to: string; price: number }[],
  from: string,
  to: string,
): number | null {
  let best = Infinity;
  for (const first of flights) {
    if (first.from !== from) continue;
    if (first.to === to) best = Math.min(best, first.price);
    for (const second of flights) {
      if (second.from === first.to && second.to === to) best = Math.min(best, first.price + second.price);
    }
  }
  return best === Infinity ? null : best;
}
`,
    tests: cases`
      [{"from": "A", "to": "B", "price": 100}, {"from": "A", "to": "C", "price": 30}, {"from": "C", "to": "B", "price": 40}], "A", "B" => 70
      [], "A", "B" => null
      [{"from": "A", "to": "B", "price": 100}], "A", "B" => 100
      [{"from": "B", "to": "A", "price": 100}], "A", "B" => null
      [{"from": "A", "to": "B", "price": 60}, {"from": "A", "to": "C", "price": 30}, {"from": "C", "to": "B", "price": 40}], "A", "B" => 60
      [{"from": "A", "to": "C", "price": 1}, {"from": "C", "to": "D", "price": 1}, {"from": "D", "to": "B", "price": 1}], "A", "B" => null
      [{"from": "A", "to": "B", "price": 9}, {"from": "A", "to": "B", "price": 5}], "A", "B" => 5
    `,
  },
];
