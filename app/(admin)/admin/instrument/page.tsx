import type { Metadata } from 'next';
import { Screen } from '#app/_kit/screen.tsx';
import { requireRight } from '#lib/access/index.ts';
import { findFigures, latestInstrument, versionsWithSameQuestions } from '#lib/assessments/index.ts';
import { AdminCrumbs } from '../_parts/admin-crumbs.tsx';
import { InstrumentView } from './instrument-view.tsx';

export const dynamic = 'force-dynamic';
const TITLE = 'Ce que valent les questions';
export const metadata: Metadata = { title: TITLE, robots: { index: false } };

/** What the stored answers say about the questions of the test, last computed at night. */
export default async function InstrumentPage() {
  const actor = await requireRight('/admin/instrument', 'read', 'instrument-figures');
  const instrument = latestInstrument('riasec');
  return (
    <Screen current="/admin" actor={actor} width="wide">
      <AdminCrumbs here={TITLE} />
      <h1>{TITLE}</h1>
      <InstrumentView
        instrument={instrument}
        versions={versionsWithSameQuestions(instrument).map(({ version }) => version)}
        stored={await findFigures(actor, instrument)}
      />
    </Screen>
  );
}
