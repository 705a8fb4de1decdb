/** @jsxImportSource react */
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./theme.css";
import "./layout.css";
import "./parts.css";
import "./boxes.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root element.");
createRoot(root).render(<App />);
