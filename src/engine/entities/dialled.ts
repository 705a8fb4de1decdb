/** Keys of a telephone for the letters a to z (ITU-T E.161). */
const KEYS = "22233344455566677778889999";

/** The digits that a folded or plain number dials: letters as their keys, no signs, no North American country code. */
export function toDialled(number: string): string {
  let digits = "";
  for (const char of number.toLowerCase()) {
    if (char >= "0" && char <= "9") digits += char;
    else if (char >= "a" && char <= "z") digits += KEYS[char.charCodeAt(0) - 97];
  }
  if (digits.length === 11 && digits.startsWith("1")) return digits.slice(1);
  return digits.startsWith("44") && digits.length >= 11 ? `0${digits.slice(2).replace(/^0/, "")}` : digits;
}
