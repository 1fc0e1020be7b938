import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '6122',
  series: [
    { serie: 'R5', state: 'à confirmer', note: 'série agricole : voyez avec le lycée si elle touche à l’élevage' },
    { serie: 'R1', state: 'à confirmer', note: 'production végétale : maïs et soja sont la base de l’aliment' },
    { serie: 'D', state: 'à confirmer', note: 'biologie animale, maladies, reproduction' },
    { serie: 'G2', state: 'à confirmer', note: 'prix de revient d’un poulet ou d’un porc' },
  ],
  questions: [
    'Quel mois vendez-vous le plus, et que faites-vous des animaux qui restent ?',
    'D’où viennent vos poussins, et combien meurent la première semaine ?',
    'Comment nourrissez-vous quand le sac d’aliment augmente ?',
    'Qui vaccine, et combien de fois ?',
    'Avez-vous déjà perdu tout un lot ? Qu’avez-vous changé depuis ?',
    'Qui vous remplace quand vous tombez malade ?',
  ],
  sources: [
    { title: 'Dynamique des élevages et caractéristiques des producteurs de porcs de Brazzaville et ses environs', publisher: 'Journal of Animal & Plant Sciences (ENSAF, Université Marien-Ngouabi)', url: 'http://doczz.fr/doc/4576730/full-paper-pdf', publishedOn: '2016-06', consultedOn: '2026-11-23' },
    { title: 'Agriculture - Deux nouvelles ZAP lancées dans le département des Plateaux', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202309160203.html', publishedOn: '2023-09', consultedOn: '2026-11-23' },
    { title: 'Congo-Brazzaville : fabriquer soi-même les aliments de bétail pour minimiser les coûts', publisher: 'Barza Wire (Radios Rurales Internationales)', url: 'https://wire.farmradio.fm/fr/farmer-stories/congo-brazzaville-fabriquer-soi-meme-les-aliments-de-betail-pour-minimiser-les-couts//print', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique - Le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Adiac', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Article sur les conventions du PDAC avec quatre structures publiques', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202011180367.html', publishedOn: '2020-11', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Avant même le café, on tend l’oreille devant le poulailler. Des poules calmes gloussent ; un silence ou des éternuements inquiètent. On entre après avoir marché dans le bac de désinfectant, on ramasse les morts s’il y en a, on les note. Puis viennent l’eau propre, l’aliment pesé, les mangeoires réglées à la bonne hauteur.

      Du côté des porcs, il faut racler les loges, laver à grande eau, distribuer le mélange de maïs, de son et de restes. Une truie va mettre bas : on prépare un coin sec et on reviendra dans la nuit.

      Si l’on a un étang, on jette la ration à heure fixe et l’on regarde monter les poissons. S’ils viennent respirer à la surface, l’eau manque d’air et le temps presse.

      L’après-midi sert aux courses : un sac d’aliment, des vaccins gardés dans la glace, un appel à la restauratrice qui prend vingt poulets samedi. Le courant saute à dix-neuf heures ; les poussins ont froid, alors on rallume le brasero et on laisse l’air circuler.
    `,
    lieux: `
      Derrière la maison, dans une parcelle clôturée à la sortie de la ville, ou dans une vraie ferme à plusieurs bâtiments : les tailles varient beaucoup. Une enquête de l’ENSAF publiée en 2016 a interrogé 113 éleveuses et éleveurs de porcs à Brazzaville et autour. Six élevages sur dix étaient conduits par des gens formés seuls [1].

      Dans les Plateaux, l’État a lancé en 2023 une zone d’élevage de moutons et de chèvres à Ossio, près de Gamboma. Dix bâtiments y revenaient à des coopératives, et un espace devait servir à former [2].

      Les étangs se creusent en bas de pente, près d’une source. Les quartiers serrés se prêtent mal aux porcs : l’odeur fâche les voisins.
    `,
    savoirFaire: `
      - Observer chaque animal et sentir, avant les autres, que l’un d’eux va mal.
      - Nettoyer à fond, tous les jours : l’hygiène sauve plus de poulets que les remèdes.
      - Calculer une ration : combien de maïs, de tourteau, de complément par kilo de viande.
      - Tenir une fiche par lot : date, morts, aliment, vaccins, ventes.
      - Conserver un vaccin au froid et suivre un calendrier de vaccination.
      - Isoler un animal malade, et refuser d’entrer chez un voisin touché puis chez soi.
      - Réparer un toit, monter un grillage, boucher un trou de serpent.
      - Accepter de vendre, et de tuer, des animaux qu’on a nourris.
    `,
    apresBepc: `
      Le soin des animaux s’apprend à l’école. Au lycée agricole Amilcar-Cabral de Brazzaville, une des cinq filières s’appelle « production et santé animales » ; c’est la série R3 [4]. À Dolisie, le [CEFA](/formations/cefa) a été créé autour des métiers ruraux, dont la production animale, selon l’annonce de 2016 [5]. Vérifiez que la classe ouvre bien l’année où vous vous présentez.
    `,
    apresBac: `
      Le bac agricole R3, production et santé animales, est le plus proche. Si votre lycée ne le propose pas, le bac D donne la biologie et la chimie qui expliquent une ration ou une maladie. Une série de gestion aide à savoir, avant d’acheter cinquante poussins, à quel prix il faudra les revendre. Notre page [après un bac D](/parcours/apres-un-bac-d) montre les suites possibles.
    `,
    apresBac2: `
      L’[ENSAF](/formations/umng-ensaf) étudie les élevages du pays [1] et possède une ferme-école, aidée par un projet public en 2020 [6]. Demandez-lui quelles licences touchent aux animaux cette année. Diplôme en poche, on dirige un élevage pour un patron, on vend de l’aliment et du matériel, on suit les fermes d’un projet. Pour soigner et opérer, il faut aller plus loin : c’est le travail de [vétérinaire](/metiers/veterinaire).
    `,
    sansDiplome: `
      On y arrive souvent ainsi. Cherchez une place d’aide dans une ferme : nettoyer, nourrir, ramasser les œufs. En deux ou trois lots de poulets, vous aurez vu l’essentiel, y compris une mauvaise semaine. En 2020, un centre de vulgarisation des techniques d’élevage devait former des éleveurs de porcs et de volailles [6]. La direction départementale de l’agriculture sait s’il reçoit encore du monde.
    `,
    aSonCompte: `
      Le poulet de chair se vend vers six ou sept semaines : on voit vite son résultat. Le porc demande des mois, l’étang aussi. Commencez par un lot que vous pourriez perdre sans dette. Notez tout, même le charbon. Trouvez vos acheteurs avant les poussins : restaurants, mariages, voisins qui commandent pour décembre. À Pointe-Noire, des éleveurs mélangent eux-mêmes leur aliment, car celui du commerce est cher [3]. Mais un mélange mal équilibré ralentit la croissance.
    `,
    essayer: `
      Occupez-vous de trois poules pendant deux mois, chez vous ou chez une voisine d’accord. Pesez ce qu’elles mangent, comptez les œufs, nettoyez sans qu’on vous le rappelle. Levez-vous aussi le jour de Noël : c’est le meilleur test. Lavez-vous toujours les mains ensuite. Ne manipulez ni médicament ni désinfectant concentré. N’entrez pas dans la loge d’une truie qui a des petits, car elle mord. Au bord d’un étang, restez avec un adulte.
    `,
    difficile: `
      Aucun jour de repos : les animaux mangent le dimanche, pendant les deuils et quand vous avez la fièvre. Une maladie peut vider un bâtiment en quelques jours, comme la peste porcine africaine ou la maladie de Newcastle chez la poule. Le prix de l’aliment bouge sans prévenir.

      Les poulets congelés importés coûtent souvent moins cher que les vôtres. Une coupure de courant la nuit, un voleur, une panne de forage, et des semaines de soins partent. L’odeur et les mouches créent des conflits. Il faut aussi un cœur solide : on perd des animaux, et l’on envoie les autres à la vente.
    `,
    argent: `
      On dépense d’abord, on encaisse ensuite. Dans un élevage, l’aliment est presque toujours la plus grosse dépense, bien devant les poussins et les vaccins. Les ventes montent aux grandes occasions de l’année puis retombent. Dans une ferme, l’employée ou l’employé est souvent payé au mois, quelquefois logé et nourri. Les montants changent trop d’une ville à l’autre pour qu’on en écrive un ici. Posez plutôt cette question dans une ferme. Sur cent poussins achetés, combien en avez-vous vendus, à quel âge, et combien de sacs ont-ils mangés ?
    `,
  },
};
