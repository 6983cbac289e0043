import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { Account, hasSecondFactor, RemoveSecondFactorResult, SaveSignUpResult, SignUpDraft } from '../accounts/index.js'
import { SupportingDocument } from '../documents/index.js'
import { SchoolPlace } from '../schools/index.js'
import { addBeneficiary } from './add-beneficiary.command.js'
import { Beneficiary } from './beneficiary.entity.js'
import {
  AddBeneficiaryInput,
  SignUpBeneficiariesInput,
  UpdateBeneficiaryInput,
  UpdateProfileInput,
} from './beneficiary.input.js'
import { FamiliesInput } from './families.input.js'
import {
  beneficiaryById,
  carePlanOf,
  knowsCarePlan,
  classToday,
  documentsOf,
  filiationsOf,
  isKept,
  placeToChoose,
} from './families.loaders.js'
import { openFamily, searchFamilies } from './families.query.js'
import { Family } from './family.entity.js'
import {
  AddBeneficiaryResult,
  FamilyCan,
  FamilyConnection,
  FiliationCan,
  RemoveBeneficiaryResult,
  SignUpDraftBeneficiary,
} from './family.result.js'
import { Filiation } from './filiation.entity.js'
import { removeBeneficiary } from './remove-beneficiary.command.js'
import { resetFamilyFactors } from './reset-family-factors.command.js'
import { saveSignUpBeneficiaries } from './save-sign-up-beneficiaries.command.js'
import { updateBeneficiary } from './update-beneficiary.command.js'
import { updateProfile } from './update-profile.command.js'

@Resolver(() => Family)
export class FamiliesResolver {
  @Query(() => Family, {
    description:
      "The viewer's own, or with accountId that of a family the viewer's commune serves. For the family, or the staff that reads families (`PersonalData`), whose reading is noted.",
  })
  family(@Arg('accountId', () => UUIDScalar, { nullable: true }) accountId: string | null, @Ctx() ctx: Context) {
    return openFamily(ctx, signedIn(ctx), accountId)
  }

  @Query(() => FamilyConnection, {
    description: 'Families that asked the commune for a service, by name; who looked is noted. For FIND_FAMILIES.',
  })
  families(@Args(() => FamiliesInput) asked: FamiliesInput, @Ctx() ctx: Context) {
    return searchFamilies(ctx, signedIn(ctx), asked)
  }

  @FieldResolver(() => [Filiation], { description: 'Its people.' })
  filiations(@Root() family: Family, @Ctx() ctx: Context) {
    return filiationsOf(ctx, family)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the account shows a second factor when it signs in.' })
  hasSecondFactor(@Root() family: Family, @Ctx() ctx: Context) {
    return hasSecondFactor(ctx).load(family.account.id)
  }

  @FieldResolver(() => FamilyCan)
  can(@Root() family: Family, @Ctx() ctx: Context) {
    return FamilyCan.over(signedIn(ctx), family)
  }

  @FieldResolver(() => [SupportingDocument], { description: 'Its documents that the reader may read, newest first.' })
  documents(@Root() family: Family, @Ctx() ctx: Context) {
    return documentsOf(ctx, family)
  }

  @Mutation(() => RemoveSecondFactorResult, {
    description: 'Takes the second factors away of a parent who lost them, at the desk. For ACT_FOR_FAMILIES.',
  })
  resetFamilySecondFactors(@Arg('accountId', () => UUIDScalar) accountId: string, @Ctx() ctx: Context) {
    return resetFamilyFactors(ctx, signedIn(ctx), accountId)
  }

  @Mutation(() => SaveSignUpResult, {
    description: 'Step 2 of signing up: the people of the family.',
  })
  saveSignUpBeneficiaries(@Args(() => SignUpBeneficiariesInput) asked: SignUpBeneficiariesInput, @Ctx() ctx: Context) {
    return saveSignUpBeneficiaries(ctx, asked)
  }

  @Mutation(() => Account, {
    description:
      'What an account says of itself; what was checked waits for the staff. For its owner, or ACT_FOR_FAMILIES.',
  })
  updateProfile(@Args(() => UpdateProfileInput) asked: UpdateProfileInput, @Ctx() ctx: Context) {
    return updateProfile(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => AddBeneficiaryResult, {
    description: 'Adds somebody to the family. For the family, or ACT_FOR_FAMILIES.',
  })
  addBeneficiary(@Args(() => AddBeneficiaryInput) asked: AddBeneficiaryInput, @Ctx() ctx: Context) {
    return addBeneficiary(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => AddBeneficiaryResult, {
    description: 'Corrects somebody; what was checked waits for the staff. For the family, or ACT_FOR_FAMILIES.',
  })
  updateBeneficiary(@Args(() => UpdateBeneficiaryInput) asked: UpdateBeneficiaryInput, @Ctx() ctx: Context) {
    return updateBeneficiary(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => RemoveBeneficiaryResult, {
    description:
      'Somebody is of the family no more: refused with bookings to come. For the family, or ACT_FOR_FAMILIES.',
  })
  removeBeneficiary(@Arg('filiationId', () => UUIDScalar) filiationId: string, @Ctx() ctx: Context) {
    return removeBeneficiary(ctx, signedIn(ctx), filiationId)
  }
}

@Resolver(() => Filiation)
export class FiliationResolver {
  @FieldResolver(() => Beneficiary)
  beneficiary(@Root() filiation: Filiation, @Ctx() ctx: Context) {
    return beneficiaryById(ctx).load(filiation.beneficiaryId)
  }

  @FieldResolver(() => FiliationCan)
  can(@Root() filiation: Filiation, @Ctx() ctx: Context) {
    return isKept(ctx).load(filiation.beneficiaryId).then(FiliationCan.unlessKept)
  }
}

@Resolver(() => Beneficiary)
export class BeneficiaryResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its class today, else as the family typed it. Another commune’s class is told by its level alone; null: not known.',
  })
  schoolClass(@Root() beneficiary: Beneficiary, @Ctx() ctx: Context) {
    return classToday(ctx, beneficiary)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'As its family typed it, for who is in no class of a list; null: nothing.',
  })
  typedClass(@Root() beneficiary: Beneficiary) {
    return beneficiary.schoolClass
  }

  @FieldResolver(() => SchoolPlace, {
    nullable: true,
    description:
      'Its class of the list, in the year that a class is chosen for: in July and August, the one that begins; null: in no class of a list.',
  })
  schoolPlace(@Root() beneficiary: Beneficiary, @Ctx() ctx: Context) {
    return placeToChoose(ctx, beneficiary)
  }

  @FieldResolver(() => Boolean, {
    description:
      'An individual care plan (PAI) exists. Told, like its text, to the family and to those who serve the child.',
  })
  hasCarePlan(@Root() beneficiary: Beneficiary, @Ctx() ctx: Context) {
    return knowsCarePlan(ctx, beneficiary)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Text of the care plan (PAI); null: none, or not for the reader. Each reading by the staff is noted.',
  })
  carePlan(@Root() beneficiary: Beneficiary, @Ctx() ctx: Context) {
    return beneficiary.hasCarePlan ? carePlanOf(ctx).load(beneficiary.id) : null
  }
}

@Resolver(() => SupportingDocument)
export class DocumentBeneficiaryResolver {
  @FieldResolver(() => Beneficiary, { nullable: true, description: 'Whose it is; null: of the whole family.' })
  beneficiary(@Root() document: SupportingDocument, @Ctx() ctx: Context) {
    return document.beneficiaryId && beneficiaryById(ctx).load(document.beneficiaryId)
  }
}

@Resolver(() => SignUpDraft)
export class SignUpDraftBeneficiariesResolver {
  @FieldResolver(() => [SignUpDraftBeneficiary], { description: 'The people given at step 2.' })
  beneficiaries(@Root() draft: SignUpDraft) {
    return draft.draftBeneficiaries.map(SignUpDraftBeneficiary.of)
  }
}
