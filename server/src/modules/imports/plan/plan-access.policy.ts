import { kindOf } from '../../families/index.js'
import { className } from '../../schools/index.js'
import { areGoodDates, suits } from '../../services/index.js'
import { findClass, findSituation, opensBetween, whyNotOpen } from './find.policy.js'
import type { AskedChild, AskedLine } from './line.policy.js'
import { type ChildState, Refused } from './line-plan.policy.js'
import type { PlanFacts } from './plan-facts.policy.js'
import { inFigures } from './report.policy.js'

/** The access that a line opens; null when it is open already. */
export function accessOf(line: AskedLine, child: AskedChild | null, who: ChildState, facts: PlanFacts) {
  const situation = findSituation(line.situation, facts)
  if (typeof situation === 'string') throw new Refused(situation)
  const type = line.relation ?? who.member?.type ?? 'LEGAL_GUARDIAN'
  if (child && !suits(situation.audience, kindOf({ birthDate: child.birthDate, type }, facts.today)))
    throw new Refused(
      `La situation « ${situation.name} » n’est pas pour ${situation.audience === 'CHILD' ? 'un adulte' : 'un enfant'} : choisissez-en une autre.`,
    )
  if (who.situations.has(situation.id)) return null
  const validFrom = line.validFrom ?? facts.today
  const validTo = line.validTo ?? (facts.validTo > validFrom ? facts.validTo : validFrom)
  const held = who.member?.accesses.filter((access) => access.situationId === situation.id) ?? []
  const open = held.find((access) => access.status === 'VALID' && (access.validTo ?? validFrom) >= facts.today)
  if (open) {
    const shorter = line.validTo !== null && open.validTo !== null && line.validTo !== open.validTo
    if (shorter && line.validTo && open.validTo)
      throw new Refused(
        `L’enfant a déjà l’accès « ${situation.name} » jusqu’au ${inFigures(open.validTo)}, et le fichier dit ${inFigures(line.validTo)} : changez-le dans sa fiche.`,
      )
    return null
  }
  if (validTo >= facts.today && !areGoodDates(validTo, facts.today))
    throw new Refused('L’accès finit dans plus de 18 mois : corrigez sa fin.')
  if (validTo < facts.today) throw new Refused('L’accès est déjà terminé : corrigez sa fin, ou retirez la situation.')
  const opens = opensBetween(situation, validFrom, validTo)
  const clash = whyNotOpen(opens, who.entitled)
  if (clash) throw new Refused(clash)
  const pendingId = held.find((access) => access.status === 'PENDING')?.id ?? null
  return { action: { situationId: situation.id, validFrom, validTo, pendingId }, opens, name: situation.name }
}

/** The class that a line puts the child in; null when it is there already. */
export function placeOf(line: AskedLine, who: ChildState, facts: PlanFacts) {
  const found = findClass(line, facts)
  if (typeof found === 'string') throw new Refused(found)
  if (who.place) {
    if (who.place.classId === found.classId && who.place.level === found.level) return null
    throw new Refused('Une ligne plus haut met cet enfant dans une autre classe : gardez-en une.')
  }
  const now = who.member?.classes[facts.schoolYear]
  if (now && now.communeId !== facts.communeId)
    throw new Refused(
      `Cet enfant est déjà dans une classe d’une autre commune en ${facts.schoolYear} : il n’est pas déplacé.`,
    )
  if (now?.classId === found.classId && now.level === found.level) return null
  return {
    ...found,
    before: now ? { classId: now.classId, level: now.level } : null,
    beforeName: now ? `${now.school}, ${className(now)}` : null,
  }
}
