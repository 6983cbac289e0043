export * from './service-calendar.policy.js'
export { holidayOn } from './public-holidays.policy.js'
