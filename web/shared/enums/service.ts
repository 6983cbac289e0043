import { messages } from '../i18n/messages'

export const serviceKindWord = messages({
  CANTEEN: 'Cantine',
  MORNING_CARE: 'Garderie du matin',
  EVENING_CARE: 'Garderie du soir',
  WEDNESDAY: 'Mercredi',
  HOLIDAY_CAMP: 'Centre de loisirs',
  OTHER: 'Autre',
})
