import type { PracticalGuideSeed } from '#lib/guides/core/kinds/pratique/schema.ts';

export const pratique: PracticalGuideSeed = {
  slug: 'arnaques-emploi-concours',
  title: 'Arnaques à l’emploi et au concours',
  summary: 'Faux recruteurs au téléphone, faux portails en ligne, places de concours à vendre : les signes qui doivent vous arrêter, et à qui en parler.',
  keywords: ['arnaque', 'escroquerie', 'faux recrutement', 'faux concours', 'fausse offre d’emploi', 'place achetée', 'recruteur', 'payer pour un emploi'],
  intro: `
    Quelqu’un vous promet un poste, une place de concours ou une entrée dans la police, contre de l’argent. Arrêtez-vous : c’est presque toujours une arnaque. Elle vise les personnes qui cherchent depuis longtemps, et leurs parents.

    Tomber dans le piège n’est pas une honte. Ces personnes préparent leur histoire : elles connaissent les noms, les lieux et les mots qui rassurent.
  `,
  sections: [
    {
      heading: 'Comment elles s’y prennent',
      text: `
        Voici des cas rapportés par la presse du Congo. Les mêmes reviennent d’une année à l’autre.

        - Le coup de téléphone. En 2021, une jeune femme est appelée par un prétendu directeur des ressources humaines d’une société pétrolière. Il dit avoir son dossier devant lui. Elle n’avait pas postulé, et le nom qu’il lui donnait était celui de ses comptes sur les réseaux sociaux [1].
        - Le faux portail en ligne. En janvier 2026, des liens partagés sur WhatsApp et Facebook annonçaient un recrutement massif à La Congolaise des eaux. L’entreprise a tout démenti : on cherchait à prendre des données personnelles ou de l’argent [2].
        - L’intermédiaire à l’hôpital. En 2020, un homme a été arrêté pour avoir fait payer une quarantaine de femmes, contre un emploi promis au CHU de Brazzaville. Il leur avait même fait passer un faux test, dans l’enceinte de l’hôpital [3].
        - Le faux gradé. En 2023, un homme qui se disait colonel a été arrêté : il promettait de faire entrer dans la police [4]. À Pointe-Noire, une cinquantaine de jeunes, dont deux de 17 ans, ont été logés dans un faux camp de police après avoir payé [5].
        - Le conseiller d’un directeur. Il va voir les parents et parle d’un recrutement qui se prépare : il suffirait d’une somme pour que le dossier avance [6].
      `,
    },
    {
      heading: 'Les signes qui doivent vous arrêter',
      text: `
        Un seul suffit pour dire non, ou pour vérifier d’abord.

        - On vous demande de payer : un dossier, une place, une tenue, un transport, un « encouragement ».
        - On vous rappelle pour un poste que vous n’avez pas demandé.
        - Il faut répondre ce soir, et n’en parler à personne.
        - On refuse de vous recevoir dans les bureaux de l’entreprise, ou l’on vous donne rendez-vous ailleurs.
        - Le numéro de l’argent mobile est au nom d’une personne, et l’on ne donne pas de reçu.
        - L’annonce vient d’un groupe de discussion, et vous ne la trouvez ni au siège, ni dans un journal, ni sur le site de l’organisme.
        - On réclame une photo de votre pièce d’identité, un code reçu par message, ou vos diplômes originaux.
      `,
    },
    {
      heading: 'Une place de concours ne s’achète pas',
      text: `
        Pour la police, la loi de 2011 sur le personnel le dit : on y entre par concours direct [5]. Personne ne peut donc vous y « placer ».

        Payer ne met pas à l’abri. Au bac de 2019, des candidats ont acheté des sujets qui n’étaient pas les bons. Une candidate avait remis son dossier et de l’argent à quelqu’un qui disait travailler aux examens : le jour venu, elle n’a pas pu composer [7].

        Un faux diplôme se voit aussi. En 2019, deux personnes reçues au concours de l’[ENAM](/formations/umng-enam) ont perdu leur place : l’université avait contrôlé leurs diplômes. Les deux suivantes sur la liste sont entrées [8].

        Un concours peut avoir des frais officiels. Cherchez-les sur l’avis affiché, payez-les au guichet et exigez un reçu. En dehors de là, ne payez rien.
      `,
    },
    {
      heading: 'Vérifier en une heure',
      text: `
        - Cherchez vous-même le numéro ou l’adresse de l’organisme. N’utilisez pas ceux du message.
        - Appelez le standard ou allez à l’accueil, et demandez : « Recrutez-vous en ce moment ? Cette personne travaille-t-elle chez vous ? »
        - Déposez votre dossier vous-même. Lors d’un vrai recrutement, le CHU de Brazzaville l’a exigé, pour écarter ceux qui se disaient envoyés par l’hôpital et ramassaient les dossiers contre de l’argent [9].
        - Demandez à l’[agence pour l’emploi, l’ACPE](/formations/acpe), si elle connaît l’offre. Elle rapproche les offres des entreprises et les demandes d’emploi, et contrôle les sociétés privées de placement [10].
        - Pour un concours, lisez l’avis affiché à l’école ou au ministère. Pour une école privée, [vérifiez l’agrément](/parcours/choisir-une-ecole).
        - Montrez le message à un adulte de confiance. Une deuxième personne voit ce que l’envie de réussir nous cache.
      `,
    },
    {
      heading: 'Si vous avez déjà payé ou envoyé vos papiers',
      text: `
        Cessez de payer, même si l’on vous promet qu’un dernier versement débloque tout. Ne prévenez pas la personne que vous avez compris.

        Gardez les preuves : numéros, messages, reçus de transfert, captures d’écran, nom du compte, lieux et dates. Écrivez ce qui s’est passé, tant que vous vous en souvenez.

        Signalez vite le transfert à votre opérateur et demandez s’il peut encore l’arrêter. La réponse n’est pas sûre, mais chaque minute compte.

        Allez porter plainte à la gendarmerie ou au commissariat, avec un parent si vous êtes mineur ou mineure. Dans l’affaire du CHU, c’est une plainte qui a lancé l’enquête de la gendarmerie [3]. Prévenez aussi l’organisme dont on a pris le nom.
      `,
    },
  ],
  steps: [
    'N’envoyez rien aujourd’hui : ni argent, ni pièce d’identité, ni code.',
    'Appelez l’organisme à un numéro que vous avez trouvé vous-même, ou passez à son accueil.',
    'Montrez l’offre à l’[ACPE](/formations/acpe), à un professeur ou à un adulte de confiance.',
    'Gardez les messages et les reçus, et portez plainte si vous avez payé.',
    'Prévenez vos proches : la même histoire sera racontée à quelqu’un d’autre.',
  ],
  formations: ['acpe', 'umng-enam'],
  situations: ['choisir-une-ecole', 'bac-rate', 'sans-diplome', 'changer-de-metier'],
  sources: [
    { title: 'Article sur de faux recruteurs du pétrole au téléphone', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202108060366.html', publishedOn: '2021-08', consultedOn: '2026-11-27' },
    { title: 'Faux recrutements : la LCDE met en garde contre une tentative d’arnaque en ligne', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-faux-recrutements-la-lcde-met-en-garde-contre-une-tentative-darnaque-en-ligne/', publishedOn: '2026-01-08', consultedOn: '2026-11-27' },
    { title: 'Gestion hospitalière : de faux recrutements déjoués au CHU de Brazzaville', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://www.adiac-congo.com/content/gestion-hospitaliere-de-faux-recrutements-dejoues-au-chu-de-brazzaville-112349', publishedOn: '2020-02-04', consultedOn: '2026-11-27' },
    { title: 'Article sur un faux colonel qui promettait des places dans la police', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202304180176.html', publishedOn: '2023-04', consultedOn: '2026-11-27' },
    { title: 'Deux anciens militaires organisent un faux recrutement de la police', publisher: 'Congo Média Time', url: 'https://congomediatime.com/deux-anciens-militaires-organisent-un-faux-recrutement-de-la-police', consultedOn: '2026-11-27' },
    { title: 'Article sur les personnes qui se donnent un titre pour prendre l’argent des familles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010180293.html', publishedOn: '2020-10', consultedOn: '2026-11-27' },
    { title: 'Fraude au baccalauréat 2019 : des présumés coupables seraient au tribunal', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/fraude-au-baccalaureat-2019-des-presumes-coupables-seraient-au-tribunal/', publishedOn: '2019-06', consultedOn: '2026-11-27' },
    { title: 'Article sur deux admissions à l’ENAM annulées pour faux diplômes', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201902130296.html', publishedOn: '2019-02', consultedOn: '2026-11-27' },
    { title: 'Emplois : début de la première phase du recrutement au CHU-B', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-emplois-debut-de-la-premiere-phase-du-recrutement-au-chu-b/', consultedOn: '2026-11-27' },
    { title: 'Article sur le rôle de l’Agence congolaise pour l’emploi', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202501140114.html', publishedOn: '2025-01', consultedOn: '2026-11-27' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-27',
};
