import { createInterface } from 'node:readline';
import { allKinds, createProcessor } from '../process-document.js';
import { readNdjsonLine } from '../read/ndjson.js';

const kindsAt = process.argv.indexOf('--kinds');
const kinds = process.argv[kindsAt + 1] === 'none' && kindsAt > 0 ? new Set<never>() : allKinds;
const processDocument = createProcessor({ kinds, language: null });
let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  number++;
  process.stdout.write(`${JSON.stringify(processDocument(readNdjsonLine(line, '-', number)))}\n`);
}
