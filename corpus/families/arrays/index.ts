/** Families on plain lists, the most common first. */
import type { Family } from '../../family.js';
import { families as aggregates } from './aggregates.js';
import { families as combining } from './combining.js';
import { families as editing } from './editing.js';
import { families as filtering } from './filtering.js';
import { families as frequency } from './frequency.js';
import { families as pairing } from './pairing.js';
import { families as predicates } from './predicates.js';
import { families as puzzles } from './puzzles.js';
import { families as ranking } from './ranking.js';
import { families as slicing } from './slicing.js';
import { families as transforms } from './transforms.js';
import { families as windows } from './windows.js';

export const families: readonly Family[] = [
  ...aggregates,
  ...frequency,
  ...ranking,
  ...slicing,
  ...filtering,
  ...predicates,
  ...combining,
  ...editing,
  ...transforms,
  ...pairing,
  ...windows,
  ...puzzles,
];
