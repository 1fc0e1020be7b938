import { describe, expect, it } from 'vitest';
import { GUEST, type Person } from './actor.ts';
import { can, RULES, type ResourceKind, type Verb } from './can.ts';

const person = (role: Person['role']): Person => ({ kind: 'person', id: 'moi', role, sessionId: null });
const mine = (kind: ResourceKind) => ({ kind, ownerId: 'moi' });
const theirs = (kind: ResourceKind) => ({ kind, ownerId: 'autre' });

describe('can', () => {
  it('lets nobody act on a stranger’s thing, whatever their role, except where the table says so', () => {
    const kinds = Object.keys(RULES) as ResourceKind[];
    const verbs: Verb[] = ['read', 'create', 'update', 'delete'];
    const open = kinds.flatMap((kind) =>
      verbs.filter((verb) => can(person('user'), verb, theirs(kind))).map((verb) => `${kind} ${verb}`),
    );
    expect(open.sort()).toEqual([
      'account-recovery read',
      'account-recovery update',
      'adviser read',
      'appointment-settings read',
      'content-report create',
      'guardian-answer create',
      'guardian-answer read',
      'guardian-answer update',
      'instrument read',
      'invitation-answer create',
      'opening-hours read',
      'resume create',
      'resume delete',
      'resume read',
      'safety-report create',
      'session create',
      'session delete',
      'shared-agenda read',
      'shared-result read',
      'task create',
      'unsubscription create',
    ]);
    const admin = kinds.flatMap((kind) =>
      verbs
        .filter((verb) => can(person('admin'), verb, theirs(kind)) && !can(person('user'), verb, theirs(kind)))
        .map((verb) => `${kind} ${verb}`),
    );
    expect(admin).toEqual([
      'audit-log read',
      'task read',
      'instrument-figures read',
      'occupation-figures read',
      'content read',
      'content create',
      'content update',
      'content delete',
      'content-report read',
      'content-report update',
      'appointment-settings create',
      'appointment-settings update',
      'appointment-settings delete',
      'account-standing read',
      'account-standing update',
      'invitation read',
      'invitation create',
      'invitation delete',
      'appointment-figures read',
      'adviser create',
      'adviser update',
      'staff-check read',
      'safety-report read',
      'safety-report update',
    ]);
  });
  it('lets the adviser of an appointment act on it by name, and no other adviser', () => {
    const theirAdviser = { kind: 'appointment' as const, ownerId: 'autre', adviserId: 'moi' };
    expect(can(person('consultant'), 'update', theirAdviser)).toBe(true);
    expect(can(person('user'), 'update', theirAdviser)).toBe(false);
    expect(can(person('consultant'), 'read', { ...theirAdviser, adviserId: 'autre' })).toBe(false);
    expect(can(person('admin'), 'read', theirs('appointment'))).toBe(false);
  });
  it('lets a guest hold answers that belong to nobody, and never what belongs to somebody', () => {
    expect(can(GUEST, 'update', { kind: 'attempt', ownerId: null })).toBe(true);
    expect(can(GUEST, 'update', theirs('attempt'))).toBe(false);
    expect(can(GUEST, 'delete', theirs('result'))).toBe(false);
  });
  it('refuses a verb that the table does not list', () => {
    expect(can(person('user'), 'update', mine('result'))).toBe(false);
    expect(can(person('admin'), 'delete', theirs('account'))).toBe(false);
  });
});
