import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '1212',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'expression, droit et sciences humaines ensuite' },
    { serie: 'D', state: 'à confirmer', note: 'méthode et chiffres' },
    { serie: 'C', state: 'à confirmer', note: 'calcul de paie, tableaux de bord' },
    { serie: 'G1', state: 'à confirmer', note: 'dossiers, courrier, organisation' },
    { serie: 'G2', state: 'à confirmer', note: 'paie et gestion' },
  ],
  questions: [
    'Comment s’est passé votre dernier recrutement, de l’annonce au premier jour ?',
    'Qu’est-ce qui vous fait écarter un CV en moins d’une minute ?',
    'Avez-vous déjà dû annoncer un licenciement, et comment l’avez-vous préparé ?',
    'Que répondez-vous quand un dirigeant veut faire entrer un parent sans entretien ?',
    'Par quel poste conseillez-vous de commencer à qui veut faire votre travail ?',
  ],
  sources: [
    { title: 'Enseignement supérieur privé : le premier établissement congolais privé accrédité par le CAMES', publisher: 'La Semaine Africaine', url: 'http://www.lasemaineafricaine.net/index.php/societe/16038-enseignement-superieur-prive-le-premier-etablissement-congolais-prive-accredite-par-le-cames', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'Forum capital humain : talents et croissance au Congo', publisher: 'Congo B', url: 'https://congo-b.com/forum-capital-humain-talents-et-croissance-au-congo', consultedOn: '2026-11-23' },
    { title: 'Brazzaville : premier forum sur la valorisation du capital humain', publisher: 'Ministère du Développement industriel et de la Promotion du secteur privé', url: 'https://www.industrie.gouv.cg/2025/Brazzaville___Premier_forum_sur_la_valorisation_du_capital_humain', publishedOn: '2025', consultedOn: '2026-11-23' },
    { title: 'Le contenu local dans l’industrie pétrolière et gazière au Congo : quel bilan ?', publisher: 'Business & Finance International', url: 'https://businessfinanceint.com/le-contenu-local-dans-lindustrie-petroliere-et-gaziere-au-congo-quel-bilan/', publishedOn: '2024', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      La porte reste ouverte jusqu’à neuf heures, c’est la règle de la maison. Un chauffeur demande un congé pour la naissance de son enfant, une caissière une avance. Un magasinier a été insulté par son chef devant les clients. On écoute le dernier plus longtemps, on note les mots exacts, on promet de revenir avec une réponse vendredi.

      Puis vient un tri : quatre-vingts dossiers pour un poste de mécanicien. Beaucoup n’ont aucun rapport. On en garde huit en s’appuyant sur une grille décidée avant d’ouvrir la pile, pour ne pas choisir au visage.

      À onze heures, le directeur veut réduire l’équipe. On sort le code du travail, le registre du personnel, le coût réel. On propose autre chose : décaler les congés, former deux agents à deux postes.

      Après le repas, entretien d’embauche, visite médicale à programmer, contrat à relire, effectif à transmettre. Le délégué du personnel attend dans le couloir. La dernière heure sert à prévenir, soi-même et de vive voix, les candidats refusés.`,
    lieux: `
      Il faut une certaine taille pour payer quelqu’un à cela : souvent plusieurs dizaines de salariés. On pense aux banques, aux opérateurs de téléphone, au port, au pétrole, aux sociétés forestières, aux brasseries, aux cliniques importantes, aux grandes organisations.

      Un premier forum national du capital humain s’est tenu à Brazzaville en décembre 2025. Africa Global Logistics et Congo Terminal y étaient représentées [2] ; la Société nationale des pétroles du Congo figurait parmi les partenaires [3]. Ces trois noms donnent une idée des maisons à interroger.

      Ailleurs, c’est la ou le comptable, ou un proche du patron, qui tient les contrats. L’État a aussi ses directions du personnel, avec ses propres règles.`,
    savoirFaire: `
      Écouter sans promettre ; décider sans vexer ; écrire sans ambiguïté. À ces trois qualités s’ajoutent des connaissances précises.

      - Le droit du travail congolais : contrats, essai, congés, sanctions, départs.
      - La paie, au moins assez pour repérer une ligne fausse.
      - Bâtir une annonce, mener un entretien, vérifier un diplôme auprès de l’école.
      - Prévoir : qui part à la retraite dans trois ans, et qui saura faire son travail ?
      - Monter une formation utile, et non un voyage.
      - Garder secrets les dossiers, même devant un cousin.

      On côtoie le rire et les larmes dans la même heure. Supporter de n’être tout à fait ni du côté des patrons ni du côté des équipes demande de la solidité.`,
    apresBepc: `
      Ce poste se gagne après plusieurs années de travail. À la sortie du collège, cherchez une série où vous écrirez beaucoup et où vous compterez un peu. A, D ou G1 conviennent toutes trois.

      Déléguée ou délégué de classe, capitaine d’équipe, chef de chœur : acceptez un rôle où il faut départager deux camarades. C’est de l’expérience, et plus tard elle se raconte dans un CV.`,
    apresBac: `
      Plusieurs routes se rejoignent : le [droit](/formations/umng-fd), la gestion à l’[ISG](/formations/umng-isg), l’[économie](/formations/umng-fse), les sciences humaines à la [FLASH](/formations/umng-flash). Le droit donne la sûreté, la gestion donne la paie, les sciences humaines donnent l’oreille. Prenez celle où vous réussirez, puis complétez.

      Les conditions d’entrée de chaque faculté, bac par bac, sont à lire auprès d’elle à la rentrée. La page [choisir une école](/parcours/choisir-une-ecole) aide à comparer les instituts privés.`,
    apresBac2: `
      La licence mène au poste d’assistant : contrats, absences, dossiers. Le master ouvre celui de responsable, après plusieurs années. À l’[ESGAE](/formations/esgae), un master en management des ressources humaines a été reconnu en 2018 par le CAMES, le conseil africain qui compare les diplômes [1].

      Un passage par le terrain rassure ensuite les équipes. Qui a porté des cartons à l’entrepôt ou tenu un guichet parle autrement des horaires.`,
    sansDiplome: `
      Diriger ce service sans études n’arrive plus guère, sauf dans une affaire familiale. En revanche, des fonctions proches s’apprennent au travail : pointeur sur un chantier, chef d’équipe, agent de bureau au personnel, délégué élu. Elles apprennent les contrats par le concret.

      Une personne appréciée de tous, qui prépare un diplôme en cours du soir, peut alors passer de l’autre côté de la table.`,
    aSonCompte: `
      Des cabinets recrutent pour les autres, calculent des paies ou forment des chefs d’équipe. On s’y lance avec un carnet d’adresses, rarement avant la trentaine. Placer des travailleurs est une activité surveillée : renseignez-vous à l’ACPE et à la direction du travail sur l’autorisation nécessaire. Une règle d’honneur distingue les bons : on ne fait jamais payer le chercheur d’emploi.`,
    essayer: `
      Organisez un vrai recrutement, en petit. Le club, la troupe de théâtre ou l’équipe de nettoyage de la classe a besoin de trois personnes. Écrivez l’annonce : tâches, horaires, ce qui est attendu. Préparez cinq questions, les mêmes pour chacun, et une feuille de points. Recevez les candidats dix minutes.

      Le plus instructif vient après. Allez dire non à quelqu’un, avec une raison vraie qui l’aide. Demandez-lui ce qu’il a ressenti. Si vous avez eu envie de vous cacher, c’est normal ; si vous avez eu envie de recommencer mieux, c’est bon signe.

      Deuxième essai : prenez une dispute entre amis, écoutez chaque côté séparément, et écrivez une solution d’une demi-page que tous deux signeraient.`,
    difficile: `
      Les recommandations arrivent de partout : village, famille, église, autorités. Chaque place donnée par faveur abîme votre parole. Chaque place refusée crée un ennemi.

      On porte de mauvaises nouvelles. Quand le prix du pétrole ou du bois chute, c’est vous qui lisez la liste. Le soir, des gens du quartier savent où vous habitez.

      La loi est une chose, l’habitude en est une autre : salariés non déclarés, heures non comptées, essais qui recommencent. Corriger cela prend des années et des alliés. Enfin, les postes sont rares et convoités. En 2024, la filiale congolaise d’un grand groupe pétrolier employait six cents Congolais, selon la presse [4]. Même dans une maison de cette taille, ce service n’occupe qu’une petite part des gens.`,
    argent: `
      C’est un poste de cadre, payé au mois, parfois avec voiture, logement ou assurance santé pour la famille. Ces avantages pèsent lourd et ne figurent pas dans l’annonce. Un assistant débutant, lui, se situe près des autres employés de bureau.

      Vous aurez un jour les bulletins de tous sous les yeux. En attendant, pas de rumeur ici. Pour savoir, approchez une ou un responsable pendant un forum de l’emploi. Quel écart existe-t-il chez vous entre un assistant et un responsable ? En combien d’années le franchit-on ? Demandez aussi comment sont payés les stages de master.`,
  },
};
