import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { useWatch } from './useWatch'

/** Colleagues who look at this record now. */
export function Viewers({ record }: { record: Shape<'ClientRecord'> }) {
  const t = useText()
  const viewers = useWatch(record)
  return (
    <p className="viewers" role="status">
      {viewers.length > 0 && (
        <>
          <Icon name="user" /> {t('record.also-here', { names: viewers.map(({ name }) => name).join(', ') })}
        </>
      )}
    </p>
  )
}
