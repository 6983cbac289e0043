import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { Refusal } from '../../platform/refusal.js'
import type { SchoolPlace } from '../schools/index.js'
import { passwordSentence } from './password.policy.js'
import { SignUpDraftDetails } from './personal-details.input.js'
import { worded } from '../../platform/worded.js'

export interface DraftBeneficiary {
  key: string
  firstName: string
  lastName: string
  birthDate: Day | null
  type: string
  /** As it is typed, for who is in no class of a list. */
  schoolClass: string | null
  /** A class of a list, as it was called when it was chosen. */
  schoolPlace: SchoolPlace | null
}

export interface DraftAccess {
  situationId: string
  beneficiaryKeys: string[]
}

@ObjectType({ description: 'A sign-up that is not finished; kept 7 days on the server behind an http-only cookie.' })
export class SignUpDraft {
  @Field(() => Int, { description: 'The step to show: 1, 2 or 3.' })
  step: number

  @Field(() => String, { nullable: true, description: 'The address given at step 1; null: none yet.' })
  email: string | null

  @Field(() => Int, { description: 'Counts its changes: who saves the list says which one they read.' })
  revision: number

  @Field(() => Boolean, { description: 'A password was given at step 1: it is never shown.' })
  hasPassword: boolean

  @Field(() => SignUpDraftDetails, { nullable: true, description: 'What was given at step 1; null: nothing yet.' })
  details: SignUpDraftDetails | null

  /** Shown by families. */
  draftBeneficiaries: DraftBeneficiary[]
  /** Shown by services. */
  draftAccesses: DraftAccess[]

  static of(row: Omit<SignUpDraft, 'details'> & { details: object | null }): SignUpDraft {
    const details = row.details && Object.assign(new SignUpDraftDetails(), row.details)
    return Object.assign(new SignUpDraft(), { ...row, details })
  }
}

export const SignUpRefusalReason = {
  WEAK_PASSWORD: 'WEAK_PASSWORD',
  COMMON_PASSWORD: 'COMMON_PASSWORD',
  TERMS_NOT_ACCEPTED: 'TERMS_NOT_ACCEPTED',
  NOTHING_OPEN: 'NOTHING_OPEN',
  NO_DRAFT: 'NO_DRAFT',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
} as const
export type SignUpRefusalReason = keyof typeof SignUpRefusalReason
registerEnumType(SignUpRefusalReason, {
  name: 'SignUpRefusalReason',
  valuesConfig: worded({
    NOTHING_OPEN: 'No commune is open to families yet.',
    NO_DRAFT: 'This browser has begun no sign-up, or more than 7 days ago: begin at step 1.',
    TERMS_NOT_ACCEPTED: 'The terms of use were not accepted.',
  }),
})

const SENTENCES: Record<SignUpRefusalReason, string> = {
  WEAK_PASSWORD: passwordSentence('WEAK_PASSWORD'),
  COMMON_PASSWORD: passwordSentence('COMMON_PASSWORD'),
  TERMS_NOT_ACCEPTED: 'Cochez la case pour accepter les conditions générales et la politique de confidentialité.',
  NOTHING_OPEN:
    'Aucune commune n’est encore ouverte sur Cantine Facile : inscrivez-vous quand la vôtre vous l’annoncera.',
  NO_DRAFT: 'Votre inscription n’a pas été retrouvée : elle est gardée 7 jours. Recommencez à l’étape 1.',
  CHANGED_MEANWHILE:
    'Votre liste a été modifiée entre-temps, dans un autre onglet. Relisez-la, puis refaites votre changement.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans une heure.',
}

const FIELDS: Partial<Record<SignUpRefusalReason, string>> = {
  WEAK_PASSWORD: 'password',
  COMMON_PASSWORD: 'password',
  TERMS_NOT_ACCEPTED: 'acceptTerms',
}

@ObjectType({ implements: Refusal })
export class SignUpRefused extends Refusal {
  @Field(() => SignUpRefusalReason)
  reason: SignUpRefusalReason

  @Field(() => String, { nullable: true, description: 'The field to correct; null: none.' })
  field: string | null

  static because(reason: SignUpRefusalReason): SignUpRefused {
    return Object.assign(new SignUpRefused(), { reason, message: SENTENCES[reason], field: FIELDS[reason] ?? null })
  }
}

@ObjectType({ description: 'The same whether the e-mail was known or not.' })
export class SignUpReceived {
  @Field(() => String)
  email: string

  @Field(() => String, { description: 'What happens next, in French.' })
  message: string

  static at(email: string): SignUpReceived {
    const message = `Un courriel part vers ${email}. Ouvrez le lien qu’il contient pour confirmer votre adresse ; la mairie validera ensuite votre compte.`
    return Object.assign(new SignUpReceived(), { email, message })
  }
}

export const SaveSignUpResult = createUnionType({
  name: 'SaveSignUpResult',
  types: () => [SignUpDraft, SignUpRefused] as const,
})
export const CompleteSignUpResult = createUnionType({
  name: 'CompleteSignUpResult',
  types: () => [SignUpReceived, SignUpRefused] as const,
})
