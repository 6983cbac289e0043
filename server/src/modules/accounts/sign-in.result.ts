import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../platform/refusal.js'
import { SecondFactorKind } from './second-factors/second-factor.entity.js'
import { Viewer } from './viewer.result.js'
import { worded } from '../../platform/worded.js'

@ObjectType({ description: 'The session is open: its cookie is set.' })
export class SignedIn {
  @Field(() => Viewer, { description: 'Who is signed in.' })
  viewer: Viewer

  static as(viewer: Viewer): SignedIn {
    return Object.assign(new SignedIn(), { viewer })
  }
}

@ObjectType({
  description: 'The password is right; the second factor is asked, within ten minutes, by `finishSignIn`.',
})
export class SecondFactorAsked {
  @Field(() => String, { description: 'To be sent back with the answer.' })
  token: string

  @Field(() => [SecondFactorKind], { description: 'What the account can show; a recovery code always.' })
  kinds: SecondFactorKind[]

  @Field(() => String, {
    nullable: true,
    description:
      'What the browser needs to use a passkey, in JSON (WebAuthn, PublicKeyCredentialRequestOptionsJSON); null: the account has none.',
  })
  passkeyOptions: string | null

  static with(token: string, kinds: SecondFactorKind[], passkeyOptions: string | null): SecondFactorAsked {
    return Object.assign(new SecondFactorAsked(), { token, kinds, passkeyOptions })
  }
}

export const SignInRefusalReason = {
  WRONG_CREDENTIALS: 'WRONG_CREDENTIALS',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  TOO_MANY_CODES: 'TOO_MANY_CODES',
  ACCOUNT_REFUSED: 'ACCOUNT_REFUSED',
  WRONG_CODE: 'WRONG_CODE',
  WRONG_PASSKEY: 'WRONG_PASSKEY',
  SIGN_IN_OVER: 'SIGN_IN_OVER',
  IDENTITY_OVER: 'IDENTITY_OVER',
} as const
export type SignInRefusalReason = keyof typeof SignInRefusalReason
registerEnumType(SignInRefusalReason, {
  name: 'SignInRefusalReason',
  valuesConfig: worded({
    IDENTITY_OVER:
      'The provider vouched more than half an hour ago, in another browser, or not at all: go there again.',
    SIGN_IN_OVER: 'The second step came too late, after five tries, or was done already: begin again.',
    TOO_MANY_CODES:
      'Thirty wrong codes in a day: the password is known to somebody else. A passkey still opens, and a new password by mail begins the count again.',
    WRONG_CODE: 'Neither the code of the application now, nor a recovery code that was not used.',
    WRONG_PASSKEY: 'Not an answer of a passkey of the account to this sign-in.',
    WRONG_CREDENTIALS: 'No account has this address and password; which of them is wrong is not said.',
  }),
})

const SENTENCES: Record<SignInRefusalReason, string> = {
  WRONG_CREDENTIALS: 'Adresse e-mail ou mot de passe incorrect. Vérifiez-les, ou cliquez sur « Mot de passe oublié ».',
  TOO_MANY_ATTEMPTS:
    'Trop d’essais. Réessayez dans 15 minutes, ou cliquez sur « Mot de passe oublié » : le lien reçu par e-mail vous rouvre l’accès.',
  TOO_MANY_CODES:
    'Trop de codes faux ont été essayés depuis hier : quelqu’un connaît peut-être votre mot de passe. Choisissez-en un nouveau avec « Mot de passe oublié », ou utilisez une clé d’accès.',
  ACCOUNT_REFUSED: 'Ce compte n’est pas ouvert. Adressez-vous à votre mairie.',
  WRONG_CODE:
    'Ce code n’est pas le bon, ou il a déjà servi. Attendez le code suivant de l’application, ou utilisez un code de secours.',
  WRONG_PASSKEY: 'Cette clé d’accès n’a pas pu être vérifiée. Réessayez, ou utilisez un code.',
  IDENTITY_OVER: 'Cette identification n’est plus valable. Recommencez.',
  SIGN_IN_OVER: 'Cette connexion n’est plus valable. Recommencez avec votre mot de passe.',
}

@ObjectType({ implements: Refusal })
export class SignInRefused extends Refusal {
  @Field(() => SignInRefusalReason)
  reason: SignInRefusalReason

  /** `why` is what the town hall wrote; only said after the right password. */
  static because(reason: SignInRefusalReason, why?: string | null): SignInRefused {
    const message = why ? `Votre compte a été refusé : ${why} Adressez-vous à votre mairie.` : SENTENCES[reason]
    return Object.assign(new SignInRefused(), { reason, message })
  }
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SignInRefused, SecondFactorAsked] as const,
})
