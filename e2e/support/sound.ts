import AxeBuilder from '@axe-core/playwright';
import { type CDPSession, expect, type Page, test } from '@playwright/test';

/** One h1, a language and a title, and nothing sticks out sideways. */
export async function expectLayout(page: Page): Promise<void> {
  await page.waitForLoadState();
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle(/\S/);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'too wide by')
    .toBeLessThanOrEqual(0);
}

/** `expectLayout`, and WCAG 2.2 AA. Once for each kind of page and each state of it that looks different. */
export async function expectSound(page: Page): Promise<void> {
  await expectLayout(page);
  await expectAccessible(page);
}

/** WCAG 2.2 AA: no violation on this page as it stands. */
async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled !== false) return judge(page);
  // The tool itself needs script. The page's own scripts were passed over when it was loaded, and stay so.
  await allowScript(page, true);
  await judge(page);
  await allowScript(page, false);
}

/** One session a page, kept as long as the page. */
const sessions = new WeakMap<Page, CDPSession>();

async function allowScript(page: Page, allowed: boolean): Promise<void> {
  let session = sessions.get(page);
  if (!session) {
    sessions.set(page, (session = await page.context().newCDPSession(page)));
    // How things stand, said once: a session's first word is heard only when it forbids.
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  }
  await session.send('Emulation.setScriptExecutionDisabled', { value: !allowed });
}

async function judge(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // In the page itself, and only what is wrong: a second page for frames, of which there are none, and the details of
    // everything that is right cost four times as much.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}
