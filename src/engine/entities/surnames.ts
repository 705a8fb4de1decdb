import { createWordSet } from "../hash.ts";

/** Surnames common in the United States, Canada and the United Kingdom that are hardly words of their own. */
const PLAIN = `
abbott abdi abdullah acevedo acosta adams adkins aguilar aguirre ahern ahmad ahmed akhtar alam alexander ali allen
allison alvarado alvarez anderson andrews armstrong arnold arroyo ashby ashworth atkins atkinson austin avila ayala
ayers aziz baez bailey baldwin ballard banerjee barker barlow barnes barnett barr barrera barrett barron bartlett
barton bates bauer baxter beasley beck becker begum beltran benitez bennett benson bernal bernard berry bhatt birch
blackburn blackwell blackwood blair blake blanchard blankenship blevins bolton booker bowen bowers boyd boyer boyle
bradbury bradford bradley bradshaw brady brandt branson brennan brewer briggs britt broadbent brock brookes brooks
browning bryan bryant buchanan buckley burgess burke burnett burns burris burrows burton butcher byrd byrne cabrera
cain calderon caldwell calhoun callahan camacho cameron campbell campos cannon cantrell cantu cardenas carey carlson
carney carr carrillo carroll carson carter carver casey castaneda castillo castro cervantes chadwick chambers chan
chandler chang chapman chavez chen choi chowdhury christensen christian chung cisneros clark clarke clayton clements
cline clough cobb cochran coffey cohen coleman collier collinge collins colon combs conley connelly conner connolly
connor conrad contreras conway cooley cooper copeland cordova cortes cortez costa cox craft craig crane crawford
crosby crowther cruz cuevas cummings cunningham curry curtis dalton daly daniel daniels daugherty davenport davey
davidson davies davis dawson dejesus delacruz delaney deleon delgado dennis desai dhillon diaz dickerson dickson
dillon dixon dixson dobson dodson dominguez donahue donaldson donovan dorsey dougherty douglas doyle drake duarte
dudley duffy duke duncan dunlap dunn dunne duran durham dyer eaton edwards elliott ellis ellison ellwood emerson
entwistle erickson escobar esparza espinosa espinoza estes estrada evans everett farley farrell farrow faulkner
ferguson fernandez ferrell fielding figueroa finch finley fischer fisher fitzgerald fitzpatrick fleming fletcher
flores flynn foley forbes fowler francisco franco frank franklin fraser frazier frederick freeman frost fry frye
fuentes fuller gaines galindo gallagher gallegos galloway galvan gamble garcia gardner garner garrett garrison garza
gentry george gibbons gibbs gibson gilbert gill gillespie gilmore gilmour glenn glover goddard goldberg gomez gonzales
gonzalez goodman goodwin gordon gould graham graves greene greenwood greer gregory gregson griffin griffith grimes
gross guerra guerrero gupta gutierrez guzman haas hahn haigh haley hamilton hammond hampton hancock hanna hansen
hanson hardin harding hargreaves harmon harper harrell harrington harris harrison hartley harvey hassan hatfield
hawkins hayden hayes haynes heath heaton hebert henderson hendricks hendrix henry hensley henson herman hernandez
herrera herring hess hester hewitt hicks higginbotham higgins hinton ho hobbs hodge hodges hodgson hoffman hogan
holden holder holland holloway holmes holt hoover hopkins hopper horn hornby horne horton houghton houston howard howe
howell huang hubbard huber hudson huerta huff huffman hughes hull humphrey hurley hurst hussain hussein hutchinson
hyde ibarra ibrahim iqbal iyer jackson jacobs jacobson jaramillo jarvis jefferson jenkins jennings jensen jimenez
johns johnson johnston jones jordan joseph joyce juarez kane kapoor kaur kavanagh keith keller kelley kelly kemp
kendrick kennedy kenny kent kerr kershaw khan kim kirby kirk klein knapp knox koch kowalski kramer krause krueger
kumar lambert lancaster landry lara larsen larson lawrence lawson leblanc lee leon leonard lester levine levy lewis li
lin lindsey lister liu livingston lloyd logan lomax lopez lowe lowery lozano lucas lucero luna lynch lynn lyons
macdonald macias mack macleod madden maddox mahmood mahoney maldonado malik malone mann manning marks marquez marsden
marshall martin martinez massey mata mathews mathis matthews maxwell mayer maynard mayo mcallister mcbride mccall
mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland
mcgee mcgowan mcgrath mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinney mcknight mclaughlin mclean
mcmahon mcmillan mcneil mcpherson medina mehta mejia melendez mellor melton mendez mendoza mercado mercer merritt
metcalfe meyer meyers meza michael middleton miles miller milner miranda mirza mitchell mohamed molina monroe montes
montgomery montoya mooney moore mora morales moran moreno morgan morris morrison morrow morse morton moses mosley
moyer mueller mukherjee mullen mullins munoz murillo murphy murray myers nair nash navarro naylor neal nelson newman
newton nguyen nichols nicholson nielsen nolan norman norris norton novak nunez o'brien o'connell o'connor o'donnell
o'keefe o'neal o'neill o'sullivan oakley obrien ochoa oconnell oconnor odom odonnell ogden okafor okeefe okonkwo
oliver olsen olson oneal oneill orozco orr ortega ortiz osborne osullivan owen owens pacheco padilla palmer parker
parkinson parrish parsons patel patrick patterson patton paul payne pearce pearson peck pena pennington perez perkins
peters petersen peterson petty pham phan phelps phillips pickering pierce pineda pitts pollard ponce poole portillo
powell pratt preston pritchard proctor pruitt pugh quinn quintero rahman ramirez ramos ramsden ramsey randall randolph
rangel rao rashid rasmussen ratcliffe rawlings raymond rees reese reeves reid reilly reyes reynolds rhodes rhys
richard richards richardson richmond rigby riggs riley rios rivas rivera roach robbins roberson roberts robertson
robinson robles rocha rodgers rodriguez rogers rojas rollins romero rosales rosario rosen ross roth rowe rowland roy
rubio ruiz russell russo ryan sadiq salas salazar salgado salinas sampson sanchez sandoval sanford santana santiago
santos saunders sawyer schaefer schmidt schmitt schneider schofield schroeder schultz schwartz scott serrano sexton
shaffer shah shannon sharma shaw shea shelton shepard sheppard sherman siddiqui sierra silva simmons simms simon
simpson sims sinclair singh slater sloan smith snyder solis solomon sosa soto spears spence spencer stafford stanley
stanton steele stein stephens stephenson stevens stevenson stewart stokes stout strickland stuart stubbs suarez
sullivan sutcliffe sutton swanson sweeney sykes talbot tang tanner tate taylor terrell terry thomas thompson thornton
thorpe tilley timms todd tomlinson torres tran travis trevino trujillo tucker turnbull tyler tyson uddin underwood
valdez valencia valenzuela vance vang vargas varley vasquez vaughan vaughn vazquez vega velasquez velazquez velez
villa villanueva villarreal villegas vincent vo wagner wainwright walker wallace walmsley walsh walter walters walton
wang ware warner warren washington watkins watson watts webb weber webster weiss welch wells whalley wheeler whitaker
whitehead whitfield whitney whittaker wiggins wilcox wiley wilkerson wilkins wilkinson williams williamson willis
wilson winterbottom wolfe wong woodard woodcock woodward wooley worthington wright wu wyatt yang yates yoder yousaf yu
zamora zavala zhang zhao zhu zimmerman zuniga
`;

/** Surnames that are ordinary words, colours, months, places or jobs as well: they count only after a given name. */
const AMBIGUOUS = `
baker ball banks barber bass battle bell best bishop black blackman bond bowman branch bridges brown buck bullock bush
butler carpenter case chase church clay close cole cook cross dale day dean dodge english farmer field fields fish
flowers ford forest foster fox france francis french friend gates gay glass golden good grant gray green grey hall
hardy hart hawk hill hood hooper hope house hunt hunter jewell judd judge justice key king knight lake lamb lane law
little long love marsh mason may mays meadows mills moody moon moss nail nance nixon noble north pace pack page park
parks penny perry pope porter post potter pound power powers price pride prince quick rain ray read reader reed rich
ridge ring rivers rock roman root rose royal rush salmon sanders sands savage sellers sharp shepherd shields short
singer skinner small snow sparks spring stark steel sterling stone story strong summers sweet swift temple tower
townsend trees turner valentine van wade wall walls ward waters weaver weeks west white wilder winters wise wolf wood
woods york young
`;

/** Every surname known. */
export const SURNAMES = createWordSet(PLAIN + AMBIGUOUS);

/** The surnames among them that also are ordinary words: weaker evidence. */
export const AMBIGUOUS_SURNAMES = createWordSet(AMBIGUOUS);
