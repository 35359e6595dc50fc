import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useFailed } from '../../api/useQuery'
import { SESSION, type Session, useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { keptInTab } from '../keep'

/** What would be lost, and where it can be sent. */
type Lost = { pages: number; at: string }

const DRAFT = 'draft.missing.'

const unsentBy = async (session: Session) => (await import('../../offline/unsent')).unsentOf(session)

async function lostWith(session: Session | null | undefined): Promise<Lost | undefined> {
  const unsent = session ? await unsentBy(session).catch(() => []) : []
  const pages = unsent.reduce((sum, one) => sum + one.pages, 0)
  if (pages > 0)
    return { pages, at: unsent.length > 1 ? '/documents' : `/checklist/${unsent[0]?.item}/photos` }
  const [written] = keptInTab(DRAFT)
  return written ? { pages, at: `/checklist/${written.slice(DRAFT.length)}/missing` } : undefined
}

type Props = { asked: boolean; onStay: () => void; onLeave: () => void }

/** Between the wish to sign out and its being done: whatever was not sent yet goes with the session. */
export function SignOutAsked({ asked, onStay, onLeave }: Props) {
  const t = useText()
  const session = useSession()
  const failed = useFailed(SESSION)
  const known = session !== undefined || failed
  const [, navigate] = useLocation()
  const [lost, setLost] = useState<Lost>()
  useEffect(() => {
    setLost(undefined)
    // As long as it is not known whose the phone is, neither is what is kept on it.
    if (!asked || !known) return
    let current = true
    lostWith(session)
      .catch(() => undefined)
      .then(lost => {
        if (!current) return
        if (lost) setLost(lost)
        else onLeave()
      })
    return () => {
      current = false
    }
  }, [asked, known])
  const send = () => {
    onStay()
    if (lost) navigate(lost.at)
  }
  const count = lost?.pages ?? 0
  return (
    <Dialog
      open={asked && lost !== undefined}
      title={count > 0 ? t('leave.unsent', { count }) : t('leave.unsent-written')}
      onClose={onStay}
    >
      <p>{t('leave.unsent-goes')}</p>
      <div className="actions">
        <Button wide onClick={send}>
          {t('leave.send-first')}
        </Button>
        <Button wide look="plain" onClick={onLeave}>
          {t('leave.lose')}
        </Button>
      </div>
    </Dialog>
  )
}
