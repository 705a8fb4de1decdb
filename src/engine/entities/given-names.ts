import { createWordSet } from "../hash.ts";

/** Given names common in the United States, the United Kingdom and among Spanish speakers, that mean nothing else. */
const UNMISTAKABLE = `
aaliyah aaron abby abdi abdul abdullah abe abel abena abigail adam addison adele ademola aditi aditya adrian adriana
agatha agnes agnieszka ahmad ahmed aidan aiden aileen aimee aisha aisling akash akira akosua alan alana alani albert
alec alejandra alejandro alessandra alex alexa alexander alexandra alexandria alexis alf alfie alfonso alfred alice
alicia alina alisha alison allen allison alma alondra alonso alvaro alvin alyssa amal amanda amara amari amaya ameer
amelia amina aminata amir amirah amit amos amy ana anand anastasia anders andre andrea andreas andres andrew andrzej
andy angela angelica angelina angie anika anil anita anjali ann anna anne annette annie ansel anthony antoine
antonella antonia antonio antwan anya aoife archie ariana arianna arjun armando arnav arnold arthur arturo aryan
ashlee ashley ashlyn ashton asif atticus aubrey audrey ava ayaan ayana ayanna ayesha ayla azadeh barack barbara barbra
barney baz beatrice beatriz becky belinda ben benito benjamin bennie bernard bernice bertha beth bethany bettina betty
beverly bianca bjorn blake blanca bob bobbi bobby bogdan bonnie boris brad braden bradley branden brandi brandon
branko braxton brayden breanna brenda brendan brennan brent breonna brett brian briana brianna bridget brielle
brittany bronwyn bruce bruno bryan bryce bryson bushra byron caden caitlin caleb callum cameron camila camille camilo
candice caoimhe carl carla carlos carlton carly carmelo carmen carol caroline carolyn carrie carys cassandra catalina
cathal catherine cathy cecil cecilia cedric cesar cesare chandra chantelle charlene charles charlie charlotte
charmaine chelsey cheryl chidi chinedu chioma chloe chris christa christian christie christina christine christopher
ciara ciaran cierra cindy claire clara clarence clarissa claudia clifford clint clive clyde cody colby colin colleen
colm connie connor conrad consuelo corbin corey corinne cornelius courtney craig cristian cristina crystal curtis
cynthia cyrus daisha daisy damian damien dan dana daniel daniela daniella danielle danny dante daphne darian darius
darlene darnell darrel darrell darren darron daryl dave david davion dayana dean deandra deandre deangelo deborah
debra declan deepak deidre deja delano delbert delia delilah delon delores delroy demarcus demetrius denis denise
denisha dennis deonte derek derrick desiree desmond destinee devante devin devon devonte dexter dhruv diana diane
diego dilip dimitri dina dmitri dolores dominic dominick dominik dominique don donald donna donnell donnie donovan
donte dora doreen dorian doris dorota dorothea dorothy doug douglas dragan duane dustin dwayne dwight dylan eamon
ebony ed eddie eddy edgar edith edmund edna eduard eduardo edward edwin edwina efrain eileen eitan ekaterina elaina
elaine eldon eleanor eleanora elena eli elian elias elijah elise eliseo elisha eliza elizabeth ella ellen ellie elliot
elliott elmer elmo eloise elsa elsie elton elvira elvis elwood emanuel emeka emery emil emiliano emilie emilio emily
emma emmanuel enrique eoin eric erica erik erika erin ernest ernestine ernesto errol esme esmeralda esmerelda esteban
estelle ester esther ethan ethel eugene eugenia eva evan evangeline evelyn ewa ewan ewen ezekiel ezra faisal farah
fareed farhan fatima fatoumata faye felicia felipe felix fergus fernando fidel flora florence florin floyd frances
francesca francis francisco frankie fred freda freddie frederick freya frida gabriel gabriela gabrielle gail gareth
garry gary gaurav gav gavin geeta gemma genevieve geoffrey george georgia gerald geraldine gerard germaine gheorghe
giancarlo gianna gideon gilbert gilberto gillian gina giovanna giovanni giselle giuseppe gladis gladys glen glenda
glenn gloria gonzalo goran gordon graham grainne greg gregory greta gretchen guadalupe guillermo gunnar gus gustavo
gwen gwendolyn habib hadley hakeem hamid hamza hank hannah harold harri harriet harry haruto hasan hassan hattie
hayley heather hector heidi heidy helen henry herbert herman hermione hilary hilda hiram hiro hiroshi holly horace
howard hubert hugh hugo humberto huong ian ibrahim ibrahima ida ife ifeoma iggy ignacio ikram ilya imani imelda imogen
imran ines ingrid ioana irene irfan irina iris irma irving isaac isabel isabela isabella isabelle isadora isaiah
ishaan ismael issac itzel ivan ivana ivanka ivette ivica izabella jabari jace jacinda jacinta jacinto jackie jackson
jacob jacqueline jacques jada jadah jaden jaheim jahmir jaida jaime jair jake jakob jaleel jaleesa jalen jamaal jamal
jamar jamarcus jamarion jamel james jameson jamie jamil jamila janae jane janelle janessa janet janice janine jaquan
jaqueline jared jarrett jarrod jarryd jasmin jasmine jason jasper javier javon jaxon jayce jayda jayden jayla jaylen
jaylin jayson jazmin jazmine jean jeanette jeanne jedidiah jeff jeffery jeffrey jeffry jelani jelena jemma jen jenna
jennifer jenny jeremiah jeremias jeremie jeremy jericho jermain jermaine jerome jerrod jerry jerzy jesse jessica
jessie jesus jevon jia jill jillian jim jimmy joan joanie joann joanna joanne joao joaquin jocelyn jodi joe joel joey
johan johann johanna john johnathan johnnie johnny jolanta jolene jomar jon jonas jonathan jonathon jordan jorge jose
josefina joselyn joseph josephine joshua josiah josie joss josue jovan jovani joyce juan juana juanita judi judith
judy julia julian juliana julie juliet juliette julio justin juwan kacey kade kadeem kaden kaiden kaitlin kaitlyn
kaleb kalinda kamal kamari kamila kamron kareem karen karim karin karina karissa karl karla karthik kasey kassandra
katarina katarzyna kate katelyn katherine kathleen kathryn kathy katie katrina kavita kaya kayden kayla kaylee
kayleigh kaylin keanu keegan keenan keira keiran keisha keith kellen kelly kelsey kelvin ken kendall kendra kendrick
kenia kenji kenneth kenny kenta kenyatta keon kerry keshawn kev kevin keyana keyshawn khadija khalid khalil kiana
kiara kiera kieran kiersten killian kim kimani kimberlee kimberly kinsley kirk kirsten kirstin kirsty kofi korey kris
kristen kristian kristin kristina kristofer kristy krystal krzysztof kumar kunal kurt kwabena kwame kyle kylee kyler
kylie kymani kyra ladarius lakisha lakshmi lamar lamont lana laquan laquisha lara larissa larry lars lashawn lashonda
latasha latavia latifah latonya latoya latrell laura lauren laurie lavonne lawrence layla leah leandro leanne lee
leila leilani len lena lenny leo leon leonard leonardo leonel leonor lerato leroi leroy leslee leslie leticia levi
lewis leyla liam liana libby lila lilia liliana lillian lillie lilly lina linda lindsay linh linus lionel lisa lisette
liz lizbeth ljubica logan lois lola londyn lonnie lorena lorenzo loretta lori lorna lorraine louis louise lowell luca
lucas lucia luciana lucille lucinda lucy luella luis luisa lukas luke lupe luther luz lydia lyla lyle lynn mabel
mackenzie macy maddie maddox madeline madison maeve magdalena maggie magnus mahmoud makayla malcolm maleek malgorzata
malia malik malika mallory mamadou mandy manoj manuel marc marcel marcela marcella marcelo marcia marco marcos marcus
marek margaret margarita margie margo maria mariah mariam marian mariana mariano maribel marie marielle marilyn marina
mario marion marisa marisela marisol marissa maritza marjorie markus marlene marlo marlon marquis marquise marsha
marta martha martin marty marvin mary maryam mateo mathew mathias matias matilda matt matthew mattie maud maureen
maurice mauricio mavis maximus maxine maxwell maya mayra mckayla mckenna meenakshi meera megan meghan mehmet mei
melanie melina melinda melisa melissa melvin mercedes meredith merle mia micah michael micheal michele michelle miguel
mihai mikaela mikayla milagros mildred milena milica millie milton mina mindy minh minnie mira miranda mireya miriam
mitch mitchell mo mohamad mohamed mohammad mohammed mohan mohsin moises molly mona monica monique montrell mordechai
morgan moshe moussa muhammad muriel mustafa mya myles myra myron myrtle nadia naima najee nakia nala nancy nanette
naomi nasir nasreen natalee natalia natalie natalya natasha nathan nathanial nathaniel naveed neha nehemiah neil
nellie nestor nevaeh ngozi nguyen nia niall niamh nicholas nichole nicola nicolas nicole nicolette nigel nigella nihal
nikhil nikita nikki nikolai nikolas nila nils nina nisha noah noel noemi nolan nomvula nora norbert norberto norma
norman nyla oana obinna octavio oisin oksana olaf olga oliver olivia ollie olu oluwaseun omar omari onika ophelia
oprah orla osama oscar osvaldo otis oumar ousmane owain owen pablo paddy padraig paige paisley paloma pamela pamella
paola parisa parveen pascal patrice patricia patricio patrick patti paul paula paulette pauline paulo pavel pawel
payton pearlie pedro peggy penny percy perla peter peyton phil philip phillip phoebe phyllis pierre piotr pooja
priscilla priya priyanka quentin quincy quinton rachael rachel rachelle radha raekwon rafael rafiq raheem rahul raina
raj rajesh rakim ralph ramesh rami ramiro ramon ramona randall randy raquel rashad rashaun rashid raul ravi ravindra
raymond rayna reagan reba rebecca reece reese reggie regina reginald rekha renata rene renee reuben reyna reynaldo
rhea rhett rhonda rhys ricardo richard rick ricky rigoberto rita rivka robbie robby robert roberta roberto robin robyn
rocco rocio rodger rodney rodolfo rodrigo rogelio roger rohan roland rolando romeo ron ronald ronan ronda ronnie ronny
roosevelt rory rosa rosalie rosalind rosalyn rosanna rosario roscoe roseanne roselyn rosemary rosetta roshan rosie
ross rowan rowena roxana roxanne roy royce ruairi ruben rubi ruby rudy rufus rukhsana rupert russell ruth ryan ryder
rylee saad sabrina sadie saeed safiya sahil sakura saleem salma salvador salvatore sam samantha samara samir samira
samuel sanaa sandra sandy sanjay santiago santino saoirse sara sarah sarai saul savanna scarlett scott scottie sean
sebastian sebastien selena selma semaj serena sergio seth shabnam shakira shakur shamar shamika shane shanelle shania
shanice shaniqua shaniya shanna shannon shante shaquille sharif sharon shaun shauna shavon shawn shawna shawnda shay
shayla shayna sheila shelby sheldon shelley shelly sheri sherri sherrie sherry sheryl shirin shirley shiv shyanne
siddharth sidney sienna silas silvia silvio simon simone sinead siobhan sipho sita skylar skyler sofia sofie sonia
sonja sonya sophia sophie soren spencer stacey stacie stacy stan stanley stefan stefanie stefano stefon stella
stephanie stephen steve steven stevie stewart stuart suki sunil sunita suresh surya susan susana susanna susie suzanne
suzette sven svetlana syed sylvester sylvia sylvie tabitha tadhg tahir talia tamara tameka tamia tamika tamir tammy
tania tanisha tanya tara tariq taryn tasha tasneem tatiana tatyana tavion tavon taylor tayshaun teagan ted terence
teresa terrance terrell terri tevin thabo thaddeus thalia thelma theo theodore theresa theron thom thomas thurman thuy
tia tiana tianna tiara tierra tiffany tim timmy timothy tina tisha tobias toby todd tom tomas tomasz tomeka tomika
tommie tommy toni tony tonya torrance tracey traci tracy trae trang travis travon trayvon tremaine tremayne trent
trevor treyvon tricia trina trisha trista tristan tristen troy trudy trystan tuan tyesha tyler tyree tyreek tyrell
tyrese tyrique tyrone tyshawn ulises ursula usman valentin valentina valentino valeria valerie vanessa vasile vaughn
velma vera vernell vernon veronica vesna vicente vicki vicky victor victoria vijay vikram vincent vincenzo vinod viola
virgil virginia vishal vivian vladimir wahid waleed walter wanda warren wayne wei wendell wendy wesley whitney wilbert
wilbur wilfred wilfredo wilhelmina willa willard william willie wilma winifred winnie winston wojciech wyatt xavi
xavier ximena ximenez xiomara yadira yahir yahya yaritza yasir yasmin yasmine yazmin yesenia yolanda yosef yousef yuki
yuko yuri yusra yusuf yvette yvonna yvonne zac zachariah zachary zachery zackary zahra zaid zain zainab zaire zander
zanele zara zaria zariah zayden zayn zbigniew zeke zelda zion zoe zoey zoila zola zooey zora zoran zuri colton kristopher shari bryanna jessika mikaela tatyanna rosalba maribeth deshawn dashawn rashawn marquan jaquez tyquan lakeisha
`;

/** Given names that are ordinary words, months, places or jobs as well. */
const AMBIGUOUS = `
al amber angel april aria ariel art asha asia astrid athena austin autumn beau bill bishop brady brook brooke brooklyn
buddy cadence carolina carson carter casey chad chance chandler chase chelsea cheyenne chuck clayton cleveland cole
cooper cornell dakota dale dallas dawn destiny diamond drew duke dung earl easton emerson everett faith finley fiona
frank franklin garrett gene ginger grace grant griffin guy hana harley harper harvey hayden hazel heaven hope houston
hui hung hunter india ivy jack jan jay jett josh joy jun june junior kai kane kay kennedy kenya king lacey lance
landon lane lincoln ling lloyd london lourdes mark mason max may melody mercy messiah mike miles milo misty nelson
nick norm olive orion orlando page paris parker pat patience pearl pierce porter precious preston prince princess
quinn raven ray reed reid rey rich riley rob rocky rod roman rose royal rusty sasha savannah sawyer serenity sierra
sincere skip skye solomon sterling sue summer sunny sydney talon tatum terry tiger trinidad trinity tucker van vance
violet wade wallace ward will willis wilson woody yaw
`;

/** Every given name known. */
export const GIVEN_NAMES = createWordSet(UNMISTAKABLE + AMBIGUOUS);

/** The given names among them that also are ordinary words: weaker evidence, above all at a sentence's start. */
export const AMBIGUOUS_NAMES = createWordSet(AMBIGUOUS);

/** The given names that hardly are names unless a known surname follows: months, towns, virtues, titles. */
export const WORDY_NAMES = createWordSet(`
amber angel april asia austin autumn beau bishop brook brooklyn buddy cadence carolina carter chance chelsea cheyenne
cleveland cooper cornell dakota dallas dawn destiny diamond duke easton faith franklin ginger grace guy hazel heaven
hope houston hunter india joy june junior kennedy kenya king lane lincoln london mason may mercy misty orion orlando
page paris parker patience precious preston prince princess raven rocky royal savannah serenity sierra sterling summer
sunny sydney talon tiger trinity
`);
