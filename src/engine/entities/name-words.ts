import { createWordSet, hashWord } from "../hash.ts";

const RANK_WORDS =
  "officer officers ofc sergeant sgt sergeants corporal cpl chief detective detectives det deputy deputies dep mayor judge justice sheriff undersheriff captain capt lieutenant lt colonel col major maj trooper troopers constable pc pcso dc dci di inspector insp superintendent supt commander cmdr cdr marshal ranger agent agents director secretary governor gov president senator sen representative rep congressman congresswoman councilman councilwoman councilmember councillor alderman attorney da prosecutor ag commissioner coroner magistrate investigator patrolman patrolwoman firefighter paramedic chaplain dispatcher cadet recruit coach k9 k-9 canine minister premier";
const PLACES =
  "street st avenue ave road rd drive boulevard blvd lane ln court ct way place circle square parkway pkwy highway hwy bridge trail terrace plaza alley school elementary middle high university college academy institute library park parks field stadium arena mall center centre hospital clinic church chapel cathedral mosque temple synagogue bank store market restaurant cafe bar grill pizza hotel motel inn apartments building tower hall house museum theater theatre airport station county city township village beach lake river creek island mountain hills valley heights police department sheriff's office fire ems court courthouse jail prison foundation fund memorial society association union league club company co inc llc corp group services district precinct division unit task force team program award day festival fair parade cup bowl game act amendment ordinance avenue's news times post herald tribune gazette constabulary general children community protocol pond";
const OTHERS =
  "the a an and or but nor so yet if when while as at by for from in into of off on onto out over to up with without about after before during since until i i'm i'll i've i'd you your yours he him his she her hers it its we us our they them their this that these those who whom whose what which where why how is are was were be been being am do does did done has have had having can could would shall should might must not no yes never we're we've we'll they're they've it's he's she's that's there's here's let's don't can't please thank thanks thx congrats congratulations happy merry great dear hello hi hey welcome rest peace rip pray prayers breaking update alert attention reminder warning notice missing wanted suspect victim witness arrest arrested arrests guilty charged monday tuesday wednesday thursday friday saturday sunday january february march july august september october november december mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight morning afternoon evening night god christ covid facebook twitter instagram tiktok youtube christmas easter thanksgiving halloween national north south east west new my me mine all any some every each both few more most other another such only own same than too very just now then here there call join meet watch see read help stop look know get go come make take give keep let say said says told asks bless words your calendars money county's police family families officer";

/** Capitalised words that are no part of a name for one reason or another: ranks, places, function words. */
export const NOT_NAME_PARTS = createWordSet(`${RANK_WORDS} ${PLACES} ${OTHERS}`);

/** Titles of private persons. A name after one of them is a person's even when the name is unknown. */
export const TITLES = createWordSet("mr mrs ms miss mx dr senor senora");

/** Ranks and offices: a name after one of them is a public official's and not reported. */
export const RANKS = createWordSet(RANK_WORDS);

/** Ranks in the plural: the names that follow share the rank. */
export const PLURAL_RANKS = createWordSet("officers sergeants detectives deputies troopers agents");

/** Capitalised words that make a run of capitals a place, a body or an event and not a person. */
export const PLACE_WORDS = createWordSet(PLACES);

/** Capitalised words that are no part of a name: function words, days, months, forms of address. */
export const NOT_NAMES = createWordSet(OTHERS);

/** Words that may end a name ("Dana Brown") but never begin one. */
export const NOT_FIRST_NAMES = createWordSet(
  "american african european asian hispanic latino latina native black white brown blue green red gray grey english spanish french german mexican british canadian royal holy military first second thin law love good best stone male female adult teen",
);

/** States, which follow a town that sounds like a given name ("Austin Texas"). */
export const STATES = createWordSet(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario alberta quebec",
);

/** Common surnames in the plural, as families are called: "the Garcias". Those in "-sons" need no list. */
export const SURNAME_PLURALS = createWordSet(
  "smiths joneses millers davises garcias rodriguezes martinezes hernandezes lopezes gonzalezes taylors moores martins lees thompsons harrises clarks lewises walkers perezes allens wrights torreses scotts adamses bakers nelsons carters mitchells roberts phillipses evanses turners parkers collinses edwardses stewarts morrises murphys cooks rogerses morgans coopers reeds baileys kellys howards coxes wards richards watsons brookses bennetts grays jameses hugheses prices myerses longs fosters sanderses rosses moraleses powells sullivans russells ortizes jenkinses perrys butlers barneses fishers",
);

/** Small words inside of surnames. */
export const PARTICLES = createWordSet(
  "de la las los del van von der den da dos di du bin ibn al el st mac le",
);

/** Words after a surname. */
export const SUFFIXES = createWordSet("jr sr ii iii iv");

/** Right before a capitalised word, these say that it names a person. */
export const PERSON_CUES = createWordSet(
  "victim victims suspect suspects witness witnesses named identified identify rip arrested missing juvenile brother sister son daughter wife husband boyfriend girlfriend mother father mom dad neighbor neighbour student driver passenger deceased defendant complainant informant inmate caller survivor",
);

/** After "the Hendersons": things that a family has. */
export const FAMILY_POSSESSIONS = createWordSet(
  "house home residence place property driveway yard kids children son daughter daughters sons loss tragedy dog car apartment address family",
);

/** After a surname: the people of that name. */
export const FAMILY_WORDS = createWordSet(
  "family families household residence kids children boys girls brothers sisters twins",
);

/** Groups written like families: teams, peoples, bodies. */
export const GROUPS = createWordSet(
  "americans cowboys eagles yankees giants jets patriots steelers ravens packers bears lions vikings saints falcons panthers buccaneers cardinals rams seahawks broncos chiefs raiders chargers texans colts titans jaguars bengals browns bills dolphins lakers celtics bulls knicks nets warriors suns spurs rockets mavericks heat magic hawks hornets wizards pistons cavaliers bucks raptors dodgers angels padres rockies astros rangers mariners athletics twins royals tigers guardians orioles rays mets phillies braves nationals marlins cubs reds pirates brewers veterans officers teamsters democrats republicans conservatives liberals tories christians muslims jews catholics mexicans russians germans feds marines troops seniors juniors parents teachers students residents citizens voters chiefs sheriffs deputies detectives police knights wolves wildcats bulldogs trojans spartans huskies gators states nations olympics simpsons kids girls boys brothers sisters",
);

/** Before a name that is a town's, a church's or a lake's: "San Francisco", "St. Louis", "Fort Wayne". */
export const PLACE_LEADS = createWordSet(
  "san santa santo sta st saint fort ft mount mt port new lake cape camp los el las isla glen villa downtown north south east west upper lower old greater via rue calle avenida avenue plaza uss hms air",
);

/** Brands, bodies and figures of speech that look like a person: first and last word. */
export const NO_PEOPLE = [
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
  "ellis island",
].map((name) => name.split(" ").map(hashWord));
