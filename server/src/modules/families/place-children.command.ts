import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { notFound } from '../../platform/errors.js'
import { flag, type RowOf } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import {
  checkLevel,
  type ClassPlace,
  enrol,
  type Enrolment,
  holdOpenClasses,
  isSetUp,
  knownChild,
  leaveClasses,
  mayPlaceChildren,
  type OpenClass,
  todayIn,
} from '../schools/index.js'
import { Beneficiary } from './beneficiary.entity.js'
import type { PlaceChildrenInput, PlacementInput } from './class-list.input.js'
import { ChildrenPlaced, PlacementRefused } from './class-list.result.js'

/** Puts children of a commune in its classes, or takes them out: all or none, from where they were when the list was read. */
export const placeChildren = (
  db: DataSource,
  actor: Actor,
  { communeId, schoolYear, placements }: PlaceChildrenInput,
  now: Date,
): Promise<ChildrenPlaced | PlacementRefused> =>
  db.transaction(async (tx) => {
    if (!mayPlaceChildren(actor, communeId)) throw notFound()
    const today = await todayIn(tx, communeId, now)
    if (!isSetUp(schoolYear, today)) return PlacementRefused.because('YEAR_OVER')
    const classIds = placements.flatMap(({ classId }) => (classId ? [classId] : []))
    await findClasses(tx, { communeId, schoolYear }, classIds)
    const open = await holdOpenClasses(tx, classIds, today)
    if (classIds.some((id) => !open.has(id))) return PlacementRefused.because('CLASS_GONE')
    const children = await lockChildren(tx, actor, communeId, placements)
    const moves: Move[] = []
    for (const placement of placements) {
      const child = children.find(({ id }) => id === placement.beneficiaryId)
      if (!child) throw notFound()
      const before = child.classes[schoolYear] ?? null
      if (child.own) return PlacementRefused.because('OWN_FAMILY')
      if (before && before.communeId !== communeId) return PlacementRefused.because('PLACED_ELSEWHERE', child.firstName)
      if ((before?.classId ?? null) !== (placement.fromClassId ?? null))
        return PlacementRefused.because('CHANGED_MEANWHILE', child.firstName)
      const into = placement.classId ? open.get(placement.classId) : undefined
      const level = into && levelIn(into, placement)
      if (into && !level) return PlacementRefused.because('LEVEL_MISSING', child.firstName)
      const after = into && level ? { beneficiaryId: child.id, open: into, level } : null
      if (after?.open.id !== before?.classId || after?.level !== before?.level)
        moves.push({ beneficiaryId: child.id, before, after })
    }
    await enrol(
      tx,
      moves.flatMap(({ after }) => after ?? []),
    )
    await leaveClasses(
      tx,
      moves.flatMap(({ beneficiaryId, after }) => (after ? [] : beneficiaryId)),
      schoolYear,
    )
    for (const move of moves) await record(tx, actor, now, { communeId, schoolYear }, move)
    return ChildrenPlaced.of(moves.length)
  })

interface Where {
  communeId: string
  schoolYear: string
}

interface Move {
  beneficiaryId: string
  before: ClassPlace | null
  after: Enrolment | null
}

/** Classes of elsewhere, or of another year, are not found. */
async function findClasses(tx: EntityManager, { communeId, schoolYear }: Where, ids: string[]): Promise<void> {
  const found = await rowsOf(
    tx,
    {},
    'select 1 from school_class where id = any($1::uuid[]) and commune_id = $2 and school_year = $3',
    [ids, communeId, schoolYear],
  )
  if (found.length < new Set(ids).size) throw notFound()
}

const CHILD = { ...fieldsOf(Beneficiary, 'id', 'firstName', 'classes'), own: flag }

/**
 * Those whom the commune knows, after the classes are held: whoever renames one waits for neither. They are read once they are
 * held: one who left the family while the lock was awaited is no longer among them.
 */
async function lockChildren(
  tx: EntityManager,
  actor: Actor,
  communeId: string,
  placements: readonly PlacementInput[],
): Promise<RowOf<typeof CHILD>[]> {
  const known = `b.id = any($1::uuid[]) and ${knownChild('b.id', '$2')}`
  const ids = placements.map(({ beneficiaryId }) => beneficiaryId)
  await tx.query(`select 1 from beneficiary b where ${known} order by b.id for no key update of b`, [ids, communeId])
  return rowsOf(
    tx,
    CHILD,
    `select b.id, b.first_name as "firstName", b.classes,
       exists (select 1 from filiation f where f.beneficiary_id = b.id and f.account_id = any($3::uuid[])) as own
     from beneficiary b where ${known} order by b.id`,
    [ids, communeId, [actor.accountId, ...actor.household]],
  )
}

/** The one that is asked, or the only one of the class. */
function levelIn(open: OpenClass, { level }: PlacementInput): OpenClass['levels'][number] | undefined {
  if (level) checkLevel(open, level, 'input.placements')
  return level ?? (open.levels.length === 1 ? open.levels[0] : undefined)
}

const record = (
  tx: EntityManager,
  actor: Actor,
  at: Date,
  { communeId, schoolYear }: Where,
  { beneficiaryId, before, after }: Move,
) =>
  audit(tx, {
    at,
    ...by(actor),
    action: 'CLASS_PLACED',
    communeId,
    subject: 'beneficiary',
    subjectId: beneficiaryId,
    details: {
      schoolYear,
      before: before && { classId: before.classId, class: before.name, level: before.level },
      after: after && { classId: after.open.id, class: after.open.name, level: after.level },
    },
  })
