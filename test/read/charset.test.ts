import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/charset.js';
import { decodeAs } from '../../src/read/decoders.js';

const SENTENCE =
  'Завод «Северянин» увеличил выпуск станков на 12 %, сообщила пресс-служба. Новый цех откроют весной, а Ёлкин его покажет.';
const SHORT = 'Губернатор подписал указ о поддержке школ';
const FRENCH = 'Le théâtre a fermé ses portes après la fête, déclare l’élève “étonnée” – où ça ?';
const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const;

function encode(text: string, encoding: string): Uint8Array {
  const byteOf = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) byteOf.set(decodeAs(Uint8Array.of(byte), encoding), byte);
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f);
}

describe('bytes without a declaration', () => {
  test.each(CYRILLIC)('Russian in %s is told by its letters', (encoding) => {
    for (const text of [SENTENCE.replaceAll(/[«»]/g, '"'), SHORT, SHORT.toUpperCase(), `Hello, world. ${SHORT}`]) {
      expect(decode(encode(text, encoding))).toEqual({ text, encoding, problems: [] });
    }
  });

  test('western text is windows-1252, its upper half read right', () => {
    expect(decode(encode(FRENCH, 'windows-1252'))).toEqual({ text: FRENCH, encoding: 'windows-1252', problems: [] });
    const quotes = 'He said “no” — twice';
    expect(decode(encode(quotes, 'windows-1252'))).toMatchObject({ text: quotes, encoding: 'windows-1252' });
  });

  test.each([
    ['utf-16le', 'le'],
    ['utf-16be', 'be'],
  ])('%s is told with and without its mark', (encoding, order) => {
    const little = Buffer.from(SENTENCE, 'utf16le');
    const bytes = order === 'le' ? little : Buffer.from(little).swap16();
    const mark = order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff];
    expect(decode(bytes)).toMatchObject({ text: SENTENCE, encoding });
    expect(decode(Buffer.concat([Buffer.from(mark), bytes]))).toMatchObject({ text: SENTENCE, encoding });
  });

  test('every text comes back from UTF-8 as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/[\p{Cc}\ufeff\ufffd]/u.test(text));
        const decoded = decode(Buffer.from(`${text} ${SENTENCE}`));
        expect(decoded.text).toBe(`${text} ${SENTENCE}`);
        expect(decoded.encoding).toBe('utf-8');
      }),
    );
  });

  test('no bytes make it throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decode(bytes).text === 'string'));
  });
});

describe('declared encodings', () => {
  test('a declaration far into the page is found', () => {
    const page = `<html><head>${' '.repeat(2000)}<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>да`;
    expect(decode(encode(page, 'windows-1251'))).toMatchObject({ text: page, encoding: 'windows-1251' });
  });

  test('the XML declaration counts', () => {
    const page = `<?xml version="1.0" encoding="koi8-r"?><html><body>${SHORT}</body></html>`;
    expect(decode(encode(page, 'koi8-r'))).toMatchObject({ text: page, encoding: 'koi8-r' });
  });

  test('an encoding that is never guessed is believed', () => {
    const bytes = Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]);
    expect(decode(bytes, 'shift_jis')).toMatchObject({ text: '日本語', encoding: 'shift_jis' });
  });

  test('a declaration that lies is not believed', () => {
    const page = `<meta charset="iso-8859-1"><p>${SENTENCE}</p>`;
    expect(decode(encode(page, 'windows-1251'))).toMatchObject({ text: page, encoding: 'windows-1251' });
    const utf8 = `<meta charset="windows-1251"><p>${SENTENCE}</p>`;
    expect(decode(Buffer.from(utf8))).toMatchObject({ text: utf8, encoding: 'utf-8' });
  });
});

describe('damage', () => {
  test.each(['windows-1251', 'windows-1252'])('UTF-8 once read as %s is reported, not mended', (encoding) => {
    const twice = decodeAs(Buffer.from(SHORT), encoding);
    const { text, problems } = decode(Buffer.from(twice));
    expect(text).toBe(twice);
    expect(problems.map(({ code }) => code)).toEqual(['double-decoded']);
  });

  test('ordinary text with the same letters is not', () => {
    for (const text of [SENTENCE, 'РОССИЯ. С “РЖД” И С «РУСАЛОМ», С…', 'Ñandú, Ño, Ñ', 'À la carte – Ðan', FRENCH]) {
      expect(decode(Buffer.from(text)).problems).toEqual([]);
    }
  });

  test('a broken byte in UTF-8 is a remark, and the rest stays UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xd0, 0x20]), Buffer.from(SENTENCE)]);
    const decoded = decode(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.problems).toEqual([{ code: 'damaged-text', message: '1 characters could not be decoded' }]);
    expect(decode(Buffer.from(SENTENCE).subarray(0, 41)).encoding).toBe('utf-8');
  });

  test('binary data is told', () => {
    for (const bytes of [Buffer.from('%PDF-1.7 and then words'), Buffer.from([0, 1, 2, 3, 255, 254, 1, 2, 7])]) {
      expect(decode(bytes)).toMatchObject({ text: '', problems: [{ code: 'binary' }] });
    }
  });
});
