import type { ReactNode } from 'react';

/** The way out of a session that waits: a phone is handed on with nothing open. */
export function LeaveForm({ form }: { form: ReactNode }) {
  return (
    <>
      <h2>Ce n’est pas votre compte ?</h2>
      {form}
    </>
  );
}
