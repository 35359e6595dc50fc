import type { ComponentType } from 'react'
import type { Catalogue } from '../i18n/catalogue'
import { routeIn } from '../shell/routeIn'
import {
  happenedWords,
  helpWords,
  homeWords,
  leavingWords,
  missingWords,
  receiptWords,
  sendWords,
  sentWords,
  signInWords,
  taskWords,
} from './words'

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

/** The client's part of the map. It holds no code of any page, so that it is there before all of them. */
export const clientRoutes: ClientRoute[] = [
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
    path: '/documents',
    title: 'shell.documents',
    hub: true,
    words: [homeWords, taskWords, sentWords],
    get: () => import('./checklist/Checklist'),
  },
  {
    path: '/documents/list',
    title: 'shell.documents',
    words: [taskWords],
    get: () => import('./checklist/PrintList'),
  },
  {
    path: '/documents/sent',
    title: 'shell.documents',
    words: [taskWords, sentWords],
    get: () => import('./documents/AllSent'),
  },
  {
    path: '/documents/:id',
    title: 'shell.documents',
    words: [taskWords, sentWords],
    get: () => import('./documents/DocumentPage'),
  },
  {
    path: '/checklist/:id/photos',
    title: 'shell.documents',
    words: [taskWords],
    get: () => import('./documents/AddPhotos'),
  },
  {
    path: '/checklist/:id/missing',
    title: 'shell.documents',
    words: [taskWords, missingWords],
    get: () => import('./checklist/Missing'),
  },
  {
    path: '/confirmations',
    title: 'shell.receipts',
    words: [taskWords, receiptWords],
    get: () => import('./confirmations/Confirmations'),
  },
  {
    path: '/confirmations/:number',
    title: 'shell.receipts',
    words: [taskWords, receiptWords],
    get: () => import('./confirmations/ConfirmationPage'),
  },
  {
    path: '/history',
    title: 'shell.history',
    hub: true,
    words: [homeWords, happenedWords, taskWords],
    get: () => import('./timeline/TimelinePage'),
  },
  {
    path: '/help',
    title: 'shell.more',
    hub: true,
    words: [helpWords, leavingWords],
    get: () => import('./help/Help'),
  },
  {
    path: '/send',
    title: 'shell.send',
    words: [taskWords, sendWords],
    get: () => import('./documents/SendLink'),
  },
  {
    path: '/left',
    title: 'left.document-title',
    words: [leavingWords],
    get: () => import('../shell/client/Left'),
  },
]

/** The page at an address, if a client has one there. */
export const routeAt = (address: string) => routeIn(clientRoutes, address)
