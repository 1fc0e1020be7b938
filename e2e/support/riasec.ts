import { expect, type Page } from '@playwright/test';

/** The answer to a question, counted from 1. */
export type Choose = (question: number) => string;

export const PAGES = 5;
const PER_PAGE = 12;

/** The questions of the poles R and I in the first version of the test. */
const R_AND_I = [3, 7, 8, 11, 14, 17, 19, 22, 25, 26, 29, 32, 40, 42, 45, 48, 52, 55, 59, 60];

/** Somebody, with tastes that can be ranked. */
export const usual: Choose = (question) => String((question * 7) % 5);
/** Likes what is made by hand and what is looked into (every question of those poles), little else. */
export const likesMaking: Choose = (question) => (R_AND_I.includes(question) ? '4' : question % 3 === 0 ? '1' : '0');
/** Likes everything about alike. */
export const likesAllAlike: Choose = (question) => String([2, 3, 2, 3, 1][question % 5]);

const questionsOf = (page: number): number[] =>
  Array.from({ length: PER_PAGE }, (_, i) => (page - 1) * PER_PAGE + i + 1);
const field = (question: number): string => `q${String(question).padStart(2, '0')}`;

/** What the form of this page sends. */
export const pageAnswers = (page: number, choose: Choose): Record<string, string> =>
  Object.fromEntries(questionsOf(page).map((question) => [field(question), choose(question)]));

/** Ticks the twelve answers of the page that is open. */
export async function answerPage(
  page: Page,
  number: number,
  choose: Choose,
  skip: readonly number[] = [],
): Promise<void> {
  for (const question of questionsOf(number)) {
    if (skip.includes(question)) continue;
    await page.locator(`input[name="${field(question)}"][value="${choose(question)}"]`).check();
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

/** The same by five posts of the browser, without sixty clicks. Needs script in the page's own world. */
export async function sendAll(page: Page, choose: Choose): Promise<void> {
  for (let number = 1; number <= PAGES; number += 1) {
    await expect(page).toHaveURL(new RegExp(`/tests/riasec/questions/${number}`));
    await page.evaluate(
      (answers) => {
        for (const [name, value] of Object.entries(answers))
          document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.checked = true;
      },
      pageAnswers(number, choose),
    );
    await page.getByRole('button', { name: number < PAGES ? 'Enregistrer et continuer' : 'Voir mon résultat' }).click();
  }
}
