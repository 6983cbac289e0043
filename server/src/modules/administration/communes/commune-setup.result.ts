import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import type { Day } from '../../../platform/day.js'
import { Refusal } from '../../../platform/refusal.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Commune } from '../../communes/index.js'
import { STEPS, type Step } from './opening.policy.js'
import { worded } from '../../../platform/worded.js'

export const OpeningStep = Object.fromEntries(STEPS.map((step) => [step, step])) as { [S in Step]: S }
registerEnumType(OpeningStep, {
  name: 'OpeningStep',
  description: 'What a commune needs before families may see it.',
  valuesConfig: worded({
    ADMINISTRATOR: 'Somebody who administers it and may sign in.',
    CARD_PAYMENTS: 'Keys of a card provider for its régie.',
    CONTACT: 'An address where families write or call.',
    PRICE: 'A price for a service under a situation.',
    REGULATION: 'A published règlement.',
    SERVICE: 'A service.',
    SITUATION: 'A situation for families to choose.',
  }),
})

@ObjectType({ description: 'Something that a commune lacks before families may see it.' })
export class MissingStep {
  @Field(() => OpeningStep, { description: 'What it lacks.' })
  step: Step

  @Field(() => Boolean, { description: 'Without it no date of opening can be chosen.' })
  required: boolean
}

@ObjectType({ description: 'What the agglomeration may do with a commune now.' })
export class CommuneSetupCan {
  @Field(() => Can, { description: 'Choose its day of opening.' })
  open: Can

  @Field(() => Can, { description: 'Archiving it: what families still use of it is said when it is asked.' })
  archive: Can
}

@ObjectType({ description: 'A commune as the agglomeration sets it up: open or not, archived or not.' })
export class CommuneSetup {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => Commune)
  commune: Commune

  @Field(() => Boolean, { description: 'Do families see it today?' })
  open: boolean

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day that was chosen, until it opens; null: none, or it is open.',
  })
  plannedOn: Day | null

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day on which it could not open, for something was missing; it opens once nothing is; null: it was not held.',
  })
  heldOn: Day | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day for which something could be booked: priced, and ruled. null: none yet.',
  })
  bookableFrom: Day | null

  @Field(() => [String], { description: 'The names of those who administer it and may sign in.' })
  administrators: string[]

  @Field(() => [MissingStep], { description: 'What it lacks, required or not.' })
  missing: MissingStep[]

  @Field(() => Int)
  revision: number

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when nobody did in the product.' })
  changedBy: string | null

  @Field(() => CommuneSetupCan)
  can: CommuneSetupCan
}

export const CommuneRefusalReason = {
  NAME_TAKEN: 'NAME_TAKEN',
  INSEE_TAKEN: 'INSEE_TAKEN',
  REGIE_USED: 'REGIE_USED',
  REGIE_ARCHIVED: 'REGIE_ARCHIVED',
  TIME_ZONE: 'TIME_ZONE',
  STILL_USED: 'STILL_USED',
  NOT_READY: 'NOT_READY',
  BAD_DAY: 'BAD_DAY',
  ALREADY_OPEN: 'ALREADY_OPEN',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
} as const
export type CommuneRefusalReason = keyof typeof CommuneRefusalReason
registerEnumType(CommuneRefusalReason, {
  name: 'CommuneRefusalReason',
  valuesConfig: worded({
    ALREADY_OPEN: 'Families see it already: its day of opening no longer changes.',
    BAD_DAY: 'The day is before today.',
    INSEE_TAKEN: 'Another commune has this code INSEE, perhaps an archived one.',
    NOT_READY: 'Something required is missing: `CommuneSetup.missing` says what.',
    REGIE_ARCHIVED: 'The régie is archived.',
    REGIE_USED: 'Money of the commune is in its régie: it keeps it.',
    STILL_USED: 'Families still use the commune; `message` counts what is there.',
    TIME_ZONE: 'The communes of a régie share one time zone.',
  }),
})

const SENTENCES: Record<CommuneRefusalReason, string> = {
  NAME_TAKEN: 'Une autre commune porte déjà ce nom : choisissez-en un autre.',
  INSEE_TAKEN: 'Une commune a déjà ce code INSEE, peut-être parmi les archivées.',
  REGIE_USED: 'L’argent de cette commune est dans sa régie : elle n’en change plus.',
  REGIE_ARCHIVED: 'Cette régie est archivée : rétablissez-la d’abord dans « Régies », ou choisissez-en une autre.',
  TIME_ZONE:
    'Une régie compte ses jours à l’heure de ses communes : choisissez le même fuseau horaire, ou une autre régie.',
  STILL_USED: 'Des familles utilisent encore cette commune.',
  NOT_READY: 'Cette commune n’est pas prête.',
  BAD_DAY: 'Choisissez un jour à partir d’aujourd’hui.',
  ALREADY_OPEN: 'Cette commune est déjà ouverte aux familles : sa date ne change plus.',
  CHANGED_MEANWHILE: 'Cette commune a été modifiée entre-temps. Relisez ses valeurs, puis refaites votre changement.',
}

@ObjectType({ implements: Refusal })
export class CommuneRefused extends Refusal {
  @Field(() => CommuneRefusalReason)
  reason: CommuneRefusalReason

  @Field(() => CommuneSetup, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did.',
  })
  current: CommuneSetup | null

  static because(reason: CommuneRefusalReason, message = SENTENCES[reason]): CommuneRefused {
    return Object.assign(new CommuneRefused(), { reason, message, current: null })
  }

  static changedMeanwhile(current: CommuneSetup): CommuneRefused {
    const by = current.changedBy ? ` par ${current.changedBy}` : ''
    const message = `« ${current.commune.name} » a été modifiée entre-temps${by}. Relisez ses valeurs, puis refaites votre changement.`
    return Object.assign(CommuneRefused.because('CHANGED_MEANWHILE', message), { current })
  }
}

export const CommuneSetupResult = createUnionType({
  name: 'CommuneSetupResult',
  types: () => [CommuneSetup, CommuneRefused] as const,
})
