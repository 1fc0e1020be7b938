import { fold } from '#lib/access/core/fold.ts';
import { isUsualWord } from './usual-words.ts';

/**
 * Passwords that are tried first here, beside the usual ones everywhere: folded (lower case, no accents), at least
 * eight characters, without the digits or signs that people put at the end (`congo2025!` is found as `congo`).
 */
const STEMS = `
admin administrateur administrator afrique africa afrojacques agathe alliance amour amourdemavie amoureux azerty azertyu azertyui azertyuiop
baby babygirl bacongo bandal bandundu barcelona barcelone baseball batman bebe bienvenue bisous bonheur bonjour brazza brazzaville brazzavillecongo
canard chance cheval chocolat chouchou christelle college computer congo congobrazza congobrazzaville coucou courage
dadadada daniel david demerde denissassou destin diable diablesrouges dieu dieuestamour dieuestbon dieumerci djambala dolisie doudou
ecole ecolier eleve emmanuel espoir esperance etudiant facebook famille fatima felicite felicity football fuckyou
gentil gloire gloireadieu grace graceadieu guitare hello iloveyou impfondo internet jemappelle jesus jesuschrist jesusestbon jesuis jetaime joyeux
kinshasa kinkala kongo kouilou letmein liberte likouala lingala lycee
madingou maman mamanjetaime mamanpapa marie marien marienngouabi marseille mathieu merci messi michel mikebrown monamour monbebe moncoeur moncongo motdepasse mdp monmotdepasse
ngouabi niari nicolas nintendo noname nzambe oiseau orange orientation orientationpro orientationprocongo ouesso oyo
papa papamaman paradis pascal passe passer password passw0rd passwort patrick pauline pikachu pointenoire pool poto potopoto princess princesse prince
qwerty qwertyui qwertyuiop qwertz ronaldo ronaldinho sassou secret seigneur seigneurjesus soleil starwars sunshine superman superstar sibiti
talangai telephone test testtest tiktok trustno tresor vacances victoire viedemerde welcome whatsapp xxxx zaire zidane zxcvbnm
`
  .trim()
  .split(/\s+/);

const stems = new Set(STEMS);

/** Whole passwords of digits and of keys side by side that no rule below finds. */
const WHOLE = new Set(
  '1q2w3e4r 1q2w3e4r5t 1qaz2wsx a1b2c3d4 a1z2e3r4 aqwzsx12 12341234 123123123 11223344 112233445566 12121212 10203040 147258369 159357159 789456123 741852963 abcd1234 abc12345 azer1234 aze12345 q1w2e3r4 zaq12wsx 13131313 69696969 20202020 242242242 24202420'.split(
    ' ',
  ),
);

const KEYBOARDS = [
  '0123456789012345',
  '9876543210987654',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
];

/** A year or a few digits, before or after a word: what people add. More of them are no longer guessed. */
const AROUND = /^\d{1,4}(?=\D)|(?<=\D)\d{1,6}$/g;

/**
 * Whether this is one of the first passwords that somebody guessing would try: a common word with or without
 * digits and signs around it, one character repeated, or keys side by side.
 */
export function isCommon(password: string): boolean {
  const plain = fold(password);
  const word = plain.replace(/@/g, 'a').replace(/[^\p{L}\d]/gu, '');
  const stem = word.replace(/^\d{1,4}|\d+$/g, '');
  return (
    stems.has(word) ||
    stems.has(stem) ||
    stems.has(word.replace(/\d+$/, '')) ||
    isUsualWord(word) ||
    isUsualWord(word.replace(AROUND, '')) ||
    WHOLE.has(plain) ||
    /^(.{1,2})\1+$/u.test(plain) ||
    KEYBOARDS.some((row) => row.includes(plain))
  );
}

/** How many words the list holds, for its test. */
export const COMMON_WORDS: readonly string[] = STEMS;
