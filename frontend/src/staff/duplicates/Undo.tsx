import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { AskedTwice } from '../AskedTwice'

type Props = { pair: Shape<'Duplicate'>; onDone: () => void }

/** Gives the other record back; asked once more, with what stays where it is. */
export function Undo({ pair, onDone }: Props) {
  const t = useText()
  const send = () =>
    answer(api.DELETE('/api/v1/duplicates/{id}/merge', { params: { path: { id: pair.id } } }))
  return (
    <div>
      <AskedTwice does={t('duplicate.undo')} title={t('duplicate.undo-title')} send={send} onDone={onDone}>
        {t('duplicate.undo-what')}
      </AskedTwice>
    </div>
  )
}
