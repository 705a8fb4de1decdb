/** Solid shapes on a 16 px grid; each severity has its own outline so that it reads without colour. */
const PATHS = {
  note: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4a1 1 0 1 1 0 2 1 1 0 0 1 0-2ZM7.2 7.2h1.6v4.6H7.2Z",
  caution:
    "M7.1 2a1 1 0 0 1 1.8 0l5.8 10.6a1 1 0 0 1-.9 1.4H2.2a1 1 0 0 1-.9-1.4ZM7.2 5.8v4.1h1.6V5.8ZM8 10.7a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9Z",
  stop: "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3ZM7.2 4.2v4.6h1.6V4.2ZM8 9.8a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z",
  hold: "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3ZM5.4 4.9v6.2h1.7V4.9ZM8.9 4.9v6.2h1.7V4.9Z",
  checked: "M6.5 12.2 2.6 8.3l1.2-1.2 2.7 2.7 5.8-5.9 1.2 1.2Z",
  checking:
    "M3.2 6.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4ZM8 6.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4ZM12.8 6.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z",
  "not-checked":
    "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.5a5 5 0 1 1 0 10A5 5 0 0 1 8 3ZM5 7.2h6v1.6H5Z",
  close: "m4.1 3 3.9 3.9L11.9 3 13 4.1 9.1 8l3.9 3.9-1.1 1.1L8 9.1 4.1 13 3 11.9 6.9 8 3 4.1Z",
};

export type IconName = keyof typeof PATHS;

/** A decorative picture; the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={PATHS[name]} />
    </svg>
  );
}
