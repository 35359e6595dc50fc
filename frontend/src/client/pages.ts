import { type ComponentType, lazy } from 'react'
import { alsoSpeak } from '../i18n/speak'
import { type ClientRoute, clientRoutes, type PageModule, routeAt } from './routes'

export type ClientPage = ClientRoute & { page: ComponentType; load: () => Promise<PageModule> }

/** A page and its words, side by side; neither is of use without the other. */
function paged(route: ClientRoute): ClientPage {
  let loading: Promise<PageModule> | undefined
  const load = () => {
    loading ??= Promise.all([route.get(), ...route.words.map(alsoSpeak)]).then(([page]) => page)
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
  return { ...route, load, page: lazy(load) }
}

export const clientPages = clientRoutes.map(paged)

/** The page that the app is opened on, with its words and what it is about. */
export async function wholePage(path: string): Promise<void> {
  const route = routeAt(path)
  const page = await clientPages.find(one => one.path === route?.path)?.load()
  await page?.begin?.()
}
