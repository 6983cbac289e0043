import { appConfig } from './vite.shared.ts'

export default appConfig({ folder: 'web', base: '/', port: 5173 })
