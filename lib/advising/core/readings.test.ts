import { expect, it } from 'vitest';
import { partsWords } from './readings.ts';

it.each([
  [['file'], 'votre fiche'],
  [['results', 'file', 'profile'], 'votre fiche, votre profil et vos résultats de test'],
  [['file', 'note'], 'votre fiche et une note écrite sur vous'],
  [['note', 'note', 'note'], '3 notes écrites sur vous'],
  [['phone'], 'votre numéro de téléphone'],
  [['account', 'consent'], 'votre compte et l’accord de votre parent ou responsable légal'],
  [['file', 'inconnu'], 'votre fiche et autre chose'],
])('%j reads « %s »', (parts, words) => {
  expect(partsWords(parts)).toBe(words);
});
