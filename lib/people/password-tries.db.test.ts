import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/access/limits/table.ts';
import { changePassword, renewRecoveryCodes } from '#lib/accounts/index.ts';
import { accountsDatabase, newPerson, OTHER, PASSWORD } from '#lib/accounts/testing.ts';
import { correctBirthDate } from './birth-date.ts';
import { eraseAccount } from './erase-account.ts';

const { send, query } = accountsDatabase();

const BIRTH_DATE = { 'naissance-jour': '12', 'naissance-mois': '3', 'naissance-annee': '1990' };
const DOORS = [
  ['another password', changePassword, { 'nouveau-mot-de-passe': OTHER }],
  ['new recovery codes', renewRecoveryCodes, {}],
  ['another birth date', correctBirthDate, BIRTH_DATE],
  ['erasing the account', eraseAccount({ leaveRole: () => Promise.resolve() }), {}],
] as const;

describe('what asks the password again', () => {
  it.each(DOORS)('%s: is not guessed quarter of an hour by quarter of an hour', async (what, door, fields) => {
    const person = await newPerson(`${what.replaceAll(' ', '.')}@exemple.cg`);
    await query((sql) => sql`delete from private.rate_limits`);
    const sent = (password: string) =>
      send(door as typeof renewRecoveryCodes, { ...fields, 'mot-de-passe': password }, { actor: person });
    expect(await sent('pas le bon')).toMatchObject({ ok: false, code: 'invalid' });
    // So many more in other quarters of the same day that the day is used up.
    await query((sql) => sql`delete from private.rate_limits where key like 'sign-in-account|%'`);
    await query(
      (sql) => sql`
        update private.rate_limits set hits = ${LIMITS['sign-in-account-day'].max} where key like 'sign-in-account-day|%'`,
    );
    expect(await sent(PASSWORD)).toMatchObject({ ok: false, code: 'limited' });
    // It is the day that refuses: the next one lets it through.
    await query(
      (sql) => sql`
        update private.rate_limits set window_ends_at = now() - interval '1 second' where key like 'sign-in-account-day|%'`,
    );
    expect(await sent(PASSWORD)).toMatchObject({ ok: true });
  });
});
