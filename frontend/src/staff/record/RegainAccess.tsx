import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'
import { Notice } from '../../ui/notice/Notice'
import { contactFault } from '../contact'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Kind = Shape<'IdentityCheckKind'>
type Asked = { kind: Kind | ''; what: string; contact: string; lost: string[] }

/** Lets a client in who has lost their number: how one knows that it is them, and the number they have now. */
export default function RegainAccess({ record: { code, contacts }, onDone }: PanelProps) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const checks = useQuery({
    key: ['record', code, 'identity-checks'],
    read: () => answer(api.GET('/api/v1/clients/{code}/identity-checks', { params: { path: { code } } })),
  })
  const { draft, restored, change, clear } = useDraft<Asked>(`regain.${code}`, {
    kind: '',
    what: '',
    contact: '',
    lost: [],
  })
  const form = useForm({
    send: ({ kind, what, contact, lost }: Asked, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/identity-checks', {
          params: { path: { code } },
          body: { kind: kind as Kind, what: what.trim(), contact: contact.trim(), lost },
          headers,
        }),
      ),
    check: ({ kind, what, contact }) => ({
      kind: !kind && 'regain.kind-missing',
      what: !what.trim() && 'regain.what-missing',
      contact: contactFault(contact.trim()),
    }),
    at: { 'contact-in-use': 'contact', 'contact-not-understood': 'contact', 'too-many-contacts': 'contact' },
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  const theirs = contacts.filter(({ lostAt }) => !lostAt)
  return (
    <div className="stack stack--l">
      <Notice icon="lock">{t('regain.lead')}</Notice>
      <ProblemNotice error={checks.error} onRetry={checks.again} />
      <StaffForm
        {...form}
        onSubmit={form.submit(draft)}
        does={t('regain.do')}
        restored={restored}
        onClear={clear}
      >
        <Radios
          id={fieldId('kind')}
          label={t('regain.kind')}
          options={(checks.data?.kinds ?? []).map(value => ({ value, label: t(`identity.${value}`) }))}
          error={form.fault('kind')}
          value={draft.kind}
          onPick={kind => change({ kind })}
        />
        <TextField
          id={fieldId('what')}
          label={t('regain.what')}
          hint={t('regain.what-hint')}
          autoComplete="off"
          maxLength={300}
          error={form.fault('what')}
          value={draft.what}
          onText={what => change({ what })}
        />
        <TextField
          id={fieldId('contact')}
          label={t('regain.contact')}
          hint={t('clients.contact-hint')}
          autoComplete="off"
          maxLength={254}
          error={form.fault('contact')}
          value={draft.contact}
          onText={contact => change({ contact })}
        />
        <Checkboxes
          id={fieldId('lost')}
          label={t('regain.lost')}
          hint={t('regain.lost-hint')}
          options={theirs.map(({ id, address }) => ({ value: id, label: personal.contact(address) }))}
          error={form.fault('lost')}
          value={draft.lost}
          onPick={lost => change({ lost })}
        />
      </StaffForm>
      {checks.data && checks.data.items.length > 0 && (
        <section>
          <h3>{t('regain.before')}</h3>
          <ul className="small">
            {checks.data.items.map(({ id, at, kind, what, by }) => (
              <li key={id}>
                {f.moment(at)} · {t(`identity.${kind}`)} · {what} · {by}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
