import type { Actor } from './actor.ts';

/** Things that belong to one person and of which the person names no row: "my profile", "my open test". */
export type PersonalKind =
  | 'profile'
  | 'account' // password, recovery codes, sessions elsewhere
  | 'attempt' // a test under way
  | 'consent'
  | 'favourite' // an occupation that one keeps
  | 'opening-hours' // when an adviser receives
  | 'absence' // when they do not
  | 'agenda-feed' // the address at which their own calendar reads their appointments
  | 'message-refusal'; // what somebody does not want to be written

/** Things that belong to one person and are asked for by id: each is looked up before anybody acts on it. */
export type RowKind =
  | 'result'
  | 'share' // a link that shows one result
  | 'api-token'
  | 'access-grant' // what an adviser may see of a person
  | 'message' // a mail to a person
  | 'appointment'
  | 'note' // what an adviser writes about a person
  | 'next-step' // what a person is to do next, as an adviser wrote it
  | 'adviser' // how somebody receives people, and whether they may
  | 'staff-check' // what staff make sure of: a guardian’s answer, a number; the database says of whom
  | 'safety-report' // what somebody says of an adult who receives people
  | 'audit-log';

/** Things that nobody owns. A proof that comes with the request (a code, a link) is checked by the command itself. */
export type SharedKind =
  | 'resume' // a guest's kept answers, found by their code
  | 'shared-result' // a result as a link shows it
  | 'guardian-answer' // found by the link in the mail, then by the code of the receipt
  | 'account-recovery' // a way back into an account, found by a link or a code
  | 'session'
  | 'shared-agenda' // an adviser’s hours, found by the address that they made
  | 'unsubscription' // found by the link in a mail
  | 'task' // what the system does by itself, or because a scheduler with the secret asks
  | 'instrument' // a published version of a test
  | 'instrument-figures' // what the answers of many say about a test, however few they are
  | 'occupation-figures' // the O*NET table, beyond the catalogue
  | 'content' // a page of the guides, with its drafts and revisions
  | 'content-report' // what a reader says is wrong on one
  | 'appointment-settings' // motifs, places, holidays
  | 'account-standing' // role and state of somebody else’s account
  | 'invitation' // to receive people
  | 'invitation-answer' // found by the link in the mail
  | 'appointment-figures'; // what became of the appointments of many

/** What there is to act on. */
export type ResourceKind = PersonalKind | RowKind | SharedKind;

export type Verb = 'read' | 'create' | 'update' | 'delete';

/** A thing with its owner; `ownerId` null: it belongs to nobody (a guest's answers, a page). */
export type Subject = {
  readonly kind: ResourceKind;
  readonly ownerId: string | null;
  /** The adviser whom it concerns as well: of an appointment. */
  readonly adviserId?: string | null;
};

/**
 * Who a rule admits. `anyone`: no account needed. `owner`: the person it belongs to. `adviser`: the one whom it
 * concerns, by name and not by role alone.
 */
type Admits = 'anyone' | 'guest' | 'owner' | 'adviser' | 'consultant' | 'admin';

/**
 * The one table of permissions. Row-level security says the same again in the database;
 * `db/tests/can-and-rls.test.ts` holds the two against each other.
 */
export const RULES: Record<ResourceKind, Partial<Record<Verb, readonly Admits[]>>> = {
  profile: { read: ['owner'], update: ['owner'], delete: ['owner'] },
  account: { read: ['owner'], create: ['guest'], update: ['owner'], delete: ['owner'] },
  attempt: {
    read: ['guest', 'owner'],
    create: ['guest', 'owner'],
    update: ['guest', 'owner'],
    delete: ['guest', 'owner'],
  },
  consent: { read: ['owner'], create: ['owner'], update: ['owner'] },
  favourite: { read: ['owner'], create: ['owner'], delete: ['owner'] },
  result: { read: ['guest', 'owner'], create: ['guest', 'owner'], delete: ['owner'] },
  share: { read: ['owner'], create: ['owner'], update: ['owner'] },
  'api-token': { read: ['owner'], create: ['owner'], update: ['owner'] },
  'access-grant': { read: ['owner'], create: ['owner'], update: ['owner'] },
  message: { read: ['owner'], create: ['owner'], update: ['owner'] },
  'audit-log': { read: ['owner', 'admin'] },
  resume: { read: ['anyone'], create: ['anyone'], delete: ['anyone'] },
  'shared-result': { read: ['anyone'] },
  'guardian-answer': { read: ['anyone'], create: ['anyone'], update: ['anyone'] },
  'account-recovery': { read: ['anyone'], update: ['anyone'] },
  task: { create: ['anyone'], read: ['admin'] },
  'shared-agenda': { read: ['anyone'] },
  unsubscription: { create: ['anyone'] },
  session: { create: ['anyone'], delete: ['anyone'] },
  instrument: { read: ['anyone'] },
  'instrument-figures': { read: ['admin'] },
  'occupation-figures': { read: ['consultant', 'admin'] },
  content: { read: ['admin'], create: ['admin'], update: ['admin'], delete: ['admin'] },
  'content-report': { create: ['anyone'], read: ['admin'], update: ['admin'] },
  'appointment-settings': { read: ['anyone'], create: ['admin'], update: ['admin'], delete: ['admin'] },
  'account-standing': { read: ['admin'], update: ['admin'] },
  invitation: { read: ['admin'], create: ['admin'], delete: ['admin'] },
  'invitation-answer': { create: ['anyone'] },
  'appointment-figures': { read: ['admin'] },
  adviser: { read: ['anyone'], create: ['admin'], update: ['owner', 'admin'] },
  'opening-hours': { read: ['anyone'], create: ['owner'], update: ['owner'], delete: ['owner'] },
  note: { read: ['owner', 'adviser'], create: ['adviser'] },
  'next-step': { read: ['owner', 'adviser'], create: ['adviser'], update: ['adviser'] },
  absence: { read: ['owner'], create: ['owner'], update: ['owner'], delete: ['owner'] },
  'staff-check': { read: ['adviser', 'admin'], create: ['adviser'], update: ['adviser'] },
  'agenda-feed': { read: ['owner'], create: ['owner'], delete: ['owner'] },
  'message-refusal': { read: ['owner'], create: ['owner'], delete: ['owner'] },
  // Never the adviser concerned, even as an administrator: the database knows whom it concerns.
  'safety-report': { create: ['anyone'], read: ['owner', 'admin'], update: ['admin'] },
  appointment: { read: ['owner', 'adviser'], create: ['owner', 'adviser'], update: ['owner', 'adviser'] },
};

/**
 * May this actor do this to that?
 * @returns true only when a rule of the table admits them; anything unlisted is refused.
 */
export function can(actor: Actor, verb: Verb, subject: Subject): boolean {
  const rules = RULES[subject.kind][verb] ?? [];
  return rules.some((admits) => {
    if (admits === 'anyone') return true;
    if (actor.kind === 'guest') return admits === 'guest' && subject.ownerId === null;
    if (admits === 'owner') return subject.ownerId === actor.id;
    if (admits === 'adviser') return subject.adviserId === actor.id && actor.role !== 'user';
    return admits === actor.role;
  });
}

/** A thing as a subject, from what a look-up of its owner gave: null when there is no such thing to see. */
export const subjectOf = (kind: ResourceKind, ownerId: string | null): Subject | null =>
  ownerId === null ? null : { kind, ownerId };

/** A thing that nobody owns, as a subject. */
export const shared = (kind: SharedKind): Subject => ({ kind, ownerId: null });
