import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Loading } from '../../ui/loading/Loading'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'
import { WhereTold } from './WhereTold'

type Props = PanelProps & { contact: Shape<'Contact'> }
type Told = { wanted: '' | 'yes' | 'no'; source: '' | 'PHONE' | 'COUNTER' }

function Before({ code, contact }: { code: string; contact: Shape<'Contact'> }) {
  const t = useText()
  const f = useFormats()
  const { data, error, pending } = useQuery({
    key: ['consent', contact.id, contact.consentAt ?? ''],
    read: () =>
      answer(
        api.GET('/api/v1/clients/{code}/contacts/{id}/consent', {
          params: { path: { code, id: contact.id } },
        }),
      ),
  })
  return (
    <section>
      <h3>{t('consent.before')}</h3>
      {pending && <Loading />}
      <ProblemNotice error={error} />
      {data?.items.length === 0 && <p>{t('consent.before-nothing')}</p>}
      <ul>
        {data?.items.map(({ wanted, source, at, by }) => (
          <li key={at}>
            {f.moment(at)}: {t(wanted ? 'consent.on' : 'consent.off')} · {t(`consent.source-${source}`)}
            {by && ` · ${by}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the client says of messages to one of their contacts, and what they said before. */
export function Consent({ record: { code }, contact, onDone }: Props) {
  const t = useText()
  const personal = usePersonal()
  const { draft, change, clear } = useDraft<Told>(`consent.${contact.id}`, { wanted: '', source: '' })
  const form = useForm({
    send: ({ wanted, source }: Told) =>
      answer(
        api.PUT('/api/v1/clients/{code}/contacts/{id}/consent', {
          params: { path: { code, id: contact.id } },
          body: { wanted: wanted === 'yes', source: source || 'PHONE' },
        }),
      ),
    check: ({ wanted, source }) => ({
      wanted: !wanted && 'consent.wanted-missing',
      source: !source && 'consent.source-missing',
    }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <div className="stack stack--l">
      <p>
        <b>{personal.contact(contact.address)}</b>:{' '}
        {t(contact.messages ? 'consent.now-on' : 'consent.now-off')}
      </p>
      <StaffForm {...form} onSubmit={form.submit(draft)} does={t('form.save')}>
        <Radios
          id={fieldId('wanted')}
          label={t('consent.wanted')}
          hint={t('consent.wanted-hint')}
          options={[
            { value: 'yes', label: t('consent.yes') },
            { value: 'no', label: t('consent.no') },
          ]}
          error={form.fault('wanted')}
          value={draft.wanted}
          onPick={wanted => change({ wanted })}
        />
        <WhereTold value={draft.source} error={form.fault('source')} onPick={source => change({ source })} />
      </StaffForm>
      <Before code={code} contact={contact} />
    </div>
  )
}
