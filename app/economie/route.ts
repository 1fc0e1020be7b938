import { z } from 'zod';
import { ECONOMY_COOKIE } from '#lib/access/core/cookie-names.ts';
import { pathField } from '#lib/access/core/local-path.ts';
import { FAULT_STATUS } from '#lib/access/core/fault.ts';
import { defineDocumentForm, type Definition } from '#lib/access/index.ts';
import { errorPage } from '#lib/platform/http/error-page.ts';

export const dynamic = 'force-dynamic';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Switches the data-saving mode of this browser; fields: `retour`, and `mode` (oui, non) where the form says which. */
const switchEconomy: Definition<{ retour: string | null; mode?: 'oui' | 'non' | undefined }> = {
  name: 'switch-economy',
  verb: 'update',
  resource: 'preference',
  withoutDatabase: () => true,
  schema: z.object({ retour: pathField, mode: z.enum(['oui', 'non']).optional() }),
  async perform(_tx, { input, facts }) {
    const wanted = input.mode ? input.mode === 'oui' : facts.cookie(ECONOMY_COOKIE) !== '1';
    return {
      ok: true,
      redirect: input.retour ?? '/',
      cookies: [
        wanted ? { name: ECONOMY_COOKIE, value: '1', maxAge: YEAR_SECONDS } : { name: ECONOMY_COOKIE, value: null },
      ],
    };
  },
};

export const POST = defineDocumentForm(switchEconomy, async ({ fault }) => {
  const status = fault?.code === 'outage' ? 503 : fault?.code === 'limited' ? 429 : 403;
  const { html, headers } = errorPage(status);
  return new Response(html, { status: fault ? FAULT_STATUS[fault.code] : status, headers });
});
