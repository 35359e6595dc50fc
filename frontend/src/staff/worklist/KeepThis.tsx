import { useText } from '../../i18n/useText'
import { Disclosure } from '../Disclosure'
import { type Filter, queryOf } from './filter'
import { KeepFilter } from './KeepFilter'
import { KeptFilter } from './KeptFilter'
import { useSavedFilters } from './useSavedFilters'

/** What can be done with the list that is open. Last, so that no filter moves while one is chosen. */
export function KeepThis({ filter }: { filter: Filter }) {
  const t = useText()
  const { items, does } = useSavedFilters()
  const query = queryOf(filter)
  const here = items.find(kept => kept.query === query)
  if (here) return <KeptFilter key={here.id} kept={here} does={does} />
  if (!query) return null
  return (
    <Disclosure summary={t('kept.keep')}>
      {() => <KeepFilter send={(names, once) => does.keep({ ...names, query }, once)} />}
    </Disclosure>
  )
}
