import { A, ADVISER, B, NEWCOMER, OTHERS_NOTE } from './fixtures.ts';
import type { Cell, Who } from './matrix.ts';

/** What the adviser of person A sees of them and writes about them, and what nobody else does. */

type Line = [name: string, who: Who, expected: Cell['expected'], query: string];

const note = (person: string, author: string, kind = 'suivi') =>
  `insert into public.notes (profile_id, author_id, kind) values ('${person}', '${author}', '${kind}')`;
const step = (person: string, author: string) =>
  `insert into public.next_steps (profile_id, adviser_id, label, due_on) values ('${person}', '${author}', 'x', '2050-01-01')`;
const revision = (of: string) =>
  `insert into public.note_revisions (note_id, number, body) select id, 2, 'x' from public.notes where ${of}`;
const reading = (person: string, part: string) => `select 1 from app_api.record_reading('${person}', '${part}', null)`;
const NOTES = 'select 1 from public.notes where';

const LINES: readonly Line[] = [
  [
    'an adviser sees the profile that is shown to them',
    'adviser',
    'allow',
    `select 1 from public.profiles where id = '${A}'`,
  ],
  ['no other one', 'adviser', 'deny', `select 1 from public.profiles where id = '${NEWCOMER}'`],
  ['and the results', 'adviser', 'allow', `select 1 from public.test_results where profile_id = '${A}'`],
  ['a person reads the notes that are for them', 'owner', 'allow', `${NOTES} kind = 'contexte'`],
  ['not those of advisers among themselves', 'owner', 'deny', `${NOTES} kind <> 'contexte'`],
  ['an adviser of the person reads what others wrote for them', 'adviser', 'allow', `${NOTES} id = '${OTHERS_NOTE}'`],
  ['not what another wrote for themselves', 'adviser', 'deny', `${NOTES} kind = 'restreinte'`],
  ['nothing about whom they do not receive', 'adviser', 'deny', `${NOTES} profile_id = '${NEWCOMER}'`],
  ['an adviser writes about whom they receive', 'adviser', 'allow', note(A, ADVISER, 'restreinte')],
  ['not in another’s name', 'adviser', 'deny', note(A, NEWCOMER)],
  ['not about anybody else', 'adviser', 'deny', note(NEWCOMER, ADVISER)],
  ['nobody without appointments does', 'consultant', 'deny', note(A, B)],
  ['nor an administrator', 'admin', 'deny', note(A, B)],
  [
    'the author writes their note anew',
    'adviser',
    'allow',
    revision(`author_id = '${ADVISER}' and profile_id = '${A}'`),
  ],
  ['another adviser does not', 'adviser', 'deny', revision(`id = '${OTHERS_NOTE}'`)],
  ['who sees the note reads it', 'adviser', 'allow', 'select 1 from public.note_revisions'],
  ['the export holds the person’s notes', 'owner', 'allow', "select 1 from app_api.my_notes() where kind = 'contexte'"],
  ['nobody else’s', 'stranger', 'deny', 'select 1 from app_api.my_notes()'],
  ['an adviser sees the next steps of the person', 'adviser', 'allow', 'select 1 from public.next_steps'],
  ['no one else’s', 'adviser', 'deny', `select 1 from public.next_steps where profile_id = '${NEWCOMER}'`],
  ['an adviser writes a next step', 'adviser', 'allow', step(A, ADVISER)],
  ['no step in another’s name', 'adviser', 'deny', step(A, NEWCOMER)],
  ['no step for anybody else', 'adviser', 'deny', step(NEWCOMER, ADVISER)],
  [
    'says that it is done',
    'adviser',
    'allow',
    `update public.next_steps set done_at = now() where profile_id = '${A}'`,
  ],
  [
    'not for others',
    'adviser',
    'deny',
    `update public.next_steps set done_at = now() where profile_id = '${NEWCOMER}'`,
  ],
  ['does not rewrite it', 'adviser', 'deny', "update public.next_steps set label = 'y'"],
  ['a reading is recorded for whom one receives', 'adviser', 'allow', reading(A, 'file')],
  ['for nobody else', 'adviser', 'deny', reading(NEWCOMER, 'file')],
  ['by nobody else', 'stranger', 'deny', reading(A, 'file')],
  ['nor by an administrator', 'admin', 'deny', reading(A, 'file')],
];

export const advisingCells: readonly Cell[] = LINES.map(([name, who, expected, query]) => ({
  name,
  who,
  expected,
  query,
}));
