import type { Command } from 'commander';
import { languageCodes } from '../../languages/index.js';
import { type CommandTree, commandTree } from './command-tree.js';

/** The commands with every choice spelt out, the languages too: those are known only when their packs are loaded. */
export function fullTree(program: Command): CommandTree {
  return commandTree(program, (flag) => (flag === '--language' ? languageCodes : []));
}
