import { GUIDE } from '../../size.js';

export const dynamic = 'force-static';

/** The very bytes of a guide of the product, as a handler that is made once; our server may keep it as it keeps a guide. */
export function GET() {
  return new Response(GUIDE, { headers: { 'content-type': 'text/html; charset=utf-8', 'x-opc-document': '30' } });
}
