import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7422',
  series: [
    { serie: 'F2', state: 'à confirmer', note: 'électronique, exactement ce qui se trouve sous l’écran' },
    { serie: 'F3', state: 'à confirmer', note: 'courant, tension, charge des batteries' },
    { serie: 'E', state: 'à confirmer', note: 'précision du dessin et physique' },
    { serie: 'pro', state: 'à confirmer', note: 'une spécialité d’électronique, si elle existe près de chez vous' },
  ],
  questions: [
    'Quelle réparation refusez-vous, et pourquoi ?',
    'Comment savez-vous qu’un téléphone apporté n’a pas été volé ?',
    'Combien de temps avez-vous regardé avant qu’on vous laisse ouvrir un appareil ?',
    'Où trouvez-vous vos écrans, et combien sont mauvais sur dix ?',
    'Que faites-vous d’une batterie gonflée ?',
  ],
  sources: [
    { title: 'Secteur informel : la réparation de téléphones mobiles en plein essor à Brazzaville', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://www.adiac-congo.com/content/secteur-informel-la-reparation-de-telephones-mobiles-en-plein-essor-brazzaville-95343', publishedOn: '2019-02-07', consultedOn: '2026-11-23' },
    { title: 'Réparateur de téléphones portables : un métier au cœur du quotidien des Congolais', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://www.lecourrierdekinshasa.com/node/90050', publishedOn: '2018-10-10', consultedOn: '2026-11-23' },
    { title: 'Article sur l’atelier Bataclan, au marché de Moungali', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202212160066.html', publishedOn: '2022-12', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Le petit comptoir s’ouvre vers huit heures, entre un vendeur de chaussures et un kiosque de mobile money. On sort la lampe, les pincettes, le tapis, les vis bien triées. Le premier client montre un écran en étoile. On allume devant lui, on teste le son et l’appareil photo, on note tout, on annonce le prix et l’heure. Il laisse le téléphone, pas son code.

      Le travail se fait le nez dessus. Chauffer le bord, glisser une lame de plastique, débrancher la batterie avant tout. L’écran neuf ne réagit pas en bas : c’est une mauvaise pièce, il faut retourner chez le fournisseur.

      Puis défilent une prise de charge pleine de poussière, un appareil tombé dans l’eau du lavage, un compte bloqué. Pour ce dernier, on demande la facture ; sans preuve, on ne débloque pas. Une batterie arrive gonflée comme un coussin : on l’éloigne, on ne la perce pas. Entre deux pannes, on vend des coques et des chargeurs. Le soir, chaque téléphone rendu est rayé du cahier.`,
    lieux: `
      Une table au marché, un box dans une galerie, le coin d’une boutique d’accessoires : le métier tient en deux mètres carrés. À Brazzaville, un reportage de 2018 en montrait dans une galerie du marché Total, dans une autre de Moungali, à Diata et au terminus Mazala [2]. En 2022, un article racontait l’atelier Bataclan, au marché de Moungali [3].

      Pointe-Noire, Dolisie, Nkayi ou Ouesso ont les leurs, moins nombreux, donc plus sollicités. Quelques postes existent aussi dans les magasins de marque et les services après-vente. Dans un village, celle ou celui qui répare vend aussi du crédit et recharge les batteries sur un panneau solaire.`,
    savoirFaire: `
      - Voir petit et garder la main calme. Une vis trop longue au mauvais endroit perce la carte.
      - Écouter le récit de la panne : chute, eau, chargeur bon marché ? L’histoire donne la moitié de la réponse.
      - Se servir d’un multimètre, l’appareil qui mesure l’électricité, au lieu de changer des pièces au hasard. En 2019, un technicien de Brazzaville expliquait que c’est cela qui sépare une personne formée d’une autre [1].
      - Souder une prise de charge, nettoyer une carte oxydée.
      - Réinstaller un logiciel sans perdre les photos.
      - Trier les pièces : première ou seconde qualité, vraie ou copie.
      - Accueillir, fixer un prix, tenir un délai.

      L’honnêteté fait partie de l’outillage. On vous confie des messages, des photos, parfois un compte d’argent.`,
    apresBepc: `
      On peut commencer l’atelier à côté, mais gardez un pied à l’école si vous le pouvez. La physique du lycée explique ce que le patron montre sans le dire : pourquoi une batterie chauffe, ce qu’est une tension. Une filière d’électronique au [lycée technique](/formations/lycee-technique), ou un CAP du même domaine, fait gagner du temps. Leur liste par ville reste à vérifier.

      Votre anglais du collège resservira aussi : les menus cachés et les schémas sont dans cette langue.`,
    apresBac: `
      Le bac n’est demandé nulle part pour réparer. Il sert à deux choses : tenir les comptes d’une boutique et pouvoir reprendre des études plus tard. Une personne qui a un bac technique d’électronique lit un schéma, ce que peu d’ateliers savent faire ; elle récupère alors des appareils que les autres jettent.

      Si le lycée est derrière vous et que l’école vous plaît, deux années d’études en [maintenance informatique](/metiers/technicien-informatique) élargissent votre clientèle aux ordinateurs.`,
    apresBac2: `
      Avec un BTS d’électronique ou d’informatique, on postule dans le service après-vente d’une marque ou d’un opérateur. On peut aussi diriger un atelier de plusieurs tables, former des jeunes, importer ses pièces. Celui qu’un journal interrogeait en 2019 était justement technicien supérieur en maintenance et réseau [1].

      Le diplôme ne remplace pas les mains. Qui a une licence mais n’a jamais changé un écran passera aussi par des mois de comptoir.`,
    sansDiplome: `
      C’est la voie de la plupart. En 2018, un reportage notait que la majorité des réparateurs rencontrés avaient appris sur le tas [2]. On se place auprès de quelqu’un, on regarde, on démonte des téléphones morts, puis on prend les pannes simples.

      Choisissez l’atelier avec soin : un bon patron explique, utilise un appareil de mesure, tient un cahier et refuse les téléphones suspects. Convenez d’avance de ce que vous payez ou recevez, et de la date de fin. Un [apprentissage](/formations/apprentissage) sans fin devient du travail gratuit.`,
    aSonCompte: `
      Presque tout le monde finit par avoir sa table. Pour démarrer : un jeu de tournevis fins, un multimètre, un fer à souder, une source d’air chaud, une lampe. Ajoutez un petit stock de prises et de vitres des modèles les plus courants. Comptez aussi l’emplacement et les taxes du marché.

      Ne mettez pas toutes vos économies dans des écrans : un modèle passe de mode en un an. Travaillez à côté d’un confrère pour vous prêter une pièce. Un ticket avec le nom, le modèle, le défaut constaté et le prix convenu évite bien des disputes.`,
    essayer: `
      Demandez à un atelier trois vieux appareils irréparables, sans leur batterie. Avec un petit tournevis, démontez-en un en posant chaque vis sur un dessin, puis remontez-le. Chronométrez. Le deuxième ira deux fois plus vite.

      N’ouvrez pas un téléphone qui fonctionne, ne chauffez rien et ne touchez jamais une batterie bombée : percée, elle s’enflamme. Regarder une matinée derrière le comptoir, avec l’accord du patron, apprend aussi l’autre moitié du métier : parler aux clients.`,
    difficile: `
      Les yeux piquent, la nuque tire, la fumée de soudure fatigue. Il fait chaud sous la tôle et un coup de vent emporte une vis introuvable. Une coupure arrête le fer en plein milieu.

      Le plus lourd, ce sont les soupçons. « Vous avez changé ma pièce », « il marchait avant ». D’où l’importance de tout tester devant la personne. Un atelier qui accepte les appareils volés finit par avoir affaire à la police.

      Les fabricants collent tout et ferment leurs logiciels : chaque nouveau modèle oblige à réapprendre. La concurrence est serrée, parfois dix tables dans la même allée. Et une batterie mal traitée peut brûler le stand entier.`,
    argent: `
      On gagne à la panne. Le prix se discute au comptoir : il couvre la pièce, la main-d’œuvre et le risque de mal faire. Les accessoires, coques, câbles ou verres de protection, apportent une marge faible mais quotidienne. Pendant l’apprentissage, on reçoit souvent son transport et un repas avant d’avoir une part.

      Chaque mois sortent la place, le courant, les pièces abîmées, les retours sans paiement. Le stock dort, c’est de l’argent bloqué.

      Un témoignage de presse ne fait pas un revenu moyen, alors nous n’en citons pas. Passez plutôt une journée à compter, dans un atelier ami : combien de téléphones entrés, rendus, refusés, repris sous réclamation ? Puis demandez combien a coûté la dernière pièce ratée.`,
  },
};
