import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { currentRequestId, formatLine, log, maskPath, redactText, withRequest } from './log.ts';

const at = new Date('2026-01-02T03:04:05Z');
const line = (fields: Record<string, unknown>): string => formatLine('info', 'canary.test', fields, at);

describe('redaction', () => {
  it.each([
    ['grace.mabiala@exemple.cg'],
    ['+242 06 612 34 56'],
    ['+242066123456'],
    ['00242 05.512.34.56'],
    ['06 612 34 56'],
    ['066123456'],
    ['Bearer abc.def'],
    ['postgres://opc_app:hunter2@127.0.0.1/opc'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'],
  ])('masks %s wherever it stands', (canary) => {
    const secretPart = canary.includes('hunter2') ? 'hunter2' : canary.startsWith('Bearer') ? 'abc.def' : canary;
    const error = new Error(`refused for ${canary}.`, { cause: new Error(canary) });
    const text = line({ note: `from ${canary}, twice ${canary}`, deep: { list: [canary] }, error });
    expect(text).not.toContain(secretPart);
    expect(text).toContain('[masqué]');
  });

  it('masks every random token, in hex, base64 and base64url', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 48 }),
        fc.constantFrom('hex', 'base64', 'base64url'),
        (bytes, encoding) => {
          // Only what chance could produce: a value of equal bytes is no token.
          fc.pre(new Set(bytes).size > 16);
          const token = Buffer.from(bytes).toString(encoding as BufferEncoding);
          fc.pre(encoding !== 'base64' || token.endsWith('=') || !/[+/]/.test(token));
          return !line({ note: `lien ${token} ouvert` }).includes(token);
        },
      ),
    );
  });

  it('drops the value of fields with a telling name', () => {
    const text = line({
      password: 'abc',
      accessToken: 'abc',
      Cookie: 'abc',
      headers: { authorization: 'abc' },
      resetSecret: 'abc',
      code: '123456',
    });
    expect(text).not.toMatch(/abc|123456/);
    expect(JSON.parse(line({ removed: { tokens: 3 } }))).toMatchObject({ removed: { tokens: 3 } });
  });

  it('keeps what one needs to find a fault', () => {
    const id = randomUUID();
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
    const parsed = JSON.parse(
      line({ id, slug: 'technicien-superieur-en-genie-civil', status: 200, error: refused, pg: { code: '42501' } }),
    ) as Record<string, unknown>;
    expect(parsed).toMatchObject({
      id,
      slug: 'technicien-superieur-en-genie-civil',
      status: 200,
      error: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:5432' },
      pg: { code: '42501' },
    });
    expect(redactText(`resultat ${id} vu le 2026-01-02T03:04:05.000Z`)).toBe(
      `resultat ${id} vu le 2026-01-02T03:04:05.000Z`,
    );
  });

  it('never throws, whatever it is given', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    const trap = {
      get x(): never {
        throw new Error('trap');
      },
    };
    for (const value of [loop, trap, Symbol('s'), 10n, () => 1, new Date(NaN), Number.NaN])
      expect(() => JSON.parse(line({ value }))).not.toThrow();
  });
});

describe('maskPath', () => {
  it('strips the query, keeps slugs and uuids, masks tokens', () => {
    const id = randomUUID();
    const token = randomBytes(18).toString('base64url');
    expect(maskPath('/metiers/technicien-de-maintenance-informatique?q=awa@exemple.cg')).toBe(
      '/metiers/technicien-de-maintenance-informatique',
    );
    expect(maskPath(`/resultats/${id}?t=${token}#x`)).toBe(`/resultats/${id}`);
    expect(maskPath(`/partage/${token}1a/vue`)).toBe('/partage/[masqué]/vue');
    expect(maskPath('/profil/awa%40exemple.cg')).toBe('/profil/[masqué]');
    expect(maskPath('/%E0%A4%A')).toBe('/%E0%A4%A');
  });
});

describe('hostile lengths', () => {
  const shapes = [
    'a',
    'A1',
    'a.',
    'a@',
    'a@a.',
    'a://',
    'a.a://a:',
    'bearer ',
    ' ',
    '0',
    '+242 ',
    'a/',
    '%61',
    '=',
    'a=',
    'a-',
    'https://a:b',
  ];
  const took = (work: () => unknown): number => {
    const started = performance.now();
    for (let n = 0; n < 20; n += 1) work();
    return performance.now() - started;
  };

  // A quadratic pattern needs seconds for one of these; the bound is generous for a busy machine.
  it.each(shapes)('of %j cost next to nothing', (shape) => {
    const long = shape.repeat(16_384 / shape.length);
    expect(took(() => maskPath(`/${long}`))).toBeLessThan(500);
    expect(took(() => redactText(long))).toBeLessThan(500);
    expect(maskPath(`/${long}`).length).toBeLessThanOrEqual(600);
    expect(redactText(long.replaceAll('a', 'e')).length).toBeLessThan(12_000);
  });

  it('are cut, in a message and in a stack too, and nothing half masked is left at the cut', () => {
    const words = 'mot '.repeat(5_000);
    expect(redactText(words).length).toBeLessThanOrEqual(4_001);
    const error = new Error(words);
    error.stack = `Error\n${words}`;
    const parsed = JSON.parse(line({ error })) as { error: { message: string; stack: string } };
    expect(parsed.error.message.length).toBeLessThanOrEqual(4_001);
    expect(parsed.error.stack.length).toBeLessThanOrEqual(4_001);
    expect(redactText(`${'x '.repeat(1_995)}grace.mabiala@exemple.cg`)).not.toContain('grace');
    expect(maskPath(`/${'mot/'.repeat(122)}awa.mabiala@exemple.cg`)).not.toContain('awa');
    expect(maskPath(`/guide/${'a'.repeat(201)}/suite`)).toBe('/guide/[masqué]/suite');
  });
});

describe('log', () => {
  it('writes one JSON line with the request id, errors to stderr', async () => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await withRequest('req-1', async () => {
      await Promise.resolve();
      log.info('guide.read', { event: 'forged', level: 'error', slug: 'a\nb' });
      log.error('guide.failed');
    });
    const printed = out.mock.calls.map(([text]) => String(text)).find((text) => text.includes('guide.read')) ?? '';
    const failed = err.mock.calls.map(([text]) => String(text)).find((text) => text.includes('guide.failed')) ?? '';
    vi.restoreAllMocks();
    expect(printed.trimEnd()).not.toContain('\n');
    expect(JSON.parse(printed)).toMatchObject({ level: 'info', event: 'guide.read', request: 'req-1', slug: 'a\nb' });
    expect(JSON.parse(failed)).toMatchObject({ level: 'error', event: 'guide.failed', request: 'req-1' });
    expect(currentRequestId()).toBeUndefined();
  });
});
