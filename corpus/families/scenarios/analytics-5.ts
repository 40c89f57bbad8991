/** One list of records as people analyse data: medians, budgets, weighted averages, funnels, gaps, sessions. */
import { type Family, family, type Json } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'analytics-air-classes',
    group: 'scenarios',
    names: ['countClasses', 'airQualityCounts', 'classifyCounts', 'countByLevel'],
    params: [
      {
        name: 'samples',
        type: '{ station: string; {value}: number }[]',
        alt: ['readings', 'measurements', 'values'],
      },
    ],
    returns: '{ low: number; medium: number; high: number }',
    slots: { value: ['dust', 'noise', 'ozone'], a: [20, 50], b: [60, 100] },
    body: `  const counts = { low: 0, medium: 0, high: 0 };
  for (const { {value} } of $samples) {
    if ({value} < {a}) counts.low++;
    else if ({value} < {b}) counts.medium++;
    else counts.high++;
  }
  return counts;`,
    tests: (slots) => {
      const a = slots.a as number;
      const b = slots.b as number;
      const all = (...values: number[]): Json[] =>
        values.map((value) => ({ station: 's', [slots.value as string]: value }));
      return [
        [[all(a - 1, a, b - 1, b)], { low: 1, medium: 2, high: 1 }],
        [[all()], { low: 0, medium: 0, high: 0 }],
        [[all(0, 0, 0)], { low: 3, medium: 0, high: 0 }],
        [[all(b + 100)], { low: 0, medium: 0, high: 1 }],
        [[all(a - 0.1, b - 0.1)], { low: 1, medium: 1, high: 0 }],
        [[all(b, a, b)], { low: 0, medium: 1, high: 2 }],
      ];
    },
    phrasings: [
      'Count samples { station: string; {value}: number } per class: low is {value} below {a}, medium from {a} to below {b}, high from {b}. Return { low, medium, high }, zeros included.',
      'samples (station, {value}) -> { low, medium, high } counts; < {a} low, < {b} medium, else high',
      'how many readings are low, medium and high? each has station and {value}; under {a} is low, {a} or more but under {b} is medium, {b} and up is high. always all three keys',
      'Our stations send { station, {value} }. For a traffic light on the website I need to know how many samples are low (less than {a}), medium ({a} up to but excluding {b}) and high ({b} or more), as an object { low, medium, high }.',
      'Returns how many of the samples fall into each of the classes low ({value} < {a}), medium ({a} <= {value} < {b}) and high ({value} >= {b}). Samples have station and {value}; classes with no sample are 0.',
      "[{station: 's', {value}: 0}, {station: 't', {value}: {b}}] -> {low: 1, medium: 0, high: 1}; the limits are {a} for medium and {b} for high, inclusive",
      'type Sample = { station: string; {value}: number }. Classify by {value} with the boundaries {a} and {b} (a value on a boundary belongs to the upper class) and tally low, medium and high.',
      'tally of low/medium/high by {value}, thresholds {a} and {b} (>=), input array { station, {value} }',
      'Three buckets please: below {a}, from {a} to just under {b}, and {b} upwards, called low, medium and high. How many measurements are in each? Measurements are objects with station and {value}.',
      'Please count measurements by severity of {value}. Less than {a}: low. At least {a}, less than {b}: medium. At least {b}: high. The records hold station and {value}; answer with an object having the three counts even if zero.',
      'Loop over the samples (station, {value}) and increment counts.low if {value} is under {a}, counts.medium if it is under {b}, otherwise counts.high; give back counts.',
      'Environmental report: number of {value} readings in the ranges [0, {a}), [{a}, {b}) and [{b}, ∞), labelled low, medium, high. Each reading is { station, {value} }.',
      'count sampels per level of {value}: low < {a}, medium {a} to < {b}, high >= {b}; objects { station, {value} }; result { low: 0, medium: 0, high: 0 } for none',
      'Could you sum up how often {value} was low, medium or high? Use {a} and {b} as lower limits of medium and high, included. Data: list of station and {value}. Output: { low, medium, high }.',
      'Given { station, {value} } records, produce the class frequencies { low, medium, high } where high starts at {b} and medium at {a}; everything smaller is low.',
      'Split values of {value} at {a} and {b} and count the parts as low, medium, high. A sample of exactly {a} is medium, one of exactly {b} is high. Samples: { station: "North", {value}: 12 }.',
      'What does the distribution over low (under {a}), medium (from {a}) and high (from {b}) look like for the {value} property? Entries also have a station, which is not used. Return counts as an object.',
      'I want { low: x, medium: y, high: z } telling the numbers of entries whose {value} is smaller than {a}, between {a} (inclusive) and {b} (exclusive), or {b} and greater; entries: station, {value}.',
      'Summarize sensor data with station and {value} into three counters; low means {value} lower than {a}, high means {value} no lower than {b}, medium what lies between. Empty data leaves the counters at 0.',
      'Number of low, medium and high {value} samples, whereby low is < {a} and high is >= {b} and the rest is meduim; samples come as { station, {value} }[]; object with these three keys',
    ],
  }),
];
