import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProgram } from './testing/command.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'opc-start-')), 'data');
});
afterAll(() => rmSync(join(dataDir, '..'), { recursive: true, force: true }));

it('is refused at a public address where nobody is named, before anything is started or built', async () => {
  const { code, out, err } = await runProgram({ file: 'scripts/lib/start.ts', name: 'start' }, [], {
    DATA_DIR: dataDir,
    PORT: '0',
    APP_URL: 'https://orientation.example',
    MAIL_MODE: 'smtp',
    SMTP_URL: 'smtp://u:p@mail.example:587',
    OPERATOR_NAME: '',
    OPERATOR_ADDRESS: '',
    OPERATOR_PHONE: '',
    CONTACT_EMAIL: '',
  });
  expect(code).toBe(78);
  expect(out).toBe('');
  expect(err).toContain(
    '  - OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_PHONE et CONTACT_EMAIL manquent. Attendu : le nom,',
  );
  // The secrets are drawn by the start itself: they are no fault.
  expect(err).not.toContain('AUTH_SECRET');
  expect(existsSync(dataDir)).toBe(false);
});
