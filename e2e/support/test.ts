import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';

type Fixtures = {
  /** Fails a test of the run without script when script runs after all. */
  scriptAsTold: void;
  /** Fails the test when a page of it wrote an error to the console or threw one. */
  quietConsole: (page: Page) => void;
  /** Opens a page on another device, which shares nothing with `page`. */
  anotherDevice: () => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  scriptAsTold: [
    async ({ page, javaScriptEnabled }, use) => {
      await use();
      if (javaScriptEnabled !== false) return;
      await page.goto('about:blank'); // where no policy forbids it
      await page.setContent('<title>before</title><script>document.title = "after"</script>');
      await expect(page, 'script ran in the run without').toHaveTitle('before');
    },
    { auto: true },
  ],
  quietConsole: [
    async ({ page }, use) => {
      const noise: string[] = [];
      const listen = (one: Page): void => {
        // A refused form answers 4xx on purpose; the browser notes that as a failed load of the page itself.
        one.on('console', (message) => {
          if (message.type() === 'error' && !/status of 4(01|03|04|09|22|29)/.test(message.text()))
            noise.push(message.text());
        });
        one.on('pageerror', (error) => noise.push(error.message));
      };
      listen(page);
      await use(listen);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
  anotherDevice: async ({ browser, quietConsole }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      quietConsole(page);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };

/** A journey that waits for `npm run test:long`, where it runs with script and without. */
export const LONG = { tag: '@long' };
