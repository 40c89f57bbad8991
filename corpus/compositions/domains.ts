/** Domains of records: what people keep lists of, with typed fields. */

export type FieldType = 'number' | 'string' | 'boolean' | 'string[]';

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

export const labelOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const types: Readonly<Record<string, FieldType>> = { n: 'number', s: 'string', b: 'boolean', l: 'string[]' };

/** `'users user name:s age:n roles:l'` */
function domain(row: string): Domain {
  const [plural, singular, ...fields] = row.split(' ') as [string, string, ...string[]];
  return {
    plural,
    singular,
    fields: fields.map((field) => {
      const [name, type] = field.split(':') as [string, string];
      return {
        name,
        type: types[type]!,
        label: labelOf(name),
      };
    }),
  };
}

export const domains: readonly Domain[] = [
  'users user name:s age:n email:s active:b city:s score:n roles:l',
  'orders order id:n customer:s total:n status:s paid:b quantity:n',
  'products product name:s price:n category:s stock:n available:b rating:n tags:l',
  'students student name:s grade:n age:n school:s enrolled:b score:n subjects:l',
  'employees employee name:s salary:n department:s age:n remote:b manager:s skills:l',
  'books book title:s author:s pages:n year:n genre:s available:b keywords:l',
  'tweets tweet text:s author:s likes:n retweets:n verified:b language:s hashtags:l',
  'logs log level:s message:s service:s duration:n timestamp:n handled:b',
  'items item name:s price:n quantity:n category:s inStock:b weight:n',
  'movies movie title:s director:s year:n rating:n genre:s watched:b actors:l',
  'songs song title:s artist:s duration:n plays:n album:s favorite:b genres:l',
  'tickets ticket title:s priority:n status:s assignee:s open:b votes:n labels:l',
  'invoices invoice client:s amount:n dueDay:n paid:b currency:s number:n',
  'recipes recipe name:s minutes:n servings:n cuisine:s vegetarian:b calories:n ingredients:l',
  'cities city name:s country:s population:n area:n coastal:b region:s',
  'sensors sensor id:n location:s temperature:n humidity:n online:b type:s',
  'matches match home:s away:s homeGoals:n awayGoals:n finished:b league:s',
  'players player name:s team:s goals:n age:n injured:b position:s',
  'trips trip destination:s days:n cost:n distance:n booked:b country:s',
  'cars car brand:s model:s year:n price:n electric:b mileage:n',
  'events event title:s place:s day:n seats:n online:b organizer:s',
  'messages message text:s sender:s length:n read:b channel:s sentAt:n',
  'tasks task title:s priority:n done:b owner:s hours:n project:s tags:l',
  'payments payment amount:n method:s customer:s refunded:b fee:n currency:s',
  'animals animal name:s species:s weight:n age:n endangered:b habitat:s',
  'plants plant name:s height:n species:s indoor:b waterDays:n price:n',
  'flights flight number:s origin:s destination:s minutes:n delayed:b price:n',
  'hotels hotel name:s city:s stars:n price:n pool:b rooms:n features:l',
  'reviews review author:s stars:n text:s verified:b helpful:n product:s',
  'comments comment author:s text:s likes:n hidden:b postId:n depth:n',
  'posts post title:s author:s views:n likes:n published:b topic:s tags:l',
  'accounts account owner:s balance:n currency:s frozen:b limit:n bank:s',
  'transactions transaction amount:n kind:s account:s pending:b fee:n day:n',
  'courses course title:s teacher:s credits:n students:n online:b level:s topics:l',
  'patients patient name:s age:n ward:s temperature:n insured:b doctor:s',
  'files file name:s size:n extension:s hidden:b folder:s lines:n',
  'servers server name:s region:s load:n memory:n healthy:b cores:n',
  'customers customer name:s country:s spent:n orders:n subscribed:b points:n',
  'houses house street:s price:n rooms:n area:n sold:b city:s',
  'teams team name:s wins:n losses:n points:n coach:s active:b',
  'workouts workout name:s minutes:n calories:n sport:s finished:b heartRate:n',
  'expenses expense label:s amount:n category:s approved:b month:n payer:s',
  'devices device name:s battery:n owner:s charging:b os:s age:n',
  'games game title:s platform:s score:n hours:n finished:b price:n platforms:l',
  'contacts contact name:s phone:s email:s favorite:b company:s calls:n',
  'subscriptions subscription plan:s monthlyPrice:n startMonth:n cancelled:b customer:s seats:n',
  'shipments shipment trackingId:s weight:n carrier:s delivered:b destination:s days:n',
  'projects project name:s budget:n spent:n lead:s archived:b members:n',
  'meals meal name:s calories:n protein:n vegan:b price:n ingredients:l',
  'bookings booking guest:s nights:n room:n pricePerNight:n confirmed:b extras:l',
  'articles article headline:s wordCount:n section:s featured:b views:n keywords:l',
  'candidates candidate name:s yearsOfExperience:n role:s hired:b expectedSalary:n skills:l',
  'routes route start:s goal:s km:n minutes:n tolls:n scenic:b',
  'habits habit name:s streak:n longestStreak:n daily:b category:s points:n',
  'ingredients ingredient name:s grams:n kcal:n organic:b unit:s cost:n',
  'lessons lesson topic:s minutes:n teacher:s recorded:b week:n attendees:n',
  'members member firstName:s lastName:s age:n membership:s paidFees:b joinedYear:n',
  'stores store name:s city:s revenue:n staff:n openSundays:b rating:n',
  'offers offer title:s oldPrice:n newPrice:n shop:s expired:b stock:n',
  'races race driver:s laps:n bestLap:n points:n retired:b team:s',
  'photos photo fileName:s width:n height:n camera:s edited:b albums:l',
  'requests request path:s method:s status:n ms:n cached:b bytes:n',
  'builds build branch:s commit:s seconds:n passed:b author:s warnings:n',
  'votes vote candidate:s district:s count:n valid:b round:n party:s',
  'pets pet name:s species:s age:n weight:n vaccinated:b owner:s',
  'loans loan borrower:s amount:n rate:n months:n defaulted:b bank:s',
  'rooms room number:n floor:n beds:n price:n occupied:b type:s',
  'steps step day:n count:n distance:n goalReached:b weekday:s minutes:n',
  'podcasts podcast title:s host:s episodes:n minutes:n explicit:b topics:l',
].map(domain);
