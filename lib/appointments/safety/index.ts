/** « Un problème avec cet adulte ? »: said by anybody, read by administrators, never by the adult. */
export { safetyData } from './personal-data.ts';
export {
  countSafetyReports,
  listOwnReports,
  listSafetyReports,
  openSafetyReport,
  type OpenedReport,
} from './queries.ts';
export { reportAdultProblem } from './report-problem.ts';
export { treatSafetyReport } from './treat-report.ts';
