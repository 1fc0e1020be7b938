import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5412',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'rédiger, connaître l’histoire et la société' },
    { serie: 'C', state: 'à confirmer', note: 'l’épreuve de mathématiques, et plus tard la police technique' },
    { serie: 'D', state: 'à confirmer', note: 'sciences, utiles pour les relevés d’indices' },
    { serie: 'G1', state: 'à confirmer', note: 'tenue des registres et courrier' },
    { serie: 'pro', state: 'à confirmer', note: 'l’article de 2023 parle d’un baccalauréat, sans nommer de série' },
  ],
  questions: [
    'En quelle année avez-vous passé le concours, et quelles étaient les épreuves ?',
    'Combien de temps a duré la formation, et comment y viviez-vous ?',
    'Que faites-vous le plus souvent : la rue, l’accueil ou les écritures ?',
    'Comment réagissez-vous lorsqu’un proche vous demande une faveur ?',
    'Peut-on choisir sa ville d’affectation ?',
  ],
  sources: [
    { title: 'Fin du concours d’entrée à la police et à la gendarmerie', publisher: 'Congo Media Time', url: 'https://congomediatime.com/fin-du-concours-dentree-a-la-police-et-a-la-gendarmerie', publishedOn: '2023', consultedOn: '2026-11-23' },
    { title: 'La gendarmerie et la police ouvrent leurs portes aux nouveaux éléments', publisher: 'Sacer-infos', url: 'http://sacer-infos.com/la-gendarmerie-et-la-police-ouvrent-leurs-portes-aux-nouveaux-elements/', publishedOn: '2023', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Le rassemblement est à sept heures dans la cour du commissariat. Appel, tenue, consignes : deux personnes au carrefour de l’école, quatre en patrouille, une à l’accueil.

      À l’accueil justement, une femme raconte qu’on a forcé sa porte. On l’écoute jusqu’au bout. Ensuite on pose les questions, une par une, et l’on écrit sa plainte avec ses mots. Relire à voix haute, faire signer, enregistrer dans le grand cahier : cela prend une heure.

      Dehors, une moto a heurté un taxi. On écarte les curieux, on appelle les secours, on mesure, on prend des photos et les noms des témoins. Les deux conducteurs crient. La voix calme d’une policière ou d’un policier vaut mieux que le sifflet.

      Vers quinze heures, un vol au marché. On court, on retient, on fouille selon la règle, puis on rédige le procès-verbal : ce papier racontera au juge ce qui s’est passé. S’il est mal écrit, l’affaire tombe. La relève arrive à l’heure prévue, ou bien plus tard si la ville s’agite.`,
    lieux: `
      L’employeur est l’État, et lui seul. On est affecté dans un commissariat de quartier, une brigade de circulation, un service d’enquête, un poste à l’aéroport, au port ou à la frontière. Brazzaville et Pointe-Noire concentrent du monde, mais chaque département a ses postes, parfois dans une localité sans réseau.

      La gendarmerie fait un travail proche avec un statut militaire. Les deux concours ont eu lieu le même jour en 2023, et il a fallu choisir entre les deux [2].`,
    savoirFaire: `
      On imagine la course et la force ; on découvre surtout l’écoute et l’écrit.

      - Rédiger un récit exact, sans avis personnel : qui, où, quand, comment.
      - Connaître la loi, et d’abord ce qu’elle vous interdit.
      - Parler lingala, kituba, français, et trouver les mots pour une personne ivre comme pour une grand-mère.
      - Courir, se protéger, maîtriser quelqu’un sans le blesser.
      - Garder un secret.
      - Supporter l’insulte sans répondre.

      L’arme et l’uniforme donnent un pouvoir. Le plus dur à apprendre est de s’en servir le moins possible.`,
    apresBepc: `
      Le dernier grand concours que nous avons retrouvé, celui de 2023, demandait le baccalauréat [1]. Avec le BEPC seul, rien ne permet donc de vous promettre une entrée. Continuez jusqu’au bac. Entretenez votre corps : endurance, natation si possible. Et gardez un casier judiciaire vierge, car une bêtise de jeunesse peut fermer le dossier.`,
    apresBac: `
      En 2023, les candidates et candidats devaient être de nationalité congolaise, avoir de dix-huit à vingt-cinq ans au 31 décembre et posséder le baccalauréat. L’écrit comportait des mathématiques, du français et de la culture générale [1]. Les règles d’un prochain concours peuvent changer : attendez l’avis officiel du ministère de l’Intérieur.

      Les séries indiquées sur cette page ne sont pas des conditions : ce sont seulement celles dont les matières aident. A aide pour la rédaction, C et D pour les mathématiques. Révisez l’actualité et l’organisation de l’État.`,
    apresBac2: `
      Une [licence](/formations/licence-master-doctorat) de droit, d’informatique ou de langues peut conduire à des grades plus élevés ou à un service spécialisé. Par quel concours, à quel âge, avec quel diplôme ? Ces points sont à confirmer auprès de la direction générale de la police. La [faculté de droit](/formations/umng-fd) est un choix prudent : elle mène aussi ailleurs si le concours n’ouvre pas.`,
    sansDiplome: `
      Sans le bac, la voie de 2023 était fermée. Dites-le-vous franchement plutôt que de payer un intermédiaire : celui qui vend une place vend du vent, et expose à des poursuites.

      Le plus proche est la sécurité privée, avec le métier d’[agente ou d’agent de sécurité](/metiers/agent-de-securite). On peut aussi reprendre l’école et passer le bac en candidat libre ; voyez [Bac raté](/parcours/bac-rate).`,
    aSonCompte: `
      On ne peut pas être policière ou policier à son compte : c’est une fonction publique, et elle interdit en général tout autre métier. Après la carrière, certaines personnes ouvrent une société de gardiennage ou conseillent des entreprises.`,
    essayer: `
      Avant dix-huit ans, vous n’avez rien à faire dans une patrouille ou une intervention. Ne jouez pas non plus au justicier dans le quartier.

      Testez plutôt votre œil. Regardez une rue cinq minutes, tournez le dos, écrivez tout : vêtements, plaques, gestes, ordre des faits. Comparez avec ce qu’un ami a noté. Puis réglez une dispute entre deux camarades en faisant parler l’un après l’autre. Si cela vous plaît autant que de courir, le métier peut vous aller.`,
    difficile: `
      Les nuits, les jours de fête, les matchs à risque : on travaille quand les autres se reposent. On voit des morts, des enfants battus, des accidents. Beaucoup gardent cela pour eux et s’abîment.

      Le matériel manque parfois : pas de carburant, pas de papier, une radio muette. La population craint l’uniforme ou s’en méfie, à cause d’abus commis par d’autres. Un ordre contraire à la loi peut arriver un jour ; il faut alors du courage.

      Le concours lui-même est une épreuve. Rien n’assure qu’il se tienne chaque année. La foule est grande : à Pointe-Noire, la presse comptait mille trois cents inscrits pour la seule police en 2023 [2]. Et l’âge limite approche vite.`,
    argent: `
      Une solde mensuelle, fixée par le grade et l’ancienneté, versée par le Trésor : voilà le principe. S’y ajoutent des indemnités que seul un agent en poste peut vous détailler. Pendant l’école, demandez ce qui est pris en charge, du lit à l’uniforme.

      La grille officielle existe ; nous ne l’avons pas sous les yeux et n’inventerons rien. La direction du personnel de la police est le bon guichet. Demandez aussi au bout de combien de mois arrive la première solde, car il faut vivre en attendant.`,
  },
};
