import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { contentPath } from '#db/seed/content/load.ts';
import { parsePage } from '#lib/guides/core/pages.ts';
import { listEditedPages, type PageEditedByHand } from '#lib/guides/index.ts';
import { openPageFile } from '#lib/guides/files/open.ts';
import { writePageFile } from '#lib/guides/files/page-file.ts';
import { fr } from '#lib/platform/document/french.ts';
import { CommandError, commandMessage, withDatabase } from './lib/operator.ts';

const say = (text: string): void => void process.stdout.write(`${fr(text)}\n`);

/** Puts an edited page into its file. @returns `same`, and the file is not touched, when it already says this page */
function exportPage({ kind, slug, page: snapshot }: PageEditedByHand, folder?: string): 'same' | 'written' | 'refused' {
  const parsed = parsePage(kind, snapshot);
  if (!parsed.ok) return 'refused';
  const path = contentPath(kind, slug, folder);
  const says = (text: string): boolean => {
    const opened = openPageFile(kind, slug, text);
    return opened.ok && isDeepStrictEqual(opened.page, parsed.page);
  };
  if (existsSync(path) && says(readFileSync(path, 'utf8'))) return 'same';
  const text = writePageFile(kind, parsed.page);
  // A file that would be read as another page is not written.
  if (!says(text)) return 'refused';
  writeFileSync(path, text);
  return 'written';
}

/**
 * `npm run content:export`: writes the pages that people have edited and published back to their files, so that they
 * can be committed. A file that already says its page is left as it is.
 * @param args none, or `--folder` for other files than those of the product
 * @returns the exit code; 1 also when a page could not be written, and the others are
 */
export async function contentExport(root: string, args: string[]): Promise<number> {
  try {
    const folder = readFolder(args);
    const pages = await withDatabase(root, listEditedPages);
    let refused = 0;
    let written = 0;
    for (const page of pages) {
      const outcome = exportPage(page, folder);
      const file = relative(process.cwd(), contentPath(page.kind, page.slug, folder));
      if (outcome === 'written') say(`écrit : ${file}`);
      if (outcome === 'refused')
        process.stderr.write(`${fr(`refusé, la page n’entre pas dans le format : ${file}`)}\n`);
      written += Number(outcome === 'written');
      refused += Number(outcome === 'refused');
    }
    say(`Pages publiées par une personne : ${pages.length} ; fichiers écrits : ${written}.`);
    return refused > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${fr(commandMessage(error, 'les pages', 'Rien n’a été écrit.'))}\n`);
    return 1;
  }
}

function readFolder(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { folder: { type: 'string' } } }).values.folder;
  } catch {
    throw new CommandError('Usage : npm run content:export [-- --folder dossier]');
  }
}
