import { DEV, start } from './lib/start.ts';

/** `npm run dev`: as `npm start`, with sources that may be edited meanwhile and a data folder of its own. */
export const dev = (root: string): Promise<void> => start(root, DEV);
