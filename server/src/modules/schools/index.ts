export {
  className,
  classOn,
  type ClassesByYear,
  type ClassPlace,
  type KnownClass,
  levelOn,
  nextYear,
  schoolAndClass,
  schoolIn,
  schoolYearOn,
  yearToChoose,
} from './class-on.policy.js'
export {
  checkLevel,
  type ClassReach,
  enrol,
  type Enrolment,
  holdOpenClasses,
  leaveClasses,
  nameClass,
  type OpenClass,
} from './enrol.command.js'
export { makeClasses, type NewClass, removeUnusedClasses } from './make-classes.command.js'
export { movesUp } from './next-level.policy.js'
export { SCHOOL_STAGES } from './school-stages.policy.js'
export { SchoolClass, SchoolLevel } from './school.entity.js'
export { mayPlaceChildren, maySetUpSchools } from './schools.access.js'
export { ClassChoiceInput, SchoolYearArgs } from './schools.input.js'
export { classOrder, inOrder, isSetUp } from './schools.policy.js'
export { expectedChild, knownChild, readClasses, todayIn } from './schools.query.js'
export { SchoolPlace } from './schools.result.js'
