import type { Analysis } from './analyse.ts';
import {
  ASK,
  ASK_FIGA,
  EXPLAIN,
  FINISH,
  MEET,
  NOTICE,
  POLE_TEXTS,
  QUALITY_REASONS,
  TRY_WHOM,
  WATCH,
  listed,
  quoted,
} from './interpretation-texts.ts';
import { methodSentences } from './interpretation-method.ts';
import { attracts } from './scoring.ts';
import { DETACHED_Z } from './variance.ts';
import { POLES } from '#lib/interests/poles.ts';
import type { Instrument } from './types.ts';
import type { Pole } from '#lib/interests/poles.ts';

export interface PoleReading {
  readonly pole: Pole;
  readonly name: string;
  readonly description: string;
  /** 0–40; null without enough answers. Not rounded. */
  readonly score: number | null;
  /** The other poles of its tied group. */
  readonly tiedWith: readonly Pole[];
  /** Quotes activities that the person liked. */
  readonly sentence: string;
}

export interface NextStep {
  readonly action: string;
  readonly whom: string;
}

export interface Interpretation {
  readonly notice: string;
  readonly headline: string;
  /**
   * From the most liked group down when there are groups ('nette', 'indication'), otherwise in hexagon order: then
   * nothing is ranked.
   */
  readonly poles: readonly PoleReading[];
  readonly certainty: readonly string[];
  /** Always three, all free. */
  readonly nextSteps: readonly [NextStep, NextStep, NextStep];
  readonly methodSentences: readonly string[];
}

const nameOf = (pole: Pole): string => quoted(POLE_TEXTS[pole].name);
const namesOf = (poles: readonly Pole[]): string => listed(poles.map(nameOf));
const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);

/** Where somebody leans; of more than three poles, what they lean away from says it in fewer words. */
function leaningOf(first: readonly Pole[]): string {
  const others = POLES.filter((pole) => !first.includes(pole));
  if (first.length <= 3 || others.length === 0) return `vous semblez pencher vers ${namesOf(first)}`;
  return `${namesOf(others)} vous ${others.length > 1 ? 'attirent' : 'attire'} moins que le reste`;
}

function headline({ preference, groups, scores, maxScore }: Analysis): string {
  if (preference === 'incomplet') return 'Il manque des réponses pour vous donner un résultat.';
  if (preference === 'sans-preference') return 'Vos réponses ne montrent pas de préférence nette aujourd’hui.';
  const [first = [], second = []] = groups;
  // Under the middle of the scale even the first pole is rather disliked: “attire” would be false.
  const likedLittle = !first.some((pole) => attracts(scores[pole], maxScore));
  if (preference === 'indication' && !likedLittle) return `Une indication, à vérifier\u00a0: ${leaningOf(first)}.`;
  const start = likedLittle
    ? 'Peu d’activités du test vous plaisent. Les moins éloignées de vos goûts'
    : 'Ce qui vous attire le plus';
  const lead = `${start}\u00a0: ${namesOf(first)}${first.length > 1 ? ', à égalité' : ''}.`;
  // What comes second is named only when it is liked: a rank alone attracts nobody.
  const secondLiked = second.some((pole) => attracts(scores[pole], maxScore));
  return secondLiked && first.length + second.length <= 3 ? `${lead} Ensuite\u00a0: ${namesOf(second)}.` : lead;
}

function poleSentence(analysis: Analysis, instrument: Instrument, pole: Pole): string {
  const liked = new Set(analysis.likedItemIds[pole]);
  const score = analysis.scores[pole];
  if (score === null) return 'Trop peu d’activités de cette famille ont une réponse pour donner un score.';
  if (liked.size === 0) return 'Aucune activité de cette famille ne vous attire aujourd’hui.';
  const texts = new Map(instrument.items.map(({ id, text }) => [id, text]));
  return `Vous aimeriez ${listed([...liked].map((id) => quoted(lowerFirst(texts.get(id) ?? ''))))}.`;
}

function readings(analysis: Analysis, instrument: Instrument): PoleReading[] {
  const order = analysis.groups.length > 0 ? analysis.groups.flat() : POLES;
  return order.map((pole) => ({
    pole,
    name: POLE_TEXTS[pole].name,
    description: POLE_TEXTS[pole].description,
    score: analysis.scores[pole],
    tiedWith: (analysis.groups.find((group) => group.includes(pole)) ?? []).filter((other) => other !== pole),
    sentence: poleSentence(analysis, instrument, pole),
  }));
}

/**
 * How far ahead the one leading pole is, when it is liked. The groups are measured with one standard error, which
 * would name a wrong pole about one time in seven: standing out asks for more.
 */
function leadSentences({ groups, scores, maxScore, standardErrorOfDifference }: Analysis): string[] {
  const [first = []] = groups;
  const [lead] = first;
  if (first.length !== 1 || lead === undefined || !attracts(scores[lead], maxScore)) return [];
  const enough = DETACHED_Z * (standardErrorOfDifference ?? Infinity);
  const near = groups.flat().filter((pole) => pole !== lead && (scores[lead] ?? 0) - (scores[pole] ?? 0) < enough);
  return near.length === 0
    ? [`${namesOf(first)} se détache des autres pôles dans vos réponses.`]
    : [
        `${namesOf(first)} arrive en premier, mais de peu devant ${namesOf(near)}\u00a0: un autre jour, l’ordre pourrait changer.`,
      ];
}

function preferenceSentences(analysis: Analysis): string[] {
  const { preference, groups, scores, indices, maxScore } = analysis;
  if (preference === 'incomplet') {
    const missing = POLES.filter((pole) => scores[pole] === null);
    return [`Il faut au moins huit réponses sur dix dans chaque pôle. Il en manque pour ${namesOf(missing)}.`];
  }
  if (preference === 'sans-preference') {
    const level = (indices?.elevation ?? 0) / maxScore;
    const why =
      level >= 0.7
        ? 'Beaucoup d’activités très différentes vous plaisent.'
        : level <= 0.3
          ? 'Peu d’activités du test vous plaisent.'
          : 'Vos réponses sont proches d’un pôle à l’autre.';
    return [
      why,
      'Nous ne classons donc ni les pôles ni les métiers. Ce n’est pas un échec\u00a0: essayer des activités nouvelles aide à savoir ce que l’on aime.',
    ];
  }
  if (preference === 'indication') {
    return [
      'C’est une indication, pas une certitude\u00a0: l’écart entre vos pôles pourrait encore venir du hasard.',
      'Essayez des activités de ces familles, et voyez si elles vous plaisent vraiment.',
    ];
  }
  // Poles that one does not care for may tie as they like: only the leading group and liked ones are worth a sentence.
  const ties = groups
    .filter(
      (group, index) => group.length > 1 && (index === 0 || group.some((pole) => attracts(scores[pole], maxScore))),
    )
    .map((group) => `${namesOf(group)} sont à égalité\u00a0: l’écart est trop petit pour les classer.`);
  return [...leadSentences(analysis), ...ties];
}

const unansweredCount = ({ answeredCount, unknownCount }: Analysis, instrument: Instrument): number =>
  instrument.items.length - answeredCount - unknownCount;

function certainty(analysis: Analysis, instrument: Instrument): string[] {
  const { unknownCount, quality } = analysis;
  const sentences = preferenceSentences(analysis);
  if (unknownCount > 0) {
    sentences.push(
      unknownCount === 1
        ? 'Vous ne connaissiez pas une activité\u00a0: elle n’est pas comptée.'
        : `Vous ne connaissiez pas ${unknownCount} activités\u00a0: elles ne sont pas comptées.`,
    );
  }
  const unanswered = unansweredCount(analysis, instrument);
  if (unanswered > 0)
    sentences.push(
      unanswered === 1 ? 'Une question est restée sans réponse.' : `${unanswered} questions sont restées sans réponse.`,
    );
  if (quality.level === 'prudence') {
    const kinds = quality.flags.map(({ kind }) => kind);
    // Low variance and one-sidedness would say the same thing twice.
    const told = kinds.filter((kind) => kind !== 'un-seul-cote' || !kinds.includes('peu-de-variation'));
    const reasons = listed(told.map((kind) => QUALITY_REASONS[kind]));
    sentences.push(
      `Prenez ce résultat avec prudence\u00a0: ${reasons}. Vous pouvez refaire le test au calme, quand vous voulez.`,
    );
  }
  if (analysis.preference !== 'incomplet')
    sentences.push('Vos goûts peuvent changer\u00a0: ce résultat dit ce que vous avez répondu aujourd’hui.');
  return sentences;
}

function nextSteps({ preference, groups, unknownCount }: Analysis, unanswered: number): Interpretation['nextSteps'] {
  if (preference === 'incomplet') {
    return [
      unanswered > 0 ? FINISH : WATCH,
      unknownCount > 0 ? EXPLAIN : MEET,
      { action: 'Posez vos questions sur les études et les formations.', whom: ASK.whom },
    ];
  }
  if (preference === 'sans-preference') {
    return [
      {
        action:
          'Essayez pendant une semaine une activité que vous n’avez jamais faite, puis une autre très différente. Notez laquelle vous donne envie de continuer.',
        whom: TRY_WHOM,
      },
      MEET,
      ASK,
    ];
  }
  const [first = []] = groups;
  // With a tie at the top no pole is chosen in the reader’s place: all the trials, or a free choice beyond two.
  const trials = first.map((pole, index) =>
    index === 0 ? POLE_TEXTS[pole].trial : lowerFirst(POLE_TEXTS[pole].trial),
  );
  const trial =
    first.length > 2
      ? 'Choisissez une activité du test qui est possible près de chez vous, dans la famille de votre choix, et essayez-la cette semaine.'
      : trials.join(' Ou bien\u00a0: ');
  const ask = first.includes('E') ? { action: ASK.action, whom: `${ASK.whom} ${ASK_FIGA}` } : ASK;
  return [{ action: trial, whom: TRY_WHOM }, MEET, ask];
}

/**
 * An analysis in words, in French, in the order in which a result is read. In: an analysis and the very instrument
 * version it was made with. Pure. It never names an occupation “for you” and never ranks what is not told apart.
 */
export function interpret(analysis: Analysis, instrument: Instrument): Interpretation {
  return {
    notice: NOTICE,
    headline: headline(analysis),
    poles: readings(analysis, instrument),
    certainty: certainty(analysis, instrument),
    nextSteps: nextSteps(analysis, unansweredCount(analysis, instrument)),
    methodSentences: methodSentences(analysis, instrument),
  };
}
