import { useOffice } from '../../shell/useOffice'

/** The zone whose clocks the page shows. */
export const useZone = () => useOffice()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
