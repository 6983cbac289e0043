import type { Day } from '../../../platform/day.js'
import { type Cents, formatCents } from '../../../platform/money.js'
import { type FiliationType, kindOf, MAX_BENEFICIARIES } from '../../families/index.js'
import { className } from '../../schools/index.js'
import { suits } from '../../services/index.js'
import { familiesOf, type FileFamily } from './family.policy.js'
import {
  findClass,
  type FoundClass,
  findSituation,
  isNear,
  opensBetween,
  personKey,
  whyNotOpen,
} from './find.policy.js'
import type { AskedChild, AskedLine, FileProfile } from './line.policy.js'
import type { Entitled, KnownMember, PlanFacts } from './plan-facts.policy.js'
import { type Decision, inFigures, type LineChange, type LineReport, type Outcome } from './report.policy.js'

/** What an import would write for a line. Who is not known yet is named by the line that makes them. */
export interface LineActions {
  email: string
  /** Null: made by an earlier line of the file, or by this one. */
  accountId: string | null
  createAccount: FileProfile | null
  changeAccount: { before: FileProfile; after: FileProfile } | null
  child: PlannedChild | null
  place: (FoundClass & { before: { classId: string; level: string } | null }) | null
  access: { situationId: string; validFrom: Day; validTo: Day; pendingId: string | null } | null
  quotient: { value: number; validFrom: Day; before: number | null } | null
  balanceCents: Cents | null
}

export interface PlannedChild {
  /** A child that exists, or the line that makes one. */
  id: string | null
  madeBy: number | null
  create: (AskedChild & { kind: 'CHILD' | 'ADULT' }) | null
  /** Null: the account answers for the child already. */
  attachAs: FiliationType | null
}

export interface LinePlan {
  line: number
  outcome: Outcome
  report: LineReport
  actions: LineActions | null
}

/** What is planned so far for a child of the file. */
interface ChildState {
  id: string | null
  madeBy: number | null
  member: KnownMember | null
  entitled: Entitled[]
  situations: Set<string>
  place: FoundClass | null
}

interface FamilyState {
  made: boolean
  settled: boolean
  children: Map<string, ChildState>
  count: number
}

class Refused extends Error {}
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
    const access = who && line.situation ? this.accessOf(line, line.child, who.state) : null
    const place = who && line.className ? this.placeOf(line, who.state) : null
    if (line.className && !who) throw new Refused('La classe est celle d’un enfant : indiquez son nom.')
    if (line.situation && !who) throw new Refused('La situation est celle d’un enfant : indiquez son nom.')

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
    if (!state.settled) this.settleFamily(family, account, actions, changes, warnings)
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
    if (attachAs === 'SELF' && members.some((member) => member.type === 'SELF' && !member.removed))
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
      state: stateOf({ id, madeBy, member: id === exact?.id ? (exact ?? null) : null }),
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

  /** The access that a line opens; null when it is open already. */
  private accessOf(line: AskedLine, child: AskedChild | null, who: ChildState) {
    const situation = findSituation(line.situation, this.facts)
    if (typeof situation === 'string') throw new Refused(situation)
    const type = line.relation ?? who.member?.type ?? 'LEGAL_GUARDIAN'
    if (child && !suits(situation.audience, kindOf({ birthDate: child.birthDate, type }, this.facts.today)))
      throw new Refused(
        `La situation « ${situation.name} » n’est pas pour ${situation.audience === 'CHILD' ? 'un adulte' : 'un enfant'} : choisissez-en une autre.`,
      )
    if (who.situations.has(situation.id)) return null
    const validFrom = line.validFrom ?? this.facts.today
    const validTo = line.validTo ?? (this.facts.validTo > validFrom ? this.facts.validTo : validFrom)
    const held = who.member?.accesses.filter((access) => access.situationId === situation.id) ?? []
    const open = held.find((access) => access.status === 'VALID' && (access.validTo ?? validFrom) >= this.facts.today)
    if (open) {
      const shorter = line.validTo !== null && open.validTo !== null && line.validTo !== open.validTo
      if (shorter && line.validTo && open.validTo)
        throw new Refused(
          `L’enfant a déjà l’accès « ${situation.name} » jusqu’au ${inFigures(open.validTo)}, et le fichier dit ${inFigures(line.validTo)} : changez-le dans sa fiche.`,
        )
      return null
    }
    if (validTo < this.facts.today)
      throw new Refused('L’accès est déjà terminé : corrigez sa fin, ou retirez la situation.')
    const opens = opensBetween(situation, validFrom, validTo)
    const clash = whyNotOpen(opens, who.entitled)
    if (clash) throw new Refused(clash)
    const pendingId = held.find((access) => access.status === 'PENDING')?.id ?? null
    return { action: { situationId: situation.id, validFrom, validTo, pendingId }, opens, name: situation.name }
  }

  /** The class that a line puts the child in; null when it is there already. */
  private placeOf(line: AskedLine, who: ChildState) {
    const found = findClass(line, this.facts)
    if (typeof found === 'string') throw new Refused(found)
    if (who.place) {
      if (who.place.classId === found.classId && who.place.level === found.level) return null
      throw new Refused('Une ligne plus haut met cet enfant dans une autre classe : gardez-en une.')
    }
    const now = who.member?.classes[this.facts.schoolYear]
    if (now && now.communeId !== this.facts.communeId)
      throw new Refused(
        `Cet enfant est déjà dans une classe d’une autre commune en ${this.facts.schoolYear} : il n’est pas déplacé.`,
      )
    if (now?.classId === found.classId && now.level === found.level) return null
    return {
      ...found,
      before: now ? { classId: now.classId, level: now.level } : null,
      beforeName: now ? `${now.school}, ${className(now)}` : null,
    }
  }

  /** What the file says of a family is done once, by its first line that is taken. */
  private settleFamily(
    family: FileFamily,
    account: ReturnType<Planned['accountOf']>,
    actions: LineActions,
    changes: LineChange[],
    warnings: string[],
  ): void {
    const profile = account ? profileChange(account.profile, family.profile) : null
    if (profile) {
      actions.changeAccount = profile
      for (const field of Object.keys(profile.after) as (keyof FileProfile)[])
        changes.push({
          label: `${LABELS[field]} modifié`,
          before: profile.before[field] || null,
          after: profile.after[field] ?? '',
        })
    }
    if (family.quotient) {
      const validFrom = family.quotient.validFrom ?? this.facts.today
      const before = quotientOn(account?.quotients ?? [], validFrom)
      if (before !== family.quotient.value) {
        actions.quotient = { value: family.quotient.value, validFrom, before }
        changes.push({
          label: 'Quotient',
          before: before === null ? null : String(before),
          after: `${family.quotient.value}, depuis le ${inFigures(validFrom)}`,
        })
      }
    }
    const balance = family.balanceCents ?? 0
    if (balance < 0 && family.balanceCents !== null)
      warnings.push(
        `Une dette (${formatCents(family.balanceCents)}) ne se reprend pas sur un porte-monnaie : elle reste à recouvrer par la régie qui l’a constatée.`,
      )
    if (balance <= 0 || family.balanceCents === null) return
    if (account && (account.balanceCents === family.balanceCents || account.openingCents === family.balanceCents))
      return
    if (account?.moved)
      warnings.push(
        `Le solde n’est pas repris : ce porte-monnaie a déjà des mouvements, et contient ${formatCents(account.balanceCents)}.`,
      )
    else {
      actions.balanceCents = family.balanceCents
      changes.push({ label: 'Reprise de solde', before: null, after: formatCents(family.balanceCents) })
    }
  }
}

const stateOf = ({
  id,
  madeBy = null,
  member,
}: {
  id: string | null
  madeBy?: number | null
  member: KnownMember | null
}): ChildState => ({
  id,
  madeBy,
  member,
  entitled: [...(member?.entitled ?? [])],
  situations: new Set(),
  place: null,
})

const nameAndBirth = ({ firstName, lastName, birthDate }: AskedChild): string =>
  birthDate ? `${firstName} ${lastName}, né(e) le ${inFigures(birthDate)}` : `${firstName} ${lastName}`

const LABELS: Record<keyof FileProfile, string> = {
  lastName: 'Nom',
  firstName: 'Prénom',
  gender: 'Civilité',
  phone: 'Téléphone',
  addressLine: 'Adresse',
  postalCode: 'Code postal',
  city: 'Ville',
}

const sameValue = (field: keyof FileProfile, a: string, b: string): boolean =>
  field === 'phone' ? a.replace(/\D/g, '') === b.replace(/\D/g, '') : personKeyOf(a) === personKeyOf(b)
const personKeyOf = (text: string): string => personKey({ firstName: text, lastName: '', birthDate: null })

/** What the file says otherwise than the account; case and accents do not count. */
function profileChange(now: Required<FileProfile>, said: FileProfile): LineActions['changeAccount'] {
  const fields = (Object.keys(said) as (keyof FileProfile)[]).filter(
    (field) => said[field] && !sameValue(field, now[field], said[field] ?? ''),
  )
  if (fields.length === 0) return null
  const pick = (from: FileProfile): FileProfile => Object.fromEntries(fields.map((field) => [field, from[field] ?? '']))
  return { before: pick(now), after: pick(said) }
}

/** The quotient in force on a day. */
function quotientOn(quotients: readonly { validFrom: Day; quotient: number | null }[], on: Day): number | null {
  const before = quotients
    .filter(({ validFrom }) => validFrom <= on)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  return before[0]?.quotient ?? null
}
