import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { queries } from '../../api/queries'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import type { Unsent } from '../../offline/unsent'
import { Notice } from '../../ui/notice/Notice'
import { useOnline } from '../useOnline'

/** What Send was pressed for and the office does not have yet: says so on every page, and sends it. */
export function Waiting() {
  const t = useText()
  const session = useSession()
  const online = useOnline()
  const [address] = useLocation()
  const [waiting, setWaiting] = useState<Unsent[]>([])
  const accountId = session?.accountId
  const sharedDevice = session?.sharedDevice ?? true
  useEffect(() => {
    setWaiting([])
    if (!accountId) return
    let current = true
    const owner = { accountId, sharedDevice }
    const look = async () => {
      const { sendAll, wantedOf } = await import('../../offline/outbox')
      const show = async () => {
        const wanted = await wantedOf(owner)
        if (current) setWaiting(wanted)
        return wanted
      }
      await sendAll(owner, await show(), async sent => {
        if (sent)
          for (const key of ['home', 'checklist', 'confirmations', 'timeline']) queries.invalidate([key])
        await show()
      })
    }
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [accountId, sharedDevice, online, address])
  const elsewhere = waiting.filter(({ item }) => address !== `/checklist/${item}/photos`)
  const first = elsewhere[0]
  if (!first) return null
  const count = elsewhere.reduce((sum, { pages }) => sum + pages, 0)
  return (
    <div className="offline">
      <Notice tone="you" icon="upload" live>
        <p>{t(online ? 'waiting.sending' : 'waiting.offline', { count })}</p>
        <Link href={`/checklist/${first.item}/photos`}>{t('waiting.look')}</Link>
      </Notice>
    </div>
  )
}
