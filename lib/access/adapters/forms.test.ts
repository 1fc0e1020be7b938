import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { SETTINGS } from '#lib/platform/testing/settings.ts';
import { fault } from '../core/fault.ts';
import type { Definition } from '../pipeline/definition.ts';

// The request under way, which Next keeps: everything behind it is real.
const request = vi.hoisted(() => ({ headers: new Map<string, string>() }));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}));
vi.mock('next/server', () => ({ after: () => undefined }));

const ORIGIN = 'http://localhost:3000';

beforeEach(() => {
  for (const [name, value] of Object.entries({ ...SETTINGS, APP_URL: ORIGIN })) vi.stubEnv(name, value);
  request.headers = new Map([
    ['origin', ORIGIN],
    ['host', 'localhost:3000'],
  ]);
});
afterEach(() => vi.unstubAllEnvs());

const sent: unknown[] = [];
const report: Definition<{ message: string; cv?: unknown }> = {
  name: 'report',
  verb: 'create',
  resource: 'content-report',
  schema: z.object({
    message: z.string().min(3, { error: 'Écrivez au moins trois signes.' }),
    cv: z.unknown().optional(),
  }),
  withoutDatabase: () => true,
  perform: async (_tx, { input }) => {
    sent.push(input);
    return { ok: true, redirect: '/merci' };
  },
};

/** Shows what a page would show: the status, the faults and what was typed. */
const show = async ({ fault, values, status }: { fault: unknown; values: unknown; status: number }) =>
  Response.json({ fault, values }, { status });

async function post(handler: (request: Request) => Promise<Response>, form: FormData, length?: number) {
  const body = await new Response(form).blob();
  const response = await handler(
    new Request(`${ORIGIN}/x`, {
      method: 'POST',
      body,
      headers: { 'content-type': body.type, 'content-length': String(length ?? body.size) },
    }),
  );
  const text = await response.text();
  return { response, shown: text === '' ? null : (JSON.parse(text) as { fault: never; values: never }) };
}
const formOf = (message: string, file?: File): FormData => {
  const form = new FormData();
  form.append('message', message);
  if (file) form.append('cv', file);
  return form;
};
const aFile = (bytes: number) => new File([new Uint8Array(bytes)], 'cv.pdf');

describe('the form of a document', () => {
  const door = async () => (await import('./document-form.ts')).defineDocumentForm(report, show);

  it('leads on, and shows a refused form again with what was typed', async () => {
    const good = await post(await door(), formOf('La durée est fausse'));
    expect([good.response.status, good.response.headers.get('location')]).toEqual([303, '/merci']);
    const short = await post(await door(), formOf('ab'));
    expect(short.response.status).toBe(422);
    expect(short.shown).toMatchObject({
      fault: { fieldErrors: { message: 'Écrivez au moins trois signes.' } },
      values: { message: 'ab' },
    });
  });
  it('names the field of a text that is too long, and of a file that it does not take; nothing typed is lost', async () => {
    const long = 'x'.repeat(10_001);
    const answer = await post(await door(), formOf(long));
    expect(answer.response.status).toBe(422);
    expect(Object.keys((answer.shown as { fault: { fieldErrors: object } } | null)!.fault.fieldErrors)).toEqual([
      'message',
    ]);
    expect(answer.shown).toMatchObject({ values: { message: long } });
    const withFile = await post(await door(), formOf('La durée est fausse', aFile(10)));
    expect(withFile.response.status).toBe(422);
    expect(withFile.shown).toMatchObject({
      fault: { fieldErrors: { cv: expect.stringContaining('pas de fichier') } },
      values: { message: 'La durée est fausse' },
    });
  });
  it('reads nothing of a body that is announced too large, or without a length', async () => {
    expect((await post(await door(), formOf('La durée'), 2_000_000)).response.status).toBe(413);
    expect((await post(await door(), formOf('La durée'), Number.NaN)).response.status).toBe(413);
  });
  it('refuses another site', async () => {
    request.headers.set('origin', 'https://mechant.cg');
    const answer = await post(await door(), formOf('La durée est fausse'));
    expect([answer.response.status, answer.shown]).toMatchObject([403, { fault: { code: 'foreign-origin' } }]);
  });
});

describe('the page of another person', () => {
  const refused = { ...report, perform: async () => fault('other-person') };
  const TYPED = 'Ce que l’autre avait écrit';

  it.each([
    ['a document', async () => (await import('./document-form.ts')).defineDocumentForm(refused, show)],
    ['a form with files', async () => (await import('./upload.ts')).defineUpload(refused, { files: { cv: 9 } }, show)],
    [
      'a form in which nothing is typed',
      async () => {
        const { backTo, defineDocumentForm } = await import('./document-form.ts');
        return defineDocumentForm(
          refused,
          backTo(({ message }) => `/page/${String(message)}`),
        );
      },
    ],
  ])('is answered for %s by a page that says so and shows nothing of it', async (_, door) => {
    const form = formOf(TYPED);
    const body = await new Response(form).blob();
    const headers = { 'content-type': body.type, 'content-length': String(body.size) };
    const answer = await (await door())(new Request(`${ORIGIN}/x`, { method: 'POST', body, headers }));
    const html = await answer.text();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([409, 'no-store']);
    expect(html).toContain('Rien n’a été enregistré');
    expect(html).not.toContain(TYPED);
    expect(html).not.toContain('<form');
  });
  it('comes back from an action without what was typed', async () => {
    const { defineAction, EMPTY_FORM } = await import('./action.ts');
    expect(await defineAction(refused)(EMPTY_FORM, formOf(TYPED))).toMatchObject({
      fault: { code: 'other-person' },
      values: {},
    });
    const conflict = { ...report, perform: async () => fault('conflict') };
    expect(await defineAction(conflict)(EMPTY_FORM, formOf(TYPED))).toMatchObject({ values: { message: TYPED } });
  });
});

describe('a form in which nothing is typed', () => {
  const PAGE = '/page?suite=/#la';
  const door = async (outcome: Awaited<ReturnType<typeof report.perform>> = { ok: true, redirect: '/merci' }) => {
    const { backTo, defineDocumentForm } = await import('./document-form.ts');
    const page = ({ message }: { readonly message?: unknown }) => `/page/${encodeURIComponent(String(message))}`;
    return defineDocumentForm({ ...report, perform: async () => outcome }, backTo(page));
  };
  const leadsTo = async (...outcome: Parameters<typeof door>) => {
    const { response, shown } = await post(await door(...outcome), formOf(PAGE));
    expect([response.status, response.headers.get('cache-control'), shown]).toEqual([303, 'no-store', null]);
    return response.headers.get('location');
  };
  const back = `/page/${encodeURIComponent(PAGE)}`;

  it('leads on, or back to its page with the reason', async () => {
    expect(await leadsTo()).toBe('/merci');
    expect(await leadsTo(fault('conflict', { message: 'Dix liens' }))).toBe(`${back}?souci=conflict`);
    request.headers.set('origin', 'https://mechant.cg');
    expect(await leadsTo()).toBe(`${back}?souci=foreign-origin`);
  });
  it('leads to the sign-in, and from there back, whoever is not signed in', async () => {
    expect(await leadsTo(fault('unauthenticated'))).toBe(`/connexion?suite=${encodeURIComponent(back)}`);
  });
});

describe('a form with files', () => {
  const door = async () => (await import('./upload.ts')).defineUpload(report, { files: { cv: 1000 } }, show);

  it('hands the file over in its field', async () => {
    sent.length = 0;
    const answer = await post(await door(), formOf('Mon CV', aFile(1000)));
    expect(answer.response.status).toBe(303);
    expect(sent).toEqual([{ message: 'Mon CV', cv: { name: 'cv.pdf', bytes: new Uint8Array(1000) } }]);
  });
  it('refuses a file that is too large beside its field, and keeps what was typed', async () => {
    const answer = await post(await door(), formOf('Mon CV', aFile(1001)));
    expect(answer.response.status).toBe(422);
    expect(answer.shown).toMatchObject({
      fault: { fieldErrors: { cv: expect.stringContaining('trop grand') } },
      values: { message: 'Mon CV' },
    });
  });
  it('takes no file in another field', async () => {
    const form = formOf('Mon CV');
    form.append('photo', aFile(10));
    expect((await post(await door(), form)).shown).toMatchObject({
      fault: { fieldErrors: { photo: expect.stringContaining('pas de fichier') } },
    });
  });
});
