import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5411',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'corps humain, secours aux blessés' },
    { serie: 'C', state: 'à confirmer', note: 'physique du feu et de l’eau' },
    { serie: 'E', state: 'à confirmer', note: 'machines, pompes, échelles' },
    { serie: 'F4', state: 'à confirmer', note: 'comprendre un bâtiment qui brûle' },
    { serie: 'F3', state: 'à confirmer', note: 'incendies d’origine électrique' },
    { serie: 'pro', state: 'à confirmer', note: 'à vérifier à la caserne' },
  ],
  questions: [
    'Comment avez-vous été recruté, et par quel avis l’avez-vous su ?',
    'Quel est le départ le plus fréquent chez vous : feu, noyade, accident ou malaise ?',
    'De quel équipement manquez-vous ?',
    'Comment parlez-vous entre vous après une intervention qui a mal tourné ?',
    'Votre caserne reçoit-elle des élèves pour une visite ou une initiation aux secours ?',
  ],
  sources: [
    { title: 'Journée mondiale de la protection civile : les sapeurs-pompiers entre communication et portes ouvertes', publisher: 'L’Horizon africain', url: 'https://www.lhorizonafricain.com/journee-mondiale-de-la-protection-civile-les-sapeurs-pompiers-entre-communication-et-journee-portes-ouvertes/', publishedOn: '2025-03', consultedOn: '2026-11-23' },
    { title: 'Sécurité civile : les missions du sapeur-pompier expliquées aux élèves de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201812140545.html', publishedOn: '2018-12-14', consultedOn: '2026-11-23' },
    { title: 'Sécurité civile : plus de 21 000 interventions réalisées aux examens d’État en 2025', publisher: 'Agence congolaise d’information', url: 'https://www.aci.cg/congo-societe-civile-plus-de-21-000-interventions-realisees-aux-examens-detat-en-2025/', publishedOn: '2025-10-10', consultedOn: '2026-11-23' },
    { title: 'Brazzaville : don record pour la Sécurité civile', publisher: 'Congo Défense', url: 'https://www.congodefense.com/2025/11/brazzaville-don-record-pour-la-securite-civile', publishedOn: '2025-11', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      La garde dure longtemps, souvent vingt-quatre heures, et personne ne sait ce qu’elle contiendra. Elle s’ouvre par l’inventaire du fourgon : tuyaux, lances, masques, niveau de la citerne, moteur qui démarre du premier coup. Ensuite, sport dans la cour.

      Dix heures vingt, appel au 118. Une bouteille de gaz fuit à Talangaï, la cuisine a pris feu. En deux minutes on est habillé et parti. La rue est étroite, une voiture barre le passage, la foule crie. La cheffe d’équipe donne trois ordres. On sort un enfant, on arrose les murs voisins pour que le feu ne saute pas, on coupe le courant. La borne est à sec : il faudra économiser l’eau de la citerne.

      Au retour, tout est lavé, séché, rangé, car l’appel suivant peut tomber dans cinq minutes. Ce sera une jeune fille qui s’est évanouie au lycée, puis, à la nuit, une pirogue retournée.

      Entre deux alertes, on mange ensemble, on révise un nœud, on dort habillé.`,
    lieux: `
      Les sapeurs-pompiers appartiennent à la sécurité civile, un corps de la force publique placé sous un commandement [1]. La caserne principale est à Brazzaville [1]. En 2025, onze localités du pays avaient un service de la sécurité civile ; pendant les examens, ses équipes sont allées dans quarante-cinq autres [3].

      D’autres équipes d’incendie travaillent dans les aéroports, et des entreprises du pétrole, du bois ou du port forment leurs propres secouristes. Pour ces postes-là, c’est l’entreprise qui recrute.`,
    savoirFaire: `
      - Courir, grimper, porter une personne inconsciente.
      - Nager, et savoir ramener quelqu’un sans couler avec lui.
      - Faire un massage cardiaque, arrêter un saignement, immobiliser une jambe.
      - Lire un feu : d’où vient l’air, où ira la flamme, qu’y a-t-il derrière la porte.
      - Entretenir une pompe, un groupe électrogène, un fourgon.
      - Obéir vite, et rendre compte en peu de mots.

      Le sang-froid s’entraîne, comme le reste. Ceux qui tiennent sont rarement les plus téméraires : ce sont celles et ceux qui pensent d’abord à leur binôme, la personne avec qui l’on entre et l’on sort.`,
    apresBepc: `
      Continuez vos études et votre sport. Savoir nager sert dans un pays de fleuves : si une piscine surveillée ou un club existe près de chez vous, prenez des leçons. Les cours de secourisme de la Croix-Rouge ou de votre école comptent aussi. Quant à savoir si un recrutement accepte le BEPC, seul le commandement de la sécurité civile peut le dire.`,
    apresBac: `
      Nous avons classé ce métier au niveau du bac, par ressemblance avec les concours voisins de la police et de la gendarmerie. Nous n’avons pas trouvé de texte de recrutement propre aux pompiers. À la caserne, demandez l’âge, la taille, le diplôme et les épreuves.

      La série D fait connaître le corps humain ; C et E la physique ; F3 et F4 les bâtiments et le courant.`,
    apresBac2: `
      Une infirmière, un ingénieur, une chimiste ont leur place dans les secours : santé, prévention dans les immeubles, produits dangereux. Le diplôme peut ouvrir les grades d’officier, sous réserve du règlement en vigueur. Hors de l’uniforme, les mêmes savoirs mènent à [technicienne ou technicien HSE](/metiers/technicien-hse), c’est-à-dire hygiène, sécurité et environnement.`,
    sansDiplome: `
      Nous n’avons trouvé aucune entrée officielle sans diplôme. Il reste des chemins voisins. Une fois majeur, le bénévolat de secouriste vous forme pour de bon. Et les entreprises cherchent du personnel capable de manier un extincteur et de donner l’alerte, au sein de leurs services de sécurité.`,
    aSonCompte: `
      Éteindre des incendies ne se vend pas au client. Une personne formée peut, plus tard, proposer des services autour : vérifier des extincteurs, enseigner les premiers gestes dans les écoles et les hôtels, conseiller une entreprise sur ses issues de secours. Une autorisation peut être nécessaire, à demander avant d’ouvrir.`,
    essayer: `
      On n’approche pas d’un feu, on ne saute pas à l’eau pour un sauvetage, on n’éteint rien tout seul quand on est mineur. Le bon geste : s’éloigner, faire sortir les autres, appeler le 118, le numéro que la sécurité civile donnait aux élèves en 2018 [2]. Notez aussi celui de la caserne la plus proche.

      La caserne de Brazzaville a tenu une journée portes ouvertes le 1er mars 2025, pour la journée mondiale de la protection civile [1]. Demandez si elle recommence, et allez-y avec un adulte. D’ici là, apprenez avec un secouriste à coucher sur le côté une personne évanouie, pour qu’elle respire. Et repérez les sorties de votre école.`,
    difficile: `
      On arrive parfois trop tard. Les rues sans nom, les caniveaux ouverts, les fausses alertes et le manque d’eau font perdre des minutes, et la foule s’en prend à l’équipe.

      Les blessures existent : brûlures, fumées, chutes. On voit mourir des gens, des enfants aussi, et il faut repartir. L’équipement peut manquer ; fin 2025, une association française a remis à la sécurité civile des milliers de vêtements et des casques [4].

      La vie de famille suit le rythme de la garde. Noël, la nuit du nouvel an, les grandes pluies : ce sont justement vos jours chargés.`,
    argent: `
      Comme le corps relève de l’État, la rémunération suit le grade, mois après mois. Logement, uniforme et nourriture de garde peuvent être pris en charge en partie ; cela se demande. Un secouriste d’entreprise, lui, dépend du contrat signé avec la société, avec ou sans prime de risque.

      Il n’y a pas de chiffre sûr à donner ici. À la journée portes ouvertes, osez poser la question : que gagne-t-on pendant la formation, et que se passe-t-il si l’on se blesse en service ?`,
  },
};
