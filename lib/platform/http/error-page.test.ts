import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { errorPage, type ErrorStatus } from './error-page.ts';

const ALL: ErrorStatus[] = [400, 403, 404, 405, 413, 414, 429, 500, 503];

describe('errorPage', () => {
  it.each(ALL)(
    '%i is a whole French page without script or other files, whose only style is allowed by hash',
    (status) => {
      const { html, headers } = errorPage(status, { requestId: 'abc-123', retryAfterSeconds: 90 });
      expect(html).toMatch(
        /^<!doctype html><html lang="fr">.*<title>.+<\/title>.*<h1>.+<\/h1>.*href="\/".*href="\/contact".*<\/html>$/,
      );
      expect(html).not.toMatch(/<script|src=|@import|url\(|style="/);
      const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';
      expect(headers['content-security-policy']).toBe(
        `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      );
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
      // French typography: never a plain space before a double sign.
      expect(html.replace(/<style>.*<\/style>/, '')).not.toMatch(/ [;:!?»]|'/);
    },
  );

  it('says how long to wait, in words and in the header', () => {
    const { html, headers } = errorPage(429, { retryAfterSeconds: 600.2 });
    expect(headers['retry-after']).toBe('601');
    expect(html).toContain('Attendez 11 minutes, puis recommencez.');
    expect(errorPage(429, { retryAfterSeconds: 1 }).html).toContain('1 seconde,');
    expect(errorPage(503, { retryAfterSeconds: 60 }).html).toContain('1 minute,');
    expect(errorPage(429).headers).not.toHaveProperty('retry-after');
  });

  it('shows the request number for our own failures only, and nothing that is not one', () => {
    expect(errorPage(500, { requestId: 'r-1' }).html).toContain('<strong>r-1</strong>');
    expect(errorPage(404, { requestId: 'r-1' }).html).not.toContain('r-1');
    expect(errorPage(500, { requestId: '"><script>x' }).html).not.toContain('<script>');
  });
});
