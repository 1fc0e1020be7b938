import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from '#lib/platform/env.ts';
import { ensureBuilt, sourceStamp } from './build.ts';
import { isFree } from './embedded.ts';
import { loadSecrets } from './secrets.ts';
import { sortLines } from './web-server.ts';

let root: string;
const put = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'opc-prepare-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('loadSecrets', () => {
  it('draws a complete set once, for the eyes of the owner alone', () => {
    const first = loadSecrets(root);
    expect(readEnv(first.settings)).toMatchObject({ ok: true });
    expect(loadSecrets(root)).toEqual(first);
    expect(statSync(join(root, 'secrets.json')).mode & 0o777).toBe(0o600);
    const values = [...Object.values(first.settings), ...Object.values(first.passwords)];
    expect(new Set(values).size).toBe(values.length);
  });

  it('adds what an older file lacks without changing the rest', () => {
    const first = loadSecrets(root);
    const { CRON_SECRET: _dropped, ...older } = first.settings;
    writeFileSync(join(root, 'secrets.json'), JSON.stringify({ ...first, settings: older }));
    const second = loadSecrets(root);
    expect(second).toMatchObject({ settings: older, passwords: first.passwords });
    expect(second.settings.CRON_SECRET).toHaveLength(44);
  });

  it('never replaces a file it cannot read', () => {
    writeFileSync(join(root, 'secrets.json'), '{"settings":');
    expect(() => loadSecrets(root)).toThrow(/illisible/);
    expect(readFileSync(join(root, 'secrets.json'), 'utf8')).toBe('{"settings":');
  });
});

describe('sourceStamp', () => {
  beforeEach(() => {
    put('app/page.tsx', 'a');
    put('package-lock.json', '{}');
  });

  it.each([
    ['app/page.tsx'],
    ['lib/x/y.ts'],
    ['db/schema/a.ts'],
    ['db/seed/content/load.ts'],
    ['lib/assessments/paper.md'],
    ['public/logo.svg'],
    ['next.config.mjs'],
    ['middleware.ts'],
    ['package-lock.json'],
  ])('changes with %s', (path) => {
    const before = sourceStamp(root);
    put(path, 'changed');
    expect(sourceStamp(root)).not.toBe(before);
  });

  it.each([
    ['app/page.test.tsx'],
    ['lib/platform/document/css.generated.ts'],
    ['README.md'],
    ['db/seed/content/occupations/soudeur.md'],
    ['.next/BUILD_ID'],
    ['e2e/journey.ts'],
    ['next-env.d.ts'],
  ])('does not change with %s', (path) => {
    const before = sourceStamp(root);
    put(path, 'changed');
    expect(sourceStamp(root)).toBe(before);
  });

  it('tells a renamed file from the same content elsewhere', () => {
    const before = sourceStamp(root);
    rmSync(join(root, 'app/page.tsx'));
    put('app/other.tsx', 'a');
    expect(sourceStamp(root)).not.toBe(before);
  });
});

describe('ensureBuilt', () => {
  /** A builder that writes what `next build` leaves behind, or fails. */
  const builder = (body: string): void => put('node_modules/next/dist/bin/next', body);
  const options = () => ({ root, logFile: join(root, 'logs', 'build.log') });
  const GOOD = `const fs = require('fs'); fs.mkdirSync('.next', { recursive: true }); fs.appendFileSync('.next/BUILD_ID', process.env.NODE_ENV + '.');`;

  it('builds in production mode, once for the same sources', async () => {
    put('app/page.tsx', 'a');
    builder(GOOD);
    expect([await ensureBuilt(options()), await ensureBuilt(options())]).toEqual([true, false]);
    put('app/page.tsx', 'b');
    expect(await ensureBuilt(options())).toBe(true);
    expect(readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8')).toBe('production.production.');
  });

  it('builds nothing for a changed comma in a page', async () => {
    put('app/page.tsx', 'a');
    put('db/seed/content/situations/bac-rate.md', 'Un texte.');
    builder(GOOD);
    await ensureBuilt(options());
    put('db/seed/content/situations/bac-rate.md', 'Un, texte.');
    put('db/seed/content/situations/une-page-de-plus.md', 'Un texte.');
    expect(await ensureBuilt(options())).toBe(false);
  });

  it('shows the end of the output of a failed build, and tries again next time', async () => {
    put('app/page.tsx', 'a');
    builder(`console.error('Module introuvable'); process.exit(3);`);
    await expect(ensureBuilt(options())).rejects.toThrow(/Module introuvable/);
    builder(GOOD);
    expect(await ensureBuilt(options())).toBe(true);
  });
});

describe('isFree', () => {
  it('says no for a port in use and for what is no port', async () => {
    const server = createServer();
    const port = await new Promise<number>(
      (done) => void server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
    );
    expect(await isFree(port, '127.0.0.1')).toBe(false);
    await new Promise((done) => server.close(done));
    expect(await isFree(port, '127.0.0.1')).toBe(true);
    for (const wrong of [0, -1, 70_000, Number.NaN]) expect(await isFree(wrong)).toBe(false);
  });
});

describe('sortLines', () => {
  it('keeps log lines in the file and shows the rest, however the output is cut up', async () => {
    const [source, file, terminal] = [new PassThrough(), new PassThrough(), new PassThrough()];
    sortLines(source, file, terminal);
    for (const piece of ['{"event":"a"}\n✉ lien ?jet', 'on=secret\n{"ev', 'ent":"b"}\nfin']) source.write(piece);
    source.end();
    await new Promise((done) => source.once('close', done));
    expect(String(file.read())).toBe('{"event":"a"}\n{"event":"b"}\n');
    expect(String(terminal.read())).toBe('✉ lien ?jeton=secret\nfin\n');
  });
});
