import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { createRoot } from 'react-dom/client'
import './ui/base/tokens.css'
import './ui/base/base.css'
import './ui/base/layout.css'
import { loadFirst } from './client/routes'
import { firstLanguage } from './i18n/language'
import { speak } from './i18n/speak'
import { Routes } from './routes'

const room = document.getElementById('app')
if (!room) throw new Error('index.html has no #app')

function show() {
  createRoot(room as HTMLElement).render(
    <I18nProvider i18n={i18n}>
      <Routes />
    </I18nProvider>,
  )
}

/** Without a catalogue there are no words to show, so these few are here. */
function sayThatItFailed() {
  const text = 'This page did not load. Cette page ne s’est pas chargée. Esta página no se cargó.'
  const again = Object.assign(document.createElement('button'), { textContent: '↻ OK' })
  again.addEventListener('click', () => location.reload())
  room?.replaceChildren(text, ' ', again)
}

loadFirst(location.pathname)
speak(firstLanguage()).then(show, sayThatItFailed)
