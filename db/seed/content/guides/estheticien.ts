import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5142',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'peau, microbes, chimie des produits' },
    { serie: 'pro', state: 'à confirmer', note: 'si une spécialité de soins ou de services est proposée' },
    { serie: 'G3', state: 'à confirmer', note: 'conseil et vente' },
    { serie: 'G2', state: 'à confirmer', note: 'comptes d’un institut' },
  ],
  questions: [
    'Que répondez-vous à qui vous demande d’éclaircir sa peau ?',
    'Comment nettoyez-vous vos pinces entre deux personnes ?',
    'Quel soin vous fait vivre : ongles, visage, épilation ou maquillage ?',
    'Avez-vous déjà eu une réaction allergique chez une cliente, et qu’avez-vous fait ?',
    'Où achetez-vous vos produits, et comment savez-vous qu’ils sont vrais ?',
  ],
  sources: [
    { title: 'La dépigmentation à Brazzaville, un fléau qui peut mener au tragique', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/5884-la-depigmentation-a-brazzaville-un-fleau-qui-peut-mener-au-tragique', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Adiac', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Congo / vie professionnelle : la onzième promotion des filles du centre Papa Roma prête pour l’auto-emploi', publisher: 'Groupe Congo Médias', url: 'https://groupecongomedias.com/congo-vie-professionnelle-pretes-a-voler-de-leurs-propres-ailes/', publishedOn: '2019-08', consultedOn: '2026-11-23' },
    { title: 'Article sur le Centre de formation qualifiante et professionnelle des jeunes des familles pauvres de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201812200192.html', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'La dépigmentation en net recul à Brazzaville', publisher: 'Brazza24', url: 'https://brazza24.com/brazzaville-delaisse-la-depigmentation-enquete-choc', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      À l’ouverture, pas encore de cliente. On lave la table de soin, on change les serviettes, on passe les pinces au désinfectant, on vérifie les dates sur les pots. Puis une femme entre pour ses pieds. Bain tiède, râpe, coupe des ongles, vernis. On remarque une plaie qui ne guérit pas entre deux orteils ; on n’y touche pas, on lui conseille le centre de santé.

      À onze heures, un soin du visage. On regarde la peau à la lumière du jour : grasse au front, sèche aux joues, une tache récente. Quelle crème utilise-t-elle ? Elle sort un tube sans étiquette acheté au marché. Il faut parler franchement, sans faire la leçon.

      L’après-midi est réservée à une mariée. Essai de maquillage, photo avec et sans lampe, choix d’un teint qui tienne sous la chaleur et les larmes. Entre deux rendez-vous, un jeune homme vient pour des poils incarnés dans la barbe.

      Le soir, on répond aux messages, on compte cotons et cire, on prépare la mallette : demain à cinq heures, maquillage chez la mariée.
    `,
    lieux: `
      Les instituts se trouvent surtout dans les centres et les quartiers aisés de Brazzaville et de Pointe-Noire. Ailleurs, l’esthétique partage le local d’un salon de coiffure. Des hôtels ont une cabine de soins pour leurs clients. Les poseuses d’ongles s’installent sur une petite table au marché, ou passent de maison en maison.

      Les photographes, les agences de mariage, les clips et la télévision appellent des maquilleuses à la journée. Vendre des cosmétiques en boutique est une autre place possible, où l’on conseille toute la journée sans toucher la peau.
    `,
    savoirFaire: `
      La propreté vient avant la beauté. Un outil mal lavé transmet champignons, hépatites et autres infections : on jette, on stérilise, on change de gants.

      - Reconnaître les types de peau, et ce qui relève du médecin.
      - Masser, gommer la peau, retirer un point noir, sans blesser.
      - Épiler à la cire ou au fil, et calmer ensuite.
      - Poser du vernis, un faux ongle, puis le retirer proprement.
      - Assortir un fond de teint aux peaux noires, des plus claires aux plus foncées.
      - Lire une composition, repérer hydroquinone, mercure, corticoïdes.
      - Mettre à l’aise une personne gênée par son corps, et garder le secret.
    `,
    apresBepc: `
      La formation va presque toujours avec la coiffure. Les [CEFA](/formations/cefa) de Brazzaville et de Pointe-Noire annonçaient les deux en 2016 [3]. Un entretien publié plus tard ajoute la « cosmétique » [2]. Interrogez le centre sur le nombre d’heures de peau et d’hygiène : c’est là que se fait la différence entre deux écoles. Gardez vos cours de sciences naturelles, ils resserviront.
    `,
    apresBac: `
      La série D est la plus parlante : on y a vu les cellules, les microbes, l’acidité. Cela permet de comprendre une notice au lieu de la croire. Les séries commerciales aident pour la caisse et la vente de produits. Vérifiez toute école privée qui promet un diplôme d’esthétique « international » : a-t-elle un agrément, à quelle date, et de quel ministère ? La page [choisir une école](/parcours/choisir-une-ecole) liste les bonnes questions.
    `,
    apresBac2: `
      Avec des études de gestion, on ouvre ou l’on dirige un institut. Avec de la chimie ou de la biologie, on peut fabriquer des savons et des crèmes, et les contrôler. On se rapproche alors du métier de [technicienne ou technicien chimiste](/metiers/technicien-chimiste). Une maladie de peau, elle, se soigne chez le médecin, quel que soit le diplôme d’esthétique affiché au mur.
    `,
    sansDiplome: `
      On peut apprendre sans avoir fini le collège, à condition de lire assez pour suivre une notice. En 2019, le centre Papa-Roma de Brazzaville donnait dix mois de coiffure et d’esthétique : 37 personnes ont réussi, sur plus de quatre-vingts inscrites [4]. Un centre pour jeunes de familles pauvres proposait aussi cette filière en 2018 [5]. L’apprentissage chez une esthéticienne sérieuse vaut beaucoup, si elle explique au lieu de seulement faire répéter.
    `,
    aSonCompte: `
      La mallette est le début le plus sage : maquillage et ongles à domicile, peu de charges, des photos pour se faire connaître. L’institut demande un local frais, de l’eau, un stérilisateur, des produits fiables. N’achetez jamais en gros une marque non testée. Faites remplir une petite fiche à chaque nouvelle personne : allergies, grossesse, traitement en cours. Rangez-la hors de vue : elle protège la personne autant que vous.
    `,
    essayer: `
      Choisissez le soin des mains : limer, repousser doucement les petites peaux, poser un vernis bien droit sur dix ongles d’une amie d’accord. Comparez la première fois et la cinquième. Apprenez aussi à maquiller sur vous-même avec trois produits seulement. Côté savoir, ramassez dix emballages vides à la maison et cherchez chaque ingrédient avec votre professeur de sciences. Pas de cire chaude, pas d’acide, pas de seringue, et jamais de produit éclaircissant, même sur un petit bout de peau.
    `,
    difficile: `
      On vous demandera d’éclaircir des peaux. La presse de Brazzaville a décrit les dégâts de ces crèmes vendues sur les étals : boutons, brûlures, taches [1]. Refuser fait perdre une cliente ; accepter peut abîmer quelqu’un pour la vie. Un autre article parle d’un recul de cette pratique [6].

      Le dos se plie sur la table, les yeux fatiguent sous la lampe, certaines personnes sont dures ou trop familières. Les faux produits abondent. L’institut passe après la nourriture : dès que l’argent manque, on l’oublie.
    `,
    argent: `
      Chaque prestation a son tarif ; le maquillage de mariée se paie au forfait, déplacement compris ou non. Une employée d’institut touche un fixe au mois, avec parfois une commission sur les crèmes vendues. Le piège est le coût caché : un bon coton, une vraie cire, un désinfectant, cela se compte à chaque passage. Pour comparer, demandez à deux esthéticiennes ce que leur coûte, en produits, un soin du visage, puis à quel prix elles le vendent. La différence, moins le loyer, vous donnera une réponse plus vraie que n’importe quelle moyenne.
    `,
  },
};
