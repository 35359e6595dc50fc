import { useRoute } from 'wouter'
import { useText } from '../i18n/useText'
import { Tabs } from '../ui/tabs/Tabs'
import { PROGRAMS } from './programs/catalogue'
import { REASONS } from './review-reasons/reasons'

const PEOPLE = '/staff/administration'
const BRANCHES = '/staff/administration/branches'
const SCANNER = '/staff/administration/scanner'
const MESSAGES = '/staff/administration/messages'
const SETTINGS = '/staff/administration/settings'
const HISTORY = '/staff/administration/history'
const LOAD = '/staff/administration/load'
const JOBS = '/staff/administration/jobs'
const AUDIT = '/staff/administration/audit'

export function AdministrationTabs() {
  const t = useText()
  const [people] = useRoute(PEOPLE)
  const [branches] = useRoute(BRANCHES)
  const [programs] = useRoute(`${PROGRAMS}/*?`)
  const [reasons] = useRoute(`${REASONS}/*?`)
  const [newReason] = useRoute('/staff/administration/new-review-reason')
  const [scanner] = useRoute(SCANNER)
  const [messages] = useRoute(`${MESSAGES}/*?`)
  const [settings] = useRoute(SETTINGS)
  const [history] = useRoute(HISTORY)
  const [load] = useRoute(LOAD)
  const [jobs] = useRoute(JOBS)
  const [audit] = useRoute(AUDIT)
  return (
    <Tabs
      label={t('staff.administration')}
      tabs={[
        { to: PEOPLE, label: t('administration.accounts'), here: people },
        { to: BRANCHES, label: t('administration.branches'), here: branches },
        { to: PROGRAMS, label: t('administration.programs'), here: programs },
        { to: REASONS, label: t('administration.review-reasons'), here: reasons || newReason },
        { to: MESSAGES, label: t('administration.messages'), here: messages },
        { to: SETTINGS, label: t('administration.settings'), here: settings },
        { to: HISTORY, label: t('administration.history'), here: history },
        { to: LOAD, label: t('load.branches'), here: load },
        { to: JOBS, label: t('administration.jobs'), here: jobs },
        { to: AUDIT, label: t('audit.title'), here: audit },
        { to: SCANNER, label: t('administration.scanner'), here: scanner },
      ]}
    />
  )
}
