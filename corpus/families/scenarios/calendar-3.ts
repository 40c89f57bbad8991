/** Dates, clock times and schedules. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'calendar-late-fee',
    group: 'scenarios',
    names: ['lateFee', 'overdueFee', 'lateReturnFee', 'fineFor', 'returnFine'],
    params: [
      { name: 'due', type: 'string', alt: ['dueDate', 'deadline', 'dueOn'] },
      { name: 'returned', type: 'string', alt: ['returnDate', 'returnedOn', 'back'] },
    ],
    returns: 'number',
    slots: { fee: [20, 50], cap: [500, 900] },
    body: `  const toDays = (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return Date.UTC(year, month - 1, day) / 86400000;
  };
  const late = Math.max(0, toDays($returned) - toDays($due));
  return Math.min(late * {fee}, {cap});`,
    tests: ({ fee, cap }) => [
      [['2024-05-10', '2024-05-10'], 0],
      [['2024-05-10', '2024-05-08'], 0],
      [['2024-05-10', '2024-05-11'], fee as number],
      [['2024-05-31', '2024-06-02'], 2 * (fee as number)],
      [['2024-02-28', '2024-03-01'], 2 * (fee as number)],
      [['2023-12-30', '2024-01-02'], 3 * (fee as number)],
      [['2023-01-01', '2024-01-01'], cap as number],
      [['2024-01-01', '2024-01-11'], Math.min(10 * (fee as number), cap as number)],
    ],
    phrasings: [
      "Late fee in cents: {fee} per day between the due date and the return date (both 'YYYY-MM-DD'), at most {cap}, 0 when returned in time.",
      'library fine, {fee} cents/day late, max {cap}, iso date strings due + returned, early or same day = 0',
      'Our library charges {fee} cents for every day a book is overdue, but no more than {cap} cents per book. Given the due date and the day it came back as ISO texts, what is the fine? On time means 0.',
      'How do I calculate an overdue charge from two dates like "2024-05-10" (due) and "2024-05-12" (returned)? It is {fee} cents a day with a ceiling of {cap} cents, never negative.',
      'Returns the fine for a late return: days late times {fee} cents, limited to {cap}, zero if not late. Dates are year-month-day strings.',
      'due, returned ("YYYY-MM-DD") -> min(days late * {fee}, {cap}), 0 if on time or early',
      'Given when a DVD was due and when it was brought back, both in ISO format, compute {fee} cents per day of delay. The sum is capped at {cap}. Bringing it back early costs nothing.',
      'Please work out what a customer owes for keeping a drill too long. Each day after the due date is {fee} cents, the maximum is {cap} cents. I have both dates as "2024-01-31" style strings.',
      'fine for overdeu books = {fee} cents * days after due date, {cap} cents max, dates as yyyy-mm-dd text, 0 if returned befor or on the due date',
      'A rental shop wants late charges: number of calendar days past the due date, multiplied by {fee} cents and cut off at {cap} cents. Inputs are two ISO dates, due first.',
      'Toy library. One day late: {fee} cents. Two days late: twice that. And so on, up to {cap} cents. Not late: 0. The due date and the return date are ISO strings; leap years have to be right.',
      'Charge calculation with dates: difference in days from due to returned in UTC; negative counts as zero; times {fee}; no higher than {cap}; result in cents.',
      'What does a reader have to pay who returns a book on one ISO date though it was due on another? {fee} cents daily, {cap} cents is the limit, no charge until the due date has passed.',
      'Late return penalty. {fee} per late day and in total {cap} at the most (cents). The arguments are the date due and the date returned, as YYYY-MM-DD.',
      'I need the fee for costume hire returned after the deadline; it grows by {fee} cents with each day but stops at {cap} cents, and it is zero when the costume is back by the deadline. Dates are texts such as 2024-06-02.',
      'Count how many days the item is overdue (due and return given in the ISO format) and turn this into cents, {fee} for each, without going over {cap}. No days overdue, no fee.',
      "The gym's towel service: if the towel is returned n days after it was due, pay n times {fee} cents, but never above {cap} cents and never below zero. Two date strings (YYYY-MM-DD) come in.",
      'compute overdue fine (cents) from ISO due date and ISO return date; daily rate {fee}; upper limit {cap}; in time -> 0',
      'For 2024-02-28 to 2024-03-01 it is two days late, so 2 x {fee} cents. In general days late x {fee}, {cap} being the maximum and 0 the minimum, with the due date as first and the return date as second text.',
      'Fees for bringing camera gear back late at {fee} cents for a day and a cap of {cap} cents. Dates due and returned are given as year-month-day with dashes. If it is not late the answer is 0.',
    ],
    rules: [
      {
        say: [
          'the first 2 late days are free and not charged',
          'there is a grace period of 2 days that are never charged',
          'do not charge for the first two days of delay',
          'subtract a grace of 2 days from the days late before charging',
          'two days of grace are deducted from the late days',
        ],
        body: `  const toDays = (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return Date.UTC(year, month - 1, day) / 86400000;
  };
  const late = Math.max(0, toDays($returned) - toDays($due) - 2);
  return Math.min(late * {fee}, {cap});`,
        tests: ({ fee, cap }) => [
          [['2024-05-10', '2024-05-12'], 0],
          [['2024-05-10', '2024-05-13'], fee as number],
          [['2024-05-10', '2024-05-01'], 0],
          [['2024-02-28', '2024-03-03'], 2 * (fee as number)],
          [['2023-01-01', '2024-01-01'], cap as number],
          [['2024-05-10', '2024-05-11'], 0],
        ],
      },
    ],
  }),
];
