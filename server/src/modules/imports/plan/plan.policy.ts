import { kindOf, MAX_BENEFICIARIES } from '../../families/index.js'
import { className } from '../../schools/index.js'
import { familiesOf, type FileFamily } from './family.policy.js'
import { isNear, personKey } from './find.policy.js'
import type { AskedChild, AskedLine } from './line.policy.js'
import {
  type ChildState,
  type FamilyState,
  type LineActions,
  type LinePlan,
  type PlannedChild,
  Refused,
  Refusals,
  stateOf,
} from './line-plan.policy.js'
import { accessOf, placeOf } from './plan-access.policy.js'
import type { KnownMember, PlanFacts } from './plan-facts.policy.js'
import { type Decision, inFigures, type LineReport } from './report.policy.js'
import { settleFamily } from './settle-family.policy.js'

class ToDecide extends Error {
  constructor(
    readonly outcome: 'TO_DECIDE' | 'LEFT_OUT',
    sentence: string,
  ) {
    super(sentence)
  }
}

/** What an import would do of each line, in their order; nothing is written by asking. */
export function planImport(
  lines: readonly AskedLine[],
  facts: PlanFacts,
  decisions: ReadonlyMap<number, Decision>,
): LinePlan[] {
  const families = familiesOf(lines)
  const planned = new Planned(facts, decisions, lines)
  return lines.map((line) => planned.plan(line, families.get(line.email)))
}

class Planned {
  private readonly families = new Map<string, FamilyState>()
  /** Lines that make or find somebody, by who it is. */
  private readonly earlier = new Map<string, { line: AskedLine; child: ChildState }[]>()
  /** Children of the file, by family: a member that another line names is nobody else's twin. */
  private readonly named = new Map<string, Set<string>>()

  constructor(
    private readonly facts: PlanFacts,
    private readonly decisions: ReadonlyMap<number, Decision>,
    lines: readonly AskedLine[],
  ) {
    for (const { email, child } of lines) {
      if (!child) continue
      const keys = this.named.get(email) ?? new Set()
      this.named.set(email, keys.add(personKey(child)))
    }
  }

  plan(line: AskedLine, family: FileFamily | undefined): LinePlan {
    const report: LineReport = {
      family: [family?.profile.firstName, family?.profile.lastName].filter(Boolean).join(' ') || line.email,
      child: line.child ? `${line.child.firstName} ${line.child.lastName}` : '',
      notes: [],
      changes: [],
      candidates: [],
    }
    try {
      const problems = [...line.problems, ...(family?.problems.get(line.line) ?? [])]
      if (problems.length > 0) throw new Refused(problems.join(' '))
      if (!family) throw new Refused('La famille de cette ligne n’a pas pu être lue.')
      const { actions, made, warnings } = this.actionsOf(line, family, report)
      report.notes.push(...warnings)
      const outcome = made ? 'CREATED' : report.changes.length > 0 ? 'CHANGED' : 'UNCHANGED'
      return { line: line.line, outcome, report, actions: outcome === 'UNCHANGED' ? null : actions }
    } catch (caught) {
      if (!(caught instanceof Refused) && !(caught instanceof ToDecide)) throw caught
      report.notes.push(caught.message)
      report.changes = []
      const outcome = caught instanceof Refused ? 'REFUSED' : caught.outcome
      return { line: line.line, outcome, report, actions: null }
    }
  }

  private actionsOf(line: AskedLine, family: FileFamily, report: LineReport) {
    const { changes } = report
    const account = this.accountOf(line, family)
    const state = this.families.get(line.email) ?? {
      made: false,
      settled: false,
      children: new Map(),
      count: account?.members.filter(({ removed }) => !removed).length ?? 0,
    }
    const creates = !account && !state.made
    if (creates && !line.child)
      throw new Refused('La famille n’est pas encore connue : indiquez un enfant et sa situation.')
    const who =
      line.child && this.childOf(line, line.child, account?.members ?? [], state, report, account !== undefined)
    const isNew = who !== null && who.planned.attachAs !== null
    if (isNew && !line.situation)
      throw new Refused('La situation manque : sans elle, la commune ne verrait pas cet enfant.')
    if (isNew && state.count >= MAX_BENEFICIARIES)
      throw new Refused(`La famille a déjà ${MAX_BENEFICIARIES} personnes.`)
    if (line.className && !who) throw new Refused('La classe est celle d’un enfant : indiquez son nom.')
    if (line.situation && !who) throw new Refused('La situation est celle d’un enfant : indiquez son nom.')
    const refusals = new Refusals()
    const access = refusals.of(() => (who && line.situation ? accessOf(line, line.child, who.state, this.facts) : null))
    const place = refusals.of(() => (who && line.className ? placeOf(line, who.state, this.facts) : null))
    refusals.tell()

    // nothing is refused from here on: what this line does is known to the lines below
    const actions: LineActions = {
      email: line.email,
      accountId: account?.id ?? null,
      createAccount: creates ? family.profile : null,
      changeAccount: null,
      child: who?.planned ?? null,
      place: null,
      access: null,
      quotient: null,
      balanceCents: null,
    }
    const warnings: string[] = []
    if (creates)
      changes.push({
        label: 'Famille',
        before: null,
        after: `${family.profile.firstName} ${family.profile.lastName}, ${line.email}`,
      })
    if (isNew && line.child)
      changes.push({
        label: who.planned.create ? 'Enfant' : 'Enfant rattaché',
        before: null,
        after: nameAndBirth(line.child),
      })
    if (access) {
      actions.access = access.action
      who?.state.entitled.push(...access.opens)
      who?.state.situations.add(access.action.situationId)
      changes.push({
        label: access.action.pendingId ? 'Demande d’accès validée' : 'Accès',
        before: null,
        after: `${access.name}, du ${inFigures(access.action.validFrom)} au ${inFigures(access.action.validTo)}`,
      })
    }
    if (place && who) {
      actions.place = place
      who.state.place = place
      changes.push({ label: 'Classe', before: place.beforeName, after: `${place.school}, ${className(place)}` })
    }
    if (!state.settled) settleFamily(family, account, actions, changes, warnings, this.facts)
    state.settled = true
    state.made ||= creates
    if (isNew) state.count += 1
    if (who && line.child) {
      state.children.set(personKey(line.child), who.state)
      const key = personKey(line.child)
      this.earlier.set(key, [...(this.earlier.get(key) ?? []), { line, child: who.state }])
    }
    this.families.set(line.email, state)
    return { actions, made: creates || isNew, warnings }
  }

  private accountOf({ email }: AskedLine, { profile }: FileFamily) {
    const account = this.facts.accounts.get(email)
    if (!account) {
      if (!profile.lastName || !profile.firstName)
        throw new Refused('Le nom et le prénom du responsable manquent : sans eux, son compte ne peut pas être créé.')
      return undefined
    }
    if (account.own) throw new Refused('Cette ligne concerne votre famille : demandez à un collègue de l’importer.')
    if (!account.visible)
      throw new Refused(
        'Un compte a déjà cette adresse et n’a rien demandé à votre commune : rien n’en est montré ni modifié. La famille demande elle-même l’accès, dans « Mes services ».',
      )
    if (account.status === 'PENDING')
      throw new Refused('Le compte de cette famille attend d’être validé : décidez d’abord dans « À valider ».')
    if (account.status !== 'ACTIVE' || account.leaving)
      throw new Refused('Le compte de cette famille est refusé, ou se ferme : il n’est pas modifié.')
    return account
  }

  /** Who the child of a line is: of the lines above, of the family, or somebody new. */
  private childOf(
    line: AskedLine,
    child: AskedChild,
    members: readonly KnownMember[],
    state: FamilyState,
    report: LineReport,
    known: boolean,
  ): { planned: PlannedChild; state: ChildState } {
    const key = personKey(child)
    const above = state.children.get(key)
    if (above) return { planned: { id: above.id, madeBy: above.madeBy, create: null, attachAs: null }, state: above }
    const exact = members.find((member) => personKey(member) === key)
    if (exact && exact.visible && !exact.removed)
      return {
        planned: { id: exact.id, madeBy: null, create: null, attachAs: null },
        state: stateOf({ id: exact.id, member: exact }),
      }
    const attachAs = line.relation ?? 'LEGAL_GUARDIAN'
    const selves = [...state.children.values()].some((other) => other.isSelf)
    if (attachAs === 'SELF' && (selves || members.some((member) => member.type === 'SELF' && !member.removed)))
      throw new Refused('Ce compte a déjà une personne « soi-même » : retirez la ligne, ou corrigez son lien.')
    const decided = this.decide(line, child, members, report, known)
    // a child whom the commune does not know, or who was removed, comes back as the same one
    const id = decided.id ?? exact?.id ?? null
    const create =
      id === null && decided.madeBy === null
        ? { ...child, kind: kindOf({ birthDate: child.birthDate, type: attachAs }, this.facts.today) }
        : null
    const madeBy = create ? line.line : decided.madeBy
    return {
      planned: { id, madeBy: create ? null : madeBy, create, attachAs },
      state: {
        ...stateOf({ id, madeBy, member: id === exact?.id ? (exact ?? null) : null }),
        isSelf: attachAs === 'SELF',
      },
    }
  }

  /** A child who may be known, or who joins an account that exists, is the staff's to decide. */
  private decide(
    line: AskedLine,
    child: AskedChild,
    members: readonly KnownMember[],
    report: LineReport,
    known: boolean,
  ): { id: string | null; madeBy: number | null } {
    const candidates = this.candidatesFor(line, child, members)
    const decision = this.decisions.get(line.line)
    if (!known && candidates.length === 0) return { id: null, madeBy: null }
    report.candidates = candidates.map(({ candidate }) => candidate)
    if (decision?.choice === 'SKIP') throw new ToDecide('LEFT_OUT', 'Laissée de côté.')
    if (decision?.choice === 'ADD') return { id: null, madeBy: null }
    const same =
      decision?.choice === 'SAME' ? candidates.find(({ candidate }) => candidate.key === decision.candidate) : undefined
    if (same) return { id: same.id, madeBy: same.madeBy }
    throw new ToDecide(
      'TO_DECIDE',
      candidates.length > 0
        ? 'Cet enfant est peut-être déjà connu : dites si c’est le même.'
        : 'La famille a déjà un compte, sans cet enfant : dites si vous l’y ajoutez.',
    )
  }

  private candidatesFor(line: AskedLine, child: AskedChild, members: readonly KnownMember[]) {
    const key = personKey(child)
    const named = this.named.get(line.email)
    const near = members
      .filter((member) => member.visible && !member.removed && !named?.has(personKey(member)) && isNear(member, child))
      .map((member) => ({
        id: member.id,
        madeBy: null,
        candidate: {
          key: member.id,
          child: `${member.firstName} ${member.lastName}`,
          birthDate: member.birthDate,
          family: 'Cette famille',
        },
      }))
    const born = child.birthDate
      ? this.facts.born
          .filter((other) => other.accountEmail !== line.email && personKey(other) === key)
          .map((other) => ({
            id: other.id,
            madeBy: null,
            candidate: {
              key: other.id,
              child: `${other.firstName} ${other.lastName}`,
              birthDate: other.birthDate,
              family: other.family,
            },
          }))
      : []
    const above = child.birthDate
      ? (this.earlier.get(key) ?? [])
          .filter((other) => other.line.email !== line.email && !born.some(({ id }) => id === other.child.id))
          .map((other) => ({
            id: other.child.id,
            madeBy: other.child.madeBy,
            candidate: {
              key: `line ${other.line.line}`,
              child: `${child.firstName} ${child.lastName}`,
              birthDate: child.birthDate,
              family: `Ligne ${other.line.line} : ${other.line.email}`,
            },
          }))
      : []
    return [...near, ...born, ...above].slice(0, 5)
  }
}

const nameAndBirth = ({ firstName, lastName, birthDate }: AskedChild): string =>
  birthDate ? `${firstName} ${lastName}, né(e) le ${inFigures(birthDate)}` : `${firstName} ${lastName}`
