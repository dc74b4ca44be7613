/** Days back in which a run may be what a new pain belongs to. Our rule. */
export const HURT_RUN_DAYS = 3
