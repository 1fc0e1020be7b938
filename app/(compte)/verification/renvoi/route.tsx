import { defineDocumentForm, seeOther } from '#lib/access/index.ts';
import { resendVerification } from '#lib/accounts/index.ts';
import { deadPage } from '../pages.tsx';

export const dynamic = 'force-dynamic';

/** There is nothing to read here: the form stands on /verification. */
export const GET = (): Response => seeOther('/verification');

export const POST = defineDocumentForm(resendVerification, ({ fault, status }) => deadPage(fault?.message, status));
