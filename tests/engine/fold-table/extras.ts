/**
 * What the Unicode data does not say and readers see all the same. Each table is pairs of a character and
 * the letters it stands for, separated by blanks.
 */

function readPairs(pairs: string): [number, string][] {
  return pairs
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const codePoint = pair.codePointAt(0) as number;
      return [codePoint, pair.slice(String.fromCodePoint(codePoint).length)];
    });
}

/** The alphabet from `a` on, laid over consecutive code points. */
function alphabetFrom(start: number, length = 26): [number, string][] {
  return Array.from({ length }, (_, index) => [start + index, String.fromCharCode(97 + index)]);
}

/** One form for several characters. */
function sameForm(form: string, characters: string): [number, string][] {
  return [...characters].map((character) => [character.codePointAt(0) as number, form]);
}

/** Blood-type and parking signs: pictures in their own right, letters only to the suspicious reader. */
const LETTER_EMOJI = [0x1f170, 0x1f171, 0x1f17e, 0x1f17f];

/** Matching forms that people type for a character, where its compatibility form is another or none. */
export const PLAIN_FORMS: ReadonlyMap<number, string> = new Map([
  ...sameForm(
    "'",
    "\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\uff07",
  ),
  ...sameForm('"', "\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u301d\u301e\uff02"),
  ...sameForm("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d"),
  ...sameForm("\n", "\u0085\u2028\u2029"),
  // the empty braille cell
  ...sameForm(" ", "\u2800"),
  ...readPairs("\u2044/ ßss ẞss æae Æae œoe Œoe øo Øo đd Đd ðd Ðd łl Łl ıi İi þth Þth ħh Ħh ŧt Ŧt ς\u03c3"),
  // small capitals
  ...readPairs("ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz"),
  // parenthesised, negative circled and negative squared letters
  ...alphabetFrom(0x249c),
  ...alphabetFrom(0x1f110),
  ...alphabetFrom(0x1f150),
  ...alphabetFrom(0x1f170).filter(([codePoint]) => !LETTER_EMOJI.includes(codePoint)),
]);

/** Looks that the confusables data lacks, or has otherwise than in running text. */
export const LOOKS: ReadonlyMap<number, string> = new Map([
  ...alphabetFrom(0x1f170).filter(([codePoint]) => LETTER_EMOJI.includes(codePoint)),
  // regional indicators, which pair up to flags
  ...alphabetFrom(0x1f1e6),
  // turned letters
  ...readPairs("ɐa ɔc ǝe ɘe ɟf ƃg ᵷg ɥh ᴉi ɾj ʞk ꞁl ɯm ɹr ʇt ʌv ʍw ʎy"),
  // hooked and barred letters
  ...readPairs("ɓb ƈc ɗd ɛe ƒf ɠg ɦh ɨi ƙk ɱm ŋn ɲn ɵo ƥp ʠq ɽr ʂs ƭt ʋv ⱳw ƴy ƶz ɑa ɡg ʃs ɫl ɬl ɭl"),
  // Greek
  ...readPairs("αa βb γy δd εe ζz ηn θo ιi κk μu νv οo πn ρp σo τt υu χx ωw Βb Εe Ηh Ιi Λa Νn Σe Υy Ωo"),
  // Cyrillic
  ...readPairs("аa бb вb гr ёe иn йn кk мm нh пn тt уy цu шw щw ьb эe яr іi ІI Ӏi ӏi ѕs ԁd ԛq ԝw"),
  // Canadian syllabics and East Asian strokes in fancy alphabets
  ...readPairs("ᗩa ᗷb ᑕc ᗪd ᕮe ᗴe ᖴf ᘜg ᕼh ᒍj ᒪl ᗰm ᑎn ᑭp ᑫq ᖇr ᔕs ᑌu ᐯv ᗯw ᙭x ᘔz"),
  ...readPairs(
    "卂a 乃b 匚c 刀d 乇e 千f 卄h 工i 丨i 丁j 爪m 几n 尺r 丂s 丅t 山w 乂x 乙z ㄥl ㄖo ㄗp 卩p ㄩu ㄚy",
  ),
  // currency and mathematical signs
  ...readPairs("¢c £l ¥y €e ₩w ₦n ₱p ₮t ₭k ₿b ฿b ₲g ₳a ₵c ₡c ₫d ₤l ₣f ₥m ₸t ₽p ∀a ∂d ∃e ∈e ∩n ∪u √v ×x"),
]);
