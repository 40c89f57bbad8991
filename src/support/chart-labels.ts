/** Places the texts beside the points of a chart so that they cover neither each other nor a point. */

export interface LabelAnchor {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Widths are estimates: nothing here can measure the reader's font. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].length * fontSize * 0.57;
}

const gap = 9;

/**
 * Greedy: each label takes the first of nine places around its point that is free; null when there is none.
 *
 * @param frame labels stay inside
 * @param obstacles boxes that no label may touch, the marks of the points among them
 */
export function placeLabels(
  anchors: readonly LabelAnchor[],
  options: { frame: Box; obstacles: readonly Box[]; fontSize: number },
): (PlacedLabel | null)[] {
  const { frame, obstacles, fontSize } = options;
  const taken: Box[] = [...obstacles];
  return anchors.map((anchor) => {
    const width = textWidth(anchor.text, fontSize);
    for (const place of places(anchor, fontSize)) {
      const box = boxOf(place, width, fontSize);
      const inside =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      if (!inside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return place;
    }
    return null;
  });
}

function places({ x, y }: LabelAnchor, fontSize: number): PlacedLabel[] {
  const middle = y + fontSize * 0.35;
  const below = y + gap + fontSize * 0.75;
  const diagonal = gap * 0.75;
  return [
    { x, y: y - gap, align: 'middle' },
    { x: x + gap, y: middle, align: 'start' },
    { x, y: below, align: 'middle' },
    { x: x - gap, y: middle, align: 'end' },
    { x: x + diagonal, y: y - diagonal, align: 'start' },
    { x: x + diagonal, y: below - gap / 2, align: 'start' },
    { x: x - diagonal, y: y - diagonal, align: 'end' },
    { x: x - diagonal, y: below - gap / 2, align: 'end' },
    { x, y: y - gap * 2.2, align: 'middle' },
  ];
}

function boxOf({ x, y, align }: PlacedLabel, width: number, fontSize: number): Box {
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - fontSize * 0.8, bottom: y + fontSize * 0.2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
