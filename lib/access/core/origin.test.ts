import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { webAddress } from '#lib/platform/testing/web-address.ts';
import { originVerdict, type OriginFacts } from './origin.ts';

const post = (facts: Partial<OriginFacts>): OriginFacts => ({
  method: 'POST',
  origin: null,
  host: 'orientation.cg',
  appUrl: 'https://orientation.cg',
  ...facts,
});

describe('originVerdict', () => {
  it.each([
    ['https://orientation.cg', 'orientation.cg', 'same'],
    ['https://Orientation.CG', 'ORIENTATION.cg', 'same'],
    ['https://orientation.cg:443', 'orientation.cg', 'same'],
    ['https://orientation.cg', 'orientation.cg:443', 'same'],
    ['http://192.168.1.5:3000', '192.168.1.5:3000', 'same'],
    ['https://orientation.cg', 'interne:3000', 'same'], // the proxy changed Host; APP_URL still matches
    // The same name, read by everybody on the way: whoever changed that page could have it send anything.
    ['http://orientation.cg', 'orientation.cg', 'foreign'],
    ['http://192.168.1.5:3001', '192.168.1.5:3000', 'foreign'],
    ['http://localhost:3000', 'localhost:3000', 'same'],
    ['http://127.0.0.2', '127.0.0.2:80', 'same'],
    ['http://[::1]:3000', '[::1]:3000', 'same'],
    ['http://10.1.2.3', '10.1.2.3', 'same'],
    ['http://172.16.0.1', '172.16.0.1', 'same'],
    ['http://172.31.255.1', '172.31.255.1', 'same'],
    // A Host that nobody configured proves nothing, even when the Origin repeats it.
    ['http://evil', 'evil', 'foreign'],
    ['https://evil.example', 'evil.example', 'foreign'],
    ['http://172.15.0.1', '172.15.0.1', 'foreign'],
    ['http://172.32.0.1', '172.32.0.1', 'foreign'],
    ['http://192.169.0.1', '192.169.0.1', 'foreign'],
    ['http://41.75.1.2', '41.75.1.2', 'foreign'],
    ['http://10.1.2.3.evil.example', '10.1.2.3.evil.example', 'foreign'],
    ['http://localhost.evil.example', 'localhost.evil.example', 'foreign'],
    ['http://[2001:db8::1]', '[2001:db8::1]', 'foreign'],
    ['https://orientation.cg.evil.example', 'orientation.cg', 'foreign'],
    ['https://evil.example', 'orientation.cg', 'foreign'],
    ['null', 'orientation.cg', 'foreign'],
    ['orientation.cg', 'orientation.cg', 'foreign'],
    ['file://orientation.cg', 'orientation.cg', 'foreign'],
    ['https://evil.example', undefined, 'foreign'],
  ])('Origin %s asked of host %s is %s', (origin, host, verdict) => {
    expect(originVerdict(post({ origin, host }))).toBe(verdict);
  });

  it('accepts a missing Origin only with Sec-Fetch-Site: same-origin', () => {
    expect(originVerdict(post({ secFetchSite: 'same-origin' }))).toBe('same');
    for (const secFetchSite of [undefined, null, '', 'none', 'same-site', 'cross-site', 'same-origin, x']) {
      expect(originVerdict(post({ secFetchSite }))).toBe('missing');
    }
    expect(originVerdict(post({ origin: '', secFetchSite: 'cross-site' }))).toBe('missing');
  });

  it('does not let Sec-Fetch-Site excuse a foreign Origin', () => {
    expect(originVerdict(post({ origin: 'https://evil.example', secFetchSite: 'same-origin' }))).toBe('foreign');
  });

  it('leaves reading methods alone', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'get'])
      expect(originVerdict(post({ method, origin: 'https://evil.example' }))).toBe('same');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'QUERY'])
      expect(originVerdict(post({ method, origin: 'https://evil.example' }))).toBe('foreign');
  });

  it('never calls an arbitrary Origin "same" unless its host is one of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), webAddress(['http', 'https', 'ftp'])), (origin) => {
        fc.pre(origin !== '');
        const verdict = originVerdict(post({ origin, secFetchSite: 'same-origin' }));
        return verdict === 'foreign' || (URL.canParse(origin) && new URL(origin).origin === 'https://orientation.cg');
      }),
      { numRuns: runs(100, 5_000) },
    );
  });
});
