import { useText } from '../../i18n/useText'
import { ButtonLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { CallUs } from '../CallUs'
import { SignedCopy } from '../SignedCopy'
import { Focused } from './Focused'
import type { ToSign } from './subjects'

/** Nothing is left to sign here: what was signed, or that there is nothing. */
export function SignedAlready({ signed, receipt }: ToSign) {
  const t = useText()
  return (
    <>
      <Focused>{t(signed ? 'sign.done' : 'sign.nothing')}</Focused>
      {signed ? (
        <>
          <Notice tone="ok">{t('sign.done-what')}</Notice>
          <SignedCopy number={signed} />
        </>
      ) : (
        <>
          <p>{t('sign.nothing-why')}</p>
          <p>
            <CallUs />
          </p>
        </>
      )}
      <div className="actions">
        {receipt && (
          <ButtonLink to={`/confirmations/${receipt}`} wide look="second">
            {t('sign.receipt')}
          </ButtonLink>
        )}
        <ButtonLink to="/signatures" wide look="second">
          {t('signatures.heading')}
        </ButtonLink>
      </div>
    </>
  )
}
