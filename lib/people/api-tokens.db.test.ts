import { beforeAll, expect, it } from 'vitest';
import { testDatabase } from '#db/tests/database.ts';
import { createApiToken, listApiTokens, revokeApiToken } from '#lib/access/api-tokens.ts';
import { openFlash } from '#lib/access/flash-seal.ts';
import { bearerActor } from '#lib/access/identity/actor-of.ts';
import { dataKeys } from '#lib/access/keys.ts';
import { act, cookiesOf, newPerson } from './testing.ts';

beforeAll(() => testDatabase());

it('a person makes a bearer token that opens as them, sees it once, and ends it; a stranger does not', async () => {
  const me = await newPerson('jeton@exemple.cg');
  const now = new Date();
  const made = await act(createApiToken, me, { nom: 'Classe de terminale' }, now);
  expect(made).toMatchObject({ ok: true });
  const token = openFlash(cookiesOf(made)[0]!.value!, 'api-token', me.id, now, dataKeys())!;
  expect(token).toMatch(/^opc_[\w-]{43}$/);
  expect(await bearerActor(`Bearer ${token}`)).toMatchObject({
    kind: 'person',
    id: me.id,
    role: 'user',
    sessionId: null,
  });
  const [listed] = await listApiTokens(me);
  expect(listed).toMatchObject({ label: 'Classe de terminale', revokedAt: null });
  expect(JSON.stringify(listed)).not.toContain(token.slice(4));

  const stranger = await newPerson('autre@exemple.cg');
  expect(await act(revokeApiToken, stranger, { id: listed!.id })).toMatchObject({ ok: false, code: 'not-found' });
  expect(await bearerActor(`Bearer ${token}`)).toMatchObject({ id: me.id });
  expect(await act(revokeApiToken, me, { id: listed!.id })).toMatchObject({ ok: true });
  expect(await bearerActor(`Bearer ${token}`)).toBe('bad');
});
