import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AnswerScale } from './answer-scale.tsx';
import { Button, ButtonLink } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { CheckboxField, ChoiceField, DateField, PasswordField, SelectField, TextArea, TextField } from './field.tsx';
import { Hexagon, hexagonPoint, HexagonTable } from './hexagon.tsx';
import { Notice } from './notice.tsx';
import { PageShell } from './page-shell.tsx';
import { PoleBadge } from './pole-badge.tsx';
import { Progress } from './steps.tsx';
import { SummaryList } from './summary-list.tsx';
import { Table } from './table.tsx';

const html = (node: ReactNode) => renderToStaticMarkup(node);
const attribute = (markup: string, tag: string, name: string) =>
  new RegExp(`<${tag}\\b[^>]*\\s${name}="([^"]*)"`).exec(markup)?.[1];
const ids = (markup: string) => [...markup.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);

const NAMES = { R: 'Réaliste', I: 'Investigateur', A: 'Artistique', S: 'Social', E: 'Entreprenant', C: 'Méthodique' };
const SCORES = { R: 12, I: 24.5, A: 28, S: 36, E: 15, C: null };
const LABELS = ['pas du tout', 'pas', 'égal', 'oui', 'beaucoup', 'ne connais pas'].map((label, i) => ({
  value: String(i),
  label,
}));
/** How React spells attributes; browsers do not care. */
const REACT_WRITES = {
  'void-style': 'off',
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'no-inline-style': 'error',
} as const;
const MESSAGE = 'Écrivez une réponse';

describe('fields', () => {
  const faulty: [string, ReactNode, string][] = [
    ['TextField', <TextField name="f" label="L" hint="H" error={MESSAGE} />, 'input'],
    [
      'PasswordField',
      <PasswordField name="f" label="L" autoComplete="new-password" hint="H" error={MESSAGE} />,
      'input',
    ],
    ['TextArea', <TextArea name="f" label="L" hint="H" error={MESSAGE} />, 'textarea'],
    ['SelectField', <SelectField name="f" label="L" options={[]} hint="H" error={MESSAGE} />, 'select'],
    ['CheckboxField', <CheckboxField name="f" label="L" hint="H" error={MESSAGE} />, 'input'],
    ['ChoiceField', <ChoiceField name="f" legend="L" options={[]} hint="H" error={MESSAGE} />, 'fieldset'],
    ['DateField', <DateField name="f" legend="L" values={{}} hint="H" error={MESSAGE} />, 'fieldset'],
  ];

  it.each(faulty)('%s: the summary link, the label, the hint and the error meet', (_, node, tag) => {
    const markup = html(node);
    expect(ids(markup)).toContain('f');
    const described = attribute(markup, tag, 'aria-describedby')!.split(' ');
    expect(described).toEqual(['f-aide', 'f-erreur']);
    for (const id of described) expect(ids(markup)).toContain(id);
    expect(markup).toContain(`Erreur\u00a0: ${MESSAGE}`);
    if (tag === 'fieldset') expect(markup).toMatch(/<legend>L/);
    else {
      // A label names its field by `for`, or by wrapping it.
      expect(attribute(markup, 'label', 'for') === 'f' || /<label[^>]*><input[^>]*id="f"/.test(markup)).toBe(true);
      expect(attribute(markup, tag, 'aria-invalid')).toBe('true');
    }
  });

  it('say nothing of errors when there are none', () => {
    const markup = html(
      <>
        <TextField name="f" label="L" required />
        <DateField name="d" legend="D" values={{ jour: '7' }} />
      </>,
    );
    expect(markup).not.toMatch(/aria-invalid|aria-describedby|tabindex|Erreur/);
    expect(markup).toMatch(/name="d-jour"[^>]*value="7"/);
    expect(ids(markup)).toEqual(['f', 'd', 'd-jour', 'd-mois', 'd-annee']);
  });

  it('mark optional and required without the browser’s own blocking', () => {
    const optional = html(<TextField name="f" label="L" />);
    const required = html(<TextField name="f" label="L" required />);
    expect(optional).toContain('(facultatif)');
    expect(required).not.toContain('(facultatif)');
    expect(required).toContain('aria-required="true"');
    expect(required).not.toMatch(/\srequired/);
  });

  it('keep what was chosen', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    const checked = (node: ReactNode) => html(node).match(/<input[^>]*checked=""[^>]*>/g);
    expect(checked(<ChoiceField name="f" legend="L" options={options} value="b" />)).toEqual([
      expect.stringContaining('value="b"'),
    ]);
    expect(html(<SelectField name="f" label="L" options={options} defaultValue="b" />)).toMatch(
      /<option value="b" selected/,
    );
    expect(checked(<CheckboxField name="f" label="L" defaultChecked />)).toEqual([
      expect.stringContaining('value="oui"'),
    ]);
    expect(checked(<CheckboxField name="f" label="L" />)).toBeNull();
  });
});

describe('ErrorSummary', () => {
  it('links each message to its field, or is absent', () => {
    expect(html(<ErrorSummary errors={[]} />)).toBe('');
    const markup = html(<ErrorSummary errors={[{ field: 'f', message: MESSAGE }]} />);
    expect(markup).toContain(`<a href="#f">${MESSAGE}</a>`);
    expect(markup).toMatch(/role="alert" tabindex="-1"/);
  });
});

describe('AnswerScale', () => {
  it('names the question and keeps the answer', () => {
    const markup = html(
      <AnswerScale name="q12" legend="Peindre un mur" number={12} total={60} labels={LABELS} value="5" />,
    );
    expect(markup).toMatch(/<legend><span>Question 12 sur 60<\/span>Peindre un mur<\/legend>/);
    expect(markup.match(/type="radio"/g)).toHaveLength(6);
    expect(markup.match(/<input[^>]*checked=""[^>]*>/g)).toEqual([expect.stringContaining('value="5"')]);
  });

  it('has an error that the summary can reach', () => {
    const markup = html(
      <AnswerScale name="q12" legend="Peindre" number={12} total={60} labels={LABELS} error={MESSAGE} />,
    );
    expect(markup).toMatch(/<fieldset[^>]*id="q12"[^>]*tabindex="-1"[^>]*aria-describedby="q12-erreur"/);
    expect(ids(markup)).toContain('q12-erreur');
  });

  it('leaves room for the framework: twelve questions take at most 1.5 KB compressed', () => {
    const page = Array.from({ length: 12 }, (_, i) => (
      <AnswerScale
        key={i}
        name={`q${i}`}
        legend={`Une activité de ${i} mots, un peu longue, à la maison`}
        number={i}
        total={60}
        labels={LABELS}
      />
    ));
    expect(gzipSync(html(page)).length).toBeLessThan(1500);
  });
});

describe('Hexagon', () => {
  it('puts R on top and its opposite, S, below', () => {
    const [r, s] = [hexagonPoint(0, 1), hexagonPoint(3, 1)];
    expect(r.x).toBe(s.x);
    expect(r.y).toBeLessThan(s.y);
    // A regular hexagon: the distance between neighbours is the radius.
    const i = hexagonPoint(1, 1);
    expect(Math.hypot(i.x - r.x, i.y - r.y)).toBeCloseTo((s.y - r.y) / 2, 0);
  });

  it('says its sentence and draws no point for a missing score', () => {
    const markup = html(<Hexagon scores={SCORES} max={40} sentence="Vos trois pôles" />);
    expect(markup).toMatch(/<svg[^>]*role="img"[^>]*><title>Vos trois pôles<\/title>/);
    expect(markup.match(/<circle/g)).toHaveLength(5);
    expect(markup).not.toContain('style=');
  });

  it('has a table of six rows with letter, name and score', () => {
    const markup = html(<HexagonTable scores={SCORES} max={40} names={NAMES} />);
    expect(markup.match(/<th scope="row">/g)).toHaveLength(6);
    expect(markup).toContain('24,5\u00a0sur\u00a040');
    expect(markup).toContain('pas assez de réponses');
    for (const [letter, name] of Object.entries(NAMES)) expect(markup).toMatch(new RegExp(`<b>${letter}</b> ${name}`));
  });

  it('weighs at most 2 KB, and 3 KB with its table', () => {
    expect(html(<Hexagon scores={SCORES} max={40} sentence="s" />).length).toBeLessThanOrEqual(2 * 1024);
    const both = html(
      <>
        <Hexagon scores={SCORES} max={40} sentence="s" />
        <HexagonTable scores={SCORES} max={40} names={NAMES} />
      </>,
    );
    expect(both.length).toBeLessThanOrEqual(3 * 1024);
  });
});

describe('PageShell', () => {
  it('offers sign-in to visitors and marks the current page', () => {
    const markup = html(
      <PageShell nav="guest" current="/metiers">
        x
      </PageShell>,
    );
    expect(markup).toMatch(/^<a class="skip" href="#contenu">/);
    expect(markup).toMatch(/<main id="contenu"/);
    expect(markup).toContain('href="/connexion"');
    expect(markup.match(/aria-current="page"/g)).toHaveLength(1);
    expect(markup).not.toContain('/deconnexion');
  });

  it('says nothing about who reads a page that is the same for everybody', () => {
    const markup = html(<PageShell>x</PageShell>);
    expect(markup).toContain('href="/tableau-de-bord"');
    expect(markup).not.toContain('/connexion');
  });

  it('offers sign-out to people as a POST with its token', () => {
    const markup = html(
      <PageShell nav="signed-in" formToken="t0k" personName="Mireille">
        x
      </PageShell>,
    );
    expect(markup).toMatch(
      /<form action="\/deconnexion" method="post"><input type="hidden" name="formToken" value="t0k"\/>/,
    );
    expect(markup).not.toContain('href="/connexion"');
    expect(markup).toContain('Mireille');
  });
});

it('every component is valid HTML', async () => {
  const page = html(
    <PageShell nav="signed-in" formToken="t">
      <ErrorSummary errors={[{ field: 'a', message: MESSAGE }]} />
      <h1>Titre</h1>
      <form method="post" noValidate>
        <TextField name="a" label="A" hint="h" error={MESSAGE} width="short" inputMode="tel" autoComplete="tel" />
        <PasswordField name="b" label="B" autoComplete="current-password" />
        <TextArea name="c" label="C" />
        <SelectField name="d" label="D" options={[{ value: '1', label: 'Un' }]} />
        <CheckboxField name="e" label="E" hint="h" />
        <ChoiceField
          name="f"
          legend="F"
          options={[
            { value: '1', label: 'Un', hint: 'h' },
            { value: '2', label: 'Deux' },
          ]}
        />
        <DateField name="g" legend="G" values={{}} />
        <AnswerScale name="h" legend="H" number={1} total={60} labels={LABELS} />
        <Button variant="danger" name="x" value="y">
          Supprimer
        </Button>
      </form>
      <ButtonLink href="/methode" variant="quiet">
        Méthode
      </ButtonLink>
      <Notice>Texte</Notice>
      <Notice tone="attention">
        <p>Texte</p>
      </Notice>
      <Table caption="T" head={['a', 'b']} rows={[['1', '2']]} />
      <SummaryList rows={[{ term: 't', value: 'v', action: <a href="/profil">Changer</a> }]} />
      <PoleBadge pole="R" name="Réaliste" />
      <Progress current={1} total={5} label="Page 1 sur 5" />
      <Hexagon scores={SCORES} max={40} sentence="s" />
    </PageShell>,
  );
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: REACT_WRITES });
  const report = await validator.validateString(page);
  expect(report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector ?? ''}`))).toEqual(
    [],
  );
});
