import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { Refusal } from '../../platform/refusal.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { Regulation, RegulationProblem } from './regulation.entity.js'
import { worded } from '../../platform/worded.js'

@ObjectType({ description: 'What is wrong with a policy, and how families would read it. Nothing is written.' })
export class RegulationCheck {
  @Field(() => [RegulationProblem], { description: 'What is wrong or doubtful.' })
  problems: RegulationProblem[]

  @Field(() => [String], { description: 'The policy in French sentences; empty: it cannot be read.' })
  sentences: string[]
}

export type RegulationRefusalReason =
  | 'MALFORMED'
  | 'HAS_ERRORS'
  | 'NOT_APPLIED'
  | 'NOT_A_DRAFT'
  | 'BAD_DATES'
  | 'TODAY_NOT_CONFIRMED'
  | 'ALREADY_WAITING'
  | 'NOT_WAITING'
  | 'OWN_REQUEST'
  | 'REASON_REQUIRED'
  | 'NOT_PUBLISHED'
  | 'ALREADY_USED'
  | 'CHANGED_MEANWHILE'
  | 'DRAFT_ELSEWHERE'
  | 'NO_LIMIT_THAT_DAY'
  | 'SERVICE_ARCHIVED'
const REASONS: { [K in RegulationRefusalReason]: K } = {
  MALFORMED: 'MALFORMED',
  HAS_ERRORS: 'HAS_ERRORS',
  NOT_APPLIED: 'NOT_APPLIED',
  NOT_A_DRAFT: 'NOT_A_DRAFT',
  BAD_DATES: 'BAD_DATES',
  TODAY_NOT_CONFIRMED: 'TODAY_NOT_CONFIRMED',
  ALREADY_WAITING: 'ALREADY_WAITING',
  NOT_WAITING: 'NOT_WAITING',
  OWN_REQUEST: 'OWN_REQUEST',
  REASON_REQUIRED: 'REASON_REQUIRED',
  NOT_PUBLISHED: 'NOT_PUBLISHED',
  ALREADY_USED: 'ALREADY_USED',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  DRAFT_ELSEWHERE: 'DRAFT_ELSEWHERE',
  NO_LIMIT_THAT_DAY: 'NO_LIMIT_THAT_DAY',
  SERVICE_ARCHIVED: 'SERVICE_ARCHIVED',
}
registerEnumType(REASONS, {
  name: 'RegulationRefusalReason',
  valuesConfig: worded({
    ALREADY_USED: 'Something was booked under this version: publish another one.',
    ALREADY_WAITING: 'Its publication waits for a second person already.',
    DRAFT_ELSEWHERE: 'The other service has a draft: say that it is replaced.',
    HAS_ERRORS: 'The policy has errors: `problems` says where.',
    MALFORMED: 'The policy cannot be read: `problems` says where.',
    NOT_APPLIED: '`problems` say what the policy asks and is not carried out.',
    NOT_A_DRAFT: 'It is published already.',
    NOT_PUBLISHED: 'It is not published.',
    NO_LIMIT_THAT_DAY: 'It does not say until when one books on a day of that service.',
    OWN_REQUEST: 'Who asked for the publication does not decide on it.',
    SERVICE_ARCHIVED: 'The service is archived.',
    TODAY_NOT_CONFIRMED: 'It would apply today: say it a second time.',
  }),
})

export const REGULATION_SENTENCES: Record<RegulationRefusalReason, string> = {
  MALFORMED: 'Ce règlement ne peut pas être lu : corrigez les endroits signalés, puis enregistrez de nouveau.',
  HAS_ERRORS: 'Ce règlement a des erreurs : corrigez-les avant de le publier.',
  NOT_APPLIED:
    'Ce règlement dit ce qui ne serait pas appliqué : changez les endroits signalés « non appliqué », puis publiez-le.',
  NOT_A_DRAFT: 'Ce règlement est déjà publié : préparez-en une nouvelle version.',
  BAD_DATES: 'Un règlement s’applique à partir d’aujourd’hui ou plus tard : choisissez une autre date.',
  TODAY_NOT_CONFIRMED:
    'Ce règlement s’appliquerait dès aujourd’hui, aux familles qui réservent en ce moment : confirmez-le, ou choisissez demain.',
  ALREADY_WAITING: 'Cette publication attend déjà l’accord d’une seconde personne.',
  NOT_WAITING: 'Cette publication n’attend plus de décision : relisez la page.',
  OWN_REQUEST: 'Vous avez demandé cette publication : une autre personne de la commune la décide.',
  REASON_REQUIRED: 'Indiquez la raison, en quelques mots.',
  NOT_PUBLISHED: 'Cette version n’est pas publiée : modifiez le brouillon.',
  ALREADY_USED: 'Des réservations ont été faites sous cette version : publiez une nouvelle version pour la remplacer.',
  CHANGED_MEANWHILE:
    'Ce brouillon a été changé entre-temps. Notez ce que vous voulez garder, puis rechargez la page pour le relire.',
  DRAFT_ELSEWHERE: 'Un brouillon y est déjà commencé : relisez-le, puis dites s’il doit être remplacé.',
  NO_LIMIT_THAT_DAY:
    'Ce règlement ne dit pas jusqu’à quand on y réserve : retirez ce service, et écrivez-lui son propre règlement.',
  SERVICE_ARCHIVED: 'Ce service est archivé : retirez-le de la liste.',
}

@ObjectType({ implements: Refusal })
export class RegulationRefused extends Refusal {
  @Field(() => REASONS)
  reason: RegulationRefusalReason

  @Field(() => [RegulationProblem], { description: 'What is wrong in the policy; empty: it is not that.' })
  problems: RegulationProblem[]

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The service that refuses, when several are published together; null: one alone.',
  })
  serviceId: string | null

  static because(
    reason: RegulationRefusalReason,
    problems: RegulationProblem[] = [],
    message = REGULATION_SENTENCES[reason],
  ): RegulationRefused {
    return Object.assign(new RegulationRefused(), { reason, message, problems, serviceId: null })
  }

  static changedMeanwhile(name: string | null): RegulationRefused {
    const message = name
      ? `${name} a changé ce brouillon entre-temps. Notez ce que vous voulez garder, puis rechargez la page pour le relire.`
      : REGULATION_SENTENCES.CHANGED_MEANWHILE
    return RegulationRefused.because('CHANGED_MEANWHILE', [], message)
  }

  /** Of several services published together, the one that keeps all of them from it. */
  static of(
    { id, name }: { id: string; name: string },
    { reason, problems, message }: RegulationRefused,
  ): RegulationRefused {
    return Object.assign(
      RegulationRefused.because(reason, problems, `« ${name} » empêche la publication, rien n’est publié. ${message}`),
      { serviceId: id },
    )
  }
}

@ObjectType({ description: 'A règlement of another service, that may be copied.' })
export class RegulationSource {
  @Field(() => UUIDScalar)
  regulationId: string

  @Field(() => String, { description: 'Name of its service.' })
  service: string

  @Field(() => String, { description: 'Name of its commune.' })
  commune: string

  @Field(() => Int, { description: 'Which version.' })
  version: number

  @Field(() => DayScalar, { nullable: true, description: 'null for a draft.' })
  effectiveFrom: Day | null

  @Field(() => Boolean, { description: 'It is not published.' })
  draft: boolean
}

export const SaveRegulationResult = createUnionType({
  name: 'SaveRegulationResult',
  types: () => [Regulation, RegulationRefused] as const,
})
