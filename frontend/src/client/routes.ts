import { routeIn } from '../shell/routeIn'
import { type ClientRoute, firstRoutes } from './first-routes'
import { homeWords, leavingWords, signInWords } from './first-words'
import {
  changeWords,
  helpWords,
  missingWords,
  noticeWords,
  planWords,
  receiptWords,
  reportWords,
  sendWords,
  sentWords,
  signatureWords,
  taskWords,
  telephoneWords,
} from './words'

/** The pages that others lead to. They are named once the first page is there, or where one of them is the first. */
export const furtherRoutes: ClientRoute[] = [
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
    path: '/notices',
    title: 'shell.documents',
    words: [noticeWords],
    get: () => import('./notices/Notices'),
  },
  {
    path: '/notices/:id',
    title: 'shell.documents',
    words: [noticeWords],
    get: () => import('./notices/NoticePage'),
  },
  {
    path: '/changes',
    title: 'shell.changes',
    words: [changeWords, reportWords],
    get: () => import('./change-reports/Changes'),
  },
  {
    path: '/changes/new',
    title: 'shell.changes',
    words: [changeWords, reportWords],
    get: () => import('./change-reports/NewChange'),
  },
  {
    path: '/changes/new/:kind',
    title: 'shell.changes',
    words: [changeWords, reportWords],
    get: () => import('./change-reports/AdvicePage'),
  },
  {
    path: '/changes/:id',
    title: 'shell.changes',
    words: [changeWords, reportWords],
    get: () => import('./change-reports/ChangePage'),
  },
  {
    path: '/changes/:id/told',
    title: 'shell.changes',
    words: [changeWords, reportWords],
    get: () => import('./change-reports/ToldPage'),
  },
  {
    path: '/changes/:id/check',
    title: 'shell.changes',
    words: [reportWords],
    get: () => import('./change-reports/CheckPage'),
  },
  {
    path: '/changes/:id/:page',
    title: 'shell.changes',
    words: [reportWords],
    get: () => import('./change-reports/ReportPage'),
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
    path: '/telephone-signatures/:number',
    title: 'shell.receipts',
    words: [taskWords, telephoneWords],
    get: () => import('./telephone-signatures/Said'),
  },
  {
    path: '/sign/:subject/:id',
    title: 'shell.sign',
    words: [taskWords, receiptWords, signInWords, signatureWords],
    get: () => import('./signatures/Sign'),
  },
  {
    path: '/signatures',
    title: 'shell.sign',
    words: [taskWords, receiptWords, signatureWords],
    get: () => import('./signatures/Signatures'),
  },
  {
    path: '/cosign',
    title: 'shell.sign',
    words: [receiptWords, signatureWords],
    get: () => import('./signatures/Cosign'),
  },
  {
    path: '/verify',
    title: 'shell.verify',
    words: [receiptWords, signatureWords],
    get: () => import('./signatures/Verify'),
  },
  {
    path: '/plan',
    title: 'shell.plan',
    words: [taskWords, planWords],
    get: () => import('./goals/Plan'),
  },
  {
    path: '/history',
    title: 'shell.history',
    hub: true,
    words: [homeWords, taskWords],
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
]

/** The client's part of the map. */
export const clientRoutes = [...firstRoutes, ...furtherRoutes]

/** The page at an address, if a client has one there. */
export const routeAt = (address: string) => routeIn(clientRoutes, address)
