import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2166',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'lettres, arts, sens du récit et des images' },
    { serie: 'D', state: 'à confirmer', note: 'avant une licence où l’on apprend aussi à programmer' },
    { serie: 'H2', state: 'à confirmer', note: 'ordinateur et logiciels déjà familiers' },
  ],
  questions: [
    'Quel écran avez-vous changé après l’avoir fait essayer, et pourquoi ?',
    'Avec quel logiciel gratuit puis-je m’entraîner ?',
    'Dessinez-vous seulement, ou écrivez-vous aussi le code ?',
    'Comment facturez-vous la troisième correction demandée ?',
  ],
  sources: [
    { title: 'Congo : du bon usage du digital', publisher: 'Jeune Afrique', url: 'http://www.jeuneafrique.com/mag/622465/societe/congo-du-bon-usage-du-digital/', publishedOn: '2018', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      On décide de ce que l’œil voit et de ce que le doigt touche. Une clinique veut une page pour prendre rendez-vous. On demande qui s’en servira : une mère pressée, un grand-père, sur un petit téléphone, en plein soleil. On dessine d’abord au crayon, puis à l’ordinateur : où va le bouton, quelle taille de lettre, combien d’écrans avant d’avoir fini.

      Ensuite vient l’essai. On donne la maquette, c’est-à-dire le modèle sans code, à trois personnes et on se tait. Si deux cherchent le bouton, c’est lui qui est mal placé. On corrige, puis on remet les dessins à la [développeuse ou au développeur](/metiers/developpeur-web). À Brazzaville et à Pointe-Noire, on travaille dans une agence de communication, une banque, un média, ou chez soi.`,
    acces: `
      Deux chemins se rejoignent : les images, par l’[infographie](/metiers/infographiste), ou le code, par une formation au web. En 2018, la Grande école numérique du Congo donnait des cours gratuits à Brazzaville et à Pointe-Noire : on y apprenait à transformer un dessin en page [1]. Nous ignorons si elle accueille encore des élèves ; demandez au ministère de l’Enseignement technique.

      Aucun bac n’est imposé. On vous jugera sur un dossier de cinq projets expliqués, même inventés. Pour vous tester, redessinez sur papier l’écran d’une application que votre famille trouve compliquée, et faites-la essayer.`,
    difficile: `
      Tout le monde a un avis sur les couleurs, surtout celui qui paie. Il faut défendre un choix avec des preuves et accepter de jeter trois jours de travail. Les yeux fatiguent, un écran correct coûte cher, et beaucoup de petites structures pensent qu’un modèle gratuit suffit. Des outils automatiques produisent déjà des pages passables : ce qui reste, c’est de comprendre les gens.`,
    argent: `
      En agence, un mois fixe ; seul, un prix par projet, avec un nombre de corrections écrit d’avance, sinon elles ne finissent plus. Comptez l’ordinateur, les logiciels, les polices de caractères et les photos à acheter. Il n’y a pas de barème connu ici. Demandez à deux agences leur prix pour une maquette de trois écrans et les jours qu’elles y passent.`,
  },
};
