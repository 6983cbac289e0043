import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { DecisionCan } from '../../platform/can.js'
import { type Context, signedIn } from '../../platform/context.js'
import { Done } from '../../platform/done.result.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { Account, accountById } from '../accounts/index.js'
import { Commune, communeById } from '../communes/index.js'
import { Beneficiary, beneficiaryById, Family } from '../families/index.js'
import { CustomField, CustomFieldSetup } from './custom-field.entity.js'
import {
  ChangeCustomFieldInput,
  CreateCustomFieldInput,
  CustomValueInput,
  DecideCustomValueInput,
} from './custom-field.input.js'
import { CustomFieldResult, CustomValueResult } from './custom-field.result.js'
import { askedFieldsOf, customFieldById, customValuesOf } from './custom-fields.loaders.js'
import { valueInWords } from './custom-fields.policy.js'
import { CustomValue } from './custom-value.entity.js'
import { decideCustomValue, withdrawCustomValue } from './decide-value.command.js'
import { readFieldSetups } from './fields.query.js'
import { giveCustomValue } from './give-value.command.js'
import { archiveCustomField, changeCustomField, createCustomField } from './set-up-field.command.js'
import { valuesToReview } from './values.query.js'

@Resolver()
export class CustomFieldSetupResolver {
  @Query(() => [CustomFieldSetup], {
    description: 'Every custom field of a commune, for who sets it up. For SET_UP_SERVICES.',
  })
  customFieldSetups(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readFieldSetups(ctx.db, signedIn(ctx), communeId, ctx.now)
  }

  @Mutation(() => CustomFieldResult, {
    description: 'Something that the commune keeps of its families, for its règlements to ask. For SET_UP_SERVICES.',
  })
  createCustomField(@Arg('input', () => CreateCustomFieldInput) input: CreateCustomFieldInput, @Ctx() ctx: Context) {
    return createCustomField(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => CustomFieldResult, { description: 'Its words, its choices, who says it. For SET_UP_SERVICES.' })
  changeCustomField(@Arg('input', () => ChangeCustomFieldInput) input: ChangeCustomFieldInput, @Ctx() ctx: Context) {
    return changeCustomField(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => CustomFieldResult, {
    description: 'Not while a règlement reads it. What is known stays. For SET_UP_SERVICES.',
  })
  archiveCustomField(
    @Arg('fieldId', () => UUIDScalar) fieldId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveCustomField(ctx.db, signedIn(ctx), { fieldId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => CustomFieldResult, { description: 'An archived field is asked for again. For SET_UP_SERVICES.' })
  restoreCustomField(
    @Arg('fieldId', () => UUIDScalar) fieldId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveCustomField(ctx.db, signedIn(ctx), { fieldId, revision, archived: false }, ctx.now)
  }
}

@Resolver(() => Family)
export class FamilyCustomValuesResolver {
  @FieldResolver(() => [CustomField], { description: 'What the communes that it asked for a service keep of it.' })
  customFields(@Root() family: Family, @Ctx() ctx: Context) {
    return askedFieldsOf(ctx, family)
  }

  @FieldResolver(() => [CustomValue], {
    description: 'What counts, what waits for the staff, and what was refused last; newest first, two hundred at most.',
  })
  customValues(@Root() family: Family, @Ctx() ctx: Context) {
    return customValuesOf(ctx, family)
  }
}

@Resolver(() => CustomValue)
export class CustomValuesResolver {
  @Query(() => [CustomValue], {
    description:
      'What families gave and waits for the staff of the commune, oldest first; a hundred at most. For DECIDE_FAMILIES.',
  })
  customValuesToReview(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return valuesToReview(ctx.db, signedIn(ctx), communeId)
  }

  @Mutation(() => CustomValueResult, {
    description:
      'What the staff writes counts at once; what a family gives waits for the staff. For the family, or ACT_FOR_FAMILIES.',
  })
  giveCustomValue(@Arg('input', () => CustomValueInput) input: CustomValueInput, @Ctx() ctx: Context) {
    return giveCustomValue(ctx, signedIn(ctx), input)
  }

  @Mutation(() => CustomValueResult, { description: 'Confirms or refuses what a family gave. For DECIDE_FAMILIES.' })
  decideCustomValue(@Arg('input', () => DecideCustomValueInput) input: DecideCustomValueInput, @Ctx() ctx: Context) {
    return decideCustomValue(ctx, signedIn(ctx), input)
  }

  @Mutation(() => Done, { description: 'The family thinks again. For the family alone.' })
  withdrawCustomValue(@Arg('valueId', () => UUIDScalar) valueId: string, @Ctx() ctx: Context) {
    return withdrawCustomValue(ctx, signedIn(ctx), valueId).then(Done.yes)
  }

  @FieldResolver(() => CustomField, { description: 'What it is about.' })
  field(@Root() value: CustomValue, @Ctx() ctx: Context) {
    return customFieldById(ctx).load(value.fieldId)
  }

  @FieldResolver(() => String, { nullable: true, description: 'As it is given; null: not known from that day on.' })
  value(@Root() { value }: CustomValue) {
    return value === null ? null : String(value)
  }

  @FieldResolver(() => String, { description: 'As people read it.' })
  async label(@Root() { fieldId, value }: CustomValue, @Ctx() ctx: Context) {
    return valueInWords(await customFieldById(ctx).load(fieldId), value)
  }

  @FieldResolver(() => Account)
  account(@Root() { accountId }: CustomValue, @Ctx() ctx: Context) {
    return accountById(ctx).load(accountId)
  }

  @FieldResolver(() => Beneficiary, { nullable: true, description: 'null: the whole family.' })
  beneficiary(@Root() { beneficiaryId }: CustomValue, @Ctx() ctx: Context) {
    return beneficiaryId && beneficiaryById(ctx).load(beneficiaryId)
  }

  @FieldResolver(() => DecisionCan)
  can(@Root() { accountId }: CustomValue, @Ctx() ctx: Context) {
    return DecisionCan.of(signedIn(ctx), accountId)
  }
}

@Resolver(() => CustomField)
export class CommuneOfFieldResolver {
  @FieldResolver(() => Commune)
  commune(@Root() { communeId }: CustomField, @Ctx() ctx: Context) {
    return communeById(ctx).load(communeId)
  }
}
