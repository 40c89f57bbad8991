/** Words that fields hold, by field name: what conditions compare with and what test inputs are made of. */

const people = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn', 'Grace', 'Hana', 'Ivan', 'Maria', 'Noah', 'Zoe'];
const cities = ['Paris', 'London', 'Berlin', 'Rome', 'Madrid', 'Oslo', 'Vienna', 'Tokyo'];
const countries = ['France', 'Spain', 'Japan', 'Chile', 'Italy', 'Kenya', 'Canada'];
const titles = ['Intro', 'Sunrise', 'The Road', 'Blue', 'Alpha', 'Home', 'Night Shift', 'Report'];
const texts = ['hello', 'thanks', 'see you', 'great', 'not found', 'ok', 'urgent', 'please call'];
const tags = ['new', 'sale', 'js', 'home', 'fun', 'urgent', 'draft', 'red', 'spicy', 'basic'];

const byField: Readonly<Record<string, readonly string[]>> = {
  status: ['open', 'closed', 'pending', 'shipped', 'done', 'cancelled', 'active'],
  category: ['books', 'toys', 'food', 'tools', 'travel', 'office'],
  genre: ['drama', 'comedy', 'horror', 'sci-fi', 'fantasy'],
  department: ['sales', 'engineering', 'legal', 'support', 'marketing'],
  level: ['error', 'warn', 'info', 'debug'],
  currency: ['EUR', 'USD', 'GBP'],
  region: ['eu-west', 'us-east', 'asia'],
  language: ['en', 'de', 'fr', 'es'],
  extension: ['ts', 'md', 'json', 'png'],
  method: ['card', 'cash', 'transfer', 'GET', 'POST'],
  kind: ['deposit', 'withdrawal', 'transfer'],
  type: ['indoor', 'outdoor', 'motion', 'single', 'double'],
  sport: ['running', 'yoga', 'swimming', 'cycling'],
  platform: ['pc', 'switch', 'mobile', 'web'],
  service: ['auth', 'billing', 'search', 'mail'],
  message: ['timeout', 'started', 'disk full', 'retry', 'connection lost'],
  school: ['Oakwood', 'Riverside', 'Hillcrest'],
  project: ['website', 'app', 'migration'],
  league: ['premier', 'second', 'cup'],
  position: ['goalkeeper', 'defender', 'striker'],
  species: ['cat', 'dog', 'fern', 'wolf', 'owl'],
  habitat: ['forest', 'ocean', 'desert'],
  cuisine: ['italian', 'thai', 'mexican', 'indian'],
  channel: ['general', 'random', 'support'],
  topic: ['news', 'music', 'science', 'sports'],
  section: ['politics', 'culture', 'economy'],
  ward: ['A1', 'B2', 'surgery'],
  bank: ['ING', 'Chase', 'Santander'],
  os: ['linux', 'windows', 'android', 'ios'],
  brand: ['Toyota', 'Ford', 'BMW', 'Fiat'],
  model: ['Corolla', 'Focus', 'X5', 'Panda'],
  team: ['red', 'blue', 'Lions', 'Tigers'],
  home: ['Lions', 'Tigers', 'Bears'],
  away: ['Sharks', 'Eagles', 'Wolves'],
  product: ['lamp', 'chair', 'phone', 'mug'],
  carrier: ['DHL', 'UPS', 'FedEx'],
  plan: ['free', 'basic', 'pro', 'team'],
  role: ['admin', 'editor', 'developer', 'designer'],
  unit: ['g', 'ml', 'cup'],
  membership: ['gold', 'silver', 'basic'],
  camera: ['Nikon', 'Canon', 'Sony'],
  branch: ['main', 'develop', 'fix-login'],
  party: ['green', 'left', 'center'],
  district: ['north', 'south', 'center'],
  weekday: ['Monday', 'Tuesday', 'Sunday'],
  path: ['/home', '/login', '/api/users'],
  location: ['kitchen', 'garage', 'office', 'roof'],
  place: ['hall', 'park', 'museum', 'online'],
  folder: ['src', 'docs', 'tmp'],
  album: ['Blue', 'Home', 'Sunrise'],
  company: ['Acme', 'Globex', 'Initech'],
  phone: ['555-0101', '555-0199', '020 7946'],
  email: ['ada@mail.com', 'bob@work.org', 'eve@mail.com'],
  trackingId: ['TX100', 'TX205', 'AB7'],
  fileName: ['beach.png', 'cat.jpg', 'tree.png'],
  commit: ['a1b2c3', 'ffee00', 'd9d8c7'],
  firstName: people,
  lastName: ['Smith', 'Jones', 'Lee', 'Brown', 'Garcia'],
  text: texts,
  city: cities,
  destination: cities,
  origin: cities,
  start: cities,
  goal: cities,
  country: countries,
  street: ['Main Street', 'Oak Avenue', 'High Street'],
  shop: ['Lidl', 'Corner Shop', 'Ikea'],
};

const peopleFields = [
  'name',
  'customer',
  'author',
  'artist',
  'director',
  'manager',
  'assignee',
  'client',
  'organizer',
  'sender',
  'owner',
  'teacher',
  'doctor',
  'coach',
  'payer',
  'account',
  'lead',
  'guest',
  'driver',
  'host',
  'borrower',
  'candidate',
];

/** Values of a string field, three or more. */
export function wordsOf(field: string): readonly string[] {
  return byField[field] ?? (peopleFields.includes(field) ? people : titles);
}

/** Members of a list field. */
export const listWords: readonly string[] = tags;
