/**
 * An edit that somebody asked for: a function, what is wrong with it or what it should do instead, in many words, and the
 * function afterwards. Written by hand, one small file a topic under `written/`. `draw-edit.ts` makes examples of them.
 *
 * Placeholders: `{k}` in codes and instructions is the value of slot `k`.
 */
import type { Slots, SlotValue, TestCase } from '../family.js';

export interface EditFamily {
  /** Unique, kebab-case. */
  readonly name: string;
  /**
   * `fix`: the original fails a test; `change`: it was right, but something else is wanted now, and it fails a test of
   * that; `rewrite`: the same results by other code.
   */
  readonly change: 'fix' | 'change' | 'rewrite';
  /** Values that may vary; every combination is a variant. */
  readonly slots?: Readonly<Record<string, readonly SlotValue[]>>;
  /** A whole function, as somebody else wrote it. */
  readonly original: string;
  /** The same with the edit and nothing else done to it. */
  readonly code: string;
  /** Name of the function after the edit. */
  readonly functionName: string;
  /** Ten or more ways to ask for the edit, written one by one. */
  readonly instructions: readonly string[];
  /** Five or more, of the function after the edit. */
  readonly tests: readonly TestCase[] | ((slots: Slots) => readonly TestCase[]);
}

/** Declares an edit family; the identity function, for type inference. */
export function editFamily(definition: EditFamily): EditFamily {
  return definition;
}
