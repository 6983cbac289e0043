import { IsOptional } from 'class-validator'
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar } from '../../../platform/scalars.js'
import { type SaidFact, VIA, type Via } from '../../regulations/index.js'
import type { CancelTold } from './cancel-said.policy.js'

const CONTACTS = Object.fromEntries(VIA.map((via) => [via.toUpperCase(), via])) as Record<Uppercase<Via>, Via>
registerEnumType(CONTACTS, { name: 'ContactMeans', description: 'How a family was in touch.' })

@ObjectType('CancellationTold', { description: 'What staff noted of a cancellation, where the règlement asks it.' })
@InputType('CancellationToldInput')
export class ToldOfCancellation implements CancelTold {
  @Field(() => Boolean, { defaultValue: false, description: 'Has the family given a certificate?' })
  certificate?: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'Is it justified?' })
  justified?: boolean

  @Field(() => Boolean, { defaultValue: false })
  announced?: boolean

  @Field(() => Boolean, { defaultValue: false })
  phoned?: boolean

  @Field(() => Boolean, { defaultValue: false })
  letter?: boolean

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it told.' })
  notice?: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it gave the proof.' })
  proofAt?: Day | null

  @Field(() => CONTACTS, { nullable: true })
  @IsOptional()
  via?: Via | null
}

@ObjectType({ description: 'What the règlement asks of a cancellation that staff make or note.' })
export class CancellationQuestions implements Record<SaidFact, boolean> {
  @Field(() => Boolean)
  certificate: boolean

  @Field(() => Boolean)
  justified: boolean

  @Field(() => Boolean)
  announced: boolean

  @Field(() => Boolean)
  phoned: boolean

  @Field(() => Boolean)
  letter: boolean

  @Field(() => Boolean)
  notice: boolean

  @Field(() => Boolean)
  proofAt: boolean

  @Field(() => Boolean, { description: 'How the family was in touch.' })
  via: boolean

  static of(asked: readonly SaidFact[]): CancellationQuestions {
    const is = (fact: SaidFact) => asked.includes(fact)
    return Object.assign(new CancellationQuestions(), {
      ...{ certificate: is('certificate'), justified: is('justified'), announced: is('announced') },
      ...{ phoned: is('phoned'), letter: is('letter'), notice: is('notice'), proofAt: is('proofAt'), via: is('via') },
    })
  }
}
