import {
  appendFileSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * When each cache tag was invalidated, shared by all processes through one append-only file: a line
 * of JSON for each call. A line is written in one go, so that writers never mix; a reader only
 * compares the file's size and reads what was added.
 *
 * @typedef {{ stale?: number, expired?: number }} TagTimes milliseconds since the epoch
 */
export class TagLog {
  #path;
  #offset = 0;
  #inode = 0;
  #latest = 0;
  /** @type {Map<string, TagTimes>} */
  #times;

  /**
   * @param {string} path
   * @param {Map<string, TagTimes>} [times] filled as lines arrive; Next's own map in the cache handler
   */
  constructor(path, times = new Map()) {
    this.#path = path;
    this.#times = times;
  }

  /** Times known after the last `sync()`. */
  get times() {
    return this.#times;
  }

  /** When anything was last invalidated, in ms since the epoch; 0 when never. */
  get latest() {
    return this.#latest;
  }

  /**
   * @param {string[]} tags
   * @param {TagTimes} times
   * @param {number} [at]
   */
  append(tags, times, at = Date.now()) {
    mkdirSync(dirname(this.#path), { recursive: true });
    appendFileSync(this.#path, `${JSON.stringify({ at, tags, ...times })}\n`);
    this.sync();
  }

  /** Reads what other processes added. Costs one `stat` when nothing did. A broken line is skipped. */
  sync() {
    const stat = statSync(this.#path, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.ino !== this.#inode || stat.size < this.#offset) [this.#inode, this.#offset] = [stat.ino, 0];
    if (stat.size === this.#offset) return;
    const fresh = readFrom(this.#path, this.#offset);
    const complete = fresh.lastIndexOf(10) + 1;
    this.#offset += complete;
    for (const line of fresh.subarray(0, complete).toString('utf8').split('\n')) this.#apply(line);
  }

  /** @param {string} line */
  #apply(line) {
    if (line === '') return;
    try {
      const { at, tags, stale, expired } = JSON.parse(line);
      for (const tag of tags) {
        this.#times.set(tag, {
          ...this.#times.get(tag),
          ...(stale === undefined ? {} : { stale }),
          ...(expired === undefined ? {} : { expired }),
        });
      }
      if (at > this.#latest) this.#latest = at;
    } catch {
      /* a torn or foreign line says nothing */
    }
  }

  /** Rewrites a file that grew over `limit` bytes, one line a tag. Only while no other process writes. */
  compact(limit = 1_000_000) {
    if ((statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0) <= limit) return;
    const compacted = new TagLog(this.#path);
    compacted.sync();
    const lines = [...compacted.times].map(([tag, times]) =>
      JSON.stringify({ at: compacted.latest, tags: [tag], ...times }),
    );
    writeFileSync(`${this.#path}.tmp`, `${lines.join('\n')}\n`);
    renameSync(`${this.#path}.tmp`, this.#path);
  }
}

/** @param {string} path @param {number} offset */
function readFrom(path, offset) {
  if (offset === 0) return readFileSync(path);
  const fd = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(Math.max(0, fstatSync(fd).size - offset));
    return buffer.subarray(0, readSync(fd, buffer, 0, buffer.length, offset));
  } finally {
    closeSync(fd);
  }
}
