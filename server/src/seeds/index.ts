export { seedReference } from './reference.js'
