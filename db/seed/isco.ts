import { readFileSync } from 'node:fs';

const FILE = new URL('./content/isco-08-unit-groups-fr.csv', import.meta.url);
/** Unit groups of ISCO-08 that the French table at hand leaves out. */
const BEYOND_THE_TABLE =
  '2143 2144 2145 2149 2151 2152 2162 2164 2211 2240 2353 2354 2424 2431 2512 2513 2514 2521 2523 2529 3123 3134 3142 3143 3155 3253 3331 3353 3354 3411 3422 3512 4131 5132 5152 5162 5169 5211 5212 5221 5243 5322 6111 6122 6123 6130 6222 6223 7111 7119 7125 7132 7422 7514 7535 7543 7549 9311 9329';

/** Codes of the unit groups of ISCO-08 (CITP-08), four digits each. */
export const isco08Codes = (): ReadonlySet<string> =>
  new Set([
    ...readFileSync(FILE, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.slice(0, 4)),
    ...BEYOND_THE_TABLE.split(' '),
  ]);
