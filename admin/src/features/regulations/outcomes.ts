import { t } from './messages'

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
  mixed: t('mixed'),
}
const isKnown = (outcome: string): outcome is keyof typeof words => Object.hasOwn(words, outcome)

/** The rule that spoke: by its place when it has no name, those of the form in French, else as its author named it. */
export function ruleWord(rule: string): string {
  const place = /^\w+\/(\d+)$/.exec(rule)
  if (place) return t('pathAt', { n: Number(place[1]) + 1 })
  return { normal: t('normalPath'), late: t('latePath') }[rule] ?? rule
}

/** The outcome of a decision in French. */
export const outcomeWord = ({ outcome, allowed }: { outcome: string; allowed: boolean }): string =>
  isKnown(outcome) ? words[outcome] : t(allowed ? 'allowed' : 'notAllowed')
