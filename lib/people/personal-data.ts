import { desc, eq, or, sql } from 'drizzle-orm';
import { auditLogs } from '#db/schema/operations.ts';
import { accessGrants } from '#db/schema/people.ts';
import type { PersonalData } from '#lib/access/personal-data.ts';
import { selectOwnRequest } from './birth-date-request.ts';
import { selectConsents } from './consents.ts';
import { selectAccountFacts, selectProfile } from './profile.ts';

export const profileData: PersonalData = {
  name: 'profile',
  // Whether one is of age follows from the birth date, which is in the profile.
  tables: { 'public.profiles': 'deleted', 'private.age_groups': 'deleted', 'public.birth_date_requests': 'deleted' },
  exportOf: async (tx, personId) => ({
    profile: await selectProfile(tx, personId),
    birthDateRequest: await selectOwnRequest(tx, personId),
  }),
};

/** The hashes of password, links and codes are left out: they open the account. */
export const accountData: PersonalData = {
  name: 'account',
  tables: {
    'private.accounts': 'deleted',
    'private.sessions': 'deleted',
    'private.tokens': 'deleted',
    'private.recovery_codes': 'deleted',
    'private.second_factors': 'deleted',
    'private.second_factor_codes': 'deleted',
    'private.second_factor_devices': 'deleted',
  },
  exportOf: async (tx) => ({ account: await selectAccountFacts(tx) }),
};

export const consentData: PersonalData = {
  name: 'consents',
  tables: { 'public.consents': 'deleted' },
  exportOf: async (tx, personId) => ({ consents: await selectConsents(tx, personId) }),
};

/** What one lets an adviser see. */
export const grantData: PersonalData = {
  name: 'grants',
  tables: { 'public.access_grants': 'deleted' },
  exportOf: async (tx, personId) => ({
    accessGrants: await tx
      .select({
        scope: accessGrants.scope,
        givenAt: accessGrants.givenAt,
        endsAt: accessGrants.endsAt,
        withdrawnAt: accessGrants.withdrawnAt,
      })
      .from(accessGrants)
      .where(eq(accessGrants.profileId, personId))
      .orderBy(desc(accessGrants.givenAt)),
  }),
};

export const auditData: PersonalData = {
  name: 'audit',
  tables: { 'public.audit_logs': 'kept' },
  exportOf: async (tx, personId) => ({
    auditLogs: await tx
      .select({
        tableName: auditLogs.tableName,
        recordId: auditLogs.recordId,
        action: auditLogs.action,
        oldData: auditLogs.oldData,
        newData: auditLogs.newData,
        userId: auditLogs.userId,
        createdAt: auditLogs.createdAt,
      })
      .from(auditLogs)
      .where(or(eq(auditLogs.userId, personId), sql`${auditLogs.recordId} = ${personId}::text`))
      .orderBy(desc(auditLogs.createdAt), desc(auditLogs.id)),
  }),
};
