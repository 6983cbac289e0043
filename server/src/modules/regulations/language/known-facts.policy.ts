import type { FactShape } from './fact-types.policy.js'
import { ACTIONS, type Scalar } from './language.policy.js'
import { WEEKDAYS } from './rule-context.policy.js'

interface KnownFact extends FactShape {
  label: string
  default?: Scalar
}

const yesNo = (label: string, byDefault?: boolean): KnownFact => ({
  label,
  type: 'yesNo',
  ...(byDefault !== undefined && { default: byDefault }),
})
const number = (label: string): KnownFact => ({ label, type: 'number' })
const count = (label: string, byDefault?: number): KnownFact => ({
  label,
  type: 'count',
  ...(byDefault !== undefined && { default: byDefault }),
})
const cents = (label: string, byDefault?: number): KnownFact => ({ ...count(label, byDefault), type: 'cents' })
const day = (label: string): KnownFact => ({ label, type: 'day' })
const time = (label: string): KnownFact => ({ label, type: 'time' })
const instant = (label: string): KnownFact => ({ label, type: 'instant' })
/** One of these words, and no other. */
const oneOf = (label: string, values: readonly string[]): KnownFact => ({ label, type: 'word', values })
/** Any word; these have words of their own in French. */
const word = (label: string, ...usual: string[]): KnownFact => ({ label, type: 'word', usual })

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

/** The register of facts: those that every policy may name without declaring them, what they are, and what is assumed when nothing is said. */
export const KNOWN_FACTS: Readonly<Record<string, KnownFact>> = {
  // the event, worked out by the product
  action: oneOf('action', ACTIONS),
  service: word('service'),
  date: day('date du repas'),
  weekday: oneOf('jour de la semaine', WEEKDAYS),
  schoolMonth: { ...oneOf('mois du repas (01 à 12)', MONTHS), ordered: true },
  period: word('période', 'toussaint', 'noel', 'hiver', 'printemps', 'ete'),
  inBreak: yesNo('pendant les vacances scolaires'),
  holiday: yesNo('jour férié'),
  holidaysInWeek: { ...oneOf('jours fériés de la semaine', WEEKDAYS), list: true },
  firstDayAfterBreak: yesNo('premier jour d’école après des vacances'),
  lastDayBeforeBreak: yesNo('dernier jour d’école avant des vacances'),
  firstWeekAfterBreak: yesNo('semaine de rentrée après des vacances'),
  lastWeekBeforeBreak: yesNo('dernière semaine d’école avant des vacances'),
  weekNumber: count('numéro de la semaine'),
  weekParity: oneOf('semaine paire ou impaire', ['even', 'odd']),
  daysAhead: count('jours d’avance'),
  today: day('date de la demande'),
  todayWeekday: oneOf('jour de la demande', WEEKDAYS),
  timeOfDay: time('heure de la demande'),
  path: word('règle appliquée'),
  channel: { ...word('canal', 'portal', 'desk', 'phone', 'email', 'staff'), default: 'portal' },
  // the family and the child
  qf: number('quotient familial'),
  income: number('revenu'),
  resident: yesNo('habite la commune', true),
  category: word('catégorie', 'adult', 'teacher', 'staff', 'pai', 'social'),
  situation: word('situation'),
  level: word('niveau', 'nursery', 'elementary'),
  yearGroup: count('classe d’âge'),
  age: count('âge'),
  plan: word('formule', 'monthly', 'permanent', 'annual', 'occasional'),
  mode: word('fréquentation', 'regular', 'occasional'),
  children: count('nombre d’enfants', 1),
  childrenEating: count('enfants qui mangent', 1),
  childRank: count('rang de l’enfant', 1),
  daysPerWeek: count('jours par semaine'),
  tariffCents: cents('tarif de la situation'),
  baseCents: cents('prix de base'),
  // absence and cancellation
  reason: word(
    'motif',
    ...['sickness', 'hospital', 'bereavement', 'school_trip', 'school_event', 'strike', 'teacher_absent'],
    ...['convenience', 'force_majeure'],
  ),
  justified: yesNo('justifié', false),
  certificate: yesNo('certificat médical fourni', false),
  announced: yesNo('absence annoncée', false),
  phoned: yesNo('appel téléphonique', false),
  letter: yesNo('courrier', false),
  via: word('moyen de contact', 'phone', 'email', 'letter', 'desk', 'portal'),
  proofAt: instant('date du justificatif'),
  firstDayAbsent: day('premier jour d’absence'),
  lastDayAbsent: day('dernier jour d’absence'),
  daysAbsent: { ...day('jours d’absence'), list: true },
  consecutiveDays: count('jours d’absence consécutifs'),
  notice: instant('date du signalement'),
  alsoAbsent: { ...word('autres services manqués'), list: true },
  reserved: yesNo('réservé', true),
  // order and payment
  paid: yesNo('payé', true),
  paidAfterMinutes: number('minutes avant le paiement'),
  walletFunded: yesNo('porte-monnaie suffisant', true),
  debtCents: cents('dette', 0),
  amountCents: cents('montant'),
  capacityLeft: count('places restantes'),
  alreadyBooked: count('places prises', 0),
  fileComplete: yesNo('dossier complet', true),
  late: yesNo('hors délai', false),
  remindersSent: count('relances envoyées', 0),
  overdueDays: count('jours de retard'),
  // attendance
  arrivedAt: time('heure d’arrivée'),
  leftAt: time('heure de départ'),
  minutes: number('durée en minutes'),
  slots: { ...word('créneaux', 'am', 'pm', 'meal'), list: true },
  month: word('mois facturé'),
  mealsTaken: count('repas pris'),
  mealsPossible: count('jours du mois où le service ouvre'),
}
