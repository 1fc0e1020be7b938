import { listRoute } from '../_kinds/routes.tsx';

export const dynamic = 'force-dynamic';

/** Courses, schools and public bodies. */
export const GET = listRoute('formation');
