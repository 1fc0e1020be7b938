import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'figa',
  kind: 'appui',
  name: 'FIGA, fonds de garantie pour les petites entreprises',
  town: 'Brazzaville',
  entry: 'à confirmer',
  series: [],
  summary: 'Un fonds public qui se porte caution auprès des banques et conseille les personnes qui créent ou développent une petite entreprise.',
  keywords: ['crédit', 'petite entreprise', 'caution', 'banque', 'artisanat', 'création'],
  sections: {
    presentation: `
      Une banque refuse souvent de prêter à un petit atelier, faute de maison ou de terrain à mettre en gage. Le FIGA peut se porter caution : si l’emprunteur ne rembourse pas, il prend sur lui une partie du risque [1]. Ses guichets ont ouvert le 12 janvier 2021 à Brazzaville [2].

      Il s’adresse aux très petites, petites et moyennes entreprises et aux artisans. Son travail a trois volets : aider à lancer un projet, se porter caution, accompagner ensuite par des conseils [2].

      Huit banques ont signé avec lui en juin 2021. Ses équipes sont passées à Brazzaville, Pointe-Noire, Dolisie, Nkayi, Owando, Oyo et Ouesso [3]. Un accord avec un fonds africain de solidarité date de mars 2024 [4]. Pour 2025, son conseil d’administration compte 2 281 bénéficiaires de la caution et 1 634 projets accompagnés [7].
    `,
    admission: `
      Ce n’est pas une école : on y présente un projet. La façon de déposer la demande est à confirmer au guichet. D’après le site du fonds, la caution destinée aux débuts d’activité demande [6] :
      - un siège au Congo et un capital détenu par des Congolaises ou des Congolais
      - une entreprise déclarée, ou en train de l’être
      - un compte en banque ou en microfinance
      - un plan d’affaires, c’est-à-dire le projet chiffré par écrit
      - l’accord de se former et d’être suivi après le prêt

      Le site cite aussi les comptes de trois années : demandez au guichet ce qu’on exige d’une activité toute neuve.

      Préparez une page claire : ce que vous vendez, à qui, à quel prix, ce que cela coûte, ce qu’il vous manque. Un cahier de recettes et de dépenses de plusieurs mois parle plus que de belles phrases.
    `,
    apres: `
      Obtenir une caution ne veut pas dire recevoir un don. Le prêt reste à rembourser, avec des intérêts, même les mauvais mois. Certains projets avancent mieux sans crédit, en grandissant lentement ; d’autres ont besoin d’une machine tout de suite. La page [se mettre à son compte](/parcours/se-mettre-a-son-compte) aide à choisir.
    `,
    verifier: `
      Avant toute signature, lisez le taux, la durée et ce que vous perdez si vous ne payez pas. Le site parle d’une part couverte de 80 % au plus, sur trois ans au plus [6] : demandez la part accordée à votre dossier et les frais à payer. Une personne mineure ne peut pas emprunter. En juin 2022, l’État n’avait versé qu’un tiers du capital prévu [5] : informez-vous sur ce qu’il peut engager cette année.
    `,
  },
  occupations: [
    'gerant-de-boutique', 'restaurateur', 'couturier', 'menuisier', 'eleveur', 'transformateur-de-poisson',
  ],
  sources: [
    { title: 'Article sur la convention entre le FIGA et huit banques', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202106190283.html', publishedOn: '2021-06', consultedOn: '2026-11-23' },
    { title: 'Article sur l’ouverture des guichets du FIGA', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202101120815.html', publishedOn: '2021-01', consultedOn: '2026-11-23' },
    { title: 'Article sur l’appui du FIGA aux porteurs de projets', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202201250319.html', publishedOn: '2022-01', consultedOn: '2026-11-23' },
    { title: 'Article sur l’accord entre le Fonds d’impulsion, de garantie et d’accompagnement (FIGA) et le Fonds africain de solidarité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202403130404.html', publishedOn: '2024-03', consultedOn: '2026-11-23' },
    { title: 'Article sur le premier conseil d’administration du FIGA', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202206290671.html', publishedOn: '2022-06', consultedOn: '2026-11-23' },
    { title: 'La garantie d’impulsion : présentation, critères et conditions', publisher: 'FIGA', url: 'https://figa.cg/?p=6962', consultedOn: '2026-11-23' },
    { title: 'Figa : plus de 1 500 bénéficiaires en 2025', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202602170171.html', publishedOn: '2026-02-17', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
