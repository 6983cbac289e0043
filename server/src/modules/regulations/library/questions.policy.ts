import type { Cents } from '../../../platform/money.js'

/** A bracket of the family quotient, as answered: its last quotient (null: no end) and its price. */
export interface BracketAnswer {
  to: number | null
  cents: Cents
}
/** What a person answers: a choice, a number or cents, an hour, or brackets. */
export type Answer = string | number | readonly BracketAnswer[]
export type Answers = ReadonlyMap<string, Answer>

interface Asked {
  key: string
  label: string
  hint?: string
  /** Asked only when another question has one of these answers. */
  onlyIf?: { question: string; is: readonly string[] }
}
export interface Choice {
  value: string
  label: string
}
export interface ChoiceQuestion extends Asked {
  kind: 'CHOICE'
  choices: readonly Choice[]
  initial: string
}
export interface WholeQuestion extends Asked {
  kind: 'WHOLE'
  least: number
  most: number
  initial: number
}
/** Without a usual amount, the person says it: prices are the council's. */
export interface CentsQuestion extends Asked {
  kind: 'CENTS'
  least: Cents
  most: Cents
  initial: Cents | null
}
export interface HourQuestion extends Asked {
  kind: 'HOUR'
  earliest: string
  latest: string
  initial: string
}
export interface BracketsQuestion extends Asked {
  kind: 'BRACKETS'
  most: Cents
  initial: null
}
/** One question of a shape, with its bounds and the answer that most communes give. */
export type Question = ChoiceQuestion | WholeQuestion | CentsQuestion | HourQuestion | BracketsQuestion

export const MOST_BRACKETS = 12
/** In whole euros. */
export const HIGHEST_QUOTIENT = 100_000

export const choiceOf = (answers: Answers, key: string): string => {
  const answer = answers.get(key)
  return typeof answer === 'string' ? answer : ''
}
export const numberOf = (answers: Answers, key: string): number => {
  const answer = answers.get(key)
  return typeof answer === 'number' ? answer : 0
}
export const bracketsOf = (answers: Answers, key: string): readonly BracketAnswer[] => {
  const answer = answers.get(key)
  return typeof answer === 'object' ? answer : []
}
