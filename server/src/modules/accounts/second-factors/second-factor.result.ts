import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../../platform/actor.js'
import { Refusal } from '../../../platform/refusal.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'
import { SecondFactor } from './second-factor.entity.js'

export const SecondFactorRefusalReason = {
  WRONG_PASSWORD: 'WRONG_PASSWORD',
  WRONG_CODE: 'WRONG_CODE',
  PASSKEY_REFUSED: 'PASSKEY_REFUSED',
  TOO_LATE: 'TOO_LATE',
  NOT_SHOWN: 'NOT_SHOWN',
  TOO_MANY_FACTORS: 'TOO_MANY_FACTORS',
  NO_FACTOR: 'NO_FACTOR',
  OF_THE_STAFF: 'OF_THE_STAFF',
  OWN_FAMILY: 'OWN_FAMILY',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
} as const
export type SecondFactorRefusalReason = keyof typeof SecondFactorRefusalReason
registerEnumType(SecondFactorRefusalReason, {
  name: 'SecondFactorRefusalReason',
  valuesConfig: worded({
    NOT_SHOWN:
      'This session was opened by the password alone, before the account had a second factor: sign in with it first.',
    NO_FACTOR: 'The account has none.',
    OF_THE_STAFF: 'The account has a role in a town hall: `resetSecondFactors` is for it.',
    PASSKEY_REFUSED: 'What the browser answered is not a passkey made for this site and this request.',
    TOO_LATE: 'It was begun more than ten minutes ago, begun again elsewhere, or is already done.',
    TOO_MANY_FACTORS: 'The account has ten already.',
    WRONG_CODE: 'Not the code that the application shows now, or one that was used.',
    WRONG_PASSWORD: 'Not the present password.',
  }),
})

const SENTENCES: Record<SecondFactorRefusalReason, string> = {
  WRONG_PASSWORD: 'Votre mot de passe n’est pas celui-là. Vérifiez-le et réessayez.',
  WRONG_CODE:
    'Ce code n’est pas celui que l’application montre maintenant. Attendez le suivant, et vérifiez que l’heure de votre téléphone est réglée automatiquement.',
  PASSKEY_REFUSED: 'Cette clé d’accès n’a pas pu être vérifiée. Recommencez, ou choisissez l’application.',
  TOO_LATE: 'Cette demande n’est plus valable. Recommencez.',
  NOT_SHOWN:
    'Vous vous êtes connecté ici avant d’ajouter la double authentification. Déconnectez-vous, reconnectez-vous avec elle, puis recommencez.',
  TOO_MANY_FACTORS: 'Vous avez déjà dix moyens de double authentification. Retirez-en un d’abord.',
  NO_FACTOR: 'Ce compte n’a pas de double authentification.',
  OF_THE_STAFF: 'Cette personne travaille pour une commune : un administrateur le fait, dans « Équipe ».',
  OWN_FAMILY,
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans 15 minutes.',
}

@ObjectType({ implements: Refusal })
export class SecondFactorRefused extends Refusal {
  @Field(() => SecondFactorRefusalReason)
  reason: SecondFactorRefusalReason

  static because(reason: SecondFactorRefusalReason): SecondFactorRefused {
    return Object.assign(new SecondFactorRefused(), { reason, message: SENTENCES[reason] })
  }
}

@ObjectType({ description: 'An application is being added: it counts once it has shown a code, within ten minutes.' })
export class TotpStarted {
  @Field(() => UUIDScalar, { description: 'Of what is being added.' })
  id: string

  @Field(() => String, { description: 'To be typed in the application: 160 bits in base 32. Said once.' })
  secret: string

  @Field(() => String, { description: 'The same for a QR code or a link: « otpauth://totp/… ».' })
  uri: string
}

@ObjectType({ description: 'A passkey is being added: the browser makes it within ten minutes.' })
export class PasskeyStarted {
  @Field(() => String, { description: 'To be sent back with what the browser makes.' })
  token: string

  @Field(() => String, {
    description: 'What the browser needs to make it, in JSON (WebAuthn, PublicKeyCredentialCreationOptionsJSON).',
  })
  options: string
}

@ObjectType({ description: 'It counts from now on.' })
export class SecondFactorAdded {
  @Field(() => SecondFactor, { description: 'What was added.' })
  factor: SecondFactor

  @Field(() => [String], {
    description: 'Recovery codes, each good once, said once: with the first factor of an account; else none.',
  })
  recoveryCodes: string[]

  static with(factor: SecondFactor, recoveryCodes: string[]): SecondFactorAdded {
    return Object.assign(new SecondFactorAdded(), { factor, recoveryCodes })
  }
}

@ObjectType({ description: 'It no longer counts.' })
export class SecondFactorRemoved {
  @Field(() => String, { description: 'What was done, in French.' })
  message: string

  static saying(message: string): SecondFactorRemoved {
    return Object.assign(new SecondFactorRemoved(), { message })
  }
}

@ObjectType({ description: 'New recovery codes: those before are worth nothing.' })
export class RecoveryCodesMade {
  @Field(() => [String], { description: 'Each good once; said once.' })
  recoveryCodes: string[]

  static of(recoveryCodes: string[]): RecoveryCodesMade {
    return Object.assign(new RecoveryCodesMade(), { recoveryCodes })
  }
}

const orRefused = <T extends object>(name: string, type: new () => T) =>
  createUnionType({ name, types: () => [type, SecondFactorRefused] as const })
export const StartTotpResult = orRefused('StartTotpResult', TotpStarted)
export const StartPasskeyResult = orRefused('StartPasskeyResult', PasskeyStarted)
export const AddSecondFactorResult = orRefused('AddSecondFactorResult', SecondFactorAdded)
export const RemoveSecondFactorResult = orRefused('RemoveSecondFactorResult', SecondFactorRemoved)
export const RenewRecoveryCodesResult = orRefused('RenewRecoveryCodesResult', RecoveryCodesMade)
