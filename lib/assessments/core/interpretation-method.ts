import { knowsIndication, type Analysis } from './analyse.ts';
import { points, quoted } from './interpretation-texts.ts';
import type { Instrument } from './types.ts';

/** How the result was made, for the curious and for the counsellor. The figures are those of this very result. */
export function methodSentences(analysis: Analysis, instrument: Instrument): string[] {
  const label = (value: number | 'x'): string =>
    quoted(instrument.scaleLabels.find((scale) => scale.value === value)?.label ?? String(value));
  const perPole = analysis.maxScore / 4;
  const threshold = analysis.standardErrorOfDifference;
  return [
    `Le test compte ${instrument.items.length} activités, ${perPole} pour chacun des six pôles, dans un ordre mélangé.`,
    `Une réponse vaut de 0 (${label(0)}) à 4 (${label(4)}). Le score d’un pôle va de 0 à ${analysis.maxScore}.`,
    `${label('x')} ne compte pas. Un pôle n’a un score que si au moins huit activités sur dix ont une réponse.`,
    knowsIndication(analysis)
      ? 'Une analyse de variance dit si vos réponses distinguent les six pôles\u00a0: une préférence est nette jusqu’au seuil de 5\u00a0%, c’est une indication jusqu’à 20\u00a0%, et au-delà rien n’est classé.'
      : 'Si vos réponses ne distinguent pas assez les six pôles (analyse de variance, seuil de 5\u00a0%), rien n’est classé.',
    threshold === null || analysis.groups.length === 0
      ? 'Deux pôles trop proches sont dits à égalité. L’écart qui compte est calculé avec vos propres réponses.'
      : `Deux pôles sont dits à égalité quand leur écart est plus petit que ${points(threshold)}. Ce nombre est calculé avec vos propres réponses.`,
    'Un pôle se détache des autres quand son avance sur le suivant est au moins 1,645\u00a0fois cet écart. En dessous, nous disons qu’il arrive en premier de peu.',
    'Ces règles sont provisoires.',
    'Vos scores ne sont pas comparés à ceux d’autres personnes\u00a0: il n’existe pas encore assez de réponses vérifiées au Congo.',
    'Les six pôles viennent de la théorie de John Holland. Les activités ont été écrites pour ce site.',
    'Ce résultat sert à explorer des pistes. Il ne doit jamais servir à choisir ou à refuser une personne.',
  ];
}
