import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { badInput } from '../../../platform/errors.js'
import { completed, SERVICE } from '../evaluate/regulation.policy.js'
import { WEEKDAYS } from '../language/rule-context.policy.js'
import { policyInFrench } from '../read-back/read-back.policy.js'
import { checkFor, type RegulatedService, regulatedService, toProblem } from '../regulations.query.js'
import { readAnswers } from './answers.policy.js'
import type { FromShapeInput, ShapeAnswerInput } from './library.input.js'
import { RegulationShape, ShapedRegulation, ShapeQuestion } from './library.result.js'
import type { Answer, Question } from './questions.policy.js'
import { policyOfShape, type Shape, type ShapedService, SHAPES } from './shapes.policy.js'

/** The shapes as they are asked for a service. One statement. */
export async function regulationShapes(
  db: DataSource,
  actor: Actor,
  serviceId: string,
  now: Date,
): Promise<RegulationShape[]> {
  const service = shapedService(await regulatedService(db, actor, serviceId, now, true))
  return SHAPES.map((shape) =>
    Object.assign(new RegulationShape(), {
      key: shape.key,
      name: shape.name,
      sentence: shape.sentence,
      unfit: shape.whyNot?.(service) ?? null,
      questions: shape.questions(service).map(toQuestion),
    }),
  )
}

/** What the answers make, as it would be saved: its policy, its sentences and its problems. One statement, nothing written. */
export async function regulationFromShape(
  db: DataSource,
  actor: Actor,
  { serviceId, shape: key, answers: given }: FromShapeInput,
  now: Date,
): Promise<ShapedRegulation> {
  const facts = await regulatedService(db, actor, serviceId, now, true)
  const shape = SHAPES.find((one) => one.key === key)
  if (!shape) throw badInput({ field: 'shape', message: 'Ce modèle n’existe pas : rechargez la page.' })
  return shaped(shape, facts, given, now)
}

function shaped(
  shape: Shape,
  facts: RegulatedService,
  given: readonly ShapeAnswerInput[],
  now: Date,
): ShapedRegulation {
  const service = shapedService(facts)
  const unfit = shape.whyNot?.(service)
  const none = { policy: null, sentences: [], problems: [] }
  if (unfit) return Object.assign(new ShapedRegulation(), { ...none, refused: [{ question: '', message: unfit }] })
  const { answers, problems: refused } = readAnswers(
    shape.questions(service),
    given.map((one) => ({ question: one.question, answer: answerOf(one) })),
  )
  if (!answers) return Object.assign(new ShapedRegulation(), { ...none, refused })
  const policy = policyOfShape(shape, service, answers)
  const text = JSON.stringify(policy, null, 2)
  return Object.assign(new ShapedRegulation(), {
    policy: text,
    sentences: policyInFrench(completed(policy, facts.service), SERVICE),
    problems: checkFor(facts, text, now).problems.map(toProblem),
    refused,
  })
}

const shapedService = ({ service }: RegulatedService): ShapedService => ({
  name: service.name,
  weekdays: service.openWeekdays.flatMap((n) => WEEKDAYS[n - 1] ?? []),
  inBreaks: service.kind === 'HOLIDAY_CAMP',
})

const answerOf = ({ choice, whole, cents, hour, brackets }: ShapeAnswerInput): Answer | null =>
  choice ?? whole ?? cents ?? hour ?? brackets?.map(({ to, cents }) => ({ to: to ?? null, cents })) ?? null

const toQuestion = (question: Question): ShapeQuestion =>
  Object.assign(new ShapeQuestion(), {
    ...{ key: question.key, kind: question.kind, label: question.label, hint: question.hint ?? null },
    ...{ onlyIf: question.onlyIf ?? null, choices: [], least: null, most: null, earliest: null, latest: null },
    ...{ usualText: null, usualWhole: null, usualCents: null },
    ...boundsOf(question),
  })

function boundsOf(question: Question): Partial<ShapeQuestion> {
  switch (question.kind) {
    case 'CHOICE':
      return { choices: [...question.choices], usualText: question.initial }
    case 'WHOLE':
      return { least: question.least, most: question.most, usualWhole: question.initial }
    case 'CENTS':
      return { least: question.least, most: question.most, usualCents: question.initial }
    case 'HOUR':
      return { earliest: question.earliest, latest: question.latest, usualText: question.initial }
    case 'BRACKETS':
      return { most: question.most }
  }
}
