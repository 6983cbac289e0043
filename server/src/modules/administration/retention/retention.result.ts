import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import { DateTimeScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'
import { RetentionReport } from './retention.entity.js'
import { boundsOf, RETENTION_CLASSES, type RetentionClass } from './retention.policy.js'

export const RetentionClassEnum = Object.fromEntries(RETENTION_CLASSES.map((name) => [name, name])) as {
  [K in RetentionClass]: K
}
registerEnumType(RetentionClassEnum, {
  name: 'RetentionClass',
  description: 'A class of data that is kept for a time, and then taken away by a job.',
  valuesConfig: worded({
    ACTIONS: 'Who did what, in the audit, besides consultations: from when it was done.',
    CHANGES: 'Changes of a profile that the staff decided, or that were taken back: from the decision.',
    CONSULTATIONS: 'Who looked at which family, in the audit: from when they looked.',
    DOCUMENTS: 'Documents that are refused, or no longer good: from that day.',
    REQUESTS: 'Requests of access that were refused, and of places that are over: from that day.',
    SIGN_IN_TRACES: 'Browsers, devices and links that are over: from their end.',
  }),
})
export const RetentionScope = { COMMUNE: 'COMMUNE', AGGLOMERATION: 'AGGLOMERATION' } as const
registerEnumType(RetentionScope, {
  name: 'RetentionScope',
  description: 'Who chooses a duration.',
  valuesConfig: worded({ AGGLOMERATION: 'The agglomeration, for all communes.', COMMUNE: 'Each commune for itself.' }),
})

@ObjectType({ description: 'How long a class of data is kept (« durée de conservation »).' })
export class RetentionRule {
  @Field(() => RetentionClassEnum, { description: 'Of what.' })
  dataClass: RetentionClass

  @Field(() => RetentionScope, { description: 'Who chooses it.' })
  get scope() {
    return boundsOf(this.dataClass).scope
  }

  @Field(() => Int, { description: 'For how many months.' })
  months: number

  @Field(() => Int, { description: 'The fewest months that may be chosen.' })
  get minMonths(): number {
    return boundsOf(this.dataClass).minMonths
  }

  @Field(() => Int, { description: 'The most months that may be chosen.' })
  get maxMonths(): number {
    return boundsOf(this.dataClass).maxMonths
  }

  @Field(() => Boolean, { description: 'Whether the viewer may choose it.' })
  changeable: boolean

  @Field(() => [RetentionReport], { description: 'What the last runs took away, newest first; ten at most.' })
  reports: RetentionReport[]

  static of(fields: Pick<RetentionRule, 'dataClass' | 'months' | 'changeable' | 'reports'>): RetentionRule {
    return Object.assign(new RetentionRule(), fields)
  }
}

@ObjectType({ description: 'How long what a commune and its agglomeration keep of people is kept.' })
export class Retention {
  @Field(() => [RetentionRule], { description: 'Every class, those of the commune first.' })
  rules: RetentionRule[]

  static of(rules: RetentionRule[]): Retention {
    return Object.assign(new Retention(), { rules })
  }
}

@ObjectType({ description: 'What the next run would take away. No effect.' })
export class RetentionPreview {
  @Field(() => Int, { description: 'Rows that would go.' })
  rows: number

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of when the oldest of them is; null: there is none.' })
  oldest: Date | null
}

export const RetentionRefusalReason = {
  OUT_OF_BOUNDS: 'OUT_OF_BOUNDS',
  OF_THE_AGGLOMERATION: 'OF_THE_AGGLOMERATION',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
} as const
export type RetentionRefusalReason = keyof typeof RetentionRefusalReason
registerEnumType(RetentionRefusalReason, {
  name: 'RetentionRefusalReason',
  valuesConfig: worded({
    OF_THE_AGGLOMERATION: 'The agglomeration chooses it, for all communes.',
    OUT_OF_BOUNDS: 'Fewer or more months than this class may be kept.',
  }),
})

@ObjectType({ implements: Refusal })
export class RetentionRefused extends Refusal {
  @Field(() => RetentionRefusalReason)
  reason: RetentionRefusalReason

  @Field(() => RetentionRule, {
    nullable: true,
    description: 'As it is now, when somebody changed it; null otherwise.',
  })
  current: RetentionRule | null

  static because(reason: RetentionRefusalReason, dataClass: RetentionClass, current: RetentionRule | null = null) {
    return Object.assign(new RetentionRefused(), { reason, message: sentenceOf(reason, dataClass), current })
  }
}

function sentenceOf(reason: RetentionRefusalReason, dataClass: RetentionClass): string {
  const { minMonths, maxMonths } = boundsOf(dataClass)
  switch (reason) {
    case 'OUT_OF_BOUNDS':
      return `Choisissez de ${minMonths} à ${maxMonths} mois.`
    case 'OF_THE_AGGLOMERATION':
      return 'Cette durée est choisie par l’agglomération, pour toutes les communes.'
    case 'CHANGED_MEANWHILE':
      return 'Cette durée a été changée entre-temps. Relisez-la, puis refaites votre changement.'
  }
}

export const SetRetentionResult = createUnionType({
  name: 'SetRetentionResult',
  types: () => [RetentionRule, RetentionRefused] as const,
})
