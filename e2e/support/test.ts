import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

type Fixtures = {
  /** Fails the test when the page wrote an error to the console or threw one. */
  quietConsole: void;
};

export const test = base.extend<Fixtures>({
  quietConsole: [
    async ({ page }, use) => {
      const noise: string[] = [];
      // A refused form answers 4xx on purpose; the browser notes that as a failed load of the page itself.
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 4(01|03|04|09|22|29)/.test(message.text()))
          noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      await use();
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * WCAG 2.2 AA: no violation on this page as it stands. The tool itself needs script: where the page has none,
 * the very same HTML is opened once more in a browser that has, without its own scripts.
 */
async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled !== false) return judge(page);
  const context = await page
    .context()
    .browser()!
    .newContext({ viewport: page.viewportSize(), javaScriptEnabled: true });
  const copy = await context.newPage();
  const html = (await page.content()).replace(/<script\b[^>]*>.*?<\/script>/gs, '');
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await copy.goto(page.url());
  await judge(copy);
  await context.close();
}

async function judge(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

/** Nothing sticks out sideways, and the page has one h1, a language and a title. */
export async function expectSound(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await page.title()).not.toBe('');
  const box = await page
    .locator('main')
    .evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    .catch(() => null);
  if (box) expect(box[0]).toBeLessThanOrEqual(box[1]!);
  await expectAccessible(page);
}
