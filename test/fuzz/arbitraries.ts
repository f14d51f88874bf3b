import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** The sample articles as text, both languages, pages included. */
const articles: readonly string[] = readdirSync('seeds').map((name) => readFileSync(join('seeds', name), 'utf8'));

/** A piece of a sample article, cut anywhere: in the middle of words, amounts, tags, quotes. */
const piece = fc
  .tuple(fc.constantFrom(...articles), fc.nat(), fc.integer({ min: 1, max: 400 }))
  .map(([article, start, length]) => article.slice(start % article.length, (start % article.length) + length));

/** What news is made of, without its sense: numbers, scales, quotes, initials, months, names, control characters. */
const shard = fc.constantFrom(
  ...'«|»|"|“|”|(|)|[|]|.|,|—|-|–|:|;|!|?|…|№|%|$|€|₽|£|¥|1|2025|10,2|1.234,5|31|00:00|25.08.2025|млн|млрд|рублей|долларов|процентов|million|billion|euros|per cent|с|по|до|от|more than|январь|января|March|Monday|понедельник|вчера|yesterday|г.|гг.|им.|Mr.|А. С.|U.S.|ООО|Inc.|МИД|РФ|МИД РФ|министр|президент|chairman|Иван|Иванов|Ивановым|John|Smith|Минск|Минска|Belarus|-летие|th|\u0301|\u00ad|\u00a0|\u202e|\u0000|\n|\n\n|\r\n|\t| '.split(
    '|',
  ),
);

export const newsLikeText = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')) },
  { weight: 4, arbitrary: fc.array(shard, { maxLength: 60 }).map((shards) => shards.join(' ')) },
  { weight: 2, arbitrary: fc.array(shard, { maxLength: 60 }).map((shards) => shards.join('')) },
  { weight: 1, arbitrary: fc.tuple(piece, fc.integer({ min: 2, max: 20 })).map(([text, times]) => text.repeat(times)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
);

const tag = fc.constantFrom(
  ...'<p>|</p>|<div class="article">|</div>|<div>|<article>|</article>|<span>|<a href="#">|</a>|<script>|</script>|<style>|<!--|-->|<table>|<tr>|<td>|</table>|<ul>|<li>|<h1>|</h1>|<time datetime="2025-05-05">|<meta property="og:title" content="|">|<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"|"}</script>|<br>|<figure>|<template>|<svg>|<math>|<noscript>|<iframe>|<select>|<textarea>|</body>|</html>|&nbsp;|&#x|&amp|<![CDATA[|<?xml version="1.0"?>'.split(
    '|',
  ),
);

export const pageLikeText = fc
  .array(fc.oneof({ weight: 3, arbitrary: tag }, { weight: 2, arbitrary: piece }, { weight: 1, arbitrary: shard }), {
    maxLength: 80,
  })
  .map((parts) => parts.join(''));

export const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  newsLikeText.map((text) => Buffer.from(text)),
  newsLikeText.map((text) => Buffer.from(text, 'utf16le')),
  newsLikeText.map((text) => Buffer.from(text, 'latin1')),
  fc.tuple(pageLikeText, fc.uint8Array({ maxLength: 8 }), fc.nat()).map(([text, noise, at]) => {
    const bytes = Buffer.from(text);
    return Buffer.concat([bytes.subarray(0, at % (bytes.length + 1)), noise, bytes.subarray(at % (bytes.length + 1))]);
  }),
);
