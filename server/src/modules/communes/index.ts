export { AgglomerationInput } from './agglomeration.input.js'
export { Agglomeration } from './agglomeration.entity.js'
export { Commune, SchoolZone } from './commune.entity.js'
export { communeById, regieById } from './communes.loaders.js'
export { Regie } from './regie.entity.js'
export { accountCodeSql } from './regie-account-code.entity.js'
export { OfficerKind } from './regie-officer.entity.js'
export { type PaperOf, type RegieOnPaper, regieOnPaper, regiesOnPaper } from './regie-on-paper.query.js'
export {
  hasOpeningDay,
  hasOpeningDaySql,
  isArchived,
  isOpenSql,
  openCommunesSql,
  readMailSender,
} from './communes.query.js'
export { logoUrlOf } from './logo.policy.js'
export { freeSlug, slugOf } from './slug.policy.js'
export { contrastWithWhite, themeOf } from './theme.policy.js'
export { Theme } from './theme.result.js'
export { TERMS_VERSION } from './terms.policy.js'
