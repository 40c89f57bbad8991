/** Max-heap of candidate merges: greatest count first, then the smaller pair of ids, then the older entry. */

export interface MergeCandidate {
  readonly left: number;
  readonly right: number;
  /** Count when the entry was queued; the trainer compares it with the present count. */
  count: number;
  /** Indices of the words that held the pair when the entry was queued. */
  readonly words: readonly number[];
  /** Serial number of the entry, the last tie-break. */
  readonly serial: number;
}

function precedes(a: MergeCandidate, b: MergeCandidate): boolean {
  if (a.count !== b.count) return a.count > b.count;
  if (a.left !== b.left) return a.left < b.left;
  if (a.right !== b.right) return a.right < b.right;
  return a.serial < b.serial;
}

export class BpeMergeQueue {
  readonly #heap: MergeCandidate[] = [];

  push(candidate: MergeCandidate): void {
    const heap = this.#heap;
    let i = heap.length;
    heap.push(candidate);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!precedes(candidate, heap[parent]!)) break;
      heap[i] = heap[parent]!;
      i = parent;
    }
    heap[i] = candidate;
  }

  /** Removes and returns the first candidate; undefined when the queue is empty. */
  pop(): MergeCandidate | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && precedes(heap[child + 1]!, heap[child]!)) child += 1;
      if (!precedes(heap[child]!, last)) break;
      heap[i] = heap[child]!;
      i = child;
    }
    heap[i] = last;
    return first;
  }
}
