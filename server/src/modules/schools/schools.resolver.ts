import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { Commune } from '../communes/index.js'
import {
  AddClassesInput,
  ChangeClassInput,
  ChangeSchoolInput,
  CreateSchoolInput,
  SchoolYearArgs,
} from './schools.input.js'
import { schoolChoicesOf } from './schools.loaders.js'
import { readSchoolYear } from './schools.query.js'
import { ClassesAddedResult, SchoolChoice, SchoolClassResult, SchoolResult, SchoolYearSetup } from './schools.result.js'
import { addClasses, archiveClass, changeClass, copyClasses } from './set-up-class.command.js'
import { archiveSchool, changeSchool, createSchool } from './set-up-school.command.js'

@Resolver()
export class SchoolsResolver {
  @Query(() => SchoolYearSetup, {
    description: 'The schools of a commune with their classes of a year, archived or not. For ACT_FOR_FAMILIES.',
  })
  schoolYearSetup(@Args(() => SchoolYearArgs) asked: SchoolYearArgs, @Ctx() ctx: Context) {
    return readSchoolYear(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => SchoolResult, { description: 'Adds a school to a commune. For SET_UP_SCHOOLS.' })
  createSchool(@Arg('input', () => CreateSchoolInput) input: CreateSchoolInput, @Ctx() ctx: Context) {
    return createSchool(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => SchoolResult, { description: 'Its name, and its place on the pages. For SET_UP_SCHOOLS.' })
  changeSchool(@Arg('input', () => ChangeSchoolInput) input: ChangeSchoolInput, @Ctx() ctx: Context) {
    return changeSchool(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => SchoolResult, {
    description: 'Families are no longer offered its classes; the children in them stay. For SET_UP_SCHOOLS.',
  })
  archiveSchool(
    @Arg('schoolId', () => UUIDScalar) schoolId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveSchool(ctx.db, signedIn(ctx), { schoolId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => SchoolResult, { description: 'An archived school is offered again. For SET_UP_SCHOOLS.' })
  restoreSchool(
    @Arg('schoolId', () => UUIDScalar) schoolId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveSchool(ctx.db, signedIn(ctx), { schoolId, revision, archived: false }, ctx.now)
  }
}

@Resolver()
export class ClassesResolver {
  @Mutation(() => ClassesAddedResult, {
    description: 'Several classes of a school in a year, all or none. For SET_UP_SCHOOLS.',
  })
  addClasses(@Arg('input', () => AddClassesInput) input: AddClassesInput, @Ctx() ctx: Context) {
    return addClasses(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ClassesAddedResult, {
    description:
      'The classes of the year before that this one does not have yet; children are not copied. For SET_UP_SCHOOLS.',
  })
  copyClasses(
    @Arg('communeId', () => UUIDScalar) communeId: string,
    @Arg('schoolYear', () => String) schoolYear: string,
    @Ctx() ctx: Context,
  ) {
    return copyClasses(ctx.db, signedIn(ctx), { communeId, schoolYear }, ctx.now)
  }

  @Mutation(() => SchoolClassResult, {
    description: 'Its name and its levels: not a level in which it has children. For SET_UP_SCHOOLS.',
  })
  changeClass(@Arg('input', () => ChangeClassInput) input: ChangeClassInput, @Ctx() ctx: Context) {
    return changeClass(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => SchoolClassResult, {
    description: 'Nobody is placed in it any more; the children in it stay. For SET_UP_SCHOOLS.',
  })
  archiveClass(
    @Arg('classId', () => UUIDScalar) classId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveClass(ctx.db, signedIn(ctx), { classId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => SchoolClassResult, {
    description: 'Children may be placed again in an archived class. For SET_UP_SCHOOLS.',
  })
  restoreClass(
    @Arg('classId', () => UUIDScalar) classId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveClass(ctx.db, signedIn(ctx), { classId, revision, archived: false }, ctx.now)
  }
}

@Resolver(() => Commune)
export class CommuneSchoolsResolver {
  @FieldResolver(() => [SchoolChoice], { description: 'Those with classes that a child may be placed in.' })
  schools(@Root() commune: Commune, @Ctx() ctx: Context) {
    return schoolChoicesOf(ctx).load(commune.id)
  }
}
