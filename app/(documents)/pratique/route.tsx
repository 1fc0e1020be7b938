import { listRoute } from '../_kinds/routes.tsx';

export const dynamic = 'force-dynamic';

/** The practical guides. */
export const GET = listRoute('pratique');
