import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTemplate, TEMPLATES, type AnyTemplate } from './registry.ts';
import { motDePasseChange } from './templates/mot-de-passe-change.ts';
import { reinitialisation } from './templates/reinitialisation.ts';

const site = { name: 'Orientation Pro Congo', url: 'https://orientation.example', operator: null };
const all = TEMPLATES as unknown as readonly AnyTemplate[];
const rendered = (template: AnyTemplate) => template.render(template.schema.parse(template.sample), site);

test('each file in templates/ is in the registry under its own name, once', () => {
  const files = readdirSync(join(import.meta.dirname, 'templates'))
    .filter((name) => name !== 'letter.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  expect(all.map(({ kind }) => kind).sort()).toEqual(files.sort());
  for (const template of all) expect(findTemplate(template.kind)).toBe(template);
  expect(findTemplate('inconnu')).toBeNull();
});

describe.each(all.map((template) => [template.kind, template] as const))('%s', (_kind, template) => {
  const { subject, text, html } = rendered(template);
  const lines = text.split('\n');
  const prose = [subject, ...lines.filter((line) => !line.startsWith('http') && line !== '-- ')];

  test('has a short subject on one line, which no data can change', () => {
    expect(subject.length).toBeGreaterThan(9);
    expect(subject.length).toBeLessThanOrEqual(70);
    expect(subject).toMatch(/^\p{Lu}[^\r\n]*[^.\s]$/u);
    const sample = template.sample as Record<string, unknown>;
    for (const value of Object.values(sample)) if (typeof value === 'string') expect(subject).not.toContain(value);
  });

  test('is set the French way', () => {
    for (const line of prose) {
      expect(line, 'straight apostrophe or quotation mark').not.toMatch(/['"]/);
      expect(line, 'ordinary space, or none, before a high sign').not.toMatch(/(^|[^\u202f])[;!?]/);
      expect(line, 'ordinary space before a colon').not.toMatch(/[^\u00a0\d]:/);
      expect(line, 'quotation marks').not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
      expect(line, 'two spaces, three dots, a space at the end').not.toMatch(/ {2}|\.\.\.| $/);
    }
    expect(text).not.toMatch(/bientôt|garanti|(?<!\p{L})(tu|ton|ta|tes|toi)(?!\p{L})/iu);
    expect(text).toMatch(/\bvo(us|tre|s)\b/i);
  });

  test('says who writes, why, and what to do if it is a mistake', () => {
    expect(text).toContain(site.name);
    expect(text.startsWith('Bonjour,\n\n')).toBe(true);
    expect(text).toMatch(/(n’était pas vous|n’êtes ni|n’avez pas passé)[^?]*\u202f\?/);
    expect(lines.at(-2)).toBe(`${site.url}/contact`);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('names who runs the site, or says that nobody is named', () => {
    expect(text).toContain('-- \nCette installation ne nomme pas l’organisme qui la fait marcher.\n');
    const operator = {
      name: 'Association <b>Boussole</b> & cie',
      address: '12, avenue de l’Exemple, Brazzaville',
      phone: '+242 06 612 34 56',
      email: 'aide@boussole.example',
    };
    const named = template.render(template.schema.parse(template.sample), { ...site, operator });
    const line = (name: string) =>
      `Responsable de ce service\u00a0: ${name}, 12, avenue de l’Exemple, Brazzaville. Téléphone\u00a0: +242\u00a006\u00a0612\u00a034\u00a056. E-mail\u00a0: aide@boussole.example`;
    expect(named.text).toContain(`-- \n${line(operator.name)}\n`);
    expect(named.html).toContain(`<p>${line('Association &#60;b&#62;Boussole&#60;/b&#62; &#38; cie')}</p>`);
    expect(named.text.split('\n').at(-2)).toBe(`${site.url}/contact`);
    expect(named.subject).toBe(subject);
  });

  test('each address stands alone on its line, in both versions', () => {
    const addresses = lines.filter((line) => line.includes('http'));
    for (const line of addresses) expect(line).toMatch(/^https?:\/\/\S+$/);
    for (const value of Object.values(template.sample as object))
      if (/^https?:/.test(String(value))) expect(addresses).toContain(value);
    expect([...new Set([...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]))].sort()).toEqual(
      [...new Set(addresses)].sort(),
    );
  });

  test('the HTML version loads and runs nothing', () => {
    expect(html).not.toMatch(/<(script|img|link|iframe|form|object|svg)|\son\w+=|url\(|javascript:/i);
    expect(html.length).toBeLessThan(6000);
  });

  test('refuses an address that is not one', () => {
    const sample = template.sample as Record<string, unknown>;
    const links = Object.keys(sample).filter((name) => /^url/.test(name));
    for (const name of links) {
      for (const bad of [
        'javascript:alert(1)',
        'https://a.example/x\nhttps://evil.test',
        'https://a.example/"><script>',
        '//evil.test',
        '',
      ]) {
        expect(template.schema.safeParse({ ...sample, [name]: bad }).success, bad).toBe(false);
      }
    }
  });
});

test('a moment is said in the time of Brazzaville (UTC+1, no summer time)', () => {
  const said = (when: string | Date) => motDePasseChange.render(motDePasseChange.schema.parse({ when }), site).text;
  expect(said('2026-07-01T23:30:00.000Z')).toContain(
    'le 2\u00a0juillet\u00a02026 à 00\u00a0h\u00a030 (heure de Brazzaville)',
  );
  expect(said('2026-02-28T23:00:00+00:00')).toContain('le 1er\u00a0mars\u00a02026 à 00\u00a0h\u00a000');
  expect(said(new Date('2026-12-31T08:05:00Z'))).toContain('le 31\u00a0décembre\u00a02026 à 09\u00a0h\u00a005');
});

test.each([
  [1, '1\u00a0minute.'],
  [30, '30\u00a0minutes.'],
  [60, '1\u00a0heure.'],
  [90, '90\u00a0minutes.'],
  [1440, '24\u00a0heures.'],
])('%i minutes are said as "%s"', (minutes, said) => {
  const { text } = reinitialisation.render({ url: 'https://a.example/x', minutes }, site);
  expect(text).toContain(`pendant ${said}`);
});
