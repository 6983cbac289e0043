import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import { passwordSentence } from '../password.policy.js'
import { SignedIn } from '../sign-in.result.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ description: 'What is known already of an install that nobody has opened.' })
export class FirstOpening {
  @Field(() => String, { nullable: true, description: 'Whom the link was made for; null: of nobody in particular.' })
  email: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the agglomeration is called, when that is known; null: not known.',
  })
  name: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Where families write to it, when that is known; null: not known.',
  })
  contactEmail: string | null

  @Field(() => String, { nullable: true, description: 'Where they call it, when that is known; null: not known.' })
  contactPhone: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Where its mails come from, when that is known; null: not known.',
  })
  mailSender: string | null
}

export const FirstOpeningRefusalReason = {
  LINK_OVER: 'LINK_OVER',
  WEAK_PASSWORD: 'WEAK_PASSWORD',
  COMMON_PASSWORD: 'COMMON_PASSWORD',
  EMAIL_KNOWN: 'EMAIL_KNOWN',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
} as const
export type FirstOpeningRefusalReason = keyof typeof FirstOpeningRefusalReason
registerEnumType(FirstOpeningRefusalReason, {
  name: 'FirstOpeningRefusalReason',
  valuesConfig: worded({
    EMAIL_KNOWN: 'The address has an account already.',
    LINK_OVER: 'The link was used, or is too old.',
  }),
})

const SENTENCES: Record<FirstOpeningRefusalReason, string> = {
  LINK_OVER:
    'Ce lien a déjà servi, ou n’est plus valable. Redémarrez le serveur : tant que l’installation n’est pas ouverte, il en écrit un nouveau.',
  WEAK_PASSWORD: passwordSentence('WEAK_PASSWORD'),
  COMMON_PASSWORD: passwordSentence('COMMON_PASSWORD'),
  EMAIL_KNOWN:
    'Un compte existe déjà avec cette adresse. Indiquez-en une autre, ou lancez « npm run admin:create » avec cette adresse.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans une heure.',
}

const FIELDS: Partial<Record<FirstOpeningRefusalReason, string>> = {
  WEAK_PASSWORD: 'password',
  COMMON_PASSWORD: 'password',
  EMAIL_KNOWN: 'email',
}

@ObjectType({ implements: Refusal })
export class FirstOpeningRefused extends Refusal {
  @Field(() => FirstOpeningRefusalReason)
  reason: FirstOpeningRefusalReason

  @Field(() => String, { nullable: true, description: 'What to correct; null: none.' })
  field: string | null

  static because(reason: FirstOpeningRefusalReason): FirstOpeningRefused {
    return Object.assign(new FirstOpeningRefused(), {
      reason,
      message: SENTENCES[reason],
      field: FIELDS[reason] ?? null,
    })
  }
}

export const OpenInstallResult = createUnionType({
  name: 'OpenInstallResult',
  types: () => [SignedIn, FirstOpeningRefused] as const,
})
