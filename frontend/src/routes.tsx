import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { allPages, pageAt } from './client/pages'
import { Boundary } from './shell/Boundary'
import { ClientShell } from './shell/client/ClientShell'
import { PageBody } from './shell/client/PageBody'
import { NotFound } from './shell/NotFound'
import { useAnswered } from './shell/useAnswered'
import { useLater } from './shell/useLater'
import { Loading } from './ui/loading/Loading'

const Staff = lazy(() => import('./staff/start').then(staff => staff.startStaff()))
const Nowhere = lazy(() => allPages().then(() => ({ default: NotFound })))
/** What is there while not every page is known, or where there is none. The tabs stay until that is sure. */
const nowhere = (sure: boolean) => ({
  path: '/*',
  title: sure ? 'shell.not-found' : 'ui.loading',
  hub: !sure,
  page: Nowhere,
})

/** One shell around every client page: it stays while the pages change. */
function ClientPages() {
  const address = useAnswered(useLocation()[0])
  const known = pageAt(address)
  const all = useLater(allPages, !known)
  const { path, title, hub = false, page } = known ?? nowhere(Boolean(all))
  return (
    <ClientShell address={address} title={title} hub={hub}>
      <Boundary key={path}>
        <Suspense
          fallback={
            <PageBody>
              <Loading />
            </PageBody>
          }
        >
          <Switch location={address}>
            <Route path={path} component={page} />
          </Switch>
        </Suspense>
      </Boundary>
    </ClientShell>
  )
}

/** The whole map of the app: client/routes.ts, and staff/routes.ts, which no client ever loads. */
export function Routes() {
  const [address] = useLocation()
  if (!address.startsWith('/staff')) return <ClientPages />
  return (
    <Boundary>
      <Suspense fallback={<Loading />}>
        <Staff />
      </Suspense>
    </Boundary>
  )
}
