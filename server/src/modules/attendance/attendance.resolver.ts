import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { AbsenceQuestions, absenceQuestions, Booking } from '../bookings/index.js'
import { Beneficiary, beneficiaryById } from '../families/index.js'
import { Service, serviceById } from '../services/index.js'
import {
  AttendanceRow,
  AttendanceSheet,
  AttendanceStatus,
  KitchenCarePlan,
  KitchenDay,
  KitchenService,
} from './attendance.entity.js'
import { KitchenArgs, RecordArgs, SheetArgs, UnbookedArgs } from './attendance.input.js'
import { attendanceOfBooking } from './attendance.loaders.js'
import { AttendanceCan, RecordAttendanceResult } from './attendance.result.js'
import { attendanceSheet } from './attendance-sheet.query.js'
import { kitchenDay } from './kitchen.query.js'
import { recordAttendance, recordUnbooked } from './record-attendance.command.js'

@Resolver()
export class AttendanceResolver {
  @Query(() => AttendanceSheet)
  attendanceSheet(@Args(() => SheetArgs) asked: SheetArgs, @Ctx() ctx: Context) {
    return attendanceSheet(ctx.db, signedIn(ctx), asked)
  }

  @Query(() => KitchenDay)
  kitchenDay(@Args(() => KitchenArgs) asked: KitchenArgs, @Ctx() ctx: Context) {
    return kitchenDay(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => RecordAttendanceResult)
  recordAttendance(@Args(() => RecordArgs) asked: RecordArgs, @Ctx() ctx: Context) {
    return recordAttendance(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => RecordAttendanceResult, { description: 'A child who was not expected is always served.' })
  recordUnbooked(@Args(() => UnbookedArgs) asked: UnbookedArgs, @Ctx() ctx: Context) {
    return recordUnbooked(ctx.db, signedIn(ctx), asked, ctx.now)
  }
}

@Resolver(() => AttendanceSheet)
export class AttendanceSheetFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() sheet: AttendanceSheet, @Ctx() ctx: Context) {
    return serviceById(ctx).load(sheet.serviceId)
  }

  @FieldResolver(() => AbsenceQuestions)
  absenceQuestions(@Root() sheet: AttendanceSheet, @Ctx() ctx: Context) {
    return absenceQuestions(ctx.db, sheet.serviceId, sheet.day)
  }
}

@Resolver(() => AttendanceRow)
export class AttendanceRowFieldsResolver {
  @FieldResolver(() => Beneficiary)
  beneficiary(@Root() row: AttendanceRow, @Ctx() ctx: Context) {
    return beneficiaryById(ctx).load(row.beneficiaryId)
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
}

@Resolver(() => Booking)
export class BookingAttendanceResolver {
  @FieldResolver(() => AttendanceStatus, { nullable: true })
  attendance(@Root() booking: Booking, @Ctx() ctx: Context) {
    return attendanceOfBooking(ctx).load(booking.id)
  }
}
