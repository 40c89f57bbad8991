/** Says what a record looks like, as people do before they ask: the code's type is then the one that was given. */

import type { Random } from '../../src/support/random.js';
import { pick } from '../pick.js';
import type { Domain, Field } from './domains.js';
import { upper } from './names.js';

export interface Shape {
  /** Fields of the records, those that the code uses and maybe more. */
  readonly fields: readonly Field[];
  /** The record type as the code writes it. */
  readonly row: string;
  /** Puts the shape into the wording. */
  readonly into: (wording: string) => string;
}

const shapeShare = 0.38;

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`);

type Frame = (wording: string, domain: Domain, shape: string) => string;

const inline: readonly Frame[] = [
  (wording, { plural }, shape) => `${plural}: ${shape}[]. ${upperFirst(wording)}`,
  (wording, { plural }, shape) => `given ${plural} ${shape}[], ${lowerFirst(wording)}`,
  (wording, { plural }, shape) => `Given ${plural}: ${shape}[]. ${upperFirst(wording)}`,
  (wording, { plural }, shape) => `${plural} look like ${shape}. ${lowerFirst(wording)}`,
  (wording, { singular }, shape) => `each ${singular} is ${shape}. ${lowerFirst(wording)}`,
  (wording, { singular }, shape) => `A ${singular} is ${shape}. ${upperFirst(wording)}`,
  (wording, { plural }, shape) => `I have ${plural} of the form ${shape}. ${upperFirst(wording)}`,
  (wording, { plural }, shape) => `i have an array of ${plural} (${shape}). ${lowerFirst(wording)}`,
  (wording, { plural }, shape) => `${sentence(wording)} The ${plural} are ${shape}[].`,
  (wording, { plural }, shape) => `${sentence(wording)} ${upperFirst(plural)} are ${shape}.`,
  (wording, { singular }, shape) => `${sentence(wording)} A ${singular} looks like ${shape}.`,
  (wording, _domain, shape) => `Input: ${shape}[]. ${upperFirst(wording)}`,
  (wording, _domain, shape) => `from ${shape}[]: ${lowerFirst(wording)}`,
  (wording, { plural }, shape) => `We keep ${plural} as ${shape}. ${upperFirst(wording)}`,
  (wording, { singular }, shape) => `${singular} = ${shape}. ${lowerFirst(wording)}`,
];

const listed: readonly Frame[] = [
  (wording, { singular }, list) => `each ${singular} has ${list}. ${lowerFirst(wording)}`,
  (wording, { plural }, list) => `I have ${plural} with ${list}. ${upperFirst(wording)}`,
  (wording, { plural }, list) => `${upperFirst(plural)} have ${list}. ${upperFirst(wording)}`,
  (wording, { plural }, list) => `a list of ${plural}, every one with ${list}. ${lowerFirst(wording)}`,
  (wording, { singular }, list) => `${sentence(wording)} A ${singular} has ${list}.`,
  (wording, { plural }, list) => `${sentence(wording)} The ${plural} have ${list}.`,
];

const declared: readonly Frame[] = [
  (wording, _domain, type) => `${type}\n${wording}`,
  (wording, _domain, type) => `${type}\n\n${sentence(upperFirst(wording))}`,
  (wording, _domain, type) => `I have this type: ${type} ${upperFirst(wording)}`,
  (wording, _domain, type) => `With ${type} ${lowerFirst(wording)}`,
];

/**
 * @param used in the domain's order
 * @param share how often the shape is said
 */
export function drawShape(
  domain: Domain,
  used: readonly Field[],
  random: Random,
  share: number = shapeShare,
): Shape {
  if (random.next() >= share) return { fields: used, row: typeText(used), into: (wording) => wording };
  const spare = random.shuffle(domain.fields.filter((field) => !used.includes(field)));
  const extra = spare.slice(0, random.int(3) + (used.length < 2 ? 1 : 0));
  const fields = domain.fields.filter((field) => used.includes(field) || extra.includes(field));
  const drawn = random.next();
  if (drawn < 0.15) {
    const name = upper(domain.singular);
    const type =
      random.next() < 0.5 ? `interface ${name} ${typeText(fields)}` : `type ${name} = ${typeText(fields)};`;
    const frame = pick(declared, random);
    return { fields, row: name, into: (wording) => frame(wording, domain, type) };
  }
  if (drawn < 0.35) {
    const names = fields.map(({ name }) => name);
    const list = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    const frame = pick(listed, random);
    return { fields, row: typeText(fields), into: (wording) => frame(wording, domain, list) };
  }
  const written = typeText(fields, random.next() < 0.45 ? ', ' : '; ');
  const frame = pick(inline, random);
  return { fields, row: typeText(fields), into: (wording) => frame(wording, domain, written) };
}

function typeText(fields: readonly Field[], separator = '; '): string {
  return `{ ${fields.map(({ name, type }) => `${name}: ${type}`).join(separator)} }`;
}
