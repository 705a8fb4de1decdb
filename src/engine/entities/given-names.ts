import { createWordSet } from "../hash.ts";

/** Given names common in the United States, the United Kingdom and among Spanish speakers, that mean nothing else. */
const UNMISTAKABLE = `
aaliyah aaron abby abdi abdul abdullah abel abigail adam addison adele ademola aditi aditya adrian adriana agnes ahmad
ahmed aidan aiden aileen aimee aisha aisling akash alan alana alani albert alec alejandra alejandro alessandra alex
alexa alexander alexandra alexandria alexis alfonso alfred alice alicia alina alisha alison allen allison alma alondra
alonso alvaro alvin alyssa amal amanda amari amaya ameer amelia amina amir amirah amit amos amy ana anand anastasia
andre andrea andreas andres andrew andy angela angelica angelina angie anika anil anita anjali ann anna anne annette
annie ansel anthony antoine antonella antonia antonio antwan anya ariana arianna arjun armando arnav arnold arthur
arturo aryan ashlee ashley ashlyn ashton asif aubrey audrey ava ayaan ayana ayanna ayesha ayla azadeh barbara barbra
barney beatrice beatriz becky belinda ben benito benjamin bennie bernard bernice bertha beth bethany bettina betty
beverly bianca blake blanca bobby bogdan bonnie boris brad braden bradley branden brandi brandon braxton brayden
breanna brenda brendan brennan brent breonna brett brian briana brianna bridget brielle brittany bronwyn bruce bryan
bryce bryson byron caden caitlin caleb callum cameron camila camille camilo candice carl carla carlos carlton carly
carmelo carmen carol caroline carolyn carrie carys cassandra catalina cathal catherine cathy cecil cecilia cedric
cesar cesare chandra chantelle charlene charles charlie charlotte charmaine chelsea chelsey cheryl chidi chioma chloe
chris christa christian christie christina christine christopher ciara cierra cindy claire clara clarence clarissa
claudia clifford clint clive clyde cody colby colin colleen colm connie connor conrad consuelo corbin corey corinne
cornelius courtney craig cristian cristina crystal curtis cynthia cyrus daisha daisy damian damien dan dana daniel
daniela daniella danielle danny dante daphne darian darius darlene darnell darrel darrell darren daryl dave david
davion dayana dean deandra deandre deangelo deborah debra declan deepak deidre deja delano delbert delia delilah
delores delroy demarcus demetrius denise denisha dennis deonte derek derrick desiree desmond destinee destiny devante
devin devon devonte dexter dhruv diana diane diego dilip dimitri dina dmitri dolores dominic dominick dominik
dominique don donald donna donnell donnie donovan donte dora doreen dorian doris dorothea dorothy doug douglas duane
dustin dwayne dwight dylan ebony eddie edgar edith edmund edna eduard eduardo edward edwin edwina efrain eileen eitan
ekaterina elaina elaine eldon eleanor eleanora elena eli elian elias elijah elise eliseo elisha eliza elizabeth ella
ellen ellie elliot elliott elmer elmo eloise elsa elsie elvira elvis elwood emanuel emery emil emiliano emilio emily
emma emmanuel enrique eric erica erik erika erin ernest ernestine ernesto errol esme esmeralda esmerelda esteban
estelle ester esther ethan ethel eugene eugenia eva evan evangeline evelyn ezekiel ezra faisal farah fareed farhan
fatima faye felicia felipe felix fernando fidel flora florence floyd frances francesca francis francisco frankie fred
freda freddie frederick freya frida gabriel gabriela gabrielle gail gareth garry gary gaurav gavin gemma genevieve
geoffrey george georgia gerald geraldine gerard germaine giancarlo gianna gideon gilbert gilberto gillian gina
giovanna giovanni giselle giuseppe gladis gladys glen glenda glenn gloria gonzalo goran gordon graham greg gregory
greta gretchen guadalupe guillermo gunnar gus gustavo gwen gwendolyn habib hadley hakeem hamid hamza hank hannah
harold harriet harry haruto hasan hassan hattie hayley hazel heather hector heidi heidy helen henry herbert herman
hermione hilary hilda hiram hiroshi holly horace howard hubert hugo humberto ian ibrahim ida ife ifeoma ignacio ikram
ilya imani imelda imogen imran ines ingrid irene irfan irina iris irma irving isaac isabel isabela isabella isabelle
isadora isaiah ishaan ismael issac itzel ivan ivana ivanka ivette izabella jabari jace jacinda jacinta jacinto jackie
jackson jacob jacqueline jacques jada jadah jaden jaheim jahmir jaida jaime jair jake jakob jaleel jaleesa jalen
jamaal jamal jamar jamarcus jamarion jamel james jameson jamie jamil jamila jan janae jane janelle janessa janet
janice janine jaquan jaqueline jared jarrett jarrod jasmin jasmine jason jasper javier javon jaxon jayce jayda jayden
jayla jaylen jaylin jayson jazmin jazmine jean jeanette jeanne jedidiah jeff jeffery jeffrey jeffry jelani jemma jenna
jennifer jenny jeremiah jeremias jeremy jericho jermain jermaine jerome jerrod jerry jesse jessica jessie jesus jevon
jia jill jillian jim jimmy joan joanie joann joanna joanne joaquin jocelyn jodi joe joel johann johanna john johnathan
johnnie johnny jolene jomar jon jonas jonathan jonathon jordan jorge jose josefina joselyn joseph josephine joshua
josiah josie josue jovan jovani joyce juan juana juanita judith judy julia julian juliana julie juliet julio justin
juwan kacey kade kadeem kaden kaiden kaitlin kaitlyn kaleb kalinda kamal kamari kamila kamron kareem karen karim karin
karina karissa karl karla karthik kasey kassandra katarina kate katelyn katherine kathleen kathryn kathy katie katrina
kavita kaya kayden kayla kaylee kayleigh kaylin keanu keegan keenan keira keiran keisha keith kellen kelly kelsey
kelvin ken kendall kendra kendrick kenia kenneth kenny kenta kenyatta keon kerry keshawn kevin keyana keyshawn khadija
khalid khalil kiana kiara kiera kieran kiersten killian kim kimani kimberlee kimberly kinsley kirk kirsten kirsty kofi
korey kris kristen kristian kristin kristina kristofer kristy krystal kunal kurt kwame kyle kylee kyler kylie kymani
kyra ladarius lakisha lamar lamont lana laquan laquisha lara larissa larry lashawn lashonda latasha latavia latifah
latonya latoya latrell laura lauren laurie lavonne lawrence layla leah leandro leanne lee leila leilani lena lenny leo
leon leonard leonardo leonel leonor leroi leroy leslee leslie leticia levi lewis leyla liam liana libby lila lilia
liliana lillian lillie lilly lina linda lindsay linus lionel lisa lisette liz lizbeth logan lois lola londyn lonnie
lorena lorenzo loretta lori lorna lorraine louis louise lowell luca lucas lucia luciana lucille lucinda lucy luella
luis luisa lukas luke lupe luther luz lydia lyla lyle lynn mabel mackenzie macy maddie maddox madeline madison maeve
magdalena maggie mahmoud makayla malcolm maleek malia malik malika mallory mandy manoj manuel marc marcel marcela
marcella marcelo marcia marco marcos marcus margaret margarita margie margo maria mariah mariam marian mariana mariano
maribel marie marielle marilyn marina mario marion marisa marisela marisol marissa maritza marjorie markus marlene
marlo marlon marquis marquise marsha marta martha martin marty marvin mary maryam mateo mathew mathias matias matilda
matt matthew mattie maud maureen maurice mauricio mavis maximus maxine maxwell maya mayra mckayla mckenna meera megan
meghan mehmet melanie melina melinda melisa melissa melvin mercedes meredith merle mia micah michael micheal michele
michelle miguel mikaela mikayla milagros mildred milena millie milton mina mindy minh minnie mira miranda mireya
miriam mitch mitchell mohamad mohamed mohammad mohammed mohan mohsin moises molly mona monica monique montrell
mordechai morgan moshe muhammad muriel mustafa mya myles myra myron myrtle nadia naima najee nakia nala nancy nanette
naomi nasir natalia natalie natalya natasha nathan nathanial nathaniel naveed neha nehemiah neil nellie nestor nevaeh
nia niamh nicholas nichole nicola nicolas nicole nicolette nigel nihal nikhil nikita nikki nikolai nikolas nila nina
nisha noah noel noemi nolan nora norbert norberto norma norman nyla obinna octavio oksana olga oliver olivia oluwaseun
omar omari onika ophelia osama oscar osvaldo otis owen pablo padraig paige paisley paloma pamela pamella paola parisa
pascal patrice patricia patricio patrick patti paul paula paulette pauline paulo pavel payton pearlie pedro peggy
penny percy perla peter peyton phil philip phillip phoebe phyllis pierre piotr pooja priscilla priya quentin quincy
quinton rachael rachel rachelle raekwon rafael rafiq raheem rahul raina raj rajesh rakim ralph ramesh rami ramiro
ramon ramona randall randy raquel rashad rashaun rashid raul ravi raymond rayna reagan reba rebecca reece reese reggie
regina reginald rekha renata rene renee reuben reyna reynaldo rhea rhett rhonda rhys ricardo richard rick ricky
rigoberto rita rivka robbie robby robert roberta roberto robin robyn rocco rocio rodger rodney rodolfo rodrigo rogelio
roger rohan roland rolando romeo ron ronald ronan ronda ronnie ronny roosevelt rory rosa rosalie rosalind rosalyn
rosanna rosario roscoe roseanne roselyn rosemary rosetta roshan rosie ross rowan rowena roxana roxanne roy royce ruben
rubi ruby rudy rufus rupert russell ruth ryan ryder rylee saad sabrina sadie saeed safiya sahil saleem salma salvador
salvatore sam samantha samara samir samira samuel sanaa sandra sandy sanjay santiago santino sara sarah sarai saul
savanna scarlett scott scottie sean sebastian selena selma semaj serena sergio seth shakira shakur shamar shamika
shane shanelle shania shanice shaniqua shaniya shanna shannon shante shaquille sharif sharon shaun shauna shavon shawn
shawna shawnda shay shayla shayna sheila shelby sheldon shelley shelly sheri sherri sherrie sherry sheryl shirin
shirley shiv shyanne siddharth sidney sienna silas silvia silvio simon simone sinead siobhan skylar skyler sofia sofie
sonia sonja sonya sophia sophie soren spencer stacey stacie stacy stan stanley stefan stefanie stefano stefon stella
stephanie stephen steve steven stevie stewart stuart suki sunil suresh surya susan susana susanna susie suzanne
suzette svetlana syed sylvester sylvia sylvie tabitha tahir talia tamara tameka tamia tamika tamir tammy tania tanisha
tanya tara tariq taryn tasha tasneem tatiana tatyana tavion tavon taylor tayshaun teagan ted terence teresa terrance
terrell terri tevin thaddeus thalia thelma theo theodore theresa theron thom thomas thurman tia tiana tianna tiara
tierra tiffany tim timmy timothy tina tisha tobias toby todd tom tomas tomeka tomika tommie tommy toni tony tonya
torrance tracey traci tracy trae travis travon trayvon tremaine tremayne trent trevor treyvon tricia trina trisha
trista tristan tristen troy trudy trystan tyesha tyler tyree tyreek tyrell tyrese tyrique tyrone tyshawn ulises usman
valentin valentina valentino valeria valerie vanessa vaughn velma vera vernell vernon veronica vicente vicki vicky
victor victoria vijay vikram vincent vincenzo vinod viola virgil virginia vishal vivian vladimir wahid waleed walter
wanda warren wayne wendell wendy wesley whitney wilbert wilbur wilfred wilfredo wilhelmina willa willard william
willie wilma winifred winnie winston wyatt xavi xavier ximena ximenez xiomara yadira yahir yahya yaritza yasir yasmin
yasmine yazmin yesenia yolanda yosef yousef yuki yuri yusra yusuf yvette yvonna yvonne zachariah zachary zachery
zackary zahra zaid zain zaire zander zara zaria zariah zayden zayn zeke zelda zion zoe zoey zoila zola zora zuri
`;

/** Given names that are ordinary words, months, places or jobs as well. */
const AMBIGUOUS = `
amber angel april aria ariel art asha asia astrid athena austin autumn beau bill bishop brady brook brooke brooklyn
buddy cadence carolina carson carter casey chad chance chandler chase cheyenne chuck clayton cleveland cole cooper
cornell dakota dale dallas dawn diamond drew duke earl easton emerson everett faith finley fiona frank franklin
garrett gene ginger grace grant griffin guy hana harley harper harvey hayden heaven hope houston hunter india ivy jack
jay jett josh joy june junior kai kane kay kennedy kenya king lacey lance landon lane lincoln lloyd london lourdes
mark mason max may melody mercy messiah mike miles milo misty nelson nick norm olive orion orlando page paris parker
pat patience pearl pierce porter precious preston prince princess quinn raven ray reed reid rey rich riley rob rocky
rod roman rose royal rusty sasha savannah sawyer serenity sierra sincere skip skye solomon star sterling sue summer
sunny sydney talon tatum terry tiger trinidad trinity tucker van vance violet wade wallace ward will willis wilson
woody
`;

/** Every given name known. */
export const GIVEN_NAMES = createWordSet(UNMISTAKABLE + AMBIGUOUS);

/** The given names among them that also are ordinary words: weaker evidence, above all at a sentence's start. */
export const AMBIGUOUS_NAMES = createWordSet(AMBIGUOUS);
