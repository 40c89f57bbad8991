import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const composedRecords1: readonly DevelopmentTask[] = [
  {
    id: 'composed-records-paid-total',
    kind: 'composed',
    prompt:
      'orders look like { id: number, total: number, paid: boolean }. paidTotal(orders) = sum of the totals of all paid orders, 0 if there are none',
    functionName: 'paidTotal',
    solution: `function paidTotal(orders: { id: number; total: number; paid: boolean }[]): number {
  return orders.filter((order) => order.paid).reduce((sum, order) => sum + order.total, 0);
}
`,
    tests: cases`
      [{"id": 1, "total": 10, "paid": true}, {"id": 2, "total": 20, "paid": false}, {"id": 3, "total": 5, "paid": true}] => 15
      [] => 0
      [{"id": 1, "total": 10, "paid": false}] => 0
      [{"id": 1, "total": 2.5, "paid": true}] => 2.5
      [{"id": 7, "total": 0, "paid": true}, {"id": 8, "total": 9, "paid": true}] => 9
      [{"id": 1, "total": 100, "paid": false}, {"id": 2, "total": 1, "paid": true}] => 1
    `,
  },
  {
    id: 'composed-records-adult-names',
    kind: 'composed',
    prompt:
      'given users { name: string; age: number }[] return the names of everyone who is 18 or older, sorted alphabetically',
    functionName: null,
    solution: `function adultNames(users: { name: string; age: number }[]): string[] {
  return users
    .filter((user) => user.age >= 18)
    .map((user) => user.name)
    .sort();
}
`,
    tests: cases`
      [{"name": "Zoe", "age": 30}, {"name": "Adam", "age": 18}, {"name": "Kid", "age": 12}] => ["Adam", "Zoe"]
      [] => []
      [{"name": "Bob", "age": 17}] => []
      [{"name": "Bob", "age": 18}] => ["Bob"]
      [{"name": "Cara", "age": 40}, {"name": "Bert", "age": 20}, {"name": "Anna", "age": 90}] => ["Anna", "Bert", "Cara"]
      [{"name": "B", "age": 0}, {"name": "A", "age": 99}] => ["A"]
    `,
  },
  {
    id: 'composed-records-avg-grade-by-student',
    kind: 'composed',
    prompt:
      'I have a list of marks: { student: string, mark: number }. averageByStudent should give me an object student -> average mark.',
    functionName: 'averageByStudent',
    solution: `function averageByStudent(marks: { student: string; mark: number }[]): Record<string, number> {
  const sums: Record<string, { sum: number; count: number }> = {};
  for (const { student, mark } of marks) {
    sums[student] ??= { sum: 0, count: 0 };
    sums[student].sum += mark;
    sums[student].count++;
  }
  const result: Record<string, number> = {};
  for (const student of Object.keys(sums)) result[student] = sums[student].sum / sums[student].count;
  return result;
}
`,
    tests: cases`
      [{"student": "Ann", "mark": 4}, {"student": "Ben", "mark": 6}, {"student": "Ann", "mark": 8}] => {"Ann": 6, "Ben": 6}
      [] => {}
      [{"student": "X", "mark": 1}] => {"X": 1}
      [{"student": "X", "mark": 1}, {"student": "X", "mark": 2}] => {"X": 1.5}
      [{"student": "A", "mark": 0}, {"student": "B", "mark": 10}] => {"A": 0, "B": 10}
      [{"student": "A", "mark": 3}, {"student": "A", "mark": 3}, {"student": "A", "mark": 6}] => {"A": 4}
    `,
  },
  {
    id: 'composed-records-cheapest-in-stock',
    kind: 'composed',
    prompt: `cheapestInStock(products: { name: string; price: number; stock: number }[]): string | null
Name of the cheapest product with stock > 0. First one on ties, null if nothing is in stock.`,
    functionName: 'cheapestInStock',
    solution: `function cheapestInStock(products: { name: string; price: number; stock: number }[]): string | null {
  let best: { name: string; price: number } | null = null;
  for (const product of products) {
    if (product.stock > 0 && (best === null || product.price < best.price)) best = product;
  }
  return best === null ? null : best.name;
}
`,
    tests: cases`
      [{"name": "pen", "price": 2, "stock": 5}, {"name": "cup", "price": 1, "stock": 0}, {"name": "bag", "price": 9, "stock": 1}] => "pen"
      [] => null
      [{"name": "cup", "price": 1, "stock": 0}] => null
      [{"name": "a", "price": 3, "stock": 1}, {"name": "b", "price": 3, "stock": 1}] => "a"
      [{"name": "a", "price": 5, "stock": 2}, {"name": "b", "price": 4, "stock": 2}] => "b"
      [{"name": "free", "price": 0, "stock": 1}] => "free"
    `,
  },
  {
    id: 'composed-records-top-three-scores',
    kind: 'composed',
    prompt:
      'leaderboard: players are { name, score }. topThree(players) returns the names of the three best by score, best first. fewer players -> fewer names. same score keeps the original order',
    functionName: 'topThree',
    solution: `function topThree(players: { name: string; score: number }[]): string[] {
  return [...players]
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((player) => player.name);
}
`,
    tests: cases`
      [{"name": "a", "score": 1}, {"name": "b", "score": 4}, {"name": "c", "score": 3}, {"name": "d", "score": 2}] => ["b", "c", "d"]
      [] => []
      [{"name": "x", "score": 0}] => ["x"]
      [{"name": "x", "score": 5}, {"name": "y", "score": 5}] => ["x", "y"]
      [{"name": "a", "score": 10}, {"name": "b", "score": 9}, {"name": "c", "score": 100}] => ["c", "a", "b"]
      [{"name": "p", "score": 1}, {"name": "q", "score": 2}, {"name": "r", "score": 2}, {"name": "s", "score": 1}] => ["q", "r", "p"]
    `,
  },
  {
    id: 'composed-records-error-count-by-service',
    kind: 'composed',
    prompt:
      'log entries are { level: string, service: string, message: string }. i want to know how many "error" entries every service has. services without errors shouldnt be in the result object',
    functionName: null,
    solution: `function errorsByService(
  logs: { level: string; service: string; message: string }[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const log of logs) {
    if (log.level === 'error') counts[log.service] = (counts[log.service] ?? 0) + 1;
  }
  return counts;
}
`,
    tests: cases`
      [{"level": "error", "service": "api", "message": "x"}, {"level": "info", "service": "web", "message": "y"}, {"level": "error", "service": "api", "message": "z"}] => {"api": 2}
      [] => {}
      [{"level": "info", "service": "api", "message": ""}] => {}
      [{"level": "error", "service": "a", "message": ""}, {"level": "error", "service": "b", "message": ""}] => {"a": 1, "b": 1}
      [{"level": "warn", "service": "a", "message": "error"}] => {}
      [{"level": "error", "service": "db", "message": "m"}, {"level": "debug", "service": "db", "message": "m"}] => {"db": 1}
    `,
  },
  {
    id: 'composed-records-restock',
    kind: 'composed',
    prompt:
      'inventory items { sku: string, quantity: number, minimum: number }. return the skus that are below their minimum, the one that misses the most first. equal ones stay in list order',
    functionName: null,
    solution: `function toRestock(items: { sku: string; quantity: number; minimum: number }[]): string[] {
  return items
    .filter((item) => item.quantity < item.minimum)
    .sort((a, b) => b.minimum - b.quantity - (a.minimum - a.quantity))
    .map((item) => item.sku);
}
`,
    tests: cases`
      [{"sku": "A", "quantity": 1, "minimum": 5}, {"sku": "B", "quantity": 0, "minimum": 10}, {"sku": "C", "quantity": 9, "minimum": 3}] => ["B", "A"]
      [] => []
      [{"sku": "A", "quantity": 5, "minimum": 5}] => []
      [{"sku": "A", "quantity": 4, "minimum": 5}] => ["A"]
      [{"sku": "A", "quantity": 0, "minimum": 2}, {"sku": "B", "quantity": 1, "minimum": 3}] => ["A", "B"]
      [{"sku": "x", "quantity": 9, "minimum": 10}, {"sku": "y", "quantity": 90, "minimum": 100}] => ["y", "x"]
    `,
  },
  {
    id: 'composed-records-hashtags-popular',
    kind: 'composed',
    prompt:
      'tweets have { text: string, tags: string[] }. how often is each tag used over all tweets? tags compared in lower case, i need an object tag -> count',
    functionName: null,
    solution: `function tagCounts(tweets: { text: string; tags: string[] }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const tag of tweets.flatMap((tweet) => tweet.tags)) {
    const key = tag.toLowerCase();
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
`,
    tests: cases`
      [{"text": "a", "tags": ["JS", "web"]}, {"text": "b", "tags": ["js"]}] => {"js": 2, "web": 1}
      [] => {}
      [{"text": "a", "tags": []}] => {}
      [{"text": "#x", "tags": ["Go"]}] => {"go": 1}
      [{"text": "", "tags": ["A", "a", "A"]}] => {"a": 3}
      [{"text": "", "tags": ["p"]}, {"text": "", "tags": ["q"]}] => {"p": 1, "q": 1}
    `,
  },
  {
    id: 'composed-records-cart-total',
    kind: 'composed',
    prompt:
      'Shopping cart: items are { price: number; quantity: number }. Write cartTotal(items, couponPercent) that sums price times quantity and takes the coupon percentage off the sum. No rounding.',
    functionName: 'cartTotal',
    solution: `function cartTotal(items: { price: number; quantity: number }[], couponPercent: number): number {
  const sum = items.reduce((total, item) => total + item.price * item.quantity, 0);
  return sum * (1 - couponPercent / 100);
}
`,
    tests: cases`
      [{"price": 10, "quantity": 2}, {"price": 5, "quantity": 1}], 0 => 25
      [{"price": 10, "quantity": 2}, {"price": 5, "quantity": 4}], 50 => 20
      [], 10 => 0
      [{"price": 100, "quantity": 1}], 100 => 0
      [{"price": 8, "quantity": 0}], 0 => 0
      [{"price": 20, "quantity": 5}], 25 => 75
    `,
  },
  {
    id: 'composed-records-longest-book',
    kind: 'composed',
    prompt:
      'books: { title: string, author: string, pages: number }. given an author, which of his books has the most pages? return the title, null if he has none, first one on a tie. parameters: books, author',
    functionName: null,
    solution: `function longestBook(
  books: { title: string; author: string; pages: number }[],
  author: string,
): string | null {
  let title: string | null = null;
  let pages = -1;
  for (const book of books) {
    if (book.author === author && book.pages > pages) {
      title = book.title;
      pages = book.pages;
    }
  }
  return title;
}
`,
    tests: cases`
      [{"title": "A", "author": "X", "pages": 100}, {"title": "B", "author": "X", "pages": 300}, {"title": "C", "author": "Y", "pages": 900}], "X" => "B"
      [], "X" => null
      [{"title": "A", "author": "X", "pages": 100}], "Z" => null
      [{"title": "A", "author": "X", "pages": 100}, {"title": "B", "author": "X", "pages": 100}], "X" => "A"
      [{"title": "A", "author": "X", "pages": 1}], "X" => "A"
      [{"title": "C", "author": "Y", "pages": 900}, {"title": "D", "author": "Z", "pages": 50}], "Z" => "D"
    `,
  },
  {
    id: 'composed-records-names-by-department',
    kind: 'composed',
    prompt: 'employees { name, department } → object with a sorted list of names for each department',
    functionName: null,
    solution: `function namesByDepartment(employees: { name: string; department: string }[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { name, department } of employees) {
    groups[department] ??= [];
    groups[department].push(name);
  }
  for (const names of Object.values(groups)) names.sort();
  return groups;
}
`,
    tests: cases`
      [{"name": "Tom", "department": "IT"}, {"name": "Eva", "department": "HR"}, {"name": "Ali", "department": "IT"}] => {"IT": ["Ali", "Tom"], "HR": ["Eva"]}
      [] => {}
      [{"name": "Tom", "department": "IT"}] => {"IT": ["Tom"]}
      [{"name": "C", "department": "X"}, {"name": "B", "department": "X"}, {"name": "A", "department": "X"}] => {"X": ["A", "B", "C"]}
      [{"name": "A", "department": "P"}, {"name": "A", "department": "Q"}] => {"P": ["A"], "Q": ["A"]}
      [{"name": "Zed", "department": "Ops"}, {"name": "Amy", "department": "Ops"}] => {"Ops": ["Amy", "Zed"]}
    `,
  },
  {
    id: 'composed-records-total-playtime',
    kind: 'composed',
    prompt:
      'total duration of a playlist of { title: string; seconds: number }[] as "M:SS", minutes can go over 60. empty playlist "0:00"',
    functionName: null,
    solution: `function playlistLength(songs: { title: string; seconds: number }[]): string {
  const total = songs.reduce((sum, song) => sum + song.seconds, 0);
  return Math.floor(total / 60) + ':' + String(total % 60).padStart(2, '0');
}
`,
    tests: cases`
      [{"title": "a", "seconds": 125}] => "2:05"
      [] => "0:00"
      [{"title": "a", "seconds": 30}, {"title": "b", "seconds": 30}] => "1:00"
      [{"title": "a", "seconds": 59}] => "0:59"
      [{"title": "a", "seconds": 3600}, {"title": "b", "seconds": 61}] => "61:01"
      [{"title": "x", "seconds": 200}, {"title": "y", "seconds": 210}] => "6:50"
    `,
  },
  {
    id: 'composed-records-active-emails',
    kind: 'composed',
    prompt:
      'i need the lower-cased emails of the users with active: true, without duplicates, in order. users are { email: string; active: boolean }[]',
    functionName: null,
    solution: `function activeEmails(users: { email: string; active: boolean }[]): string[] {
  const emails = users.filter((user) => user.active).map((user) => user.email.toLowerCase());
  return [...new Set(emails)];
}
`,
    tests: cases`
      [{"email": "A@x.com", "active": true}, {"email": "a@x.com", "active": true}, {"email": "b@x.com", "active": false}] => ["a@x.com"]
      [] => []
      [{"email": "b@x.com", "active": false}] => []
      [{"email": "Z@z.io", "active": true}, {"email": "Y@y.io", "active": true}] => ["z@z.io", "y@y.io"]
      [{"email": "q@q.q", "active": false}, {"email": "Q@q.q", "active": true}] => ["q@q.q"]
      [{"email": "1@a", "active": true}, {"email": "2@a", "active": true}, {"email": "1@A", "active": true}] => ["1@a", "2@a"]
    `,
  },
  {
    id: 'composed-records-hottest-city',
    kind: 'composed',
    prompt:
      'weather stations report { city: string, temp: number }. which city has the highest average temperature? null for no reports. if two are equal take the city that was reported first',
    functionName: null,
    solution: `function hottestCity(reports: { city: string; temp: number }[]): string | null {
  const stats = new Map<string, { sum: number; count: number }>();
  for (const { city, temp } of reports) {
    const entry = stats.get(city) ?? { sum: 0, count: 0 };
    stats.set(city, { sum: entry.sum + temp, count: entry.count + 1 });
  }
  let best: string | null = null;
  let bestAverage = -Infinity;
  for (const [city, { sum, count }] of stats) {
    if (sum / count > bestAverage) {
      best = city;
      bestAverage = sum / count;
    }
  }
  return best;
}
`,
    tests: cases`
      [{"city": "Rome", "temp": 30}, {"city": "Oslo", "temp": 10}, {"city": "Rome", "temp": 20}] => "Rome"
      [] => null
      [{"city": "Oslo", "temp": -5}] => "Oslo"
      [{"city": "A", "temp": 10}, {"city": "B", "temp": 40}, {"city": "B", "temp": -40}] => "A"
      [{"city": "A", "temp": 10}, {"city": "B", "temp": 10}] => "A"
      [{"city": "A", "temp": -10}, {"city": "B", "temp": -3}] => "B"
      [{"city": "A", "temp": 10}, {"city": "B", "temp": 9}, {"city": "B", "temp": 9}] => "A"
      [{"city": "A", "temp": 10}, {"city": "B", "temp": 10.4}, {"city": "B", "temp": 10.4}] => "B"
    `,
  },
  {
    id: 'composed-records-unread-by-sender',
    kind: 'composed',
    prompt:
      'messages: { from: string, read: boolean }[]. list of senders with unread messages, each only once, sorted by number of unread ones (most first). ties alphabetically',
    functionName: null,
    solution: `function unreadSenders(messages: { from: string; read: boolean }[]): string[] {
  const counts: Record<string, number> = {};
  for (const message of messages) {
    if (!message.read) counts[message.from] = (counts[message.from] ?? 0) + 1;
  }
  return Object.keys(counts).sort((a, b) => counts[b] - counts[a] || (a < b ? -1 : 1));
}
`,
    tests: cases`
      [{"from": "bob", "read": false}, {"from": "amy", "read": false}, {"from": "bob", "read": false}] => ["bob", "amy"]
      [] => []
      [{"from": "bob", "read": true}] => []
      [{"from": "bob", "read": false}, {"from": "amy", "read": false}] => ["amy", "bob"]
      [{"from": "x", "read": true}, {"from": "x", "read": false}, {"from": "y", "read": true}] => ["x"]
      [{"from": "c", "read": false}, {"from": "b", "read": false}, {"from": "b", "read": false}, {"from": "a", "read": false}] => ["b", "a", "c"]
    `,
  },
];
