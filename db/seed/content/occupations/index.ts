import type { OccupationSeed } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { administrationGestion } from './administration-gestion.ts';
import { agricultureElevageAgroalimentaire } from './agriculture-elevage-agroalimentaire.ts';
import { artisanatServices } from './artisanat-services.ts';
import { banqueAssuranceMicrofinance } from './banque-assurance-microfinance.ts';
import { batimentTravauxPublics } from './batiment-travaux-publics.ts';
import { commerceVente } from './commerce-vente.ts';
import { cultureMediasSport } from './culture-medias-sport.ts';
import { energieEauEnvironnement } from './energie-eau-environnement.ts';
import { enseignementActionSociale } from './enseignement-action-sociale.ts';
import { foretBois } from './foret-bois.ts';
import { justiceSecurite } from './justice-securite.ts';
import { mecaniqueReparation } from './mecanique-reparation.ts';
import { mines } from './mines.ts';
import { peche } from './peche.ts';
import { petroleEtGaz } from './petrole-et-gaz.ts';
import { portTransportLogistique } from './port-transport-logistique.ts';
import { sante } from './sante.ts';
import { telecomsNumerique } from './telecoms-numerique.ts';
import { tourismeHotellerieRestauration } from './tourisme-hotellerie-restauration.ts';

/**
 * Every occupation of the catalogue, in the order of `SECTORS`. Not parsed here, so that importing
 * costs nothing: parse with `occupationSchema` before writing; `occupations.test.ts` does.
 */
export const occupations: readonly OccupationSeed[] = [
  ...petroleEtGaz,
  ...portTransportLogistique,
  ...foretBois,
  ...mines,
  ...agricultureElevageAgroalimentaire,
  ...peche,
  ...batimentTravauxPublics,
  ...telecomsNumerique,
  ...banqueAssuranceMicrofinance,
  ...commerceVente,
  ...artisanatServices,
  ...mecaniqueReparation,
  ...energieEauEnvironnement,
  ...sante,
  ...enseignementActionSociale,
  ...administrationGestion,
  ...justiceSecurite,
  ...tourismeHotellerieRestauration,
  ...cultureMediasSport,
];
