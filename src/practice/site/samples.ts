import type { BoxName } from "./published.ts";

/** A draft to try, and what should happen to it. */
export interface Sample {
  title: string;
  box: BoxName;
  text: string;
  /** Number of the clause in the model guidelines that it touches; none for a draft that is fine. */
  clause?: string;
  /** What a person should then see. */
  expect: string;
}

/** People, places and numbers here are invented. */
export const SAMPLES: readonly Sample[] = [
  {
    title: "An ordinary post",
    box: "post",
    text: "Thanks to everyone who stopped for coffee with us at the library this morning. See you next month!",
    expect: "Nothing to mark. The chip says it was checked.",
  },
  {
    title: "Names the person harmed",
    box: "post",
    text: "Our hearts are with Dana Whitlock of 212 Maple Ct, who was robbed at knifepoint on Tuesday night.",
    clause: "VIC-01",
    expect: "The name is marked, and Post stops once.",
  },
  {
    title: "Gives away live tactics",
    box: "post",
    text: "SWAT is staging behind the school on Oak St right now and we go in at 6 pm.",
    clause: "OPS-01",
    expect: "The tactic is marked, and Post stops once.",
  },
  {
    title: "Speaks up about work",
    box: "post",
    text: "The union votes on the contract Thursday. Twelve-hour shifts without relief are not safe, and I will say so.",
    expect: "Nothing to mark. Your views on pay, safety and policy are yours.",
  },
  {
    title: "Names a child",
    box: "reply",
    text: "Yes, that was Tyler Brooks, 14. We arrested him last night for the car break-ins on Fern Ave.",
    clause: "VIC-03",
    expect: "The name is marked in a plain text field too.",
  },
  {
    title: "Looked-up details",
    box: "message",
    text: "I ran his plate for you. The truck is registered to a dentist on Birch Lane.",
    clause: "DATA-02",
    expect: "Enter does not send it until you have decided.",
  },
];
