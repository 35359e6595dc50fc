package org.porchlight.changereports;

/** What is paid for a home. */
public enum HousingCost {
  RENT,
  MORTGAGE,
  PROPERTY_TAX,
  INSURANCE,
  HEATING,
  ELECTRICITY,
  OTHER_UTILITIES,
  OTHER
}
