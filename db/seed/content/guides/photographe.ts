import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3431',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'culture générale et expression, pour raconter une histoire en images' },
    { serie: 'D', state: 'à confirmer', note: 'la physique de la lumière se retrouve dans chaque réglage' },
    { serie: 'G2', state: 'à confirmer', note: 'tenir ses comptes et calculer un prix de revient' },
    { serie: 'G3', state: 'à confirmer', note: 'vendre ses services et suivre une clientèle' },
  ],
  questions: [
    'Quel matériel rachèteriez-vous en premier si on vous volait tout ?',
    'Quelle avance demandez-vous avant un mariage ?',
    'Où gardez-vous vos fichiers, et en combien d’exemplaires ?',
    'Comment avez-vous eu vos trois premiers clients ?',
    'Acceptez-vous quelqu’un pour porter les lampes un samedi ?',
  ],
  sources: [
    { title: 'Mémoire vivante : parole d’un jeune photographe', publisher: 'Blog du collectif Génération Elili', url: 'http://eliliblog.free.fr/?p=157', consultedOn: '2026-11-23' },
    { title: 'Photo : zoom sur le collectif Elili', publisher: 'Le Courrier de Kinshasa / Les Dépêches de Brazzaville', url: 'https://lecourrierdekinshasa.com/node/42903', publishedOn: '2015-12-10', consultedOn: '2026-11-23' },
    { title: 'Métiers de l’audiovisuel : la 5e édition de la session de formation suscite engouement et admiration', publisher: 'Les Dépêches de Brazzaville, sur allAfrica', url: 'https://fr.allafrica.com/stories/202508200287.html', publishedOn: '2025-08-19', consultedOn: '2026-11-23' },
    { title: 'Échange du Bureau congolais du droit d’auteur avec les artistes musiciens, peintres, photographes, graphistes et cinéastes', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202001060732.html', publishedOn: '2020-01', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Un samedi de mariage se prépare le vendredi : batteries en charge avant la coupure, cartes vidées, objectifs essuyés. À six heures du matin, on est déjà chez la mariée, dans une chambre trop petite. La seule belle lumière vient de la fenêtre. On pousse un lit, on ouvre le rideau, on attend que le maquillage soit fini.

      À la mairie, tout va vite. L’officier d’état civil ne recommencera pas la signature parce qu’une tante est passée devant. On s’est donc placé avant. Sur le parvis, trente téléphones gênent le cadre : il faut demander, avec le sourire, que chacun recule.

      L’après-midi, averse. Le portrait prévu au bord du fleuve se fait sous un auvent, avec un drap blanc pour renvoyer la clarté. Le soir, salle sombre, lumières de couleur, musique forte. On filme les danses, on change de batterie, on mange debout.

      Minuit passé, avant de dormir, on copie tout sur deux disques. Le lundi commencera le tri : des centaines d’images, à peine cent à garder.`,
    lieux: `L’essentiel de l’activité est en ville, auprès des familles : mariages, baptêmes, deuils, remises de diplôme. S’y ajoutent :
      - les petits studios de quartier, pour les photos d’identité et les portraits ;
      - les boutiques et restaurants qui veulent montrer leurs produits en ligne ;
      - les concerts, les églises, les défilés de mode ;
      - les journaux, les ONG, les entreprises du pétrole ou du bois, pour des reportages.

      À Brazzaville, le collectif Génération Elili réunit des photographes. En 2015, son siège et sa galerie se trouvaient à Bacongo, et ses membres apprenaient surtout les uns des autres [2]. Il faut vérifier son adresse actuelle sur place.

      Au village ou dans une petite ville, on fait un peu de tout, et l’on se déplace de fête en fête.`,
    savoirFaire: `Voir la lumière avant de voir le sujet : d’où vient-elle, est-elle dure, que fait-elle sur une peau foncée ? Savoir exposer un visage noir à côté d’une robe blanche, sans griser l’un ni brûler l’autre.

      Régler vitesse, ouverture et sensibilité sans quitter la scène des yeux. Tenir une caméra stable. Enregistrer une voix compréhensible.

      Mettre à l’aise une grand-mère qui n’aime pas poser. Diriger vingt invités sans crier. Anticiper un geste d’une seconde.

      Trier sans pitié, retoucher avec mesure, nommer et sauvegarder ses fichiers. Enfin, respecter la date promise : c’est elle qui amène la cliente suivante.`,
    apresBepc: `Avec le BEPC, l’[École nationale des beaux-arts](/formations/enba) peut former l’œil par le dessin et la composition. Y enseigne-t-on la photographie ? Rien ne le montre : posez la question. Le plus courant reste de suivre un patron de studio pendant une ou deux années, le week-end d’abord.

      Continuer le lycée en même temps est possible, puisque les commandes tombent surtout en fin de semaine.`,
    apresBac: `Il n’existe pas de bac de photographie dans les listes du pays. Vers 2009, le blog du collectif Elili disait les écoles de photo inexistantes au Congo [1]. Demandez-lui si cela a changé.

      Le bac reste utile. La série A nourrit le regard et les textes de reportage. La série D aide à comprendre l’optique. Avec G2 ou G3, on sait calculer si un mariage rapporte ou coûte. Renseignez-vous aussi sur les filières d’audiovisuel des instituts privés, agrément en main.`,
    apresBac2: `Un diplôme de communication, de journalisme ou d’arts ouvre d’autres commandes : agence, service de communication, presse. On vous confie alors un projet entier, pas seulement des prises de vue.

      En août 2025, à Brazzaville, 81 jeunes ont suivi deux semaines de cours sur le cadrage, le son, le montage et la réalisation [3]. Ce genre de stage court complète bien une licence. La prochaine date se demande à l’association des techniciens de l’audiovisuel.`,
    sansDiplome: `Personne ne réclame un diplôme à celle ou celui qui apporte de bonnes images. On débute en tenant le réflecteur, le panneau qui renvoie la lumière. Puis on fait le second appareil, puis un anniversaire sans aide.

      Ce qui remplace le papier, c’est un choix de vingt photos irréprochables, montrées sur un téléphone. Vingt, pas deux cents. Regardez aussi [comment avancer sans diplôme](/parcours/sans-diplome).`,
    aSonCompte: `Beaucoup, ici, finissent par travailler pour eux-mêmes. Un accord tient en une page : nombre d’images, durée du film, date de remise, avance versée, prix d’une heure en plus. Sans avance, on ne bloque pas une date.

      Le statut d’une petite activité et ses taxes se vérifient auprès de l’administration : voyez [se mettre à son compte](/parcours/se-mettre-a-son-compte). Selon une page de 2020, le Bureau congolais du droit d’auteur accueille aussi les photographes qui ont déjà des œuvres à montrer [4].`,
    essayer: `Un téléphone ordinaire suffit. Pendant une semaine, photographiez la même chaise à sept heures, à midi et à dix-sept heures. Comparez les ombres : vous apprendrez plus qu’avec un filtre.

      Ensuite, racontez en six images la préparation d’un repas chez vous. Demandez l’accord de chaque personne avant d’appuyer, et avant de montrer. Évitez les bâtiments officiels, les militaires et les chantiers, où prendre une image peut vous attirer des ennuis.`,
    difficile: `Le matériel coûte cher, craint la poussière, la pluie et les voleurs. Une carte abîmée peut effacer le jour le plus important d’une famille, et l’on ne pourra jamais le refaire.

      La saison est inégale : des samedis où il faudrait être à trois endroits, puis des semaines vides. Le dos et les pieds souffrent après quatorze heures debout.

      Beaucoup de gens pensent qu’un téléphone fait la même chose. D’autres discutent le prix après la fête, quand ils n’ont plus d’argent. Dans les foules, une femme seule avec un sac de matériel doit prévoir son retour. Et tout le monde s’amuse pendant que vous travaillez.`,
    argent: `Un mariage se paie à l’événement, un portrait à l’image, une entreprise à la journée. L’argent arrive en deux fois : l’avance, puis le reste à la remise de la clé ou de l’album. Ce second versement est celui qui tarde ; beaucoup ne donnent les fichiers qu’après.

      De ce qui entre, ôtez le transport, l’assistant, les tirages, le disque de sauvegarde et surtout l’usure : un boîtier s’use et devra être remplacé. Nous ne donnons pas de tarif, faute de relevé fiable. Allez voir trois studios de votre ville. Faites-leur dire le prix d’une demi-journée, ce qu’il comprend, et combien de samedis ils travaillent en saison sèche et en saison des pluies.`,
  },
};
