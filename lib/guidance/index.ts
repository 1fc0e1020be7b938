/** What the rest of the application may use of guidance: from answers and guides to what one may explore. */
export { readDashboard } from './dashboard.ts';
export { dropFavourite, keepFavourite, listFavourites, MAX_FAVOURITES } from './favourites.ts';
export { listOccupationProfiles, occupationProfiles, type CareerProfile } from './profiles.ts';
export { analyseAnswers } from './analyse-answers.ts';
export { makeRoom, roomPage, WAITING, type Waiting } from './make-room.ts';
export { claimGuestResult, saveAttemptPage } from './results.ts';
