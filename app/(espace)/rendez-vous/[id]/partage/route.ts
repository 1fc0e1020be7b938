import { backTo, defineDocumentForm } from '#lib/access/index.ts';
import { withdrawGrant } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';

export const dynamic = 'force-dynamic';

/** « Ne plus montrer »: takes back what was shown for an appointment. */
export const POST = defineDocumentForm(
  withdrawGrant,
  backTo((sent) => appointmentPage(encodeURIComponent(String(sent['rendezVous'] ?? '')))),
);
