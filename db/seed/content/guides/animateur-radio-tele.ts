import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2656',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'expression orale, langues, culture générale' },
    { serie: 'G1', state: 'à confirmer', note: 'bureautique et contact avec le public' },
    { serie: 'D', state: 'à confirmer', note: 'utile pour des émissions de santé ou de nature' },
  ],
  questions: [
    'Combien de temps préparez-vous une heure d’antenne ?',
    'Avez-vous commencé comme bénévole, et pendant combien de temps ?',
    'Que faites-vous quand un auditeur insulte quelqu’un en direct ?',
  ],
  sources: [
    { title: 'Radio Congo : 65 ans d’histoire, mais dans quelles conditions ?', publisher: 'Congobrazza', url: 'https://congobrazza.fr/radio-congo-65-ans-dhistoire-mais-dans-quelles-conditions', publishedOn: '2025', consultedOn: '2026-11-23' },
    { title: 'Presse congolaise et son financement (mémoire de Passi Bibene, Université Senghor)', publisher: 'Memoire Online', url: 'http://memoireonline.com/03/17/9673/m_Presse-congolaise-et-son-financement27.html', publishedOn: '2013', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `Derrière la vitre, un technicien lève le doigt : antenne. Il faut parler comme si une seule personne écoutait, dire l’heure, lancer un disque, annoncer l’invitée. Un avis de deuil se lit sans écorcher les noms.

      Une heure au micro en demande trois avant : choisir la musique, lire les messages, préparer des questions. On change de langue selon le public, du français au lingala ou au kituba. Un auditeur appelle et s’emporte ; on baisse sa voix, on reprend la main, on reste poli. À la télévision s’ajoutent la lumière, la tenue et le regard vers l’objectif.

      Si le courant saute, le groupe démarre et l’on meuble sans trembler.`,
    acces: `Le plus souvent, une station vous prend à l’essai parce que vous avez une voix nette, de la culture et de la ponctualité. Une licence en communication de la [FLASH](/formations/umng-flash) aide, surtout dans le public ; ses conditions sont à confirmer.

      Les radios locales et religieuses des départements forment sur place. Un mémoire de 2013 décrivait de petites stations à Ouesso, Nkayi, Dolisie ou Mossendjo, tenues en partie par des volontaires [2].

      Pour vous entraîner : enregistrez sur un téléphone cinq minutes de présentation, sans lire. Réécoutez en comptant les « euh ». Animez ensuite la fin d’année de votre école.`,
    difficile: `Le direct n’efface rien : une parole imprudente blesse, et l’on en répond. On travaille très tôt, très tard, les jours fériés. La voix s’enroue dans des studios sans aération. En 2025, un site décrivait la chaleur, le manque d’entretien et l’absence de connexion à la radio nationale [1].

      La célébrité du quartier ne protège pas : une nouvelle grille de programmes suffit à vous remplacer.`,
    argent: `En 2013, les animatrices et animateurs des petites radios étaient rarement payés [2]. La situation d’aujourd’hui n’est pas connue de nous. La radio publique a des agents titulaires ; ailleurs, on parle d’indemnité, de transport, ou d’une part sur la publicité que l’on apporte.

      Beaucoup gagnent davantage en présentant des mariages et des spectacles. Demandez à la direction d’une station si l’essai est rémunéré, jusqu’à quand, et si l’on garde le droit d’animer au-dehors.`,
  },
};
