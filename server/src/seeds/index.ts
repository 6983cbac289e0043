export { DEMO_ACCOUNTS, DEMO_PASSWORD, seedDemo } from './demo.js'
export { seedExample } from './example.js'
export { seedReference } from './reference.js'
