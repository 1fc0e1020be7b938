import { getActor, proofAddress, seeOther, type Held } from '#lib/access/index.ts';

/**
 * The session that waits for this proof, or where whoever asks for its page belongs: on, when nothing is lacking; to
 * the other proof; to the sign-in.
 */
export async function heldFor(asks: Held['asks'], next: string): Promise<Held | Response> {
  const actor = await getActor();
  if (actor.kind === 'person') return seeOther(next);
  if (!actor.held) return seeOther(`/connexion?suite=${encodeURIComponent(next)}`);
  return actor.held.asks === asks ? actor.held : seeOther(proofAddress(actor.held, next));
}
