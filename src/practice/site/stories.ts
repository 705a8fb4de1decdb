import type { AvatarColour } from "./avatar.tsx";

/** A post that is already on the timeline. */
export interface Story {
  name: string;
  initials: string;
  colour: AvatarColour;
  when: string;
  text: string;
}

export const STORIES: readonly Story[] = [
  {
    name: "Riverton Library",
    initials: "RL",
    colour: "moss",
    when: "20 minutes ago",
    text: "Story hour is back on Saturdays at ten. This week: a heron, a ferry and a very stubborn goat. Bring a cushion.",
  },
  {
    name: "Maple Street Bakery",
    initials: "MB",
    colour: "clay",
    when: "1 hour ago",
    text: "The oven is fixed! Rye from seven tomorrow, cinnamon knots until they are gone.",
  },
  {
    name: "Riverton Parks",
    initials: "PK",
    colour: "moss",
    when: "3 hours ago",
    text: "The footbridge at the mill reopens on Monday.\nUntil then the river path goes round by the boathouse, about six minutes longer.",
  },
  {
    name: "Riverton Police",
    initials: "RP",
    colour: "navy",
    when: "Yesterday",
    text: "Free bicycle marking this Sunday, 10 am to 2 pm, on the town hall steps. Bring the bike and a photo of it.",
  },
];
