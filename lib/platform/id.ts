import { v7 } from 'uuid';

/** A new id: a UUIDv7 (RFC 9562), as the database gives them. Ids grow with time. */
export const newId = (): string => v7();
