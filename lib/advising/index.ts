/** What the rest of the application may use of advising: the file of a person, notes, next steps, and who read what. */
export { openFile, type PersonFile, type SharedProfile } from './file.ts';
export { addNote, reviseNote } from './notes.ts';
export { addStep, listLateSteps, setStepDone } from './next-steps.ts';
export { readOwnAdvice, selectStepsAhead, signSteps, type OwnAdvice } from './own-advice.ts';
export { advisingData } from './personal-data.ts';
export { listReadings } from './readings.ts';
export { findRelation, listOwnPeople } from './relation.ts';
