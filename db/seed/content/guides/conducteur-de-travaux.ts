import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3123',
  series: [
    { serie: 'F4', state: 'à confirmer', note: 'la plus proche : matériaux, métrés, organisation de chantier' },
    { serie: 'E', state: 'à confirmer', note: 'sciences et technique, bonne entrée vers un BTS' },
    { serie: 'C', state: 'à confirmer', note: 'calcul solide pour suivre le génie civil' },
    { serie: 'D', state: 'à confirmer', note: 'sciences et rédaction, utiles pour les rapports' },
    { serie: 'F3', state: 'à confirmer', note: 'pour conduire plutôt les lots d’électricité' },
    { serie: 'G2', state: 'à confirmer', note: 'comptes et budgets ; la technique viendra par le terrain' },
  ],
  questions: [
    'Combien de chantiers suivez-vous à la fois, et combien d’heures passez-vous en voiture ?',
    'Comment avez-vous appris à commander des gens plus âgés que vous ?',
    'Qu’est-ce qui met un chantier en retard le plus souvent ici ?',
    'Quel diplôme aviez-vous pour votre premier poste ?',
    'Que notez-vous chaque soir dans votre cahier ?',
    'Vous est-il arrivé d’arrêter un chantier pour danger ?',
  ],
  sources: [
    { title: 'Congo : le BCBTP déterminé à réconforter sa position dans la construction des infrastructures durables', publisher: 'Alwihda Info', url: 'https://www.alwihdainfo.com/Congo-le-BCBTP-determine-a-reconforter-sa-position-dans-la-construction-des-infrastructures-durables_a140634.html', publishedOn: '2025-04-29', consultedOn: '2026-11-23' },
    { title: 'Les cours commencent à l’université de Kintélé : les portes sont ouvertes aux étudiants', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/universite-de-kintele-les-portes-sont-ouvertes-aux-etudiants/', publishedOn: '2021-02', consultedOn: '2026-11-23' },
    { title: 'Visite du Premier ministre au CEFA de Pointe-Noire', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'http://fr.allafrica.com/stories/201803110172.html', publishedOn: '2018-03', consultedOn: '2026-11-23' },
    { title: 'Remise des diplômes aux masters-ingénieurs de l’École nationale supérieure polytechnique, promotion 2020-2021', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Un cahier, un casque, deux téléphones. À six heures trente, on fait l’appel : trois absents, dont la personne qui prépare le mieux les fers du béton. On recompose les équipes avant même d’avoir bu son café.

      Le camion de gravier devait venir à sept heures. Il est bloqué par un contrôle, à l’entrée de la ville. Plutôt que de laisser douze personnes assises, on avance la pose des fers du deuxième étage et on coulera plus tard. Chaque changement se note, car le client demandera pourquoi.

      Dix heures, réunion sous un manguier avec l’architecte et le bureau de contrôle. On discute d’une fissure : béton qui a simplement séché, ou fondation qui bouge ? On décide de surveiller avec un repère daté.

      L’après-midi, c’est le bureau. On compte les sacs sortis du magasin, on valide la paie de la quinzaine. Le prix du fer a encore monté : on cherche un autre fournisseur. À quatre heures, le ciel noircit. Retour au chantier pour faire bâcher ce qui vient d’être coulé. On rentre trempé, mais la dalle est sauvée.`,
    lieux: `
      Une personne qui conduit les travaux partage son temps entre une baraque de chantier, la route et le siège. On l’emploie dans les entreprises de bâtiment, de routes, d’eau ou d’électricité, et dans les sociétés immobilières. Les bureaux d’études en prennent pour surveiller les entreprises ; des ONG aussi, pour bâtir écoles et forages.

      Les marchés publics pèsent lourd. Quand l’État lance des travaux, on recrute dans tout le pays ; quand les paiements tardent, les chantiers s’endorment.

      Sur beaucoup d’ouvrages, un contrôle extérieur vérifie ce que vous faites. Le Bureau de contrôle du bâtiment et des travaux publics, un établissement de l’État, a des bureaux à Brazzaville, à Pointe-Noire et à Dolisie [1]. C’est à la fois un partenaire et un employeur possible pour les techniciens ; ses recrutements sont à confirmer auprès de lui.`,
    savoirFaire: `
      Prévoir. On découpe l’ouvrage en tâches, on les met dans l’ordre, on calcule combien de gens, de sacs et de jours il faut. Puis la réalité contredit le planning, et on le refait.

      Commander sans écraser. Les chefs d’équipe ont trente ans de métier ; ils obéissent à qui écoute, décide et paie à l’heure.

      Lire tous les plans et repérer ce qui ne colle pas de l’un à l’autre. Connaître assez chaque corps de métier pour voir une tricherie : un fer manquant, un dosage trop faible.

      Tenir les comptes. Savoir à tout moment ce qui est dépensé et ce qui reste.

      Écrire des rapports courts et clairs. Faire porter les casques, poser les garde-corps avec la personne chargée de la [sécurité](/metiers/technicien-hse), et arrêter tout s’il le faut.`,
    apresBepc: `
      Trop tôt pour ce poste, mais pas pour s’en approcher. Deux voies se rejoignent plus tard.

      La première passe par le lycée technique, section du bâtiment, puis par des études supérieures. La seconde passe par le terrain : apprendre un métier de la construction et devenir chef d’équipe. Les [CEFA](/formations/cefa) s’adressent à des jeunes situés entre le BEPC et le bac, expliquait le Premier ministre en 2018. On y apprend des métiers d’ouvrier ou de contremaître, c’est-à-dire de chef d’équipe [3]. Un contremaître reconnu finit souvent par conduire de petits travaux.`,
    apresBac: `
      On vise deux ou trois années d’études en génie civil ou en bâtiment. Série F4 : vous êtes en terrain connu. Séries C, D, E : vous suivrez les calculs, mais il faudra rattraper la pratique par des stages.

      Depuis février 2021, l’[ISAUBTP](/formations/udsn-isaubtp) enseigne à Kintélé l’architecture, le bâtiment et les travaux publics [2]. À Brazzaville, l’[ENSP](/formations/umng-ensp) forme aussi en génie civil [4]. Concours, dossier, séries admises : tout cela se vérifie chaque année auprès de l’établissement, jamais auprès d’un intermédiaire qui vend une place.`,
    apresBac2: `
      C’est la porte normale. Avec un [BTS](/formations/bts) ou une licence, on commence assistant : relever les présences, mesurer les quantités, préparer les commandes. Après quelques chantiers bien tenus, on vous en confie un.

      Un master ou un titre d’ingénieur mène plus vite à plusieurs chantiers et aux décisions de calcul. Mais un diplôme élevé sans terrain ne rassure personne. Choisissez vos stages pour la durée : mieux vaut quatre mois sur un seul bâtiment que quatre visites d’une journée.`,
    sansDiplome: `
      Les entreprises organisées n’embauchent pas à ce poste sans études. En revanche, beaucoup de petits patrons maçons le font de fait : ils prennent un marché, réunissent peintres, plombières et électriciens, et tiennent la caisse.

      Pour y arriver, apprenez d’abord un métier complet, par exemple [maçon](/metiers/macon). Puis ajoutez trois savoirs que le chantier n’enseigne pas : lire tous les plans, faire un devis écrit, tenir un cahier de dépenses.`,
    aSonCompte: `
      Des conducteurs expérimentés proposent de suivre la maison d’une famille qui vit à l’étranger ou dans une autre ville. On visite deux fois par semaine, on photographie, on vérifie les achats, on rend compte chaque dimanche par message.

      Tout repose sur la confiance, donc sur les preuves : reçus, photos datées, quantités. Ne mélangez pas votre poche et l’argent du chantier ; ouvrez un compte ou un portefeuille mobile séparé. Créer une vraie entreprise vient après. Il faut alors savoir monter un dossier pour les marchés, et une réserve pour payer l’équipe quand le client tarde.`,
    essayer: `
      Organisez quelque chose de réel, de petite taille : la journée de nettoyage de l’école, le tournoi du quartier, la réfection d’un banc de classe. Écrivez les tâches dans l’ordre, qui fait quoi, le matériel, le coût, le plan si la pluie tombe. Après, comparez ce que vous aviez prévu et ce qui s’est passé. L’écart vous intéresse, ou il vous énerve ?

      Pour voir un chantier, demandez une visite accompagnée, en groupe, avec un professeur : casque prêté, chaussures fermées, et l’on reste avec le guide.`,
    difficile: `
      Tout le monde tire sur vous. Le patron veut dépenser moins, le client veut finir plus vite, les équipes veulent être payées, l’architecte veut que ce soit beau. Chacun vous appelle, même le dimanche.

      Si quelqu’un tombe de l’échafaudage, on vous demandera ce que vous aviez prévu. La responsabilité peut aller jusqu’au tribunal.

      On vous proposera de fermer les yeux : des sacs qui disparaissent, un contrôle arrangé, une commission du fournisseur. Dire non isole parfois, dire oui met des vies en jeu.

      Les journées sont longues, et un chantier loin de la ville éloigne de la famille pendant des mois.`,
    argent: `
      Le poste est payé au mois. Selon les maisons s’ajoutent un téléphone, un véhicule ou du carburant, un logement près du chantier. Une prime peut récompenser un ouvrage livré à temps. Ces à-côtés comptent, faites-les écrire.

      Le contrat s’arrête souvent avec le chantier. Entre deux, plus rien. Il faut donc juger une offre sur l’année, et pas sur le mois.

      Nous n’avons pas trouvé d’enquête publiée qui appuie les montants que l’on entend. À un cabinet, à une entreprise et à l’[ACPE](/formations/acpe), posez la même question : quel niveau prenez-vous pour assister le chef, avec quel contrat, et combien de personnes restent ensuite ?`,
  },
};
