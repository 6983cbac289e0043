import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Agglomeration } from '../../communes/index.js'

@ObjectType({ description: 'The agglomeration as its administrators set it up.' })
export class AgglomerationSetup {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => Agglomeration, { description: 'The agglomeration, as everybody sees it.' })
  agglomeration: Agglomeration

  @Field(() => String, { nullable: true, description: 'Where its mails come from; null for `usualSender`.' })
  mailSender: string | null

  @Field(() => String, { description: 'Where mails come from when nothing is chosen: as the install was started.' })
  usualSender: string

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'From which day the staff that sees money or health shows a second factor to use the console; null: never asked.',
  })
  secondFactorFrom: Day | null

  @Field(() => Int)
  revision: number

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when nobody did in the product.' })
  changedBy: string | null
}

export const AgglomerationRefusalReason = { CHANGED_MEANWHILE: 'CHANGED_MEANWHILE' } as const
export type AgglomerationRefusalReason = keyof typeof AgglomerationRefusalReason
registerEnumType(AgglomerationRefusalReason, { name: 'AgglomerationRefusalReason' })

@ObjectType({ implements: Refusal })
export class AgglomerationRefused extends Refusal {
  @Field(() => AgglomerationRefusalReason)
  reason: AgglomerationRefusalReason

  @Field(() => AgglomerationSetup, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did.',
  })
  current: AgglomerationSetup | null

  static because(reason: AgglomerationRefusalReason, by = ''): AgglomerationRefused {
    const message = `L’agglomération a été modifiée entre-temps${by}. Relisez ses valeurs, puis refaites votre changement.`
    return Object.assign(new AgglomerationRefused(), { reason, message, current: null })
  }

  static changedMeanwhile(current: AgglomerationSetup): AgglomerationRefused {
    const by = current.changedBy ? ` par ${current.changedBy}` : ''
    return Object.assign(AgglomerationRefused.because('CHANGED_MEANWHILE', by), { current })
  }
}

export const ChangeAgglomerationResult = createUnionType({
  name: 'ChangeAgglomerationResult',
  types: () => [AgglomerationSetup, AgglomerationRefused] as const,
})
