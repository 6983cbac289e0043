import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import { type Day, dayInWords } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { OfficerKind } from '../../communes/index.js'
import { LEDGER_KINDS, type LedgerKind } from '../../wallet/index.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ description: 'A commune whose money is in the régie.' })
export class RegieCommune {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => Boolean, { description: 'The commune is closed to every change.' })
  archived: boolean
}

@ObjectType({ description: 'An account of the chart, and its code in a régie.' })
export class RegieAccountCode {
  @Field(() => LEDGER_KINDS, { description: 'Which account.' })
  kind: LedgerKind

  @Field(() => String, { description: 'What it is called, in French.' })
  label: string

  @Field(() => String, { description: 'Of the plan de comptes M57: printed when the régie has none of its own.' })
  usual: string

  @Field(() => String, {
    nullable: true,
    description: 'That of this régie, as its next papers print it; null: that of the chart.',
  })
  code: string | null
}

@ObjectType({ description: 'Whom an arrêté named for the régie.' })
export class RegieOfficer {
  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => String, { description: 'First and last name.' })
  name: string

  @Field(() => OfficerKind, { description: 'Régisseur titulaire, or mandataire.' })
  kind: OfficerKind

  @Field(() => String, { description: 'Reference of the arrêté.' })
  actReference: string

  @Field(() => DayScalar, { nullable: true, description: 'Its date; null: not said.' })
  actDate: Day | null

  @Field(() => DayScalar, { description: 'First day in office.' })
  startsOn: Day

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null: until another one.' })
  endsOn: Day | null

  @Field(() => Boolean, { description: 'In office today.' })
  current: boolean

  @Field(() => Boolean, {
    description: 'Has, in a commune of the régie, the role of régisseur, or of deputy for that office.',
  })
  keepsTill: boolean
}

@ObjectType({
  description: 'Somebody who may be named: has the role of régisseur, or of deputy, in a commune of the régie.',
})
export class RegieCandidate {
  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => String, { description: 'First and last name.' })
  name: string
}

@ObjectType({ description: 'What who asks may do with a régie.' })
export class RegieSetupCan {
  @Field(() => Can, { description: 'Changing its identity, its codes and its officers.' })
  change: Can

  @Field(() => Can, { description: 'Of the agglomeration; what a régie still holds is said when it is asked.' })
  archive: Can
}

@ObjectType({ description: 'A régie as the agglomeration sets it up, or the commune whose own it is.' })
export class RegieSetup {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => String, { nullable: true })
  siret: string | null

  @Field(() => String, { nullable: true, description: 'Reference of what created it; null: not said.' })
  actReference: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Its date; null: not said.' })
  actDate: Day | null

  @Field(() => CentsScalar, { nullable: true, description: 'How much cash its act lets it hold; null: not said.' })
  cashLimitCents: Cents | null

  @Field(() => String, { description: 'In which its days are counted: that of its communes.' })
  timeZone: string

  @Field(() => Boolean, { description: 'The régie is closed to every change.' })
  archived: boolean

  @Field(() => String, { description: 'EUR: there is no other.' })
  currency: string

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Its books are closed until this day; codes count after it; null: nothing is closed.',
  })
  closedUntil: Day | null

  @Field(() => [RegieCommune], { description: 'Whose money is in it.' })
  communes: RegieCommune[]

  @Field(() => [RegieAccountCode], { description: 'One for each account of the chart.' })
  codes: RegieAccountCode[]

  @Field(() => [RegieOfficer], { description: 'Those in office first.' })
  officers: RegieOfficer[]

  @Field(() => [RegieCandidate], { description: 'Who may be named.' })
  candidates: RegieCandidate[]

  @Field(() => Int)
  revision: number

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when nobody did in the product.' })
  changedBy: string | null

  @Field(() => RegieSetupCan)
  can: RegieSetupCan
}

export const RegieRefusalReason = {
  NAME_TAKEN: 'NAME_TAKEN',
  SIRET_TAKEN: 'SIRET_TAKEN',
  CODE_TWICE: 'CODE_TWICE',
  NOT_REGISSEUR: 'NOT_REGISSEUR',
  TWO_REGISSEURS: 'TWO_REGISSEURS',
  TWO_OFFICES: 'TWO_OFFICES',
  ENDS_BEFORE: 'ENDS_BEFORE',
  CLOSED_DAYS: 'CLOSED_DAYS',
  SHARED: 'SHARED',
  STILL_USED: 'STILL_USED',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
} as const
export type RegieRefusalReason = keyof typeof RegieRefusalReason
registerEnumType(RegieRefusalReason, {
  name: 'RegieRefusalReason',
  valuesConfig: worded({
    CLOSED_DAYS: 'The books of these days are closed: who was in office then no longer changes.',
    CODE_TWICE: 'Two accounts would have one code.',
    ENDS_BEFORE: 'An office ends before it begins.',
    NOT_REGISSEUR: 'Somebody does not have the role of the office in a commune of the régie.',
    SHARED: 'Several communes share the régie: the agglomeration alone changes it.',
    SIRET_TAKEN: 'Another régie has this SIRET.',
    STILL_USED: 'The régie still holds something; `message` says what.',
    TWO_OFFICES: 'Somebody has two offices on a day.',
    TWO_REGISSEURS: 'Two régisseurs titulaires on a day.',
  }),
})

export const SHARED = 'Plusieurs communes partagent cette régie : l’agglomération seule la modifie.'
export const NOT_ARCHIVED_HERE = 'L’agglomération archive les régies.'
export const NOT_YOURS = 'L’administrateur de la commune modifie cette régie.'
export const closedDays = (until: Day | null): string =>
  `Les comptes sont arrêtés${until ? ` jusqu’au ${dayInWords(until)}` : ''} : qui était en fonction ces jours-là ne change plus. Commencez une fonction après ce jour, ou mettez fin à une autre.`
const SENTENCES: Record<RegieRefusalReason, string> = {
  NAME_TAKEN: 'Une autre régie porte déjà ce nom : choisissez-en un autre.',
  SIRET_TAKEN: 'Une autre régie a déjà ce SIRET : vérifiez-le.',
  CODE_TWICE: 'Deux comptes auraient le même code : donnez à chacun le sien.',
  NOT_REGISSEUR:
    'Une de ces personnes n’a pas, dans une commune de cette régie, le rôle de sa fonction (régisseur, ou mandataire suppléant) : donnez-le-lui d’abord dans « Équipe ».',
  TWO_REGISSEURS:
    'Deux régisseurs titulaires le même jour : indiquez le dernier jour du premier, ou nommez l’autre mandataire.',
  TWO_OFFICES: 'La même personne a deux fonctions le même jour : mettez fin à la première.',
  ENDS_BEFORE: 'Une fonction finit avant de commencer : vérifiez ses dates.',
  CLOSED_DAYS: closedDays(null),
  SHARED,
  STILL_USED: 'Cette régie tient encore de l’argent.',
  CHANGED_MEANWHILE: 'Cette régie a été modifiée entre-temps. Relisez ses valeurs, puis refaites votre changement.',
}

@ObjectType({ implements: Refusal })
export class RegieRefused extends Refusal {
  @Field(() => RegieRefusalReason)
  reason: RegieRefusalReason

  @Field(() => RegieSetup, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did.',
  })
  current: RegieSetup | null

  static because(reason: RegieRefusalReason, message = SENTENCES[reason]): RegieRefused {
    return Object.assign(new RegieRefused(), { reason, message, current: null })
  }

  static changedMeanwhile(current: RegieSetup): RegieRefused {
    const { name, changedBy } = current
    const message = changedBy
      ? `« ${name} » a été modifiée entre-temps par ${changedBy}. Relisez ses valeurs, puis refaites votre changement.`
      : SENTENCES.CHANGED_MEANWHILE
    return Object.assign(RegieRefused.because('CHANGED_MEANWHILE'), { message, current })
  }
}

export const RegieSetupResult = createUnionType({
  name: 'RegieSetupResult',
  types: () => [RegieSetup, RegieRefused] as const,
})
