import { Button } from '#app/_ui/button.tsx';

/** Looks for a trade, a school or a situation; a plain GET, so that the address can be shared. */
export function SearchForm({ value = '' }: { value?: string }) {
  return (
    <form action="/recherche" method="get" role="search" className="search">
      <label htmlFor="q">Chercher un métier, une école, une question</label>
      <div>
        <input id="q" name="q" type="search" defaultValue={value} maxLength={80} autoComplete="off" />{' '}
        <Button variant="secondary">Chercher</Button>
      </div>
    </form>
  );
}
