import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentSources } from './document-sources.mjs';

let root: string;
const put = (path: string, text = ''): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'opc-sources-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('follows the imports of route handlers, through circles and outside of app not at all', () => {
  put('app/(documents)/a/route.tsx', "import { A } from './a.tsx';\nexport * from '#lib/x.tsx';");
  put('app/(documents)/a/a.tsx', "import { B } from '#app/_ui/b.tsx';");
  put('app/_ui/b.tsx', "import { A } from '../(documents)/a/a.tsx';\nconst late = () => import('./late.tsx');");
  put('app/_ui/late.tsx');
  put('app/(espace)/page.tsx', "import { S } from '#app/_ui/screen-only.tsx';");
  put('app/_ui/screen-only.tsx');
  put('lib/x.tsx');
  expect(documentSources(root)).toEqual([
    'app/(documents)/a/a.tsx',
    'app/(documents)/a/route.tsx',
    'app/_ui/b.tsx',
    'app/_ui/late.tsx',
  ]);
});
