import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3132',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'biologie et chimie : microbes, chlore, analyses' },
    { serie: 'C', state: 'à confirmer', note: 'physique et calcul des doses' },
    { serie: 'E', state: 'à confirmer', note: 'pompes et schémas techniques' },
    { serie: 'F1', state: 'à confirmer', note: 'mécanique des pompes' },
    { serie: 'F3', state: 'à confirmer', note: 'moteurs électriques et armoires' },
  ],
  questions: [
    'Comment savez-vous, à l’œil, que l’eau brute va poser un problème aujourd’hui ?',
    'Que se passe-t-il à l’usine dans les dix minutes qui suivent une coupure de courant ?',
    'Quelle analyse faites-vous vous-même, et laquelle envoyez-vous au laboratoire ?',
    'Quel accident avec le chlore vous a-t-on appris à éviter en premier ?',
    'Par quelle porte entre-t-on chez vous : annonce, stage, concours, connaissance ?',
  ],
  sources: [
    { title: 'La Congolaise des eaux explique les perturbations dans la desserte en eau potable', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202312270332.html', publishedOn: '2023-12', consultedOn: '2026-11-23' },
    { title: 'Usines de Djiri et du Djoué : travaux de remise à niveau des équipements', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202203200014.html', publishedOn: '2022-03', consultedOn: '2026-11-23' },
    { title: 'Congo/Infrastructures : la LCDE dotée d’un nouveau laboratoire de traitement d’eau', publisher: 'Agence congolaise d’information', url: 'https://www.aci.cg/congo-infrastructures-la-lcde-dotee-dun-nouveau-laboratoire-de-traitement-deau/', publishedOn: '2020-08', consultedOn: '2026-11-23' },
    { title: 'Infrastructure : visite du laboratoire central de la Congolaise des eaux', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/infrastructure-visite-du-laboratoire-central-de-la-congolaise-des-eaux', publishedOn: '2023-11', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes (entretien avec la directrice du CEFA)', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Il a plu toute la nuit et la rivière est couleur de brique. Dans l’usine, la technicienne de service le savait avant de regarder : les filtres se bouchent plus vite. Elle remplit six bocaux d’eau brute, c’est-à-dire pas encore traitée. Elle y verse des doses croissantes de sulfate d’alumine, un produit qui colle les grains de boue entre eux. Lequel s’éclaircit le mieux ? Le troisième. Elle règle la pompe doseuse sur cette dose-là.

      Toutes les deux heures, elle prélève : eau brute, eau filtrée, eau qui part en ville. Trouble, acidité, chlore restant. Les chiffres vont dans le cahier et au téléphone.

      Vers onze heures, le courant saute. Le groupe démarre, mais une pompe refuse. Avec le mécanicien, elle chasse l’air, resserre un joint, relance. L’après-midi, lavage d’un filtre à contre-courant, livraison de sacs de chaux à contrôler, réponse à un quartier qui trouve l’eau jaune. À la relève, elle montre au collègue le bocal numéro trois.`,
    lieux: `
      La Congolaise des eaux (LCDE) est l’employeur auquel tout le monde pense. À Brazzaville, elle fait tourner les usines de Djiri et du Djoué [2]. Son laboratoire central, visité en 2023, se trouve à Moungali, dans l’enceinte du Centre des métiers de l’eau [4].

      Il existe d’autres lieux, moins connus :
      - brasseries et fabricants de jus ou d’eau en bouteille, qui traitent leur propre eau ;
      - bases pétrolières, hôtels, hôpitaux et camps forestiers, avec de petites stations ;
      - entreprises qui creusent et entretiennent des forages de quartier ;
      - stations d’eaux usées des industries, encore rares.

      Une ville de l’intérieur peut n’avoir que deux ou trois agents pour tout faire.`,
    savoirFaire: `
      Quatre produits reviennent sans cesse, disait en 2023 le directeur de la LCDE : sulfate d’alumine, sel, chaux éteinte et hypochlorite, un produit au chlore [1]. Il faut connaître l’effet de chacun et le danger de chacun.

      - Calculer une dose : tant de grammes pour tant de mètres cubes à l’heure.
      - Prélever sans salir l’échantillon, dans un flacon propre, étiqueté, gardé au frais.
      - Lire un appareil de mesure et se méfier d’un résultat trop beau.
      - Entendre une pompe qui aspire de l’air.
      - Manipuler le chlore avec masque, gants et porte ouverte.
      - Tenir un registre que l’on pourra relire dans cinq ans.

      On porte des sacs, on se mouille, on descend des échelles. Surtout, on garde en tête que des bébés boiront cette eau ce soir.`,
    apresBepc: `
      Le CEFA de Brazzaville compte parmi ses sept filières « l’installation sanitaire et traitement des eaux » ; la formation dure deux ans, d’après sa directrice [5]. C’est la piste la plus proche après le collège. Appelez-le pour savoir quand s’ouvre la prochaine entrée.

      La plomberie, la mécanique ou l’électricité en [lycée technique](/formations/lycee-technique) conviennent aussi : une station est faite de tuyaux, de moteurs et d’armoires. Gardez de bonnes bases en chimie, même en filière manuelle.`,
    apresBac: `
      Le bac D est le plus parlant ici, parce qu’il réunit chimie et vie microscopique. C et E aident pour les débits et les pompes ; F1 et F3 pour l’entretien.

      Aucune école congolaise portant exactement le nom de ce métier n’est ressortie de nos recherches. On passe donc par la chimie, puis par un stage. Voyez la [Faculté des sciences et techniques](/formations/umng-fst) et, à Kintélé, la [Faculté des sciences appliquées](/formations/udsn-fsa). En 2020, le laboratoire de la LCDE était présenté comme un lieu de formation pour les étudiants du pays [3]. Écrivez-lui pour un stage.`,
    apresBac2: `
      Un BTS ou une licence de chimie, de biologie ou d’environnement mène au laboratoire ou à la conduite d’une usine. On peut aussi diriger un quart, l’équipe qui se relaie jour et nuit. On signe alors les bulletins d’analyse, on choisit les doses, on forme les agents.

      Pour concevoir des ouvrages neufs, visez plutôt [ingénieur en environnement](/metiers/ingenieur-environnement). Pour rester devant les éprouvettes, lisez [technicien chimiste](/metiers/technicien-chimiste).`,
    sansDiplome: `
      Doser les produits et analyser l’eau demandent de savoir lire, calculer et rendre compte. Sans aucun diplôme, on entre plutôt par les postes d’aide : garder un forage, relever les compteurs, creuser sur les fuites, nettoyer les bassins.

      Dans un village, le comité qui gère la pompe choisit parfois un jeune sérieux, formé par l’entreprise qui l’a posée. C’est modeste, mais réel. Savoir changer un joint et noter les volumes y suffit pour commencer.`,
    aSonCompte: `
      On n’ouvre pas sa propre usine d’eau de ville. En revanche, les cuves de maison, les forages privés et les petits vendeurs d’eau ont besoin de nettoyage, de désinfection et de filtres. Quelqu’un d’expérimenté peut proposer deux passages par an à des cours d’immeubles, des écoles ou des cliniques. Faites analyser vos résultats par un laboratoire : promettre une eau pure sans preuve peut rendre malade et mener devant un tribunal. Les règles pour vendre de l’eau sont à demander au ministère chargé de l’hydraulique.`,
    essayer: `
      Une table dans la cour suffit. On ne boit rien de ce que l’on a fabriqué, et l’on se lave les mains après.

      Prenez trois bouteilles d’eau de marigot ou de pluie sale. Laissez la première immobile. Versez la deuxième à travers un filtre de gravier, sable lavé et coton, monté dans une bouteille coupée. Passez la troisième dans un simple tissu. Photographiez-les chaque heure devant une page écrite. Laquelle laisse lire la page ? Eau claire veut-elle dire eau saine ? Non, et comprendre pourquoi est déjà le métier.

      Tenez aussi pendant un mois le carnet du robinet : heures avec eau, couleur, odeur, pression. Beaucoup d’agents apprendraient quelque chose de votre carnet.

      Ne touchez pas au chlore en poudre ni aux mélanges : leurs vapeurs brûlent les poumons.`,
    difficile: `
      On travaille contre des choses plus fortes que soi. Fin décembre 2023, les pluies et un retard de livraison de sulfate d’alumine ont privé d’eau une partie de la capitale [1]. Dans ces moments, le voisin s’en prend à l’agent qu’il connaît.

      Les nuits, dimanches et fêtes se partagent, car l’eau ne prend pas congé. Du matériel ancien tombe en panne ; la pièce manque ; il faut choisir quel quartier servir.

      Le travail est répétitif, et cette monotonie est dangereuse : la centième mesure doit être aussi soignée que la première. Les produits irritent la peau et les bronches quand l’équipement fait défaut.`,
    argent: `
      Dans une grande société, on est payé au mois, avec un grade qui dépend du diplôme et de l’ancienneté. Dans une petite station privée, le paiement est mensuel aussi, mais discuté de personne à personne. Pour les forages, c’est l’intervention qui compte.

      Avant d’accepter, posez trois questions. Les nuits donnent-elles droit à un supplément ? Les soins sont-ils couverts en cas de brûlure ? Qui achète les gants et le masque ? Les chiffres qui circulent dans les familles d’agents ne sont pas vérifiés, nous ne les répétons pas. Un délégué syndical de la société ou l’inspection du travail peut savoir quelle grille s’applique.`,
  },
};
