import type { Kind } from '../../model/mention.js';

/** What the kinds are called in annotation tools; the words of the column `kind` in the tables. */
export const LABELS: Readonly<Record<Kind, string>> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  money: 'money',
  dates: 'date',
  percentages: 'percentage',
};
