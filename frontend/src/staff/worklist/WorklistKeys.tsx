import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { KeyBar } from '../../shell/staff/KeyBar'
import type { useClaims } from './useClaims'
import type { useRows } from './useRows'

type Props = {
  rows: ReturnType<typeof useRows>
  claims: ReturnType<typeof useClaims>
  onAccept: (() => void) | undefined
  onReassign: (() => void) | undefined
  updatedAt: number
}

export function WorklistKeys({ rows, claims, onAccept, onReassign, updatedAt }: Props) {
  const t = useText()
  const f = useFormats()
  const reassign = { keys: ['R'], does: t('keys.reassign'), press: { r: onReassign } }
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
        { keys: ['X'], does: t('keys.select'), press: { x: rows.togglePicked } },
        { keys: ['C'], does: t('keys.claim'), press: { c: () => void claims.claim(rows.meant) } },
        {
          keys: ['U'],
          does: t('keys.release'),
          rare: true,
          press: { u: () => void claims.release(rows.meant) },
        },
        { keys: ['A'], does: t('keys.accept-selected'), rare: !onAccept, press: { a: onAccept } },
        ...(onReassign ? [reassign] : []),
        { keys: ['Esc'], does: t('keys.clear'), rare: true, press: { Escape: () => rows.pickAll(false) } },
      ]}
    >
      {updatedAt > 0 && t('worklist.up-to-date', { time: f.time(new Date(updatedAt).toISOString()) })}
    </KeyBar>
  )
}
