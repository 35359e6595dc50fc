import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { ConfirmationPanel } from '../../ui/confirmation/ConfirmationPanel'
import { ButtonLink, Link } from '../../ui/link/Link'
import { usePersonal } from '../usePersonal'

type Props = { code: string; kept: Shape<'TakenTelephoneSignature'> }

/** It is signed: the number to read to the client, and what they get. */
export function Kept({ code, kept: { confirmation, telephoneSignature } }: Props) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { signature } = telephoneSignature
  const sentTo = confirmation.sentTo.map(({ masked }) => personal.said(masked))
  return (
    <div className="stack">
      <ConfirmationPanel
        title={t('telephone.kept')}
        numberLabel={t('telephone.kept-number')}
        number={confirmation.number}
      >
        <p>{t('telephone.kept-at', { moment: f.dateTime(signature.signedAt) })}</p>
      </ConfirmationPanel>
      <p>
        {sentTo.length > 0
          ? t('telephone.kept-told', { contacts: f.list(sentTo) })
          : t('telephone.kept-nowhere')}
      </p>
      <p>
        <a href={`/api/v1/signatures/${signature.number}/copy`} download={`${signature.number}.pdf`}>
          {t('telephone.copy')}
        </a>{' '}
        · <Link to={`/staff/telephone-signatures/${signature.number}`}>{t('telephone.look')}</Link>
      </p>
      <p>
        {signature.subject.kind === 'CHANGE_REPORT' && (
          <ButtonLink to={`/staff/change-reports/${signature.subject.id}`}>
            {t('telephone.back-to-change')}
          </ButtonLink>
        )}{' '}
        <ButtonLink
          to={`/staff/clients/${code}`}
          look={signature.subject.kind === 'CHANGE_REPORT' ? 'second' : 'main'}
        >
          {t('telephone.back-to-record')}
        </ButtonLink>
      </p>
    </div>
  )
}
