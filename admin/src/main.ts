import { DefaultApolloClient } from '@vue/apollo-composable'
import { createApp } from 'vue'
import { apollo, onSignedOut } from '@shared/apollo/client'
import App from './App.vue'
import { router, signInAgain } from './router'
import './style.css'

onSignedOut(signInAgain)
createApp(App).provide(DefaultApolloClient, apollo).use(router).mount('#app')
