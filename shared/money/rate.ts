/** A share in parts per million: 12 % is 120_000, 0.3464 % is 3_464. Always an integer. */
export type Ppm = number
