import { listRoute } from '../_kinds/routes.tsx';

export const dynamic = 'force-dynamic';

/** The situations that people start from. */
export const GET = listRoute('parcours');
