export * from './regulation.policy.js'
