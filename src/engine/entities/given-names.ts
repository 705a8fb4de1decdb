import { createWordSet } from "../hash.ts";

/** Given names common in the United States, the United Kingdom and among Spanish speakers, that mean nothing else. */
const UNMISTAKABLE = `
aaron abigail abdul adam adrian adriana agnes ahmed aidan aisha alan alana albert alejandra alejandro alex alexa alexander
alexandra alexis alfonso alfred alice alicia alison allen allison alma alonso alvaro alvin alyssa amanda amelia amir amy ana andre
andrea andres andrew andy angela angelica angelina angie anita ann anna anne annette annie anthony antonia antonio
ariana arianna arnold arthur arturo ashley aubrey audrey ava barbara beatrice beatriz becky belinda ben benjamin bernard bernice bertha
beth bethany betty beverly blake bobby bonnie brad bradley brandi brandon brenda brendan brent brett brian briana brianna
bridget brittany bruce bryan caitlin caleb callum cameron camila candice carl carla carlos carmen carol caroline carolyn carrie
cassandra catalina catherine cathy cecilia cesar charlene charles charlie charlotte chelsea cheryl chloe chris christian christina
christine christopher cindy claire clara clarence claudia clifford cody colin colleen connie connor consuelo corey courtney craig
cristian cristina crystal curtis cynthia daisy damian damien dan dana daniel daniela danielle danny darius darlene darrell
darren daryl dave david dean deandre deborah debra declan delia denise dennis derek derrick desiree destiny devin devon
diana diane diego dolores dominic don donald donna doreen doris dorothy doug douglas duane dustin dwayne dylan ebony eddie
edgar edith edna eduardo edward edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen ellie elmer elsie emilio
emily emma enrique eric erica erik erika erin ernest ernesto esmeralda esteban esther ethan eugene eva evan evelyn fatima felicia
felipe felix fernando fiona florence frances francesca francis francisco fred freddie frederick gabriel gabriela gabrielle gareth
gary gavin gemma geoffrey george georgia gerald geraldine gerard gilbert gillian gina giovanni gladys glen glenn gloria gonzalo
gordon graham greg gregory guadalupe guillermo gustavo hannah harold harriet harry hassan hayley hazel heather hector heidi helen
henry herbert herman hilda holly howard hugo ian ibrahim ida ignacio imani imran ines irene iris irma isaac isabel isabella
isabelle isaiah ismael ivan jackie jackson jacob jacqueline jaime jake jamal james jamie jan jane janet janice jared jasmin
jasmine jason javier jayden jean jeanette jeff jeffery jeffrey jenna jennifer jenny jeremiah jeremy jermaine jerome jerry
jesse jessica jessie jesus jill jim jimmy joan joann joanna joanne joaquin jocelyn jodi joe joel john johnny jon jonathan
jordan jorge jose joseph josephine joshua josue juan juana juanita judith judy julia julian juliana julie juliet julio
justin kaitlyn karen karina karl karla kate katelyn katherine kathleen kathryn kathy katie katrina kayla keisha keith kelly
kelsey ken kendra kenneth kenny kerry kevin khalid kieran kim kimberly kirsty kristen kristin kristina kristy kurt kyle lakisha
larry latasha latoya laura lauren laurie lawrence leah lee lena leo leon leonard leroy leslie leticia lewis liam lillian
linda lindsay lisa logan lois lola lonnie loretta lorraine louis louise lucas lucia luis luisa luke lupe luz lydia lynn mabel
mackenzie madeline madison malcolm malik manuel marc marcela marcia marco marcos marcus margaret margarita maria marian mariana
maribel marie marilyn mario marisol marissa marjorie marlene marlon marsha martha martin marvin mary mateo mathew matt matthew
maureen maurice megan melanie melinda melissa melody melvin mercedes meredith mia micah michael micheal michele michelle
miguel mike mildred milton minnie miranda miriam mitchell mohamed mohammed moises molly monica monique morgan muhammad myra nadia
nancy naomi natalia natalie natasha nathan nathaniel neil nicholas nick nicola nicolas nicole nigel nina noah noel noemi nora
norma norman octavio oliver olivia omar oscar owen pablo paige pamela patricia patrick paul paula pauline pedro peggy penny perla
peter phil philip phillip phyllis priscilla rachel rafael ralph ramiro ramon randall randy raquel raul ray raymond rebecca
regina rene rhonda ricardo richard rick ricky rita robert roberta roberto robin rocio rodney rodolfo rodrigo roger roland
romeo ron ronald ronnie rory rosa rosalie rosario rosemary rosie ross roxanne roy ruben ruby rudy russell ruth ryan sabrina
salvador sam samantha samir samuel sandra sandy santiago sara sarah saul scott sean sebastian selena sergio seth shane shannon
sharon shaun shauna shawn sheila shelby shelly sheri sherry shirley sidney silvia simon sofia sonia sophia sophie spencer
stacey stacy stanley stella stephanie stephen steve steven stewart stuart susan susana suzanne sylvia tabitha tamara
tameka tammy tanya tara tasha tatiana taylor ted terence teresa terrance terrell terri terry thelma theodore theresa thomas
tiffany tim timothy tina todd tom tomas tommy toni tony tonya tracey traci tracy travis trevor tricia tristan troy tyler
tyrone valentina valeria valerie vanessa vera vernon veronica vicente vicki victor victoria vincent viola virginia vivian
walter wanda warren wayne wendell wendy wesley whitney willard william willie wilma xavier ximena yesenia yolanda yusuf yvette
yvonne zachary zoe
`;

/** Given names that are ordinary words, months, places or jobs as well. */
const AMBIGUOUS = `
april art austin autumn bill brook brooke brooklyn buddy carter chad chance chase chuck cole cooper dale dawn dakota drew earl
faith frank gene grace grant guy hope hunter ivy jack jay josh joy june kay lance lane mark mason max may melody mercy mike
miles nick norm olive page parker pat pearl pierce ray rich rob rod rose rusty sierra skip skye sterling sue summer terry tucker
troy van victor violet wade ward will woody
`;

/** Every given name known. */
export const GIVEN_NAMES = createWordSet(UNMISTAKABLE + AMBIGUOUS);

/** The given names among them that also are ordinary words: weaker evidence, above all at a sentence's start. */
export const AMBIGUOUS_NAMES = createWordSet(AMBIGUOUS);
