import type { AuditAction, AuditDetail } from '../../../platform/audit-events.js'
import { formatCents, wholeCents } from '../../../platform/money.js'

/** What changed, in the words of who reads the audit. */
export interface Change {
  label: string
  before: string | null
  after: string | null
}

/** What each detail is called; null: an id, which the entry shows in another way. */
const LABELS: Record<Exclude<AuditDetail, 'before' | 'after'>, string | null> = {
  role: 'Rôle',
  roles: 'Rôles',
  facts: 'Informations',
  reason: 'Motif',
  missing: 'Pièces manquantes',
  from: 'À partir du',
  to: 'Jusqu’au',
  day: 'Jour',
  madeAt: null,
  lastDay: 'Dernier jour',
  customField: 'Information',
  validFrom: 'Valable à partir du',
  effectiveFrom: 'Applicable à partir du',
  version: 'Version',
  capacity: 'Places',
  kept: 'Réservations gardées',
  cancelled: 'Réservations annulées',
  ended: 'Commandes non payées libérées',
  restored: 'Réservations rétablies',
  releasedOrders: 'Commandes non payées libérées',
  refundCents: 'Recrédité',
  chargedCents: 'Facturé',
  amountCents: 'Montant',
  debtCents: 'Dette',
  expectedCents: 'Montant attendu',
  countedCents: 'Montant compté',
  items: 'Pièces',
  largestCents: 'Plus grande hausse',
  limitCents: 'Seuil de hausse',
  percent: 'Seuil de hausse en %',
  destination: 'Destination',
  takenFrom: 'Pris sur',
  needsApproval: 'Attend une seconde personne',
  reference: 'Référence',
  refunds: 'Remboursements',
  refundIds: null,
  lines: 'Lignes',
  left: 'Lignes laissées de côté',
  works: 'La clé fonctionne',
  mode: 'Mode',
  last4: 'Clé finissant par',
  newKey: 'Nouvelle clé',
  provider: 'Fournisseur d’identité',
  issuer: 'Adresse du fournisseur',
  clientId: 'Identifiant',
  isOpen: 'Proposé',
  newSigningKey: 'Nouvelle clé de signature',
  method: 'Moyen de paiement',
  lostPrices: 'Prix perdus',
  deliberationNumber: 'Délibération',
  deliberationDate: 'Votée le',
  aboveCostReason: 'Au-dessus du coût par usager',
  cells: 'Prix',
  bookings: 'Réservations à ces prix',
  schoolYear: 'Année scolaire',
  copiedFrom: 'Reprise de l’année',
  fileName: 'Fichier',
  families: 'Familles',
  children: 'Enfants',
  accesses: 'Accès',
  classes: 'Classes',
  quotients: 'Quotients',
  balances: 'Soldes repris',
  refused: 'Lignes refusées',
  invitations: 'Invitations',
  classesMade: 'Classes créées',
  classesKept: 'Classes gardées',
  childrenPlaced: 'Enfants placés',
  childrenLeaving: 'Enfants qui partent',
  childrenKept: 'Enfants laissés où ils sont',
  accessesRenewed: 'Accès renouvelés',
  accessesAsked: 'Accès à renouveler avec pièces',
  accessesShortened: 'Accès écourtés',
  accessesKept: 'Accès laissés comme ils sont',
  accountId: null,
  serviceId: null,
  accessIds: null,
  changeId: null,
  endedId: null,
  bankLineId: null,
  payoutId: null,
  requestId: null,
}

/** What each field of an object that is set up is called. */
const FIELDS: Record<string, string | null> = {
  arrivedAt: 'Arrivée',
  leftAt: 'Départ',
  announced: 'Absence annoncée',
  phoned: 'Appel de la famille',
  letter: 'Courrier de la famille',
  notice: 'Signalée le',
  proofAt: 'Justificatif donné le',
  name: 'Nom',
  kind: 'Genre',
  unit: 'Unité',
  openWeekdays: 'Jours',
  firstDay: 'Premier jour',
  lastDay: 'Dernier jour',
  capacity: 'Places',
  position: 'Ordre',
  audience: 'Pour qui',
  residence: 'Domicile',
  requiredDocuments: 'Pièces demandées',
  documentType: 'Pièce',
  documentDate: 'Date de la pièce',
  beneficiaryId: null,
  label: 'Nom',
  help: 'Aide aux familles',
  scope: 'Demandée',
  validity: 'Valable',
  months: 'Mois',
  choices: 'Réponses possibles',
  source: 'Donnée par',
  serviceIds: 'Services',
  scopes: 'Droits',
  // of the agglomeration and its communes
  inseeCode: 'Code INSEE',
  postalCode: 'Code postal',
  schoolZone: 'Zone scolaire',
  timeZone: 'Fuseau horaire',
  regieId: null,
  siret: 'SIRET',
  actReference: 'Acte de création',
  actDate: 'Date de l’acte',
  cashLimitCents: 'Encaisse autorisée',
  codes: 'Codes des comptes',
  offices: 'Régisseur et mandataires',
  opensOn: 'Ouverte aux familles le',
  archived: 'Archivée',
  requestsClosed: 'Demandes sans réponse, closes',
  brandColor: 'Couleur',
  contactEmail: 'Adresse e-mail de contact',
  contactPhone: 'Téléphone',
  mailSender: 'Adresse d’où partent les courriels',
  host: 'Hébergeur',
  addressLine: 'Adresse',
  legalRepresentative: 'Représentant légal',
  publicationDirector: 'Directeur de la publication',
  privacyContact: 'Adresse pour les données personnelles',
  logo: null,
  costCents: 'Coût par usager',
  class: 'Classe',
  classId: null,
  level: 'Niveau',
  levels: 'Niveaux',
  schoolYear: 'Année scolaire',
  // how long each class is kept
  DOCUMENTS: 'Pièces, mois',
  REQUESTS: 'Demandes closes, mois',
  CHANGES: 'Modifications décidées, mois',
  SIGN_IN_TRACES: 'Traces de connexion, mois',
  CONSULTATIONS: 'Consultations, mois',
  ACTIONS: 'Journal des actions, mois',
}

const WEEKDAYS = ['', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.']

/** What the stored words say on a screen; a value that has no word here is shown as it was kept. */
const WORDS: Record<string, string> = {
  FRANCECONNECT: 'FranceConnect',
  PROCONNECT: 'ProConnect',
  FAMILY: 'une fois par famille',
  BENEFICIARY: 'pour chaque personne',
  STAFF: 'la mairie seule',
  MONTHS: 'quelques mois après sa date',
  SCHOOL_YEAR: 'jusqu’à la fin de l’année scolaire',
  AGENT: 'Agent',
  CANTEEN: 'Cantine',
  DEPUTY: 'Mandataire suppléant',
  READER: 'Lecture seule',
  REGISSEUR: 'Régisseur',
  COMMUNE_ADMIN: 'Administrateur de la commune',
  AGGLOMERATION_ADMIN: 'Administrateur de l’agglomération',
  PRESENT: 'présent',
  ABSENT: 'absent',
  ABSENT_JUSTIFIED: 'absence justifiée',
  PRESENT_UNBOOKED: 'venu sans réservation',
  FIRST_NAME: 'prénom',
  LAST_NAME: 'nom',
  BIRTH_DATE: 'date de naissance',
  SCHOOL_CLASS: 'classe',
  ADDRESS_LINE: 'adresse',
  POSTAL_CODE: 'code postal',
  CITY: 'ville',
  FILIATION: 'type de filiation',
  COMPANY_NAME: 'société',
  CASH: 'espèces',
  CHEQUE: 'chèque',
  TRANSFER: 'virement',
  CESU: 'CESU',
  CARD: 'carte bancaire',
  IBAN: 'virement',
  WALLET: 'porte-monnaie',
  WRITE_OFF: 'geste de la régie',
  ANY: 'tous',
  CHILD: 'enfant',
  ADULT: 'adulte',
  RESIDENT: 'dans la commune',
  NON_RESIDENT: 'hors de la commune',
  PROOF_OF_ADDRESS: 'justificatif de domicile',
  FAMILY_QUOTIENT: 'attestation de quotient familial',
  INSURANCE: 'assurance',
  WORK_CERTIFICATE: 'attestation de travail',
  OTHER: 'autre',
  LIVE: 'réel',
  TEST: 'essai',
}

/** Pure: the details of an event as lines of a page, what changed first. A detail that is an id is left out. */
export function changesOf(action: AuditAction, details: Readonly<Record<string, unknown>>): Change[] {
  const { before, after, from, to, ...rest } = details
  // a mark of the register keeps what it was and what it became; every other « from » and « to » are days
  const marked = action === 'ATTENDANCE_CHANGED' && 'to' in details ? [changed('Pointage', from, to)] : []
  const days = action === 'ATTENDANCE_CHANGED' ? {} : { from, to }
  return [
    ...between(before, after),
    ...marked,
    ...Object.entries({ ...days, ...rest }).flatMap(([key, value]) => {
      const label = key in LABELS ? LABELS[key as keyof typeof LABELS] : null
      const said = inWords(key, value)
      return label === null || said === null ? [] : [{ label, before: null, after: said }]
    }),
  ]
}

/** The fields that differ; two lists are the roles of somebody. */
function between(before: unknown, after: unknown): Change[] {
  if (Array.isArray(before) || Array.isArray(after)) return [changed('Rôles', before, after)]
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  // in the order of the page that sets them up: a stored document has an order of its own
  const keys = new Set([...Object.keys(FIELDS), ...Object.keys(was), ...Object.keys(is)])
  return [...keys].flatMap((key) => {
    const label = key in FIELDS ? FIELDS[key] : key
    if (!label || JSON.stringify(was[key]) === JSON.stringify(is[key])) return []
    return [changed(label, was[key], is[key], key)]
  })
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const changed = (label: string, before: unknown, after: unknown, key = label): Change => ({
  label,
  before: inWords(key, before),
  after: inWords(key, after),
})

function inWords(key: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (key === 'serviceIds' && Array.isArray(value)) return String(value.length)
  if (Array.isArray(value)) return value.map((one) => oneInWords(key, one)).join(', ') || 'aucun'
  return oneInWords(key, value)
}

function oneInWords(key: string, value: unknown): string {
  if (key === 'validity' && value === 'NONE') return 'sans limite'
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (typeof value === 'number') {
    if (key.endsWith('Cents')) return formatCents(wholeCents(value))
    return key === 'openWeekdays' ? (WEEKDAYS[value] ?? String(value)) : String(value)
  }
  if (typeof value === 'object' && value !== null) return priceInWords({ ...value })
  if (typeof value !== 'string') return JSON.stringify(value)
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []
  return year ? `${day}/${month}/${year}` : (WORDS[value] ?? value)
}

/** « 3,80 € », or « Cantine, Enfant commune : 3,80 € → 4,20 € » for one that was changed; older events do not name what it is of. */
function priceInWords(value: Record<string, unknown>): string {
  const { priceCents, before, after, service, situation } = value
  if (typeof priceCents === 'number') return formatCents(wholeCents(priceCents))
  if (!('before' in value && 'after' in value)) return JSON.stringify(value)
  const [was, is] = [fieldsOf(before)['priceCents'], fieldsOf(after)['priceCents']]
  const of = [service, situation].filter((name) => typeof name === 'string').join(', ')
  const prices = [was, is].map((cents) => (typeof cents === 'number' ? formatCents(wholeCents(cents)) : 'aucun'))
  return `${of}${of && ' : '}${prices.join(' → ')}`
}
