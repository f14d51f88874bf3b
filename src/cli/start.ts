import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tuneEngine } from '../engine.js';
import { openBundles } from './bundles.js';

/** The bundles beside this one. */
export const bundles = openBundles(dirname(fileURLToPath(import.meta.url)));

tuneEngine();
bundles.load('main.js');
