import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3512',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'une culture scientifique, pour raisonner sur une panne' },
    { serie: 'E', state: 'à confirmer', note: 'habitude des schémas et des appareils' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique : lire un circuit, mesurer une tension' },
    { serie: 'F3', state: 'à confirmer', note: 'électricité : alimentations et onduleurs' },
    { serie: 'H1', state: 'à confirmer', note: 'bureautique et travail administratif' },
    { serie: 'H2', state: 'à confirmer', note: 'logiciels de gestion' },
    { serie: 'pro', state: 'à confirmer', note: 'selon la spécialité du bac professionnel' },
  ],
  questions: [
    'Quelle panne revient le plus souvent dans votre travail ?',
    'Que faites-vous quand le client croit que c’est de votre faute ?',
    'Où achetez-vous les pièces, et comment reconnaissez-vous une fausse ?',
    'Avez-vous d’abord appris à l’école ou chez quelqu’un ?',
    'Peut-on faire un mois d’observation avec vous pendant les vacances ?',
  ],
  sources: [
    { title: 'Enseignement technique et professionnel : des séries H équipées en outils informatiques', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/112126', publishedOn: '2020-01-30', consultedOn: '2026-11-23' },
    { title: 'Article sur l’atelier Bataclan, au marché de Moungali', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202212160066.html', publishedOn: '2022-12', consultedOn: '2026-11-23' },
    { title: 'Congo : l’Agence congolaise pour l’emploi se rapproche des jeunes', publisher: 'Bénin Regard', url: 'https://beninregard.com/2022/08/congo-lagence-congolaise-pour-lemploi-se-rapproche-des-jeunes/', publishedOn: '2022-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      « Mon ordinateur ne marche pas. » La phrase arrive au téléphone avant même le café. On pose des questions simples : un voyant est-il allumé, un message s’affiche-t-il, qu’avez-vous fait juste avant ? Souvent, un câble est simplement débranché. On le dit sans se moquer.

      Sur place, dans un bureau de la mairie, la machine met dix minutes à s’ouvrir. Le ventilateur est bouché par la poussière rouge. On ouvre, on souffle, on nettoie. Au retour, une imprimante avale le papier humide de la saison des pluies. Puis une clé USB passe de main en main et répand un virus : il faut nettoyer quatre postes, et récupérer le rapport que le chef devait rendre à midi.

      L’après-midi, on prépare six ordinateurs neufs : système, imprimante, mots de passe, étiquettes. On montre à une secrétaire comment enregistrer son travail à deux endroits. Chaque intervention finit dans un cahier : date, panne, remède, signature. Sans ce cahier, on répare deux fois la même chose.`,
    lieux: `
      Partout où il y a dix ordinateurs, quelqu’un doit s’en occuper. Administrations, écoles, cliniques, hôtels, commerces, banques, entreprises du port et du pétrole ont soit leur technicienne ou leur technicien, soit un prestataire qu’elles appellent.

      L’autre grand lieu est le petit atelier : une pièce, une table, des unités centrales ouvertes, souvent au bord d’un marché ou près d’une école. À Brazzaville, au marché de Moungali, plusieurs jeunes ont appris le dépannage à l’atelier Bataclan dans les années 2000. Un article de 2022 raconte aussi ses difficultés [2].

      À Dolisie, Ouesso ou Owando, la personne qui dépanne connaît tout le monde et fait de tout : réseau, imprimante, vidéosurveillance, photocopieur.`,
    savoirFaire: `
      La première qualité est l’écoute. Une personne qui a perdu son mémoire ne veut pas un cours ; elle veut qu’on l’aide, calmement.

      - Trouver la cause : courant, matériel, logiciel, réseau ou mauvaise manœuvre ? On change une seule chose à la fois.
      - Ouvrir un appareil, remplacer une mémoire, un disque, une alimentation, sans casser un clip.
      - Réinstaller un système après avoir mis les documents à l’abri.
      - Enlever un virus et expliquer d’où il est venu.
      - Raccorder une imprimante, une caméra, un boîtier wifi.
      - Reconnaître une pièce usée, reconditionnée ou fausse.
      - Rédiger un bon d’intervention et un petit devis.

      Débrancher avant de toucher est une règle sans exception, et une alimentation peut rester chargée même débranchée.`,
    apresBepc: `
      Choisissez une voie où l’on touche au matériel. Les spécialités d’électronique ou d’électricité du [CAP](/formations/cap) et du [BEP](/formations/bep) donnent des mains sûres ; leur ouverture dans votre ville se vérifie au collège ou au lycée technique. La série H, elle, annonçait en 2020 une option « infographie et maintenance informatique » au lycée technique industriel 1er-Mai de Brazzaville, à partir de l’année suivante [1]. Nous n’avons pas pu vérifier la suite.

      À seize ou dix-sept ans, on peut aussi passer ses après-midi libres dans un atelier, à condition de garder l’école.`,
    apresBac: `
      Un BTS en maintenance ou en informatique de gestion, public ou privé, dure deux ans. Tous les bacs scientifiques et techniques peuvent y conduire par leurs matières ; l’admission dépend de chaque école. Le bac H1 ou H2 aide pour les logiciels, le bac F pour le matériel.

      Posez trois questions avant l’inscription. Le BTS est-il agréé cette année ? Combien d’heures par semaine devant une machine ouverte ? L’école trouve-t-elle les stages ? En décembre 2025, aucun des huit nouveaux BTS privés examinés n’avait été agréé, d’après les informations réunies par notre rédaction : la prudence n’est donc pas de trop.`,
    apresBac2: `
      Le [BTS](/formations/bts) sert surtout à passer le premier tri des candidatures dans une entreprise. Une fois dedans, on évolue vers la responsabilité d’un parc, c’est-à-dire de l’ensemble des machines d’une maison, puis vers les [réseaux](/metiers/administrateur-reseaux) ou la formation des agents.

      Une licence permet de viser l’encadrement.`,
    sansDiplome: `
      Oui, cela se fait, et souvent. On entre chez un patron comme [apprentie ou apprenti](/formations/apprentissage). Au début on balaie, on classe les vis, on dépoussière. Puis on démonte, on remonte, on réinstalle. Il faut souvent un à deux ans avant de dépanner sans aide.

      Fixez les règles d’avance, avec un parent : durée, horaires, argent versé ou non, outils fournis. L’[ACPE](/formations/acpe) a ouvert des agences dans des quartiers de Brazzaville, par exemple à Bacongo et à Djiri, visitées en 2022 [3] ; on peut y demander un stage.`,
    aSonCompte: `
      Se lancer demande peu de murs : beaucoup dépannent à domicile, avec un sac, un tournevis, un disque vide et une clé USB qui fait démarrer l’ordinateur. La confiance fait la clientèle, car on vous remet des photos de famille et des comptes.

      Annoncez toujours le prix du diagnostic avant d’ouvrir. Faites signer ce qui est rendu, avec le numéro de la pièce changée. Gardez une réserve de chargeurs et de disques, les ventes les plus fréquentes. Un contrat d’entretien avec deux écoles vaut mieux que vingt clients de passage. Pour vous déclarer, voyez [se mettre à son compte](/parcours/se-mettre-a-son-compte).`,
    essayer: `
      Devenez la personne qui aide dans la famille, et tenez un carnet pendant un mois. Qui a demandé quoi ? Qu’avez-vous essayé ? Qu’est-ce qui a marché ? Relisez : si vous retrouvez une méthode, vous avez le geste du métier.

      Avec un vieux clavier ou une souris morte, débranchés, vous pouvez démonter, dessiner, remonter. N’ouvrez pas un écran, un chargeur ni une alimentation : même hors tension, ils peuvent donner une décharge. Demandez à un atelier du quartier la permission de regarder une demi-journée.`,
    difficile: `
      On vous appelle seulement quand les gens sont fâchés ou pressés. Répéter dix fois la même explication sans soupirer, c’est une partie du travail.

      Les pièces manquent ou sont fausses ; un disque neuf tombe en panne au bout d’une semaine et c’est vous qui l’aviez vendu. Des appareils restent dans l’atelier, jamais repris, jamais payés. Certains clients vous confient un ordinateur volé : il faut apprendre à refuser.

      Les données perdues sont le pire moment. Dire à une étudiante que son disque est mort la veille de la soutenance, personne n’aime cela.`,
    argent: `
      Deux mondes. En entreprise ou dans l’administration, un salaire au mois, parfois un contrat d’essai très court. Dans l’atelier, on vit à la réparation : tant pour un nettoyage, tant pour un système, plus la petite différence sur la pièce vendue. En période d’examens et de rentrée scolaire, le travail afflue ; d’autres semaines sont vides.

      À votre charge : outils, clés, disques, courant, loyer de la table, et les erreurs. Casser la machine d’autrui se rembourse.

      Pas de chiffre sûr à vous montrer. Pour vous faire une idée, relevez le prix de la même réparation dans quatre ateliers. Demandez ensuite à l’un d’eux combien il en fait un bon jour, et combien un mauvais. Que reste-t-il une fois la pièce et la place payées ?`,
  },
};
