import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '4211',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'comptes de caisse et pourcentages' },
    { serie: 'G3', state: 'à confirmer', note: 'vente et accueil' },
    { serie: 'BG', state: 'à confirmer', note: 'notions de gestion pour la suite' },
  ],
  questions: [
    'Quel fonds faut-il vraiment pour ne pas renvoyer les clients avant midi ?',
    'Quelle arnaque avez-vous rencontrée le plus souvent, et comment l’avez-vous vue ?',
    'Travaillez-vous pour vous ou pour la personne qui possède la puce ?',
    'À quelle heure fermez-vous, et qui vous accompagne avec la caisse ?',
    'La commission a-t-elle baissé depuis que vous avez commencé ?',
    'Que se passe-t-il si vous envoyez l’argent au mauvais numéro ?',
  ],
  sources: [
    { title: 'Article sur la baisse du pourcentage des kiosques de mobile money', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://lecourrierdekinshasa.com/node/116854', publishedOn: '2020-06', consultedOn: '2026-11-23' },
    { title: '« MTN nous exploite »', publisher: 'First Media Congo', url: 'https://www.firstmediac.com/mtn-nous-exploite/', publishedOn: '2020-06', consultedOn: '2026-11-23' },
    { title: 'Transfert d’argent au Congo : le diktat des sociétés de téléphonie', publisher: 'Journal du Cameroun', url: 'https://www.journalducameroun.com/transfert-dargent-au-congo-le-diktat-des-societes-de-telephonie/', consultedOn: '2026-11-23' },
    { title: 'Article sur l’agrément de Mobile Money Congo comme établissement de paiement', publisher: 'Business & Finance International', url: 'https://businessfinanceint.com/?p=18385', publishedOn: '2021', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Le parasol jaune ou rouge s’ouvre au bord du goudron. On a deux poches à surveiller : les billets dans la sacoche, l’argent électronique dans le téléphone. Quand l’une monte, l’autre descend. Tout l’art est de ne jamais vider ni l’une ni l’autre.

      Premier client, un dépôt. On lui fait dicter son numéro, on le relit à voix haute, chiffre par chiffre, on compte les billets, puis on valide. Le message de confirmation arrive sur les deux téléphones. On écrit l’opération dans le cahier et le client signe.

      À dix heures, un homme montre un message : « vous avez reçu ». On ne regarde pas son écran, on consulte le sien. Rien n’est arrivé. Faux message. On le dit sans crier, et on ne donne rien.

      Vers midi, trois retraits d’affilée : plus d’espèces. On ferme cinq minutes, on court chez une collègue échanger de l’électronique contre des billets. Le soir, on additionne les deux poches ; le total doit être celui du matin. On part avant la nuit, jamais par le même chemin.`,
    lieux: `
      À Brazzaville, un journal notait, il y a plusieurs années, un kiosque jaune de MTN ou rouge d’Airtel tous les cinquante mètres [3]. L’endroit choisi change tout : devant un hôpital, à un arrêt de bus, près d’un marché, d’une gare ou d’une école, l’argent circule. En 2020, une rédaction est allée voir les kiosques installés devant le CHU de Brazzaville [2].

      On travaille aussi dans une boutique, une pharmacie, une station, où le service s’ajoute à la vente. Au village, ce point remplace la banque : l’argent envoyé de la ville y arrive, avec un souci, trouver assez de billets.

      MTN a la plus grande clientèle, puis vient Airtel. En 2021, la société de mobile money de MTN disait avoir plus de vingt-cinq mille agents agréés dans le pays [4]. Beaucoup travaillent avec les deux.`,
    savoirFaire: `
      - Relire un numéro à voix haute avant d’appuyer. Une inversion de deux chiffres peut coûter la journée.
      - Ne croire que son propre téléphone, jamais la capture d’écran d’un client.
      - Garder son code secret, le cacher en tapant, ne le donner à personne, même à quelqu’un qui se dit de l’opérateur.
      - Équilibrer ses deux poches en devinant l’heure des gros retraits.
      - Vérifier une pièce d’identité quand la règle le demande.
      - Détecter un billet faux.
      - Tenir un cahier lisible.
      - Expliquer les frais avec patience à une personne âgée, sans prendre son code à sa place.

      Il faut de la mémoire des visages, une voix calme et un peu de flair.`,
    apresBepc: `
      À quinze ou seize ans, contentez-vous d’observer. Un contrat d’agent se signe en principe par une personne majeure, et l’on manie l’argent des autres.

      Pour la suite, les matières de comptabilité et de commerce du lycée technique vous seront utiles dix fois par jour. Restez au lycée : on peut aider un parent au kiosque aux heures calmes, sans lâcher les cours.`,
    apresBac: `
      Le bac n’est pas exigé pour le parasol. Il l’est souvent pour passer derrière, chez l’opérateur ou le grossiste : superviseuse de zone, agent de service client, commercial qui recrute les kiosques. Un bac G2, G3 ou BG parle bien à ces employeurs.

      Beaucoup d’étudiantes et d’étudiants financent leur année ainsi. Fixez une limite d’heures dès le départ, sinon l’amphithéâtre passe en second.`,
    apresBac2: `
      Un BTS ou une licence de gestion, de banque ou de marketing permet de viser les bureaux des opérateurs. On y contrôle les agents, par exemple. Le [guichet d’une banque](/metiers/guichetier-de-banque) est une autre piste. Avoir tenu un kiosque est alors un argument : vous avez vu les fraudes de près.

      Autre voie, devenir distributeur. On fournit des dizaines de points en argent électronique, avec des employés et une comptabilité sérieuse. Là, un diplôme évite des erreurs qui ruinent.`,
    sansDiplome: `
      Lire, écrire, compter sans se tromper : voilà le minimum. Des jeunes sans emploi ont été les premiers visés quand les opérateurs ont lancé leurs kiosques [3].

      On débute en général pour le compte d’une autre personne, qui a la puce et le fonds. Exigez un papier, même simple : combien elle vous confie, quelle part vous revient, qui paie si un faux billet passe. Sans cela, la première erreur fait de vous une personne endettée. Pour comparer avec d’autres métiers, lisez [sans diplôme](/parcours/sans-diplome).`,
    aSonCompte: `
      Pour être agente ou agent à son nom, on s’adresse à l’opérateur ou à l’un de ses distributeurs. Pièces demandées, dépôt de départ, formation, zone : tout cela change. Renseignez-vous dans une agence officielle, jamais auprès d’un intermédiaire rencontré dans la rue.

      Ne mettez jamais tout l’argent du ménage dans le fonds. Séparez le sac du kiosque et celui de la maison, sinon le goûter des enfants fait disparaître la caisse en un mois. Ajouter du crédit, des boissons fraîches ou des accessoires de téléphone aide à tenir les jours calmes.`,
    essayer: `
      Jouez-le d’abord à la maison. Donnez à un frère vingt jetons et gardez-en vingt ; inscrivez dans un cahier dix dépôts et dix retraits inventés. À la fin, vos deux tas additionnés doivent retrouver le total du début. Recommencez avec une musique forte et quelqu’un qui vous presse.

      Ensuite, demandez à une agente de votre famille la permission de rester assis près d’elle une matinée, sans toucher ni au téléphone ni à l’argent. Notez chaque ruse que vous voyez. Rentrez avant la fermeture, qui est l’heure la plus risquée.`,
    difficile: `
      On endure le soleil, la pluie, la poussière, dix heures sur un tabouret. Mais le plus dur est la tension. On tient de l’argent devant tout le monde ; des agressions arrivent, surtout à la tombée du jour. En cas d’agression, on donne la sacoche : aucune recette ne vaut une blessure.

      Les escrocs inventent sans cesse : faux messages, faux agents au téléphone, client qui échange une liasse par une autre. Un envoi au mauvais numéro se récupère rarement entier.

      Vous ne fixez pas votre prix. En juin 2020, MTN a baissé la part versée aux kiosques, et des tenanciers ont protesté ; certains refusaient alors les petits retraits [1][2]. Le réseau tombe les jours de paie. Et chaque mois, un nouveau parasol s’ouvre en face.`,
    argent: `
      On touche une commission : une petite part de chaque opération, calculée par l’opérateur et versée sur la puce. Il faut donc beaucoup de passages. Si la puce est à quelqu’un d’autre, on partage, ou l’on reçoit un fixe.

      En face : la taxe de la mairie, le transport et la nourriture, cités par des marchands en 2020 [1]. Comptez aussi l’emplacement, le parasol, les erreurs et les faux billets.

      Les barèmes changent sans prévenir, nous n’en affichons pas. Demandez à l’agence officielle la grille du jour. Puis interrogez deux kiosques, l’un très fréquenté, l’autre non : nombre d’opérations par jour, part gardée, pertes du mois. Vous verrez que le même parasol peut nourrir ou endetter, selon la place.`,
  },
};
