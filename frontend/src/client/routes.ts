import { type ComponentType, lazy } from 'react'
import { alsoSpeak, type Catalogue } from '../i18n/speak'
import { homeWords, signInWords, taskWords } from './words'

type Loaded = { default: ComponentType }

export type ClientRoute = {
  path: string
  /** Id of a title that says nothing of benefits. It is shown before the page's own words are there. */
  title: string
  /** Has the tabs. */
  hub?: boolean
  load: () => Promise<Loaded>
  page: ComponentType
}

type Place = Pick<ClientRoute, 'path' | 'title' | 'hub'>

/** A page and its words, side by side; neither is of use without the other. */
function route(place: Place, words: Catalogue[], get: () => Promise<Loaded>): ClientRoute {
  let loading: Promise<Loaded> | undefined
  const load = () => {
    loading ??= Promise.all([get(), ...words.map(alsoSpeak)]).then(([page]) => page)
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
  return { ...place, load, page: lazy(load) }
}

/** The client's part of the map. */
export const clientRoutes: ClientRoute[] = [
  route({ path: '/', title: 'home.title', hub: true }, [homeWords], () => import('./home/Home')),
  route({ path: '/sign-in', title: 'sign-in.title' }, [signInWords], () => import('./sign-in/SignIn')),
  route(
    { path: '/sign-in/link', title: 'sign-in.title' },
    [signInWords],
    () => import('./sign-in/SignInLink'),
  ),
  route(
    { path: '/documents', title: 'shell.documents', hub: true },
    [homeWords, taskWords],
    () => import('./checklist/Checklist'),
  ),
  route(
    { path: '/documents/list', title: 'shell.documents' },
    [taskWords],
    () => import('./checklist/PrintList'),
  ),
  route(
    { path: '/documents/:id', title: 'shell.documents' },
    [taskWords],
    () => import('./documents/DocumentPage'),
  ),
  route(
    { path: '/checklist/:id/photos', title: 'shell.documents' },
    [taskWords],
    () => import('./documents/AddPhotos'),
  ),
  route(
    { path: '/checklist/:id/missing', title: 'shell.documents' },
    [taskWords],
    () => import('./checklist/Missing'),
  ),
  route(
    { path: '/confirmations', title: 'shell.receipts' },
    [taskWords],
    () => import('./confirmations/Confirmations'),
  ),
  route(
    { path: '/confirmations/:number', title: 'shell.receipts' },
    [taskWords],
    () => import('./confirmations/ConfirmationPage'),
  ),
  route(
    { path: '/history', title: 'shell.history', hub: true },
    [homeWords, taskWords],
    () => import('./timeline/TimelinePage'),
  ),
  route({ path: '/help', title: 'shell.more', hub: true }, [taskWords], () => import('./help/Help')),
  route({ path: '/left', title: 'left.document-title' }, [], () => import('../shell/client/Left')),
]

/** Begins to load the page that the app is opened on, beside the words that every page needs. */
export function loadFirst(path: string) {
  const first = clientRoutes.find(place => place.path === path)
  // What fails here is shown where the page would be.
  first?.load().catch(() => undefined)
}
