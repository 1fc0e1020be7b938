/** Whether an address is for programs, which are answered in JSON. */
export const isApi = (url: string | undefined): boolean => /^\/api\//.test(url ?? '');

/** In the words of the API's own refusals. */
const OTHER = { code: 'invalid', message: 'Cette demande n’est pas acceptée à cette adresse.' };
const WORDS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  404: { code: 'not-found', message: 'Cette adresse n’existe pas.' },
  413: { code: 'too-large', message: 'La requête est trop grande.' },
  429: { code: 'limited', message: 'Trop de requêtes en peu de temps. Attendez, puis recommencez.' },
  500: { code: 'error', message: 'L’erreur vient de notre côté. Recommencez plus tard.' },
  503: { code: 'outage', message: 'Le service ne peut pas répondre pour le moment. Recommencez plus tard.' },
};

/** The JSON text of a refusal that no handler of ours wrote. */
export const apiRefusal = (status: number): string =>
  JSON.stringify({ success: false, error: { ...(WORDS[status] ?? OTHER), faults: [] } });
