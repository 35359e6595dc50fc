import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Kbd } from '../../ui/keys/Kbd'
import type { useTools } from './useTools'

type Props = { tasks: Shape<'Task'>[]; tools: ReturnType<typeof useTools>; onClear: () => void }

/** What one can do with what is selected; while nothing is, how to begin. */
export function Toolbar({ tasks, tools, onClear }: Props) {
  const t = useText()
  const { bulk, acceptance, seen } = tools
  if (tasks.length === 0) {
    return (
      <div className="toolbar">
        <p className="small quiet">{t('worklist.select-first')}</p>
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar is no set of form fields
    <div className="toolbar" role="group" aria-label={t('worklist.with-selected')}>
      <b className="num">{t('worklist.selected', { n: tasks.length })}</b>
      <Button busy={bulk.busy} onClick={tools.claim}>
        {t('worklist.claim')} <Kbd>C</Kbd>
      </Button>
      <Button look="second" busy={bulk.busy} onClick={tools.release}>
        {t('worklist.release')}
      </Button>
      {seen.length > 0 && (
        <Button look="second" busy={acceptance.busy} onClick={tools.accept}>
          {t('worklist.accept', { n: seen.length })} <Kbd>A</Kbd>
        </Button>
      )}
      {tools.reassign && (
        <Button look="second" onClick={tools.reassign}>
          {t('worklist.reassign')} <Kbd>R</Kbd>
        </Button>
      )}
      {tools.wake ? (
        <Button look="second" busy={bulk.busy} onClick={tools.wake}>
          {t('worklist.wake')}
        </Button>
      ) : (
        <Button look="second" onClick={tools.snooze}>
          {t('worklist.snooze')} <Kbd>S</Kbd>
        </Button>
      )}
      {tools.end && (
        <Button look="second" onClick={tools.end}>
          {t('worklist.end')} <Kbd>E</Kbd>
        </Button>
      )}
      <Button look="plain" onClick={onClear}>
        {t('worklist.clear')} <Kbd>Esc</Kbd>
      </Button>
    </div>
  )
}
