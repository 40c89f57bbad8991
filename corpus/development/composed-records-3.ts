import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const composedRecords3: readonly DevelopmentTask[] = [
  {
    id: 'composed-records-sales-by-month',
    kind: 'composed',
    prompt:
      'sales: { month: number; amount: number }[] (month 1-12). monthlySales(sales) -> array of 12 totals, january first, 0 for months without sales',
    functionName: 'monthlySales',
    solution: `function monthlySales(sales: { month: number; amount: number }[]): number[] {
  const totals: number[] = new Array(12).fill(0);
  for (const sale of sales) totals[sale.month - 1] += sale.amount;
  return totals;
}
`,
    tests: cases`
      [{"month": 1, "amount": 10}, {"month": 12, "amount": 5}, {"month": 1, "amount": 2}] => [12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5]
      [] => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      [{"month": 6, "amount": 1}] => [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
      [{"month": 2, "amount": 3}, {"month": 3, "amount": 4}] => [0, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      [{"month": 9, "amount": -5}, {"month": 9, "amount": 5}] => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      [{"month": 12, "amount": 1.5}, {"month": 12, "amount": 1.5}] => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]
    `,
  },
  {
    id: 'composed-records-dedupe-by-id',
    kind: 'composed',
    prompt:
      'I get the same record several times with different versions: { id: string, version: number, value: string }. latestById(records) should keep only the highest version of each id. Result sorted by id.',
    functionName: 'latestById',
    solution: `function latestById(
  records: { id: string; version: number; value: string }[],
): { id: string; version: number; value: string }[] {
  const latest = new Map<string, { id: string; version: number; value: string }>();
  for (const record of records) {
    const known = latest.get(record.id);
    if (!known || record.version > known.version) latest.set(record.id, record);
  }
  return [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
`,
    tests: cases`
      [{"id": "b", "version": 1, "value": "x"}, {"id": "a", "version": 1, "value": "y"}, {"id": "b", "version": 2, "value": "z"}] => [{"id": "a", "version": 1, "value": "y"}, {"id": "b", "version": 2, "value": "z"}]
      [] => []
      [{"id": "a", "version": 5, "value": "new"}, {"id": "a", "version": 4, "value": "old"}] => [{"id": "a", "version": 5, "value": "new"}]
      [{"id": "q", "version": 0, "value": ""}] => [{"id": "q", "version": 0, "value": ""}]
      [{"id": "c", "version": 1, "value": "1"}, {"id": "b", "version": 1, "value": "2"}, {"id": "a", "version": 1, "value": "3"}] => [{"id": "a", "version": 1, "value": "3"}, {"id": "b", "version": 1, "value": "2"}, {"id": "c", "version": 1, "value": "1"}]
      [{"id": "a", "version": 1, "value": "1"}, {"id": "a", "version": 10, "value": "2"}, {"id": "a", "version": 9, "value": "3"}] => [{"id": "a", "version": 10, "value": "2"}]
    `,
  },
  {
    id: 'composed-records-age-groups',
    kind: 'composed',
    prompt:
      'people { name: string; age: number }: count them in groups "child" (under 13), "teen" (13-17), "adult" (18-64) and "senior" (65+). always return all four keys',
    functionName: null,
    solution: `function ageGroups(people: { name: string; age: number }[]): Record<string, number> {
  const groups = { child: 0, teen: 0, adult: 0, senior: 0 };
  for (const { age } of people) {
    if (age < 13) groups.child++;
    else if (age < 18) groups.teen++;
    else if (age < 65) groups.adult++;
    else groups.senior++;
  }
  return groups;
}
`,
    tests: cases`
      [{"name": "a", "age": 5}, {"name": "b", "age": 15}, {"name": "c", "age": 30}, {"name": "d", "age": 70}] => {"child": 1, "teen": 1, "adult": 1, "senior": 1}
      [] => {"child": 0, "teen": 0, "adult": 0, "senior": 0}
      [{"name": "a", "age": 12}, {"name": "b", "age": 13}] => {"child": 1, "teen": 1, "adult": 0, "senior": 0}
      [{"name": "a", "age": 17}, {"name": "b", "age": 18}] => {"child": 0, "teen": 1, "adult": 1, "senior": 0}
      [{"name": "a", "age": 64}, {"name": "b", "age": 65}] => {"child": 0, "teen": 0, "adult": 1, "senior": 1}
      [{"name": "a", "age": 0}, {"name": "b", "age": 1}] => {"child": 2, "teen": 0, "adult": 0, "senior": 0}
    `,
  },
  {
    id: 'composed-records-full-names-search',
    kind: 'composed',
    prompt:
      'contacts have { firstName, lastName }. searchContacts(contacts, query): full names ("First Last") that contain the query, case insensitive, in list order',
    functionName: 'searchContacts',
    solution: `function searchContacts(contacts: { firstName: string; lastName: string }[], query: string): string[] {
  return contacts
    .map((contact) => contact.firstName + ' ' + contact.lastName)
    .filter((name) => name.toLowerCase().includes(query.toLowerCase()));
}
`,
    tests: cases`
      [{"firstName": "Ada", "lastName": "Lovelace"}, {"firstName": "Alan", "lastName": "Turing"}], "al" => ["Alan Turing"]
      [], "a" => []
      [{"firstName": "Ada", "lastName": "Lovelace"}], "LOVE" => ["Ada Lovelace"]
      [{"firstName": "Ada", "lastName": "Lovelace"}], "a l" => ["Ada Lovelace"]
      [{"firstName": "Ada", "lastName": "Lovelace"}], "x" => []
      [{"firstName": "Bo", "lastName": "Li"}, {"firstName": "Li", "lastName": "Wu"}], "" => ["Bo Li", "Li Wu"]
      [{"firstName": "Bo", "lastName": "Li"}, {"firstName": "Li", "lastName": "Wu"}], "li" => ["Bo Li", "Li Wu"]
    `,
  },
  {
    id: 'composed-records-shift-hours',
    kind: 'composed',
    prompt:
      'workers log shifts as { worker: string; start: number; end: number } in hours of the same day. get me hours per worker, but only workers with more than 8 hours in total. object worker -> hours',
    functionName: null,
    solution: `function overworked(shifts: { worker: string; start: number; end: number }[]): Record<string, number> {
  const hours: Record<string, number> = {};
  for (const { worker, start, end } of shifts) hours[worker] = (hours[worker] ?? 0) + end - start;
  return Object.fromEntries(Object.entries(hours).filter(([, total]) => total > 8));
}
`,
    tests: cases`
      [{"worker": "a", "start": 8, "end": 12}, {"worker": "a", "start": 13, "end": 18}, {"worker": "b", "start": 9, "end": 17}] => {"a": 9}
      [] => {}
      [{"worker": "b", "start": 9, "end": 17}] => {}
      [{"worker": "b", "start": 6, "end": 17}] => {"b": 11}
      [{"worker": "x", "start": 0, "end": 5}, {"worker": "y", "start": 0, "end": 9}, {"worker": "x", "start": 6, "end": 10}] => {"x": 9, "y": 9}
      [{"worker": "x", "start": 8, "end": 16.5}] => {"x": 8.5}
    `,
  },
  {
    id: 'composed-records-sort-users-two-keys',
    kind: 'composed',
    prompt:
      'sort people ({ name: string; age: number }[]): youngest first, people of the same age by name. return a new array of the objects',
    functionName: null,
    solution: `function sortPeople(people: { name: string; age: number }[]): { name: string; age: number }[] {
  return [...people].sort((a, b) => a.age - b.age || (a.name < b.name ? -1 : 1));
}
`,
    tests: cases`
      [{"name": "Bo", "age": 30}, {"name": "Al", "age": 20}] => [{"name": "Al", "age": 20}, {"name": "Bo", "age": 30}]
      [] => []
      [{"name": "Bo", "age": 30}, {"name": "Al", "age": 30}] => [{"name": "Al", "age": 30}, {"name": "Bo", "age": 30}]
      [{"name": "X", "age": 1}] => [{"name": "X", "age": 1}]
      [{"name": "C", "age": 9}, {"name": "B", "age": 10}, {"name": "A", "age": 9}] => [{"name": "A", "age": 9}, {"name": "C", "age": 9}, {"name": "B", "age": 10}]
      [{"name": "D", "age": 100}, {"name": "E", "age": 2}] => [{"name": "E", "age": 2}, {"name": "D", "age": 100}]
    `,
  },
  {
    id: 'composed-records-invoice-overdue',
    kind: 'composed',
    prompt:
      'invoices: { customer: string; dueDay: number; paid: boolean }. overdueCustomers(invoices, today) returns the customers (no duplicates, alphabetical) who have an unpaid invoice with dueDay before today',
    functionName: 'overdueCustomers',
    solution: `function overdueCustomers(
  invoices: { customer: string; dueDay: number; paid: boolean }[],
  today: number,
): string[] {
  const late = invoices.filter((invoice) => !invoice.paid && invoice.dueDay < today);
  return [...new Set(late.map((invoice) => invoice.customer))].sort();
}
`,
    tests: cases`
      [{"customer": "Zed", "dueDay": 3, "paid": false}, {"customer": "Ann", "dueDay": 4, "paid": false}, {"customer": "Zed", "dueDay": 1, "paid": false}], 10 => ["Ann", "Zed"]
      [], 10 => []
      [{"customer": "Ann", "dueDay": 10, "paid": false}], 10 => []
      [{"customer": "Ann", "dueDay": 2, "paid": true}], 10 => []
      [{"customer": "Ann", "dueDay": 9, "paid": false}], 10 => ["Ann"]
      [{"customer": "B", "dueDay": 5, "paid": true}, {"customer": "A", "dueDay": 5, "paid": false}], 6 => ["A"]
    `,
  },
  {
    id: 'composed-records-lookup-table',
    kind: 'composed',
    prompt:
      'turn an array of { id: number; name: string } into an object keyed by id with the names as values, but skip entries with an empty name. function indexById',
    functionName: 'indexById',
    solution: `function indexById(items: { id: number; name: string }[]): Record<number, string> {
  const result: Record<number, string> = {};
  for (const item of items) {
    if (item.name !== '') result[item.id] = item.name;
  }
  return result;
}
`,
    tests: cases`
      [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}] => {"1": "a", "2": "b"}
      [] => {}
      [{"id": 1, "name": ""}] => {}
      [{"id": 10, "name": "x"}, {"id": 11, "name": ""}] => {"10": "x"}
      [{"id": 0, "name": "zero"}] => {"0": "zero"}
      [{"id": 5, "name": "e"}, {"id": 4, "name": "d"}, {"id": 3, "name": "c"}] => {"3": "c", "4": "d", "5": "e"}
    `,
  },
  {
    id: 'composed-records-match-points',
    kind: 'composed',
    prompt:
      'football matches { home, away, homeGoals, awayGoals }. leagueTable(matches) → object team -> points, 3 for a win, 1 each for a draw, 0 for a loss. every team that played must be in there',
    functionName: 'leagueTable',
    solution: `function leagueTable(
  matches: { home: string; away: string; homeGoals: number; awayGoals: number }[],
): Record<string, number> {
  const points: Record<string, number> = {};
  for (const { home, away, homeGoals, awayGoals } of matches) {
    const homePoints = homeGoals > awayGoals ? 3 : homeGoals === awayGoals ? 1 : 0;
    const awayPoints = homeGoals < awayGoals ? 3 : homeGoals === awayGoals ? 1 : 0;
    points[home] = (points[home] ?? 0) + homePoints;
    points[away] = (points[away] ?? 0) + awayPoints;
  }
  return points;
}
`,
    tests: cases`
      [{"home": "A", "away": "B", "homeGoals": 2, "awayGoals": 1}] => {"A": 3, "B": 0}
      [] => {}
      [{"home": "A", "away": "B", "homeGoals": 0, "awayGoals": 0}] => {"A": 1, "B": 1}
      [{"home": "A", "away": "B", "homeGoals": 0, "awayGoals": 4}] => {"A": 0, "B": 3}
      [{"home": "A", "away": "B", "homeGoals": 1, "awayGoals": 0}, {"home": "B", "away": "A", "homeGoals": 2, "awayGoals": 2}] => {"A": 4, "B": 1}
      [{"home": "A", "away": "B", "homeGoals": 1, "awayGoals": 0}, {"home": "C", "away": "A", "homeGoals": 0, "awayGoals": 3}] => {"A": 6, "B": 0, "C": 0}
    `,
  },
  {
    id: 'composed-records-longest-streak-records',
    kind: 'composed',
    prompt:
      'habit tracker: entries { day: number; done: boolean } already sorted by day, one for each day. whats the longest run of done days in a row?',
    functionName: null,
    solution: `function longestStreak(entries: { day: number; done: boolean }[]): number {
  let best = 0;
  let current = 0;
  for (const entry of entries) {
    current = entry.done ? current + 1 : 0;
    best = Math.max(best, current);
  }
  return best;
}
`,
    tests: cases`
      [{"day": 1, "done": true}, {"day": 2, "done": true}, {"day": 3, "done": false}, {"day": 4, "done": true}] => 2
      [] => 0
      [{"day": 1, "done": false}] => 0
      [{"day": 1, "done": true}] => 1
      [{"day": 1, "done": false}, {"day": 2, "done": true}, {"day": 3, "done": true}, {"day": 4, "done": true}] => 3
      [{"day": 1, "done": true}, {"day": 2, "done": false}, {"day": 3, "done": true}] => 1
    `,
  },
  {
    id: 'composed-records-filter-rename',
    kind: 'composed',
    prompt:
      'api gives me { user_id: number; user_name: string; deleted: boolean }[]. convert to { id, name }[] and leave out the deleted ones',
    functionName: null,
    solution: `function toUsers(
  rows: { user_id: number; user_name: string; deleted: boolean }[],
): { id: number; name: string }[] {
  return rows.filter((row) => !row.deleted).map((row) => ({ id: row.user_id, name: row.user_name }));
}
`,
    tests: cases`
      [{"user_id": 1, "user_name": "Ann", "deleted": false}, {"user_id": 2, "user_name": "Bob", "deleted": true}] => [{"id": 1, "name": "Ann"}]
      [] => []
      [{"user_id": 2, "user_name": "Bob", "deleted": true}] => []
      [{"user_id": 9, "user_name": "", "deleted": false}] => [{"id": 9, "name": ""}]
      [{"user_id": 2, "user_name": "B", "deleted": false}, {"user_id": 1, "user_name": "A", "deleted": false}] => [{"id": 2, "name": "B"}, {"id": 1, "name": "A"}]
      [{"user_id": 0, "user_name": "root", "deleted": false}] => [{"id": 0, "name": "root"}]
    `,
  },
  {
    id: 'composed-records-stock-value-min-max',
    kind: 'composed',
    prompt:
      'priceSummary(products: { name: string; price: number }[]) → { cheapest, priciest, average }: the two names and the mean price. null for an empty list. first wins ties',
    functionName: 'priceSummary',
    solution: `function priceSummary(
  products: { name: string; price: number }[],
): { cheapest: string; priciest: string; average: number } | null {
  if (products.length === 0) return null;
  let cheapest = products[0];
  let priciest = products[0];
  let sum = 0;
  for (const product of products) {
    if (product.price < cheapest.price) cheapest = product;
    if (product.price > priciest.price) priciest = product;
    sum += product.price;
  }
  return { cheapest: cheapest.name, priciest: priciest.name, average: sum / products.length };
}
`,
    tests: cases`
      [{"name": "a", "price": 1}, {"name": "b", "price": 5}, {"name": "c", "price": 3}] => {"cheapest": "a", "priciest": "b", "average": 3}
      [] => null
      [{"name": "x", "price": 4}] => {"cheapest": "x", "priciest": "x", "average": 4}
      [{"name": "x", "price": 4}, {"name": "y", "price": 4}] => {"cheapest": "x", "priciest": "x", "average": 4}
      [{"name": "x", "price": 2}, {"name": "y", "price": 1}] => {"cheapest": "y", "priciest": "x", "average": 1.5}
      [{"name": "x", "price": 10}, {"name": "y", "price": 0}, {"name": "z", "price": 20}] => {"cheapest": "y", "priciest": "z", "average": 10}
    `,
  },
  {
    id: 'composed-records-students-all-passed',
    kind: 'composed',
    prompt:
      'students: { name: string; grades: number[] }[]. names of the students whose every grade is at least 50 (students without grades dont count)',
    functionName: null,
    solution: `function allPassed(students: { name: string; grades: number[] }[]): string[] {
  return students
    .filter((student) => student.grades.length > 0 && student.grades.every((grade) => grade >= 50))
    .map((student) => student.name);
}
`,
    tests: cases`
      [{"name": "Ann", "grades": [50, 90]}, {"name": "Bob", "grades": [49, 100]}] => ["Ann"]
      [] => []
      [{"name": "Ann", "grades": []}] => []
      [{"name": "Ann", "grades": [100]}, {"name": "Bob", "grades": [51]}] => ["Ann", "Bob"]
      [{"name": "Bob", "grades": [0]}] => []
      [{"name": "Z", "grades": [80, 80, 80]}, {"name": "A", "grades": [60]}] => ["Z", "A"]
    `,
  },
  {
    id: 'composed-records-page-views-unique',
    kind: 'composed',
    prompt:
      'page views are { page: string, visitor: string }. for each page the number of different visitors please, as an object',
    functionName: null,
    solution: `function uniqueVisitors(views: { page: string; visitor: string }[]): Record<string, number> {
  const visitors: Record<string, Set<string>> = {};
  for (const { page, visitor } of views) {
    visitors[page] ??= new Set();
    visitors[page].add(visitor);
  }
  return Object.fromEntries(Object.entries(visitors).map(([page, set]) => [page, set.size]));
}
`,
    tests: cases`
      [{"page": "/", "visitor": "a"}, {"page": "/", "visitor": "a"}, {"page": "/", "visitor": "b"}] => {"/": 2}
      [] => {}
      [{"page": "/x", "visitor": "a"}, {"page": "/y", "visitor": "a"}] => {"/x": 1, "/y": 1}
      [{"page": "/x", "visitor": "q"}] => {"/x": 1}
      [{"page": "p", "visitor": "1"}, {"page": "p", "visitor": "2"}, {"page": "p", "visitor": "3"}, {"page": "r", "visitor": "3"}, {"page": "r", "visitor": "3"}] => {"p": 3, "r": 1}
      [{"page": "home", "visitor": "A"}, {"page": "home", "visitor": "a"}] => {"home": 2}
    `,
  },
  {
    id: 'composed-records-cars-newest',
    kind: 'composed',
    prompt:
      'cars { brand: string; year: number; sold: boolean }. newest unsold car of each brand: return an object brand -> year',
    functionName: null,
    solution: `function newestUnsold(cars: { brand: string; year: number; sold: boolean }[]): Record<string, number> {
  const newest: Record<string, number> = {};
  for (const car of cars) {
    if (car.sold) continue;
    if (newest[car.brand] === undefined || car.year > newest[car.brand]) newest[car.brand] = car.year;
  }
  return newest;
}
`,
    tests: cases`
      [{"brand": "vw", "year": 2010, "sold": false}, {"brand": "vw", "year": 2020, "sold": true}, {"brand": "vw", "year": 2015, "sold": false}] => {"vw": 2015}
      [] => {}
      [{"brand": "vw", "year": 2020, "sold": true}] => {}
      [{"brand": "kia", "year": 2001, "sold": false}, {"brand": "bmw", "year": 2002, "sold": false}] => {"kia": 2001, "bmw": 2002}
      [{"brand": "kia", "year": 2009, "sold": false}, {"brand": "kia", "year": 2004, "sold": false}] => {"kia": 2009}
      [{"brand": "a", "year": 1, "sold": false}, {"brand": "b", "year": 2, "sold": true}] => {"a": 1}
    `,
  },
  {
    id: 'composed-records-nested-comments',
    kind: 'composed',
    prompt:
      'posts: { title: string; comments: { likes: number }[] }[]. commentTotals(posts) = list of { title, likes } with the sum of the likes of all comments, most likes first. post without comments has 0. ties keep order',
    functionName: 'commentTotals',
    solution: `function commentTotals(
  posts: { title: string; comments: { likes: number }[] }[],
): { title: string; likes: number }[] {
  return posts
    .map((post) => ({
      title: post.title,
      likes: post.comments.reduce((sum, comment) => sum + comment.likes, 0),
    }))
    .sort((a, b) => b.likes - a.likes);
}
`,
    tests: cases`
      [{"title": "a", "comments": [{"likes": 1}, {"likes": 2}]}, {"title": "b", "comments": [{"likes": 9}]}] => [{"title": "b", "likes": 9}, {"title": "a", "likes": 3}]
      [] => []
      [{"title": "a", "comments": []}] => [{"title": "a", "likes": 0}]
      [{"title": "a", "comments": []}, {"title": "b", "comments": []}] => [{"title": "a", "likes": 0}, {"title": "b", "likes": 0}]
      [{"title": "a", "comments": [{"likes": 0}]}, {"title": "b", "comments": [{"likes": 1}]}] => [{"title": "b", "likes": 1}, {"title": "a", "likes": 0}]
      [{"title": "z", "comments": [{"likes": 5}, {"likes": 5}]}, {"title": "y", "comments": [{"likes": 4}]}] => [{"title": "z", "likes": 10}, {"title": "y", "likes": 4}]
    `,
  },
];
