import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { KeyBar } from '../../shell/staff/KeyBar'
import type { useRows } from './useRows'
import type { useTools } from './useTools'

type Props = {
  rows: ReturnType<typeof useRows>
  tools: ReturnType<typeof useTools>
  updatedAt: number
}

export function WorklistKeys({ rows, tools, updatedAt }: Props) {
  const t = useText()
  const f = useFormats()
  const reassign = { keys: ['R'], does: t('keys.reassign'), press: { r: tools.reassign } }
  return (
    <KeyBar
      keys={[
        {
          keys: ['J', 'K'],
          does: t('keys.down-up'),
          press: {
            j: () => rows.step(1),
            k: () => rows.step(-1),
            ArrowDown: rows.here && (() => rows.step(1)),
            ArrowUp: rows.here && (() => rows.step(-1)),
          },
        },
        { keys: ['Enter'], does: t('keys.open') },
        { keys: ['X'], does: t('keys.select'), press: { x: event => rows.togglePicked(event.shiftKey) } },
        { keys: ['C'], does: t('keys.claim'), press: { c: tools.claim } },
        {
          keys: ['U'],
          does: t('keys.release'),
          rare: true,
          press: { u: tools.release },
        },
        { keys: ['A'], does: t('keys.accept-selected'), rare: !tools.accept, press: { a: tools.accept } },
        ...(tools.reassign ? [reassign] : []),
        { keys: ['S'], does: t('keys.snooze'), press: { s: tools.snooze } },
        { keys: ['E'], does: t('keys.end'), rare: !tools.end, press: { e: tools.end } },
        { keys: ['Esc'], does: t('keys.clear'), rare: true, press: { Escape: () => rows.pickAll(false) } },
      ]}
    >
      {updatedAt > 0 && t('worklist.up-to-date', { time: f.time(new Date(updatedAt).toISOString()) })}
    </KeyBar>
  )
}
