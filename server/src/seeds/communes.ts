/**
 * The communes and situations of the guide (« Choisissez vos services associés »), in its words. Each commune has a
 * canteen; care and Wednesdays are samples. INSEE codes: Code officiel géographique, Haute-Loire (43).
 */
type Audience = 'CHILD' | 'ADULT' | 'ANY'
type Weekdays = number[]

export interface SeededSituation {
  name: string
  audience: Audience
  requiredDocuments?: string[]
}

/** Documents of the guide, as its communes ask for them. */
export const DOCUMENT_TYPES = [
  {
    kind: 'PROOF_OF_ADDRESS',
    label: 'Justificatif de domicile',
    help: 'Facture d’eau, d’électricité ou de téléphone, à votre nom.',
    validity: 'MONTHS',
    months: 12,
  },
  {
    kind: 'WORK_CERTIFICATE',
    label: 'Attestation de l’employeur',
    help: 'Elle dit où le parent travaille.',
    validity: 'SCHOOL_YEAR',
    months: null,
  },
  {
    kind: 'FAMILY_QUOTIENT',
    label: 'Attestation de quotient familial',
    help: 'Sur caf.fr, « Mes attestations ».',
    validity: 'SCHOOL_YEAR',
    months: null,
  },
]

export interface SeededService {
  name: string
  kind: 'CANTEEN' | 'MORNING_CARE' | 'EVENING_CARE' | 'WEDNESDAY'
  unit: string
  weekdays: Weekdays
  capacity: number | null
}

export interface SeededCommune {
  slug: string
  name: string
  insee: string
  postalCode: string
  colour: string
  regie: string
  situations: SeededSituation[]
  services: SeededService[]
}

const SCHOOL_DAYS = [1, 2, 4, 5]

const canteen = (capacity: number | null): SeededService => ({
  name: 'Cantine',
  kind: 'CANTEEN',
  unit: 'repas',
  weekdays: SCHOOL_DAYS,
  capacity,
})
const morningCare: SeededService = {
  name: 'Garderie du matin',
  kind: 'MORNING_CARE',
  unit: 'accueil',
  weekdays: SCHOOL_DAYS,
  capacity: null,
}
const eveningCare = (capacity: number | null): SeededService => ({
  name: 'Garderie du soir',
  kind: 'EVENING_CARE',
  unit: 'accueil',
  weekdays: SCHOOL_DAYS,
  capacity,
})
const wednesday = (capacity: number): SeededService => ({
  name: 'Mercredi',
  kind: 'WEDNESDAY',
  unit: 'journée',
  weekdays: [3],
  capacity,
})

export const SHARED_REGIE = 'Régie de l’agglomération du Puy-en-Velay'
const BRIVES_REGIE = 'Régie de Brives-Charensac'

const children: SeededSituation = { name: 'Enfants', audience: 'CHILD' }
const adults: SeededSituation = { name: 'Adultes', audience: 'ADULT' }

export const COMMUNES: SeededCommune[] = [
  {
    slug: 'aiguilhe',
    name: 'Aiguilhe',
    insee: '43002',
    postalCode: '43000',
    colour: '#8a4b2a',
    regie: SHARED_REGIE,
    situations: [
      { name: 'Réservation tardive garderie', audience: 'CHILD' },
      children, // not in the guide's list: its meals at 3,80 € (« Réservation de repas Cantines Aiguilhe ») need one
    ],
    services: [canteen(null), eveningCare(40)],
  },
  {
    slug: 'blavozy',
    name: 'Blavozy',
    insee: '43032',
    postalCode: '43700',
    colour: '#2f6f7e',
    regie: SHARED_REGIE,
    situations: [
      { name: 'Commune 3 enfants', audience: 'CHILD' },
      { name: 'Hors commune 3 enfants', audience: 'CHILD' },
      { name: 'Résidents commune', audience: 'ANY', requiredDocuments: ['PROOF_OF_ADDRESS'] },
      { name: 'Résidents hors commune', audience: 'ANY' },
    ],
    services: [canteen(null), eveningCare(null)],
  },
  {
    slug: 'saint-etienne-lardeyrol',
    name: 'Saint-Étienne-Lardeyrol',
    insee: '43181',
    postalCode: '43260',
    colour: '#5b5ea6',
    regie: SHARED_REGIE,
    situations: [adults],
    services: [canteen(null)],
  },
  {
    slug: 'brives-charensac',
    name: 'Brives-Charensac',
    insee: '43041',
    postalCode: '43700',
    colour: '#9b2c5e',
    regie: BRIVES_REGIE,
    situations: [
      { name: '1 parent travaillant à Brives', audience: 'CHILD', requiredDocuments: ['WORK_CERTIFICATE'] },
      { name: 'Hors commune', audience: 'ANY' },
      { name: 'Résident commune', audience: 'ANY', requiredDocuments: ['PROOF_OF_ADDRESS'] },
      { name: 'Tarif réduit', audience: 'ANY', requiredDocuments: ['FAMILY_QUOTIENT'] },
    ],
    services: [canteen(120), morningCare, eveningCare(50)],
  },
  {
    slug: 'coubon',
    name: 'Coubon',
    insee: '43078',
    postalCode: '43700',
    colour: '#2b4aa8',
    regie: SHARED_REGIE,
    situations: [
      { name: 'Adulte', audience: 'ADULT' },
      { name: 'Enfant commune', audience: 'CHILD', requiredDocuments: ['PROOF_OF_ADDRESS'] },
      { name: 'Enfant hors commune', audience: 'CHILD' },
    ],
    services: [canteen(90), morningCare, eveningCare(30), wednesday(24)],
  },
  {
    slug: 'craponne-sur-arzon',
    name: 'Craponne-sur-Arzon',
    insee: '43080',
    postalCode: '43500',
    colour: '#a3561c',
    regie: SHARED_REGIE,
    situations: [adults, children],
    services: [canteen(null)],
  },
  {
    slug: 'polignac',
    name: 'Polignac',
    insee: '43152',
    postalCode: '43000',
    colour: '#4d6b1f',
    regie: SHARED_REGIE,
    situations: [adults, children],
    services: [canteen(null), wednesday(20)],
  },
  {
    slug: 'rosieres',
    name: 'Rosières',
    insee: '43165',
    postalCode: '43800',
    colour: '#b03a48',
    regie: SHARED_REGIE,
    situations: [children, adults],
    services: [canteen(null)],
  },
]
