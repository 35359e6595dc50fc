import { askEarly } from './api/early'
import { firstRoutes } from './client/first-routes'
import { everyPage } from './i18n/catalogue'
import { firstLanguage, LOCALES } from './i18n/language'
import { routeIn } from './shell/routeIn'

/**
 * The first code to run, and little of it: it asks at once for all that the first page is made of, while the large
 * part of the app is still on its way. Over a slow line every wait for one thing before the next costs half a second.
 */
const room = document.getElementById('app')
if (!room) throw new Error('index.html has no #app')

/** Without a catalogue there are no words to show, so these few are here. */
function sayThatItFailed() {
  const text = 'This page did not load. Cette page ne s’est pas chargée. Esta página no se cargó.'
  const again = Object.assign(document.createElement('button'), { textContent: '↻ OK' })
  again.addEventListener('click', () => location.reload())
  room?.replaceChildren(text, ' ', again)
}

/** Asks for what a page is made of. */
async function ask(path: string) {
  const route = routeIn(firstRoutes, path) ?? (await import('./client/routes')).routeAt(path)
  const parts: unknown[] = [route?.get(), ...(route?.words ?? []).map(words => words[language]())]
  if (route?.asks) parts.push(askEarly(route.asks, language).then(answered))
  await Promise.all(parts)
}

/** What fails is asked for again by those who need it, and shown there. */
function begin(path: string) {
  if (!path.startsWith('/staff')) ask(path).catch(() => undefined)
}

function answered({ status }: Response) {
  if (status === 401) begin('/sign-in')
}

const language = firstLanguage()
begin(location.pathname)
everyPage[language]().catch(() => undefined)
import('./app').then(({ start }) => start(room, language)).catch(sayThatItFailed)

/** The first date and the first number of all take a slow phone a third of a second. */
function warmUp() {
  const locale = LOCALES[language]
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format()
  new Intl.NumberFormat(locale).format(1)
}

// Once everything is asked for, and there is nothing else to do yet.
setTimeout(warmUp)
