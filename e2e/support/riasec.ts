import { expect, type Page } from '@playwright/test';

/** The answers of somebody who likes to make things and to understand, and does not like to keep lists. */
export type Choose = (question: number) => string;

const PAGES = 5;
const PER_PAGE = 12;

/** Ticks the twelve answers of the page that is open. */
export async function answerPage(
  page: Page,
  number: number,
  choose: Choose,
  skip: readonly number[] = [],
): Promise<void> {
  for (let i = 0; i < PER_PAGE; i += 1) {
    const question = (number - 1) * PER_PAGE + i + 1;
    if (skip.includes(question)) continue;
    await page.locator(`input[name="q${String(question).padStart(2, '0')}"][value="${choose(question)}"]`).check();
  }
}

/** From the first page of questions to the result. */
export async function answerAll(page: Page, choose: Choose): Promise<void> {
  for (let number = 1; number <= PAGES; number += 1) {
    await expect(page).toHaveURL(new RegExp(`/tests/riasec/questions/${number}`));
    await answerPage(page, number, choose);
    await page.getByRole('button', { name: number < PAGES ? 'Enregistrer et continuer' : 'Voir mon résultat' }).click();
  }
}
