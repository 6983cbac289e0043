import { formatCents, parseCents } from '@shared/money'
import type { ShapeAnswerInput, ShapeQuestionPartsFragment } from '@generated'
import { hourText, parseHour } from '@shared/hour'
import { bracketProblems, newPrice, type BracketForm } from './priceForm'

export type Question = ShapeQuestionPartsFragment
/** What is typed or chosen, by question; texts as typed. */
export interface ShapeForm {
  texts: Record<string, string>
  brackets: BracketForm[]
}

/** Each question with the answer of most communes; what only the council can say is left empty. */
export function newShapeForm(questions: readonly Question[]): ShapeForm {
  return {
    texts: Object.fromEntries(questions.map((question) => [question.key, usualOf(question)])),
    brackets: newPrice().brackets,
  }
}
function usualOf({ kind, usualText, usualWhole, usualCents }: Question): string {
  if (kind === 'HOUR') return hourText(usualText ?? '')
  if (kind === 'WHOLE') return String(usualWhole ?? '')
  if (kind === 'CENTS') return usualCents == null ? '' : formatCents(usualCents)
  return usualText ?? ''
}

/** The questions that the answers so far leave to be asked. */
export function askedOf(questions: readonly Question[], { texts }: ShapeForm): Question[] {
  const asked: Question[] = []
  for (const question of questions) {
    const { onlyIf } = question
    const leading = onlyIf && asked.find(({ key }) => key === onlyIf.question)
    if (!onlyIf || (leading && onlyIf.is.includes(texts[leading.key] ?? ''))) asked.push(question)
  }
  return asked
}

export type AnswerProblem = 'missing' | 'whole' | 'cents' | 'hour' | 'brackets'

/** What keeps an answer from being sent; its bounds are the server's. */
export function problemOf({ key, kind }: Question, { texts, brackets }: ShapeForm): AnswerProblem | null {
  const text = (texts[key] ?? '').trim()
  if (kind === 'BRACKETS') return brackets.some((_, at) => bracketProblems(brackets, at).length > 0) ? 'brackets' : null
  if (text === '') return 'missing'
  if (kind === 'WHOLE') return /^\d{1,6}$/.test(text) ? null : 'whole'
  if (kind === 'CENTS') return parseCents(text) === null ? 'cents' : null
  return kind === 'HOUR' && !parseHour(text) ? 'hour' : null
}

/** As the server reads it; asked only of questions without a problem. */
export function answerOf({ key: question, kind }: Question, { texts, brackets }: ShapeForm): ShapeAnswerInput {
  const text = (texts[question] ?? '').trim()
  if (kind === 'WHOLE') return { question, whole: Number(text) }
  if (kind === 'CENTS') return { question, cents: parseCents(text) }
  if (kind === 'HOUR') return { question, hour: parseHour(text) }
  if (kind === 'CHOICE') return { question, choice: text }
  const last = brackets.length - 1
  const rows = brackets.flatMap(({ to, price }, at) => {
    const cents = parseCents(price)
    return cents === null ? [] : [{ to: at === last ? null : Number(to), cents }]
  })
  return { question, brackets: rows }
}
