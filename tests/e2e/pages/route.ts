import { type MouseEvent, useEffect, useState } from "react";

/** The current path of a single-page app, and a click handler that follows a link without loading. */
export function useRoute(): [string, (event: MouseEvent<HTMLAnchorElement>) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const read = () => setPath(location.pathname);
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);
  return [
    path,
    (event) => {
      event.preventDefault();
      history.pushState(null, "", event.currentTarget.href);
      setPath(location.pathname);
    },
  ];
}
