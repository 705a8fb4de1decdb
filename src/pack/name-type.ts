/** What authors call the types of values, by the names that JavaScript and the schema give them. */
export const TYPE_NAMES: Record<string, string> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a set of keys",
  undefined: "nothing",
  null: "nothing",
};

/** What a value is, in an author's words; a number is named itself. */
export function nameType(value: unknown): string {
  if (typeof value === "number") return String(value);
  const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  return TYPE_NAMES[type] ?? type;
}
