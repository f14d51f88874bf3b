import { describe, expect, test } from 'vitest';
import type { Person, Role } from '../../../src/model/record.js';
import type { Post } from '../../../src/resolve/roles/belonging.js';
import { Carrier } from '../../../src/resolve/roles/carried.js';

const ACME = 'o1';
const OTHER = 'o2';
const ROME = 'l1';

/** A title at an offset, with the organisation and place told with it. */
function post(title: string, start: number, told: Partial<Pick<Role, 'organisation' | 'place'>> = {}): Post {
  const role = { title, organisation: null, place: null, start, end: start + title.length, ...told };
  return { roles: [role], mention: { value: { titles: [{ title }] } } } as unknown as Post;
}

/** A person named at offsets, by ten characters each. */
function person(id: string, ...starts: readonly number[]): Person {
  return { id, mentions: starts.map((start) => ({ start, end: start + 10 })) } as unknown as Person;
}

/** Who holds the post again, and of what. */
function recalled(carrier: Carrier, said: Post): string | null {
  const again = carrier.recall(said);
  return (
    again && [again.person.id, again.role.title, again.role.organisation, again.role.place].filter(Boolean).join(' ')
  );
}

describe('a title alone', () => {
  test('stands for its holder, in the same organisation and place', () => {
    const carrier = new Carrier();
    carrier.add(post('директор', 0, { organisation: ACME, place: ROME }), person('p1', 20));
    expect(recalled(carrier, post('директор', 100))).toBe(`p1 директор ${ACME} ${ROME}`);
    expect(recalled(carrier, post('министр', 100))).toBeNull();
  });

  test('is known by its noun, before and after it is given up', () => {
    const carrier = new Carrier();
    carrier.add(post('генеральный экс-директор', 0), person('p1', 20));
    expect(recalled(carrier, post('директор', 100))).toBe('p1 директор');
    expect(recalled(carrier, post('экс-директор', 100))).toBe('p1 экс-директор');
  });

  test('stands for nobody who is named later, or too far back', () => {
    const carrier = new Carrier();
    carrier.add(post('директор', 0), person('p1', 20));
    expect(recalled(carrier, post('директор', 10))).toBeNull();
    expect(recalled(carrier, post('директор', 330))).toBe('p1 директор');
    expect(recalled(carrier, post('директор', 331))).toBeNull();
  });

  test('counts from the last mention of its holder', () => {
    const carrier = new Carrier();
    carrier.add(post('директор', 0), person('p1', 20, 900, 2000));
    expect(recalled(carrier, post('директор', 1000))).toBe('p1 директор');
  });

  test('stands for the nearest of its holders, the later of two as near', () => {
    const carrier = new Carrier();
    carrier.add(post('директор', 0), person('p1', 20, 150));
    carrier.add(post('директор', 40), person('p2', 60));
    expect(recalled(carrier, post('директор', 200))).toBe('p1 директор');
    expect(recalled(carrier, post('директор', 100))).toBe('p2 директор');
    carrier.add(post('директор', 40), person('p3', 60));
    expect(recalled(carrier, post('директор', 100))).toBe('p3 директор');
  });
});

describe('a title with its organisation or place', () => {
  const carrier = new Carrier();
  carrier.add(post('директор', 0, { organisation: ACME }), person('p1', 20));
  carrier.add(post('директор', 0, { organisation: OTHER, place: ROME }), person('p2', 40));

  test('tells who it is, however far back the name stands', () => {
    expect(recalled(carrier, post('директор', 5000, { organisation: ACME }))).toBe(`p1 директор ${ACME}`);
    expect(recalled(carrier, post('директор', 5000, { place: ROME }))).toBe(`p2 директор ${OTHER} ${ROME}`);
  });

  test('stands for nobody of another organisation or place', () => {
    expect(recalled(carrier, post('директор', 100, { organisation: 'o3' }))).toBeNull();
    expect(recalled(carrier, post('директор', 100, { organisation: ACME, place: ROME }))).toBeNull();
  });

  test('stands for nobody who is named only later', () => {
    expect(recalled(carrier, post('директор', 10, { organisation: ACME }))).toBeNull();
  });
});

test('what is told in full takes the place of less', () => {
  const carrier = new Carrier();
  const [holder, other] = [person('p1', 20), person('p2', 15)];
  carrier.add(post('директор', 0), holder);
  carrier.add(post('директор', 0, { organisation: OTHER }), other);
  carrier.add(post('директор', 30, { organisation: ACME }), holder);
  expect(recalled(carrier, post('директор', 100))).toBe(`p1 директор ${ACME}`);
  carrier.add(post('директор', 50), holder);
  expect(recalled(carrier, post('директор', 100, { organisation: ACME }))).toBe(`p1 директор ${ACME}`);
  expect(recalled(carrier, post('директор', 100, { organisation: OTHER }))).toBe(`p2 директор ${OTHER}`);
});

test('of many holders only the latest eight are remembered', () => {
  const carrier = new Carrier();
  for (let at = 0; at < 9; at++) carrier.add(post('директор', 0, { organisation: `o${at}` }), person(`p${at}`, 20));
  expect(recalled(carrier, post('директор', 100, { organisation: 'o0' }))).toBeNull();
  expect(recalled(carrier, post('директор', 100, { organisation: 'o1' }))).toBe('p1 директор o1');
});
