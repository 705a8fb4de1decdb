import { createWordSet, hashWord } from "../hash.ts";
import { once } from "../once.ts";
import { createWordClasses } from "./word-classes.ts";

/** What a word can be beside a name or instead of one. Bits of one number. */
export const RANK = 1;
export const PLURAL_RANK = 2;
export const TITLE = 4;
export const PLACE = 8;
export const FUNCTION = 16;
export const NOT_FIRST = 32;
export const STATE = 64;
export const PARTICLE = 128;
export const SUFFIX = 256;
export const CUE = 512;
export const GROUP = 1024;
export const LEAD = 2048;
export const SPEAKER = 4096;
export const ACT = 8192;
export const WHERE = 16_384;
export const FAMILY = 32_768;
export const HEADLINE = 65_536;
export const ARTICLE = 131_072;
export const INSIDE = 262_144;
export const CLASS_BITS = 19;

/** A capitalised word of these is no part of a name. */
export const NOT_PART = RANK | PLACE | FUNCTION;

/** The classes of a word by its hash; 0 for a word of none. */
const LISTS: readonly (readonly [bits: number, words: string])[] = [
  // Ranks and offices: a name after one of them is a public official's and not reported.
  [
    RANK,
    "officer officers ofc sergeant sgt sergeants corporal cpl chief detective detectives det deputy deputies dep mayor judge justice sheriff undersheriff captain capt lieutenant lt colonel col major maj trooper troopers constable pc pcso dc dci di inspector insp superintendent supt commander cmdr cdr marshal ranger agent agents director secretary governor gov president senator sen representative rep congressman congresswoman councilman councilwoman councilmember councillor alderman attorney da prosecutor ag commissioner coroner magistrate investigator patrolman patrolwoman firefighter paramedic chaplain dispatcher cadet recruit coach k9 k-9 canine minister premier pope probationer probationers supervisor garda gardai constables investigators inspectors captains lieutenants chiefs sheriffs judges mayors ada adas dda ceo",
  ],
  // Ranks in the plural: the names that follow share the rank.
  [
    PLURAL_RANK,
    "officers sergeants detectives deputies troopers agents constables gardai investigators inspectors captains lieutenants",
  ],
  // Titles of private persons: a name after one of them is a person's even when the name is unknown.
  [TITLE, "mr mrs ms miss mx dr senor senora"],
  // These make a run of capitals a place, a body or an event and not a person.
  [
    PLACE,
    "street st avenue ave road rd drive boulevard blvd lane ln court ct way place circle square parkway pkwy highway hwy bridge trail terrace plaza alley school elementary middle high university college academy institute library park parks field stadium arena mall center centre hospital clinic church chapel cathedral mosque temple synagogue bank store market restaurant cafe bar grill pizza hotel motel inn apartments building tower hall house museum theater theatre airport station county city township village beach lake river creek island mountain hills valley heights police department sheriff's office fire ems court courthouse jail prison foundation fund memorial society association union league club company co inc llc corp group services district precinct division unit task force team program award day festival fair parade cup bowl game act amendment ordinance avenue's news times post herald tribune gazette constabulary general children community protocol pond ltd plc llp gmbh holdings partners consulting solutions systems technologies industries enterprises associates brothers sons bros marathon championship trophy awards prize yard shore bay harbor harbour port pier farm farms ranch ridge creek springs falls canyon desert forest drug pharmacy lounge pub brewery winery bakery deli diner gym spa salon motors auto tires homes realty insurance mortgage airlines airways railway railroad station subway metro ferry fort camp base barracks pd so fd sd elem pto arms vale eyewear leaf montessori",
  ],
  // Function words, days, months, forms of address: no part of a name.
  [
    FUNCTION,
    "the a an and or but nor so yet if when while as at by for from in into of off on onto out over to up with without about after before during since until i i'm i'll i've i'd you your yours he him his she her hers it its we us our they them their this that these those who whom whose what which where why how is are was were be been being am do does did done has have had having can could would shall should might must not no yes never we're we've we'll they're they've it's he's she's that's there's here's let's don't can't please thank thanks thx congrats congratulations happy merry great dear hello hi hey welcome rest peace rip pray prayers breaking update alert attention reminder warning notice missing wanted suspect victim witness arrest arrested arrests guilty charged monday tuesday wednesday thursday friday saturday sunday january february march july august september october november december mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight morning afternoon evening night god christ covid facebook twitter instagram tiktok youtube christmas easter thanksgiving halloween national north south east west new my me mine all any some every each both few more most other another such only own same than too very just now then here there call join meet watch see read help stop look know get go come make take give keep let say said says told asks bless words calendars money county's police family families officer im ive id ill dont cant wont isnt thats whats lets sorry wow yeah okay ok lol omg wtf lmao rt ff via maybe well still even ever always again back last next once because though although however meanwhile inside outside across under near unless else also everyone someone anyone nobody everybody somebody something anything nothing everything man woman men women people guys girls boys kids sir madam mom dad mum mother father brother sister son daughter uncle aunt grandma grandpa got going gonna wanna watching looking getting doing making playing miss need want think thinking feel feeling check click follow followed using used sent photo photos video videos news live tickets",
  ],
  // Words that may end a name ("Dana Brown") but never begin one.
  [
    NOT_FIRST,
    "american african european asian hispanic latino latina native black white brown blue green red gray grey english spanish french german mexican british canadian royal holy military first second thin law love good best stone male female adult teen",
  ],
  // States, which follow a town that sounds like a given name ("Austin Texas").
  [
    STATE,
    "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario alberta quebec",
  ],
  // Small words inside of surnames.
  [PARTICLE, "de la las los del van von der den da dos di du bin ibn al el st mac le"],
  // Words after a surname.
  [SUFFIX, "jr sr ii iii iv phd md esq dds dvm rn cpa"],
  // Right before a capitalised word, these say that it names a person.
  [
    CUE,
    "victim victims suspect suspects witness witnesses named identified identify rip arrested missing juvenile brother sister son daughter wife husband boyfriend girlfriend mother father mom dad neighbor neighbour student driver passenger deceased defendant complainant informant inmate caller survivor",
  ],
  // Groups written like families: teams, peoples, bodies.
  [
    GROUP,
    "americans cowboys eagles yankees giants jets patriots steelers ravens packers bears lions vikings saints falcons panthers buccaneers cardinals rams seahawks broncos chiefs raiders chargers texans colts titans jaguars bengals browns bills dolphins lakers celtics bulls knicks nets warriors suns spurs rockets mavericks heat magic hawks hornets wizards pistons cavaliers bucks raptors dodgers angels padres rockies astros rangers mariners athletics twins royals tigers guardians orioles rays mets phillies braves nationals marlins cubs reds pirates brewers veterans officers teamsters democrats republicans conservatives liberals tories christians muslims jews catholics mexicans russians germans feds marines troops seniors juniors parents teachers students residents citizens voters chiefs sheriffs deputies detectives police mcdonalds laos wendys dennys knights wolves wildcats bulldogs trojans spartans huskies gators states nations olympics simpsons kids girls boys brothers sisters",
  ],
  // Before a name that is a town's, a church's or a lake's: "San Francisco", "St. Louis", "Fort Wayne".
  [
    LEAD,
    "san santa santo sta st saint fort ft mount mt port new lake cape camp los el las isla glen villa downtown north south east west upper lower old greater via rue calle avenida avenue plaza uss hms air",
  ],
  // Before a name: a person is spoken of or to.
  [
    SPEAKER,
    "with and by for to from told tell asked ask met saw see called call calls thanks thank love loves miss misses ask says said him her hey hi hello dear congrats congratulations named name when if because that but whom than like hope think thinks thought know knows as feat featuring is was has did does will can starring poor early late me where while remember via bless meet give gave given had has let lets ft x",
  ],
  // After a name: people do these, firms and places hardly ever.
  [
    ACT,
    "were ran fled was is has had said says told tells faces pleaded drove lived lives went died and admitted confessed lied stole hit shot can could will would should did does doesn't didn't isn't wasn't won't can't just knows knew thinks thought wants wanted needs needed loves loved likes liked got gets gave gives takes took made makes came comes looks looked shouted asked asks answered replied called calls spent who testified posted tweeted sings sang plays played scored wins won looking trying talking coming going being really never always still also actually",
  ],
  // Before a place: a name alone after one of these is a street or a town.
  [
    WHERE,
    "on near off along between behind outside across past through around via over under above below nearby downtown",
  ],
  // After a surname: the people of that name.
  [FAMILY, "family families household residence kids children boys girls brothers sisters twins"],
  // Before a place, and sometimes a person: "shouted at Dana".
  [INSIDE, "in at toward towards into throughout inside"],
  // Before a thing that is called by a name ("the Nielsen novel").
  [ARTICLE, "the a an this that these those each every another"],
  // Words that headlines write with a capital letter beside names, and that are hardly ever names themselves.
  [
    HEADLINE,
    "arrest arrests man woman men women boy girl teen police cops cop officer shooting shootings shot stabbing stabbed crash crashes dies dead death deaths fatal fatally killed kills killing killer murder murders homicide robbery robberies burglary burglar theft thefts suspect suspects victim victims victim's suspect's hit run dui dwi owi jail jailed prison bail bond court trial jury judge guilty plea pleads pled faces face facing charge charges charged sentence sentenced sentences life years year old months found missing search searching sought wanted located safe update breaking news live report reports video watch photo photos says say told tells after before near during over against amid dead injured injures injury injuries critical condition hospital fire fires blaze explosion flood storm weather traffic closed closure closures road roads street highway driver drivers pedestrian bicyclist motorcyclist vehicle vehicles car cars truck suv bus train plane home house school student students teacher parents mother father mom dad son daughter wife husband family families community city county state town village neighborhood downtown local area public department office unit team force officers deputies chief sheriff sergeant detective trooper captain lieutenant mayor council board meeting vote votes election budget bill law laws new first second third last next big best top free now today tonight tomorrow week weekend month season day days night morning summer winter spring fall holiday annual happy birthday anniversary retirement retires retired promotion promoted hired hiring join joins thank thanks thankful great good proud congratulations welcome welcomes honor honors award awards ceremony memorial vigil service services funeral procession rest peace fallen hero heroes veterans help helps need needs needed information tip tips tipline call calls contact crime crimes stoppers scam scams fraud alert alerts advisory warning safety drug drugs fentanyl overdose overdoses gun guns weapon weapons firearm knife drive drunk sober speed speeding seat belt click ticket patrol patrols operation task investigation investigating investigators case cold evidence dna cash money reward rewards stolen recovered recovery rescue rescued saves saved drowning river lake beach park woods bridge christmas thanksgiving easter halloween national international american world united states one two three four five six seven eight nine ten ago back off out up down lane lanes open reopened street avenue sexual assault abuse domestic violence child children kids kid pet pets dog dogs cat k9 k-9 coffee donuts lunch dinner breakfast party parade fair festival game games football basketball baseball soccer hockey team championship winner winners wins win love story stories book books day's photo's is's attempted aggravated armed vehicular manslaughter assaulted rape rapist predator offender offenders molester serial accused alleged allegedly identified identifies named mugshot mugshots custody escaped escape escapee fugitive fugitives captured capture surrendered surrenders shooter gunman hostage standoff barricade swat lockdown evacuated evacuation shelter place stay away avoid expect delays major minor serious severe paralyzed denied released release appears appeared pretrial hearing verdict convicted conviction acquitted probation parole inmate inmates former ex current full part time job jobs apply applications academy graduates graduation recruit recruits class cadets citizens citizen mr mrs ms saint north south east west please read more learn click link below see video",
  ],
];

/** The classes of a word by its hash. */
export const classOfHash = createWordClasses(LISTS);

/** Some of the classes as sets, for detectors of other things. */
export const RANKS = createWordSet(wordsOf(RANK));
export const PLACE_WORDS = createWordSet(wordsOf(PLACE));
export const NOT_NAMES = createWordSet(wordsOf(FUNCTION));
export const STATES = createWordSet(wordsOf(STATE));

/** The words of a class. */
function wordsOf(wanted: number): string {
  return LISTS.filter(([bits]) => bits === wanted)
    .map(([, words]) => words)
    .join(" ");
}

/** Brands, bodies and figures of speech that look like a person: first and last word, by the hashes of both. */
export const getNoPeople: () => ReadonlyMap<number, readonly number[]> = once(() =>
  readPairs(
    "morgan stanley",
    "jimmy choo",
    "tim hortons",
    "calvin klein",
    "ralph lauren",
    "tommy hilfiger",
    "michael kors",
    "kate spade",
    "harley davidson",
    "jack daniels",
    "jim beam",
    "johnnie walker",
    "charles schwab",
    "oliver wyman",
    "martin luther",
    "jane doe",
    "john doe",
    "joe public",
    "uncle sam",
    "santa claus",
    "amber alert",
    "sierra leone",
    "jordan river",
    "victor valley",
    "charlotte county",
    "virginia beach",
    "georgia tech",
    "austin city",
    "madison square",
    "tyler perry",
    "marie curie",
    "james bond",
    "harry potter",
    "robin hood",
    "pop warner",
    "ronald mcdonald",
    "betty crocker",
    "aunt jemima",
    "miranda rights",
    "miranda warning",
    "stanley cup",
    "ryder cup",
    "walter reed",
    "johns hopkins",
    "kelly blue",
    "golden retriever",
    "sao paulo",
    "rio tinto",
    "dr pepper",
    "wells fargo",
    "goldman sachs",
    "aston martin",
    "costa rica",
    "costa mesa",
    "jersey shore",
    "rio grande",
    "san juan",
    "puerto rico",
    "boston marathon",
    "mai tai",
    "jp morgan",
    "merrill lynch",
    "ernst young",
    "true blood",
    "paddy power",
    "ellis island",
  ),
);

function readPairs(...names: string[]): ReadonlyMap<number, readonly number[]> {
  const pairs = new Map<number, number[]>();
  for (const name of names) {
    const [first = 0, last = 0] = name.split(" ").map(hashWord);
    pairs.set(first, [...(pairs.get(first) ?? []), last]);
  }
  return pairs;
}
