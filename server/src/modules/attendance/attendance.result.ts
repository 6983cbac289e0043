import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../platform/refusal.js'
import { AttendanceSheet } from './attendance.entity.js'
import { AttendanceNote } from './attendance-note.entity.js'
import type { AttendanceRefusalReason } from './attendance.policy.js'

const REASONS: { [K in AttendanceRefusalReason]: K } = {
  NOT_EXPECTED: 'NOT_EXPECTED',
  FUTURE_DAY: 'FUTURE_DAY',
  ALREADY_SETTLED: 'ALREADY_SETTLED',
}
registerEnumType(REASONS, { name: 'AttendanceRefusalReason' })

const SENTENCES: Record<AttendanceRefusalReason, string> = {
  NOT_EXPECTED: 'Cette personne n’est pas attendue ce jour-là : ajoutez-la comme « enfant non prévu ».',
  FUTURE_DAY: 'Le pointage se fait le jour même ou après : ce jour n’est pas encore venu.',
  ALREADY_SETTLED: 'Quelqu’un d’autre a déjà réglé cette note : la liste est à jour.',
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
