import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { formToken } from '#lib/access/index.ts';
import { openFile, type PersonFile } from '#lib/advising/index.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { momentWords } from '#lib/appointments/core/adviser-words.ts';
import { STATUS_WORDS } from '#lib/appointments/core/lifecycle.ts';
import { localDate } from '#lib/appointments/core/zone.ts';
import { AdviserCrumbs } from '../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../_parts/adviser.ts';
import { DoneNotice } from '../../../_parts/done-notice.tsx';
import { NotesSection } from './notes-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { ResultsSection } from './results-section.tsx';
import { StepsSection } from './steps-section.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Fiche', robots: 'noindex' };

/** The file of somebody whom the adviser receives: what they show, and what was written. Each opening is recorded. */
export default async function FilePage(props: { params: Promise<{ id: string }>; searchParams: Query }) {
  const { id } = await props.params;
  const path = `/conseil/personnes/${encodeURIComponent(id)}`;
  const { actor, adviser } = await requireActiveAdviser(path);
  const [wanted, done, rewrite] = await Promise.all([
    queryValue(props.searchParams, 'resultat'),
    queryValue(props.searchParams, 'fait'),
    queryValue(props.searchParams, 'recrire'),
  ]);
  const file = await openFile(actor, id, wanted ?? null);
  if (!file) notFound();
  const token = await formToken();
  const forms = { token, page: path, personId: file.personId };
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: '/conseil/personnes', name: 'Personnes' }]} here="Fiche" />
      <h1>{file.name ?? 'Nom non donné'}</h1>
      <DoneNotice what={done} />
      <p className="hint">La personne peut lire que vous avez ouvert cette fiche, quand, et ce que vous y avez vu.</p>
      <Meetings file={file} zone={adviser.zone} />
      {file.open ? (
        <>
          <ProfileSection profile={file.profile} />
          <ResultsSection results={file.results} path={path} />
          <StepsSection steps={file.steps} today={localDate(Date.now(), adviser.zone)} {...forms} />
          <NotesSection notes={file.notes} rewrite={rewrite} {...forms} />
        </>
      ) : (
        <Notice tone="attention" title="Il faut d’abord l’accord d’un parent ou d’un responsable légal">
          <p>
            Cette personne a moins de 18 ans, ou son âge n’est pas connu. Avant l’accord vérifié, cette fiche ne montre
            que son nom et ses rendez-vous, même si elle a choisi de vous montrer autre chose, et rien ne s’y écrit.
          </p>
        </Notice>
      )}
    </Screen>
  );
}

function Meetings({ file: { meetings }, zone }: { file: PersonFile; zone: string }) {
  return (
    <section aria-labelledby="rendez-vous">
      <h2 id="rendez-vous">Rendez-vous avec vous</h2>
      <ul className="plain list">
        {meetings.map(({ id, startsAt, motif, status }) => (
          <li key={id}>
            <a href={`/conseil/rendez-vous/${id}`}>{`${momentWords(startsAt, zone)}, ${zoneName(zone)}`}</a>
            <span>{`${motif} · ${STATUS_WORDS[status]}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
