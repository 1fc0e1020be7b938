import { checkContents, type ContentFault } from '#lib/guides/files/check.ts';
import { allContentFiles } from './content/load.ts';
import { isco08Codes } from './isco.ts';
import { onetTable } from './onet.ts';

/** Checks every file of the pages. @returns how many there are, and what is wrong in them */
export function checkContentFiles(folder?: string): { pages: number; faults: ContentFault[] } {
  const files = allContentFiles(folder);
  const onet = new Map(onetTable().map((row) => [row.soc, row]));
  return { pages: files.length, faults: checkContents(files, { isco08: isco08Codes(), onet }) };
}
