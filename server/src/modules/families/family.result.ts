import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Actor } from '../../platform/actor.js'
import { Can, DecisionCan } from '../../platform/can.js'
import { PageInfo } from '../../platform/page.js'
import { Refusal } from '../../platform/refusal.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import type { DraftBeneficiary } from '../accounts/index.js'
import { SchoolPlace } from '../schools/index.js'
import { Family } from './family.entity.js'
import { rightsOver } from './family.query.js'
import { Filiation, FiliationType } from './filiation.entity.js'
import { MAX_BENEFICIARIES } from './beneficiary.policy.js'
import type { Day } from '../../platform/day.js'
import { worded } from '../../platform/worded.js'

@ObjectType({ description: 'What may be done with somebody of the family.' })
export class FiliationCan {
  @Field(() => Can, { description: 'Take the person out of the family: not with bookings to come.' })
  remove: Can

  static unlessKept(this: void, kept: boolean): FiliationCan {
    return Object.assign(new FiliationCan(), { remove: Can.unless(kept ? REFUSALS.HAS_FUTURE_BOOKINGS : null) })
  }
}

@ObjectType({ description: 'What the viewer may do for this family; each operation says the rest.' })
export class FamilyCan extends DecisionCan {
  @Field(() => Can, { description: 'Correct it, add to it, ask and book for it.' })
  manage: Can

  @Field(() => Can, { description: 'Take its money over the counter.' })
  take: Can

  static over(actor: Actor, family: Family): FamilyCan {
    const { manages, takes } = rightsOver(actor, family)
    const unless = (may: boolean) => Can.unless(may ? null : 'Votre rôle ne le permet pas.')
    const decision = DecisionCan.of(actor, family.account.id)
    return Object.assign(new FamilyCan(), decision, { manage: unless(manages), take: unless(takes) })
  }
}

@ObjectType({ description: 'Somebody given at step 2 of a sign-up.' })
export class SignUpDraftBeneficiary {
  @Field(() => String, { description: 'The key that the client chose, to name the person in step 3.' })
  key: string

  @Field(() => String)
  firstName: string

  @Field(() => String)
  lastName: string

  @Field(() => DayScalar, { nullable: true })
  birthDate: Day | null

  @Field(() => FiliationType, { description: 'Who the account is to the person.' })
  type: FiliationType

  @Field(() => String, {
    nullable: true,
    description: 'As it is typed, for who is in no class of a list; null: nothing.',
  })
  schoolClass: string | null

  @Field(() => SchoolPlace, { nullable: true, description: 'The class chosen from a list; null: none.' })
  schoolPlace: SchoolPlace | null

  static of(draft: DraftBeneficiary): SignUpDraftBeneficiary {
    return Object.assign(new SignUpDraftBeneficiary(), draft)
  }
}

@ObjectType()
export class FamilyEdge {
  @Field(() => Family)
  node: Family

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class FamilyConnection {
  @Field(() => [FamilyEdge])
  edges: FamilyEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo

  @Field(() => Int)
  totalCount: number

  @Field(() => Boolean, { description: 'None is as it was searched: these are nearly.' })
  approximate: boolean
}

export const FamilyRefusalReason = {
  HAS_FUTURE_BOOKINGS: 'HAS_FUTURE_BOOKINGS',
  TOO_MANY_BENEFICIARIES: 'TOO_MANY_BENEFICIARIES',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  CLASS_GONE: 'CLASS_GONE',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  ACCOUNT_CLOSED: 'ACCOUNT_CLOSED',
} as const
export type FamilyRefusalReason = keyof typeof FamilyRefusalReason
registerEnumType(FamilyRefusalReason, {
  name: 'FamilyRefusalReason',
  valuesConfig: worded({
    ALREADY_EXISTS: 'The person is in the family already.',
    HAS_FUTURE_BOOKINGS: 'Bookings to come: cancel them first.',
    TOO_MANY_BENEFICIARIES: 'The family has as many people as it may; `message` says how many.',
  }),
})

/** `name` is null for whoever cannot know the class. */
export const classGone = (name: string | null): string =>
  `${name ? `La classe « ${name} »` : 'Cette classe'} n’est plus proposée : choisissez-en une autre dans la liste.`

const REFUSALS: Record<FamilyRefusalReason, string> = {
  HAS_FUTURE_BOOKINGS: 'Des réservations sont à venir pour cette personne. Annulez-les d’abord, puis retirez-la.',
  TOO_MANY_BENEFICIARIES: `Un compte compte ${MAX_BENEFICIARIES} personnes au plus. Retirez-en une, ou adressez-vous à votre mairie.`,
  ALREADY_EXISTS: 'Cette personne est déjà dans votre famille. Modifiez sa fiche au lieu d’en ajouter une.',
  CLASS_GONE: classGone(null),
  CHANGED_MEANWHILE: 'Cette fiche a été modifiée entre-temps. Relisez ses valeurs, puis refaites votre changement.',
  ACCOUNT_CLOSED: 'Ce compte est fermé : personne ne peut plus y être ajouté. Rechargez la page.',
}

@ObjectType({ implements: Refusal })
export class FamilyRefused extends Refusal {
  @Field(() => FamilyRefusalReason)
  reason: FamilyRefusalReason

  @Field(() => Filiation, { nullable: true, description: 'CHANGED_MEANWHILE: as it is now; null: it is not that.' })
  current: Filiation | null

  static because(reason: FamilyRefusalReason, current: Filiation | null = null): FamilyRefused {
    return Object.assign(new FamilyRefused(), { reason, message: REFUSALS[reason], current })
  }

  static classGone(name: string | null): FamilyRefused {
    return Object.assign(FamilyRefused.because('CLASS_GONE'), { message: classGone(name) })
  }
}

@ObjectType({ description: 'The person is of the family no more; `id` is that of the `Filiation`.' })
export class BeneficiaryRemoved {
  @Field(() => UUIDScalar)
  id: string

  static of(filiationId: string): BeneficiaryRemoved {
    return Object.assign(new BeneficiaryRemoved(), { id: filiationId })
  }
}

export const AddBeneficiaryResult = createUnionType({
  name: 'AddBeneficiaryResult',
  types: () => [Filiation, FamilyRefused] as const,
})
export const RemoveBeneficiaryResult = createUnionType({
  name: 'RemoveBeneficiaryResult',
  types: () => [BeneficiaryRemoved, FamilyRefused] as const,
})
