import { checkContentFiles } from '#db/seed/check.ts';
import { faultLine } from '#lib/guides/files/check.ts';

/**
 * `npm run content:check`: says what is wrong in the files of the pages, one `file:line: message` a line.
 * @returns the exit code
 */
export function contentCheck(): number {
  const { pages, faults } = checkContentFiles();
  for (const fault of faults) console.log(faultLine(fault));
  console.log(`${pages} pages, ${faults.length} ${faults.length > 1 ? 'fautes' : 'faute'}`);
  return faults.length > 0 ? 1 : 0;
}
