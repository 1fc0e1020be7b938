import { frenchDay } from '#lib/platform/document/french-date.ts';

/** On paper only: a line to write whose sheet it is, and the day where the page does not say it. */
export const SheetOwner = ({ day }: { day?: Date }) => (
  <p className="print-only">
    Prénom (si vous voulez) : ……………………………
    {day && ` Test passé le ${frenchDay(day)}.`}
  </p>
);
