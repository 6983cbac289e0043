export { Beneficiary, BeneficiaryKind, Diet } from './beneficiary.entity.js'
export { kindOf, MAX_BENEFICIARIES, nameKey } from './beneficiary.policy.js'
export {
  beneficiaryRemovalEffects,
  type BeneficiaryRemoval,
  type LeavingPerson,
  beneficiaryRemovalGuards,
  type RemovalEffect,
  type RemovalGuard,
} from './beneficiary-removal.events.js'
export { beneficiaryById } from './families.loaders.js'
export { listByFamily } from './family-lists.loaders.js'
export { FactChange } from './fact-change.entity.js'
export { familyOf } from './families.query.js'
export { PersonalDataEnum } from './data-readers.result.js'
export { Family, type FamilyReach, type Scope } from './family.entity.js'
export { DECIDERS, DESK, MONEY_READERS, moneyOf, reaches, reachFamily, scopeOf } from './family.query.js'
export { seesFiliation } from './filiation.query.js'
export { Filiation, FiliationType } from './filiation.entity.js'
