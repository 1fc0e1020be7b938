import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '6113',
  series: [
    { serie: 'R1', state: 'à confirmer', note: 'production végétale, la série la plus proche des planches de légumes' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole ; contenu exact à demander au lycée' },
    { serie: 'R6', state: 'à confirmer', note: 'génie rural : pompes, puits, arrosage' },
    { serie: 'D', state: 'à confirmer', note: 'biologie des plantes et des insectes' },
  ],
  questions: [
    'D’où vient votre eau au mois d’août, et combien d’arrosoirs portez-vous par jour ?',
    'Quels légumes se vendent le mieux ici, et lesquels pourrissent avant d’être vendus ?',
    'Avez-vous un papier pour votre parcelle, ou peut-on vous demander de partir ?',
    'Que mettez-vous sur les feuilles contre les insectes ?',
    'Vendez-vous à la planche entière ou à la botte, et pourquoi ?',
  ],
  sources: [
    { title: 'Article sur le site maraîcher de Kélé kélé, à Nganga Lingolo', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202510220184.html', publishedOn: '2025-10-22', consultedOn: '2026-11-23' },
    { title: 'Article sur les maraîchers de Brazzaville, de Madibou à Talangaï', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707180255.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Congo-Brazzaville : la ceinture maraîchère de Talangaï menacée', publisher: 'RFI', url: 'http://m.rfi.fr/emission/20180907-congo-brazzaville-ceinture-maraichere-talangai-menacee', publishedOn: '2018-09-07', consultedOn: '2026-11-23' },
    { title: 'Agriculture : des maraîchers formés à fournir des légumes et fruits de qualité', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.net/agriculture-des-maraichers-formes-a-fournir-des-legumes-et-fruits-de-qualite/', publishedOn: '2021-06', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique - Le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Cinq heures et demie : les arrosoirs se remplissent au puits, deux par deux. On asperge les planches une par une, doucement, pour ne pas coucher les jeunes plants. Une planche, c’est une bande de terre surélevée, large d’un mètre environ, pour qu’on atteigne le milieu sans marcher dessus.

      À sept heures, des revendeuses arrivent avec leurs bassines. On discute le prix de la planche d’amarante ou de ciboule ; elles coupent, lavent et lient les bottes. Elles partent au marché. La terre vide est aussitôt retournée, mélangée au fumier de poule et semée de nouveau : un sol nu ne rapporte rien.

      Quand le soleil tape, on se met sous l’abri pour repiquer la tomate en petits pots, réparer un arrosoir, trier les graines. On regarde aussi sous les feuilles : chenilles, pucerons, taches brunes. Vers seize heures, tout recommence avec l’eau, jusqu’à la nuit. Un voisin surveille la parcelle, car des légumes mûrs disparaissent vite.
    `,
    lieux: `
      Les jardins se cachent dans les bas-fonds, au bord des ruisseaux et du fleuve, là où l’eau n’est pas profonde. À Brazzaville, la presse citait en 2017 plusieurs sites de Madibou et d’autres à Talangaï et Djiri [2]. En 2018, la zone de Talangaï avait déjà perdu près des trois quarts de sa surface, prise par les constructions [3].

      D’anciens maraîchers de la ville ont été réinstallés à Kélé kélé, à une vingtaine de kilomètres. En octobre 2025, 81 femmes et 45 hommes y cultivaient chacun 340 mètres carrés [1].

      À Pointe-Noire et à Dolisie, on trouve aussi des parcelles autour de la ville. On est souvent membre d’un groupement, qui parle pour tous.
    `,
    savoirFaire: `
      Le corps d’abord : porter l’eau, se courber, recommencer. Ensuite l’œil : voir qu’une feuille jaunit avant que toute la planche soit perdue.

      - Échelonner les semis pour avoir quelque chose à couper chaque semaine.
      - Faire une pépinière à l’ombre et repiquer le soir.
      - Préparer du compost, et doser le fumier pour ne pas brûler les racines.
      - Soigner avec des mélanges de plantes (piment, ail, feuilles de papayer) avant de penser aux produits chimiques.
      - Si l’on achète un produit, lire l’étiquette, porter gants et masque, attendre le nombre de jours écrit avant de vendre.
      - Compter les planches, prévoir les jours de marché, rendre la monnaie sans se tromper.
    `,
    apresBepc: `
      On n’a pas besoin du brevet pour louer deux planches. Mais à quinze ans, on peut apprendre la terre à l’école. Le lycée agricole Amilcar-Cabral, à Madibou, a une filière « production végétale », la série R1 [5]. Il se trouve dans un arrondissement de jardins, ce qui permet de voir les deux. Renseignez-vous sur place dès le troisième trimestre : nous n’avons pas trouvé le nombre de places ni les pièces du dossier.
    `,
    apresBac: `
      Le bac R1 est celui qui ressemble le plus à ce travail. Le génie rural (R6) apporte l’eau : motopompe, forage, goutte à goutte. Avec un bac D, vous comprendrez mieux pourquoi un champignon gagne après une semaine de pluie. Si vous venez d’une autre série, passez d’abord quelques mois chez quelqu’un qui sait : les livres ne montrent pas comment on porte l’eau.
    `,
    apresBac2: `
      Une licence agricole ne rend pas les tomates plus grosses. Elle permet de passer de l’autre côté : encadrer un groupement, former pour une association, vendre des semences, gérer un périmètre irrigué. Certaines personnes font les deux, une parcelle le matin et un contrat de formateur ou de formatrice l’après-midi. Voyez les études décrites pour [conseillère ou conseiller agricole](/metiers/conseiller-agricole).
    `,
    sansDiplome: `
      Voici l’un des métiers les plus ouverts à qui n’a aucun diplôme. On y entre en aidant un parent, puis en prenant une planche à soi. Des associations forment aussi les adultes, au jardin même. En juin 2021, 409 maraîchers de Brazzaville, de Kintélé et de l’île Mbamou ont reçu une attestation à la fin d’un tel programme [4]. Demandez au président ou à la présidente du site le plus proche si une nouvelle session s’ouvre.
    `,
    aSonCompte: `
      Une fois le droit d’utiliser une planche obtenu, il faut une houe, deux arrosoirs, des graines, du fumier. Beaucoup s’associent : l’une cultive, l’autre vend. Méfiez-vous de la parcelle prêtée « de bouche », reprise dès que la terre est belle. Une motopompe partagée à cinq soulage le dos, à condition de décider par écrit qui paie le carburant et la panne. Pour l’épargne en commun, une tontine du groupement aide à passer les semaines creuses.
    `,
    essayer: `
      Un seau percé, un vieux bassin ou trois sacs de riz remplis de terre suffisent. Semez de l’amarante : elle lève en quelques jours et se coupe au bout d’un mois environ. Arrosez matin et soir sans sauter un seul jour, vacances comprises. Essayez ensuite le piment ou la ciboule. Si l’école a un jardin, proposez de vous en occuper. Ne touchez pas aux pesticides, et restez loin des puits sans margelle.
    `,
    difficile: `
      L’eau pèse. En saison sèche, les bras et le dos souffrent de juin à septembre. En saison des pluies, c’est le contraire : les bas-fonds sont noyés, les semis emportés, les champignons partout.

      La terre n’est presque jamais à soi, et la ville avance. Les légumes-feuilles ne se gardent pas : non vendus le soir, ils sont perdus le lendemain. Quand tout le monde récolte de la salade la même semaine, le prix s’écroule. Les moustiques, les vols et le travail du dimanche font partie du lot. Mal employés, certains produits empoisonnent celle ou celui qui traite et les familles qui mangent.
    `,
    argent: `
      Le maraîchage paie par petites sommes, presque tous les jours, en espèces ou par téléphone. C’est son avantage sur le grand champ. Le prix d’une planche monte quand l’eau manque et descend à la grande récolte. Les dépenses reviennent vite elles aussi : graines, fumier, carburant, cotisation du site. Sur ce qu’il en reste, aucune enquête récente ne nous est connue. Asseyez-vous une matinée près d’une maraîchère, notez chaque vente, puis demandez combien de jours cette planche a été arrosée.
    `,
  },
};
