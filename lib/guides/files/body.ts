import { tidyText } from '../core/text.ts';

/** What is wrong in a file, and on which of its lines, counted from 1. */
export type LineFault = { readonly line: number; readonly message: string };

/** A text of the body with the heading above it; without one for what stands before the first. */
export type BodyPart = {
  readonly heading: string | null;
  /** Line of the heading, or the first of the body. */
  readonly line: number;
  readonly text: string;
  /** Lines of the file that the lines of `text` come from, empty ones left out. */
  readonly lines: readonly number[];
};

/** A heading is `## ` and its words. A line of text that begins with `#` has a `\` before it. */
const HEADING = /^##[ \t]+(\S[^]*)$/;
const escaped = (line: string) => (/^\\*#/.test(line) ? `\\${line}` : line);
const unescaped = (line: string) => (/^\\+#/.test(line) ? line.slice(1) : line);

/**
 * The texts of a body.
 * @param first line of the file that the body begins with
 */
export function splitBody(lines: readonly string[], first: number): { parts: BodyPart[]; faults: LineFault[] } {
  const faults: LineFault[] = [];
  const drafts: { heading: string | null; line: number; own: { line: number; text: string }[] }[] = [
    { heading: null, line: first, own: [] },
  ];
  for (const [index, raw] of lines.entries()) {
    const line = first + index;
    const text = raw.trim();
    const heading = HEADING.exec(text)?.[1];
    if (heading !== undefined) drafts.push({ heading, line, own: [] });
    else if (text.startsWith('#'))
      faults.push({ line, message: 'Un titre s’écrit « ## », une espace, puis ses mots, comme « ## Et l’argent ? ».' });
    else drafts.at(-1)!.own.push({ line, text: unescaped(text) });
  }
  const parts = drafts.map(({ heading, line, own }) => ({
    heading,
    line,
    text: tidyText(own.map(({ text }) => text).join('\n')),
    lines: own.filter(({ text }) => text !== '').map((one) => one.line),
  }));
  return { parts: parts.filter(({ heading, text }) => heading !== null || text !== ''), faults };
}

/** The body that `splitBody` reads as these texts. A heading is one line. */
export const joinBody = (parts: readonly Pick<BodyPart, 'heading' | 'text'>[]): string =>
  parts
    .map(({ heading, text }) => {
      const written = text.split('\n').map(escaped).join('\n');
      return heading === null ? written : `## ${heading.replace(/\s*\n\s*/g, ' ')}\n\n${written}`;
    })
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');

/** The line of the file that holds the character at `offset` of the part’s text. */
export function lineAt({ text, lines, line }: BodyPart, offset: number): number {
  const before = text
    .slice(0, offset + 1)
    .split('\n')
    .filter((one) => one !== '').length;
  return lines[Math.max(0, before - 1)] ?? line;
}
