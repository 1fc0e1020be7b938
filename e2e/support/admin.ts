import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { signIn } from './person.ts';

const FILE = join(import.meta.dirname, '..', '..', '.data', 'e2e', 'demo-accounts.json');

/** Signs in as the administrator that a new installation comes with. */
export async function signInAsAdmin(page: Page): Promise<void> {
  const accounts = JSON.parse(readFileSync(FILE, 'utf8')) as { email: string; password: string; role: string }[];
  const { email, password } = accounts.find(({ role }) => role === 'admin')!;
  await signIn(page, { identifier: email, password });
  await expect(page).toHaveURL(/tableau-de-bord/);
}
