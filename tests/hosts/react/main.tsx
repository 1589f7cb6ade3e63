// A React app around the guide: attributes are props, events come through a ref.
import "icp-sms-guide";
import type {} from "icp-sms-guide/react";
import type { FilingType, GuideEvents, IcpSmsGuideElement } from "icp-sms-guide";
import { StrictMode, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

function Help() {
  const guide = useRef<IcpSmsGuideElement>(null);
  const [filingType, setFilingType] = useState<FilingType>("add-website");
  const [deadline, setDeadline] = useState<number>();
  useEffect(() => {
    const element = guide.current!;
    const started = ({ detail }: CustomEvent<GuideEvents["icp-sms-guide:start"]>) => setDeadline(detail.deadline);
    element.addEventListener("icp-sms-guide:start", started);
    return () => element.removeEventListener("icp-sms-guide:start", started);
  }, []);
  return (
    <main>
      <h1>React</h1>
      <button onClick={() => setFilingType("cancel-entity")}>another filing</button>
      <p>deadline: {deadline ? new Date(deadline).toISOString() : "none"}</p>
      <icp-sms-guide ref={guide} filing-type={filingType} province="CN-GD" lang="en">
        <p>static</p>
      </icp-sms-guide>
    </main>
  );
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Help />
  </StrictMode>,
);
