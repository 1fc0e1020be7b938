import { backTo, defineDocumentForm } from '#lib/access/index.ts';
import { shareMore } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';

export const dynamic = 'force-dynamic';

/** « Montrer »: shows the adviser more for an appointment. */
export const POST = defineDocumentForm(
  shareMore,
  backTo((sent) => appointmentPage(encodeURIComponent(String(sent['rendezVous'] ?? '')))),
);
