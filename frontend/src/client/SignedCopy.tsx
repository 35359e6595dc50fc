import { useText } from '../i18n/useText'
import { buttonClass, type Look } from '../ui/button/Button'
import { Icon } from '../ui/icon/Icon'
import { Link } from '../ui/link/Link'

export const SAVE = 'M12 4v12m-5-5 5 5 5-5M4 20h16'

type Props = { number: string; look?: Look }

/** The sealed PDF of what was signed, with the number by which anyone can check it. */
export function SignedCopy({ number, look = 'main' }: Props) {
  const t = useText()
  return (
    <div className="stack stack--xs no-print">
      <a
        className={buttonClass(look, true)}
        href={`/api/v1/signatures/${encodeURIComponent(number)}/copy`}
        download={`${number}.pdf`}
      >
        <Icon name={SAVE} />
        {t('signed.copy')}
      </a>
      <p className="quiet small">
        {t('signed.number')} <span className="code">{number}</span>.{' '}
        <Link to="/verify">{t('signed.check')}</Link>
      </p>
    </div>
  )
}
