import { t } from './words'

const words = {
  accept: t('accept'),
  acceptLate: t('acceptLate'),
  review: t('review'),
  allocate: t('allocate'),
  waitlist: t('waitlist'),
  replacementMeal: t('replacementMeal'),
  refuse: t('refuse'),
  charge: t('charge'),
  doNotCharge: t('doNotCharge'),
  credit: t('credit'),
  price: t('priced'),
  classify: t('classify'),
  blocked: t('blocked'),
  expired: t('expired'),
}
const isKnown = (outcome: string): outcome is keyof typeof words => Object.hasOwn(words, outcome)

/** The rule that spoke: those of the form in French, the others by the name their author gave. */
export const ruleWord = (rule: string): string => ({ normal: t('normalPath'), late: t('latePath') })[rule] ?? rule

/** The outcome of a decision in French. */
export const outcomeWord = ({ outcome, allowed }: { outcome: string; allowed: boolean }): string =>
  isKnown(outcome) ? words[outcome] : t(allowed ? 'allowed' : 'notAllowed')
