import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '4131',
  series: [
    { serie: 'G1', state: 'à confirmer', note: 'si elle est enseignée près de chez vous : secrétariat et frappe' },
    { serie: 'G2', state: 'à confirmer', note: 'tenue des comptes d’une petite affaire' },
    { serie: 'H1', state: 'à confirmer', note: 'l’ordinateur au service d’un bureau' },
    { serie: 'A', state: 'à confirmer', note: 'un français sûr, pour corriger les lettres des autres' },
  ],
  questions: [
    'Quels sont vos trois services qui rapportent le plus, et lesquels ne rapportent rien ?',
    'Combien de jours de courant avez-vous perdus le mois dernier ?',
    'Louez-vous votre photocopieur ou l’avez-vous acheté ?',
    'Que répondez-vous à quelqu’un qui demande un faux diplôme ?',
    'Pourquoi avoir choisi cet emplacement plutôt que la rue d’à côté ?',
  ],
  sources: [
    { title: 'Entrepreneuriat : le Congolais peut créer son entreprise en 72 heures chrono', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/economie/11649-congo-entrepreneuriat-le-congolais-peut-creer-son-entreprise-en-72-heures-chrono', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Trois personnes attendent déjà devant la grille. Un lycéen veut imprimer un exposé resté sur son téléphone. Une dame apporte un acte de naissance à photocopier en six exemplaires. Un candidat tremble : son dossier de concours ferme à midi.

      On lance les machines, on vérifie l’encre, on passe le chiffon sur la vitre du copieur. Le dossier d’abord. Scanner chaque pièce, la réduire pour qu’elle entre dans le formulaire, relire le nom lettre par lettre, envoyer, garder la preuve. Ensuite l’exposé, mal présenté, à remettre en page. Puis une lettre dictée debout, à transformer en phrases correctes.

      À treize heures le courant saute. On démarre le petit groupe si l’essence le permet ; sinon on prend les commandes sur un cahier. L’après-midi, une classe entière vient tirer la même épreuve. Le papier bourre, on ouvre, on retire la feuille sans la déchirer. Le soir, on efface les fichiers des clients, on compte la caisse, on note ce qui manque : rames, reliures, toner, l’encre en poudre du copieur.`,
    lieux: `
      L’endroit fait la moitié de la réussite. On trouve ces locaux près des lycées, des facultés, des mairies, des tribunaux, des commissariats et des ministères, partout où l’on réclame « deux photocopies légalisées ».

      Certains n’ont qu’une table, un ordinateur et une imprimante sous un parasol. D’autres alignent dix postes avec internet, un copieur couleur et une plastifieuse. Avec les téléphones, on vient moins pour naviguer, davantage pour imprimer, scanner et se faire aider sur un formulaire.

      Dans une petite ville ou un chef-lieu de district, le seul copieur qui marche sert tout le monde : l’école, la paroisse, l’infirmerie, le chef de quartier. On peut aussi être employée ou employé dans le local d’un autre ; c’est la meilleure façon de commencer.`,
    savoirFaire: `
      - Taper vite, avec tous les doigts, et sans faute. C’est le vrai capital.
      - Connaître le traitement de texte à fond : marges, sommaire, tableaux, page de garde.
      - Mettre un CV au propre sans inventer une seule ligne.
      - Remplir un formulaire en ligne, choisir le bon format de photo, créer une adresse électronique et expliquer à la personne comment garder son mot de passe.
      - Entretenir un copieur : bourrage, rouleau, encre.
      - Calculer un prix de revient, c’est-à-dire ce que coûte réellement une page : papier, encre, courant, usure.
      - Rester discret. On voit passer des bulletins, des jugements, des analyses médicales.

      Reconnaître une demande malhonnête fait partie du savoir. On ne modifie ni un relevé de notes ni une date de naissance, même pour un ami.`,
    apresBepc: `
      Rien n’empêche d’aider dans un secrétariat public le samedi tout en restant au lycée. Si vous choisissez le technique, les études de secrétariat et de bureautique correspondent exactement. Un [BEP](/formations/bep) ou un bac du tertiaire apprend la frappe, le classement et la lettre administrative. Informez-vous auprès du lycée technique commercial le plus proche.

      En série A, travaillez surtout l’orthographe : vos clients paieront pour ne pas avoir à corriger.`,
    apresBac: `
      Avec un bac, vous comprenez mieux les dossiers que l’on vous apporte, puisque vous en avez monté un. Beaucoup d’étudiantes et d’étudiants tiennent un poste quelques heures par jour près de leur faculté.

      Une formation courte en bureautique, en infographie ou en gestion élargit la palette : affiches, cartes d’invitation, mémoires reliés. Elle ne doit pas coûter plus que votre première imprimante. Si vous visez un emploi de bureau, regardez plutôt le guide de la [secrétaire ou du secrétaire](/metiers/secretaire).`,
    apresBac2: `
      Un diplôme de gestion, d’informatique ou d’assistanat transforme le petit local en agence : saisie de mémoires, mise en page de livres, archives numérisées pour une étude de notaire, formation du soir à l’ordinateur. Ces clients-là signent parfois un contrat et paient un prix fixe par mois.

      Attention à ne pas immobiliser trop d’argent dans des machines. Savoir établir un compte d’exploitation, le tableau de ce qui entre et de ce qui sort, vaut mieux qu’un troisième copieur.`,
    sansDiplome: `
      On peut y arriver si l’on écrit correctement. C’est la seule vraie barrière : une lettre pleine de fautes fait fuir. Cette compétence se rattrape, avec un dictionnaire et de la lecture.

      Le parcours habituel va de la photocopie à la saisie, puis à la caisse, puis à la clé du local. Demandez à une patronne ou à un patron de vous prendre à l’essai un mois. À côté, entraînez-vous à la frappe tous les jours, montre en main.`,
    aSonCompte: `
      La plupart des locaux sont tenus par leur propriétaire. Avant de louer, asseyez-vous une journée en face et comptez les gens qui cherchent une photocopie. Ensuite seulement, achetez.

      Une machine d’occasion robuste, dont l’encre se trouve au marché, vaut mieux qu’une belle imprimante aux cartouches introuvables. Demandez le prix du toner et le nombre de pages annoncé avant de choisir. Prévoyez une réserve pour la panne, car elle viendra.

      La déclaration passe par l’ACPCE, l’agence de création d’entreprises, qui réunit les formalités en un seul lieu et annonce trois jours [1]. Demandez-lui le prix, les pièces et le délai réel. Ajouter un kiosque de [mobile money](/metiers/agent-mobile-money) amène du passage.`,
    essayer: `
      Proposez vos services à la maison ou en classe : recopier au propre le règlement de l’association, mettre en page le programme d’une fête, refaire le CV d’une tante. Faites-vous dire franchement ce qui ne va pas.

      Chronométrez-vous ensuite : combien de minutes pour taper une page, combien de fautes à la relecture ? Recommencez chaque semaine. Si vous pouvez, tenez la caisse d’un local une heure sous les yeux de la personne responsable. Prendre plaisir à un document bien aligné est un indice sérieux.`,
    difficile: `
      Debout, assis, debout encore, dans le bruit et la chaleur des machines. Tout le monde est pressé le même jour, à la clôture d’un concours, puis plus personne pendant une semaine.

      Le courant est l’ennemi principal. Une heure d’essence mange le bénéfice de cent pages. La connexion tombe au moment d’envoyer, et c’est vous que l’on accuse d’avoir fait rater le dossier.

      Les demandes de faux arrivent tôt ou tard, avec de l’argent sur la table ; accepter peut mener devant un juge. Les amis veulent tout gratuitement. Les virus passent d’une clé à l’autre. Enfin l’activité se rétrécit : plus de démarches se font par téléphone, et celle ou celui qui ne propose que des photocopies voit les clients partir.`,
    argent: `
      Beaucoup de petites pièces : tant la page, tant la saisie, tant le scan, tant la reliure. Une personne employée reçoit un fixe modeste au mois, ou une part de la recette du jour. La propriétaire vit de la différence entre la recette et quatre grosses dépenses : loyer, courant ou essence, papier et encre, réparation.

      Les revenus suivent le calendrier scolaire. Novembre n’est pas août.

      Personne ne publie de chiffres pour cette activité au Congo. Faites donc l’enquête vous-même : combien de rames par semaine, combien de pages tire un toner, combien de jours sans courant ? En multipliant, vous saurez si le local nourrit une personne ou deux.`,
  },
};
