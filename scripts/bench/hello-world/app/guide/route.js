import { GUIDE_BYTES } from '../../size.js';
import { lines } from '../../filler.js';

export const dynamic = 'force-static';

/** A document made once, as long as a guide of the product, which our server may keep in memory as it keeps a guide. */
export function GET() {
  const html = `<!DOCTYPE html><html lang="fr"><title>Bonjour</title><h1>Bonjour</h1><p>${lines(Math.ceil(GUIDE_BYTES / 50)).join('</p><p>')}`;
  return new Response(Buffer.from(html).subarray(0, GUIDE_BYTES), { headers: { 'content-type': 'text/html; charset=utf-8', 'x-opc-document': '30' } });
}
