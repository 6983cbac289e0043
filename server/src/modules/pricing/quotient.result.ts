import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../platform/actor.js'
import { Refusal } from '../../platform/refusal.js'
import { Account } from '../accounts/index.js'

export const QuotientRefusalReason = { OWN_FAMILY: 'OWN_FAMILY', ACCOUNT_CLOSED: 'ACCOUNT_CLOSED' } as const
export type QuotientRefusalReason = keyof typeof QuotientRefusalReason
registerEnumType(QuotientRefusalReason, { name: 'QuotientRefusalReason' })

const SENTENCES: Record<QuotientRefusalReason, string> = {
  OWN_FAMILY,
  ACCOUNT_CLOSED: 'Ce compte est fermé : aucun quotient ne peut lui être donné. Rechargez la page.',
}

@ObjectType({ implements: Refusal })
export class QuotientRefused extends Refusal {
  @Field(() => QuotientRefusalReason)
  reason: QuotientRefusalReason

  static because(reason: QuotientRefusalReason): QuotientRefused {
    return Object.assign(new QuotientRefused(), { reason, message: SENTENCES[reason] })
  }
}

@ObjectType()
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
