import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import { worded } from '../../../platform/worded.js'
import { DataExport } from './data-export.entity.js'

/** Copies of an account in 24 hours. */
export const EXPORTS_A_DAY = 3

export const DataExportRefusalReason = {
  WRONG_PASSWORD: 'WRONG_PASSWORD',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  BEING_MADE: 'BEING_MADE',
  TOO_MANY_EXPORTS: 'TOO_MANY_EXPORTS',
  EMAIL_NOT_CONFIRMED: 'EMAIL_NOT_CONFIRMED',
} as const
export type DataExportRefusalReason = keyof typeof DataExportRefusalReason
registerEnumType(DataExportRefusalReason, {
  name: 'DataExportRefusalReason',
  valuesConfig: worded({
    BEING_MADE: 'One is being made: it comes first.',
    EMAIL_NOT_CONFIRMED: 'Whoever has not shown that the address is theirs takes nothing out of the account.',
    TOO_MANY_EXPORTS: `${EXPORTS_A_DAY} were made in the last 24 hours.`,
    WRONG_PASSWORD: 'Not the present password.',
  }),
})

const SENTENCES: Record<DataExportRefusalReason, string> = {
  WRONG_PASSWORD: 'Votre mot de passe n’est pas celui-là. Vérifiez-le et réessayez.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans 15 minutes.',
  BEING_MADE: 'Une copie de vos données est déjà en préparation : un courriel vous préviendra.',
  TOO_MANY_EXPORTS: `Vous avez déjà demandé ${EXPORTS_A_DAY} copies depuis hier. Téléchargez l’une d’elles, ou réessayez demain.`,
  EMAIL_NOT_CONFIRMED: 'Confirmez d’abord votre adresse e-mail, par le lien reçu à l’inscription.',
}

@ObjectType({ implements: Refusal })
export class DataExportRefused extends Refusal {
  @Field(() => DataExportRefusalReason)
  reason: DataExportRefusalReason

  static because(reason: DataExportRefusalReason): DataExportRefused {
    return Object.assign(new DataExportRefused(), { reason, message: SENTENCES[reason] })
  }
}

export const AskDataExportResult = createUnionType({
  name: 'AskDataExportResult',
  types: () => [DataExport, DataExportRefused] as const,
})
