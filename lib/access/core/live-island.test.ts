import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LIVE_HEADER, LIVE_ISLAND, LIVE_ISLAND_HASH } from './live-island.ts';

it('is at most 2 KB, ends no element, and is the script that the policy names', () => {
  expect(LIVE_ISLAND.length).toBeLessThanOrEqual(2048);
  expect(LIVE_ISLAND).not.toMatch(/<\/|<!--/);
  expect(LIVE_ISLAND_HASH).toBe(`sha256-${createHash('sha256').update(LIVE_ISLAND).digest('base64')}`);
});

/** A browser as far as the island sees one: a main part, one stream, and the page that comes when it is asked for. */
function browser({ stream = true } = {}) {
  const listeners: Record<string, () => void> = {};
  const field = { tagName: 'INPUT' };
  const main = {
    innerHTML: 'ancien',
    getAttribute: () => 'agenda',
    contains: (node: unknown) => node === field,
    addEventListener: (name: string, heard: () => void) => (listeners[name] = heard),
    querySelectorAll: () => [],
  };
  const document = { querySelector: () => main, activeElement: null as unknown };
  const asked: string[] = [];
  const saidLive: boolean[] = [];
  const opened: EventSource[] = [];
  class EventSource {
    onmessage: null | ((event: { data: string }) => void) = null;
    closed = false;
    readonly url: string;
    constructor(url: string) {
      this.url = url;
      opened.push(this);
    }
    close() {
      this.closed = true;
    }
  }
  class DOMParser {
    parseFromString = (text: string) => ({ querySelector: () => (text === '' ? null : { innerHTML: text }) });
  }
  const page = { ok: true, redirected: false, text: 'nouveau' };
  const fetch = (url: string, { headers }: { headers: Record<string, string> }) => {
    asked.push(url);
    saidLive.push(headers[LIVE_HEADER] !== undefined);
    return Promise.resolve({ ...page, text: () => Promise.resolve(page.text) });
  };
  const window = stream ? { EventSource, fetch, DOMParser } : {};
  const globals = {
    document,
    window,
    location: { href: '/conseil/agenda?jour=1' },
    Array,
    EventSource,
    DOMParser,
    fetch,
  };
  runInNewContext(LIVE_ISLAND, globals);
  const hear = async (data: string): Promise<void> => {
    opened[0]?.onmessage?.({ data });
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { main, document, field, opened, asked, saidLive, page, hear, type: () => listeners['input']!() };
}

describe('in a browser', () => {
  it('asks for the same page again when its kind is new, and puts the main part in place', async () => {
    const { main, asked, saidLive, hear, opened } = browser();
    expect(opened.map(({ url }) => url)).toEqual(['/api/realtime']);
    await hear('resultats');
    expect([asked, main.innerHTML]).toEqual([[], 'ancien']);
    await hear('agenda');
    expect([asked, main.innerHTML]).toEqual([['/conseil/agenda?jour=1'], 'nouveau']);
    // Nobody did that: it keeps no session awake.
    expect(saidLive).toEqual([true]);
  });
  it('leaves everything alone once something was typed, or while a field is used', async () => {
    const one = browser();
    one.type();
    await one.hear('agenda');
    expect([one.asked, one.main.innerHTML]).toEqual([[], 'ancien']);
    const other = browser();
    other.document.activeElement = other.field;
    await other.hear('agenda');
    expect([other.asked, other.main.innerHTML]).toEqual([[], 'ancien']);
  });
  it('keeps the page when another one comes: signed out, or out of order', async () => {
    const { main, page, hear } = browser();
    page.redirected = true;
    await hear('agenda');
    Object.assign(page, { redirected: false, ok: false });
    await hear('tout');
    expect(main.innerHTML).toBe('ancien');
  });
  it('ends when it is told so, and does not begin in an old browser', async () => {
    const { opened, hear } = browser();
    await hear('fin');
    expect(opened[0]!.closed).toBe(true);
    expect(browser({ stream: false }).opened).toEqual([]);
  });
});
