/** Between this app's tabs: one in which somebody leaves says so, with whether the device is emptied, too. */
export const tabs = new BroadcastChannel('porchlight')
