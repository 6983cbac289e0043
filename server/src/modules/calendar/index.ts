export { maySetCalendar } from './calendar.access.js'
export { Closure, SchoolBreak, ServiceDay } from './calendar.entity.js'
export { SchoolBreakRow } from './school-calendar.entity.js'
export { ClosureImpactArgs, ClosureInput, ReopeningArgs } from './calendar.input.js'
export {
  AddClosureResult,
  CalendarRefused,
  ClosureImpact,
  ClosureRemoved,
  RemoveClosureResult,
  ReopeningImpact,
} from './calendar.result.js'
export { holidayOn } from './public-holidays.policy.js'
export * from './service-calendar.policy.js'
export { readServiceCalendar, type ServiceCalendarFacts } from './service-calendar.query.js'
export * from './months.policy.js'
export * from './rule-calendar.policy.js'
