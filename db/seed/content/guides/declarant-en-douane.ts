import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3331',
  series: [
    { serie: 'G3', state: 'à confirmer', note: 'commerce, factures, vente à l’étranger' },
    { serie: 'G2', state: 'à confirmer', note: 'comptes et calcul des droits à payer' },
    { serie: 'G1', state: 'à confirmer', note: 'courrier et dossiers bien tenus' },
    { serie: 'BG', state: 'à confirmer', note: 'gestion' },
    { serie: 'A', state: 'à confirmer', note: 'français précis et anglais des papiers de bateau' },
    { serie: 'D', state: 'à confirmer', note: 'calcul et sens de la règle' },
  ],
  questions: [
    'Combien de dossiers suivez-vous en même temps, et lequel vous bloque aujourd’hui ?',
    'Votre maison a-t-elle l’agrément de commissionnaire en douane, ou signe-t-elle sous le nom d’une autre ?',
    'Quelle erreur de code vous a coûté le plus cher, et qui l’a payée ?',
    'À Pointe-Noire, quelles écoles de transit envoient des stagiaires qui savent déjà remplir une déclaration ?',
    'Que répondez-vous quand un client vous demande de baisser la valeur de sa marchandise ?',
  ],
  sources: [
    { title: 'Comment obtenir l’agrément d’agréé en douane CEMAC ?', publisher: 'Marco Logistique', url: 'http://marcologistique.com/comment-obtenir-lagrement-dagree-en-douane-cemac/', consultedOn: '2026-11-23' },
    { title: 'Le centre Trainmar de Pointe-Noire, désormais opérationnel', publisher: 'Maritimafrica', url: 'https://maritimafrica.com/le-centre-trainmar-de-pointe-noire-desormais-operationnel/', publishedOn: '2022', consultedOn: '2026-11-23' },
    { title: 'Congo Terminal accueille des étudiants en transport, logistique et commerce international', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202603120589.html', publishedOn: '2026-03-12', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Un commerçant appelle avant huit heures : ses carreaux sont-ils sortis du port ? Vous ouvrez son dossier. La facture y est, la liste des colis aussi. Il manque l’original du connaissement, le papier du bateau qui dit à qui revient la marchandise. On écrit au vendeur, on prévient le client, on note l’heure.

      Vient le gros du travail : la déclaration. On cherche le code de chaque produit dans le tarif, un très long catalogue. Une chaussure en cuir et une chaussure en plastique n’y portent pas le même numéro. De ce numéro dépend la somme à payer. On saisit tout sur l’ordinateur, quand le réseau et le courant tiennent.

      L’après-midi, on marche : guichet de la douane, compagnie maritime, banque, puis visite du conteneur avec [la douanière ou le douanier](/metiers/douanier). Les caisses sont ouvertes et comptées. Un chiffre ne va pas ? On explique, on corrige. Le soir, si tout est payé, le bon de sortie part chez le chauffeur. Sinon, le client paiera des jours de retard, et c’est votre téléphone qui sonnera.`,
    lieux: `
      L’essentiel passe par Pointe-Noire et son port. Des dossiers se traitent aussi à Brazzaville, au bord du fleuve et à l’aéroport, et dans les postes de frontière des routes.

      Trois sortes de maisons emploient :
      - les transitaires, petits bureaux ou grandes sociétés, qui font les papiers de nombreux clients ;
      - les compagnies de bateaux et les transporteurs, qui ont leur propre service de transit ;
      - les entreprises qui importent beaucoup et gardent quelqu’un chez elles, dans le pétrole, le bois, le bâtiment ou l’alimentation.

      Une règle vaut dans toute la CEMAC, le groupe de pays dont le Congo fait partie. On ne déclare pas pour autrui sans un agrément de commissionnaire en douane, donné au nom de la communauté après l’avis d’un comité national [1]. Quand on débute, on entre donc dans une maison déjà agréée.`,
    savoirFaire: `
      D’abord, lire. Une facture en anglais, un contrat de transport, un article du code des douanes : on doit y trouver en deux minutes la ligne qui compte.

      - Compter sans se tromper : poids, quantités, prix, frais de bateau, assurance, puis les droits.
      - Reconnaître un produit. Il faut parfois demander à quoi sert une pièce pour savoir où la classer.
      - Remplir une déclaration à l’ordinateur et classer chaque copie.
      - Tenir un calendrier : un conteneur oublié au port coûte chaque jour.
      - Parler à tout le monde : la dame qui importe des tissus, le chef de bureau, le grutier pressé.

      Et savoir dire non. On vous proposera un jour d’écrire une fausse valeur ou un faux contenu. Votre nom est au bas du papier : vous en répondrez.`,
    apresBepc: `
      Personne ne vous confiera une déclaration à seize ans. Mais c’est le moment de choisir un lycée qui y mène. Au [lycée technique](/formations/lycee-technique), les séries de gestion et de commerce habituent aux factures et au bureau. Au lycée général, soignez le français, l’anglais et les pourcentages. La page [Après le BEPC](/parcours/apres-le-bepc) compare les deux chemins.`,
    apresBac: `
      Le bac ouvre la porte des écoles de transit, de douane et de logistique. G3 prépare au commerce, G2 aux comptes, G1 aux dossiers ; A et D conviennent à qui lit vite et calcule juste. Les conditions d’entrée sont à confirmer dans chaque école.

      Deux noms relevés dans la presse. Le centre Trainmar de Pointe-Noire a été lancé en 2022 par le Conseil congolais des chargeurs, l’organisme public qui suit les importateurs et les exportateurs [2]. L’Institut international 2i a envoyé des étudiants visiter le terminal à conteneurs en 2026 [3]. Demandez à l’un et à l’autre quel diplôme est remis, et s’il est reconnu par l’État.`,
    apresBac2: `
      Un [BTS](/formations/bts) ou une [licence](/formations/licence-master-doctorat) en transit, transport ou commerce international raccourcit les débuts. On commence comme aide-déclarante ou aide-déclarant : classer, courir les guichets, saisir. La première déclaration sous sa propre responsabilité vient après des mois, parfois davantage.

      Avec l’expérience, on devient responsable d’un portefeuille de clients, puis chef de transit. Le droit ou la [comptabilité](/metiers/comptable) aident à monter.`,
    sansDiplome: `
      On peut entrer dans une maison de transit comme coursière ou coursier : porter les dossiers, faire la queue, rapporter les cachets. C’est une vraie école, car on y apprend les bureaux et les gens. Mais sans le bac, le passage à la saisie des déclarations est rare. Dans ce cas, regardez aussi [magasinière ou magasinier](/metiers/magasinier), où l’on compte et range les mêmes marchandises.`,
    aSonCompte: `
      Ouvrir sa maison de transit se peut, mais pas au sortir de l’école. Il faut l’agrément dont nous parlons plus haut, un bureau, des clients fidèles et de quoi avancer des frais. Certaines personnes travaillent sans agrément, sous le nom d’un bureau agréé. En cas de fraude d’un client, elles sont mal protégées. La liste des pièces et le délai sont à confirmer à la direction générale des douanes.`,
    essayer: `
      Prenez cinq produits de la maison : un savon, un sac de riz, un câble, un pagne, une ampoule. Pour chacun, écrivez la matière, l’usage, le poids et le pays d’origine. Puis essayez de les ranger en familles, avec une règle que quelqu’un d’autre pourrait suivre. Si ce classement vous amuse, c’est bon signe.

      Autre exercice : aidez une commerçante du quartier à mettre ses factures en ordre, et calculez ce que coûte vraiment un carton, transport compris.`,
    difficile: `
      Vous serez entre deux feux. Le client veut sortir sa marchandise ce matin ; la douane demande un papier de plus. Chacun croit que le retard vient de vous.

      Les règles et les codes changent, et il faut les relire toute sa vie. Les guichets sont loin les uns des autres, les files sont longues, le système informatique tombe en panne la veille d’un jour férié. Une virgule mal placée peut coûter cher à la maison.

      La pression la plus lourde est ailleurs : les demandes d’arrangement, les enveloppes. Une personne qui débute doit savoir d’avance où elle s’arrête.`,
    argent: `
      En maison, on touche un salaire au mois, parfois une prime par dossier sorti. Chez un petit transitaire, la paie suit l’arrivée des bateaux : un mois creux se sent. À son compte, on facture un prix par dossier, et l’on attend souvent que le client rembourse les frais avancés.

      Nous n’avons aucun chiffre sûr. Interrogez deux personnes du métier, l’une salariée, l’autre à son compte : qui paie vos déplacements au port, combien de dossiers restent impayés, que se passe-t-il si une amende tombe ?`,
  },
};
