import { pageRoute } from '../../_kinds/routes.tsx';

export const dynamic = 'force-dynamic';

/** How to settle one matter. */
export const GET = pageRoute('pratique');
