import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Link } from '../../ui/link/Link'
import { OutcomeFields } from '../OutcomeFields'
import type { SaidOutcome } from '../outcomes'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import { PanelLink } from './PanelLink'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

/** Why a client has to be reached about a document; what is about a contact says it of that. */
const WHY: Record<string, string> = {
  NOTICE_TO_POST: 'reached.post',
  NOTICE_UNOPENED: 'reached.unopened',
  DOCUMENT_DANGEROUS: 'reached.dangerous',
  ORIGINAL_LOST: 'reached.original-lost',
  RECORDING_LOST: 'reached.recording-lost',
  CONSENT_WITHDRAWN: 'reached.paper',
  SIGNATURE_OBJECTED: 'reached.objected',
}

type Props = PanelProps & { task: Shape<'Task'> }

/** A message did not arrive, or a file was held back or is gone: how the client was reached. */
export function Reached({ record: { code, contacts }, task, onDone }: Props) {
  const t = useText()
  const personal = usePersonal()
  const { id, contactId } = task
  const why = WHY[task.kind]
  const contact = contacts.find(one => one.id === contactId)
  const { draft, restored, change, clear } = useDraft(`reached.${id}`, {
    outcome: 'DONE' as SaidOutcome,
    note: '',
  })
  const form = useForm({
    send: (body: { outcome: SaidOutcome; note: string }, headers) =>
      answer(api.POST('/api/v1/worklist/{id}/completion', { params: { path: { id } }, body, headers })),
    check: ({ note }) => ({ note: !note && 'reached.how-missing' }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit({ outcome: draft.outcome, note: draft.note.trim() })}
      does={t('reached.do')}
      restored={restored}
      onClear={clear}
    >
      {contact && (
        <p>
          <Words id="reached.what" values={{ contact: personal.contact(contact.address) }} />
        </p>
      )}
      {why ? (
        <p>
          {t(why, { requirement: task.what.requirementName })}{' '}
          {task.signatureNumber && (
            <Link to={`/staff/telephone-signatures/${task.signatureNumber}`}>{t('reached.hear')}</Link>
          )}
        </p>
      ) : (
        <p>
          {t('reached.by-itself')} <PanelLink panel="contact">{t('reached.add')}</PanelLink>
        </p>
      )}
      {task.noticeId && (
        <p>
          <Link to={`/staff/notices/${task.noticeId}`}>{t('reached.letter')}</Link>
        </p>
      )}
      <OutcomeFields
        said={draft}
        label={t('reached.how')}
        hint={t('reached.how-hint')}
        error={form.fault('note')}
        onChange={change}
      />
    </StaffForm>
  )
}
