import { pageRoute } from '../../_kinds/routes.tsx';

export const dynamic = 'force-dynamic';

/** What to do in one situation. */
export const GET = pageRoute('parcours');
