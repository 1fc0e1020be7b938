import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'se-mettre-a-son-compte',
  title: 'Comment se mettre à son compte au Congo-Brazzaville ?',
  summary: 'Essayer petit, compter, déclarer son activité à l’ACPCE, prendre la carte d’artisan, épargner avant d’emprunter, puis voir le FIGA.',
  keywords: ['entreprise', 'ACPCE', 'carte d’artisan', 'FIGA', 'tontine', 'petit commerce', 'créer son activité'],
  intro: `
    Se mettre à son compte, ce n’est pas avoir un bureau. C’est vendre quelque chose d’utile, plus cher que cela ne coûte, assez souvent pour vivre. Le reste vient après.

    Avant d’emprunter, faites un essai de trois mois avec ce que vous avez. S’il échoue, vous aurez perdu un peu. Un crédit raté peut faire perdre la parcelle de la famille.
  `,
  sections: [
    {
      heading: 'Essayer petit, pour de vrai',
      text: `
        Choisissez un produit ou un service, pas cinq. Dix clientes ou clients inconnus valent plus que cent amis qui applaudissent. Demandez-leur de payer tout de suite, même peu.

        Posez-vous quatre questions : qui achète, à quel moment du mois, à quel endroit, et qu’achète-t-il aujourd’hui à la place ? Un salon ouvert à côté de quatre autres doit avoir une réponse à la dernière.

        Prévoyez aussi la panne de courant, la pluie et les mois où les clients n’ont plus rien. Ces mois creux reviennent chaque année.
      `,
    },
    {
      heading: 'Le cahier, avant la machine',
      text: `
        Tracez trois colonnes : ce qui entre, ce qui sort, ce qui reste. Écrivez chaque soir, même zéro. Payez-vous un petit montant fixe, et laissez la caisse tranquille le reste du temps.

        L’argent du commerce et l’argent de la maison ne dorment pas dans la même poche : deux boîtes, ou deux comptes mobiles. Au bout de trois mois, ce cahier dit si l’affaire marche. Il servira aussi de preuve devant une banque.

        Le crédit aux clients tue beaucoup de petits commerces. Fixez une limite, écrivez le nom, faites signer.
      `,
    },
    {
      heading: 'Se déclarer',
      text: `
        L’Agence congolaise pour la création des entreprises, l’ACPCE, réunit les formalités en un lieu. Une loi du 17 mars 2017 l’a créée, à la suite du centre de formalités [1]. Un article cite des guichets à Brazzaville, Pointe-Noire, Dolisie, Nkayi, Owando et Ouesso, et deux pièces de base : une carte d’identité et un contrat de location [2].

        L’agence parle de 72 heures [1]. Un article sans date raconte pourtant des dossiers bloqués pendant des mois, à cause d’un désaccord sur le registre de commerce [3]. Ne promettez donc pas une livraison à un client avant d’avoir le papier en main, et demandez sur place le délai et le tarif affichés.

        Pour un métier de l’artisanat, il existe une carte professionnelle d’artisan, prévue par un décret de 2011 [4]. Celle que l’on a remise à Pointe-Noire en novembre 2024 était annoncée valable trois ans. Elle devait faciliter des démarches et l’accès à du matériel [5].

        Si vous n’avez pas 18 ans, demandez à l’ACPCE ce qu’un parent doit déclarer et signer à votre place.
      `,
    },
    {
      heading: 'L’argent pour démarrer',
      text: `
        - Votre épargne, d’abord. Elle ne réclame pas d’intérêt.
        - La tontine, ou likelemba, très répandue pour financer un commerce [6]. Choisissez des gens que vous croisez chaque semaine, un tour court, un carnet. À Pointe-Noire, d’après un article sans date, vingt-cinq femmes ont perdu leur mise quand la responsable est partie, sans recours possible faute de déclaration [7].
        - La microfinance. Comparez le coût total à rendre, pas la mensualité. Demandez à voir l’autorisation de l’établissement.
        - Le [FIGA](/formations/figa). Il ne donne pas d’argent : il se porte caution auprès de banques et conseille [8]. Une page du fonds demande une entreprise constituée ou en cours de constitution, un compte et un plan d’affaires [9]. En 2021, la ministre le disait réservé au secteur déclaré [10].
      `,
    },
    {
      heading: 'Quand il vaut mieux attendre',
      text: `
        Si vous ne savez pas encore faire le travail sans aide, restez un an de plus dans l’atelier d’un autre. Si tout repose sur une seule cliente, trouvez-en deux. Si l’associé refuse d’écrire qui a mis quoi, ne signez pas.
      `,
    },
  ],
  steps: [
    'Vendez une petite quantité cette semaine à des gens que vous ne connaissez pas.',
    'Ouvrez le cahier à trois colonnes et tenez-le quatre-vingt-dix jours.',
    'Passez au guichet de l’ACPCE pour relever les pièces, le prix et le délai, avant toute dépense.',
    'Demandez à la direction de l’artisanat ou à l’agence de l’artisanat comment obtenir la carte.',
    'Faites calculer par l’agent de crédit la somme totale à rembourser, et rentrez chez vous avant de répondre.',
  ],
  occupations: [
    'gerant-de-boutique', 'vendeur-au-marche', 'vendeur-en-ligne', 'couturier', 'coiffeur', 'soudeur',
    'menuisier', 'mecanicien-automobile', 'restaurateur', 'boulanger', 'maraicher', 'eleveur',
    'transformateur-de-manioc', 'agent-mobile-money', 'installateur-solaire', 'reparateur-de-telephones', 'decorateur-d-evenements', 'recycleur',
  ],
  formations: [
    'figa', 'fonea', 'acpe', 'apprentissage', 'cefa',
  ],
  sources: [
    { title: 'Entrepreneuriat : le Congolais peut créer son entreprise en 72 heures chrono', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/economie/11649-congo-entrepreneuriat-le-congolais-peut-creer-son-entreprise-en-72-heures-chrono', consultedOn: '2026-11-23' },
    { title: 'L’enregistrement des entreprises en 72 heures établit un nouveau standard régional', publisher: 'Newscong', url: 'https://newscong.life/three-day-startup-boom-congos-fastest-business-path', consultedOn: '2026-11-23' },
    { title: 'Création des entreprises : Collinet Makosso contre Anatole Makosso', publisher: 'Sacer Infos', url: 'https://sacer-infos.com/creation-des-entreprises-collinet-makosso-contre-anatole-makosso/amp', consultedOn: '2026-11-23' },
    { title: 'Recueil de textes régissant l’artisanat en République du Congo', publisher: 'Ministère des Petites, moyennes entreprises et de l’Artisanat, sur Scribd', url: 'https://fr.scribd.com/document/475439645/LOIS-SUR-l-ARTISANAT-AU-CONGO-pdf', consultedOn: '2026-11-23' },
    { title: 'Pointe-Noire : plus de 700 artisans reçoivent leurs cartes professionnelles', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/pointe-noire-artisanat-plus-de-700-artisans-recoivent-leurs-cartes-professionnelles-du-programme-gae/', publishedOn: '2024-11-26', consultedOn: '2026-11-23' },
    { title: 'Économie informelle : la tontine en plein essor au Congo', publisher: 'Datsoue News', url: 'https://datsoue.news/2024/09/18/economie-informelle-la-tontine-en-plein-essor-au-congo', publishedOn: '2024-09-18', consultedOn: '2026-11-23' },
    { title: 'Fuite de la maman likelemba', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/faits-divers/4823-congo-fuite-de-la-maman-likelemba-en-france-avec-3-millions-de-fcfa', consultedOn: '2026-11-23' },
    { title: 'Article sur la convention entre le FIGA et huit banques', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202106190283.html', publishedOn: '2021-06', consultedOn: '2026-11-23' },
    { title: 'Page de présentation d’un produit du FIGA pour les entreprises en démarrage', publisher: 'FIGA', url: 'https://figa.cg/?p=6962', consultedOn: '2026-11-23' },
    { title: 'Un coup de pouce pour les petites entreprises et artisans', publisher: 'Brazza News', url: 'https://brazza-news.com/un-coup-de-pouce-pour-les-petites-entreprises-et-artisans/', publishedOn: '2021-01-25', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
