import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import SharedCacheHandler, { cacheFolder, pruneCache } from './cache-handler.mjs';
import { TagLog } from './cache-tags.mjs';

let root: string;
let count = 0;
const route = (html: string, tags: string) => ({
  kind: 'APP_ROUTE',
  body: Buffer.from(html),
  status: 200,
  headers: { 'x-next-cache-tags': tags },
});
const ROUTE = { kind: 'APP_ROUTE', isFallback: false };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'opc-cache-'));
  mkdirSync(join(root, '.next', 'server'), { recursive: true });
  writeFileSync(join(root, '.next', 'BUILD_ID'), `build-${(count += 1)}`);
  vi.stubEnv('DATA_DIR', join(root, 'data'));
  vi.stubEnv('NEXT_PHASE', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});
const handler = (): SharedCacheHandler => new SharedCacheHandler({ serverDistDir: join(root, '.next', 'server') });
const files = (): string[] =>
  readdirSync(join(cacheFolder(), 'entries'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
/** A tag of its own for each test: Next's map of tags lives as long as the process. */
const tag = (): string => `guide-${process.pid}-${count}`;
const revalidateElsewhere = (name: string, durations: string): void => {
  const script = `const { default: Handler } = await import(${JSON.stringify(new URL('./cache-handler.mjs', import.meta.url).href)});
    await new Handler({ serverDistDir: ${JSON.stringify(join(root, '.next', 'server'))} }).revalidateTag(${JSON.stringify(name)}, ${durations});`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: process.env,
  });
  if (run.status !== 0) throw new Error(run.stderr);
};

describe('the shared cache', () => {
  it('gives back exactly what was stored, to another handler too', async () => {
    const page = {
      kind: 'APP_PAGE',
      html: '<p>é</p>',
      rscData: Buffer.from([1, 2, 255]),
      postponed: undefined,
      status: 200,
      headers: { a: 'b' },
      segmentData: new Map([['/x', Buffer.from('seg')]]),
    };
    await handler().set('/route-cache/APP_PAGE/abc/$/metiers', page, { cacheControl: { revalidate: 60, expire: 600 } });
    const entry = await handler().get('/route-cache/APP_PAGE/abc/$/metiers', { kind: 'APP_PAGE' });
    expect(entry).toMatchObject({ value: page, cacheControl: { revalidate: 60, expire: 600 } });
    expect(Math.abs(Date.now() - (entry?.lastModified ?? 0))).toBeLessThan(5_000);
    expect(await handler().get('/route-cache/APP_PAGE/abc/$/Metiers', { kind: 'APP_PAGE' })).toBeNull();
  });

  it('misses on a missing, torn, altered or foreign file, and never throws', async () => {
    await handler().set('/a', route('x', tag()), {});
    const [file = ''] = files();
    const whole = readFileSync(file);
    const altered = Buffer.from(whole);
    altered[whole.length - 1] = (altered[whole.length - 1] ?? 0) ^ 1;
    for (const broken of [whole.subarray(0, whole.length - 3), Buffer.alloc(0), Buffer.from('not ours'), altered]) {
      writeFileSync(file, broken);
      expect(await handler().get('/a', ROUTE)).toBeNull();
    }
    writeFileSync(file, whole);
    expect(await handler().get('/a', ROUTE)).not.toBeNull();
    rmSync(file);
    expect(await handler().get('/a', ROUTE)).toBeNull();
  });

  it('leaves no draft behind, and null removes an entry', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => handler().set('/same', route(String(index), tag()), {})),
    );
    expect(files()).toHaveLength(1);
    await handler().set('/same', null, {});
    expect(files()).toHaveLength(0);
  });

  it('is kept apart by build, and off while a build is being made', async () => {
    await handler().set('/a', route('x', tag()), {});
    vi.stubEnv('NEXT_PHASE', 'phase-production-build');
    expect(await handler().get('/a', ROUTE)).toBeNull();
    vi.stubEnv('NEXT_PHASE', '');
    const other = join(root, 'other', 'server');
    mkdirSync(other, { recursive: true });
    writeFileSync(join(root, 'other', 'BUILD_ID'), 'another');
    expect(await new SharedCacheHandler({ serverDistDir: other }).get('/a', ROUTE)).toBeNull();
  });
});

describe('a tag invalidated by another process', () => {
  it('expires answers and data at once', async () => {
    const name = tag();
    await handler().set('/a', route('x', `other,${name}`), {});
    await handler().set(
      'data',
      { kind: 'FETCH', data: { headers: {}, body: '{}', url: '' }, revalidate: 60 },
      { fetchCache: true, tags: [name] },
    );
    const fetchContext = { kind: 'FETCH', tags: [name] };
    expect(await handler().get('/a', ROUTE)).not.toBeNull();
    expect(await handler().get('data', fetchContext)).toMatchObject({ value: { tags: [name] } });
    revalidateElsewhere(name, 'undefined');
    expect(await handler().get('/a', ROUTE)).toBeNull();
    expect(await handler().get('data', fetchContext)).toBeNull();
    expect(await handler().get('data', { kind: 'FETCH', tags: ['unrelated'] })).not.toBeNull();
  });

  it('marks them stale for Next when it gave a time to live', async () => {
    const name = tag();
    await handler().set('/a', route('x', name), {});
    revalidateElsewhere(name, '{ expire: 3600 }');
    const entry = await handler().get('/a', ROUTE);
    expect(entry).not.toBeNull();
    const { areTagsStale } = await import('next/dist/server/lib/incremental-cache/tags-manifest.external.js');
    expect(areTagsStale([name], entry?.lastModified ?? 0)).toBe(true);
  });

  it('does not touch what was stored afterwards', async () => {
    const name = tag();
    revalidateElsewhere(name, 'undefined');
    await handler().set('/a', route('x', name), {});
    expect(await handler().get('/a', ROUTE)).not.toBeNull();
  });
});

describe('TagLog', () => {
  it('reads only whole lines and skips broken ones', () => {
    const path = join(root, 'tags.log');
    const reader = new TagLog(path);
    reader.sync();
    appendFileSync(path, '{"at":5,"tags":["a"],"stale":5}\nnonsense\n{"at":7,"tags":["b"],"exp');
    reader.sync();
    expect([...reader.times]).toEqual([['a', { stale: 5 }]]);
    appendFileSync(path, 'ired":7}\n');
    reader.sync();
    expect(reader.times.get('b')).toEqual({ expired: 7 });
    expect(reader.latest).toBe(7);
  });

  it('keeps its knowledge when compacted by another', () => {
    const path = join(root, 'tags.log');
    const [writer, reader] = [new TagLog(path), new TagLog(path)];
    for (let at = 1; at <= 200; at += 1) writer.append([`tag-${at % 10}`], { stale: at }, at);
    reader.sync();
    const before = statSync(path).size;
    new TagLog(path).compact(100);
    expect(statSync(path).size).toBeLessThan(before / 5);
    writer.append(['tag-0'], { expired: 999 }, 999);
    reader.sync();
    expect(reader.times.get('tag-0')).toEqual({ stale: 200, expired: 999 });
    expect(reader.times.get('tag-9')).toEqual({ stale: 199 });
  });
});

describe('pruneCache', () => {
  it('removes other builds and what is older than a week', async () => {
    await handler().set('/old', route('x', tag()), {});
    const [old = ''] = files();
    await handler().set('/new', route('x', tag()), {});
    mkdirSync(join(cacheFolder(), 'entries', 'former', 'ab'), { recursive: true });
    writeFileSync(join(cacheFolder(), 'entries', 'former', 'ab', 'file'), 'x');
    utimesSync(old, 1, 1);
    await pruneCache(cacheFolder(), `build-${count}`);
    expect(readdirSync(join(cacheFolder(), 'entries'))).toEqual([`build-${count}`]);
    expect(await handler().get('/old', ROUTE)).toBeNull();
    expect(await handler().get('/new', ROUTE)).not.toBeNull();
  });
});
