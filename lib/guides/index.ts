/** What the rest of the application may use of occupations, courses and situations. */
export { liveState } from '#db/listen.ts';
export { followPublications, getLibrary, pagesIn, type Entry, type Library, type Reading } from './library.ts';
export { searchPages, type SearchHit } from './search.ts';
export { listOnetProfiles, type OnetProfile } from './onet.ts';
export { importOnetProfiles } from './onet-import.ts';
export * from './editing/index.ts';
export { favouriteData, publicationData } from './personal-data.ts';
