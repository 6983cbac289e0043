import type { Action } from './language.policy.js'

/** What the product asks of a règlement. The price of a day, shown or charged, is asked with what is known when it is booked. */
export const ASKED = [
  'book',
  'cancel',
  'change',
  'absence',
  'attend_unreserved',
  'pickup',
  'enrol',
  'month',
  'price',
  'topup',
  'dunning',
] as const satisfies readonly Action[]
export type Asked = (typeof ASKED)[number]
export const isAsked = (action: Action): action is Asked => ASKED.some((asked) => asked === action)

/** What the product counts of the past. */
export const COUNTED_ACTIONS: readonly Action[] = [
  'book',
  'cancel',
  'change',
  'attend',
  'attend_unreserved',
  'absence',
  'pickup',
]

/** Where the product takes a fact from, and for which of what it asks. */
export interface Supply {
  from: 'event' | 'calendar' | 'access' | 'child' | 'family' | 'account' | 'booking' | 'register' | 'file'
  on: readonly Asked[]
  /** Words of the language that the product never gives. */
  never?: readonly string[]
  /** The only words that it gives. */
  only?: readonly string[]
}

const ever = (from: Supply['from']): Supply => ({ from, on: ASKED })
/** What is asked of the money of a family: it is of no child, and of no day of service. */
export const isOfMoney = (asked: Action | 'places' | 'placeCount'): boolean => asked === 'topup' || asked === 'dunning'
/** What is asked of the months of a child. */
export const isOfMonths = (asked: Action | 'places'): boolean => asked === 'month' || asked === 'price'
const OF_CHILDREN = ASKED.filter((asked) => !isOfMoney(asked))
const always = (from: Supply['from']): Supply => ({ from, on: OF_CHILDREN })
/** Of what happens on a day: a month does not know it, nor its end. */
const daily = (from: Supply['from']): Supply => ({ from, on: OF_CHILDREN.filter((asked) => !isOfMonths(asked)) })
/** Of a child or a family, and unknown until the commune declares it for its files. */
const DECLARED: Supply = { from: 'file', on: [] }
const HOURS: Supply = { from: 'register', on: ['pickup'] }
/** Of a meal and its orders, which neither an inscription nor a month has. */
const OF_MEALS: readonly Asked[] = OF_CHILDREN.filter((asked) => asked !== 'enrol' && !isOfMonths(asked))
/** Of a month that is over. */
const MONTHS_END: Supply = { from: 'register', on: ['price'] }
const CANCELLED: readonly Asked[] = ['cancel', 'absence']
const TOLD: Supply = { from: 'register', on: CANCELLED }
/** How somebody who cancels was in touch: itself in the portal, or with the town hall. */
export const VIA = ['portal', 'phone', 'email', 'letter', 'desk'] as const
export type Via = (typeof VIA)[number]

/** The register, fact by fact: null while nothing supplies it. */
export const SUPPLY: Readonly<Record<string, Supply | null>> = {
  action: ever('event'),
  service: ever('event'),
  date: ever('event'),
  weekday: daily('calendar'),
  schoolMonth: always('calendar'),
  period: always('calendar'),
  inBreak: daily('calendar'),
  holiday: daily('calendar'),
  holidaysInWeek: daily('calendar'),
  firstDayAfterBreak: daily('calendar'),
  lastDayBeforeBreak: daily('calendar'),
  firstWeekAfterBreak: daily('calendar'),
  lastWeekBeforeBreak: daily('calendar'),
  weekNumber: daily('calendar'),
  weekParity: daily('calendar'),
  daysAhead: daily('event'),
  today: daily('event'),
  todayWeekday: daily('event'),
  timeOfDay: daily('event'),
  path: ever('event'),
  channel: { from: 'event', on: ['cancel', 'enrol'], never: ['desk', 'phone', 'email'] },

  qf: always('family'),
  income: DECLARED,
  resident: DECLARED,
  category: DECLARED,
  situation: always('access'),
  level: always('child'),
  yearGroup: DECLARED,
  age: always('child'),
  plan: DECLARED,
  mode: DECLARED,
  children: { from: 'family', on: [...OF_CHILDREN, 'topup'] },
  childrenEating: null,
  childRank: always('family'),
  daysPerWeek: DECLARED,
  tariffCents: always('access'),
  baseCents: { from: 'booking', on: CANCELLED },

  reason: TOLD,
  justified: TOLD,
  certificate: TOLD,
  announced: TOLD,
  // staff who book for a family are in touch with it
  phoned: { from: 'register', on: [...CANCELLED, 'book'] },
  letter: TOLD,
  via: { from: 'event', on: ['cancel'], only: VIA },
  proofAt: TOLD,
  firstDayAbsent: { from: 'register', on: CANCELLED },
  lastDayAbsent: { from: 'register', on: CANCELLED },
  daysAbsent: { from: 'register', on: CANCELLED },
  consecutiveDays: { from: 'register', on: CANCELLED },
  notice: TOLD,
  alsoAbsent: null,
  reserved: { from: 'register', on: OF_MEALS },

  paid: { from: 'event', on: ['book'] },
  paidAfterMinutes: null,
  walletFunded: { from: 'account', on: ['attend_unreserved'] },
  debtCents: { from: 'account', on: [...OF_MEALS, 'dunning'] },
  amountCents: { from: 'event', on: ['topup'] },
  capacityLeft: { from: 'booking', on: ['book', 'enrol'] },
  alreadyBooked: null,
  fileComplete: DECLARED,
  late: { from: 'event', on: ['enrol'] },
  remindersSent: { from: 'event', on: ['dunning'] },
  overdueDays: { from: 'event', on: ['dunning'] },

  arrivedAt: HOURS,
  leftAt: HOURS,
  minutes: HOURS,
  slots: { ...HOURS, never: ['meal'] },
  month: MONTHS_END,
  mealsTaken: MONTHS_END,
  mealsPossible: MONTHS_END,
}

/** What is known of an event that a counter looks at: what it was, its day, one word of each kind, and hours. */
export const KNOWN_OF_PAST: ReadonlySet<string> = new Set([
  ...['action', 'service', 'date', 'weekday', 'schoolMonth', 'period', 'inBreak', 'holiday', 'holidaysInWeek'],
  ...['firstDayAfterBreak', 'lastDayBeforeBreak', 'firstWeekAfterBreak', 'lastWeekBeforeBreak'],
  ...['weekNumber', 'weekParity', 'late', 'justified', 'arrivedAt', 'leftAt', 'minutes', 'slots'],
])
