export * from './evaluate/counters.policy.js'
export * from './language/facts.policy.js'
export * from './language/priced-by-hours.policy.js'
export * from './language/known-facts.policy.js'
export * from './language/language.policy.js'
export * from './evaluate/fact-values.policy.js'
export { withGroup } from './language/word-groups.policy.js'
export { factInFrench, isMoney, valueInFrench } from './read-back/fact-words.policy.js'
export * from './evaluate/hours.policy.js'
export * from './evaluate/limit.policy.js'
export * from './evaluate/paths.policy.js'
export * from './evaluate/predicate.policy.js'
export { asksOfChild, isSameForAll, isSharedByGroup } from './language/place-groups.policy.js'
export * from './language/price-language.policy.js'
export { switchLines } from './read-back/price-line-words.policy.js'
export { SUPPLY, type Via, VIA } from './language/supplied-facts.policy.js'
export { onceInWords } from './read-back/modifier-words.policy.js'
export { capital, nameInWords } from './language/value-words.policy.js'
export * from './read-back/refusal-words.policy.js'
export * from './evaluate/reasons.policy.js'
export * from './evaluate/regulation.policy.js'
export * from './language/rule-context.policy.js'
export * from './checks/check-policy.policy.js'
export { nearWord } from './checks/value-checks.policy.js'
export type { Problem } from './language/policy-schema.policy.js'
export * from './checks/check-document.policy.js'
export { unapplied } from './checks/unapplied.policy.js'
export { mayReadRegulations, mayWriteRegulations } from './regulation.access.js'
export { Regulation, RegulationRow } from './regulation.entity.js'
export { RegulationApprovalRow, RegulationWithdrawal } from './publication.entity.js'
export { REGULATION_SENTENCES, RegulationRefused } from './regulation.result.js'
export {
  checkFor,
  findRegulation,
  type RegulatedService,
  regulatedService,
  toProblem,
  toRegulation,
  whyNotApplied,
} from './regulations.query.js'
export { limitInFrench } from './read-back/limit-words.policy.js'
export { predicateInFrench } from './read-back/predicate-words.policy.js'
export { policyInFrench } from './read-back/read-back.policy.js'
export { isSameDraft, keepDraft, standingDraft } from './save-regulation.command.js'
