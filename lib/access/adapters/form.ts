import type { Actor } from '../core/actor.ts';
import { fault, type Fault } from '../core/fault.ts';
import { originVerdict } from '../core/origin.ts';
import { FORM_COOKIE, isFormToken, namesAnotherPerson } from '../form-token.ts';
import type { Definition, RequestFacts, Success } from '../pipeline/definition.ts';
import { refusalBeforeLooking, runPipeline, type Ports } from '../pipeline/run.ts';

/** What a form needs beyond the pipeline: who is signed in, and what the site's own address is. */
export type FormPorts = Ports & { readonly actor: () => Promise<Actor>; readonly appUrl: string };

/**
 * The pipeline behind the door of a form: the send must come from a page of this site, in the session of whoever is
 * signed in. A browser that sends no Origin (Opera Mini) shows the token that its page carried. A page that was drawn
 * for another person is refused: on a shared phone it is left open in a tab, and its fields are theirs. A guest is not
 * refused: their session ended, and the command says what becomes of the send. Only a held session is: what it may not
 * do is not even read, so that it is kept as it was typed.
 * @param reading what `readForm` gave; its faults are answered like those of the schema
 */
export function runForm<Input, Ready>(
  definition: Definition<Input, Ready>,
  facts: RequestFacts,
  reading: { readonly fields: Record<string, unknown>; readonly faults?: Readonly<Record<string, string>> },
  ports: FormPorts,
): Promise<Success | Fault> {
  const { fields, faults = {} } = reading;
  return runPipeline(
    definition,
    facts,
    async () => {
      const origin = originVerdict({ ...facts, appUrl: ports.appUrl });
      const believed =
        origin === 'same' ||
        (origin === 'missing' && isFormToken(fields['formToken'], facts.cookie(FORM_COOKIE), ports.cookieKey));
      if (!believed) return fault('foreign-origin');
      const actor = await ports.actor();
      const held = actor.kind === 'guest' ? actor.held : undefined;
      const personId = actor.kind === 'person' ? actor.id : held?.personId;
      const anothers = personId !== undefined && namesAnotherPerson(fields['formToken'], personId, ports.cookieKey);
      if (anothers && !definition.fromAnyonesPage) return fault('other-person');
      const waits = held && refusalBeforeLooking(definition, { actor });
      if (waits) return waits;
      return {
        ok: true,
        actor,
        read: async () =>
          Object.keys(faults).length > 0 ? fault('invalid', { fieldErrors: { ...faults } }) : { ok: true, fields },
      };
    },
    ports,
  );
}
