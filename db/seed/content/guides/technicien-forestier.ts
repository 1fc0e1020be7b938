import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3143',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'biologie : plantes, sols, animaux' },
    { serie: 'C', state: 'à confirmer', note: 'mathématiques pour les volumes, les cartes et les échantillons' },
    { serie: 'R1', state: 'à confirmer', note: 'série agricole, proche du terrain' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole : demander si la forêt figure au programme' },
    { serie: 'R6', state: 'à confirmer', note: 'série agricole : demander si la forêt figure au programme' },
  ],
  questions: [
    'Combien de nuits par mois dormez-vous sous la bâche ?',
    'Combien de temps avez-vous attendu votre premier poste après l’école ?',
    'Qui vous a appris à reconnaître les arbres, et combien de temps cela a-t-il pris ?',
    'Que se passe-t-il quand vous constatez une coupe interdite ?',
    'Votre entreprise prend-elle des stagiaires de l’école de Mossendjo ?',
  ],
  sources: [
    { title: 'Prestation d’appui au projet d’appui à la gestion durable des forêts du Congo : rapport de mission (R. Peltier)', publisher: 'Cirad', url: 'http://publications.cirad.fr/une_notice.php?dk=566703', publishedOn: '2011-11-24', consultedOn: '2026-11-23' },
    { title: 'Le nombre de candidats aux concours directs d’entrée dans les écoles professionnelles a doublé', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707130888.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Article sur les concours d’entrée d’août 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: '13 agents des directions départementales de l’économie forestière formés à la réalisation des contrôles forestiers de 1er niveau', publisher: 'APV-FLEGT Congo', url: 'https://apvflegtcongo.com/actualite/13-agents-des-directions-departementales-de-l-economie-forestiere-de-brazzaville-et-du-pool-formes-a-la-realisation-des-controles-forestiers-de-1er-niveau', consultedOn: '2026-11-23' },
    { title: 'Meubles et autres produits en bois cherchent clientèle', publisher: 'Jeune Afrique', url: 'https://jeuneafrique.com/mag/255194/economie-entreprises/congo-brazzaville-meubles-et-autres-produits-en-bois-cherchent-clientele', publishedOn: '2015-08-19', consultedOn: '2026-11-23' },
    { title: 'Biodiversité, stock de carbone et gestion forestière des reboisements : présentation du Service national de reboisement', publisher: 'Memoire Online', url: 'http://memoireonline.com/12/21/12596/m_Biodiversit-estimation-du-stock-de-carbone-et-gestion-forestire-des-reboisements-de-termina1.html', publishedOn: '2021', consultedOn: '2026-11-23' },
    { title: 'L’Ensaf annonce un master recherche, un certificat de spécialisation et une formation en gouvernance forestière', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202012100893.html', publishedOn: '2020-12', consultedOn: '2026-11-23' },
    { title: 'Ouverture de l’Université Denis-Sassou-N’Guesso : les nouveaux bacheliers édifiés', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Plantation d’arbres par les conseillers du Conseil national de la jeunesse, 28e Journée nationale de l’arbre', publisher: 'Le Courrier de Kinshasa / Les Dépêches de Brazzaville', url: 'https://lecourrierdekinshasa.com/node/23404', publishedOn: '2014-11', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Cinq heures et demie, au campement. On avale du manioc et du poisson fumé, on remplit les gourdes, on remet les bottes encore mouillées d’hier. L’équipe d’inventaire compte cinq personnes. La cheffe a la carte et le GPS, quelqu’un tient la boussole, deux ouvrent le layon à la machette. La cinquième connaît les arbres par leur nom du village.

      Un layon est un couloir étroit, tout droit, même à travers un marécage. Tous les vingt-cinq mètres, on s’arrête. Sapelli ? On entaille à peine l’écorce, on sent, on tranche. Le ruban passe autour du tronc, à hauteur de poitrine. Un chiffre est crié, la fiche se remplit au crayon, parce que l’encre coule.

      Vers dix heures, des traces fraîches d’éléphant : on attend, on contourne. L’orage arrive à quatorze heures et noie les chiffres de l’après-midi ; il faudra revenir.

      Au bivouac, on recopie tout au propre. Une fiche illisible, et c’est une journée de marche perdue.`,
    lieux: `Les grandes entreprises du bois travaillent au nord, dans la Sangha et la Likouala. Il y en a aussi au sud, vers le Niari, la Lékoumou et le Kouilou. En 2015, Jeune Afrique citait quatre sociétés pour la seule Sangha : IFO à Ngombé, la CIB à Pokola et Kabo, Sifco et Sefyd [5]. Propriétaires et noms ont pu changer.

      L’État emploie aussi : les directions départementales de l’économie forestière inspectent les chantiers et vérifient les limites de coupe [4]. Le Service national de reboisement, établissement public, gère des stations et des plantations [6].

      Restent les bureaux d’études, les ONG, les projets de plantation, les aires protégées et les pépinières. Peu de ces places sont en ville ; on y revient pour traiter les données et les cartes.`,
    savoirFaire: `Marcher une journée avec un sac, traverser une rivière sur un tronc, ne pas se perdre. Lire une carte et vérifier ce que dit le GPS avec la boussole, car sous le couvert le signal tremble.

      Reconnaître des dizaines d’arbres à l’écorce, à la feuille tombée, à l’odeur. Mesurer un diamètre, estimer une hauteur, calculer un volume. Tirer des lignes droites et des conclusions prudentes.

      Semer, repiquer, ombrer des plants. Tenir un tableau sur ordinateur.

      Parler avec les villages et les communautés autochtones, qui savent où sont les tombes, le miel et les chenilles. Rédiger un constat exact, sans se laisser acheter ni faire le fanfaron.`,
    apresBepc: `Voilà une chance du métier : l’[École nationale des eaux et forêts de Mossendjo](/formations/enef-mossendjo), dans le Niari. En 2011, un rapport y décrivait un brevet de technicien forestier en trois ans après le BEPC [1]. On y entre par les concours directs de l’enseignement technique : l’école y figurait en 2017 [2]. En 2023, il y avait du français, puis des sciences physiques [3].

      Pour l’âge, les pièces du dossier et les dates, voyez l’école ou la direction des examens et concours techniques. Allez-y bien avant la fin de l’année scolaire.`,
    apresBac: `Les séries de sciences aident le plus. D pour les êtres vivants, C pour les calculs, les séries R pour l’habitude des champs et des outils. Aucune admission n’est acquise pour autant.

      Le concours de Mossendjo peut aussi intéresser une bachelière ou un bachelier : posez la question du niveau d’entrée. À l’Université Marien Ngouabi, l’[ENSAF](/formations/umng-ensaf) enseigne l’agronomie et la foresterie ; son entrée se vérifie sur place. À Kintélé, l’Université Denis-Sassou-N’Guesso parlait en 2020 de former aussi en foresterie. Elle citait les bacs A, C, D, E, H, R1, R5 et R6 pour l’ensemble de ses filières [8].`,
    apresBac2: `Avec une licence, on passe de la fiche à l’analyse : préparer l’inventaire, contrôler les équipes, dessiner la carte, discuter avec le ministère. Avec un master, on se rapproche du travail de [l’ingénieure ou l’ingénieur](/metiers/ingenieur-eaux-et-forets).

      En décembre 2020, l’ENSAF annonçait un master et un certificat en gouvernance forestière, c’est-à-dire sur les règles et leur contrôle [7]. Vérifiez s’ils tournent encore.`,
    sansDiplome: `Le titre de technicienne ou de technicien suppose une école. Mais les équipes d’inventaire engagent, pour une campagne, des aides qui ouvrent les layons, portent, cuisinent ou nomment les arbres. Les pépinières prennent des mains pour remplir les sachets et arroser.

      Si vous venez d’un village proche d’une concession, votre connaissance des arbres a de la valeur. Après deux ou trois campagnes, demandez une attestation écrite de chaque mission ; elle aidera lors d’un concours ou d’une embauche.`,
    aSonCompte: `Une personne seule ne fait pas l’inventaire d’une forêt. Deux activités restent possibles en petit. La pépinière d’abord : vendre des plants d’arbres fruitiers, d’acacia ou d’ombrage. Puis le service aux planteurs : délimiter une parcelle, choisir les arbres à garder.

      Les bureaux d’études appellent aussi des techniciens pour quelques semaines. C’est une mission, avec un début et une fin, et non un emploi stable.`,
    essayer: `Vous n’avez pas besoin de partir en forêt. Choisissez dix arbres de votre quartier ou de la cour de l’école. Pour chacun, notez le nom en langue et en français, le tour du tronc à hauteur de poitrine, un dessin de la feuille. Divisez le tour par 3,14 : vous avez le diamètre.

      Semez en même temps des noyaux d’avocat ou de safou dans des sachets troués. Trois mois d’arrosage régulier disent beaucoup sur votre patience. Le 6 novembre, journée nationale de l’arbre [9], regardez si votre établissement plante quelque chose.`,
    difficile: `On vit loin des siens pendant des semaines, sans réseau. Il y a les essaims, le paludisme, les serpents, la boue, les branches mortes qui tombent. L’hôpital est à des heures de piste.

      Trouver une place prend du temps. En 2011, le rapport déjà cité estimait qu’au moins la moitié des diplômés forestiers étaient au chômage [1] ; nous n’avons pas de chiffre récent. Les premières places vont souvent à qui accepte la brousse.

      Contrôler met aussi mal à l’aise. La fraude vient d’une entreprise qui nourrit toute une ville, ou d’un voisin qui scie pour payer l’école. La pression monte vite. Dans des équipes d’hommes, une technicienne doit exiger un abri séparé et des règles claires.`,
    argent: `Trois régimes se côtoient. Au ministère, c’est un traitement mensuel selon une grille, mais l’intégration, c’est-à-dire l’entrée officielle dans la fonction publique, peut demander des années. En entreprise, c’est un salaire, avec logement ou ration au campement. En campagne d’inventaire, c’est tant par jour de terrain, pour la durée du contrat.

      Une ration fournie ou non change tout : loin de tout marché, la moindre boîte de sardines coûte plus cher qu’en ville. Faites-vous préciser les jours de repos, le transport du retour, le soin en cas d’accident, l’équipement donné ou retenu sur la paie. Ces réponses, l’école de Mossendjo, le service du personnel d’une société et un ancien élève peuvent les donner. Les montants, nous ne les avons pas.`,
  },
};
