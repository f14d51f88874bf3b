import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { countPage } from '../coverage/page-coverage.js';
import { findProgram } from './programs.js';

export const CHROMIUM = findProgram(['chromium', 'chromium-browser', 'google-chrome'], 'bash test/install/chromium.sh');

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
}

/** A page and all that it did beyond showing itself: errors, messages of the console, questions, addresses it asked for. */
export interface WatchedPage {
  readonly page: Page;
  readonly deeds: string[];
}

/** Opens a file as a reader with such a browser does. */
export async function openPage(
  browser: Browser,
  path: string,
  reader: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...reader });
  const page = await context.newPage();
  const deeds: string[] = [];
  page.on('console', (message) => deeds.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => deeds.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    deeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== `file://${path}`) deeds.push(`request: ${request.url()}`);
  });
  await countPage(page);
  await page.goto(`file://${path}`);
  return { page, deeds };
}
