/** What the rest of the application may use of the pages of every kind. */
export { liveState } from '#db/listen.ts';
export { followPublications, getLibrary, pagesIn, shelfOf, type Entry, type Library, type Reading } from './library.ts';
export { searchPages, type SearchHit } from './search.ts';
export { listOnetProfiles, type OnetProfile } from './onet.ts';
export { importOnetProfiles } from './onet-import.ts';
export * from './editing/index.ts';
export { favouriteData, publicationData } from './personal-data.ts';
export { listEditedPages, type PageEditedByHand } from './edited-pages.ts';
