import { A, ADVISER, SAFETY } from './fixtures.ts';
import { cell, type Cell } from './matrix.ts';

/** The report of person A, opened with its words. */
const SAFETY_WORDS = `select 1 from app_api.read_safety_report('${SAFETY}')`;

/** Who reads what person A says of their adviser. */
export const safetyCells: Cell[] = [
  cell('the adviser concerned sees no report', 'adviser', 'deny', 'select 1 from public.safety_reports'),
  cell('not as an administrator either', 'adviser-admin', 'deny', 'select 1 from public.safety_reports'),
  cell('nor treats one', 'adviser-admin', 'deny', `update public.safety_reports set state = 'under_way'`),
  cell('nor opens one', 'adviser-admin', 'deny', SAFETY_WORDS),
  cell('another administrator opens its words', 'admin', 'allow', SAFETY_WORDS),
  cell('through the function alone', 'admin', 'deny', 'select message from public.safety_reports'),
  cell('the person does not open it so', 'owner', 'deny', SAFETY_WORDS),
  cell('but takes their own words along', 'owner', 'allow', 'select 1 from app_api.my_safety_reports()'),
  cell('nobody takes another’s', 'stranger', 'deny', 'select 1 from app_api.my_safety_reports()'),
  cell(
    'nobody reports in another’s name',
    'stranger',
    'deny',
    `insert into public.safety_reports (profile_id, message) values ('${A}', 'x')`,
  ),
  cell(
    'nobody says whom a report concerns',
    'stranger',
    'deny',
    `insert into public.safety_reports (adviser_id, message) values ('${ADVISER}', 'x')`,
  ),
  cell('the service reads none', 'service', 'deny', 'select 1 from public.safety_reports'),
  cell(
    'the service clears nothing young',
    'service',
    'deny',
    `select 1 where app_api.remove_old('safety-reports', now()) > 0`,
  ),
];
