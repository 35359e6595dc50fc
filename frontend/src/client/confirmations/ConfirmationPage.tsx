import { useParams } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { useOffice } from '../../shell/useOffice'
import { Button, buttonClass } from '../../ui/button/Button'
import { ConfirmationPanel } from '../../ui/confirmation/ConfirmationPanel'
import { Icon } from '../../ui/icon/Icon'
import { BackLink, ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { SignedCopy } from '../SignedCopy'
import { NextSteps } from './NextSteps'
import { NextToDo } from './NextToDo'
import { OfAChange } from './OfAChange'
import { SaidByPhone } from './SaidByPhone'
import { Updates } from './Updates'
import { useActionOf } from './useActionOf'
import { WhatItIsFor } from './WhatItIsFor'
import './confirmations.css'

type Props = { confirmation: Shape<'Confirmation'>; fresh: boolean }

/** What lets one put the phone away. */
function calming({ kind }: Shape<'Confirmation'>, owner?: string) {
  if (kind === 'DOCUMENT_RECEIVED') return 'receipt.safe'
  if (kind === 'STEP_DONE') return 'receipt.step-seen'
  if (kind === 'CHANGE_WITHDRAWN') return 'receipt.change-left'
  if (kind === 'CHANGE_SIGNED') return 'receipt.change-signed'
  if (kind === 'CHANGE_REPORTED' || kind === 'CHANGE_CORRECTED') return 'receipt.change-counts'
  return owner === 'CLIENT' ? 'receipt.noted' : 'receipt.heard'
}

function Receipt({ confirmation, fresh }: Props) {
  const t = useText()
  const formats = useFormats()
  const office = useOffice()
  const session = useSession()
  const action = useActionOf(confirmation)
  const { number, kind, at, subject } = confirmation
  return (
    <>
      <ConfirmationPanel title={t(`receipt.title-${kind}`)} numberLabel={t('receipt.number')} number={number}>
        <p>{formats.dateTime(at)}</p>
        <p>
          <b>{t(calming(confirmation, action?.owner))}</b>
        </p>
      </ConfirmationPanel>
      {session?.clientCode && (
        <p className="receipt__whose">
          {t('receipt.whose', { name: session.name, code: session.clientCode })}
        </p>
      )}
      <Updates confirmation={confirmation} />
      <WhatItIsFor confirmation={confirmation} />
      {subject.signatureNumber && <SaidByPhone number={subject.signatureNumber} />}
      {subject.pagesSentBefore ? (
        <Notice tone="you">{t('receipt.sent-before', { count: subject.pagesSentBefore })}</Notice>
      ) : null}
      {fresh && kind !== 'STEP_DONE' && <NextSteps confirmation={confirmation} />}
      {subject.signatureNumber && <SignedCopy number={subject.signatureNumber} look="second" />}
      <div className="actions">
        {subject.changeReportId && <OfAChange confirmation={confirmation} />}
        {kind === 'STEP_DONE' && (
          <ButtonLink to="/plan" wide>
            {t('receipt.plan')}
          </ButtonLink>
        )}
        {fresh && !subject.changeReportId && kind !== 'STEP_DONE' && <NextToDo />}
        {!fresh && subject.documentId && (
          <ButtonLink to={`/documents/${subject.documentId}`} wide look="second">
            {t('receipt.see-document')}
          </ButtonLink>
        )}
        <ButtonLink to="/" wide look="second">
          {t('receipt.home')}
        </ButtonLink>
        <a className={buttonClass('plain', true)} href={`/api/v1/confirmations/${number}/pdf`}>
          <Icon name="document" />
          {t('receipt.pdf')}
        </a>
        <Button look="plain" wide icon="print" onClick={() => print()}>
          {t('receipt.print')}
        </Button>
      </div>
      {office && <p className="quiet">{t('receipt.questions', { phone: formats.phone(office.phone) })}</p>}
    </>
  )
}

/** The numbered receipt of something the client did: right after it, and from the history. */
export default function ConfirmationPage() {
  const t = useText()
  const { number = '' } = useParams<{ number: string }>()
  const fresh = useHistoryState<{ fresh?: boolean } | null>()?.fresh ?? false
  const read = () => answer(api.GET('/api/v1/confirmations/{number}', { params: { path: { number } } }))
  const { data, error, pending: waiting, again } = useQuery({ key: ['confirmation', number], read })
  return (
    <PageBody>
      {!fresh && (
        <div className="no-print">
          <BackLink to="/confirmations">{t('receipts.heading')}</BackLink>
        </div>
      )}
      {waiting && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && <Receipt confirmation={data} fresh={fresh} />}
    </PageBody>
  )
}
