import { useText } from '../../i18n/useText'
import { Panel } from '../../ui/panel/Panel'
import { EndPanel } from './EndPanel'
import { Reassign } from './Reassign'
import { SnoozePanel } from './SnoozePanel'
import type { useTools } from './useTools'

type Props = { tools: ReturnType<typeof useTools>; count: number }

/** What has to be said before something is done. */
export function ToolPanels({ tools, count }: Props) {
  const t = useText()
  const { panel, close, does } = tools
  return (
    <>
      <Reassign
        open={panel === 'assign'}
        count={count}
        onClose={close}
        onAssign={accountId => does({ act: 'ASSIGN', accountId })}
      />
      <Panel open={panel === 'snooze'} title={t('snooze.title', { n: count })} onClose={close}>
        <SnoozePanel supervises={tools.supervises} onDone={does} />
      </Panel>
      <Panel open={panel === 'end'} title={t('end.title', { n: count })} onClose={close}>
        <EndPanel onDone={does} />
      </Panel>
    </>
  )
}
