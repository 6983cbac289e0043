import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { Line, PersonName } from '../../platform/validators.js'
import { AttendanceStatus, ToldOfAbsence } from './attendance.entity.js'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const ON_THE_CLOCK = 'Écrivez une heure, par exemple 18:47.'

@InputType()
export class AttendanceMark {
  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'Made by the client: the same mark sent twice counts once.',
  })
  markId?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was made, by the clock of the device; of two marks the one made last stands. Left out: now.',
  })
  madeAt?: Date | null

  @Field(() => UUIDScalar, {
    nullable: true,
    description:
      'The mark of this child that was sent before from the same device: this one counts as made after it, however long each was on its way.',
  })
  after?: string | null

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

  @Field(() => ToldOfAbsence, {
    nullable: true,
    description: 'Of an absence: only what the règlement asks.',
  })
  told?: ToldOfAbsence | null

  @Field(() => String, {
    nullable: true,
    description:
      'Of a child who came: at what time, by the clock of the commune (HH:MM). Left out: what was said before stands. Only where the règlement bills by hours.',
  })
  @IsOptional()
  @Matches(CLOCK, { message: ON_THE_CLOCK })
  arrivedAt?: string | null

  @Field(() => String, { nullable: true, description: 'At what time it left, likewise.' })
  @IsOptional()
  @Matches(CLOCK, { message: ON_THE_CLOCK })
  leftAt?: string | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'What was said of its hours before is wrong: only what this mark says stands.',
  })
  forgetsHours: boolean
}

@ArgsType()
export class SheetArgs {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day
}

@ArgsType()
export class RecordArgs extends SheetArgs {
  @Field(() => [AttendanceMark], { description: '1 to 500 marks.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un enfant.' })
  @ArrayMaxSize(500, { message: 'Pointez au plus 500 enfants à la fois.' })
  @ValidateNested({ each: true })
  marks: AttendanceMark[]

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Now, by the clock of the device: a wrong clock is put right by it.',
  })
  sentAt?: Date | null

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The account that made the marks: under the session of another one they are refused.',
  })
  madeBy?: string | null
}

@ArgsType()
export class UnbookedArgs extends SheetArgs {
  @Field(() => UUIDScalar)
  beneficiaryId: string
}

@ArgsType()
export class NoteArgs extends SheetArgs {
  @Field(() => UUIDScalar, { description: 'Made by the client: the same note sent twice is one.' })
  id: string

  @Field(() => String, { description: 'The name, as it was told; 120 characters at most.' })
  @PersonName('le nom de l’enfant', 120)
  name: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was noted, by the clock of the device. Left out: now.',
  })
  madeAt?: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Now, by the clock of the device: a wrong clock is put right by it.',
  })
  sentAt?: Date | null

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The account that noted it: under the session of another one it is refused.',
  })
  madeBy?: string | null
}

@ArgsType()
export class NotesArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => Boolean, { defaultValue: false, description: 'Those that were settled, instead of those that wait.' })
  settled: boolean
}

@ArgsType()
export class AttachNoteArgs {
  @Field(() => UUIDScalar, { description: 'The note: `AttendanceNote.id`.' })
  id: string

  @Field(() => UUIDScalar)
  beneficiaryId: string
}

@ArgsType()
export class CloseNoteArgs {
  @Field(() => UUIDScalar, { description: 'The note: `AttendanceNote.id`.' })
  id: string

  @Field(() => String, { description: 'Why nobody was found, 200 characters at most.' })
  @Line('pourquoi', 200)
  reason: string
}

@ArgsType()
export class KitchenArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day
}
