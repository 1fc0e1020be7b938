import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['app', 'lib', 'db', 'scripts', 'e2e'];

/** Every file of the source folders and at the root, as a path from `root` with forward slashes. */
export function sourceFiles(root) {
  const inFolders = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path)),
  );
  return [...inFolders, ...readdirSync(root)].map((path) => path.replaceAll('\\', '/'));
}
