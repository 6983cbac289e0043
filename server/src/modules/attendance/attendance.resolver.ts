import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { UUIDScalar } from '../../platform/scalars.js'
import { type Context, signedIn } from '../../platform/context.js'
import { AbsenceQuestions, Booking } from '../bookings/index.js'
import { Beneficiary, beneficiaryById } from '../families/index.js'
import { Service, serviceById } from '../services/index.js'
import {
  AttendanceRow,
  AttendanceSheet,
  AttendanceStatus,
  KitchenCarePlan,
  KitchenDay,
  KitchenService,
  UnbookedChoice,
} from './attendance.entity.js'
import {
  AttachNoteArgs,
  CloseNoteArgs,
  KitchenArgs,
  NoteArgs,
  NotesArgs,
  RecordArgs,
  SheetArgs,
  UnbookedArgs,
} from './attendance.input.js'
import { attendanceOfBooking, classOfDay, questionsOfSheet, schoolOfDay } from './attendance.loaders.js'
import { AttendanceCan, RecordAttendanceResult, SettleNoteResult } from './attendance.result.js'
import { attendanceSheet } from './attendance-sheet.query.js'
import { AttendanceNote } from './attendance-note.entity.js'
import { attendanceNotes, countOpenNotes, openNotesOf } from './attendance-notes.query.js'
import { kitchenDay } from './kitchen.query.js'
import { noteChild } from './note-child.command.js'
import { recordAttendance, recordUnbooked } from './record-attendance.command.js'
import { attachNote, closeNote } from './settle-note.command.js'
import { unbookedChoices } from './unbooked-choices.query.js'

@Resolver()
export class AttendanceResolver {
  @Query(() => AttendanceSheet, { description: 'The register of a service on a day. For READ_REGISTER.' })
  attendanceSheet(@Args(() => SheetArgs) asked: SheetArgs, @Ctx() ctx: Context) {
    return attendanceSheet(ctx.db, signedIn(ctx), asked)
  }

  @Query(() => KitchenDay, { description: 'What the kitchen makes on a day. For READ_REGISTER.' })
  kitchenDay(@Args(() => KitchenArgs) asked: KitchenArgs, @Ctx() ctx: Context) {
    return kitchenDay(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => RecordAttendanceResult, {
    description: 'Says who came; of two marks the one made last stands. For MARK_ATTENDANCE.',
  })
  recordAttendance(@Args(() => RecordArgs) asked: RecordArgs, @Ctx() ctx: Context) {
    return recordAttendance(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => RecordAttendanceResult, {
    description: 'A child who was not expected is always served. For MARK_ATTENDANCE.',
  })
  recordUnbooked(@Args(() => UnbookedArgs) asked: UnbookedArgs, @Ctx() ctx: Context) {
    return recordUnbooked(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => [UnbookedChoice], {
    description: 'Whom the commune knows and who is not expected: to be served without a booking. For MARK_ATTENDANCE.',
  })
  unbookedChoices(@Args(() => SheetArgs) asked: SheetArgs, @Ctx() ctx: Context) {
    return unbookedChoices(ctx.db, signedIn(ctx), asked, ctx.now)
  }
}

/** Children noted by name. */
@Resolver(() => AttendanceNote)
export class AttendanceNoteResolver {
  @Query(() => [AttendanceNote], { description: 'Children noted by name in a commune. For SETTLE_NOTES.' })
  attendanceNotes(@Args(() => NotesArgs) asked: NotesArgs, @Ctx() ctx: Context) {
    return attendanceNotes(ctx.db, signedIn(ctx), asked)
  }

  @Query(() => Int, { description: 'How many children noted by name wait to be settled. For READ_REGISTER.' })
  attendanceNoteCount(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return countOpenNotes(ctx.db, signedIn(ctx), communeId)
  }

  @Mutation(() => RecordAttendanceResult, {
    description: 'A child whom nobody knows is served, and noted by name. For MARK_ATTENDANCE.',
  })
  noteChild(@Args(() => NoteArgs) asked: NoteArgs, @Ctx() ctx: Context) {
    return noteChild(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => SettleNoteResult, {
    description: 'Says who a child noted by name was: charged as any child without a booking. For SETTLE_NOTES.',
  })
  attachAttendanceNote(@Args(() => AttachNoteArgs) asked: AttachNoteArgs, @Ctx() ctx: Context) {
    return attachNote(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => SettleNoteResult, { description: 'Says why nobody was found. For SETTLE_NOTES.' })
  closeAttendanceNote(@Args(() => CloseNoteArgs) asked: CloseNoteArgs, @Ctx() ctx: Context) {
    return closeNote(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @FieldResolver(() => Service)
  service(@Root() note: AttendanceNote, @Ctx() ctx: Context) {
    return serviceById(ctx).load(note.serviceId)
  }

  @FieldResolver(() => Beneficiary, { nullable: true })
  beneficiary(@Root() note: AttendanceNote, @Ctx() ctx: Context) {
    return note.beneficiaryId && beneficiaryById(ctx).load(note.beneficiaryId)
  }
}

@Resolver(() => AttendanceSheet)
export class AttendanceSheetFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() sheet: AttendanceSheet, @Ctx() ctx: Context) {
    return serviceById(ctx).load(sheet.serviceId)
  }

  @FieldResolver(() => [AttendanceNote])
  notes(@Root() sheet: AttendanceSheet, @Ctx() ctx: Context) {
    return openNotesOf(ctx.db, sheet.serviceId, sheet.day)
  }

  @FieldResolver(() => AbsenceQuestions, { description: 'What the règlement asks of absences.' })
  async absenceQuestions(@Root() sheet: AttendanceSheet, @Ctx() ctx: Context) {
    return (await questionsOfSheet(ctx).load(sheet)).absence
  }

  @FieldResolver(() => Boolean, {
    description: 'Are arrivals and departures noted? The règlement in force that day bills by them.',
  })
  async notesHours(@Root() sheet: AttendanceSheet, @Ctx() ctx: Context) {
    return (await questionsOfSheet(ctx).load(sheet)).notesHours
  }
}

@Resolver(() => AttendanceRow)
export class AttendanceRowFieldsResolver {
  @FieldResolver(() => Beneficiary)
  beneficiary(@Root() row: AttendanceRow, @Ctx() ctx: Context) {
    return beneficiaryById(ctx).load(row.beneficiaryId)
  }

  @FieldResolver(() => String, { nullable: true })
  schoolClass(@Root() row: AttendanceRow, @Ctx() ctx: Context) {
    return classOfDay(ctx, row)
  }

  @FieldResolver(() => String, { nullable: true })
  school(@Root() row: AttendanceRow, @Ctx() ctx: Context) {
    return schoolOfDay(ctx, row)
  }

  @FieldResolver(() => AttendanceCan)
  can(@Root() row: AttendanceRow) {
    return AttendanceCan.of(row)
  }
}

@Resolver(() => KitchenService)
export class KitchenServiceFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() counts: KitchenService, @Ctx() ctx: Context) {
    return serviceById(ctx).load(counts.serviceId)
  }
}

@Resolver(() => KitchenCarePlan)
export class KitchenCarePlanFieldsResolver {
  @FieldResolver(() => Beneficiary)
  beneficiary(@Root() plan: KitchenCarePlan, @Ctx() ctx: Context) {
    return beneficiaryById(ctx).load(plan.beneficiaryId)
  }

  @FieldResolver(() => String, { nullable: true })
  schoolClass(@Root() plan: KitchenCarePlan, @Ctx() ctx: Context) {
    return classOfDay(ctx, plan)
  }
}

@Resolver(() => Booking)
export class BookingAttendanceResolver {
  @FieldResolver(() => AttendanceStatus, {
    nullable: true,
    description: 'What the register says of it; null: nothing.',
  })
  attendance(@Root() booking: Booking, @Ctx() ctx: Context) {
    return attendanceOfBooking(ctx).load(booking.id)
  }
}
