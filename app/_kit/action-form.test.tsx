import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { fault } from '#lib/access/core/fault.ts';
import { ActionForm } from './action-form.tsx';

// What the action answered, which React hands to the form.
const answer = vi.hoisted(() => ({ state: {} as object }));
vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  useActionState: () => [answer.state, () => undefined],
}));

const drawn = (state: object): string => {
  answer.state = state;
  return renderToStaticMarkup(
    <ActionForm
      action={async () => ({ fault: null, values: {} })}
      formToken="jeton"
      page="/profil/modifier"
      id="profil"
      fields={[{ kind: 'text', name: 'nom', label: 'Nom' }]}
      values={{ nom: 'Ben' }}
      submit="Enregistrer"
    />,
  );
};

it('shows what was sent when it is refused, also what was emptied', () => {
  expect(drawn({ fault: fault('outage'), values: { nom: 'Benoît' } })).toContain('value="Benoît"');
  expect(drawn({ fault: fault('outage'), values: {} })).not.toContain('value="Ben"');
});

it('shows what is stored when another person’s page was sent, and says that nothing was saved', () => {
  const html = drawn({ fault: fault('other-person'), values: {} });
  expect(html).toContain('value="Ben"');
  expect(html).toContain('Rien n’a été enregistré');
});
