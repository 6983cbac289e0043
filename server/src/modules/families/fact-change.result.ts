import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../platform/actor.js'
import { Refusal } from '../../platform/refusal.js'
import { FactChange } from './fact-change.entity.js'

export const ChangeRefusalReason = {
  NOT_PENDING: 'NOT_PENDING',
  REASON_REQUIRED: 'REASON_REQUIRED',
  OWN_FAMILY: 'OWN_FAMILY',
  CLASS_GONE: 'CLASS_GONE',
} as const
export type ChangeRefusalReason = keyof typeof ChangeRefusalReason
registerEnumType(ChangeRefusalReason, { name: 'ChangeRefusalReason' })

const SENTENCES: Record<ChangeRefusalReason, string> = {
  NOT_PENDING: 'Cette modification n’attend plus de réponse. Rechargez la page pour la voir.',
  REASON_REQUIRED:
    'Écrivez pourquoi la modification est refusée, en 3 caractères au moins : la famille lira cette phrase.',
  OWN_FAMILY,
  CLASS_GONE:
    'Cette classe n’est plus proposée : refusez la demande en indiquant la bonne classe, ou remettez la classe en service dans « Écoles et classes ».',
}

@ObjectType({ implements: Refusal })
export class ChangeRefused extends Refusal {
  @Field(() => ChangeRefusalReason)
  reason: ChangeRefusalReason

  static because(reason: ChangeRefusalReason): ChangeRefused {
    return Object.assign(new ChangeRefused(), { reason, message: SENTENCES[reason] })
  }
}

export const DecideChangeResult = createUnionType({
  name: 'DecideChangeResult',
  types: () => [FactChange, ChangeRefused] as const,
})
