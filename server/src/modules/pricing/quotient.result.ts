import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../platform/actor.js'
import { Refusal } from '../../platform/refusal.js'
import { Account } from '../accounts/index.js'

export const QuotientRefusalReason = {
  OWN_FAMILY: 'OWN_FAMILY',
  ACCOUNT_CLOSED: 'ACCOUNT_CLOSED',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
} as const
export type QuotientRefusalReason = keyof typeof QuotientRefusalReason
registerEnumType(QuotientRefusalReason, { name: 'QuotientRefusalReason' })

const SENTENCES: Record<QuotientRefusalReason, string> = {
  OWN_FAMILY,
  CHANGED_MEANWHILE: 'Ce quotient a été changé entre-temps. Relisez-le, puis refaites votre changement.',
  ACCOUNT_CLOSED: 'Ce compte est fermé : aucun quotient ne peut lui être donné. Rechargez la page.',
}

@ObjectType({ implements: Refusal })
export class QuotientRefused extends Refusal {
  @Field(() => QuotientRefusalReason)
  reason: QuotientRefusalReason

  @Field(() => Int, {
    nullable: true,
    description: 'CHANGED_MEANWHILE: the one that counts on that day now; null: none counts, or it is not that.',
  })
  current: number | null

  static because(reason: QuotientRefusalReason, current: number | null = null): QuotientRefused {
    return Object.assign(new QuotientRefused(), { reason, message: SENTENCES[reason], current })
  }
}

@ObjectType({ description: 'The quotient is noted.' })
export class QuotientSet {
  @Field(() => Account)
  account: Account

  static of(account: Account): QuotientSet {
    return Object.assign(new QuotientSet(), { account })
  }
}

export const SetFamilyQuotientResult = createUnionType({
  name: 'SetFamilyQuotientResult',
  types: () => [QuotientSet, QuotientRefused] as const,
})
