import { IsOptional } from 'class-validator'
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar } from '../../../platform/scalars.js'
import { type SaidFact, VIA, type Via } from '../../regulations/index.js'
import type { CancelTold } from './cancel-said.policy.js'
import { worded } from '../../../platform/worded.js'

const CONTACTS = Object.fromEntries(VIA.map((via) => [via.toUpperCase(), via])) as Record<Uppercase<Via>, Via>
registerEnumType(CONTACTS, {
  name: 'ContactMeans',
  description: 'How a family was in touch.',
  valuesConfig: worded({
    DESK: 'At the town hall.',
    EMAIL: 'By e-mail.',
    LETTER: 'By letter.',
    PHONE: 'By telephone.',
    PORTAL: 'By the portal.',
  }),
})

@ObjectType('CancellationTold', { description: 'What staff noted of a cancellation, where the règlement asks it.' })
@InputType('CancellationToldInput')
export class ToldOfCancellation implements CancelTold {
  @Field(() => Boolean, { defaultValue: false, description: 'Has the family given a certificate?' })
  certificate?: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the staff takes it for justified.' })
  justified?: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'The family announced it.' })
  announced?: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'It called.' })
  phoned?: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'It wrote.' })
  letter?: boolean

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it told; null: not said.' })
  notice?: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it gave the proof; null: not given.' })
  proofAt?: Day | null

  @Field(() => CONTACTS, { nullable: true, description: 'How the family was in touch; null: not said.' })
  @IsOptional()
  via?: Via | null
}

@ObjectType({ description: 'What the règlement asks of a cancellation that staff make or note.' })
export class CancellationQuestions implements Record<SaidFact, boolean> {
  @Field(() => Boolean, { description: 'Whether it gave a certificate.' })
  certificate: boolean

  @Field(() => Boolean, { description: 'Whether it is justified.' })
  justified: boolean

  @Field(() => Boolean, { description: 'Whether the family announced it.' })
  announced: boolean

  @Field(() => Boolean, { description: 'Whether it called.' })
  phoned: boolean

  @Field(() => Boolean, { description: 'Whether it wrote.' })
  letter: boolean

  @Field(() => Boolean, { description: 'On which day it told.' })
  notice: boolean

  @Field(() => Boolean, { description: 'On which day it gave the proof.' })
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
