import { StillThere } from './StillThere'
import { useEmptied } from './useEmptied'
import { useFresh } from './useFresh'
import { Waiting } from './Waiting'

export function Aside() {
  useEmptied()
  useFresh()
  return (
    <>
      <Waiting />
      <StillThere />
    </>
  )
}
