import { describe, expect, test } from '@jest/globals'
import { wholeCents } from '../../../platform/money.js'
import { completed, SERVICE } from '../evaluate/regulation.policy.js'
import { WEEKDAYS } from '../language/rule-context.policy.js'
import { policyInFrench } from '../read-back/read-back.policy.js'
import { readAnswers } from './answers.policy.js'
import { policyOfShape, type ShapedService, SHAPES } from './shapes.policy.js'

const canteen: ShapedService = { name: 'Cantine', weekdays: ['mon', 'tue', 'thu', 'fri'], inBreaks: false }
const wednesday: ShapedService = { name: 'Mercredi', weekdays: ['wed'], inBreaks: false }
const camp: ShapedService = { name: 'Centre de loisirs', weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], inBreaks: true }

const read = (policy: ReturnType<typeof policyOfShape>, { name, weekdays, inBreaks }: ShapedService) =>
  policyInFrench(
    completed(policy, {
      ...{ name, kind: inBreaks ? 'HOLIDAY_CAMP' : 'CANTEEN' },
      openWeekdays: weekdays.map((day) => WEEKDAYS.indexOf(day) + 1),
    }),
    SERVICE,
  ).map((sentence) => sentence.replaceAll('\u00a0', ' '))
const built = (key: string, service: ShapedService, given: Parameters<typeof readAnswers>[1] = []) => {
  const shape = SHAPES.find((one) => one.key === key)
  const answers = shape && readAnswers(shape.questions(service), given).answers
  if (!shape || !answers) throw new Error(`no shape ${key}, or answers it does not take`)
  return policyOfShape(shape, service, answers)
}

test('there are eight shapes, each with its own name and a sentence', () => {
  expect(SHAPES).toHaveLength(8)
  expect(new Set(SHAPES.map(({ key }) => key)).size).toBe(8)
  expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(8)
  for (const { sentence } of SHAPES) expect(sentence).toMatch(/^[A-ZÀ-Ü].{30,}[.…]$/)
})

describe.each(SHAPES.map((shape) => [shape.key, shape] as const))('%s', (key, shape) => {
  const services = [canteen, wednesday, camp].filter((service) => !shape.whyNot?.(service))

  test('asks each question once, after the one it depends on', () => {
    for (const service of services) {
      const questions = shape.questions(service)
      const keys = questions.map((question) => question.key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const [at, { onlyIf }] of questions.entries()) {
        const leading = onlyIf && questions.slice(0, at).find((one) => one.key === onlyIf.question)
        const values = leading?.kind === 'CHOICE' ? leading.choices.map(({ value }) => value) : []
        expect(values).toEqual(expect.arrayContaining([...(onlyIf?.is ?? [])]))
        expect(onlyIf === undefined || leading !== undefined).toBe(true)
      }
    }
  })

  test('says nothing of weekdays, holidays and prices that no one answered: the same answers serve several services', () => {
    for (const service of services) {
      const policy = built(key, service)
      expect(Object.keys(policy)).toEqual(['language', 'name', 'services'])
      expect(policy.services[SERVICE]).not.toHaveProperty('weekdays')
      expect(policy.services[SERVICE]).not.toHaveProperty('price')
    }
  })
})

describe('what families will read', () => {
  test('of the shape that most communes have', () =>
    expect(read(built('week-before', canteen), canteen)).toEqual([
      'Cantine : le lundi, le mardi, le jeudi et le vendredi, hors jours fériés.',
      'Réservation jusqu’au jeudi 9 h de la semaine précédente.',
      'Annulation jusqu’au jeudi 9 h de la semaine précédente : le prix revient sur le porte-monnaie.',
      'Passé ce délai, le repas reste dû.',
      'Absence justifiée : le repas n’est pas dû.',
      'Dans les autres cas d’absence, le repas reste dû.',
      'La modification suit les mêmes règles que la réservation.',
      'Présence sans réservation : le prix habituel est dû.',
      'Prix : le tarif de la situation.',
    ]))

  test('of each other answer that makes another sentence', () => {
    const sentences = read(
      built('day-before', canteen, [
        { question: 'late', answer: 'percent' },
        { question: 'cancel', answer: 'never' },
        { question: 'absence', answer: 'sickness' },
        { question: 'unbooked', answer: 'add' },
        { question: 'price', answer: 'quotient' },
        { question: 'unknown', answer: wholeCents(480) },
        {
          question: 'brackets',
          answer: [
            { to: 600, cents: wholeCents(250) },
            { to: null, cents: wholeCents(480) },
          ],
        },
      ]),
      canteen,
    )
    expect(sentences).toEqual([
      'Cantine : le lundi, le mardi, le jeudi et le vendredi, hors jours fériés.',
      'Réservation jusqu’à 9 h la veille ouvrée.',
      'Ensuite, réservation possible jusqu’à 9 h le jour même, avec une majoration de 50 % (hors délai).',
      'Présence sans réservation : le prix habituel est dû, avec un supplément de 2,00 € (sans réservation).',
      'Absence en cas de maladie, après 1 jour de carence, sur certificat médical : le repas n’est pas dû.',
      'Dans les autres cas d’absence, le repas reste dû.',
      'La modification suit les mêmes règles que la réservation.',
      'L’annulation n’est pas prévue : le repas reste dû.',
      'Prix : 2,50 € jusqu’à 600 de quotient familial, 4,80 € au-delà, 4,80 € sans quotient familial connu.',
    ])
  })

  test('of a service that books nothing', () =>
    expect(read(built('without-booking', canteen), canteen)).toEqual([
      'Cantine : le lundi, le mardi, le jeudi et le vendredi, hors jours fériés.',
      'Réservation refusée (message à la famille : « Il n’y a pas de réservation : seule la présence est due »).',
      'Absence : le repas n’est pas dû.',
      'Présence sans réservation : le prix habituel est dû.',
      'Prix : le tarif de la situation.',
    ]))
})

test('the shape of holidays is for a service of the holidays only', () => {
  const shape = SHAPES.find(({ key }) => key === 'before-holidays')
  expect(shape?.whyNot?.(camp)).toBeNull()
  expect(shape?.whyNot?.(canteen)).toBe(
    'Ce modèle est pour un accueil de vacances : ce service ouvre les jours d’école.',
  )
  expect(SHAPES.filter(({ whyNot }) => whyNot?.(camp)).map(({ key }) => key)).toEqual([])
})
