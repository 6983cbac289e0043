import { DefaultApolloClient } from '@vue/apollo-composable'
import { createApp } from 'vue'
import { apollo } from '@shared/apollo/client'
import { guardUnsaved } from '@shared/forms/unsaved'
import { guardSession } from '@shared/session'
import { StaffCommunesDocument } from '@generated'
import App from './App.vue'
import { router, signInAgain } from './router'
import './style.css'

guardUnsaved(router)
guardSession({ home: '/admin/', signIn: '/admin/connexion', signInAgain }, [StaffCommunesDocument])
createApp(App).provide(DefaultApolloClient, apollo).use(router).mount('#app')
