import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '8332',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'mécanique, utile sur une piste sans garage' },
    { serie: 'F3', state: 'à confirmer', note: 'circuits électriques du camion' },
    { serie: 'pro', state: 'à confirmer', note: 'si la spécialité touche aux moteurs' },
    { serie: 'E', state: 'à confirmer', note: 'notions de mécanique' },
  ],
  questions: [
    'Avec qui avez-vous appris, et combien de temps avant de tenir seul le volant ?',
    'Combien d’heures conduisez-vous sans dormir, et qui fixe cette limite ?',
    'Où en sont les examens du permis poids lourd en ce moment ?',
    'Quand un pneu éclate ou qu’un sac manque, est-ce l’entreprise ou vous qui payez ?',
    'Combien de nuits par mois passez-vous hors de chez vous ?',
  ],
  sources: [
    { title: 'Un centre de formation en conduite des poids lourds parmi les priorités de la DGTT', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202305300846.html', publishedOn: '2023-05-30', consultedOn: '2026-11-23' },
    { title: 'Examen de permis de conduire : plus de deux cents candidats inscrits', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202410120189.html', publishedOn: '2024-10-12', consultedOn: '2026-11-23' },
    { title: 'Permis de conduire : les demandeurs en attente', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/permis-de-conduire-les-demandeurs-en-attente-2/', publishedOn: '2025', consultedOn: '2026-11-23' },
    { title: 'Formation des Congolais en conduite d’engins lourds', publisher: 'Congo Media Time', url: 'https://congomediatime.com/?p=84335', consultedOn: '2026-11-23' },
    { title: 'Pointe-Noire, formation : mille jeunes formés en conduite intelligente', publisher: 'Agence congolaise d’information', url: 'https://www.aci.cg/pointe-noire-formation-mille-jeunes-formes-en-conduite-intelligente/', publishedOn: '2025-05-07', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Quatre heures du matin, lampe à la main, on tourne autour du camion. Pneus, feux, huile, freins, sangles. Une sangle trop lâche, et trente tonnes de grumes, ces gros troncs coupés, bougent dans le premier virage.

      On part avant la chaleur. Sur la route en bon état, le compteur avance bien. Puis vient la piste : poussière rouge qui mange les yeux en saison sèche, ornières pleines d’eau dès octobre. On descend à pied sonder la boue avec une branche. Parfois on attend deux heures qu’un engin dégage un confrère enlisé.

      Les papiers sortent souvent : contrôle de police, barrière, pesage. On garde tout dans la même pochette. À midi, riz et poisson au bord de la route, dix minutes d’ombre sous la remorque calée.

      Vers dix-sept heures, le dépôt. On recule entre deux murs, guidé par la voix d’un aide. Le chargement est compté, le bon signé. Un rétroviseur cassé, une fuite : cela s’écrit dans le carnet. On dort quelquefois dans la cabine, moustiquaire tendue.`,
    lieux: `
      Sur les grands axes d’abord, entre Pointe-Noire, Dolisie, Brazzaville et le nord du pays. Puis sur les pistes des sociétés forestières, dans les carrières, les mines, les chantiers de route. En ville enfin, pour livrer l’eau, le ciment ou la boisson.

      On travaille pour un transporteur, pour une société qui a ses propres camions, ou pour un particulier qui en possède un ou deux. Selon un article de 2023, la conduite des gros camions restait peu pratiquée par les Congolais, alors que des entreprises cherchaient du monde [1].`,
    savoirFaire: `
      Conduire n’est que la moitié.

      - Sentir la masse : un camion chargé met bien plus de mètres à s’arrêter qu’une voiture, et se renverse quand on tourne trop vite.
      - Réparer un minimum : changer une roue, purger un filtre, remettre une courroie.
      - Répartir et attacher une charge.
      - Lire un bon de livraison, tenir un carnet, compter la monnaie du gazole.
      - Voir loin et nettement, de jour comme de nuit.
      - Rester patient quand rien n’avance.

      La qualité la plus rare tient en une phrase : s’arrêter quand le sommeil vient, même si le patron téléphone.`,
    apresBepc: `
      Le permis poids lourd ne se passe pas à quinze ans. Profitez des années qui restent pour apprendre la mécanique, par un [CAP](/formations/cap), au [collège technique](/formations/college-technique) ou chez un garagiste sérieux. Une conductrice ou un conducteur qui sait dépanner ne reste pas bloqué trois jours en forêt.`,
    apresBac: `
      Aucun bac n’est exigé pour ce métier. Un bac F1, F3 ou professionnel sert autrement : mieux comprendre le camion, lire une notice, et plus tard passer chef de parc ou monitrice d’auto-école. Avec un bac général, on peut viser l’organisation des transports, comme [logisticienne ou logisticien](/metiers/logisticien).`,
    apresBac2: `
      Un diplôme supérieur n’ajoute rien au volant. Il compte pour celles et ceux qui veulent gérer une flotte, acheter des camions ou former d’autres personnes. Avoir conduit soi-même donne alors une autorité que les bureaux n’ont pas.`,
    sansDiplome: `
      C’est la voie ordinaire. On commence souvent comme aide, convoyeuse ou convoyeur : caler, bâcher, guider la marche arrière, surveiller la charge. On apprend en regardant.

      Le passage au volant exige un permis. Depuis 2024, il faut être inscrit dans une auto-école pour se présenter à l’examen [2]. La session d’octobre 2024 ne concernait que les motos et les voitures, et la presse n’en signalait aucune autre un an plus tard [3]. Demandez à la direction départementale des transports terrestres si le poids lourd est rouvert, et à quel âge.

      En octobre 2020, le [FONEA](/formations/fonea) et l’École génie travaux, une école militaire de Brazzaville, ont signé un accord. Il prévoyait de former deux cents personnes aux poids lourds et aux engins [4], en internat, pendant au moins six mois [1]. À Pointe-Noire, mille jeunes ont reçu en mai 2025 l’attestation d’un cours gratuit de conduite [5]. De nouvelles sessions sont à confirmer au FONEA et au Conseil congolais des chargeurs.`,
    aSonCompte: `
      Acheter son camion est le rêve de beaucoup, et une charge énorme. Pneus, vidanges, assurance, visite technique, gazole, jours sans chargement : tout retombe sur la même personne. Un véhicule d’occasion mal choisi mange ses gains au garage. Avant de s’endetter, tenez pendant six mois le compte exact de ce que coûte et rapporte le camion d’un autre.`,
    essayer: `
      Avant dix-huit ans, on ne conduit pas, on ne monte pas sur un chargement, on n’accompagne pas un camion sur la piste. Ces accidents tuent.

      Ce qui est permis : apprendre le code de la route par cœur, entretenir un vélo de A à Z, préparer un itinéraire sur une carte en comptant distances, arrêts et carburant. Regardez aussi de loin, avec un adulte, un parc de camions pendant une heure : comment on bâche, comment on recule.`,
    difficile: `
      La fatigue est l’ennemi numéro un. Des délais trop courts poussent à rouler de nuit, sur des routes sans marquage, au milieu de gens à pied et d’animaux.

      Vous manquez des anniversaires, des deuils, des dimanches. Le dos et les reins souffrent des secousses ; on mange mal. Sur la route, des agents demandent parfois de l’argent sans reçu. Une panne loin de tout, c’est la nuit seul avec la charge, et la peur du vol.

      En cas d’accident, la responsabilité de la personne qui conduit est lourde, même quand le camion était en mauvais état. Refuser un véhicule sans freins est un droit difficile à faire valoir, mais il sauve.`,
    argent: `
      Trois manières existent. Le mois fixe, dans les sociétés. Le voyage, payé à l’arrivée, chez beaucoup de particuliers. Et le mélange des deux : un petit fixe plus une prime de route pour manger et dormir.

      À voir avant de démarrer : qui avance le gazole, qui règle les pneus et les contraventions, combien vaut un voyage à vide, l’accident est-il couvert par une assurance ? Nous n’avons pas de chiffre fiable. Parlez à trois chauffeurs sur un même parking ; comparez ce qui leur reste après les dépenses, et non ce qu’ils reçoivent.`,
  },
};
