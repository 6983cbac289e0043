import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { AttendanceStatus } from './attendance.entity.js'

@InputType()
export class AttendanceMark {
  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => AttendanceStatus, { nullable: true, description: 'null clears the mark.' })
  status?: AttendanceStatus | null

  @Field(() => String, {
    nullable: true,
    description: 'Of a justified absence: one of the reasons that the règlement distinguishes.',
  })
  @IsOptional()
  @MaxLength(60, { message: 'Choisissez un motif de la liste.' })
  reason?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'Of a justified absence: has the family given the proof?' })
  certificate: boolean
}

@ArgsType()
export class SheetArgs {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => DayScalar)
  day: Day
}

@ArgsType()
export class RecordArgs extends SheetArgs {
  @Field(() => [AttendanceMark])
  @ArrayMinSize(1, { message: 'Choisissez au moins un enfant.' })
  @ArrayMaxSize(500, { message: 'Pointez au plus 500 enfants à la fois.' })
  @ValidateNested({ each: true })
  marks: AttendanceMark[]
}

@ArgsType()
export class UnbookedArgs extends SheetArgs {
  @Field(() => UUIDScalar)
  beneficiaryId: string
}

@ArgsType()
export class KitchenArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => DayScalar)
  day: Day
}
