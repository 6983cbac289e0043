import { type Day, dayInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import type { DocumentKind } from '../documents/index.js'

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
  missing: DocumentKind[]
  present: DocumentKind[]
  /** Another family of this commune has a beneficiary with the same names and birth date. */
  sameBeneficiary: boolean
  /** Of a renewal: the first day that it gives. */
  renewedFrom: Day | null
}

export interface Finding {
  ok: boolean
  sentence: string
}

const NAMES: Record<DocumentKind, string> = {
  PROOF_OF_ADDRESS: 'justificatif de domicile',
  FAMILY_QUOTIENT: 'attestation de quotient familial',
  INSURANCE: 'attestation d’assurance',
  CARE_PLAN: 'PAI',
  WORK_CERTIFICATE: 'attestation de l’employeur',
  OTHER: 'autre pièce',
}

export const documentName = (kind: DocumentKind): string => NAMES[kind]

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
    ...facts.present.map((kind) => ({ ok: true, sentence: `Pièce reçue : ${NAMES[kind]}.` })),
    ...facts.missing.map((kind) => ({ ok: false, sentence: `Pièce manquante : ${NAMES[kind]}.` })),
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
