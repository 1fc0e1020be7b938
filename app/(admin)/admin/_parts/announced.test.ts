import { beforeEach, expect, it, vi } from 'vitest';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { runForm, type FormPorts } from '#lib/access/adapters/form.ts';
import { fault } from '#lib/access/core/fault.ts';
import { z } from 'zod';
import { announced, CONTENT_TAG } from './announced.ts';

const revalidateTag = vi.hoisted(() => vi.fn());
vi.mock('next/cache', () => ({ revalidateTag }));
beforeEach(() => revalidateTag.mockReset());

const order: string[] = [];
const ports = {
  actor: () =>
    Promise.resolve({ kind: 'person', id: '0a000000-0000-4000-8000-00000000000a', role: 'admin', sessionId: null }),
  limits: { hit: () => Promise.resolve({ allowed: true, retryAfterSeconds: 0 }), release: () => Promise.resolve() },
  cookieKey: new Uint8Array(32),
  appUrl: 'http://localhost:3000',
  now: () => new Date(),
  isOutage: () => false,
  runAs: async (_: unknown, work: (tx: never) => Promise<unknown>) => {
    const value = await work({} as never);
    order.push('committed');
    return value;
  },
} as unknown as FormPorts;
const facts = {
  method: 'POST',
  origin: 'http://localhost:3000',
  host: 'localhost:3000',
  secFetchSite: 'same-origin',
  address: 'x',
  requestId: 'x',
  cookie: () => undefined,
};
const command = (perform: Definition<object>['perform']): Definition<object> => ({
  name: 'x',
  verb: 'update',
  resource: 'content',
  schema: z.object({}),
  perform,
});

it('tells every process of a publication, once it is committed', async () => {
  revalidateTag.mockImplementation(() => order.push('announced'));
  expect(
    await runForm(announced(command(() => Promise.resolve({ ok: true, redirect: '/' }))), facts, { fields: {} }, ports),
  ).toMatchObject({ ok: true });
  expect(revalidateTag.mock.calls).toEqual([[CONTENT_TAG, 'max']]);
  expect(order).toEqual(['committed', 'announced']);
});

it('says nothing of what was refused', async () => {
  expect(
    await runForm(announced(command(() => Promise.resolve(fault('conflict')))), facts, { fields: {} }, ports),
  ).toMatchObject({ ok: false });
  expect(revalidateTag).not.toHaveBeenCalled();
});
