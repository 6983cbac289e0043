import { appConfig } from '../web/vite.shared.ts'

export default appConfig({ folder: 'admin', base: '/admin/', port: 5174 })
