import type { ArticleRecord, EntityRecord } from '../model/record.js';
import { latinKey } from '../transliteration/latin-key.js';
import { gather, type Named } from './named.js';
import { groupOrganisations } from './organisations.js';
import { groupPeople } from './people.js';

export interface Linker {
  readonly add: (record: ArticleRecord) => void;
  /** Everyone and every organisation so far, most mentioned first; the same whatever the order of the articles was. */
  readonly entities: () => EntityRecord[];
}

/** Joins the people and organisations of a whole run across articles, short forms and scripts. */
export function createLinker(): Linker {
  const names = new Map<string, Named>();
  return {
    add: (record) => gather(names, record),
    entities: () => {
      const all = [...names.values()];
      const people = groupPeople(all.filter(({ kind }) => kind === 'person'));
      const organisations = groupOrganisations(all.filter(({ kind }) => kind === 'organisation'));
      return numberNamesakes([...people, ...organisations].map(describe).sort(byMentions));
    },
  };
}

function describe(group: readonly Named[]): EntityRecord {
  const inOrder = [...group].sort((a, b) => mentionsOf(b) - mentionsOf(a) || compareNames(a.name, b.name));
  const nameRu = fullestIn(inOrder, 'ru');
  const nameEn = fullestIn(inOrder, 'en');
  const kind = inOrder[0]?.kind ?? 'person';
  const lead = mentionsIn(group, 'en') - mentionsIn(group, 'ru');
  const isEnglish = lead > 0 || (lead === 0 && wordsOf(nameEn ?? '') > wordsOf(nameRu ?? ''));
  const name = (isEnglish ? nameEn : nameRu) ?? fullest(inOrder);
  const said = new Set([name, nameRu, nameEn]);
  const aliases = new Set(inOrder.flatMap((named) => [named.name, ...[...named.aliases].sort(compareNames)]));
  return {
    entity: `${kind}:${latinKey(name).replaceAll(' ', '-')}`,
    kind,
    name,
    name_ru: nameRu,
    name_en: nameEn,
    aliases: [...aliases].filter((alias) => !said.has(alias)),
    roles: sorted(group.flatMap(({ roles }) => [...roles])),
    mentions: group.reduce((sum, named) => sum + mentionsOf(named), 0),
    articles: sorted(group.flatMap(({ articles }) => [...articles])),
  };
}

function fullestIn(group: readonly Named[], language: string): string | null {
  const written = group.filter(({ byLanguage }) => byLanguage.has(language));
  return written.length > 0 ? fullest(written) : null;
}

/** The name of the most words, the most mentioned one where several have as many; of those the first in order. */
function fullest(inOrder: readonly Named[]): string {
  return [...inOrder].sort((a, b) => wordsOf(b.name) - wordsOf(a.name))[0]?.name ?? '';
}

/** Without initials. */
function wordsOf(name: string): number {
  return name.split(' ').filter((word) => word.replaceAll('.', '').length > 1).length;
}

function mentionsOf({ byLanguage }: Named): number {
  return [...byLanguage.values()].reduce((sum, count) => sum + count, 0);
}

function mentionsIn(group: readonly Named[], language: string): number {
  return group.reduce((sum, { byLanguage }) => sum + (byLanguage.get(language) ?? 0), 0);
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareNames);
}

/** By code units: the same in every locale. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byMentions(a: EntityRecord, b: EntityRecord): number {
  return b.mentions - a.mentions || compareNames(a.kind, b.kind) || compareNames(a.name, b.name);
}

/** Two people of one name keep ids of their own. */
function numberNamesakes(entities: readonly EntityRecord[]): EntityRecord[] {
  const seen = new Map<string, number>();
  return entities.map((entity) => {
    const count = (seen.get(entity.entity) ?? 0) + 1;
    seen.set(entity.entity, count);
    return count === 1 ? entity : { ...entity, entity: `${entity.entity}-${count}` };
  });
}
