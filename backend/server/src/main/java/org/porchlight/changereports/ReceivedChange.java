package org.porchlight.changereports;

import org.porchlight.confirmations.ConfirmationView;

/** A report as it stands now, and the receipt for what was done. */
record ReceivedChange(ChangeReportView changeReport, ConfirmationView confirmation) {}
