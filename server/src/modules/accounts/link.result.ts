import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../platform/refusal.js'
import { passwordSentence } from './password.policy.js'
import { worded } from '../../platform/worded.js'

export const LinkRefusalReason = {
  LINK_EXPIRED: 'LINK_EXPIRED',
  WEAK_PASSWORD: 'WEAK_PASSWORD',
  COMMON_PASSWORD: 'COMMON_PASSWORD',
  WRONG_PASSWORD: 'WRONG_PASSWORD',
  WRONG_ACCOUNT_PASSWORD: 'WRONG_ACCOUNT_PASSWORD',
  ACCOUNT_REFUSED: 'ACCOUNT_REFUSED',
  SECOND_FACTOR_ASKED: 'SECOND_FACTOR_ASKED',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
} as const
export type LinkRefusalReason = keyof typeof LinkRefusalReason
registerEnumType(LinkRefusalReason, {
  name: 'LinkRefusalReason',
  valuesConfig: worded({
    LINK_EXPIRED: 'The link was used, or is too old.',
    SECOND_FACTOR_ASKED: 'The account has a second factor: its owner signs in first, then opens the link.',
    WRONG_ACCOUNT_PASSWORD: 'Not the password of the account that the address has.',
    WRONG_PASSWORD: 'Not the present password.',
  }),
})

const SENTENCES: Record<LinkRefusalReason, string> = {
  LINK_EXPIRED: 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.',
  WEAK_PASSWORD: passwordSentence('WEAK_PASSWORD'),
  COMMON_PASSWORD: passwordSentence('COMMON_PASSWORD'),
  WRONG_PASSWORD: 'Votre mot de passe actuel n’est pas celui-là. Vérifiez-le et réessayez.',
  WRONG_ACCOUNT_PASSWORD:
    'Ce n’est pas le mot de passe de votre compte. Vérifiez-le, ou cliquez sur « Mot de passe oublié ? ».',
  SECOND_FACTOR_ASKED:
    'Votre compte est protégé par une double authentification : connectez-vous d’abord, puis ouvrez de nouveau ce lien.',
  ACCOUNT_REFUSED: 'Ce compte n’est pas ouvert. Adressez-vous à votre mairie.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans 15 minutes.',
}

@ObjectType({ implements: Refusal })
export class LinkRefused extends Refusal {
  @Field(() => LinkRefusalReason)
  reason: LinkRefusalReason

  @Field(() => String, { nullable: true, description: 'The argument to correct; null: none.' })
  field: string | null

  /** `field` is the argument to correct. */
  static because(reason: LinkRefusalReason, field?: string): LinkRefused {
    return Object.assign(new LinkRefused(), { reason, message: SENTENCES[reason], field: field ?? null })
  }
}

@ObjectType({ description: 'The address is confirmed.' })
export class EmailConfirmed {
  @Field(() => String)
  email: string

  @Field(() => String, { description: 'What happens next, in French.' })
  message: string

  static of(email: string, active: boolean): EmailConfirmed {
    const message = active
      ? 'Votre adresse est confirmée et votre compte est ouvert. Connectez-vous pour demander l’accès à un service.'
      : 'Votre adresse est confirmée. Votre mairie vérifie maintenant votre compte : vous recevrez un courriel dès qu’il sera validé.'
    return Object.assign(new EmailConfirmed(), { email, message })
  }
}

@ObjectType({ description: 'The new password counts from now on.' })
export class PasswordChanged {
  @Field(() => String, { description: 'What was done, in French.' })
  message: string

  static saying(message: string): PasswordChanged {
    return Object.assign(new PasswordChanged(), { message })
  }
}

export const ConfirmEmailResult = createUnionType({
  name: 'ConfirmEmailResult',
  types: () => [EmailConfirmed, LinkRefused] as const,
})
export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  types: () => [PasswordChanged, LinkRefused] as const,
})
