import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '8322',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'entretien de sa propre voiture' },
    { serie: 'G2', state: 'à confirmer', note: 'tenir les comptes de la recette' },
    { serie: 'A', state: 'à confirmer', note: 'langues, contact avec les passagers' },
    { serie: 'pro', state: 'à confirmer', note: 'mécanique automobile, si le lycée la propose' },
  ],
  questions: [
    'Roulez-vous pour un propriétaire, et que lui remettez-vous chaque soir ?',
    'Quelles cartes, taxes et assurances devez-vous avoir sur vous aujourd’hui ?',
    'À quelle heure gagne-t-on le mieux, et à quelle heure est-ce dangereux ?',
    'Combien d’argent mettez-vous de côté pour les pneus et les pannes ?',
    'Si c’était à refaire, commenceriez-vous par le taxi ou par le bus ?',
  ],
  sources: [
    { title: 'Examen de permis de conduire : plus de deux cents candidats inscrits', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202410120189.html', publishedOn: '2024-10-12', consultedOn: '2026-11-23' },
    { title: 'Taxis-motos : le décret du 9 juillet 2024 présenté aux acteurs du secteur', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202407230102.html', publishedOn: '2024-07-23', consultedOn: '2026-11-23' },
    { title: 'Transport en commun : des mesures strictes pour les taxis-motos', publisher: 'Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202510100544.html', publishedOn: '2025-10-10', consultedOn: '2026-11-23' },
    { title: 'Qui écumeraient les bus à Mfilou-Ngamaba ?', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/qui-ecumeraient-les-bus-a-mfilou-ngamaba/', consultedOn: '2026-11-23' },
    { title: 'Circulation routière : traque des taxis fraudeurs à Bacongo', publisher: 'Les Dépêches de Brazzaville', url: 'http://adiac-congo.com/content/circulation-routiere-traque-des-taxis-fraudeurs-bacongo-85643', publishedOn: '2018-07-03', consultedOn: '2026-11-23' },
    { title: 'Circulation routière : un décret du Premier ministre réglemente l’activité des mototaxis', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/politique/10319-congo-circulation-routiere-un-decret-du-premier-ministre-reglemente-l-activite-des-mototaxis', publishedOn: '2024', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      À cinq heures, seau d’eau et chiffon : la carrosserie doit briller, une voiture sale fait fuir. On contrôle l’huile, le liquide de frein, la pression. Ensuite, la file de la station, car certains matins l’essence se fait rare.

      De six à neuf, la ville court. On prend une infirmière de garde, deux écoliers, un couple avec un matelas. Le prix se dit avant de monter. Entre deux courses, on guette une main levée sans gêner le bus de derrière. Il faut connaître la rue inondée, l’école qui sort, le raccourci derrière le marché.

      Le milieu de journée est creux. On mange dans un malewa, on fait resserrer une roue, on note la recette. L’après-midi reprend à quinze heures et dure jusqu’à la nuit. Un passager oublie son téléphone sur le siège : le rendre, c’est gagner un client pour des années.

      Au retour, on compte. Une part pour le propriétaire de la voiture, une pour le carburant de demain, une pour la panne qui viendra. Ce qui reste est à vous.`,
    lieux: `
      On roule à Brazzaville et à Pointe-Noire surtout, mais aussi à Dolisie, Nkayi, Ouesso et dans chaque ville qui a un marché et une gare routière.

      Il existe plusieurs métiers en un. Le taxi prend une personne ou un groupe et va à la porte. Le cent-cent et le bus suivent une ligne ; dans le bus, une contrôleuse ou un contrôleur encaisse. La moto-taxi entre là où les voitures s’enlisent. La plupart des véhicules appartiennent à une autre personne que celle qui conduit. Des syndicats de transporteurs existent dans les parkings ; demandez-y ce que coûte vraiment une place.`,
    savoirFaire: `
      - Conduire sans à-coups, avec douceur pour les freins et pour les gens.
      - Avoir la ville dans la tête : rues, sens interdits, bars, hôpitaux, églises.
      - Rendre la monnaie juste et accepter un paiement par mobile money en vérifiant le message.
      - Deviner un bruit de moteur avant qu’il ne devienne une réparation.
      - Parler français, lingala ou kituba selon la personne assise derrière.
      - Refuser poliment un client ivre ou une course qui sent le piège.

      Le reste s’appelle la patience. Douze heures d’embouteillage demandent des nerfs plus que des muscles.`,
    apresBepc: `
      Vous avez le temps. Les années qui restent avant le permis peuvent servir à deux choses. Finir un diplôme, qui vous laissera une autre porte ouverte. Et connaître la [mécanique automobile](/metiers/mecanicien-automobile), qui fait économiser beaucoup plus tard. Une année chez un garagiste évite ensuite bien des factures.`,
    apresBac: `
      Le bac n’est pas demandé. Il aide à lire un contrat, à tenir un cahier de comptes, à acheter plus tard un second véhicule. Si vous roulez pour payer des études, fixez une date de fin : la recette du jour fait facilement oublier l’inscription.`,
    apresBac2: `
      Un diplôme de gestion ou de logistique permet de passer de la conduite à la direction : plusieurs voitures, un service de transport pour une école, un hôtel ou une entreprise. L’anglais attire une clientèle de passage, à l’aéroport et dans les hôtels.`,
    sansDiplome: `
      Oui, on y entre sans diplôme, mais pas sans permis. D’après la direction générale des transports terrestres, en 2024, il fallait passer par une auto-école pour se présenter à l’examen. Cette année-là, les sessions ont été suspendues de janvier à octobre [1] : renseignez-vous sur la prochaine avant de payer. Un permis acheté se découvre au premier accident.

      Certains débutent comme contrôleuse ou contrôleur de bus. On apprend ainsi les lignes, les clients et les tours des habitués.`,
    aSonCompte: `
      C’est le but de la plupart : avoir sa voiture. On y arrive par l’épargne, une tontine, ou un accord où l’on rembourse le véhicule jour après jour. Faites écrire l’accord et gardez chaque reçu. En 2018, à Bacongo, la police contrôlait les taxis : sans documents complets, on perdait ses papiers, et parfois la voiture partait en fourrière [5].

      Pour la moto-taxi, un décret de juillet 2024 demande dix-huit ans révolus, la nationalité congolaise, un permis de la bonne catégorie et un certificat médical [6]. La moto doit être immatriculée, assurée, contrôlée, avec deux casques, et le ministère des Transports doit donner son autorisation. On roule en périphérie des grandes villes, là où il n’y a pas d’autre transport, et dans les zones rurales [2]. En octobre 2025, un communiqué à Brazzaville rappelait le gilet numéroté et l’interdiction de prendre plus d’une personne [3].`,
    essayer: `
      Rien qui roule avant dix-huit ans : ni voiture, ni bus, ni moto. Un choc à cet âge se paie toute une vie.

      Vous pouvez mesurer autre chose. Dessinez de mémoire le plan de votre arrondissement avec les noms des rues, les arrêts et les endroits qui s’inondent ; corrigez-le à pied avec un adulte. Pendant trois jours, toujours avec un adulte, regardez de loin un arrêt pendant une heure et notez combien de personnes montent par véhicule et à quelles heures. Vous saurez déjà lire une ville.`,
    difficile: `
      Les journées sont longues et le corps reste assis. Bruit, fumée, chaleur, pluie qui entre par la vitre cassée. L’embrayage lâche le jour où l’on avait promis l’argent de l’école.

      Il y a la peur aussi : agressions la nuit, faux clients, billets faux. Des équipages de bus de Mfilou se sont plaints de rackets par des hommes en civil [4]. Les contrôles sont nombreux et l’amende tombe toujours sur la personne au volant.

      À moto, c’est plus grave : sans carrosserie, le moindre choc casse une jambe ou tue. Les femmes restent rares dans le métier et entendent des remarques ; quelques-unes conduisent pourtant depuis longtemps.`,
    argent: `
      On parle ici de « recette » : une somme fixe que le propriétaire attend chaque soir. Tout ce qui dépasse paie l’essence, le repas, le lavage, puis vous. Un jour de panne ou de pluie, on peut finir à zéro, ou même devoir.

      Avant d’accepter une voiture, posez cinq points par écrit : montant de la recette, jour de repos, qui paie la vidange, qui paie les réparations, que fait-on en cas d’accident ? Les montants changent selon la ville et l’état du véhicule. Nous n’en publions aucun, faute d’enquête sérieuse.`,
  },
};
