/** What the dashboard knows when it chooses its one sentence. */
export type DashboardFacts = {
  readonly openAttempt: { readonly answered: number; readonly total: number; readonly page: number } | null;
  readonly latestResultId: string | null;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly recoveryCodesLeft: number;
};

export type NextStep =
  | { readonly kind: 'continue'; readonly answered: number; readonly total: number; readonly page: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'explore'; readonly resultId: string };

/** The one thing to do now: finish what was begun, else begin, else look at what came out. */
export function nextStep(facts: DashboardFacts): NextStep {
  if (facts.openAttempt && facts.openAttempt.answered > 0) return { kind: 'continue', ...facts.openAttempt };
  return facts.latestResultId === null ? { kind: 'start' } : { kind: 'explore', resultId: facts.latestResultId };
}

/**
 * What is missing so that a lost password can be replaced: a confirmed address, or codes for those
 * who have none. Null when nothing is.
 */
export function accessReminder(facts: DashboardFacts): 'verify' | 'codes' | null {
  if (facts.email !== null) return facts.emailVerified ? null : 'verify';
  return facts.recoveryCodesLeft === 0 ? 'codes' : null;
}
