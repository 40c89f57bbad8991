/** Domains of records: what people keep lists of, with typed fields. */

export type FieldType = 'number' | 'string' | 'boolean';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** How the field is called in a sentence: `unitPrice` → "unit price". */
  readonly label: string;
}

export interface Domain {
  /** Plural, also the canonical parameter name. */
  readonly plural: string;
  readonly singular: string;
  readonly fields: readonly Field[];
}

const types: Readonly<Record<string, FieldType>> = { n: 'number', s: 'string', b: 'boolean' };

/** `'users user name:s age:n'` */
function domain(row: string): Domain {
  const [plural, singular, ...fields] = row.split(' ') as [string, string, ...string[]];
  return {
    plural,
    singular,
    fields: fields.map((field) => {
      const [name, type] = field.split(':') as [string, string];
      return { name, type: types[type]!, label: name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) };
    }),
  };
}

export const domains: readonly Domain[] = [
  'users user name:s age:n email:s active:b city:s score:n',
  'orders order id:n customer:s total:n status:s paid:b quantity:n',
  'products product name:s price:n category:s stock:n available:b rating:n',
  'students student name:s grade:n age:n school:s enrolled:b score:n',
  'employees employee name:s salary:n department:s age:n remote:b manager:s',
  'books book title:s author:s pages:n year:n genre:s available:b',
  'tweets tweet text:s author:s likes:n retweets:n verified:b language:s',
  'logs log level:s message:s service:s duration:n timestamp:n handled:b',
  'items item name:s price:n quantity:n category:s inStock:b weight:n',
  'movies movie title:s director:s year:n rating:n genre:s watched:b',
  'songs song title:s artist:s duration:n plays:n album:s favorite:b',
  'tickets ticket title:s priority:n status:s assignee:s open:b votes:n',
  'invoices invoice client:s amount:n dueDay:n paid:b currency:s number:n',
  'recipes recipe name:s minutes:n servings:n cuisine:s vegetarian:b calories:n',
  'cities city name:s country:s population:n area:n coastal:b region:s',
  'sensors sensor id:n location:s temperature:n humidity:n online:b type:s',
  'matches match home:s away:s homeGoals:n awayGoals:n finished:b league:s',
  'players player name:s team:s goals:n age:n injured:b position:s',
  'trips trip destination:s days:n cost:n distance:n booked:b country:s',
  'cars car brand:s model:s year:n price:n electric:b mileage:n',
  'events event title:s place:s day:n seats:n online:b organizer:s',
  'messages message text:s sender:s length:n read:b channel:s sentAt:n',
  'tasks task title:s priority:n done:b owner:s hours:n project:s',
  'payments payment amount:n method:s customer:s refunded:b fee:n currency:s',
  'animals animal name:s species:s weight:n age:n endangered:b habitat:s',
  'plants plant name:s height:n species:s indoor:b waterDays:n price:n',
  'flights flight number:s origin:s destination:s minutes:n delayed:b price:n',
  'hotels hotel name:s city:s stars:n price:n pool:b rooms:n',
  'reviews review author:s stars:n text:s verified:b helpful:n product:s',
  'comments comment author:s text:s likes:n hidden:b postId:n depth:n',
  'posts post title:s author:s views:n likes:n published:b topic:s',
  'accounts account owner:s balance:n currency:s frozen:b limit:n bank:s',
  'transactions transaction amount:n kind:s account:s pending:b fee:n day:n',
  'courses course title:s teacher:s credits:n students:n online:b level:s',
  'patients patient name:s age:n ward:s temperature:n insured:b doctor:s',
  'files file name:s size:n extension:s hidden:b folder:s lines:n',
  'servers server name:s region:s load:n memory:n healthy:b cores:n',
  'customers customer name:s country:s spent:n orders:n subscribed:b points:n',
  'houses house street:s price:n rooms:n area:n sold:b city:s',
  'teams team name:s wins:n losses:n points:n coach:s active:b',
  'workouts workout name:s minutes:n calories:n sport:s finished:b heartRate:n',
  'expenses expense label:s amount:n category:s approved:b month:n payer:s',
  'devices device name:s battery:n owner:s charging:b os:s age:n',
  'games game title:s platform:s score:n hours:n finished:b price:n',
].map(domain);

/** Values for test inputs. */
export const sampleWords: readonly string[] = [
  'Ada', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hana', 'red', 'blue', 'north', 'south', 'alpha', 'beta', 'open', 'closed',
];

/** Literals that string predicates compare with, by field name; others use the general list. */
export const literals: Readonly<Record<string, readonly string[]>> = {
  status: ['open', 'closed', 'pending', 'shipped', 'done'],
  city: ['Paris', 'London', 'Berlin', 'Rome'],
  country: ['France', 'Spain', 'Japan', 'Chile'],
  category: ['books', 'toys', 'food', 'tools'],
  genre: ['drama', 'comedy', 'horror', 'sci-fi'],
  department: ['sales', 'engineering', 'legal', 'support'],
  level: ['error', 'warn', 'info', 'debug'],
  currency: ['EUR', 'USD', 'GBP'],
  region: ['eu-west', 'us-east', 'asia'],
  language: ['en', 'de', 'fr', 'es'],
  extension: ['ts', 'md', 'json', 'png'],
  method: ['card', 'cash', 'transfer'],
  kind: ['deposit', 'withdrawal', 'transfer'],
  type: ['indoor', 'outdoor', 'motion'],
  sport: ['running', 'yoga', 'swimming'],
  platform: ['pc', 'switch', 'mobile'],
};

export const generalLiterals: readonly string[] = ['Ada', 'Bob', 'north', 'blue', 'alpha', 'main'];
