import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2163',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'culture, histoire de l’art, présentation d’une collection' },
    { serie: 'E', state: 'à confirmer', note: 'géométrie et tracé, très proches du patron' },
    { serie: 'G3', state: 'à confirmer', note: 'vente et marché, pour faire vivre une marque' },
  ],
  questions: [
    'Dessinez-vous d’abord, ou partez-vous du tissu ?',
    'Combien de pièces avez-vous vendues après votre premier défilé ?',
    'Où avez-vous appris à tracer un patron à plat ?',
    'Que faites-vous quand on copie votre modèle ?',
  ],
  sources: [
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Mode congolaise : le manque de formation qualifiante freine le développement de ce secteur', publisher: 'Sacer Infos', url: 'https://sacer-infos.com/mode-congolaise-le-manque-de-formation-qualifiante-freine-le-developpement-de-ce-secteur/', consultedOn: '2026-11-23' },
    { title: 'Art : présentation de la deuxième édition de la Semaine de la mode de Brazzaville', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/art-presentation-de-la-deuxieme-edition-de-la-semaine-de-la-mode-de-brazzaville/', publishedOn: '2023', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `Deux gestes sous un seul nom. La partie styliste imagine : croquis, couleurs, mélange d’un pagne et d’un raphia, silhouette d’une saison. La partie modéliste rend l’idée possible : elle trace sur papier chaque morceau, manche, dos, empiècement, puis monte un essai en toile.

      Le corps de la cliente tranche. Ça tire sous le bras ? On défait, on déplace une pince d’un doigt, on recommence. Quand la forme est bonne, on la décline en plusieurs tailles et on la confie à l’atelier de couture.

      On travaille dans son propre atelier ou chez une créatrice déjà installée. Les clients sont des mariées, des troupes de spectacle, des entreprises qui veulent une tenue.`,
    acces: `Presque toujours, la [couture](/metiers/couturier) vient d’abord : on ne dessine bien que ce qu’on sait monter. Le [CEFA](/formations/cefa) a présenté dans la presse une formation de coupe, couture et confection [1]. Les options ouvertes cette année restent à demander.

      Une styliste interrogée par un média congolais regrettait le manque de formations qualifiantes en mode dans le pays [2]. Des stages existent pourtant : en avril 2023, la Semaine de la mode de Brazzaville prévoyait des formations pour stylistes [3].

      Chez vous, décousez un vieux vêtement, posez les morceaux à plat, redessinez-les, puis cousez la copie pour une poupée.`,
    difficile: `Beaucoup de clientes montrent une photo à copier ; rares sont celles qui paient pour une idée neuve. La friperie bat tous les prix. Un défilé brille une heure ; il a coûté des mois, du tissu et des nuits.

      Il faut aussi diriger des couturières et des couturiers pressés, avant chaque grande célébration.`,
    argent: `Une pièce unique se vend à la commande, avec avance pour l’étoffe. Une collection, au contraire, s’avance de votre poche avant la moindre vente. Certains cèdent un patron ou un dessin à un autre atelier, une fois pour toutes.

      Faute de données, pas de chiffre ici. Prenez une robe finie et refaites l’addition avec sa créatrice : tissu, fil, perles, heures de coupe, couturière, essayages, photos. Puis demandez-lui combien de robes semblables partent par mois.`,
  },
};
