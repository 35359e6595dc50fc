import { answer, api } from '../../api/client'
import { type Session, sessionIs } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { useSessionClock } from '../../shell/useSessionClock'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'

/** Comes 2.5 minutes before the session would end, to who writes for long without sending anything. */
export function StillThere({ session }: { session: Session | null | undefined }) {
  const t = useText()
  const secondsLeft = useSessionClock(session)
  const stay = () => answer(api.POST('/api/v1/sessions/refresh', { body: {} })).then(sessionIs, () => {})
  return (
    <Dialog open={secondsLeft !== undefined} title={t('lock.ending')} onClose={stay}>
      <p>{t('lock.ending-when', { minutes: Math.max(1, Math.ceil((secondsLeft ?? 0) / 60)) })}</p>
      <Button onClick={stay}>{t('lock.stay')}</Button>
    </Dialog>
  )
}
