/**
 * Makes the pictures of README.md out of real runs on the seeds: `view.png` and `view-dark.png` from Chromium
 * (`bash test/install/chromium.sh`), `terminal.svg` from the terminal's colours.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PICTURES = '.github/images';
const folder = mkdtempSync(join(tmpdir(), 'extract-pictures-'));
mkdirSync(PICTURES, { recursive: true });

function extract(...args) {
  const env = { ...process.env, FORCE_COLOR: '1' };
  return execFileSync(process.execPath, ['bin/extract.js', ...args], { env, encoding: 'utf8' });
}

async function pictureOfPage() {
  const page = join(folder, 'seeds.html');
  extract('view', 'seeds', '--output', page);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
  for (const [name, colorScheme] of [
    ['view', 'light'],
    ['view-dark', 'dark'],
  ]) {
    const context = await browser.newContext({ viewport: { width: 1360, height: 850 }, colorScheme, locale: 'en-GB' });
    const tab = await context.newPage();
    await tab.goto(`file://${page}`);
    await tab.locator('#articles button', { hasText: 'portal-vologda' }).click();
    const mark = tab.locator('mark[data-kind="money"]').first();
    await mark.scrollIntoViewIfNeeded();
    await mark.hover();
    await tab.screenshot({ path: join(PICTURES, `${name}.png`) });
    await context.close();
  }
  await browser.close();
}

const COLOURS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 35: '#d2a8ff', 36: '#56d4dd' };
const LINE = 20;
const LETTER = 8.43;
const COLUMNS = 88;

/** A line with the codes of its colours as pieces of SVG text. */
function svgText(line) {
  let [colour, isBold, isDim] = ['#e6edf3', false, false];
  const pieces = line.split('\u001b[').map((part, i) => {
    if (i === 0) return { text: part, style: '' };
    const end = part.indexOf('m');
    const code = Number(part.slice(0, end));
    if (code === 1) isBold = true;
    else if (code === 2) isDim = true;
    else if (code === 22) isBold = isDim = false;
    else colour = COLOURS[code] ?? '#e6edf3';
    const weight = isBold ? ' font-weight="bold"' : '';
    return { text: part.slice(end + 1), style: ` fill="${isDim ? '#8b949e' : colour}"${weight}` };
  });
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return pieces.map(({ text, style }) => (text === '' ? '' : `<tspan${style}>${escaped(text)}</tspan>`)).join('');
}

/** Lines of output shown; the rest is left out. */
const SHOWN = 46;
/** Seconds between two lines as they appear. */
const PACE = 0.05;

function pictureOfTerminal() {
  const args = ['show', 'seeds/portal-vologda.txt', '--explain'];
  const output = extract(...args)
    .trimEnd()
    .split('\n');
  const command = `\u001b[32m$\u001b[39m \u001b[1mextract ${args.join(' ')}\u001b[22m`;
  const lines = [command, ...output.slice(0, SHOWN), ...(output.length > SHOWN ? ['\u001b[2m…\u001b[22m'] : [])];
  const height = lines.length * LINE + 32;
  const drawn = lines.map((line, i) => {
    const second = i === 0 ? 0.5 : 1.5 + i * PACE;
    return `<text x="16" y="${30 + i * LINE}" style="animation-delay:${second.toFixed(2)}s">${svgText(line)}</text>`;
  });
  const width = Math.ceil(COLUMNS * LETTER + 32);
  writeFileSync(
    join(PICTURES, 'terminal.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>extract show: an article with its facts in colour, and what each of them means</title>
<style>text{font:14px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;white-space:pre;fill:#e6edf3;opacity:0;animation:show .01s linear forwards}@keyframes show{to{opacity:1}}</style>
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
${drawn.join('\n')}
</svg>
`,
  );
}

pictureOfTerminal();
await pictureOfPage();
