import { pageRoute } from '../../_kinds/routes.tsx';

export const dynamic = 'force-dynamic';

/** One course, school or public body. */
export const GET = pageRoute('formation');
