import { createRoot } from "react-dom/client";
import { useRoute } from "./route.ts";
import { Timeline } from "./timeline.tsx";
import { XComposer } from "./x-composer.tsx";
import { XModal } from "./x-modal.tsx";

/** X: Draft.js boxes, one in the timeline and one or more in a modal at `/compose/post`. */
function App() {
  const [path, go] = useRoute();
  const { handle } = window.fixture;
  return (
    <div>
      <nav>
        <a href={`/${handle}`} data-testid="AppTabBar_Profile_Link" onClick={go}>
          Profile
        </a>
        <a href="/home" data-testid="AppTabBar_Home_Link" onClick={go}>
          Home
        </a>
        <a href="/compose/post" data-testid="SideNav_NewTweet_Button" onClick={go}>
          Post
        </a>
      </nav>
      {path === `/${handle}` ? (
        <h2>@{handle}</h2>
      ) : (
        <main>
          <XComposer boxes={1} submit="tweetButtonInline" />
        </main>
      )}
      <Timeline />
      {path === "/compose/post" ? <XModal /> : null}
    </div>
  );
}

createRoot(document.getElementById("react-root") as HTMLElement).render(<App />);
