import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createLinker } from '../../link/linker.js';
import { recordOf } from '../../model/record-line.js';
import type { RecordWriter } from '../record-writer.js';

/**
 * One HTML page that needs nothing else: the records as blocks of data, a style and a script that shows them. The policy of
 * the page lets that style and that script run by their hashes and nothing more, so whatever an article says, it stays text.
 */
export function createViewWriter(): RecordWriter {
  const linker = createLinker();
  const style = readPart('page.css');
  const script = readPart('main.js');
  return {
    begin: () => head(style, script),
    record: (line) => {
      const record = recordOf(line);
      linker.add(record);
      return dataBlock('article', JSON.stringify(record));
    },
    end: () =>
      `${dataBlock('entities', JSON.stringify(linker.entities()))}<script>${script}</script>\n</body>\n</html>\n`,
  };
}

/** Built from the files in `page/`; they stand beside this one in the finished program. */
function readPart(name: string): string {
  return readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8').trim();
}

/** JSON that cannot end the block it stands in: a `<` is written as its escape. */
function dataBlock(holds: string, json: string): string {
  return `<script type="application/json" data-holds="${holds}">${json.replaceAll('<', '\\u003c')}</script>\n`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function head(style: string, script: string): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>extract</title>
<style>${style}</style>
</head>
<body>
<noscript>This page shows its articles with a script of its own; scripts are switched off here. · Страница показывает статьи своим скриптом, а скрипты здесь выключены.</noscript>
<header>
<input id="search" type="search" data-says="search" autocomplete="off" spellcheck="false">
<output id="found"></output>
<div id="kinds" class="buttons"></div>
</header>
<div class="layout">
<nav><h2 data-says="articles"></h2><ol id="articles"></ol></nav>
<main id="article">
<h1 id="title" tabindex="-1"></h1>
<span id="about"></span>
<ul id="remarks"></ul>
<div id="text"></div>
</main>
<aside>
<div class="buttons"><button id="this-article" type="button" data-says="thisArticle"></button><button id="all-articles" type="button" data-says="allArticles"></button></div>
<section><h2 data-says="people"></h2><ol id="people"></ol></section>
<section><h2 data-says="amounts"></h2><ol id="amounts"></ol></section>
<section><h2 data-says="timeline"></h2><ol id="timeline"></ol></section>
</aside>
</div>
<footer data-says="keys"></footer>
<div id="tip" role="tooltip" hidden></div>
`;
}
