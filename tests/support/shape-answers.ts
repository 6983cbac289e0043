import fc from 'fast-check'
import type { Answer, Question } from '../../server/src/modules/regulations/library/questions.policy.js'
import { wholeCents } from '../../server/src/platform/money.js'

export interface GivenAnswer {
  question: string
  answer: Answer | null
}

const minutesOf = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3))
const hourOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'CHOICE':
      return fc.constantFrom(...question.choices.map(({ value }) => value))
    case 'WHOLE':
      return fc.integer({ min: question.least, max: question.most })
    case 'CENTS':
      return fc.integer({ min: question.least, max: question.most })
    case 'HOUR':
      return fc.integer({ min: minutesOf(question.earliest), max: minutesOf(question.latest) }).map(hourOf)
    case 'BRACKETS':
      return fc.uniqueArray(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 11 }).chain((ends) =>
        fc
          .array(fc.integer({ min: 0, max: question.most }), { minLength: ends.length + 1, maxLength: ends.length + 1 })
          .map((prices) => {
            const rising = [...ends].sort((a, b) => a - b)
            return prices.map((cents, at) => ({ to: rising[at] ?? null, cents: wholeCents(cents) }))
          }),
      )
  }
}

/** An answer within its bounds to every question, also to those that the others leave out. */
export const anyAnswers = (questions: readonly Question[]): fc.Arbitrary<GivenAnswer[]> =>
  fc.tuple(...questions.map((question) => anyAnswer(question).map((answer) => ({ question: question.key, answer }))))
