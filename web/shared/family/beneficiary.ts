import * as v from 'valibot'
import type { BeneficiaryPartsFragment, Diet, FiliationType } from '@generated'
import { birthDate, birthDateParts } from '../forms/birthDate'
import { BeneficiaryInput } from '../generated/limits'
import { placeIn, placeValue } from './schools'
import { plainDay } from '../day'
import { dietWord, filiationWord } from '../enums/family'
import { messages } from '../i18n/messages'
import { t } from './messages'

/** What is known of a beneficiary, in words: asked by the form and shown on the cards of both apps. */
export const words = messages({
  beneficiaryFirstName: 'Prénom du bénéficiaire',
  beneficiaryLastName: 'Nom du bénéficiaire',
  filiationType: 'Type de filiation',
  filiationHint: 'Vous êtes, pour ce bénéficiaire :',
  filiationHintDesk: 'Le titulaire du compte est, pour ce bénéficiaire :',
  schoolClass: 'Classe',
  schoolClassHint: 'Par exemple CE1',
  school: 'École',
  notListed: 'Mon école ou ma classe n’est pas dans la liste',
  notListedDesk: 'L’école ou la classe n’est pas dans la liste',
  noSchool: 'Pas d’école',
  needClass: 'Choisissez la classe.',
  otherClass: 'Classe, comme vous l’écrivez',
  otherClassDesk: 'Classe, comme la famille l’écrit',
  schoolOfYear: 'Année scolaire {year}.',
  diet: 'Repas',
  carePlan: 'Projet d’accueil individualisé (PAI), allergies',
  carePlanHint: 'Ce texte n’est montré qu’aux personnes qui servent ou gardent l’enfant.',
  now: 'Maintenant : « {name} ». {facts}.',
  noCarePlan: 'aucun',
  needType: 'Choisissez le type de filiation.',
})

export const FILIATION_TYPES: readonly FiliationType[] = [
  'FATHER',
  'MOTHER',
  'LEGAL_GUARDIAN',
  'GRANDPARENT',
  'FOSTER_FAMILY',
  'SELF',
  'OTHER',
]
export const DIETS: readonly Diet[] = ['STANDARD', 'NO_PORK', 'NO_MEAT']

/** The class is in no list: it is typed. */
export const NOT_LISTED = 'NOT_LISTED'
/** The school is chosen, and not the class yet. */
export const CLASS_MISSING = 'CLASS_MISSING'

const name = (need: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(need))
const typed = v.picklist(['', ...FILIATION_TYPES])
export const beneficiary = v.object({
  lastName: name(t('needLastName')),
  firstName: name(t('needFirstName')),
  birthDate,
  type: v.pipe(
    typed,
    v.rawTransform<FiliationType | '', FiliationType>(({ dataset, addIssue, NEVER }) => {
      if (dataset.value !== '') return dataset.value
      addIssue({ message: words('needType') })
      return NEVER
    }),
  ),
  schoolClass: v.pipe(v.string(), v.trim()),
  /** A class of a list, as `placeValue` writes it; NOT_LISTED; '' says nothing of it. */
  place: v.pipe(
    v.string(),
    v.check((place) => place !== CLASS_MISSING, words('needClass')),
  ),
  diet: v.picklist(DIETS),
  carePlan: v.pipe(v.string(), v.trim()),
})
export const beneficiaryLimits = { ...BeneficiaryInput, place: null }
export type BeneficiaryValues = v.InferInput<typeof beneficiary>

/** What a form starts from: the fields are those of the fragment, so that none that is asked is left unread. */
type Known = Pick<BeneficiaryPartsFragment, 'firstName' | 'lastName' | 'birthDate'> & Partial<BeneficiaryPartsFragment>

export const beneficiaryValues = (known?: Known | null, type: FiliationType | '' = ''): BeneficiaryValues => ({
  lastName: known?.lastName ?? '',
  firstName: known?.firstName ?? '',
  birthDate: birthDateParts(known?.birthDate),
  type,
  schoolClass: known?.typedClass ?? '',
  place: known?.schoolPlace ? placeValue(known.schoolPlace) : known?.typedClass ? NOT_LISTED : '',
  diet: known?.diet ?? 'STANDARD',
  carePlan: known?.carePlan ?? '',
})

/** As somebody else left it meanwhile, in words; the care plan for who may read it. */
export function beneficiaryNow(type: FiliationType, b: BeneficiaryPartsFragment): string {
  const plan = b.carePlan ?? (b.hasCarePlan ? null : words('noCarePlan'))
  const facts = [...beneficiaryFacts(type, b), ...(plan === null ? [] : [{ term: words('carePlan'), text: plan }])]
  return words('now', {
    name: `${b.firstName} ${b.lastName}`,
    facts: facts.map(({ term, text }) => `${term} : ${text}`).join(' ; '),
  })
}

type Checked = v.InferOutput<typeof beneficiary>
/** As the server takes it: what was left empty is null; a care plan is sent when it was changed, for who is shown none may not read it. */
export const beneficiaryInput = ({ place, carePlan, ...rest }: Checked, known?: Known | null) => ({
  ...rest,
  schoolClass: (!placeIn(place) && rest.schoolClass) || null,
  ...(place === '' ? {} : { schoolPlace: placeIn(place) }),
  ...(carePlan === (known?.carePlan ?? '') ? {} : { carePlan: carePlan || null }),
})

/** What a card says of a beneficiary under the name; the care plan has its own place. */
export function beneficiaryFacts(
  type: FiliationType,
  b: Pick<BeneficiaryPartsFragment, 'birthDate' | 'schoolClass' | 'diet'>,
): { term: string; text: string }[] {
  return [
    { term: t('birthDate'), text: b.birthDate ? plainDay(b.birthDate) : t('notGiven') },
    { term: words('filiationType'), text: filiationWord(type) },
    ...(b.schoolClass ? [{ term: words('schoolClass'), text: b.schoolClass }] : []),
    { term: words('diet'), text: dietWord(b.diet) },
  ]
}
