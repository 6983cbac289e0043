import { messages } from '../i18n/messages'

/** What is answered to a custom field. */
export const customFieldTypeWord = messages(
  { YES_NO: 'Oui ou non', NUMBER: 'Un nombre entier', CHOICE: 'Une réponse parmi plusieurs' },
  { en: { YES_NO: 'Yes or no', NUMBER: 'A whole number', CHOICE: 'One of several answers' } },
)

/** Of whom it is known. */
export const customFieldScopeWord = messages(
  { FAMILY: 'De toute la famille', BENEFICIARY: 'De chaque personne' },
  { en: { FAMILY: 'Of the whole family', BENEFICIARY: 'Of each person' } },
)

/** Who gives it. */
export const customFieldSourceWord = messages(
  { STAFF: 'La mairie seule', FAMILY: 'La famille, puis confirmée par la mairie' },
  { en: { STAFF: 'The town hall alone', FAMILY: 'The family, then confirmed by the town hall' } },
)
