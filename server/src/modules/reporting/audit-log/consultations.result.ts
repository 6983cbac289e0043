import { Field, ObjectType } from 'type-graphql'
import type { StaffRole } from '../../../platform/actor.js'
import type { PersonalData } from '../../../platform/data-readers.js'
import type { Day } from '../../../platform/day.js'
import { DayScalar } from '../../../platform/scalars.js'
import { StaffRole as StaffRoleEnum } from '../../accounts/index.js'
import { PersonalDataEnum } from '../../families/index.js'

@ObjectType({
  description:
    'That the staff, or a program, looked at what is kept of a family (« consultation »): the day and the role, never the name.',
})
export class Consultation {
  @Field(() => DayScalar, { description: 'The day, in Paris.' })
  day: Day

  @Field(() => PersonalDataEnum, { description: 'What was looked at.' })
  data: PersonalData

  @Field(() => String, { nullable: true, description: 'Commune whose staff looked; null: the agglomeration.' })
  communeName: string | null

  @Field(() => [StaffRoleEnum], { description: 'What they were then; empty: it was not kept, or a program looked.' })
  roles: StaffRole[]

  @Field(() => Boolean, { description: 'A program that the town hall lets in (« accès API »).' })
  byProgram: boolean

  static of(fields: Consultation): Consultation {
    return Object.assign(new Consultation(), fields)
  }
}
