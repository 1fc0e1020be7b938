import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-r5',
  title: 'Que faire après un bac R5 au Congo-Brazzaville ?',
  summary: 'Économie et gestion des entreprises agricoles : Kintélé en 2020, études à confirmer, gestion de ferme, coopératives et commerce.',
  keywords: ['bac R5', 'gestion agricole', 'économie rurale', 'entreprise agricole', 'coopérative'],
  serie: 'R5',
  intro: `
    Un article ancien, sans date, cite un centre d’examen d’Ouesso où l’on composait en R1, R3 et R5. Il rattache R5 à l’économie et à la gestion des entreprises agricoles [1]. C’est la série de celles et ceux qui se demandent non pas comment planter, mais si cela rapporte.

    Tous les lycées agricoles ne la proposent pas : en 2023, Amilcar-Cabral, à Brazzaville, énumérait cinq filières sans R5 [2]. Gardez donc une copie de vos programmes : ils aideront une école à comprendre votre bac.
  `,
  sections: [
    {
      heading: 'Les portes connues',
      text: `
        R5 figure en toutes lettres dans l’entrée 2020 de l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso) [3]. Le plus près de vous est l’[institut d’aménagement et d’environnement](/formations/udsn-issgea).

        À demander, sans préjugé : l’[ENSAF](/formations/umng-ensaf), l’[Institut supérieur de gestion](/formations/umng-isg) et les [sciences économiques](/formations/umng-fse). Les deux derniers ne connaissent peut-être pas votre série ; apportez la feuille du programme.

        Un [BTS](/formations/bts) de gestion est possible, mais vérifiez-le comme tout BTS privé.
      `,
    },
    {
      heading: 'Le métier qui manque dans les campagnes',
      text: `
        Une ferme peut tomber sans qu’une seule plante soit malade. Il suffit que personne n’ait compté l’aliment des poulets, le gasoil du tracteur et les crédits des revendeuses. Vous savez faire ce calcul.

        Offrez-le à un groupement, à une pêcherie, à une [transformatrice de poisson](/metiers/transformateur-de-poisson) : une fiche par produit, le coût, le prix, la perte. Une heure par semaine suffit au départ.

        On peut aussi acheter la récolte d’un village et la conduire en ville, avec un transporteur sûr. Commencez par un seul produit, et par une route que vous connaissez en saison des pluies.
      `,
    },
    {
      heading: 'Crédit agricole : lire avant de signer',
      text: `
        La récolte vient tard, l’échéance vient tôt. Demandez un remboursement calé sur la vente. Le [FIGA](/formations/figa) se porte caution auprès de banques, huit en 2021, pour de petites entreprises déclarées [4]. Il n’efface pas une mauvaise année.
      `,
    },
  ],
  steps: [
    'Calculez le coût complet d’un sac de foufou ou de dix poulets, perte comprise.',
    'Photocopiez les programmes de vos trois ans et joignez-les à chaque candidature.',
    'Demandez à l’institut de Kintélé si R5 est toujours reçu, et sur quelles épreuves.',
    'Proposez à un groupement de votre quartier de tenir ses comptes pendant deux mois.',
  ],
  occupations: [
    'exploitant-agricole', 'eleveur', 'conseiller-agricole', 'comptable', 'charge-de-credit', 'commercant-import-export',
    'transformateur-de-poisson', 'mareyeur',
  ],
  formations: [
    'universite-denis-sassou-nguesso', 'udsn-issgea', 'umng-ensaf', 'umng-isg', 'umng-fse', 'figa',
  ],
  sources: [
    { title: 'Fylla Saint-Eudes supervise le bac dans les départements du pays', publisher: 'Vox Congo', url: 'https://vox.cg/?p=13134', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique : le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Article sur la convention entre le FIGA et huit banques', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202106190283.html', publishedOn: '2021-06', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
