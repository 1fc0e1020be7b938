import { listRoute } from '../_kinds/routes.tsx';

export const dynamic = 'force-dynamic';

/** The list of occupations. */
export const GET = listRoute('metier');
