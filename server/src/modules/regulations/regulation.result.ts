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

export type RegulationRefusalReason = 'MALFORMED' | 'HAS_ERRORS' | 'NOT_A_DRAFT' | 'BAD_DATES'
const REASONS: { [K in RegulationRefusalReason]: K } = {
  MALFORMED: 'MALFORMED',
  HAS_ERRORS: 'HAS_ERRORS',
  NOT_A_DRAFT: 'NOT_A_DRAFT',
  BAD_DATES: 'BAD_DATES',
}
registerEnumType(REASONS, { name: 'RegulationRefusalReason' })

const SENTENCES: Record<RegulationRefusalReason, string> = {
  MALFORMED: 'Ce règlement ne peut pas être lu : corrigez les endroits signalés, puis enregistrez de nouveau.',
  HAS_ERRORS: 'Ce règlement a des erreurs : corrigez-les avant de le publier.',
  NOT_A_DRAFT: 'Ce règlement est déjà publié : préparez-en une nouvelle version.',
  BAD_DATES: 'Un règlement s’applique à partir d’aujourd’hui ou plus tard : choisissez une autre date.',
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
