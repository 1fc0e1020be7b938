import type { Actor } from './actor.ts';

/** What there is to act on. */
export type ResourceKind =
  | 'attempt' // a test under way
  | 'result'
  | 'share'
  | 'resume' // a guest's kept answers
  | 'profile'
  | 'consent'
  | 'api-token'
  | 'account'
  | 'session'
  | 'preference' // economy mode
  | 'favourite' // an occupation that one keeps
  | 'content' // a page of the guides
  | 'content-report'; // what a reader says is wrong on one

export type Verb = 'read' | 'create' | 'update' | 'delete';

/** A thing with its owner; `ownerId` null: it belongs to nobody yet (a guest's answers). */
export type Subject = { readonly kind: ResourceKind; readonly ownerId: string | null };

/** Who a rule admits. `anyone`: no account needed. `owner`: the person it belongs to. */
type Admits = 'anyone' | 'guest' | 'owner' | 'consultant' | 'admin';

/**
 * The one table of permissions. Row-level security says the same again in the database;
 * the matrix test holds the two against each other.
 */
export const RULES: Record<ResourceKind, Partial<Record<Verb, readonly Admits[]>>> = {
  attempt: {
    read: ['guest', 'owner'],
    create: ['guest', 'owner'],
    update: ['guest', 'owner'],
    delete: ['guest', 'owner'],
  },
  result: { read: ['guest', 'owner'], create: ['guest', 'owner'], delete: ['owner'] },
  share: { read: ['anyone'], create: ['owner'], update: ['owner'] },
  resume: { read: ['anyone'], create: ['anyone'], delete: ['anyone'] },
  profile: { read: ['owner', 'admin'], update: ['owner'], delete: ['owner'] },
  consent: { read: ['owner'], create: ['owner', 'anyone'], update: ['owner'] },
  'api-token': { read: ['owner'], create: ['owner'], update: ['owner'] },
  account: { read: ['owner'], create: ['guest'], update: ['anyone'], delete: ['owner'] },
  session: { create: ['anyone'], delete: ['anyone'] },
  preference: { update: ['anyone'] },
  favourite: { read: ['owner'], create: ['owner'], delete: ['owner'] },
  content: { read: ['admin'], update: ['admin'] },
  'content-report': { create: ['anyone'], read: ['admin'], update: ['admin'] },
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
    return admits === actor.role;
  });
}
