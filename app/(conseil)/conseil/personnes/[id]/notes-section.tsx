import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Field } from '#app/_ui/form-field.tsx';
import type { PersonFile } from '#lib/advising/index.ts';
import { NOTE_KINDS } from '#lib/advising/core/notes.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { addNote, reviseNote } from '../actions.ts';

const TEXT = {
  kind: 'area',
  name: 'texte',
  label: 'Note',
  required: true,
  maxLength: 4000,
  rows: 5,
} as const satisfies Field;
/** Who reads it stands above what is written. */
const FIELDS: readonly Field[] = [
  {
    kind: 'choice',
    name: 'genre',
    legend: 'Qui lira cette note ?',
    hint: 'Cela ne se change plus ensuite.',
    options: NOTE_KINDS.map(({ value, label, readers }) => ({ value, label, hint: readers })),
  },
  TEXT,
];
const WORDS = Object.fromEntries(NOTE_KINDS.map((kind) => [kind.value, kind]));

type Props = {
  notes: PersonFile['notes'];
  /** The id of the note that is being written anew. */
  rewrite: string | undefined;
  token: string;
  page: string;
  personId: string;
};

/** What was written about the person, as far as this adviser may read it, and where they write. */
export function NotesSection({ notes, rewrite, token, page, personId }: Props) {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      {notes.length === 0 && <p>Aucune note que vous pouvez lire.</p>}
      {notes.map((note) => (
        <NoteView key={note.id} note={note} rewritten={note.id === rewrite} token={token} page={page} />
      ))}
      <h3>Écrire une note</h3>
      <ActionForm
        page={page}
        id="ecrire-note"
        action={addNote}
        formToken={token}
        fields={FIELDS}
        hidden={{ personne: personId }}
        submit="Enregistrer la note"
        variant="secondary"
      />
    </section>
  );
}

type NoteProps = { note: PersonFile['notes'][number]; rewritten: boolean; token: string; page: string };

function NoteView({ note: { id, kind, revisions, author, own }, rewritten, token, page }: NoteProps) {
  const [newest, ...older] = revisions;
  const readers = WORDS[kind]!.readers;
  return (
    <article>
      <h3>{`${WORDS[kind]!.label}, ${frenchMoment(newest.at)}${author === null ? '' : `, ${author}`}`}</h3>
      <p className="hint">{readers}</p>
      <p className="whitespace-pre-line">{newest.text}</p>
      {older.length > 0 && (
        <details>
          <summary>Ce que disait cette note avant</summary>
          {older.map(({ number, text, at }) => (
            <div key={number}>
              <p className="hint">{frenchMoment(at)}</p>
              <p className="whitespace-pre-line">{text}</p>
            </div>
          ))}
        </details>
      )}
      {own && rewritten && (
        <ActionForm
          page={`${page}?recrire=${id}`}
          id={`note-${id}`}
          action={reviseNote}
          formToken={token}
          fields={[{ ...TEXT, id: `texte-${id}`, hint: `${readers} Ce qu’elle disait avant est gardé.` }]}
          values={{ texte: newest.text }}
          hidden={{ note: id, version: String(newest.number) }}
          submit="Enregistrer"
          about="la note récrite"
          variant="secondary"
          back={{ href: `${page}#notes`, label: 'Ne rien changer' }}
        />
      )}
      {own && !rewritten && (
        <p>
          <a href={`${page}?recrire=${id}#note-${id}`}>
            Récrire cette note<span className="hidden-text">{` du ${frenchMoment(newest.at)}`}</span>
          </a>
        </p>
      )}
    </article>
  );
}
