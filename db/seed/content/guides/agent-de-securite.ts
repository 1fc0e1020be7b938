import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5414',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'accueil, rapports écrits, langues' },
    { serie: 'F2', state: 'à confirmer', note: 'caméras et alarmes' },
    { serie: 'F3', state: 'à confirmer', note: 'installations électriques à surveiller' },
    { serie: 'pro', state: 'à confirmer', note: 'un plus pour devenir chef de poste' },
  ],
  questions: [
    'Combien d’heures dure votre garde, et qui vous remplace si vous tombez malade ?',
    'Quelle formation avez-vous reçue avant le premier poste ?',
    'Que devez-vous faire exactement si quelqu’un entre de force ?',
    'Avez-vous un contrat écrit et une assurance en cas de blessure ?',
    'Comment devient-on chef d’équipe dans votre société ?',
  ],
  sources: [
    { title: 'L’insécurité crée de l’emploi dans les deux Congo', publisher: 'Forbes Afrique', url: 'https://www.forbesafrique.com/L-insecurite-cree-de-l-emploi-dans-les-deux-Congo_a2372.html', publishedOn: '2016-05-19', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Dix-huit heures moins le quart : relève devant la banque. La collègue de jour montre le cahier. Une vitre fendue côté parking, un livreur attendu à vingt heures, rien d’autre. On essaie la lampe, la radio, les serrures. On signe.

      Jusqu’à la fermeture, il faut saluer, renseigner, ouvrir la porte, remarquer. Cette personne tourne depuis une demi-heure sans entrer : on ne l’accuse pas, on se montre. Le dernier client sort. On vérifie les toilettes, les fenêtres, les robinets, le groupe électrogène.

      Puis la nuit s’étire. Une ronde toutes les heures, jamais par le même chemin. Vers deux heures, un bruit derrière le mur. On n’y va pas en héros. On se met à l’abri, on éclaire, on appelle le poste central, puis la police si c’est sérieux. Cette fois, c’était un chien.

      À quatre heures, le sommeil pèse. On marche, on boit de l’eau, on parle deux minutes à la radio. Six heures : on écrit le rapport, on passe les clés. Les taxis du matin vous ramènent à contre-courant de la ville.`,
    lieux: `
      Banques, supermarchés, hôtels, ambassades, écoles, chantiers, entrepôts du port, bases pétrolières, maisons particulières. Les postes sont à Brazzaville et à Pointe-Noire pour la plupart, puis dans les villes où s’installent un chantier ou une usine.

      Deux sortes d’employeurs : une société de gardiennage, qui vous place chez ses clients et peut vous changer de site, ou le propriétaire lui-même, qui vous garde à sa porte. En 2016 déjà, un magazine décrivait au Congo la montée d’une culture de la sécurité, loin du simple gardien d’autrefois [1].`,
    savoirFaire: `
      L’attention est l’outil principal. Regarder la même grille pendant dix heures et voir quand même ce qui a changé, cela s’exerce.

      - Accueillir avec politesse, y compris la personne qu’on va refuser.
      - Écrire un rapport court et daté.
      - Manier un extincteur, donner l’alerte, faire évacuer.
      - Connaître les gestes de premiers secours.
      - Comprendre un écran de caméras.
      - Calmer sans toucher : voix basse, distance, mains visibles.

      Sachez aussi où s’arrête votre rôle. La police, c’est un autre métier. Fouiller de force ou enfermer quelqu’un peut vous conduire, vous, devant le juge.`,
    apresBepc: `
      À quinze ou seize ans, c’est non : ce travail dangereux est fait pour des adultes. Le BEPC vous donnera en revanche un avantage plus tard, car une société choisit plus volontiers une personne qui écrit un rapport sans aide. En attendant, un brevet de secouriste ou un club de sport remplit utilement un dossier.`,
    apresBac: `
      Le bac n’est pas réclamé au portail. Il compte pour les postes assis : opératrice ou opérateur de caméras, accueil d’un immeuble, chef de poste. Une série électronique ou électrique prépare à l’installation d’alarmes, un métier voisin et moins exposé. Beaucoup d’étudiants gardent la nuit pour payer leurs frais ; le corps ne supporte pas longtemps ce régime.`,
    apresBac2: `
      Avec un diplôme en hygiène et sécurité, on passe de l’autre côté : rédiger les consignes, former les équipes, préparer les secours. Regardez [technicienne ou technicien HSE](/metiers/technicien-hse). Un [BTS](/formations/bts) de gestion mène au bureau d’une société de gardiennage : tours de garde, factures, clients.`,
    sansDiplome: `
      L’embauche se fait sur d’autres choses : un casier vierge, une bonne condition physique, une adresse connue, des gens sérieux qui répondent de vous. On vous demandera sans doute de lire une consigne et d’écrire votre nom et l’heure.

      Vérifiez la société autant qu’elle vous vérifie. A-t-elle un siège, un uniforme, un contrat, une autorisation ? Refusez de verser une caution pour être pris. L’[ACPE](/formations/acpe) peut dire si l’entreprise y dépose ses offres.`,
    aSonCompte: `
      Garder la parcelle d’un voisin absent contre une somme au mois, cela se fait. C’est un travail seul, sans relève ni assurance. Pour créer une société, adressez-vous d’abord au ministère de l’Intérieur : l’autorisation et ses conditions sont à confirmer. Il faut aussi pouvoir avancer les paies quand le client règle avec deux mois de retard.`,
    essayer: `
      Tant que vous n’avez pas dix-huit ans, ne montez pas de garde, même pour rendre service, même devant une boutique de la famille la nuit.

      Ce que vous pouvez éprouver, c’est votre calme et votre vigilance. Tenez l’entrée d’une fête d’école avec un adulte : compter les arrivées, guider, repérer la sortie de secours. Faites le plan de votre maison avec les risques d’incendie : bouteille de gaz, bougie, rallonge brûlante. Corrigez ce qui peut l’être.`,
    difficile: `
      La nuit longue, la pluie sous un auvent trop court, les moustiques, les pieds qui gonflent. Les gardes dépassent souvent la durée annoncée quand la relève ne vient pas.

      On s’ennuie neuf nuits sur dix. La dixième, on peut tomber sur des gens armés, avec une matraque pour toute défense. Personne ne doit mourir pour une caisse ; retenez-le avant de signer.

      Le respect manque aussi. Des clients passent sans un regard, d’autres insultent. En cas de vol, on soupçonne d’abord la personne de garde. Dormir le jour dans une maison bruyante finit par user la santé et le couple.`,
    argent: `
      Le salaire est mensuel. Le client paie la société, et la société vous paie : entre les deux, l’écart peut être grand, et le virement arriver tard. Un fixe modeste peut être complété par des heures de nuit ou de dimanche.

      Avant la signature, faites écrire le nombre d’heures par semaine, le tarif de la nuit, le prix retenu pour l’uniforme, le délai de paiement. Interrogez une ou un vigile déjà sur le site, hors de la présence du chef. Quant à un montant moyen, nous n’en avons trouvé aucun qui soit sérieux.`,
  },
};
