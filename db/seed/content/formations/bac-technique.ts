import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'bac-technique',
  kind: 'diplome',
  name: 'Baccalauréat technique',
  entry: 'à confirmer',
  series: [],
  summary: 'Le bac des séries E, F, G, BG, H et R. En 2025, 7 681 personnes ont réussi le bac technique ou professionnel.',
  keywords: ['bac technique', 'séries F', 'séries G', 'séries R', 'baccalauréat', 'lycée technique'],
  sections: {
    presentation: `
      C’est un vrai baccalauréat, avec en plus un métier commencé. En 2025, 15 843 candidats ont composé au bac technique et professionnel, et 7 681 ont été admis, soit 48,48 % [1]. C’était mieux que l’année d’avant.

      Les séries E et F1 à F4 vont vers l’industrie et le bâtiment. G1 à G3 et BG vont vers le bureau et le commerce, H vers l’informatique, R vers l’agriculture. En 2024, H1 et H2 faisaient partie des séries examinées [2]. D’autres lettres H et R existent : la page [lycée technique](/formations/lycee-technique) les explique. Les épreuves pratiques sont bien réelles. En 2025, des élèves des séries agricoles ont présenté des jus et de la mayonnaise, ou travaillé un sol avec une machine [3].

      L’examen suit désormais l’approche par compétences : on juge ce que l’élève sait faire, pas seulement ce qu’il récite [4].
    `,
    admission: `
      On prépare ce bac en trois ans, dans un lycée technique public ou privé. On peut aussi se présenter en candidat libre : ils étaient 3 773 en 2025 [4]. Attention, la même année, il est devenu interdit de s’inscrire à la fois au bac technique et au bac général [1].

      Le sport compte dans la note : course, triple saut, gymnastique, slalom en 2025 [5].
    `,
    apres: `
      Université, concours des écoles, instituts de [Kintélé](/formations/institut-polytechnique-kintele) ou d’[Oyo](/formations/institut-polytechnique-oyo), [BTS](/formations/bts), ou emploi. Chaque série a sa page : voyez par exemple [après un bac F3](/parcours/apres-un-bac-f3), [après un bac G3](/parcours/apres-un-bac-g3) ou [après un bac R5](/parcours/apres-un-bac-r5).
    `,
    verifier: `
      Pour chaque école visée plus tard, relevez dès la première les séries qu’elle accepte : une filière de sciences peut préférer C, D ou E. Faites-vous remettre une attestation de stage signée et datée, avec les tâches effectuées. Enfin, conservez votre relevé de notes en lieu sûr : on vous le demandera partout.
    `,
  },
  occupations: [
    'electricien', 'electromecanicien', 'technicien-instrumentation', 'technicien-telecoms', 'dessinateur-batiment', 'geometre-topographe', 'conducteur-de-travaux', 'comptable',
    'secretaire', 'commercial', 'logisticien', 'magasinier', 'technicien-informatique', 'administrateur-reseaux', 'guichetier-de-banque', 'agent-d-assurances',
    'conseiller-agricole', 'exploitant-agricole', 'eleveur', 'technicien-agroalimentaire', 'frigoriste', 'mecanicien-d-engins', 'sapeur-pompier', 'policier',
    'conducteur-de-train', 'operateur-production-petroliere',
  ],
  sources: [
    { title: 'Baccalauréat technique et professionnel : la Bouenza occupe la première place', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://www.lecourrierdekinshasa.com/node/165786', publishedOn: '2025-07-14', consultedOn: '2026-11-23' },
    { title: 'Article sur les épreuves écrites du baccalauréat technique et professionnel 2024', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202406120213.html', publishedOn: '2024-06', consultedOn: '2026-11-23' },
    { title: 'Examen d’État technique et professionnel (version pratique)', publisher: 'Le Quotidien', url: 'https://lequotidienrdc.com/congo-brazzaville-examen-detat-technique-et-professionnel-version-pratique', publishedOn: '2025-06', consultedOn: '2026-11-23' },
    { title: 'Lancement des épreuves écrites du baccalauréat technique et professionnel 2025', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/06/11/lancement-des-epreuves-ecrites-du-baccalaureat-technique-et-professionnel-2025-un-message-dencouragement-et-de-vigilance/', publishedOn: '2025-06-11', consultedOn: '2026-11-23' },
    { title: 'Démarrage des épreuves pratiques du baccalauréat technique et professionnel 2025', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/05/07/demarrage-des-epreuves-pratiques-du-baccalaureat-technique-et-professionnel-2025-16-065-candidats-a-lassaut-des-epreuves-sportives/', publishedOn: '2025-05-07', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
