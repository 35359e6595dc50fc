import { useLocation } from 'wouter'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSession } from '../../api/useSession'
import type { Once } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import type { Told } from '../Came'
import { contactFault } from '../contact'
import { begunWith, useSearched } from '../findClients'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import { useBranches, usePrograms } from '../useOffices'
import { KnownAlready } from './KnownAlready'
import { type NewClientDraft, NewClientFields } from './NewClientFields'
import './clients.css'

const send = ({ name, contact, ...rest }: NewClientDraft, headers: Once) =>
  answer(
    api.POST('/api/v1/clients', { body: { ...rest, name: name.trim(), contact: contact.trim() }, headers }),
  )

const check = ({ name, contact, language, program, branch }: NewClientDraft) => ({
  name: !name.trim() && 'clients.name-missing',
  contact: contactFault(contact),
  language: !language && 'clients.language-missing',
  program: !program && 'clients.program-missing',
  branch: !branch && 'clients.branch-missing',
})

/** One page, five things to know; everything else can come later. */
export default function NewClient() {
  const t = useText()
  const [, navigate] = useLocation()
  const asked = begunWith(useSearched())
  const branch = useSession()?.branch?.id ?? ''
  const programs = usePrograms()
  const branches = useBranches()
  const empty: NewClientDraft = { name: '', contact: '', language: '', program: '', branch: '' }
  const { draft, restored, change, clear } = useDraft('new-client', empty)
  const content = {
    ...draft,
    name: draft.name || asked.name,
    contact: draft.contact || asked.contact,
    branch: draft.branch || branch,
  }
  const form = useForm({
    send,
    check,
    at: { 'contact-in-use': 'contact', 'contact-not-understood': 'contact' },
    onDone: ({ code, possibleDuplicates = [] }) => {
      clear()
      const alike = possibleDuplicates.map(other => other.code).join(', ')
      const told: Told = alike
        ? { told: 'clients.told-alike', values: { code, alike } }
        : { told: 'clients.told', values: { code } }
      navigate(`/staff/clients/${code}`, { state: told })
    },
  })
  return (
    <div className="staff-page stack">
      <BackLink to="/staff/clients">{t('staff.clients')}</BackLink>
      <h1>{t('clients.new')}</h1>
      <ProblemNotice error={programs.error ?? branches.error} onRetry={programs.again} />
      {!programs.data || !branches.data ? (
        <Loading />
      ) : (
        <div className="new-client">
          <StaffForm
            {...form}
            onSubmit={form.submit(content)}
            does={t('clients.create')}
            restored={restored}
            onClear={clear}
          >
            <NewClientFields
              draft={content}
              programs={programs.data.items}
              branches={branches.data.items}
              fault={form.fault}
              onChange={change}
            />
          </StaffForm>
          <KnownAlready name={content.name} contact={content.contact} problem={form.problem} />
        </div>
      )}
    </div>
  )
}
