import { parseText, type Inline } from '#lib/guides/core/text.ts';

/** A text of the guides: paragraphs, lists, links inside the site, and numbers that lead to the list of sources. */
export function GuideText({ text }: { text: string }) {
  return parseText(text).map((block, index) =>
    block.kind === 'p' ? (
      <p key={index}>
        <Inlines inlines={block.inlines} />
      </p>
    ) : (
      <ul key={index}>
        {block.items.map((item, place) => (
          <li key={place}>
            <Inlines inlines={item} />
          </li>
        ))}
      </ul>
    ),
  );
}

/** Text, links and source numbers of one line. */
export function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    if (inline.kind === 'link')
      return (
        <a key={index} href={inline.href}>
          {inline.text}
        </a>
      );
    if (inline.kind === 'source') return <SourceMark key={index} number={inline.number} />;
    return inline.text;
  });
}

/** « [1] », read aloud as « source 1 ». */
export function SourceMark({ number }: { number: number }) {
  return (
    <sup>
      <a href={`#source-${number}`} aria-label={`source ${number}`}>
        [{number}]
      </a>
    </sup>
  );
}
