import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { readManifest } from '../cluster/manifest.js';
import { type PartPaths, type PartSummary, pathsOf, readSummary, writeWhole } from '../cluster/part.js';
import { EXIT } from '../exit-codes.js';
import { visible } from '../terminal.js';

const MOST_TOLD = 5;

/**
 * Checks that every unit of the manifest has its part, whole and of one making, and then writes `_SUCCESS` with the sums.
 * Nothing is deleted.
 *
 * @returns the exit code: `tryAgain` where something is missing
 */
export async function finalize(manifest: string, output: string, stderr: NodeJS.WriteStream): Promise<number> {
  const units = await readManifest(manifest);
  const faults: string[] = [];
  const sums = { units: units.length, documents: 0, rejected: 0 };
  const makings = new Set<string>();
  const digest = createHash('sha256');
  for (const unit of units) {
    const paths = pathsOf(output, unit);
    const summary = await readSummary(paths);
    if (!summary || summary.input.path !== unit.path) faults.push(`${unit.path} is not done: ${paths.part} is missing`);
    else if (!(await isWhole(paths, summary))) faults.push(`${paths.part} is damaged: delete it and ${paths.summary}`);
    else {
      makings.add(JSON.stringify([summary.options, summary.version]));
      sums.documents += summary.documents;
      sums.rejected += summary.rejected;
      digest.update(summary.sha256);
    }
  }
  if (makings.size > 1) faults.push(`the parts were made with ${makings.size} different sets of options or versions`);
  for (const fault of faults.slice(0, MOST_TOLD)) stderr.write(`extract: ${visible(fault)}\n`);
  if (faults.length > MOST_TOLD) stderr.write(`extract: and ${faults.length - MOST_TOLD} more\n`);
  if (faults.length > 0) return EXIT.tryAgain;
  await writeWhole(join(output, '_SUCCESS'), `${JSON.stringify({ ...sums, sha256: digest.digest('hex') })}\n`);
  return EXIT.done;
}

async function isWhole({ part }: PartPaths, { sha256 }: PartSummary): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(part), createGunzip(), hash);
  } catch {
    return false;
  }
  return hash.digest('hex') === sha256;
}
