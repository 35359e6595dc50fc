import { answer, api, type Shape } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { Notice } from '../../ui/notice/Notice'
import { AskedTwice } from '../AskedTwice'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Hold = Shape<'LegalHold'>

function Held({ hold }: { hold: Hold }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  return (
    <Notice>
      <p>{t('legal-hold.held', { day: f.day(f.dayOf(hold.placedAt)), by: hold.placedBy ?? '' })}</p>
      <p>“{personal.said(hold.reason)}”</p>
    </Notice>
  )
}

/** What ends it; asked once more, as what is over is then removed for good. */
function Lift({ record: { code }, onDone }: PanelProps) {
  const t = useText()
  return (
    <AskedTwice
      does={t('legal-hold.lift')}
      title={t('legal-hold.lift-title')}
      send={() => answer(api.DELETE('/api/v1/clients/{code}/legal-hold', { params: { path: { code } } }))}
      onDone={() => {
        recordChanged(code)
        onDone('legal-hold-lifted')
      }}
    >
      {t('legal-hold.lift-what')}
    </AskedTwice>
  )
}

function Place({ record: { code, legalHold }, onDone }: PanelProps) {
  const t = useText()
  const { draft, restored, change, clear } = useDraft(`legal-hold.${code}`, {
    reason: legalHold?.reason ?? '',
  })
  const form = useForm({
    send: (reason: string) =>
      answer(api.PUT('/api/v1/clients/{code}/legal-hold', { params: { path: { code } }, body: { reason } })),
    check: reason => ({ reason: !reason && 'legal-hold.reason-missing' }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone(legalHold ? 'legal-hold-changed' : 'legal-hold')
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(draft.reason.trim())}
      does={t(legalHold ? 'legal-hold.change' : 'legal-hold.place')}
      restored={restored}
      onClear={clear}
    >
      <TextArea
        id={fieldId('reason')}
        label={t('legal-hold.reason')}
        hint={t('legal-hold.reason-hint')}
        rows={3}
        maxLength={500}
        error={form.fault('reason')}
        value={draft.reason}
        onText={reason => change({ reason })}
      />
    </StaffForm>
  )
}

/** Keeps all that is the client's from being removed: supervisors place and lift it, others see that there is one. */
export function LegalHold(props: PanelProps) {
  const t = useText()
  const { legalHold } = props.record
  const supervises = useSession()?.role === 'SUPERVISOR'
  return (
    <div className="stack stack--l">
      <p>{t('legal-hold.what')}</p>
      {legalHold && <Held hold={legalHold} />}
      {supervises && <Place {...props} />}
      {supervises && legalHold && <Lift {...props} />}
    </div>
  )
}
