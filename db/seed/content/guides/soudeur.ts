import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7212',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'connaissance des métaux et travail à l’atelier' },
    { serie: 'E', state: 'à confirmer', note: 'lecture de plans de tuyauterie et de charpente' },
    { serie: 'F3', state: 'à confirmer', note: 'pour bien régler un poste à souder et son courant' },
    { serie: 'pro', state: 'à confirmer', note: 'cherchez une option métal ou chaudronnerie, le travail de la tôle' },
  ],
  questions: [
    'Quels procédés de soudage utilisez-vous, et lequel est le plus demandé ?',
    'Avez-vous passé une qualification, où, et combien de temps reste-t-elle valable ?',
    'Comment vont vos yeux et vos poumons après toutes ces années ?',
    'Que fabriquez-vous le plus : portails, charpentes, réparations ?',
    'Comment faites-vous pour souder quand il n’y a pas de courant ?',
  ],
  sources: [
    { title: 'Lutte contre le chômage : le nouveau centre des Salésiens de Don Bosco ambitionne de former 3000 jeunes en 4 ans', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac.netisse.eu/node/28915', publishedOn: '2015-03-09', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Souanké : le campus minier ouvre et séduit la jeunesse', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/11/14/souanke-le-campus-minier-ouvre-et-seduit-la-jeunesse', publishedOn: '2025-11-14', consultedOn: '2026-11-23' },
    { title: '165 jeunes formés, bientôt acteurs de l’économie locale', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/09/29/165-jeunes-formes-bientot-acteurs-de-leconomie-locale', publishedOn: '2025-09-29', consultedOn: '2026-11-23' },
    { title: 'Remise des diplômes aux masters-ingénieurs de l’École nationale supérieure polytechnique, promotion 2020-2021', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Un portail à livrer samedi, et on est jeudi. Les tubes sont coupés depuis hier à la meuleuse. Ce matin, on les assemble par points, ces petites gouttes de métal qui tiennent le cadre. On vérifie l’équerre avec une ficelle tendue d’un coin à l’autre. Si elle est fausse, il est encore temps de casser les points.

      Ensuite, masque baissé, on tire les cordons. On ne voit plus qu’une lumière verte et le bain de métal qui avance. La main doit garder la même distance et la même vitesse. Trop lent, on perce le tube ; trop vite, ça ne colle pas. On tape le laitier, cette croûte grise, on brosse, on regarde.

      Onze heures : le courant baisse, l’arc colle, le poste chauffe. On passe au meulage en attendant. Un chauffeur amène un pot d’échappement troué, un vendeur une marmite. Ces réparations paient le repas du midi.

      En fin de journée, on passe l’antirouille, dehors, dos au vent, et l’on range les câbles avant la pluie.`,
    lieux: `
      Dans les quartiers, l’atelier tient sous une tôle : portails, grilles, lits, portes, barbecues, réservoirs, remorques. Le soir, les étincelles se voient de loin.

      Les garages, les scieries et les chantiers forestiers ont leurs soudeuses et soudeurs pour remettre en état châssis et godets. Les entreprises de charpente métallique montent hangars et églises.

      À Pointe-Noire, le pétrole, le gaz et la réparation des bateaux demandent autre chose. Les tuyaux sont sous pression, les soudures passent à la radio, et l’on fait ses preuves devant un contrôleur. Un bon faiseur de portails n’y entre pas sans nouvelle formation.

      Les mines commencent à former aussi. Un centre des métiers de la mine a ouvert en novembre 2025 à Souanké, dans la Sangha. La soudure est l’une de ses deux filières, et l’on n’y entre pas avant seize ans [3].`,
    savoirFaire: `
      Souder, c’est lire le métal. La couleur, le bruit, la forme du bain disent si la pièce est prise jusqu’au fond.

      Plusieurs procédés existent. La baguette est la plus courante ici, le fil est plus rapide. Le TIG, très propre, sert à l’inox et aux tubes ; le chalumeau sert à couper. Chacun a ses réglages.

      Avant de souder, il faut tracer, couper, plier, présenter les pièces. Après, meuler, redresser, protéger. Un métal chauffé se tord : on apprend dans quel ordre poser les cordons pour que le cadre reste plat.

      La main ferme, l’œil sain, la patience. Et des réflexes : jamais près d’un bidon d’essence même vide, jamais sans masque, jamais dans une cuve non ventilée.`,
    apresBepc: `
      Selon l’endroit où vous vivez, regardez :
      - Pointe-Noire : le centre Don Bosco de Tié-Tié avait en 2015 un atelier de soudure parmi cinq spécialités [1]. Le [CEFA](/formations/cefa) tourné vers la maintenance industrielle annonçait en 2016 « ouvrages métalliques et soudure » [2] ;
      - Brazzaville : l’association Essor a terminé en 2025 une formation de plusieurs mois où figurait la soudure [4]. Demandez-lui s’il y en aura d’autres ;
      - la Sangha : le centre de Souanké déjà cité.

      Conditions, frais et places sont à confirmer partout. Comparez le nombre d’heures passées masque baissé : c’est là qu’on apprend.`,
    apresBac: `
      Après F1, on sait déjà usiner, mesurer et choisir un acier ; il reste à s’exercer longtemps à l’arc. La série E donne de la facilité en dessin. Savoir lire l’anglais technique donne un avantage du côté pétrolier, où les consignes sont souvent dans cette langue.

      La voie peut aussi mener vers le contrôle : vérifier les soudures des autres, avec des appareils. Ce travail demande des certificats que délivrent des organismes spécialisés. Lesquels, dans le pays ? À demander aux sociétés de maintenance.`,
    apresBac2: `
      Un BTS ou une licence de construction métallique, de génie mécanique ou de maintenance fait passer du cordon au dossier. On prépare les plans de coupe, on écrit la méthode, on surveille la sécurité, on signe les contrôles. L’[ENSP](/formations/umng-ensp) de Brazzaville a diplômé en 2022 des ingénieurs en maintenance industrielle [5] ; voyez avec elle la place qu’y tient le soudage.`,
    sansDiplome: `
      Chez un patron, on porte et on tient les pièces, on meule, on peint. Les premiers points viennent au bout de quelques semaines, la confiance au bout de mois. Ramassez les chutes et, avec l’accord du patron, faites des cordons dessus après le travail.

      Sans papier, vous pouvez bâtir une clientèle de quartier. L’usine et le chantier pétrolier, eux, font souder une pièce d’essai, puis regardent à l’intérieur. On peut s’y préparer sans diplôme, mais il faut un formateur et du matériel correct.`,
    aSonCompte: `
      Poste à souder, meuleuse, étau, masque : c’est le noyau. Un petit groupe électrogène change la vie, car l’atelier sans courant ne vend rien. Beaucoup s’associent à deux ou trois pour l’acheter.

      Choisissez l’emplacement avec soin : un passage de voitures, pas de matelas ni de carburant à côté, une cour où les enfants n’entrent pas. Montrez vos modèles en photo. Le fer change vite de prix ; un devis doit porter une date et ne valoir que quelques jours. Si vous recyclez des chutes, parlez-en avec une personne du [recyclage](/metiers/recycleur).`,
    essayer: `
      Avant la majorité, on ne prend pas la pince à souder hors d’une école équipée. Et l’on ne regarde jamais un arc à l’œil nu, même de l’autre côté de la rue. Le « coup d’arc » brûle l’œil et la douleur vient la nuit.

      Vérifiez d’abord vos goûts sans feu. Avec du fil de fer fin et une pince, fabriquez un petit portail symétrique. Ou dessinez une grille à l’échelle en comptant les longueurs de tube. Tracez à main levée des lignes bien régulières, toujours à la même vitesse : c’est le geste du cordon. Pour observer, ce sera de loin, avec un adulte et avec un masque prêté par un centre de formation : demandez.`,
    difficile: `
      La chaleur s’ajoute à la chaleur. Sous le tablier de cuir, à midi, en mars, on boit des litres d’eau.

      Les fumées sont le vrai ennemi, surtout sur les tôles peintes ou zinguées : fièvre le soir, bronches abîmées avec les années. Les particules de meule blessent les yeux. Un courant mal isolé, une flaque, et c’est l’électrocution.

      Dans le quartier, la concurrence est serrée et chacun veut le portail du voisin pour moins cher. Dans l’industrie, on travaille souvent par missions : quelques mois très pleins, puis l’attente. Il faut garder ses qualifications à jour, souvent à ses frais.`,
    argent: `
      Le portail se vend fini, fer compris ; la réparation se paie sur-le-champ, parfois avec un billet froissé. L’ouvrier d’atelier est souvent au pourcentage ou à la pièce. Dans les sociétés de service, ce sont des contrats de mission, au jour ou au mois, avec des heures de nuit.

      Les baguettes, les disques et l’électricité mangent une bonne part du prix. Calculez-les sur une commande réelle avant de rêver.

      Nous ne savons pas dire ce qu’on gagne. Posez la question des deux côtés. À un atelier de rue : que reste-t-il sur un portail ? À une agence d’emploi de Pointe-Noire : quelle qualification, et pour combien de mois ?`,
  },
};
