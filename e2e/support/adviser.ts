import type { Browser, Page } from '@playwright/test';
import { newAgenda } from '../fixtures/agenda.ts';
import { newPerson } from '../fixtures/person.ts';

/** An adviser who receives, signed in on a device of their own, and an appointment with them tomorrow. */
export async function adviserElsewhere(
  browser: Browser,
  javaScriptEnabled: boolean,
  personId: string | null = null,
): Promise<{
  readonly id: string;
  readonly identifier: string;
  readonly appointment: string;
  readonly absence: string;
  readonly page: Page;
  readonly close: () => Promise<void>;
}> {
  const context = await browser.newContext({ javaScriptEnabled });
  const adviser = await newPerson(context, 'consultant');
  const { appointment, absence } = await newAgenda(adviser.id, personId);
  const { id, identifier } = adviser;
  return { id, identifier, appointment, absence, page: await context.newPage(), close: () => context.close() };
}
