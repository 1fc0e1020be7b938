/** The database cannot be used as it is. The message tells whoever starts the application what to do about it. */
export class DatabaseRefusal extends Error {}
