import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../platform/actor.js'
import { Refusal } from '../../platform/refusal.js'
import { Can } from '../../platform/can.js'
import { AttendanceSheet } from './attendance.entity.js'
import { AttendanceNote } from './attendance-note.entity.js'
import type { AttendanceRefusalReason } from './attendance.policy.js'
import { worded } from '../../platform/worded.js'

const REASONS: { [K in AttendanceRefusalReason]: K } = {
  NOT_EXPECTED: 'NOT_EXPECTED',
  FUTURE_DAY: 'FUTURE_DAY',
  ALREADY_SETTLED: 'ALREADY_SETTLED',
  OWN_FAMILY: 'OWN_FAMILY',
}
registerEnumType(REASONS, {
  name: 'AttendanceRefusalReason',
  valuesConfig: worded({
    ALREADY_SETTLED: 'Somebody else settled the note.',
    FUTURE_DAY: 'The day has not come.',
    NOT_EXPECTED: 'The person is not expected that day: use `recordUnbooked`.',
  }),
})

const SENTENCES: Record<AttendanceRefusalReason, string> = {
  NOT_EXPECTED: 'Cette personne n’est pas attendue ce jour-là : ajoutez-la comme « enfant non prévu ».',
  FUTURE_DAY: 'Le pointage se fait le jour même ou après : ce jour n’est pas encore venu.',
  ALREADY_SETTLED: 'Quelqu’un d’autre a déjà réglé cette note : la liste est à jour.',
  OWN_FAMILY,
}

@ObjectType({ description: 'What who asks may mark of somebody.' })
export class AttendanceCan {
  @Field(() => Can, { description: 'A mark that gives money back: nobody makes one for their own family.' })
  giveBack: Can

  static of(row: { own: boolean }): AttendanceCan {
    return Object.assign(new AttendanceCan(), { giveBack: Can.unless(row.own ? OWN_FAMILY : null) })
  }
}

@ObjectType({ implements: Refusal })
export class AttendanceRefused extends Refusal {
  @Field(() => REASONS)
  reason: AttendanceRefusalReason

  static because(reason: AttendanceRefusalReason): AttendanceRefused {
    return Object.assign(new AttendanceRefused(), { reason, message: SENTENCES[reason] })
  }
}

export const RecordAttendanceResult = createUnionType({
  name: 'RecordAttendanceResult',
  types: () => [AttendanceSheet, AttendanceRefused] as const,
})

export const SettleNoteResult = createUnionType({
  name: 'SettleNoteResult',
  types: () => [AttendanceNote, AttendanceRefused] as const,
})
