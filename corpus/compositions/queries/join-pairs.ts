/** Pairs of lists that belong together by an id, and which of the second list's records count. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import { wordsOf } from '../literals.js';
import { an, type Listing, label, number, type Row } from './relation-parts.js';

export interface Pair {
  readonly parents: string;
  readonly parent: string;
  /** The parents' naming field. */
  readonly title: string;
  readonly children: string;
  readonly child: string;
  /** The children's field with the parent's id. */
  readonly link: string;
  readonly amount: string;
  readonly flag: string;
  readonly adjective: string;
  /** The opposite adjective, or null. */
  readonly opposite: string | null;
  /** The children's naming field. */
  readonly item: string;
}

/** Parents, title / children, link, amount / flag, adjective, opposite / naming field of the children. */
const table = `
users user name/orders order userId total/paid paid unpaid/item
customers customer name/invoices invoice customerId amount/paid paid unpaid/reference
customers customer name/orders order customerId price/shipped shipped unshipped/product
students student name/exams exam studentId points/passed passed failed/subject
authors author name/books book authorId pages/published published unpublished/title
departments department name/employees employee departmentId salary/active active inactive/name
teams team name/players player teamId goals/injured injured healthy/name
projects project name/tasks task projectId hours/done finished unfinished/title
posts post title/comments comment postId likes/approved approved unapproved/text
rooms room name/bookings booking roomId nights/confirmed confirmed unconfirmed/guest
drivers driver name/trips trip driverId distance/completed completed unfinished/destination
artists artist name/songs song artistId plays/explicit explicit clean/title
artists artist name/albums album artistId tracks/live live -/title
courses course title/lessons lesson courseId minutes/optional optional mandatory/topic
categories category name/products product categoryId price/available available unavailable/name
suppliers supplier name/deliveries delivery supplierId quantity/late late -/item
patients patient name/visits visit patientId cost/urgent urgent non-urgent/reason
doctors doctor name/appointments appointment doctorId minutes/cancelled cancelled -/patient
warehouses warehouse city/shipments shipment warehouseId weight/fragile fragile non-fragile/destination
members member name/loans loan memberId days/overdue overdue -/title
playlists playlist name/tracks track playlistId seconds/favorite favorite -/title
countries country name/cities city countryId population/coastal coastal inland/name
farmers farmer name/harvests harvest farmerId kilos/organic organic non-organic/crop
campaigns campaign title/donations donation campaignId amount/anonymous anonymous -/donor
servers server name/incidents incident serverId minutes/resolved resolved unresolved/title
sellers seller name/listings listing sellerId price/sold sold unsold/title
riders rider name/races race riderId points/won won lost/place
hosts host name/apartments apartment hostId rent/available available unavailable/city
agents agent name/calls call agentId duration/answered answered unanswered/caller
mechanics mechanic name/repairs repair mechanicId cost/finished finished unfinished/car
recipes recipe title/ingredients ingredient recipeId grams/optional optional required/name
accounts account owner/payments payment accountId amount/pending pending -/note
galleries gallery name/paintings painting galleryId price/sold sold unsold/title
boards board title/cards card boardId points/archived archived -/title
companies company name/jobs job companyId salary/remote remote -/title
volunteers volunteer name/shifts shift volunteerId hours/confirmed confirmed unconfirmed/place
owners owner name/pets pet ownerId age/vaccinated vaccinated unvaccinated/name
channels channel name/videos video channelId views/monetized monetized -/title
libraries library city/events event libraryId seats/free free -/title
restaurants restaurant name/reviews review restaurantId stars/verified verified unverified/author
forums forum title/threads thread forumId replies/closed closed open/subject
vehicles vehicle plate/services service vehicleId cost/warranty covered -/garage
`;

export const pairs: readonly Pair[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [one, two, three, item] = line.split('/') as [string, string, string, string];
    const [parents, parent, title] = one.split(' ') as [string, string, string];
    const [children, child, link, amount] = two.split(' ') as [string, string, string, string];
    const [flag, adjective, opposite] = three.split(' ') as [string, string, string];
    return {
      parents,
      parent,
      title,
      children,
      child,
      link,
      amount,
      flag,
      adjective,
      opposite: opposite === '-' ? null : opposite,
      item,
    };
  });

export interface ChildFilter {
  readonly kind: string;
  /** The condition on variable `v`; null = all children count. */
  readonly code: ((v: string) => string) | null;
  readonly holds: (row: Row) => boolean;
  /** `paid orders`, with alternatives. */
  readonly many: string;
  readonly one: string;
  readonly field: string | null;
  readonly limit: number;
}

/** Which children count: all of them, by the flag, or by the amount. */
export function drawFilter(pair: Pair, random: Random): ChildFilter {
  const { children, child, flag, adjective, opposite, amount } = pair;
  const drawn = random.next();
  const limit = pick([2, 5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100], random);
  if (drawn < 0.46) {
    return { kind: 'all', code: null, holds: () => true, many: children, one: child, field: null, limit };
  }
  if (drawn < 0.66) {
    return {
      kind: 'flag',
      code: (v) => `${v}.${flag}`,
      holds: (row) => row[flag] === true,
      many: `[${adjective} ${children}|${adjective} ${children}|${children} that are ${adjective}]`,
      one: `${adjective} ${child}`,
      field: flag,
      limit,
    };
  }
  if (drawn < 0.76) {
    const not = `${children} that are not ${adjective}`;
    return {
      kind: 'not flag',
      code: (v) => `!${v}.${flag}`,
      holds: (row) => row[flag] === false,
      many: opposite ? `[${opposite} ${children}|${not}]` : not,
      one: opposite ? `${opposite} ${child}` : `${child} that is not ${adjective}`,
      field: flag,
      limit,
    };
  }
  const [sign, holds, words] = pick<
    [string, (value: number) => boolean, readonly [string, string, string, string]]
  >(
    [
      ['>', (value) => value > limit, ['more than', 'over', 'above', 'greater than']],
      ['>=', (value) => value >= limit, ['at least', 'at least', '', 'at least']],
      ['<', (value) => value < limit, ['less than', 'under', 'below', 'smaller than']],
      ['<=', (value) => value <= limit, ['at most', 'at most', '', 'no more than']],
    ],
    random,
  );
  const noun = label(amount);
  const tail = /s$/.test(amount)
    ? `[with|that have] ${words[0]} ${limit} ${noun}`
    : words[2] === ''
      ? `with ${an(noun)} of ${words[0]} ${limit}`
      : `with ${an(noun)} [${words[1]}|${words[2]}|${words[0]}] ${limit}`;
  const single = tail.replace('[with|that have]', 'with');
  return {
    kind: `amount ${sign}`,
    code: (v) => `${v}.${amount} ${sign} ${limit}`,
    holds: (row) => holds(number(row, amount)),
    many: `${children} ${tail}`,
    one: `${child} ${single}`,
    field: amount,
    limit,
  };
}

export function lists(pair: Pair, used: readonly string[], text = false): readonly [Listing, Listing] {
  const { parents, parent, title, children, child, link, amount, flag, item } = pair;
  const id = text ? 's' : 'n';
  const kinds: Readonly<Record<string, string>> = { [amount]: 'n', [flag]: 'b', [item]: 's' };
  const wanted = [item, amount, flag].filter((field) => used.includes(field));
  const spare = [item, amount, flag].filter((field) => !used.includes(field));
  return [
    { plural: parents, singular: parent, fields: `id:${id} ${title}:s` },
    {
      plural: children,
      singular: child,
      fields: [`${link}:${id}`, ...wanted.map((field) => `${field}:${kinds[field]}`)].join(' '),
      ...(spare.length > 0 ? { extra: `${spare[0]}:${kinds[spare[0]!]}` } : {}),
    },
  ];
}

/** Rows of both lists; later tests have orphans, ties and parents without children. */
export function rowsOf(
  pair: Pair,
  { limit }: { readonly limit: number },
  random: Random,
  i: number,
  text = false,
): readonly [readonly Row[], readonly Row[]] {
  const { title, link, amount, flag, item } = pair;
  const id = (n: number): Json => (text ? `${pair.parent.charAt(0)}${n}` : n);
  const names = random.shuffle([...new Set(wordsOf(title === 'name' ? 'name' : title))]);
  const count = [0, 2, 0, 1, 3, 4, 5][i]!;
  const parents = Array.from({ length: count }, (_, at): Row => ({ id: id(at + 1), [title]: names[at]! }));
  const kids = [0, 0, 2, 2, 5, 8, 9][i]!;
  const values = [limit - 1, limit, limit + 1, 5, 10, 10, 40, random.int(120), random.int(30)];
  const few = wordsOf(item);
  const children = Array.from(
    { length: kids },
    (): Row => ({
      [link]: id(i >= 4 && random.next() < 0.15 ? 9 : 1 + random.int(Math.max(1, count))),
      [amount]: pick(values, random),
      [flag]: random.next() < 0.6,
      [item]: pick(few, random),
    }),
  );
  return [i > 3 && random.next() < 0.5 ? random.shuffle([...parents]) : parents, children];
}
