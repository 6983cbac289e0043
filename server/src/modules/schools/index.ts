export {
  className,
  classOn,
  type ClassesByYear,
  type ClassPlace,
  type KnownClass,
  levelOn,
  schoolAndClass,
  schoolIn,
  schoolYearOn,
  yearToChoose,
} from './class-on.policy.js'
export { checkLevel, enrol, type Enrolment, holdOpenClasses, leaveClasses, type OpenClass } from './enrol.command.js'
export { SchoolClass, SchoolLevel } from './school.entity.js'
export { mayPlaceChildren } from './schools.access.js'
export { ClassChoiceInput, SchoolYearArgs } from './schools.input.js'
export { isSetUp } from './schools.policy.js'
export { expectedChild, knownChild, readClasses, todayIn } from './schools.query.js'
export { SchoolPlace } from './schools.result.js'
