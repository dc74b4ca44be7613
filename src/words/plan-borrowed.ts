/** Said where no clinician has named the injury. */
export const borrowedText = (rulesName: string): string =>
  `Nobody has named your injury, so we use the rules for ${rulesName}. That is our rule, not a diagnosis.`

/** Plain names of the rules that an unnamed injury borrows. */
export const BORROWED_NAMES: Readonly<Record<string, string>> = {
  'calf-strain': 'the calf',
  'hamstring-strain': 'thigh muscles',
  patellofemoral: 'the kneecap',
  itb: 'the outer knee',
  'ankle-sprain': 'the ankle',
  gluteal: 'the outer hip',
  achilles: 'the Achilles tendon',
  'plantar-heel': 'the heel',
}
