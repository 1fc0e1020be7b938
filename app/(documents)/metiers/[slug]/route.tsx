import { pageRoute } from '../../_kinds/routes.tsx';

export const dynamic = 'force-dynamic';

/** The guide of one occupation. */
export const GET = pageRoute('metier');
