import type { ChalkInstance } from 'chalk';
import { KINDS, type Kind } from '../../model/mention.js';
import type { ArticleRecord, MentionRecord } from '../../model/record.js';
import { run } from '../../run.js';
import { EXIT } from '../exit-codes.js';
import { coloursFor, visible } from '../terminal.js';
import { UsageError } from '../usage-error.js';

type Paint = (text: string) => string;

/**
 * Prints one article with its facts coloured in place, and below it each fact with its value and the rule that found it.
 *
 * @returns the exit code
 */
export async function show(path: string, isColourAllowed: boolean, { stdout, env }: NodeJS.Process): Promise<number> {
  const options = {
    paths: [path],
    input: 'auto',
    kinds: new Set(KINDS),
    language: null,
    date: null,
    jobs: 1,
    skip: 0,
  } as const;
  const first = await run(options, process.stdin).next();
  if (first.done) throw new UsageError(`no article in ${path}`);
  if (first.value.failed) throw new UsageError(first.value.problems.map((problem) => problem.message).join('; '));
  const record = JSON.parse(first.value.json) as ArticleRecord;
  const colours = coloursFor(stdout, env, isColourAllowed);
  const paints = paintsOf(colours);
  const legend = KINDS.map((kind) => paints[kind](kind)).join('  ');
  stdout.write(`${legend}\n\n${paintText(record, paints)}\n\n${factLines(record, paints).join('\n')}\n`);
  return EXIT.done;
}

function paintsOf(colours: ChalkInstance): Readonly<Record<Kind, Paint>> {
  return {
    people: colours.cyan.bold,
    organisations: colours.magenta.bold,
    places: colours.blue,
    money: colours.green.bold,
    dates: colours.yellow,
    percentages: colours.green.underline,
  };
}

interface PlacedFact extends MentionRecord {
  readonly kind: Kind;
  readonly value: string;
}

function placedFacts(record: ArticleRecord): PlacedFact[] {
  const named = (
    kind: Kind,
    entities: readonly { readonly name: string; readonly mentions: readonly MentionRecord[] }[],
  ) => entities.flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, kind, value: name })));
  const range = (amount: string | null, min: string | null, max: string | null) =>
    amount ?? `${min ?? ''}…${max ?? ''}`;
  const facts: PlacedFact[] = [
    ...named('people', record.people),
    ...named('organisations', record.organisations),
    ...named('places', record.places),
    ...record.money.map((fact) => ({
      ...fact,
      kind: 'money' as const,
      value: `${range(fact.amount, fact.min, fact.max)} ${fact.currency ?? ''} ${fact.qualifier}`,
    })),
    ...record.dates.map((fact) => ({ ...fact, kind: 'dates' as const })),
    ...record.percentages.map((fact) => ({
      ...fact,
      kind: 'percentages' as const,
      value: `${range(fact.value, fact.min, fact.max)} % ${fact.qualifier}`,
    })),
  ];
  return facts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function paintText(record: ArticleRecord, paints: Readonly<Record<Kind, Paint>>): string {
  let painted = '';
  let at = 0;
  for (const fact of placedFacts(record)) {
    // A fact inside one that is painted already («правительство Ярославской области») shows in the list below.
    if (fact.start < at) continue;
    painted += visible(record.text.slice(at, fact.start)) + paints[fact.kind](visible(fact.text));
    at = fact.end;
  }
  return painted + visible(record.text.slice(at));
}

function factLines(record: ArticleRecord, paints: Readonly<Record<Kind, Paint>>): string[] {
  const facts = placedFacts(record).map((fact) => {
    const says = fact.value.trim() === fact.text ? '' : ` = ${fact.value.trim()}`;
    return `${paints[fact.kind](visible(fact.text))}${visible(says)}  ${fact.rule}`;
  });
  const roles = record.people.flatMap((person) =>
    person.roles.map((role) =>
      visible(`${person.name}: ${[role.title, role.organisation, role.place].filter(Boolean).join(', ')}`),
    ),
  );
  return [...facts, ...roles];
}
