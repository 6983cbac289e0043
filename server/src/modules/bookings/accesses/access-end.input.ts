import { ArgsType, Field, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Paragraphs } from '../../../platform/validators.js'
import { worded } from '../../../platform/worded.js'

export const LaterBookings = { KEEP: 'KEEP', CANCEL: 'CANCEL' } as const
export type LaterBookings = keyof typeof LaterBookings
registerEnumType(LaterBookings, {
  name: 'LaterBookings',
  description:
    'What becomes of what is paid after the end of an access: kept at the price agreed, or cancelled and credited.',
  valuesConfig: worded({ CANCEL: 'Cancelled and credited.', KEEP: 'Kept at the price agreed.' }),
})

@ArgsType()
export class AccessEndPreviewInput {
  @Field(() => UUIDScalar)
  accessId: string

  @Field(() => DayScalar, { description: 'The first day without it.' })
  from: Day
}

@ArgsType()
export class EndAccessInput extends AccessEndPreviewInput {
  @Field(() => String, { description: 'Why, 3 to 500 characters: the family reads it.' })
  @Paragraphs('le motif', 500)
  reason: string

  @Field(() => LaterBookings, { description: 'What becomes of what is paid after the end.' })
  bookings: LaterBookings
}

@ArgsType()
export class ChangeAccessInput extends EndAccessInput {
  @Field(() => UUIDScalar, { description: 'The situation from that day on.' })
  situationId: string

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day of the new access; that of the old one when it is not said.',
  })
  validTo?: Day | null
}
