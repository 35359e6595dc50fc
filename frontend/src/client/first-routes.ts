import type { ComponentType } from 'react'
import type { Catalogue } from '../i18n/catalogue'
import { homeWords, leavingWords, signInWords } from './first-words'

export type PageModule = {
  default: ComponentType
  /** Starts to read what the page is about, for when it is the first one; it is done once that is there. */
  begin?: () => Promise<void>
}

export type ClientRoute = {
  path: string
  /** Id of a title that says nothing of benefits. It is shown before the page's own words are there. */
  title: string
  /** Has the tabs. */
  hub?: boolean
  /** The page's own words, beside those of every page. */
  words: Catalogue[]
  get: () => Promise<PageModule>
  /** What the page reads of the API first. */
  asks?: string
}

/**
 * The pages that the app is mostly opened on, and the one that it is left by without a network: the first code to run
 * names them, and no other. It holds no code of any page, so that it is there before all of them.
 */
export const firstRoutes: ClientRoute[] = [
  {
    path: '/',
    title: 'home.title',
    hub: true,
    words: [homeWords],
    get: () => import('./home/Home'),
    asks: '/api/v1/home',
  },
  {
    path: '/sign-in',
    title: 'sign-in.title',
    words: [signInWords],
    get: () => import('./sign-in/SignIn'),
    asks: '/api/v1/office',
  },
  {
    path: '/sign-in/link',
    title: 'sign-in.title',
    words: [signInWords],
    get: () => import('./sign-in/SignInLink'),
  },
  {
    path: '/left',
    title: 'left.document-title',
    words: [leavingWords],
    get: () => import('../shell/client/Left'),
  },
]
