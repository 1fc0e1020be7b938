import { DOCUMENT_BYTES } from '../size.js';
import { lines } from '../filler.js';

export const dynamic = 'force-static';

/** A document made once, as long as the product's home page. */
export function GET() {
  const html = `<!DOCTYPE html><html lang="fr"><title>Bonjour</title><h1>Bonjour</h1><p>${lines(Math.ceil(DOCUMENT_BYTES / 50)).join('</p><p>')}`;
  return new Response(Buffer.from(html).subarray(0, DOCUMENT_BYTES), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
