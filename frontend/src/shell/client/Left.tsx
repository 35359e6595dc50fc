import { useEffect, useState } from 'react'
import { Redirect } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { signOut } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ButtonLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { PageBody } from './PageBody'
import { isDeviceEmpty } from './wipe'

/** Says what is gone after looking, not after hoping. */
export default function Left() {
  const t = useText()
  const before = useHistoryState<{ told: boolean; wiped: boolean } | null>()
  const [told, setTold] = useState(before?.told)
  const [empty, setEmpty] = useState(before?.wiped)
  useEffect(() => {
    void isDeviceEmpty().then(setEmpty)
  }, [])
  // Somebody typed the address: nothing was cleared, so nothing is said of it.
  if (!before) return <Redirect to="/" replace />
  return (
    <PageBody>
      <h1>{t(told ? 'left.title' : 'left.title-not-told')}</h1>
      {told ? (
        <Notice tone="ok">{t('left.signed-out')}</Notice>
      ) : (
        <Notice tone="bad" live>
          <p>{t('left.not-told')}</p>
          <Button look="second" onClick={async () => setTold(await signOut())}>
            {t('left.tell-again')}
          </Button>
        </Notice>
      )}
      {empty === true && <Notice tone="ok">{t('left.nothing-kept')}</Notice>}
      {empty === false && <Notice tone="bad">{t('left.something-kept')}</Notice>}
      <p>{t('left.history')}</p>
      <ButtonLink to="/" look="second">
        {t('left.again')}
      </ButtonLink>
    </PageBody>
  )
}
