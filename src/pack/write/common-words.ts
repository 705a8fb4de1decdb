/**
 * Everyday English words, as they stand in hashtags written without capitals: with them and the words of the
 * pack's own terms a hashtag is split. Chosen by hand; words of one letter other than "i", and
 * fragments such as "per" or "er", are left out, as they make any split possible.
 */
export const COMMON_WORDS = `
i am an as at be by do go he if in is it me my no of on or so to up us we
able about above across act action active add afraid after again age ago agree ahead album aid aim air alert alive all
allow almost alone along already also always america american among and angel anger animal anniversary another
answer any anyone apart app apple april area arm army around arrest art ask asleep august aunt autumn award aware
away awesome
baby back bad badge bag bake ball band bank bar barbecue base baseball basketball bath be beach bear beat beautiful
beauty because become bed bee been beer before begin behind being believe bell belong below best better between
beyond big bike bill bird birthday bit black bless blessed block blog blood blue board boat body bomb book boot
border born boss both bottle bottom bowl box boy brain brave bread break breakfast breath bridge bright bring
broken brother brown build building bum burn bus business busy but buy bye
cake call calm camera camp campaign can cancer candy car card care career careful carry case cat catch cause
celebrate center century chain chair challenge champion chance change charge charity chase cheap check cheese
chicken chief child children chill choice choose christmas church circle citizen city class classic clean clear
click climb clock close closed cloud clown club coach coast coat code coffee cold collect college color colour
come comfort command common community company cook cool cop cops corner cost count country county couple courage
course court cover cow coward cowards crash crazy cream crew crime criminal criminals crisis cross crowd cruel
cry culture cup cut cute cycle
dad daily damage dance danger dark data date daughter dawn day days dead deal dear death december decide deep deer
defend degree deliver department deputy desk detective did die diet different dinner dirt dirty dog dogs done
door down dream dress drink drive driver driving drop drug drugs drunk dry due duty
each eagle ear early earn earth east easter easy eat education effort egg eight either election else empty end
energy engine enjoy enough enter equal equality escape even evening ever every everyone everything evidence evil exchange
exam exercise expert explore express eye eyes
face fact fail fair faith fall false fame family fan fans far farm fashion fast fat father fear february feed feel
feet female festival few field fight fill film final find finder fine finger finish fire first fish fit five fix flag
flash fleet flight flood floor flower fly focus follow food foot football for force forest forever forget form
forward found four fox free freedom fresh friday friend friends from front fruit full fun fund funny future
gain game games gang garden gas gate gave gay general get ghost giant gift girl girls give glad glass global glory
goal goals god gold golf gone good got grace grade grand grandma grandpa grass great green ground group grow
growth guard guess guest guide guilty guitar gun guns guy guys gym
had hair half hall halloween hand hands happen happiness happy hard harm has hat hate have head heal health healthy
hear heart heat heaven heavy help her here hero heroes herself hidden high hike hill him himself his history hit
hold hole holiday holy home honest honor honour hood hope horse hospital host hot hotel hour house how huge human
hundred hungry hunt hurt husband
ice idea idiot ill image impact inside into iron island issue item its itself
jail january jazz job jobs join joke journey joy judge july jump june junior jury just justice
keep key kick kid kids kill killer kind king kiss kit kitchen knee knife knock know
lady lake land lane language large last late later laugh launch law laws lead leader leaf league learn leave left
leg legal legend less lesson let letter level liar library lie lies life lift light like line lion list listen
little live lives load local lock long look lord lose lost lot loud love loved lover low luck lucky lunch
machine mad made magic mail main make male man many map march mark market marry mask mass master match math matter
matters may mayor meal mean meat media meet member memory men mental mess message metal middle might mile military
milk million mind mine minute mirror miss missing mission mistake mix model modern mom moment monday money monkey
month moon more morning most mother mountain mouse mouth move movement movie much murder museum music must
name national nature near neck need neighbor neighborhood neighbour nerd never new news next nice night nine nobody
noise none noon normal north not note nothing november now number nurse
ocean october off offer office officer officers official often oil old once one only open orange order other our
out outside over own owner
page paid pain paint pair pancake panic paper parade pardon parent parents park part party pass past path patient
patrol pay peace pen people perfect person pet phone photo piano pick picnic picture piece pig pigs pilot pink
pizza place plain plan plane planet plant plate play player please plenty plus pocket poem point police policy
pool poor pop post potato power practice pray prayer prayers present press pretty price pride prince princess
print prison private prize problem promise protect protest proud public pull pumpkin punch puppy purple push put
quality queen quest question quick quiet quit quiz quote
race racist radio rage rain raise ran rape rapist rat rate reach read ready real reason rebel record red reform
relax release relief remember report represent rescue respect rest result return rich ride right rights ring riot rise risk
river road roast rob robber robbery rock role roll roof room root rope rose rough round row royal rule rules run
runner running
sad safe safely safety said sail saint sale salt same sand santa satan saturday sauce save saves say scam scare scary
scene school science score scum sea search season seat second secret security see seek sell send senior sense
september serve service set seven sex sexy shake shame shape share shark she sheep sheriff shift shine ship shirt
shock shoe shoot shop short shot should shoulder show shut sick side sign silence silent silver simple since sing
single sister sit site six size skill skin sky slave sleep slow small smart smell smile smoke snake snow soap
soccer social society soft sold soldier some someone something son song soon sorry soul sound soup south space
speak special speed spell spend spirit sport sports spot spread spring square squad staff stage stand star start
state station stay steal step stick still stone stop store storm story strange street strength stress strike
strong student students study stuff stupid style sub such suck sucks sugar suit summer sun sunday sunny support
sure surprise sus suspect swat sweet swim system
table tail take talent talk tall tape target task taste tax taxi tea teach teacher teachers team tears teen tell
ten tennis test text than thank thankful thanks thanksgiving that the their them then therapist therapy there
these they thief thieves thin thing things think third this those thousand threat three through throw thug thugs
thursday ticket tie tiger tight time times tip tips tired title today together told tomorrow tonight too tool tooth
top total touch tough tour toward town toy track trade traffic train training trash travel treat tree trial trick
trip trouble truck true trump trust truth try tuesday turkey turn twelve twenty two type
ugly uncle under uniform union unit united unity until upon use user
vacation valley value van vegan very veteran veterans victim victims victory video view village violence vision visit
voice volunteer vote voter votes
wait wake walk wall want war warm warning warrior wash waste watch water wave way weak wealth wear weather web wedding
wednesday week weekend weight weird welcome well went were west what wheel when where which while white who whole
why wide wife wild will win wind window wine wing winner winter wisdom wise wish with within without witness wolf
woman women wonder wood word words work worker workers world worry worth would write wrong
yard yeah year years yellow yes yesterday yet yoga you young your yourself youth
zero zone zoo
aaron adam alan alex alice amanda amy andrea andrew angela anna anne anthony ashley ben brandon brian carlos carol
charles chris christina dana daniel david deborah dennis diane donald edward elizabeth emily emma eric frank gary
george grace hannah harry heather helen henry isaac jack jacob james jane jason jeff jennifer jeremy jerry jessica
jim joan joe john jon jose joseph josh juan julia julie karen kate katie keith kelly kevin kim larry laura lauren
linda lisa lucy luis luke maria mark martha martin mary matt megan melissa michael michelle mike nancy nick nicole
noah olivia pam pat paul peter rachel ray rebecca richard robert ron ruth ryan sally sam samantha sandra sara sarah
scott sharon sophia stephanie stephen steve susan ted terry thomas tim tina tom tony tyler victor vincent walter
wendy will
`;
