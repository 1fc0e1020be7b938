import { apiTokenData, repeatableSendData, type PersonalData } from '#lib/access/index.ts';
import { advisingData } from '#lib/advising/index.ts';
import { adviserData, appointmentData, safetyData } from '#lib/appointments/index.ts';
import { assessmentData } from '#lib/assessments/index.ts';
import { favouriteData, publicationData } from '#lib/guides/index.ts';
import { messageData } from '#lib/messages/index.ts';
import { accountData, auditData, consentData, grantData, profileData } from '#lib/people/index.ts';

/** Everything the product holds about a person, in the order in which the exported file shows it. */
export const PERSONAL_DATA: readonly PersonalData[] = [
  profileData,
  accountData,
  consentData,
  grantData,
  assessmentData,
  apiTokenData,
  repeatableSendData,
  messageData,
  favouriteData,
  appointmentData,
  advisingData,
  adviserData,
  safetyData,
  publicationData,
  auditData,
];
