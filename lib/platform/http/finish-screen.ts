import { LIVE_ISLAND } from '#lib/access/core/live-island.ts';

/** Script elements; what describes a page to machines (JSON-LD) is no script. */
const SCRIPT = /<script\b(?![^>]*\stype="application\/ld\+json")[^>]*>[^]*?<\/script>/g;
/** What has the browser fetch scripts before they are needed. */
const SCRIPT_HINT = /<link\b(?=[^>]*\s(?:as="script"|rel="modulepreload"))[^>]*>/g;
/** Where React would find its place again in the browser: between two texts, around a part that may come late. */
const MARK = /<!--[^]*?-->/g;
const EMPTY_PART = /<div hidden="">\s*<\/div>/g;
/** A form that was refused carries this mark (`ActionForm`). */
const FAULT_MARK = ' data-fault=""';
/** The main part of a page that hears of what is new (`PageShell`). */
const LIVE = /<main [^>]*\bdata-live="/;
const TITLE = /<title>(?!Erreur)/;

/**
 * A screen as it travels: React's page without the script that nothing on it needs, and with our island where the page
 * is live. Pure. Relies on React, which
 * escapes `<` and `>` in texts and attributes and closes what it opens: what looks like an element is one.
 * @param html a whole page from the App Router
 * @returns the same page for the eye; after a refused form its title begins with « Erreur »
 */
export function finishScreen(html: string): string {
  const light = html.replace(SCRIPT, '').replace(SCRIPT_HINT, '').replace(MARK, '').replace(EMPTY_PART, '');
  const page = LIVE.test(light) ? light.replace('</body>', () => `<script>${LIVE_ISLAND}</script></body>`) : light;
  if (!page.includes(FAULT_MARK)) return page;
  return page.replaceAll(FAULT_MARK, '').replace(TITLE, '<title>Erreur\u00a0: ');
}
