import type { RenewalMode, SchoolLevel, YearChoicesInput, YearPartsFragment } from '@generated'
import { schoolLevelWord } from '@shared/enums/family'
import { t } from './messages'

export type Year = YearPartsFragment
export type Source = Year['classes'][number]
export type Move = Source['moves'][number]
export type Target = Year['targets'][number]
export type Renewal = Year['renewals'][number]
/** Where a group of children, or one of them, goes: « class level », LEAVES or LATER. */
export type Goal = string

/** What the administrator changed of what is proposed. */
export interface YearForm {
  /** Of the classes to be made, by the class of this year: another name, or null for none. */
  names: Record<string, string | null>
  /** By « class level » of this year. */
  moves: Record<string, Goal>
  /** By child. */
  children: Record<string, Goal>
  renewals: Record<string, { renewal: RenewalMode; note: string }>
}
export const emptyForm = (): YearForm => ({ names: {}, moves: {}, children: {}, renewals: {} })
export const isChanged = (form: YearForm): boolean => Object.values(form).some((part) => Object.keys(part).length > 0)

export const goalOf = (move: Pick<Move, 'outcome' | 'targetId' | 'level'>): Goal =>
  move.targetId && move.level ? `${move.targetId} ${move.level}` : move.outcome
export const groupOf = ({ fromClassId, fromLevel }: Pick<Move, 'fromClassId' | 'fromLevel'>): string =>
  `${fromClassId} ${fromLevel}`

/** Every level of every class of the next year, then those who leave and those who are placed later. */
export function goalsOf(targets: readonly Target[]): { value: Goal; label: string }[] {
  const schools = new Set(targets.map(({ school }) => school))
  const named = ({ school, name }: Target) => (schools.size > 1 ? `${school}, ${name}` : name)
  return [
    ...targets.flatMap((target) =>
      target.levels.map((level) => ({
        value: `${target.id} ${level}`,
        label:
          target.name === schoolLevelWord(level)
            ? named(target)
            : t('goal', { name: named(target), level: schoolLevelWord(level) }),
      })),
    ),
    { value: 'LEAVES', label: t('leaves') },
    { value: 'LATER', label: t('later') },
  ]
}

function destinationOf(goal: Goal) {
  if (goal === 'LEAVES' || goal === 'LATER') return { outcome: goal, targetId: null, level: null } as const
  const [targetId = '', level = ''] = goal.split(' ')
  return { outcome: 'PLACED', targetId, level: level as SchoolLevel } as const
}

/** What is sent: nothing that was not changed, but the classes, which are all of them or none. */
export function choicesOf(form: YearForm, year: Year | null): YearChoicesInput {
  const made = year?.targets.filter(({ exists }) => !exists) ?? []
  const kept = new Map(made.map((target) => [target.id, target]))
  const sources = year?.classes.filter(({ id }) => kept.has(id) || form.names[id] !== undefined) ?? []
  return {
    classes:
      Object.keys(form.names).length === 0
        ? null
        : sources.flatMap(({ id, name, levels }) => {
            const chosen = form.names[id]
            return chosen === null ? [] : [{ fromClassId: id, name: chosen?.trim() ? chosen : name, levels }]
          }),
    moves: Object.entries(form.moves).map(([group, goal]) => {
      const [fromClassId = '', fromLevel = ''] = group.split(' ')
      return { fromClassId, fromLevel: fromLevel as SchoolLevel, ...destinationOf(goal) }
    }),
    children: Object.entries(form.children).map(([beneficiaryId, goal]) => ({ beneficiaryId, ...destinationOf(goal) })),
    renewals: Object.entries(form.renewals).map(([situationId, { renewal, note }]) => ({
      situationId,
      renewal,
      note: note.trim() || null,
    })),
  }
}
