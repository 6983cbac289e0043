export { DEMO_ACCOUNTS, DEMO_PASSWORD, seedDemo } from './demo.js'
export { seedReference } from './reference.js'
