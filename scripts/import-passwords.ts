import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import { fold } from '#lib/access/core/fold.ts';
import { BITS_PER_WORD, markWords } from '#lib/accounts/core/usual-words.ts';

/**
 * `node scripts/import-passwords.ts`: makes the filter of usual passwords from the lists of zxcvbn-ts (MIT): passwords
 * that leaked, French words, first and last names. Run again when those packages are raised.
 */
const lists: readonly string[][] = [
  common['passwords-common'],
  french['firstnames-fr'],
  french['lastnames-fr'],
  french['commonWords-fr'],
  french['wikipedia-fr'],
].map((list) => [...(list as readonly (string | number)[])].map(String));

/** As `isCommon` asks for them: folded, letters and digits alone, at least four. */
const words = new Set(
  lists
    .flat()
    .map((word) => fold(word).replace(/[^\p{L}\d]/gu, ''))
    .filter((word) => word.length >= 4),
);
const bytes = new Uint8Array(Math.ceil((words.size * BITS_PER_WORD) / 8));
markWords(bytes, words);
const file = join(import.meta.dirname, '..', 'lib', 'accounts', 'core', 'usual-words.generated.ts');
writeFileSync(
  file,
  `// Made by scripts/import-passwords.ts from the lists of zxcvbn-ts 4.1 (MIT, see NOTICE): ${words.size} words.\n` +
    `export const USUAL_WORDS =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
);
console.log(`${words.size} mots, ${bytes.length} octets`);
