import type { ArticleRecord, Organisation, Person, Role } from '../model/record.js';

/** All that a run says under one written name. */
export interface Named {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  /** A person's, as the record gives it. */
  readonly latinName: string | null;
  /** Mentions by the language of the article. */
  readonly byLanguage: Map<string, number>;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  /** Ids of the articles, in the order in which they came. */
  readonly articles: Set<string>;
}

/** Gathers people and organisations by their written names: memory grows with names, not with text. */
export function gather(names: Map<string, Named>, record: ArticleRecord): void {
  for (const person of record.people) enter(names, 'person', person, record);
  for (const organisation of record.organisations) enter(names, 'organisation', organisation, record);
}

function enter(
  names: Map<string, Named>,
  kind: Named['kind'],
  entity: Person | Organisation,
  record: ArticleRecord,
): void {
  const latinName = 'latinName' in entity ? entity.latinName : null;
  const key = `${kind} ${entity.name} ${latinName}`;
  const named = names.get(key) ?? open(kind, entity.name, latinName);
  names.set(key, named);
  const { code } = record.language;
  named.byLanguage.set(code, (named.byLanguage.get(code) ?? 0) + entity.mentions.length);
  named.articles.add(record.id);
  if ('roles' in entity) for (const role of entity.roles) named.roles.add(describeRole(role));
  if ('aliases' in entity) for (const alias of entity.aliases) named.aliases.add(alias);
}

function open(kind: Named['kind'], name: string, latinName: string | null): Named {
  return { kind, name, latinName, byLanguage: new Map(), aliases: new Set(), roles: new Set(), articles: new Set() };
}

/** `губернатор, Вологодская область` */
function describeRole({ title, organisation, place }: Role): string {
  return [title, organisation, place].filter((part) => part !== null).join(', ');
}
