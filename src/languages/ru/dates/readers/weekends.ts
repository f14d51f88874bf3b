import { after, lookup, oneOf, optional, type Pattern, sequence, words } from '../../../../find/pattern.js';
import { saying, says } from '../date-rule.js';
import { weekendDistances } from '../shift-words.js';

const weekendWord: Pattern = sequence(
  words('выходные', 'выходных', 'выходным', 'выходными', 'уик-энд', 'уикенд'),
  optional(words('дни', 'днях', 'дней', 'дням')),
);

/** «прошлые выходные», «эти выходные», «выходные» behind a preposition: the news looks back on them. */
export const weekend: Pattern = oneOf(
  sequence(
    saying(lookup(weekendDistances), (distance) => ({ base: { unit: 'weekend', ...distance } })),
    weekendWord,
  ),
  sequence(
    after((token) => token?.norm === 'в' || token?.norm === 'на' || token?.norm === 'за'),
    says({ base: { unit: 'weekend', count: -1, anchor: 'publication', isMovable: true } }, weekendWord),
  ),
);
