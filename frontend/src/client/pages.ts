import { type ComponentType, lazy } from 'react'
import { alsoSpeak } from '../i18n/speak'
import { routeIn } from '../shell/routeIn'
import { type ClientRoute, firstRoutes, type PageModule } from './first-routes'

type ClientPage = ClientRoute & { page: ComponentType; load: () => Promise<PageModule> }

/** What {@link get} answers with, asked for once; what failed is asked for again. */
function once<T>(get: () => Promise<T>) {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= get()
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
}

/** A page and its words, side by side; neither is of use without the other. */
function paged(route: ClientRoute): ClientPage {
  const load = once(() => Promise.all([route.get(), ...route.words.map(alsoSpeak)]).then(([page]) => page))
  return { ...route, load, page: lazy(load) }
}

let pages = firstRoutes.map(paged)

/** The page at an address, of those that are known by now. */
export const pageAt = (address: string) => routeIn(pages, address)

/** Done once every page is known. */
export const allPages = once(async () => {
  const { furtherRoutes } = await import('./routes')
  pages = [...pages, ...furtherRoutes.map(paged)]
  return pages
})

/** The page that the app is opened on, with its words and what it is about. */
export async function wholePage(path: string): Promise<void> {
  if (!pageAt(path)) await allPages()
  const page = await pageAt(path)?.load()
  await page?.begin?.()
}
