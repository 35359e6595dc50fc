import { useKnown } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { TabBar } from '../../ui/tab-bar/TabBar'

/** The home page's own answer, where it was read already; the tabs never ask for it themselves. */
function useOpenItems() {
  return useKnown<{ openItems: number }>(['home'])?.openItems ?? 0
}

export function ClientTabs() {
  const t = useText()
  const open = useOpenItems()
  return (
    <TabBar
      label={t('shell.main')}
      tabs={[
        { to: '/', icon: 'home', label: t('shell.home') },
        {
          to: '/documents',
          icon: 'list',
          label: t('shell.documents'),
          count: { shown: open, words: t('shell.documents-open', { count: open }) },
        },
        { to: '/history', icon: 'history', label: t('shell.history') },
        { to: '/help', icon: 'menu', label: t('shell.more') },
      ]}
    />
  )
}
