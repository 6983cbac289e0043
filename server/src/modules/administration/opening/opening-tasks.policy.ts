import { type Day, dayInWords } from '../../../platform/day.js'
import { isRequired, type Step } from '../communes/opening.policy.js'

/** What opening a commune is made of, in the order in which it is done. */
export const TASKS = [
  ...(['IDENTITY', 'PAYMENT', 'SCHOOLS', 'SERVICES', 'SITUATIONS', 'TARIFFS', 'REGULATION', 'CALENDAR'] as const),
  ...(['STAFF', 'FAMILIES', 'PREVIEW', 'OPENING'] as const),
] as const
export type Task = (typeof TASKS)[number]

/** `OPTIONAL`: useful, and the commune opens without it. `BLOCKED`: another task comes first. */
export type TaskState = 'DONE' | 'TO_DO' | 'OPTIONAL' | 'BLOCKED'

export interface TaskFacts {
  /** What stands between the commune and its opening, from the one rule that says it. */
  missing: readonly Step[]
  whyNotOpen: string | null
  open: boolean
  /** The day that was chosen, and the same once it came and something was missing. */
  plannedOn: Day | null
  heldOn: Day | null
  contact: string | null
  schools: { name: string; classes: number }[]
  services: string[]
  situations: { name: string; documents: number }[]
  /** Services offered under a situation that has no price for them. */
  unpriced: { service: string; situation: string }[]
  /** Services that no situation offers. */
  unoffered: string[]
  unregulated: string[]
  today: Day
  /** The first day for which something could be booked. */
  bookableFrom: Day | null
  zone: string
  /** Last day of the last school year that is published. */
  calendarUntil: Day | null
  closures: number
  staff: number
  invited: number
  families: number
}

export interface TaskAnswer {
  task: Task
  state: TaskState
  /** What is there, or what is missing. */
  sentence: string
  blockedBy: Task | null
}

const TASK_OF: Record<Step, Task> = {
  CONTACT: 'IDENTITY',
  CARD_PAYMENTS: 'PAYMENT',
  SERVICE: 'SERVICES',
  SITUATION: 'SITUATIONS',
  PRICE: 'TARIFFS',
  REGULATION: 'REGULATION',
  ADMINISTRATOR: 'STAFF',
}

/** What must be there before a task can be done at all. */
const AFTER: Partial<Record<Task, readonly Step[]>> = {
  SITUATIONS: ['SERVICE'],
  TARIFFS: ['SERVICE', 'SITUATION'],
  REGULATION: ['SERVICE'],
  CALENDAR: ['SERVICE'],
  FAMILIES: ['SITUATION'],
  PREVIEW: ['SERVICE', 'SITUATION'],
}

const NAMED = 3
const plainDay = (day: Day): string => `${dayInWords(day)} ${day.slice(0, 4)}`
const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const named = (names: readonly string[]): string =>
  names.length <= NAMED
    ? names.join(', ')
    : `${names.slice(0, NAMED).join(', ')} et ${counted(names.length - NAMED, 'autre', 'autres')}`

/** Every task, with its state and one sentence. Nothing is remembered: it is what is there now. */
export const openingTasks = (facts: TaskFacts): TaskAnswer[] =>
  TASKS.map((task) => {
    const first = AFTER[task]?.find((step) => facts.missing.includes(step))
    if (first) return { task, state: 'BLOCKED', sentence: BLOCKED[first] ?? '', blockedBy: TASK_OF[first] }
    if (task === 'OPENING') return opening(facts)
    return { task, state: stateOf(task, facts), sentence: SENTENCES[task](facts), blockedBy: null }
  })

const BLOCKED: Partial<Record<Step, string>> = {
  SERVICE: 'Ajoutez d’abord un service.',
  SITUATION: 'Ajoutez d’abord une situation.',
}

function stateOf(task: Exclude<Task, 'OPENING'>, facts: TaskFacts): TaskState {
  const missing = facts.missing.filter((step) => TASK_OF[step] === task)
  if (missing.some(isRequired)) return 'TO_DO'
  if (missing.length > 0) return 'OPTIONAL'
  switch (task) {
    case 'SCHOOLS':
      return facts.schools.length > 0 && facts.schools.every(({ classes }) => classes > 0) ? 'DONE' : 'OPTIONAL'
    case 'CALENDAR':
      return facts.closures > 0 ? 'DONE' : 'OPTIONAL'
    case 'FAMILIES':
      return facts.families > 0 ? 'DONE' : 'OPTIONAL'
    case 'PREVIEW':
      return 'OPTIONAL'
    default:
      return 'DONE'
  }
}

function opening(facts: TaskFacts): TaskAnswer {
  const said = (state: TaskState, sentence: string, blockedBy: Task | null = null): TaskAnswer => ({
    task: 'OPENING',
    state,
    sentence,
    blockedBy,
  })
  if (facts.open) return said('DONE', 'La commune est ouverte aux familles.')
  const first = facts.missing.find(isRequired)
  const { heldOn, plannedOn } = facts
  const day = heldOn ? `N’a pas pu ouvrir le ${plainDay(heldOn)}.` : plannedOn && `À ouvrir le ${plainDay(plannedOn)}.`
  if (first) return said('BLOCKED', [day, facts.whyNotOpen].filter(Boolean).join(' '), TASK_OF[first])
  if (heldOn && facts.whyNotOpen) return said('BLOCKED', `${day} ${facts.whyNotOpen}`, 'TARIFFS')
  if (heldOn) return said('DONE', `${day} Rien ne manque plus : la commune ouvre dans la minute.`)
  return day ? said('DONE', day) : said('TO_DO', 'Rien ne manque : choisissez le jour.')
}

const SENTENCES: Record<Exclude<Task, 'OPENING'>, (facts: TaskFacts) => string> = {
  IDENTITY: ({ contact }) =>
    contact ?? 'Il manque une adresse e-mail ou un téléphone : les familles doivent pouvoir joindre la mairie.',
  PAYMENT: ({ missing }) =>
    missing.includes('CARD_PAYMENTS')
      ? 'Les familles ne peuvent pas payer par carte : la régie n’a pas de clés. Vous pouvez passer cette étape : elles paieront au guichet en attendant.'
      : 'Les familles paient par carte ou au guichet.',
  SCHOOLS: ({ schools }) => {
    if (schools.length === 0) return 'Aucune école : les familles écriront elles-mêmes la classe de leur enfant.'
    const empty = schools.filter(({ classes }) => classes === 0).map(({ name }) => name)
    if (empty.length > 0) return `Sans classe cette année : ${named(empty)}.`
    const classes = schools.reduce((sum, school) => sum + school.classes, 0)
    return `${counted(schools.length, 'école', 'écoles')}, ${counted(classes, 'classe', 'classes')}.`
  },
  SERVICES: ({ services }) => (services.length === 0 ? 'Aucun service.' : `${named(services)}.`),
  SITUATIONS: ({ situations }) => {
    if (situations.length === 0) return 'Aucune situation.'
    const asking = situations.filter(({ documents }) => documents > 0).length
    const pieces = asking === 0 ? 'aucune ne demande de pièce' : `${counted(asking, 'demande', 'demandent')} des pièces`
    return `${counted(situations.length, 'situation', 'situations')}, ${pieces}.`
  },
  TARIFFS: ({ unpriced, unoffered, services, today, bookableFrom }) => {
    if (unoffered.length > 0) return `Aucune situation n’ouvre : ${named(unoffered)}.`
    const [first, ...others] = unpriced
    if (!first) {
      const later =
        bookableFrom && bookableFrom > today ? ` Premières réservations pour le ${plainDay(bookableFrom)}.` : ''
      return `Un prix pour ${counted(services.length, 'service', 'services')}, dans chaque situation.${later}`
    }
    const more = others.length > 0 ? ` ; ${counted(others.length, 'autre prix manque', 'autres prix manquent')}` : ''
    return `« ${first.service} » n’a pas de prix pour « ${first.situation} »${more}.`
  },
  REGULATION: ({ unregulated }) =>
    unregulated.length > 0 ? `Pas de règlement publié : ${named(unregulated)}.` : 'Chaque service a son règlement.',
  CALENDAR: ({ zone, calendarUntil, closures }) => {
    const law = calendarUntil
      ? `Jours fériés et vacances de la zone ${zone} connus jusqu’au ${plainDay(calendarUntil)}`
      : `Les vacances de la zone ${zone} ne sont pas encore publiées`
    const own = closures === 0 ? 'aucune fermeture de la commune' : counted(closures, 'fermeture', 'fermetures')
    return `${law} ; ${own}.`
  },
  STAFF: ({ staff, invited, missing }) => {
    const people = counted(staff, 'personne', 'personnes')
    const waiting = invited > 0 ? `, ${counted(invited, 'invitation en attente', 'invitations en attente')}` : ''
    const lack = missing.includes('ADMINISTRATOR') ? ' Il manque un administrateur qui puisse se connecter.' : ''
    return `${people}${waiting}.${lack}`
  },
  FAMILIES: ({ families }) =>
    families === 0
      ? 'Aucune famille : elles s’inscriront elles-mêmes.'
      : `${counted(families, 'famille connue', 'familles connues')}.`,
  PREVIEW: () => 'Regardez ce qu’une famille verra, avant qu’elle le voie.',
}
