/** What the rest of the application may use of the catalogue of occupations. */
export { listOccupationProfiles } from './store.ts';
export type { CareerProfile } from './store.ts';
