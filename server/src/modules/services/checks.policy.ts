import { type Day, dayInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'

/** What the town hall looks at before deciding, gathered in one statement. */
export interface AccountFacts {
  emailConfirmed: boolean
  postalCode: string | null
  communePostalCode: string
  communeName: string
  /** Another account with the same names and birth date, among those this commune knows. */
  sameHolder: boolean
}

export interface AccessFacts extends AccountFacts {
  accountActive: boolean
  /** Labels of what the access asks for. */
  missing: string[]
  outOfDate: string[]
  present: string[]
  /** Another family of this commune has a beneficiary with the same names and birth date. */
  sameBeneficiary: boolean
  /** Of a renewal: the first day that it gives. */
  renewedFrom: Day | null
}

export interface Finding {
  ok: boolean
  sentence: string
}

export function accountFindings(facts: AccountFacts): Finding[] {
  return [emailFinding(facts), addressFinding(facts), holderFinding(facts)]
}

export function accessFindings(facts: AccessFacts): Finding[] {
  return [
    emailFinding(facts),
    facts.accountActive
      ? { ok: true, sentence: 'Compte validé.' }
      : { ok: false, sentence: 'Compte pas encore validé : validez d’abord le compte.' },
    addressFinding(facts),
    ...(facts.renewedFrom
      ? [
          {
            ok: true,
            sentence: `Renouvellement : l’accès en cours continue à partir du ${dayInWords(facts.renewedFrom)}.`,
          },
        ]
      : []),
    ...facts.present.map((label) => ({ ok: true, sentence: `Pièce reçue : ${label}.` })),
    ...facts.missing.map((label) => ({
      ok: false,
      sentence: facts.outOfDate.includes(label) ? `Pièce à renouveler : ${label}.` : `Pièce manquante : ${label}.`,
    })),
    facts.sameBeneficiary
      ? {
          ok: false,
          sentence: 'Doublon possible : une autre famille a une personne de mêmes nom, prénom et date de naissance.',
        }
      : { ok: true, sentence: 'Aucune autre famille n’a cette personne.' },
  ]
}

const emailFinding = (facts: AccountFacts): Finding =>
  facts.emailConfirmed
    ? { ok: true, sentence: 'Adresse e-mail confirmée.' }
    : { ok: false, sentence: 'Adresse e-mail pas encore confirmée : la famille doit ouvrir le lien reçu.' }

function addressFinding({ postalCode, communePostalCode, communeName }: AccountFacts): Finding {
  if (!postalCode) return { ok: false, sentence: 'Adresse non renseignée.' }
  return postalCode === communePostalCode
    ? { ok: true, sentence: `Adresse au code postal ${de(communeName)} (${postalCode}).` }
    : { ok: false, sentence: `Adresse hors ${de(communeName)} (${postalCode}).` }
}

const holderFinding = (facts: AccountFacts): Finding =>
  facts.sameHolder
    ? { ok: false, sentence: 'Doublon possible : un autre compte a les mêmes nom, prénom et date de naissance.' }
    : { ok: true, sentence: 'Aucun autre compte à ce nom.' }
