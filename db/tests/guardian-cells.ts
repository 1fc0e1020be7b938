import { AHEAD, CHILD, KEPT, LONG_OVER, WAITING_FORM, WAITING_YES } from './fixtures.ts';
import { cell, type Cell } from './matrix.ts';

const NUMBER = (appointment: string) => `select 1 from app_api.number_to_call('${appointment}')`;
const PROVE = (appointment: string) =>
  `select 1 where app_api.prove_number('${appointment}', 'x', '\\x01') is not null`;
const ANSWERS = `select 1 from app_api.answers_to_confirm('v')`;
const DIGITS = (version: string) =>
  `select 1 from app_api.read_answer('${WAITING_YES}', '${version}') where call_digits = '1234'`;
const CALLED = `select 1 where app_api.settle_answer('${WAITING_YES}', 'v', 'confirmed', 'registre') = 'done'`;
const FORM_SEEN = `select 1 where app_api.settle_form('${WAITING_FORM}', 'v', true) = 'done'`;
const BIRTH_DATES = `select 1 from app_api.birth_dates_to_confirm()`;

/** What staff make sure of: each function asks for the relation itself. */
export const guardianCells: Cell[] = [
  ...(['guest', 'owner', 'stranger', 'consultant', 'admin', 'service', 'anon', 'token'] as const).map((who) =>
    cell(`the number of an appointment is not for ${who}`, who, 'deny', NUMBER(AHEAD)),
  ),
  cell('it is for its adviser', 'adviser', 'allow', NUMBER(AHEAD)),
  cell('not of an hour that is only kept', 'adviser', 'deny', NUMBER(KEPT)),
  cell('nor of one that ended more than seven days ago', 'adviser', 'deny', NUMBER(LONG_OVER)),
  cell('an adviser proves the number of whom they receive', 'adviser', 'allow', PROVE(AHEAD)),
  cell('not after seven days', 'adviser', 'deny', PROVE(LONG_OVER)),
  cell('nobody else does', 'consultant', 'deny', PROVE(AHEAD)),
  cell('nor the person', 'owner', 'deny', PROVE(AHEAD)),
  cell('an adviser sees which yes waits for a call', 'adviser', 'allow', ANSWERS),
  cell('another adviser does not', 'consultant', 'deny', ANSWERS),
  cell('and reads the digits to say', 'adviser', 'allow', DIGITS('v')),
  cell('not of a yes to other words', 'adviser', 'deny', DIGITS('w')),
  cell('another adviser reads none', 'consultant', 'deny', DIGITS('v')),
  cell('nor an administrator', 'admin', 'deny', DIGITS('v')),
  cell('the adviser who receives confirms', 'adviser', 'allow', CALLED),
  cell('nobody else confirms', 'consultant', 'deny', CALLED),
  cell('nor an administrator who receives nobody', 'admin', 'deny', CALLED),
  cell('nor the person', 'owner', 'deny', CALLED),
  cell('whoever recorded a form does not confirm it', 'adviser', 'deny', FORM_SEEN),
  cell('nor does somebody whose role is only claimed', 'admin', 'deny', FORM_SEEN),
  cell(
    'nobody asks for another birth date in somebody else’s name',
    'stranger',
    'deny',
    `insert into public.birth_date_requests (profile_id, birth_date) values ('${CHILD}', 'x')`,
  ),
  cell('an adviser sees whose birth date waits', 'adviser', 'allow', BIRTH_DATES),
  cell('another adviser sees none', 'consultant', 'deny', BIRTH_DATES),
  cell('nor the person, in this way', 'owner', 'deny', BIRTH_DATES),
];
