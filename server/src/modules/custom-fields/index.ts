export { CustomField } from './custom-field.entity.js'
export { type DatedValue, valuesOn } from './custom-fields.policy.js'
export { CustomValue } from './custom-value.entity.js'
export { DATED_VALUES, KNOWN_VALUES } from './values.query.js'
