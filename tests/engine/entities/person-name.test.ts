import { describe, expect, it } from "vitest";
import { findEntities } from "./find-entities.ts";
import { locateEntities } from "./fixtures.ts";

describe("person names", () => {
  it.each([
    ["Our hearts are with Dana Whitlock of Maple Street.", ["Dana Whitlock"]],
    ["Mr. Whitlock was arrested", ["Mr. Whitlock"]],
    ["the nurse, Ms Adeyemi-Cole, called", ["Ms Adeyemi-Cole"]],
    ["The victim, Kalinda Oyelaran, was transported", ["Kalinda Oyelaran"]],
    ["He was identified as Tavon Breck", ["Tavon Breck"]],
    ["Maria de la Cruz fue", ["Maria de la Cruz"]],
    ["José García-López pleaded guilty", ["José García-López"]],
    ["Thanks Dana K. Whitlock Jr. for", ["Dana K. Whitlock Jr"]],
    ["That is Dana Whitlock's house", ["Dana Whitlock"]],
    ["I met Will Turner there", ["Will Turner"]],
    ["Coffee with Jordan Brown", ["Jordan Brown"]],
    ["CONGRATS TO RYAN SMITH TODAY", ["RYAN SMITH"]],
    ["RIP Dana", ["Dana"]],
    ["Rapist Neil Sorrell, 52, has been jailed", ["Neil Sorrell"]],
    ["OUR TEAM PUT CURTIS WEBB, 36, AWAY", ["CURTIS WEBB"]],
    ["Tyler, 11, was found", ["Tyler"]],
    ["Dana Whitlock and Mike Ross", ["Dana Whitlock", "Mike Ross"]],
    ["the Hendersons' dog is loose", ["Hendersons"]],
    ["the Garcias moved", ["Garcias"]],
    ["Prayers for the Henderson family", ["Henderson family"]],
    ["the Kowalczyks moved", ["Kowalczyks"]],
    ["my partner's name roberto yamamura", ["roberto yamamura"]],
    ["dana whitlock", ["dana whitlock"]],
    ["She named him Szymon", ["Szymon"]],
    ["Ask Keisha about it", ["Keisha"]],
    ["They had three: Marie, Hannah and Kyle.", ["Marie", "Hannah", "Kyle"]],
    ["Lang and Fowler were precise", ["Lang", "Fowler"]],
    ["written by J. R. Whitaker in May", ["J. R. Whitaker"]],
    ["Call Nguyen Van Tran or Fatima Al-Masri", ["Nguyen Van Tran", "Fatima Al-Masri"]],
    ["ms. kuyra is here", ["ms. kuyra"]],
    ["Kate's hairdresser knows Donald van der Voet", ["Kate", "Donald van der Voet"]],
    ["Zsuzsanna Kovács and Björn Þorvaldsson left", ["Zsuzsanna Kovács", "Björn Þorvaldsson"]],
  ])("finds them in %j", (text, expected) => {
    expect(findEntities("person-name", text)).toEqual(expected);
  });

  it.each([
    "Officer Dana Whitlock retired today",
    "Officers Dana Whitlock, Mike Ross and Tom Reed saved a life",
    "Thank you Chief of Police Tom Smith!",
    "Dana Whitlock, Chief of Police, said",
    "Great work by Deputy Chief Ann Marie Cole",
    "Garda Aoife Brennan spoke",
    "Dispatcher Ana took the call. Everyone is fine, Ana is on her third coffee.",
    "K9 Odin found him. Odin got a treat",
    "K9 Rex and Det. Sgt. Bill Smith",
  ])("leaves public officials out of %j", (text) => {
    expect(findEntities("person-name", text)).toEqual([]);
  });

  it.each([
    "Dana Street is closed",
    "Madison High School won at Jackson Park",
    "Austin Texas and Charlotte, NC",
    "Martin Luther King Jr. Day",
    "Springfield Police Department",
    "Bexley PD and Oak Bluff",
    "Santa Ana and Costa Mesa",
    "Smith Ltd. pays",
    "the Eagles' win and the Veterans' memorial",
    "the White House and the Royal family",
  ])("leaves places, bodies and teams out of %j", (text) => {
    expect(findEntities("person-name", text)).toEqual([]);
  });

  it("is less sure of a name that stands alone", () => {
    const alone = locateEntities("person-name", "Ask Keisha about it", 0);
    const full = locateEntities("person-name", "Ask Keisha Montgomery about it", 0);
    expect(alone[0]?.confidence).toBeLessThan(75);
    expect(full[0]?.confidence).toBeGreaterThan(80);
  });

  it.each([
    "Mark Your Calendars",
    "Will you come? Grant Money Available",
    "In May Dana was off",
    "Please Drive Sober This Labor Day Weekend",
    "Oscar Winner Announced",
    "@ Reece_Webbz said so",
    "The IRA and MIA",
    "Jackson, Ohio",
    "Cutler Street is shut. Cutler was closed before.",
    "Southern California and Virginia",
    "Douglas is closed near 19 Joan Maetsuyckerstraat 15",
    "Crash on Jackson near Douglas",
    "i miss drives with them",
    "The Suspect Fled On Foot",
    "The victim said Thursday's shooting, and my name is We’re",
    "One suspect Thursday was held",
    "",
  ])("sees no name in %j", (text) => {
    expect(findEntities("person-name", text)).toEqual([]);
  });
});
