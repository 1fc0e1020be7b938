import { backTo, defineDocumentForm } from '#lib/access/index.ts';
import { ERASE_TEST } from '../../../tests/_parts/erase-test.ts';

export const dynamic = 'force-dynamic';

/** « Quitter et effacer », under a result that is kept nowhere. */
export const POST = defineDocumentForm(
  ERASE_TEST,
  backTo(() => '/tests/riasec'),
);
