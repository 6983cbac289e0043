import { formatCents } from '../../../platform/money.js'
import {
  type Answer,
  type Answers,
  type BracketAnswer,
  HIGHEST_QUOTIENT,
  MOST_BRACKETS,
  type Question,
} from './questions.policy.js'

/** What is wrong with one answer, and what to do. */
export interface AnswerProblem {
  question: string
  message: string
}
export type ReadAnswers = { answers: Answers; problems: [] } | { answers: null; problems: AnswerProblem[] }

/**
 * The answer of each question that is asked: the one given, else the usual one. A question that the other answers leave out is not asked,
 * whatever was typed there before.
 */
export function readAnswers(
  questions: readonly Question[],
  given: readonly { question: string; answer: Answer | null }[],
): ReadAnswers {
  const problems: AnswerProblem[] = []
  const told = new Map<string, Answer | null>()
  for (const { question, answer } of given) {
    const message = told.has(question)
      ? 'Répondez une fois à chaque question.'
      : 'Cette question n’est pas de ce modèle : rechargez la page.'
    if (told.has(question) || !questions.some(({ key }) => key === question)) problems.push({ question, message })
    told.set(question, answer)
  }
  const answers = new Map<string, Answer>()
  for (const question of questions) {
    const { key, onlyIf } = question
    const leading = onlyIf && answers.get(onlyIf.question)
    if (onlyIf && !(typeof leading === 'string' && onlyIf.is.includes(leading))) continue
    const answer = told.has(key) ? (told.get(key) ?? null) : question.initial
    const message = whyNot(question, answer)
    if (message === null && answer !== null) answers.set(key, answer)
    else problems.push({ question: key, message: message ?? '' })
  }
  return problems.length > 0 ? { answers: null, problems } : { answers, problems: [] }
}

/** Why an answer cannot be taken, or null. */
export function whyNot(question: Question, answer: Answer | null): string | null {
  switch (question.kind) {
    case 'CHOICE':
      return question.choices.some(({ value }) => value === answer) ? null : 'Choisissez l’une des réponses proposées.'
    case 'WHOLE':
      return isWithin(answer, question.least, question.most)
        ? null
        : `Indiquez un nombre entier de ${question.least} à ${question.most}.`
    case 'CENTS':
      return isWithin(answer, question.least, question.most)
        ? null
        : `Indiquez un montant de ${formatCents(question.least)} à ${formatCents(question.most)}.`
    case 'HOUR':
      return isHour(answer) && answer >= question.earliest && answer <= question.latest
        ? null
        : `Indiquez une heure de ${hour(question.earliest)} à ${hour(question.latest)}.`
    case 'BRACKETS':
      return whyNotBrackets(typeof answer === 'object' ? (answer ?? []) : [], question.most)
  }
}

const isWithin = (answer: Answer | null, least: number, most: number) =>
  typeof answer === 'number' && Number.isSafeInteger(answer) && answer >= least && answer <= most
const isHour = (answer: Answer | null): answer is string =>
  typeof answer === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(answer)
/** « 9 h », « 8 h 30 ». */
const hour = (text: string) =>
  text.endsWith(':00') ? `${Number(text.slice(0, 2))} h` : `${Number(text.slice(0, 2))} h ${text.slice(3)}`

function whyNotBrackets(brackets: readonly BracketAnswer[], most: number): string | null {
  if (brackets.length < 2 || brackets.length > MOST_BRACKETS) return `Indiquez de 2 à ${MOST_BRACKETS} tranches.`
  const ends = brackets.slice(0, -1).map(({ to }) => to)
  if (brackets.at(-1)?.to !== null || ends.includes(null))
    return 'Chaque tranche a un dernier quotient, sauf la dernière, qui n’a pas de fin.'
  if (ends.some((to) => !isWithin(to, 0, HIGHEST_QUOTIENT)))
    return `Le dernier quotient d’une tranche est un nombre entier de 0 à ${HIGHEST_QUOTIENT}.`
  if (ends.some((to, at) => at > 0 && (to ?? 0) <= (ends[at - 1] ?? 0)))
    return 'Chaque tranche finit après la précédente.'
  if (brackets.some(({ cents }) => !isWithin(cents, 0, most)))
    return 'Le prix d’une tranche n’est pas dans les limites : vérifiez les montants.'
  return null
}
