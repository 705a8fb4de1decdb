import { createWordSet } from "../hash.ts";

/** Words that headlines write with a capital letter beside names, and that are hardly ever names themselves. */
export const HEADLINE_WORDS = createWordSet(
  "arrest arrests man woman men women boy girl teen police cops cop officer shooting shootings shot stabbing stabbed crash crashes dies dead death deaths fatal fatally killed kills killing killer murder murders homicide robbery robberies burglary burglar theft thefts suspect suspects victim victims victim's suspect's hit run dui dwi owi jail jailed prison bail bond court trial jury judge guilty plea pleads pled faces face facing charge charges charged sentence sentenced sentences life years year old months found missing search searching sought wanted located safe update breaking news live report reports video watch photo photos says say told tells after before near during over against amid dead injured injures injury injuries critical condition hospital fire fires blaze explosion flood storm weather traffic closed closure closures road roads street highway driver drivers pedestrian bicyclist motorcyclist vehicle vehicles car cars truck suv bus train plane home house school student students teacher parents mother father mom dad son daughter wife husband family families community city county state town village neighborhood downtown local area public department office unit team force officers deputies chief sheriff sergeant detective trooper captain lieutenant mayor council board meeting vote votes election budget bill law laws new first second third last next big best top free now today tonight tomorrow week weekend month season day days night morning summer winter spring fall holiday annual happy birthday anniversary retirement retires retired promotion promoted hired hiring join joins thank thanks thankful great good proud congratulations welcome welcomes honor honors award awards ceremony memorial vigil service services funeral procession rest peace fallen hero heroes veterans help helps need needs needed information tip tips tipline call calls contact crime crimes stoppers scam scams fraud alert alerts advisory warning safety drug drugs fentanyl overdose overdoses gun guns weapon weapons firearm knife drive drunk sober speed speeding seat belt click ticket patrol patrols operation task investigation investigating investigators case cold evidence dna cash money reward rewards stolen recovered recovery rescue rescued saves saved drowning river lake beach park woods bridge christmas thanksgiving easter halloween national international american world united states one two three four five six seven eight nine ten ago back off out up down lane lanes open reopened street avenue sexual assault abuse domestic violence child children kids kid pet pets dog dogs cat k9 k-9 coffee donuts lunch dinner breakfast party parade fair festival game games football basketball baseball soccer hockey team championship winner winners wins win love story stories book books day's photo's is's attempted aggravated armed vehicular manslaughter assaulted rape rapist predator offender offenders molester serial accused alleged allegedly identified identifies named mugshot mugshots custody escaped escape escapee fugitive fugitives captured capture surrendered surrenders shooter gunman hostage standoff barricade swat lockdown evacuated evacuation shelter place stay away avoid expect delays major minor serious severe paralyzed denied released release appears appeared pretrial hearing verdict convicted conviction acquitted probation parole inmate inmates former ex current full part time job jobs apply applications academy graduates graduation recruit recruits class cadets citizens citizen mr mrs ms saint north south east west please read more learn click link below see video",
);

/** Sets of letters in which hardly any surname ends, but verbs of headlines do. */
const SUFFIXES = [
  "ed",
  "ing",
  "tion",
  "sion",
  "ment",
  "ness",
  "ity",
  "ism",
  "ful",
  "less",
  "able",
  "ible",
  "ous",
  "ive",
  "ize",
  "ise",
];

/** Whether a folded word ends as headline verbs and abstract nouns do. Surnames that do are known by name. */
export function hasWordSuffix(word: string): boolean {
  return word.length >= 6 && SUFFIXES.some((suffix) => word.endsWith(suffix));
}
