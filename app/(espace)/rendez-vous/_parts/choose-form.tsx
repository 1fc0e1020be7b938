import { Button } from '#app/_ui/button.tsx';
import { SelectField } from '#app/_ui/field.tsx';
import type { FreeWeek } from '#lib/appointments/index.ts';
import { READER_ZONES, type Choice } from '#lib/appointments/core/choice.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { adviserWords, modeWords } from './words.ts';

/** With whom, where, how, and on whose clock: a form that only changes what is shown. */
export function ChooseForm({ free, choice }: { free: FreeWeek; choice: Choice }) {
  const zones = [...new Set<string>([...READER_ZONES, choice.zone])];
  return (
    <details open={free.hours.length === 0}>
      <summary>Choisir la personne ou le lieu</summary>
      <form method="get" action="/rendez-vous/heures#heures">
        <input type="hidden" name="motif" value={free.motif.slug} />
        {choice.week && <input type="hidden" name="semaine" value={choice.week} />}
        <SelectField
          name="conseil"
          label="Avec qui ?"
          defaultValue={free.adviser?.id ?? ''}
          options={[
            { value: '', label: 'La première personne disponible' },
            ...free.advisers.map((adviser) => ({ value: adviser.id, label: adviserWords(adviser) })),
          ]}
        />
        {free.places.length > 1 && (
          <SelectField
            name="lieu"
            label="Où ?"
            defaultValue={free.place?.id ?? ''}
            options={[
              { value: '', label: 'N’importe quel lieu' },
              ...free.places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {free.modes.length > 1 && (
          <SelectField
            name="mode"
            label="Comment ?"
            defaultValue={free.mode ?? ''}
            options={free.modes.map((mode) => ({ value: mode, label: modeWords(mode) }))}
          />
        )}
        <SelectField
          name="fuseau"
          label="À l’heure de quelle ville ?"
          defaultValue={choice.zone}
          options={zones.map((zone) => ({ value: zone, label: zoneName(zone) }))}
        />
        <Button variant="secondary">Montrer les heures</Button>
      </form>
    </details>
  );
}
