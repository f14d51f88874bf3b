import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const SCRIPT = 'dist/write/view/page/main.js';

/** Has the page count what it runs, where the run is counted, and keeps it beside what the processes of Node count. */
export async function countPage(page: Page): Promise<void> {
  const folder = process.env.NODE_V8_COVERAGE;
  if (!folder) return;
  await page.coverage.startJSCoverage();
  onTestFinished(async () => {
    if (page.isClosed()) return;
    const script = readFileSync(SCRIPT, 'utf8').trim();
    const result = (await page.coverage.stopJSCoverage())
      .filter(({ source }) => source === script)
      .map((counted) => ({ ...counted, url: pathToFileURL(SCRIPT).href }));
    writeFileSync(join(folder, `page-${crypto.randomUUID()}.json`), JSON.stringify({ result }));
  });
}
