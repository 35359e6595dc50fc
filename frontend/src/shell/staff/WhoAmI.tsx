import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import type { Session } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { leaveHere } from '../../staff/leaveHere'
import { lockNow } from '../../staff/security/useIdleLock'
import { Button } from '../../ui/button/Button'
import { Icon } from '../../ui/icon/Icon'

export function WhoAmI({ session }: { session: Session }) {
  const t = useText()
  const [failed, setFailed] = useState(false)
  const leave = async (how?: { everywhere: true }) => {
    if (!(await leaveHere(how))) setFailed(true)
  }
  return (
    <details className="lang">
      <summary>
        <Icon name="user" />
        {session.name}
      </summary>
      <div className="who-am-i stack stack--xs">
        <p>
          {t(`staff.role-${session.role}`)}
          {session.branch && <>, {session.branch.name}</>}
        </p>
        {!session.awaits && (
          <>
            <Link href="/staff/security">{t('security.title')}</Link>
            <Button look="second" wide icon="lock" onClick={() => lockNow(session)}>
              {t('lock.now')}
            </Button>
            <p className="small quiet">{t('lock.now-key')}</p>
          </>
        )}
        {failed && <ProblemNotice error={Problem.unreachable(undefined)} />}
        <Button look="second" wide onClick={() => leave()}>
          {t('staff.sign-out')}
        </Button>
        <Button look="plain" wide onClick={() => leave({ everywhere: true })}>
          {t('staff.sign-out-everywhere')}
        </Button>
        <p className="small quiet">{t('lock.shared')}</p>
      </div>
    </details>
  )
}
