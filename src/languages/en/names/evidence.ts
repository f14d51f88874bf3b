/** What a name may be; `others` are works, events, products and peoples, which the records do not hold. */
export type NameKind = 'people' | 'organisations' | 'places' | 'others';

export const NAME_KINDS: readonly NameKind[] = ['people', 'organisations', 'places', 'others'];

/** What speaks for a name being of a kind; weights add up, the heaviest reason gives the rule its name. */
export interface Evidence {
  readonly kind: NameKind;
  readonly weight: number;
  readonly reason: string;
}

/** The weights and the best reason of each kind. */
export interface Score {
  readonly weights: Record<NameKind, number>;
  readonly reasons: Record<NameKind, { reason: string; weight: number }>;
}

export function openScore(): Score {
  return {
    weights: { people: 0, organisations: 0, places: 0, others: 0 },
    reasons: {
      people: { reason: '', weight: 0 },
      organisations: { reason: '', weight: 0 },
      places: { reason: '', weight: 0 },
      others: { reason: '', weight: 0 },
    },
  };
}

export function addTo(score: Score, { kind, weight, reason }: Evidence): void {
  score.weights[kind] += weight;
  const best = score.reasons[kind];
  if (reason !== '' && weight > best.weight) score.reasons[kind] = { reason, weight };
}
