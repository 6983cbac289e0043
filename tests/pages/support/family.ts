import { wholeCents } from '../../../web/shared/money.js'
import type {
  AccountPartsFragment,
  BookingPartsFragment,
  CommuneThemeFragment,
  OrderStatePartsFragment,
  ViewerPartsFragment,
} from '../../../web/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'

/** One family of one commune, as every page test sees it: Élodie Dupont, her children Louane and Théo, the canteen of Coubon. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const coubon = {
  id: id(1),
  slug: 'coubon',
  name: 'Coubon',
  timeZone: 'Europe/Paris',
  contactEmail: 'mairie@coubon.exemple.fr',
  contactPhone: '04 71 08 80 11',
}
export const regie = { id: id(2), name: 'Régie de Coubon' }
export const canteen = { id: id(3), name: 'Cantine', unit: 'repas', commune: coubon }
export const louane = { id: id(11), firstName: 'Louane', lastName: 'Dupont' }
export const theo = { id: id(12), firstName: 'Théo', lastName: 'Dupont' }
export const filiations = [
  { id: id(21), beneficiary: louane },
  { id: id(22), beneficiary: theo },
]

export const account: AccountPartsFragment = {
  id: id(31),
  email: 'elodie.dupont@exemple.fr',
  gender: 'MME',
  firstName: 'Élodie',
  lastName: 'Dupont',
  birthDate: civilDay('1988-03-14'),
  phone: '06 12 34 56 78',
  addressLine: '2 rue des Écoles',
  postalCode: '43700',
  city: 'Coubon',
  newsletter: false,
  partnerOffers: false,
  isCompany: false,
  companyName: null,
  siret: null,
  status: 'ACTIVE',
  leavingAt: null,
  refusalReason: null,
  emailConfirmed: true,
}
export const viewer: ViewerPartsFragment = { sessionId: id(32), account, staff: [], nextStep: null }

export const theme: CommuneThemeFragment = {
  id: coubon.id,
  slug: coubon.slug,
  name: coubon.name,
  logoUrl: null,
  theme: { brand: '#1f6f54', brandStrong: '#155240', brandSoft: '#e6f2ed', brandLine: '#b9d9cc', selected: '#d7ebe2' },
}
export const wallet = { id: id(41), balanceCents: wholeCents(860) }

/** Louane's meal of Thursday 10 December, paid, which can still be cancelled. */
export const meal = (over: Partial<BookingPartsFragment> = {}): BookingPartsFragment => ({
  id: id(51),
  day: civilDay('2026-12-10'),
  status: 'BOOKED',
  unbooked: false,
  priceCents: wholeCents(380),
  surchargeCents: wholeCents(0),
  keptCents: wholeCents(0),
  cancellableUntil: '2026-12-08T22:59:59Z',
  cancelledAt: null,
  unavailableSentence: null,
  byHours: false,
  byAbsence: false,
  byMeal: false,
  afterMealCents: null,
  byMonth: false,
  includedCents: null,
  explanation: null,
  orderId: id(61),
  attendance: null,
  takenBack: false,
  service: canteen,
  beneficiary: louane,
  movedTo: null,
  can: { cancel: { allowed: true, reason: null }, change: { allowed: true } },
  ...over,
})

export const paid: OrderStatePartsFragment = {
  code: 'PAID',
  payer: 'WALLET',
  label: 'Payée',
  title: 'Commande payée',
  sentence: 'Votre commande est payée, les jours sont réservés.',
  secondsLeft: null,
}
