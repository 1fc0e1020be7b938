import { sql } from 'drizzle-orm';
import { liveState, subscribe } from '#db/listen.ts';
import { runAs, type Tx } from '#db/run-as.ts';
import { isOutage } from '#db/outage.ts';
import { contentPages, contentRevisions, occupations } from '#db/schema/guides.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { lookForEditions, newEdition } from '#lib/platform/edition.ts';
import { log } from '#lib/platform/log.ts';
import { kindOf, type Shelves } from './core/kinds/registry.ts';
import { PAGE_KIND_IDS, type PageKind, type Pages } from './core/pages.ts';
import { selectPages, type Entry } from './tables.ts';

export type { Entry, Reading } from './tables.ts';

/** Every published page by the name of its kind’s shelf, as one copy in memory: some 200 pages, about a megabyte. */
export type Library = { readonly [K in PageKind as Shelves[K]]: ReadonlyMap<string, Entry<Pages[K]>> };

/** The pages of one kind by address. */
export const shelfOf = <K extends PageKind>(library: Library, kind: K): ReadonlyMap<string, Entry<Pages[K]>> =>
  // The compiler does not follow a kind to the name of its shelf and back.
  library[kindOf(kind).shelf] as unknown as ReadonlyMap<string, Entry<Pages[K]>>;

/** While publications are not heard, the copy is compared with the database this long after the last time. */
const FRESH_MS = 1_000;
/** While the database is away, one visitor in this time waits for it; the others get the copy at once. */
const RETRY_MS = 5_000;

/** The pages of one kind, in the order of their addresses. */
export const pagesIn = <T>(entries: ReadonlyMap<string, Entry<T>>): T[] =>
  [...entries.values()].map(({ page }) => page);

type Shelf = {
  copy: Library | null;
  stamp: string;
  checkedAt: number;
  retryAt: number;
  running: Promise<Library> | null;
  /** How often it was heard that something may be new, and the last of these that a reading began after. */
  heard: number;
  seen: number;
  following: boolean;
};
// A bundler may load this module several times in one process; the copy must exist once.
const shelf = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.library')] ??= {
  copy: null,
  stamp: '',
  checkedAt: 0,
  retryAt: 0,
  running: null,
  heard: 0,
  seen: 0,
  following: false,
}) as Shelf;

/** Moves with every publication, also one that commits after a later one, and when a reader’s name goes. */
async function readStamp(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ stamp: string }>(sql`
    select (select count(*) || '/' || max(updated_at)::text || '/' || sum(revision) from ${occupations} where published_at is not null)
      || '|' || (select count(*) || '/' || max(updated_at)::text || '/' || sum(revision) from ${contentPages} where published_at is not null)
      || '|' || (select count(*) || '/' || count(author_name) from ${contentRevisions} where reading) as stamp`);
  return row?.stamp ?? '';
}

async function read(tx: Tx): Promise<Library> {
  const shelves: [string, ReadonlyMap<string, Entry<Pages[PageKind]>>][] = [];
  for (const kind of PAGE_KIND_IDS) shelves.push([kindOf(kind).shelf, await selectPages(tx, kind)]);
  return Object.fromEntries(shelves) as Library;
}

async function refresh(): Promise<Library> {
  const { heard } = shelf;
  try {
    return await runAs(GUEST, async (tx) => {
      const stamp = await readStamp(tx);
      if (shelf.copy === null || stamp !== shelf.stamp) {
        const copy = await read(tx);
        // An empty library is not kept: the seed may be about to fill it.
        if (copy.occupations.size === 0) return copy;
        Object.assign(shelf, { copy, stamp });
        newEdition();
      }
      Object.assign(shelf, { checkedAt: Date.now(), seen: heard });
      return shelf.copy!;
    });
  } catch (error) {
    if (shelf.copy === null || !isOutage(error)) throw error;
    shelf.retryAt = Date.now() + RETRY_MS;
    return shelf.copy;
  }
}

/** Whether the copy, if there is one, may be shown without asking the database. */
function isCurrent(now: number): boolean {
  if (now < shelf.retryAt) return true;
  return shelf.following && liveState().mode === 'listening'
    ? shelf.seen === shelf.heard
    : now - shelf.checkedAt < FRESH_MS;
}

/**
 * Every published page: what was last heard to be published, or at most a second old while nothing is heard. The
 * last good copy is served while the database is out of reach; without one the error goes on.
 * @param tx the transaction under way, if any: a second connection inside it could wait for itself. It gets the
 * copy that is there, or reads one for itself alone.
 */
export async function getLibrary(tx?: Tx): Promise<Library> {
  if (tx) return shelf.copy ?? read(tx);
  if (shelf.copy !== null && isCurrent(Date.now())) return shelf.copy;
  shelf.running ??= refresh().finally(() => {
    shelf.running = null;
  });
  return shelf.running;
}

const readBehind = (): void => void getLibrary().catch((error: unknown) => log.warn('library.not-read', { error }));

/** Something was published, or may have been while nobody listened. */
function hear(): void {
  Object.assign(shelf, { heard: shelf.heard + 1, retryAt: 0 });
  // A reading under way may have begun before the publication was committed: another one follows it.
  void Promise.allSettled([shelf.running]).then(readBehind);
}

/**
 * From now on a publication is read as soon as it is committed, in whichever process, and the edition of this one
 * moves. While none can be heard, each request may look instead, at most once a second. @returns ends it.
 */
export function followPublications(): () => void {
  if (shelf.following) return () => undefined;
  shelf.following = true;
  const unsubscribe = subscribe('opc_publication', { onEvent: hear, onResume: hear });
  lookForEditions(() => {
    if (shelf.copy !== null && !isCurrent(Date.now())) readBehind();
  });
  return () => {
    shelf.following = false;
    lookForEditions(null);
    unsubscribe();
  };
}

/** Forgets the copy, for tests that change the database beneath it. */
export function forgetLibrary(): void {
  Object.assign(shelf, { copy: null, stamp: '', checkedAt: 0, retryAt: 0 });
}
