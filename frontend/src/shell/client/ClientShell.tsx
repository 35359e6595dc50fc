import type { ReactNode } from 'react'
import { useText } from '../../i18n/useText'
import { SkipLink } from '../../ui/skip-link/SkipLink'
import { useArrival } from '../useArrival'
import { Beside } from './Beside'
import { ClientTabs } from './ClientTabs'
import { Masthead } from './Masthead'
import { OfficeFooter } from './OfficeFooter'
import { OfflineBanner } from './OfflineBanner'

import './client-shell.css'

type Props = {
  /** Of the page that is shown. */
  address: string
  /** Id of a title that says nothing of benefits: it shows in the phone's list of open pages. */
  title: string
  /** Tabs are for the hubs; inside a task there is only the task. */
  hub: boolean
  children: ReactNode
}

export function ClientShell({ address, title, hub, children }: Props) {
  const t = useText()
  useArrival(address, t(title))
  return (
    <div className={hub ? 'shell shell--hub' : 'shell'}>
      <SkipLink />
      <Masthead>{hub && <ClientTabs />}</Masthead>
      <OfflineBanner />
      <Beside />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <OfficeFooter />
    </div>
  )
}
