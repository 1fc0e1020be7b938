import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { TagLog } from './cache-tags.mjs';

/**
 * Next's cache of rendered answers and data, kept in files under DATA_DIR/cache so that every process
 * of this machine reads and invalidates the same one.
 *
 * Next decides "stale" (serve, refresh behind) from a map of its own in each process; the shared tag
 * log is copied into that very map, which is why the handler reaches for it.
 */
const { tagsManifest, areTagsExpired } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/tags-manifest.external.js',
);

const MAGIC = Buffer.from('OPCC0001');
const TAGS_HEADER = 'x-next-cache-tags';
const KEEP_MS = 7 * 24 * 3_600_000;

/** Where the shared cache lives: DATA_DIR/cache. */
export function cacheFolder(dataDir = process.env.DATA_DIR || '.data') {
  return resolve(dataDir, 'cache');
}

/** @type {Map<string, TagLog>} one reader a process: Next makes a handler for each request */
const logs = new Map();
function tagLog(folder) {
  let log = logs.get(folder);
  if (log === undefined) logs.set(folder, (log = new TagLog(join(folder, 'tags.log'), tagsManifest)));
  return log;
}

const builds = new Map();
function buildId(serverDistDir) {
  if (!builds.has(serverDistDir)) {
    try {
      builds.set(serverDistDir, readFileSync(join(serverDistDir, '..', 'BUILD_ID'), 'utf8').trim());
    } catch {
      return null;
    }
  }
  return builds.get(serverDistDir);
}

export default class SharedCacheHandler {
  #folder;
  #tags;
  #off;
  #revalidated;

  /** @param {{ serverDistDir?: string, revalidatedTags?: string[] }} context */
  constructor(context) {
    const folder = cacheFolder();
    const build = buildId(context.serverDistDir ?? '');
    // An answer names files of its build. While a build is being made there is none to name.
    this.#off = build === null || process.env.NEXT_PHASE === 'phase-production-build';
    this.#folder = join(folder, 'entries', build ?? 'none');
    this.#tags = tagLog(folder);
    this.#revalidated = context.revalidatedTags ?? [];
  }

  async get(key, context) {
    if (this.#off) return null;
    const entry = await readEntry(this.#path(key), key);
    if (entry === null) return null;
    this.#tags.sync();
    const tags = entryTags(entry, context);
    if (tags.some((tag) => this.#revalidated.includes(tag)) || areTagsExpired(tags, entry.lastModified)) return null;
    return entry;
  }

  async set(key, data, context) {
    if (this.#off) return;
    const path = this.#path(key);
    if (data === null) return void (await rm(path, { force: true }));
    const value = context?.fetchCache ? { ...data, tags: context.tags ?? [] } : data;
    await writeEntry(path, {
      key,
      lastModified: Date.now(),
      value,
      cacheControl: context?.fetchCache ? undefined : context?.cacheControl,
    });
  }

  /** Same meaning as Next's own: with durations "stale now, expired later", without "expired now". */
  async revalidateTag(tags, durations) {
    const list = typeof tags === 'string' ? [tags] : tags;
    if (list.length === 0) return;
    const now = Date.now();
    const times = durations
      ? { stale: now, ...(durations.expire === undefined ? {} : { expired: now + durations.expire * 1000 }) }
      : { expired: now };
    this.#tags.append(list, times, now);
  }

  resetRequestCache() {}

  #path(key) {
    const hash = createHash('sha256').update(key).digest('hex');
    return join(this.#folder, hash.slice(0, 2), hash.slice(2));
  }
}

function entryTags(entry, context) {
  if (entry.value?.kind === 'FETCH') return [...(context?.tags ?? []), ...(context?.softTags ?? [])];
  const header = entry.value?.headers?.[TAGS_HEADER];
  return typeof header === 'string' ? header.split(',') : [];
}

/** Missing, torn or foreign: a miss. The checksum tells a half-written file from a whole one. */
async function readEntry(path, key) {
  try {
    const file = await readFile(path);
    const payload = file.subarray(MAGIC.length + 32);
    if (
      !file.subarray(0, MAGIC.length).equals(MAGIC) ||
      !checksum(payload).equals(file.subarray(MAGIC.length, MAGIC.length + 32))
    )
      return null;
    const { key: owner, ...entry } = deserialize(payload);
    return owner === key ? entry : null;
  } catch {
    return null;
  }
}

async function writeEntry(path, entry) {
  const payload = serialize(entry);
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, Buffer.concat([MAGIC, checksum(payload), payload]));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const checksum = (payload) => createHash('sha256').update(payload).digest();

/**
 * Removes the entries of other builds, and what nobody wrote again for a week. Called at start, by
 * one process.
 */
export async function pruneCache(folder, currentBuild, now = Date.now()) {
  tagLog(folder).compact();
  const root = join(folder, 'entries');
  for (const build of await readdir(root).catch(() => [])) {
    if (build !== currentBuild) {
      await rm(join(root, build), { recursive: true, force: true });
      continue;
    }
    for (const file of await readdir(join(root, build), { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name);
      if (file.isFile() && now - (await stat(path)).mtimeMs > KEEP_MS) await rm(path, { force: true });
    }
  }
}
