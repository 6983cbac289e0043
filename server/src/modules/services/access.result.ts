import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../platform/actor.js'
import { dayInWords, type Day } from '../../platform/day.js'
import { Refusal } from '../../platform/refusal.js'
import { Account } from '../accounts/index.js'
import { MIN_REASON } from './access.policy.js'
import { ServiceAccess } from './service-access.entity.js'
import { worded } from '../../platform/worded.js'

export const AccessRefusalReason = {
  ALREADY_ASKED: 'ALREADY_ASKED',
  WRONG_AUDIENCE: 'WRONG_AUDIENCE',
  NO_LONGER_OFFERED: 'NO_LONGER_OFFERED',
  AGAINST_RULES: 'AGAINST_RULES',
  COMMUNE_NOT_OPEN: 'COMMUNE_NOT_OPEN',
  ACCOUNT_CLOSED: 'ACCOUNT_CLOSED',
  NOT_PENDING: 'NOT_PENDING',
  REASON_REQUIRED: 'REASON_REQUIRED',
  EMAIL_NOT_CONFIRMED: 'EMAIL_NOT_CONFIRMED',
  ACCOUNT_NOT_ACTIVE: 'ACCOUNT_NOT_ACTIVE',
  BAD_DATES: 'BAD_DATES',
  OVERLAPS: 'OVERLAPS',
  NOT_VALID: 'NOT_VALID',
  BAD_END: 'BAD_END',
  SAME_SITUATION: 'SAME_SITUATION',
  DOCUMENTS_MISSING: 'DOCUMENTS_MISSING',
  OWN_FAMILY: 'OWN_FAMILY',
} as const
export type AccessRefusalReason = keyof typeof AccessRefusalReason
registerEnumType(AccessRefusalReason, {
  name: 'AccessRefusalReason',
  valuesConfig: worded({
    OVERLAPS: 'A valid access covers some of these days for a service: `overlap` says which.',
    AGAINST_RULES: 'The règlement does not let these people ask now; `message` is in its words.',
    ALREADY_ASKED: 'Asked already, or valid already, for one of these people.',
    BAD_END: 'The day is not between today and the last day of the access.',
    DOCUMENTS_MISSING: 'Documents that are asked for are missing or out of date: wait, or say why without.',
    EMAIL_NOT_CONFIRMED: 'The family has not confirmed its e-mail address.',
    NOT_VALID: 'The access is not valid today: nothing to end or change.',
    NO_LONGER_OFFERED: 'The situation is no longer offered.',
    SAME_SITUATION: 'The access is under this situation already.',
    WRONG_AUDIENCE: 'The situation is for children, or for adults, and one of these people is not.',
  }),
})

export const noLongerOffered = (name?: string): string =>
  `${name ? `La situation « ${name} »` : 'Cette situation'} n’est plus proposée : choisissez-en une autre dans la liste.`

const SENTENCES: Record<AccessRefusalReason, string> = {
  ALREADY_ASKED: 'Cet accès est déjà demandé ou déjà valide pour l’une de ces personnes. Consultez « Mes services ».',
  WRONG_AUDIENCE:
    'Cette situation ne convient pas à l’une de ces personnes : choisissez celle qui correspond à un enfant ou à un adulte.',
  NO_LONGER_OFFERED: noLongerOffered(),
  AGAINST_RULES: 'Le règlement ne permet pas de demander cet accès maintenant. Adressez-vous à la mairie.',
  COMMUNE_NOT_OPEN:
    'Cette commune ne prend pas de demandes : elle n’est pas encore ouverte aux familles, ou ne l’est plus.',
  ACCOUNT_CLOSED: 'Ce compte n’est pas ouvert : aucun accès ne peut lui être donné. Adressez-vous à la mairie.',
  NOT_PENDING: 'Une décision a déjà été prise. Rechargez la page pour la voir.',
  REASON_REQUIRED: `Écrivez le motif en ${MIN_REASON} caractères au moins : la famille lira cette phrase.`,
  EMAIL_NOT_CONFIRMED: 'L’adresse e-mail n’est pas encore confirmée : la famille doit d’abord ouvrir le lien reçu.',
  ACCOUNT_NOT_ACTIVE: 'Le compte n’est pas encore validé : validez d’abord le compte.',
  BAD_DATES: 'Choisissez un début à partir d’aujourd’hui, puis une date de fin dans les 18 mois.',
  OVERLAPS: 'Un autre accès vaut ces jours-là pour un même service : mettez-y fin d’abord.',
  NOT_VALID: 'Cet accès n’est pas valide : il n’y a rien à terminer ni à changer.',
  BAD_END: 'Choisissez un jour entre aujourd’hui et le dernier jour de cet accès.',
  SAME_SITUATION: 'C’est déjà la situation de cette personne : choisissez-en une autre.',
  DOCUMENTS_MISSING: 'Des pièces demandées manquent : attendez-les, ou écrivez pourquoi vous validez sans elles.',
  OWN_FAMILY,
}

export const accessSentence = (reason: AccessRefusalReason): string => SENTENCES[reason]

/** A valid access that another one would overlap. */
export interface Overlap {
  access: ServiceAccess
  beneficiary: string
  situation: string
  service: string
  from: Day
  to: Day
}

const overlapSentence = ({ beneficiary, situation, service, from, to }: Omit<Overlap, 'access'>): string =>
  `${beneficiary} a déjà l’accès « ${situation} » au service « ${service} », du ${dated(from)} au ${dated(to)} : un seul vaut chaque jour. Mettez fin à cet accès la veille du jour où le nouveau commence.`

const dated = (day: Day): string => `${dayInWords(day)} ${day.slice(0, 4)}`

@ObjectType({ implements: Refusal })
export class AccessRefused extends Refusal {
  @Field(() => AccessRefusalReason)
  reason: AccessRefusalReason

  @Field(() => ServiceAccess, {
    nullable: true,
    description:
      'The valid access that covers some of the same days: `changeAccess` ends it and opens the other one; null: it is not that.',
  })
  overlap: ServiceAccess | null

  static withoutDocuments(missing: readonly string[]): AccessRefused {
    const message = `Il manque, ou n’est plus valable : ${missing.join(', ')}. Attendez-les, ou écrivez pourquoi vous validez sans elles.`
    return Object.assign(AccessRefused.because('DOCUMENTS_MISSING'), { message })
  }

  static againstRules(why: string): AccessRefused {
    return Object.assign(AccessRefused.because('AGAINST_RULES'), { message: why })
  }

  static noLongerOffered(situation: string): AccessRefused {
    return Object.assign(AccessRefused.because('NO_LONGER_OFFERED'), { message: noLongerOffered(situation) })
  }

  static because(reason: AccessRefusalReason): AccessRefused {
    return Object.assign(new AccessRefused(), { reason, message: accessSentence(reason), overlap: null })
  }

  static overlapping({ access, ...names }: Overlap): AccessRefused {
    return Object.assign(AccessRefused.because('OVERLAPS'), { overlap: access, message: overlapSentence(names) })
  }
}

@ObjectType({ description: 'The accesses wait for the town hall.' })
export class AccessRequested {
  @Field(() => [ServiceAccess], { description: 'One for each person.' })
  accesses: ServiceAccess[]

  static of(accesses: ServiceAccess[]): AccessRequested {
    return Object.assign(new AccessRequested(), { accesses })
  }
}

@ObjectType({ description: 'The town hall decided on the account.' })
export class AccountDecided {
  @Field(() => Account)
  account: Account

  static of(account: Account): AccountDecided {
    return Object.assign(new AccountDecided(), { account })
  }
}

export const RequestAccessResult = createUnionType({
  name: 'RequestAccessResult',
  types: () => [AccessRequested, AccessRefused] as const,
})
export const DecideAccessResult = createUnionType({
  name: 'DecideAccessResult',
  types: () => [ServiceAccess, AccessRefused] as const,
})
export const DecideAccountResult = createUnionType({
  name: 'DecideAccountResult',
  types: () => [AccountDecided, AccessRefused] as const,
})
