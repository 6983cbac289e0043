import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../platform/refusal.js'
import { Regulation, RegulationProblem } from './regulation.entity.js'

@ObjectType()
export class RegulationCheck {
  @Field(() => [RegulationProblem])
  problems: RegulationProblem[]

  @Field(() => [String])
  sentences: string[]
}

export type RegulationRefusalReason = 'MALFORMED' | 'HAS_ERRORS'
const REASONS: { [K in RegulationRefusalReason]: K } = {
  MALFORMED: 'MALFORMED',
  HAS_ERRORS: 'HAS_ERRORS',
}
registerEnumType(REASONS, { name: 'RegulationRefusalReason' })

const SENTENCES: Record<RegulationRefusalReason, string> = {
  MALFORMED: 'Ce règlement ne peut pas être lu : corrigez les endroits signalés, puis enregistrez de nouveau.',
  HAS_ERRORS: 'Ce règlement a des erreurs : corrigez-les avant de le publier.',
}

@ObjectType({ implements: Refusal })
export class RegulationRefused extends Refusal {
  @Field(() => REASONS)
  reason: RegulationRefusalReason

  @Field(() => [RegulationProblem])
  problems: RegulationProblem[]

  static because(reason: RegulationRefusalReason, problems: RegulationProblem[] = []): RegulationRefused {
    return Object.assign(new RegulationRefused(), { reason, message: SENTENCES[reason], problems })
  }
}

export const SaveRegulationResult = createUnionType({
  name: 'SaveRegulationResult',
  types: () => [Regulation, RegulationRefused] as const,
})
